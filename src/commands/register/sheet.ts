import type { Context } from '../../cli/context.ts'
import { harmless, wrap } from '../../cli/table.ts'
import { activityFields, sharedFields } from '../../register/fields.ts'
import type { WrittenRecord } from './written.ts'

/** The record as lines for a terminal: entries beside their names, wrapped where it ends. */
export function sheetLines({ shared, activities }: WrittenRecord, width: number, { words, paint }: Context): string[] {
  const say = words.register
  const labels = [...Object.values(say.sharedFields), ...Object.values(say.fields)]
  const widest = Math.max(...labels.map((label) => label.length)) + 2
  const entry = (label: string, text: string | undefined): string[] => {
    const said = text === undefined ? paint.bad(say.missing) : words.report.unbroken(harmless(text))
    const lines = wrap(said, Math.max(20, width - 2 - widest), '')
    return lines.map((line, at) => `  ${at === 0 ? label.padEnd(widest) : ' '.repeat(widest)}${line}`)
  }
  return [
    say.shared,
    ...sharedFields.flatMap((field) => entry(say.sharedFields[field], shared[field])),
    ...activities.flatMap(({ title, entries }) => [
      '',
      harmless(title),
      ...activityFields.flatMap((field) => entry(say.fields[field], entries[field])),
    ]),
  ]
}
