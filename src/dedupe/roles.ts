import type { Kind } from '../match/kind.ts'
import type { ValueColumn } from '../model/columns.ts'
import type { FieldName } from '../model/field.ts'

/** Why a column is not compared. */
export type Unused = 'identifier_of_row' | 'says_nothing' | 'about_the_row' | 'repeats_names' | 'one_too_many' | 'in_one_file'

/** What a column is taken for when rows are compared. */
export interface Role {
  readonly column: number
  readonly name: string
  readonly field: FieldName | undefined
  readonly kind: Kind | undefined
  /** Where there is no kind. */
  readonly why?: Unused
}

/** A column of the table, and what it was understood to be. */
export interface UnderstoodColumn {
  readonly name: string
  readonly field: FieldName | undefined
  readonly cells: ValueColumn
}

const kindOf: Readonly<Partial<Record<FieldName, Kind>>> = {
  given_name: 'given_name',
  family_name: 'family_name',
  full_name: 'full_name',
  company: 'company',
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  address: 'address',
  address2: 'text',
  postal_code: 'postal_code',
  city: 'city',
  region: 'category',
  country: 'category',
  birth_date: 'date',
  gender: 'category',
  title: 'category',
  job_title: 'text',
  siret: 'identifier',
  vat: 'identifier',
  iban: 'identifier',
}

/** What is written about a row and not about a person: two records of one person hardly share it, and strangers do. */
const aboutTheRow: ReadonlySet<FieldName> = new Set([
  'created_at',
  'updated_at',
  'last_contact_at',
  'confirmed_at',
  'consent_email',
  'consent_sms',
  'consent_phone',
  'consent_post',
  'notes',
  'language',
])

/**
 * What each column is compared as: told by its field if it has one, else by what its cells are like. Columns that tell no
 * person from another are left out.
 *
 * @param textOf the text of a value of a column
 */
export function rolesOf(
  columns: readonly UnderstoodColumn[],
  rows: number,
  textOf: (cells: ValueColumn, id: number) => string,
): Role[] {
  const roles = columns.map(({ name, field, cells }, column): Role => {
    const spread = spreadOf(cells)
    const base = { column, name, field }
    if (spread.distinct < 2 || spread.filled < Math.max(2, rows / 200)) return { ...base, kind: undefined, why: 'says_nothing' }
    if (field !== undefined && aboutTheRow.has(field)) return { ...base, kind: undefined, why: 'about_the_row' }
    const known = field === undefined ? undefined : kindOf[field]
    if (known !== undefined) return { ...base, kind: known }
    const look = lookAt(cells, textOf)
    if (field === undefined && look.dates && look.recent) return { ...base, kind: undefined, why: 'about_the_row' }
    if (spread.distinct === spread.filled && !look.wordy && (field === 'id' || spread.filled > 20))
      return { ...base, kind: undefined, why: 'identifier_of_row' }
    return { ...base, kind: kindByCells(spread, look) }
  })
  return atMost(mostColumns, withoutRepeats(roles, columns, rows, textOf), columns)
}

/** More columns than these tell nothing more, and each costs time; the model numbers them in 31 bits. */
const mostColumns = 20

/** The columns that are fields of ours, then those of the most distinct values. */
function atMost(most: number, roles: readonly Role[], columns: readonly UnderstoodColumn[]): Role[] {
  const compared = roles.filter(({ kind }) => kind !== undefined)
  if (compared.length <= most) return [...roles]
  const rank = ({ field, column }: Role): number => (field === undefined ? 0 : Infinity) + columns[column]!.cells.values.count
  const kept = new Set(
    compared.toSorted((a, b) => (rank(a) === rank(b) ? a.column - b.column : rank(b) - rank(a))).slice(0, most),
  )
  return roles.map((role) =>
    role.kind === undefined || kept.has(role) ? role : { ...role, kind: undefined, why: 'one_too_many' as const },
  )
}

interface Spread {
  readonly filled: number
  readonly distinct: number
}

