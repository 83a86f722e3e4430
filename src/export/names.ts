import type { Person } from './person.ts'
import { phoneOf } from './phones.ts'

/** The family name; of a person whose name could not be taken apart, all of it. */
export const familyName = (person: Person): string =>
  person('family_name') || (person('given_name') === '' ? person('full_name') : '')

/** The whole name, the given one first; '' for none. */
const wholeName = (person: Person): string => [person('given_name'), familyName(person)].filter(Boolean).join(' ')

/** A family name for tools that take no contact without one: else the company, else the address, else what there is. */
export const someFamilyName = (person: Person): string => familyName(person) || insteadOfName(person)

/** A name for tools that take no contact without one. */
export const someName = (person: Person): string => wholeName(person) || insteadOfName(person)

const insteadOfName = (person: Person): string =>
  person('company') ||
  person('email') ||
  person('given_name') ||
  phoneOf(person, 'mobile') ||
  phoneOf(person, 'phone') ||
  person('id') ||
  '-'
