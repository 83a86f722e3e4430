import type { CellKind, FieldName } from '../model/field.ts'
import type { Normaliser, Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { addressNormaliser } from './address.ts'
import { alone } from './alone.ts'
import { amountNormaliser } from './amount.ts'
import { cityNormaliser } from './city.ts'
import { normaliseCompany } from './company.ts'
import { normaliseCount } from './count.ts'
import { dateNormaliser } from './date.ts'
import { normaliseEmail } from './email.ts'
import { normaliseFamilyName } from './family-name.ts'
import { normaliseGivenName } from './given-name.ts'
import { normaliseIdentifier } from './identifier.ts'
import { normaliseFullName, splitFullName } from './person-name.ts'
import { phoneNormaliser, type PhoneReading } from './phone.ts'
import { postalCodeNormaliser } from './postal-code.ts'
import { takeTitle, titleNormaliser } from './title.ts'
import type { Decision } from './decide.ts'

/** A column whose cells are read. */
export interface CellColumn {
  readonly field: FieldName | undefined
  /** Which normaliser reads it; undefined for a custom column, which stays as it is. */
  readonly kind: CellKind | undefined
  /** What was decided for the whole column from what its cells say. */
  readonly decision: Decision
}

/** What the cells of a table need to know of it. */
export interface CellTable {
  readonly columns: readonly CellColumn[]
  /** The region of phones, postal codes and dates that don't say theirs, ISO 3166 alpha-2. */
  readonly country: string
  /** The day the run believes it is, YYYY-MM-DD. */
  readonly asOf: string
}

/** Columns that can be needed to lose nothing of what another column holds. */
export type DerivedName = 'title' | 'given_name' | 'family_name' | 'other_phone' | 'other_email' | 'currency'

/** What one cell of the source becomes. The value is never less than the cell: what was refused stays as text. */
export interface CellReading extends Reading {
  /** What the cell held beside its own value, and where that belongs. */
  readonly beside?: readonly (readonly [DerivedName, string])[] | undefined
  /** Is this phone a mobile? */
  readonly mobile?: boolean
  /** What kind of phone it is. */
  readonly phone?: PhoneReading['type']
}

/**
 * @param region the row's own country, '' if it says none
 * @param postalCode the row's postal code, '' if it has none
 */
export type CellReader = (raw: string, region: string, postalCode: string) => CellReading

/** Undoes a second encoding of a cell; undefined when there is none. */
export type Repair = (text: string) => string | undefined

/** Kinds that are read without a word only from letters that no second encoding leaves, so they are read before they are mended. */
const legible: ReadonlySet<CellKind> = new Set<CellKind>(
  'email phone postal_code date amount count flag siren siret vat iban currency gender title country language'.split(
    ' ',
  ) as CellKind[],
)

/** Does what is read without a word of a kind have none but plain letters? */
export const isLegible = (kind: CellKind | undefined): boolean => kind !== undefined && legible.has(kind)

/** The reader of one column's cells: mends the text, normalises it, and keeps what could not be read. */
export function cellReader(column: CellColumn, table: CellTable, repair: Repair): CellReader {
  const read = column.kind === undefined ? undefined : fieldReader(column, table)
  const first = isLegible(column.kind) ? read : undefined
  return (cell, region, postalCode) => {
    const plain = first?.(cell, region, postalCode)
    if (plain !== undefined && plain.reason === undefined) return plain
    const { text, reason: mended } = mend(cell, repair)
    if (read === undefined) return { value: text, reason: mended }
    const reading = plain !== undefined && mended === undefined ? plain : read(text, region, postalCode)
    if (reading.value === '' && reading.reason !== undefined) return { ...reading, value: text.trim() }
    return mended === undefined || reading.reason !== undefined ? reading : { ...reading, reason: mended }
  }
}

interface Mended {
  readonly text: string
  readonly reason: Reason | undefined
}

/** Undoes what other programs did to the letters of a cell: a second encoding, a spreadsheet's guard against formulas. */
function mend(cell: string, repair: Repair): Mended {
  if (cell.startsWith("'") && /^'+\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell))
    return { text: cell.slice(1), reason: 'text_formula_guard' }
  const repaired = repair(cell)
  return repaired === undefined ? { text: cell, reason: undefined } : { text: repaired, reason: 'text_double_encoded' }
}

function fieldReader(column: CellColumn, table: CellTable): CellReader {
  const { decision } = column
  switch (column.kind) {
    case 'email':
      return plainly(normaliseEmail)
    case 'phone':
      return phoneReader(table.country)
    case 'postal_code':
      return byCountry(table.country, (country) => postalCodeNormaliser({ country }))
    case 'date': {
      const { order, certain, why } = decision.dates ?? ({ order: 'dmy', certain: false, why: 'default' } as const)
      return plainly(
        dateNormaliser({
          order,
          certain,
          why,
          asOf: table.asOf,
          kind: column.field === 'birth_date' ? 'birth' : 'event',
          epoch: 1900,
        }),
      )
    }
    case 'amount':
      return amountReader(column, table)
    case 'full_name':
      return (raw) => {
        const { title, given_name, family_name, reason } = splitFullName(raw, decision.names)
        return { value: normaliseFullName(raw).value, reason, beside: parts({ title, given_name, family_name }) }
      }
    case 'title':
      return plainly(titleNormaliser({ french: table.country === 'FR' }))
    case 'address':
      return byCountry(table.country, (country) => addressNormaliser({ country }))
    case 'city':
      return byCountry(table.country, (country) => cityNormaliser({ country }))
    case 'given_name':
      return nameReader(normaliseGivenName, 'given')
    case 'family_name':
      return nameReader(normaliseFamilyName, 'family')
    default:
      return plainly(simple[column.kind ?? 'text'] ?? trim)
  }
}

const trim: Normaliser = (raw) => ({ value: raw.trim(), reason: undefined })

/** Kinds whose cells each speak for themselves. */
const simple: Partial<Record<CellKind, Normaliser>> = {
  identifier: normaliseIdentifier,
  company: normaliseCompany,
  count: normaliseCount,
  ...alone,
}

const plainly =
  (normalise: Normaliser): CellReader =>
  (raw) =>
    normalise(raw)

/** A reader for each country that rows name; the file's own for rows that name none. */
function perCountry<Reader>(home: string, open: (country: string) => Reader): (region: string) => Reader {
  const own = open(home)
  const others = new Map<string, Reader>()
  return (region) => {
    if (region === '' || region === home) return own
    const known = others.get(region)
    if (known !== undefined) return known
    const opened = open(region)
    others.set(region, opened)
    return opened
  }
}

function byCountry(home: string, open: (country: string) => Normaliser): CellReader {
  const readerOf = perCountry(home, open)
  return (raw, region) => readerOf(region)(raw)
}

function phoneReader(home: string): CellReader {
  const readerOf = perCountry(home, (country) => phoneNormaliser({ country }))
  return (raw, region, postalCode) => {
    const { value, reason, type, also, extension } = readerOf(region)(raw, postalCode)
    const mobile = type === 'mobile'
    if (also === '' && extension === '') return { value, reason, mobile, phone: type }
    const number = parts({ other_phone: also })
    return {
      value,
      reason,
      mobile,
      phone: type,
      beside: extension === '' ? number : [...number, ['other_phone', `ext. ${extension}`]],
    }
  }
}

function amountReader({ decision, field }: CellColumn, table: CellTable): CellReader {
  const read = amountNormaliser(decision.mark ?? { decimalMark: '.', certain: false })
  if (field !== 'amount' || table.columns.some((column) => column.field === 'currency')) return plainly(read)
  return (raw) => {
    const reading = read(raw)
    return reading.currency === undefined
      ? reading
      : { value: reading.value, reason: reading.reason, beside: [['currency', reading.currency]] }
  }
}

/** A title typed before a name goes to the title's column. */
function nameReader(normalise: Normaliser, part: 'given' | 'family'): CellReader {
  return (raw) => {
    const reading = normalise(raw)
    if (reading.value === raw && reading.reason === undefined) return reading
    const { title, rest } = takeTitle(raw, part)
    if (title === '' || rest === '') return reading
    const { value, reason } = normalise(rest)
    return { value, reason: reason ?? 'name_title', beside: [['title', title]] }
  }
}

function parts(named: Partial<Record<DerivedName, string>>): [DerivedName, string][] {
  return (Object.entries(named) as [DerivedName, string][]).filter(([, value]) => value !== '')
}
