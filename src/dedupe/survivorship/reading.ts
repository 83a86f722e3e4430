import { customerFields, fieldsOf, type CellKind, type FieldName } from '../../model/field.ts'
import type { Normaliser, Reading } from '../../model/reading.ts'
import { reasons, type Reason } from '../../model/reason.ts'
import { addressNormaliser } from '../../normalise/address.ts'
import { alone } from '../../normalise/alone.ts'
import { amountNormaliser } from '../../normalise/amount.ts'
import { cityNormaliser } from '../../normalise/city.ts'
import { normaliseCompany } from '../../normalise/company.ts'
import { dateNormaliser } from '../../normalise/date.ts'
import { normaliseEmail } from '../../normalise/email.ts'
import { normaliseFamilyName } from '../../normalise/family-name.ts'
import { normaliseGivenName } from '../../normalise/given-name.ts'
import { normaliseIdentifier } from '../../normalise/identifier.ts'
import { normaliseFullName } from '../../normalise/person-name.ts'
import { phoneNormaliser } from '../../normalise/phone.ts'
import { postalCodeNormaliser } from '../../normalise/postal-code.ts'
import { titleNormaliser } from '../../normalise/title.ts'
import { fold, squeeze } from '../../text/fold.ts'
import { isFiller, isSigns } from './filler.ts'
import type { Notation } from './notation.ts'
import { wordsOf } from './word-keys.ts'

/**
 * How good a cell is: it says that there is no value (`n/a`) · is what people type when they have none (`1900-01-01`) · holds a
 * value that the field's reader refuses · doubts · takes.
 */
export type Quality = 0 | 1 | 2 | 3 | 4
export const [filler, refused, sound] = [0, 2, 4] as const satisfies Quality[]
const [placeholder, doubted] = [1, 3] as const satisfies Quality[]

/** What a cell that is not blank says, whatever its spelling. */
export interface CellReading {
  /** Two cells of a column with one key hold the same value. */
  readonly key: string
  readonly quality: Quality
  /** Is this the very spelling that `import` would give the cell? */
  readonly canonical: boolean
}

/** @param country the row's own, ISO 3166 alpha-2; '' if it says none */
export type CellReader = (cell: string, country: string) => CellReading

/** The reader of a column's cells: its field's normaliser; text is compared without case, accents and spare space. */
export function cellReader(field: FieldName | undefined, column: number, notation: Notation): CellReader {
  const kind = kindOf(field)
  switch (kind) {
    case 'email':
      return valued(normaliseEmail)
    case 'phone':
      return byCountry(notation.country, (country) => valued(phoneNormaliser({ country })))
    case 'postal_code':
      return byCountry(notation.country, (country) => valued(postalCodeNormaliser({ country })))
    case 'date':
      return valued(dateReader(column, notation, field === 'birth_date'))
    case 'amount':
    case 'count':
      return valued(amountNormaliser(notation.marks(column)))
    case 'title':
      return valued(titleNormaliser({ french: notation.country === 'FR' }))
    case 'address':
      return byCountry(notation.country, (country) => worded(addressNormaliser({ country })))
    case 'city':
      return byCountry(notation.country, (country) => worded(cityNormaliser({ country })))
    case 'given_name':
      return named(normaliseGivenName)
    case 'family_name':
      return named(normaliseFamilyName)
    case 'full_name':
      return named(normaliseFullName, inAnyOrder)
    case 'company':
      return worded(normaliseCompany)
    case 'identifier':
      return (cell) => (isFiller(cell) ? nothing(cell) : readWith(normaliseIdentifier, cell, asItStands))
    case 'text':
      return readText
    default:
      return valued(alone[kind])
  }
}

/** Do cells of a field say different things in different countries? */
export const dependsOnCountry = (field: FieldName | undefined): boolean => byCountryKinds.has(kindOf(field))

const byCountryKinds: ReadonlySet<CellKind> = new Set(['phone', 'postal_code', 'address', 'city'])

