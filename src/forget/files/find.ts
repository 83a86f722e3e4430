import type { Wanted } from '../../model/wanted.ts'
import { normaliseEmail } from '../../normalise/email.ts'
import { phoneNormaliser } from '../../normalise/phone.ts'
import { squeeze } from '../../text/fold.ts'
import { NumberMatcher, type NumberWanted } from '../../text/many-numbers.ts'
import { WordMatcher } from '../../text/many-words.ts'
import { emailNeedles, phoneNeedle } from '../needles.ts'
import { columnSays } from './own-column.ts'
import { columnOfBaseIds } from './written-by-us.ts'
import type { PeopleColumn, PeopleTable, ValueText } from './people-table.ts'

/** By what a row was found. */
export type FoundBy = 'email' | 'phone' | 'id'

/** An identifier of somebody wanted in a cell. */
export interface CellFound {
  readonly row: number
  /** Its place in the table. */
  readonly column: number
  /** Place among those wanted. */
  readonly person: number
  readonly by: FoundBy
  /** The identifier as it is compared. */
  readonly identifier: string
  /** Is it the row's own identifier? Else it is mentioned, in a text or in a column about somebody else. */
  readonly own: boolean
}

/** An identifier in one distinct value of a column. */
interface InValue {
  readonly person: number
  readonly by: FoundBy
  readonly identifier: string
  /** Does the value hold nothing but identifiers of this kind? */
  readonly whole: boolean
}

/**
 * Finds the people wanted in every column of a table, by addresses and phones wherever they stand and in whatever spelling,
 * and by ids where ids stand. Each distinct value is read once, and only if a glance at its bytes finds something.
 *
 * @returns in the order of rows, then of columns
 */
export function identifierFinder(wanted: readonly Wanted[]): (table: PeopleTable, textOf: ValueText) => CellFound[] {
  const words: { readonly bytes: Uint8Array; readonly email: string; readonly person: number }[] = []
  const numbers: NumberWanted[] = []
  const phones: { readonly e164: string; readonly person: number }[] = []
  const ids = new Map<string, number[]>()
  const baseIds = new Map<string, number[]>()
  for (const [person, { emails, phones: numbersOf, ids: idsOf, baseIds: baseIdsOf = [] }] of wanted.entries()) {
    for (const email of emails)
      for (const { text } of emailNeedles(email)) words.push({ bytes: Buffer.from(text.toLowerCase()), email, person })
    for (const e164 of numbersOf) {
      const needle = phoneNeedle(e164)
      if (needle.kind === 'number') numbers.push({ digits: needle.text, before: needle.before, needle: phones.length })
      phones.push({ e164, person })
    }
    for (const id of idsOf) ids.set(id, [...(ids.get(id) ?? []), person])
    for (const id of baseIdsOf) if (!idsOf.includes(id)) baseIds.set(id, [...(baseIds.get(id) ?? []), person])
  }
  const long = words.filter(({ bytes }) => bytes.length >= 4)
  const wordMatcher = new WordMatcher(long.map(({ bytes }) => bytes))
  const numberMatcher = new NumberMatcher(numbers)

  function numbersIn(text: string): Set<number> {
    const bytes = Buffer.from(text)
    const found = new Set<number>()
    numberMatcher.match(bytes, 0, bytes.length, true, ({ needle }) => void found.add(needle))
    return found
  }

  /** The values of a column that hold somebody's identifiers. */
  function valuesOf(column: PeopleColumn, country: string, textOf: ValueText): Map<number, InValue[]> {
    const { bytes, starts, count } = column.cells.values
    const suspects = new Map<number, Set<number>>()
    const suspect = (at: number, who: number): void => {
      const id = valueAt(starts, count, at)
      const known = suspects.get(id)
      if (known === undefined) suspects.set(id, new Set([who]))
      else known.add(who)
    }
    const used = bytes.subarray(0, starts[count])
    wordMatcher.match(used, 0, used.length, (word, at) => suspect(at, word))
    // Digits of several values may run together, so that numbers are told apart below.
    numberMatcher.match(used, 0, used.length, false, ({ needle }, from) => suspect(from, -1 - needle))
    const found = new Map<number, InValue[]>()
    const readPhone = phoneNormaliser({ country })
    for (const [id, whos] of suspects) {
      const text = textOf(column.cells, id)
      const parts = partsOf(text)
      const list: InValue[] = []
      for (const who of whos) {
        if (who >= 0) {
          const { email, person } = long[who]!
          const holds = emailIn(text, parts, email)
          if (holds !== undefined) list.push({ person, by: 'email', identifier: email, whole: holds === 'whole' })
        } else {
          const { e164, person } = phones[-1 - who]!
          const { value, also } = readPhone(text)
          const holds = value === e164 || also === e164 ? 'whole' : numbersIn(text).has(-1 - who) ? 'part' : undefined
          if (holds !== undefined) list.push({ person, by: 'phone', identifier: e164, whole: holds === 'whole' })
        }
      }
      if (list.length > 0) found.set(id, list)
    }
    return found
  }

  return (table, textOf) => {
    const { columns, country, rows } = table
    const ofBase = baseIds.size === 0 ? -1 : columnOfBaseIds(table, textOf)
    const cells: CellFound[] = []
    for (const [place, column] of columns.entries()) {
      const { own } = columnSays(column.header, column.field)
      const values = valuesOf(column, country, textOf)
      if (own.has('id')) idsIn(column, ids, values, textOf)
      if (place === ofBase) idsIn(column, baseIds, values, textOf)
      if (values.size === 0) continue
      const { ids: idOf } = column.cells
      const holds = new Uint8Array(column.cells.values.count)
      for (const id of values.keys()) holds[id] = 1
      for (let row = 0; row < rows; row++)
        if (holds[idOf[row]!] === 1)
          for (const { person, by, identifier, whole } of values.get(idOf[row]!)!)
            cells.push({ row, column: place, person, by, identifier, own: whole && (own.has(by) || place === ofBase) })
    }
    return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
  }
}

