import { birthDoubt } from '../../normalise/birth.ts'
import { emailConcern, emailWithoutAt } from '../../normalise/email/concerns.ts'
import { emailTypoFinder } from '../../normalise/email/typo.ts'
import { isCut } from '../../normalise/accidents/truncation.ts'
import { misplaced } from '../../normalise/accidents/misplaced.ts'
import { phoneAgainstColumn, premiumNumber } from '../../normalise/phone-agrees.ts'
import { domainOf } from '../mail.ts'
import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import { bare, found, type CellCheck } from './check.ts'

/** What is asked of the cells of a column that were read, in this order. */
export function checksOf(column: CheckedColumn, plan: ValidatePlan): readonly CellCheck[] {
  const { cutLength } = column
  const checks = checksOfKind(column, plan)
  return cutLength === undefined ? checks : [...checks, (_, raw) => (isCut(raw, cutLength) ? bare('text_truncated') : undefined)]
}

function checksOfKind({ kind, field }: CheckedColumn, { table, asOf, domains, deadDomains }: ValidatePlan): readonly CellCheck[] {
  switch (kind) {
    case 'email': {
      const typo = emailTypoFinder({ occurrences: (domain) => domains[domain] ?? 0 })
      return [
        ({ value, reason }) => {
          const slip = typo(value)
          // An ending that can't be has been doubted already: what is left to say is what was meant.
          const isDoubted = slip !== undefined && (reason === 'email_odd_ending' || reason === 'email_no_ending')
          return found(isDoubted ? { ...slip, reason } : (slip ?? emailConcern(value)))
        },
        ({ value }) => {
          const domain = domainOf(value)
          return Object.hasOwn(deadDomains, domain) ? bare(deadDomains[domain]!) : undefined
        },
      ]
    }
    case 'phone':
      return field === 'mobile' ? [premium, landline] : [premium]
    case 'date':
      return field === 'birth_date' ? [({ value }) => found(birthDoubt(value, { asOf }))] : []
    case 'amount':
      return table === 'orders' && field === 'amount' ? [signOfAmount] : []
    case 'address':
      return field === 'address' ? [shortAddress, noAddress] : []
    case 'given_name':
    case 'family_name':
    case 'full_name':
    case 'city':
    case 'title':
    case 'company':
      return [elsewhere(kind)]
    default:
      return []
  }
}

/** What is asked of the cells of a column that were refused: is it for this that they were? Then that is what is wrong. */
export function refusedChecksOf({ kind }: CheckedColumn): readonly CellCheck[] {
  if (kind === undefined) return []
  const other = elsewhere(kind)
  return kind === 'email' ? [(_, raw) => found(emailWithoutAt(raw)), other] : [other]
}

const elsewhere =
  (kind: NonNullable<CheckedColumn['kind']>): CellCheck =>
  (_, raw) =>
    found(misplaced(raw, kind))

const noStreet = elsewhere('address')
/** A cell with a word in it is an address, whatever else it may look like. */
const noAddress: CellCheck = (reading, raw) => (raw.includes('@') || !/[a-z]{2}/i.test(raw) ? noStreet(reading, raw) : undefined)

/** The plan of France has its premium numbers in 08, of which the normaliser has its say. */
const premium: CellCheck = ({ value, reason }) =>
  reason !== undefined || (value.startsWith('+33') && value[3] !== '8') ? undefined : found(premiumNumber(value))

const landline: CellCheck = ({ phone }) => (phone === undefined ? undefined : found(phoneAgainstColumn(phone, 'mobile')))

/** Nothing can be delivered to one word: a number and a street, or a place and its village, are two. */
const shortAddress: CellCheck = ({ value }) =>
  value.length < 20 && !/\d/.test(value) && !/\S[\s,'’-]+\S/.test(value) ? bare('address_short') : undefined

const signOfAmount: CellCheck = ({ value }) => {
  if (value.startsWith('-')) return bare('amount_negative')
  return /^0(?:\.0*)?$/.test(value) ? bare('amount_zero') : undefined
}
