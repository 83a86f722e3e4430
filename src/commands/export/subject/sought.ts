import type { Sought } from '../../../base/subject/find.ts'
import type { Context } from '../../../cli/context.ts'
import { identifierReader } from '../../../normalise/customer-identifier.ts'
import { normaliseIdentifier } from '../../../normalise/identifier.ts'
import type { ExportOptions } from '../../export.ts'

/** What a person is asked for by, in the spelling in which rows have it. */
export function soughtOf(texts: readonly string[], { country }: ExportOptions, { region }: Context): Sought[] {
  const read = identifierReader(country ?? region ?? 'FR')
  return texts.map((text) => {
    const canonical = read(text)
    const isEmail = canonical.includes('@')
    return { id: normaliseIdentifier(text).value, email: isEmail ? canonical : '', phone: isEmail ? '' : canonical }
  })
}
