import { emailNeedles, phoneNeedle } from '../../forget/needles.ts'
import type { Needle } from '../../model/needle.ts'
import { suppressedPerson, type Identifiers } from '../../privacy/suppression.ts'
import type { BasePlan } from './base-plan.ts'
import type { EraseTerms } from './erase-base.ts'
import type { Unfinished } from './unfinished.ts'

/**
 * What an erasure must know to its end, as it is kept before anything is done. What a run that was cut off had planned and not done is in
 * the plan again.
 *
 * @param before what that run had kept
 */
export function toFinish(
  asked: string,
  plan: BasePlan,
  before: Unfinished | undefined,
  { request, wanted, operation, suppresses }: EraseTerms,
  key: Uint8Array,
): Unfinished {
  const { leaving, places, kept, shared } = plan
  const own = new Set(shared)
  const asking = {
    emails: wanted.flatMap(({ emails }) => emails),
    phones: wanted.flatMap(({ phones }) => phones),
  }
  const words = [...leaving.flatMap((one) => one.words), ...asking.emails].filter((word) => !own.has(word))
  const phones = [...leaving.flatMap((one) => one.identifiers.phones), ...asking.phones].filter((phone) => !own.has(phone))
  const known = new Map((before?.needles ?? []).map((needle) => [needle.text, needle]))
  for (const needle of [...words.flatMap(wordNeedles), ...phones.map(phoneNeedle)]) known.set(needle.text, needle)
  return {
    asked,
    request,
    people: operation === 'erase' ? peopleIn(plan) : leaving.length,
    needles: [...known.values()],
    suppressed: suppresses ? entriesOf(plan).map((one) => suppressedPerson(key, withoutShared(one, own))) : [],
    places,
    kept,
    shared: shared.length > 0,
    noted: undefined,
  }
}

const wordNeedles = (word: string): Needle[] => (word.includes('@') ? emailNeedles(word) : [{ kind: 'word', text: word }])

/** One entry a person: all customers who are one person are known by all that any of them had. */
function entriesOf({ people, leaving }: BasePlan): Identifiers[] {
  const left = new Map(leaving.map(({ customer, identifiers }) => [customer, identifiers]))
  const take = (customers: readonly number[]): Identifiers => {
    const own = customers.flatMap((customer) => left.get(customer) ?? [])
    for (const customer of customers) left.delete(customer)
    return {
      emails: own.flatMap(({ emails }) => emails),
      mailboxes: own.flatMap(({ mailboxes }) => mailboxes),
      phones: own.flatMap(({ phones }) => phones),
      ids: own.flatMap(({ ids }) => ids),
      namedPhones: own.flatMap(({ namedPhones }) => namedPhones ?? []),
    }
  }
  const asked = people
    .filter(({ customers }) => customers.some((customer) => left.has(customer)))
    .map(({ customers }) => take(customers))
  return [...asked, ...[...left.keys()].map((customer) => take([customer]))]
}

/** Nobody is turned away by the phone of somebody who stays: only under the name of who goes. */
export const withoutShared = (identifiers: Identifiers, shared: ReadonlySet<string>): Identifiers => ({
  ...identifiers,
  phones: identifiers.phones.filter((phone) => !shared.has(phone)),
  namedPhones: (identifiers.namedPhones ?? []).filter(
    (text) => shared.has(text.slice(0, text.indexOf(' '))) && !shared.has(text),
  ),
})

/** How many of those who were asked about are there; customers whom a person said yes to belong to one of them. */
const peopleIn = ({ people }: BasePlan): number => Math.max(1, people.filter(({ records }) => records.length > 0).length)