/** Adds the values of a column that are ids of somebody. */
function idsIn(
  column: PeopleColumn,
  ids: ReadonlyMap<string, readonly number[]>,
  found: Map<number, InValue[]>,
  textOf: ValueText,
): void {
  if (ids.size === 0) return
  for (let id = 1; id < column.cells.values.count; id++) {
    const identifier = squeeze(textOf(column.cells, id))
    for (const person of ids.get(identifier) ?? [])
      found.set(id, [...(found.get(id) ?? []), { person, by: 'id', identifier, whole: true }])
  }
}

/** The value in which a byte stands: the last that begins at or before it, and isn't empty. */
function valueAt(starts: Uint32Array, count: number, at: number): number {
  let low = 0
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low
}

/** Several addresses in one cell stand between these. */
const partsOf = (text: string): string[] => text.split(/[\s,;|/]+/).filter((part) => part !== '')

function emailIn(text: string, parts: readonly string[], email: string): 'whole' | 'part' | undefined {
  if (normaliseEmail(text).value === email) return 'whole'
  const read = parts.map((part) => normaliseEmail(part).value)
  if (read.includes(email)) return read.every((value) => value !== '') ? 'whole' : 'part'
  return standsIn(text.toLowerCase(), email) ? 'part' : undefined
}

/** Does an address stand in a text by itself, not as the end of a longer one? */
function standsIn(text: string, email: string): boolean {
  for (let at = text.indexOf(email); at !== -1; at = text.indexOf(email, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const behind = text.slice(at + email.length, at + email.length + 2)
    if (!/[\p{L}\p{N}][.+\-_'%]?$/u.test(before) && !/^(?:[.-]?[\p{L}\p{N}]|[_@])/u.test(behind)) return true
  }
  return false
}
