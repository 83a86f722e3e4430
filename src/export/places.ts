import type { Person } from './person.ts'

/** The lines of the street, on one line. */
export const street = (person: Person): string => [person('address'), person('address2')].filter(Boolean).join(', ')

/** A postal address on one line: street, postal code and town, region, country. */
export const wholeAddress = (person: Person): string =>
  [street(person), [person('postal_code'), person('city')].filter(Boolean).join(' '), person('region'), person('country')]
    .filter(Boolean)
    .join(', ')
