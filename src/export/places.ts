import type { Person } from './person.ts'

/** The lines of the street, on one line. */
export const street = (person: Person): string => [person('address'), person('address2')].filter(Boolean).join(', ')

/** A postal address on one line: street, postal code and town, region, country; '' where there is no more than a country. */
export function wholeAddress(person: Person): string {
  const town = [person('postal_code'), person('city')].filter(Boolean).join(' ')
  const local = [street(person), town, person('region')].filter(Boolean)
  return local.length === 0 ? '' : [...local, person('country')].filter(Boolean).join(', ')
}