function spreadOf({ values, ids }: ValueColumn): Spread {
  let filled = 0
  for (const id of ids) if (id !== 0) filled++
  return { filled, distinct: values.count - 1 }
}

interface Look {
  /** Are most cells letters and spaces? */
  readonly wordy: boolean
  readonly digits: boolean
  readonly dates: boolean
  /** Do nearly all of them lie within a few years, as days of orders do and days of birth do not? */
  readonly recent: boolean
  readonly emails: boolean
  readonly decimals: boolean
  /** Mean length of a cell. */
  readonly length: number
}

/** How many values tell what a column is like. */
const looked = 500

function lookAt(cells: ValueColumn, textOf: (cells: ValueColumn, id: number) => string): Look {
  const { count } = cells.values
  const step = Math.max(1, Math.floor((count - 1) / looked))
  let [seen, wordy, digits, dates, emails, decimals, length] = [0, 0, 0, 0, 0, 0, 0]
  const years: number[] = []
  for (let id = 1; id < count; id += step) {
    const text = textOf(cells, id).trim()
    seen++
    length += text.length
    if (/^[^\d@]+$/.test(text)) wordy++
    if (/^[A-Za-z]{0,3}[\d .-]*\d[\d .-]*[A-Za-z]?$/.test(text)) digits++
    if (/^(?:\d{4}[-/.]?\d{2}[-/.]?\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ].*)?$/.test(text)) {
      dates++
      const year = /(?:18|19|20)\d\d/.exec(text)
      if (year !== null) years.push(Number(year[0]))
    }
    if (/^[^\s@]+@[^\s@]+$/.test(text)) emails++
    if (/^-?\d+[.,]\d{1,2}$/.test(text)) decimals++
  }
  const most = (number: number): boolean => number * 5 >= seen * 4
  return {
    wordy: most(wordy),
    digits: most(digits),
    dates: most(dates),
    recent: areRecent(years),
    emails: most(emails),
    decimals: most(decimals),
    length: length / Math.max(1, seen),
  }
}

/** Of the years of an event, nine in ten are among the last so many. */
const fewYears = 15

function areRecent(years: readonly number[]): boolean {
  const sorted = years.toSorted((a, b) => a - b)
  return sorted.length > 0 && sorted.at(-1)! - sorted[Math.floor(sorted.length / 10)]! <= fewYears
}

function kindByCells({ filled, distinct }: Spread, look: Look): Kind {
  if (look.emails) return 'email'
  if (look.dates) return 'date'
  if (look.decimals) return 'number'
  if (distinct <= 50 || distinct * 50 < filled) return look.wordy && distinct > 50 ? 'text' : 'category'
  if (look.digits) return look.length >= 5 ? 'identifier' : 'number'
  return 'text'
}

/** A column whose words are for the most part those of the columns of names tells nothing that they don't. */
const repeats = 0.6

function withoutRepeats(
  roles: readonly Role[],
  columns: readonly UnderstoodColumn[],
  rows: number,
  textOf: (cells: ValueColumn, id: number) => string,
): Role[] {
  const names = roles.filter(({ kind }) => kind === 'given_name' || kind === 'family_name')
  if (names.length < 2) return [...roles]
  const step = Math.max(1, Math.floor(rows / 2000))
  return roles.map((role) => {
    if (role.kind !== 'full_name' && role.kind !== 'text') return role
    let [seen, same] = [0, 0]
    for (let row = 0; row < rows; row += step) {
      const whole = wordsOf(textOf(columns[role.column]!.cells, columns[role.column]!.cells.ids[row]!))
      const parts = names.map(({ column }) => wordsOf(textOf(columns[column]!.cells, columns[column]!.cells.ids[row]!)))
      if (whole.length === 0 || parts.some((words) => words.length === 0)) continue
      seen++
      if (parts.every((words) => words.some((word) => whole.includes(word)))) same++
    }
    return seen > 0 && same >= repeats * seen ? { ...role, kind: undefined, why: 'repeats_names' as const } : role
  })
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
