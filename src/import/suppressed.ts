import type { Suppression } from '../model/suppressed.ts'
import { normaliseEmail } from '../normalise/email.ts'
import { normaliseIdentifier } from '../normalise/identifier.ts'
import { mailboxOf } from '../normalise/mailbox.ts'
import { phoneNormaliser } from '../normalise/phone.ts'
import { namedPhone } from '../normalise/named-phone.ts'
import { suppressionOf, type Identifiers } from '../privacy/suppression.ts'
import type { ImportPlan } from './plan.ts'

/**
 * Is a row of somebody who must not come back?
 *
 * @param tidied the cells of the plan's output
 * @param customer what an order calls its customer: in canonical spelling if that is an address or a phone, and as it stands
 */
export type IsTurnedAway = (
  tidied: readonly string[],
  customer: { readonly identifier: string; readonly named: string },
) => boolean

/** Tells the rows of one plan that are of people on the list. Customers by address, else phone; all else by whom it is about. */
export function turnsAway({ output, table, country }: ImportPlan, suppression: Suppression): IsTurnedAway {
  const isSuppressed = suppressionOf(suppression)
  if (table !== 'customers') return (_tidied, customer) => isSuppressed(ofCustomer(customer))
  const places = (...fields: string[]): number[] => fields.map((field) => output.indexOf(field)).filter((at) => at !== -1)
  const [email, phone, id] = [places('email'), places('phone', 'mobile'), places('id')]
  const names = [places('given_name', 'family_name'), places('full_name')]
  const readPhone = phoneNormaliser({ country })
  // Columns that are no field may hold a second address or number.
  const others = output.flatMap((name, at) =>
    /mail|phone|mobile|portable|\bt[eé]l/i.test(name) && ![...email, ...phone].includes(at) ? [at] : [],
  )
  return (tidied) => {
    const texts = [...email, ...others].flatMap((at) => (tidied[at]!.includes('@') ? addressesIn(tidied[at]!) : []))
    const cells = [...phone.map((at) => tidied[at]!), ...others.map((at) => readPhone(tidied[at]!).value)]
    const phones = cells.filter((cell) => cell.startsWith('+'))
    const called = names.map((parts) => parts.map((at) => tidied[at]!).join(' '))
    return isSuppressed({
      emails: texts,
      mailboxes: mailboxesOf(texts),
      phones,
      namedPhones: phones.flatMap((number) => called.map((name) => namedPhone(number, name)).filter((text) => text !== '')),
      ids: id.map((at) => tidied[at]!).filter((cell) => cell !== ''),
    })
  }
}

function ofCustomer({ identifier, named }: { readonly identifier: string; readonly named: string }): Identifiers {
  const isEmail = identifier.includes('@')
  const name = normaliseIdentifier(named).value
  return {
    emails: isEmail ? [identifier] : [],
    mailboxes: isEmail ? mailboxesOf([identifier]) : [],
    phones: identifier !== '' && !isEmail ? [identifier] : [],
    ids: name === '' ? [] : [name],
    namedPhones: [],
  }
}

const mailboxesOf = (emails: readonly string[]): string[] => emails.map(mailboxOf).filter((box) => box !== '')

/** The addresses of a cell, which are several where two were put side by side. */
function addressesIn(cell: string): string[] {
  return cell.split(' / ').map((part) => normaliseEmail(part).value || part)
}
