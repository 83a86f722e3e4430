import type { FoundBy } from '../model/found-by.ts'
import type { Wanted } from '../model/wanted.ts'

/** A customer of a base that carries something of somebody who was asked about. */
export interface Carrying {
  /** Place of whom was asked about. */
  readonly person: number
  readonly customer: number
  readonly by: 'email' | 'phone' | 'id' | 'name'
  /** The record that carries it. */
  readonly record: number
}

/** What tells customers apart who share a phone. */
export interface CustomerFacts {
  readonly records: readonly number[]
  readonly emails: readonly string[]
  /** Given names as they are compared. */
  readonly givenNames: readonly string[]
}

/** Somebody who was asked about, and who they are in a base. */
export interface FoundPerson {
  readonly customers: readonly number[]
  readonly records: readonly number[]
  readonly foundBy: readonly FoundBy[]
}

export interface FoundPeople {
  /** One for each who was asked about, in their order. */
  readonly people: readonly FoundPerson[]
  /** Customers who share a phone with one of them and seem to be somebody else: a person has to say. */
  readonly sharing: readonly { readonly person: number; readonly customer: number }[]
}

const order: readonly FoundBy[] = ['email', 'phone', 'id', 'name', 'cluster']

/**
 * Who was meant: the customers who carry what was asked for, each with all of their records. Where an address or an id says who
 * somebody is, another customer with the same phone who writes from another address, or has another given name, is not them:
 * households share phones. Where the phone is all that is known, whoever has it is meant.
 */
export function findPeople(
  wanted: readonly Wanted[],
  carrying: readonly Carrying[],
  factsOf: (customer: number) => CustomerFacts,
): FoundPeople {
  const sharing: { person: number; customer: number }[] = []
  const byPerson = wanted.map((): Carrying[] => [])
  for (const one of carrying) byPerson[one.person]!.push(one)
  const people = wanted.map(({ emails }, person): FoundPerson => {
    const own = byPerson[person]!
    const sure = new Set(own.filter(({ by }) => by !== 'phone').map(({ customer }) => customer))
    const customers = new Set(sure)
    const names = new Set([...sure].flatMap((customer) => factsOf(customer).givenNames))
    for (const customer of new Set(own.map((one) => one.customer))) {
      if (sure.size === 0 || !isSomebodyElse(factsOf(customer), emails, names)) customers.add(customer)
      else if (!customers.has(customer)) sharing.push({ person, customer })
    }
    const records = [...customers].flatMap((customer) => factsOf(customer).records).toSorted((a, b) => a - b)
    const carriers = new Set(own.map(({ record }) => record))
    const by = new Set<FoundBy>(own.filter(({ customer }) => customers.has(customer)).map((one) => one.by))
    if (records.some((record) => !carriers.has(record))) by.add('cluster')
    return {
      customers: [...customers].toSorted((a, b) => a - b),
      records,
      foundBy: order.filter((one) => by.has(one)),
    }
  })
  return { people, sharing }
}

function isSomebodyElse(facts: CustomerFacts, emails: readonly string[], names: ReadonlySet<string>): boolean {
  const otherAddress = facts.emails.length > 0 && !facts.emails.some((email) => emails.includes(email))
  const otherName = names.size > 0 && facts.givenNames.length > 0 && !facts.givenNames.some((name) => names.has(name))
  return otherAddress || otherName
}