/** A reader of dates that says what a column's cells mean, also where the column is none of the date fields. */
export function dateReader(column: number, { dates, asOf }: Notation, birth = false): Normaliser {
  return dateNormaliser({ ...dates(column), asOf, kind: birth ? 'birth' : 'event', epoch: 1900 })
}

/** What the cells of a column are, by its field. */
export function kindOf(field: FieldName | undefined): CellKind {
  if (field === undefined) return 'text'
  if (Object.hasOwn(customerFields, field)) return customerFields[field as keyof typeof customerFields].kind
  for (const fields of Object.values(fieldsOf)) if (fields[field] !== undefined) return fields[field].kind
  return 'text'
}

const asItStands = (text: string): string => text
const folded = (text: string): string => fold(squeeze(text))
/** Whichever of given and family name comes first. */
const inAnyOrder = (text: string): string => wordsOf(text).split(' ').toSorted().join(' ')

const nothing = (cell: string): CellReading => ({ key: folded(cell), quality: filler, canonical: false })

/** Reads a field whose canonical values are one spelling each. */
const valued =
  (normalise: Normaliser): CellReader =>
  (cell) =>
    isFiller(cell) ? nothing(cell) : readWith(normalise, cell, asItStands)

/** Reads a field of words, that people spell with hyphens and accents or without. */
const worded =
  (normalise: Normaliser): CellReader =>
  (cell) =>
    isFiller(cell) ? nothing(cell) : readWith(normalise, cell, wordsOf)

/** Reads names: some people are called like a filler, so only signs are told here, and the rest by the normaliser. */
const named =
  (normalise: Normaliser, keyOf = wordsOf): CellReader =>
  (cell) =>
    isSigns(cell) ? nothing(cell) : readWith(normalise, cell, keyOf)

const readText: CellReader = (cell) =>
  isFiller(cell) ? nothing(cell) : { key: folded(cell), quality: sound, canonical: squeeze(cell) === cell }

function readWith(normalise: Normaliser, cell: string, keyOf: (value: string) => string): CellReading {
  const { value, reason }: Reading = normalise(cell)
  if (value === '')
    return {
      key: folded(cell),
      quality: reason === undefined ? filler : placeholders.has(reason) ? placeholder : refused,
      canonical: false,
    }
  const quality = reason === undefined ? sound : qualityOf(reason)
  return { key: keyOf(value), quality, canonical: value === cell }
}

function qualityOf(reason: Reason): Quality {
  if (placeholders.has(reason)) return placeholder
  return reasons[reason] === 'repaired' || slight.has(reason) ? sound : doubted
}

/** Reasons that say: somebody had to fill in something. */
const placeholders: ReadonlySet<Reason> = new Set<Reason>([
  'email_placeholder',
  'email_no_reply',
  'phone_placeholder',
  'phone_one_digit',
  'date_filler',
  'date_placeholder',
  'register_filler',
  'name_placeholder',
  'name_no_letter',
  'company_no_letter',
])

/** Doubts about how a column is written, or about what else is in the cell, and none about the value. */
const slight: ReadonlySet<Reason> = new Set<Reason>([
  'date_ambiguous',
  'date_short_year',
  'date_shifted',
  'amount_ambiguous',
  'amount_three_decimals',
  'phone_two_numbers',
  'phone_rest_unread',
  'phone_text',
  'email_several',
  'name_order',
  'name_single_word',
  'language_of_country',
  'identifier_scientific',
])

/** One reader for each country that rows name, made when first met; the table's own for rows that name none. */
function byCountry(home: string, open: (country: string) => CellReader): CellReader {
  const own = open(home)
  const others = new Map<string, CellReader>()
  return (cell, country) => {
    if (country === '' || country === home) return own(cell, country)
    let reader = others.get(country)
    if (reader === undefined) {
      reader = open(country)
      others.set(country, reader)
    }
    return reader(cell, country)
  }
}
