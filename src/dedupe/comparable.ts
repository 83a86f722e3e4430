import type { Kind } from '../match/kind.ts'
import { comparableAddress } from '../normalise/comparable/address.ts'
import { comparableCategory } from '../normalise/comparable/category.ts'
import { comparableCity } from '../normalise/comparable/city.ts'
import { comparableCoded } from '../normalise/comparable/coded.ts'
import { comparableCompany } from '../normalise/comparable/company.ts'
import { comparableDate } from '../normalise/comparable/date.ts'
import { comparableEmail } from '../normalise/comparable/email.ts'
import { comparableIdentifier } from '../normalise/comparable/identifier.ts'
import { comparableName } from '../normalise/comparable/name.ts'
import { comparablePhone } from '../normalise/comparable/phone.ts'
import { plainAddress } from '../normalise/comparable/plain/address.ts'
import { plainEmail } from '../normalise/comparable/plain/email.ts'
import type { PlainForm } from '../model/plain-form.ts'
import { plainPhone } from '../normalise/comparable/plain/phone.ts'
import { comparablePostalCode } from '../normalise/comparable/postal-code.ts'
import { comparableText } from '../normalise/comparable/text.ts'
import type { FieldName } from '../model/field.ts'
import type { DateOrder } from '../normalise/date-order.ts'

/** What is known of how a column is written. */
export interface Writing {
  /** ISO 3166 alpha-2; undefined when nothing tells. */
  readonly country: string | undefined
  readonly dates: DateOrder
  /** The field of ours that the column is. */
  readonly field?: FieldName | undefined
}

/** The form in which cells of a kind are compared; '' for those that say nothing. */
// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every kind has its form
export function comparableOf(kind: Kind, { country, dates, field }: Writing): (cell: string) => string {
  switch (kind) {
    case 'given_name':
    case 'family_name':
    case 'full_name':
      return comparableName
    case 'company':
      return comparableCompany
    case 'email':
      return comparableEmail
    case 'phone':
      return comparablePhone(country)
    case 'date':
      return comparableDate(dates)
    case 'postal_code':
      return comparablePostalCode(country)
    case 'address':
      return comparableAddress
    case 'city':
      return comparableCity
    case 'identifier':
      return comparableIdentifier
    case 'category':
      return comparableCoded(field) ?? comparableCategory
    case 'number':
      return comparableNumber
    case 'text':
      return comparableText
  }
}

/** The form of cells that need not be read, of kinds that have many different ones; the same as `comparableOf` gives. */
export function plainFormOf(kind: Kind, country: string | undefined): PlainForm | undefined {
  switch (kind) {
    case 'email':
      return plainEmail()
    case 'phone':
      return plainPhone(country)
    case 'address':
      return plainAddress
    default:
      return undefined
  }
}

/** A number without the spaces and the leading zeros of its writing; a sign and a decimal mark stay. */
function comparableNumber(cell: string): string {
  const bare = cell.replace(/[\s\u00a0\u202f']/g, '')
  return /^[-+]?\d/.test(bare)
    ? bare
        .replace(/^\+/, '')
        .replace(/^(-?)0+(?=\d)/, '$1')
        .toLowerCase()
    : comparableText(cell)
}
