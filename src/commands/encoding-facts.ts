import type { CsvFile } from '../io/csv/open.ts'
import type { Messages } from '../messages/messages.ts'

/** How the letters of a CSV file were read, in words: what a person should check first when names look odd. */
export function encodingFacts({ encoding }: Pick<CsvFile, 'encoding'>, { import: say }: Messages): string[] {
  if (encoding.mixed) {
    const at = encoding.irregularPlaces.slice(0, 3).map(say.place).join('; ')
    return [encoding.encoding, say.mixed({ lines: encoding.irregularLines, fallback: encoding.fallback ?? '', at })]
  }
  return encoding.plausible ? [encoding.encoding] : [encoding.encoding, say.implausible]
}
