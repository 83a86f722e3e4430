import { OneSlipIndex } from '../../text/one-slip.ts'
import { dayForMonth, mailboxOf, shortestMailbox, shortestNumber, valuesAlike } from '../alike.ts'
import type { Facets } from '../facets.ts'
import { nameWordFinder } from './name-words.ts'

/** Tells of those among some wanted values that a value of the same kind may mean, by their places, each once. */
export type Hearer = (value: string, take: (place: number) => void) => void

/** Dates are of one length. */
const lettersOfDate = 10

/**
 * Makes ready to hear values of one kind: the same, or with a slip.
 *
 * @param values distinct, as they are compared
 */
export function hearerOf(part: keyof Facets, values: readonly string[]): Hearer {
  if (part === 'names') return nameWordFinder(values)
  const same = new Map(values.map((value, place) => [value, place]))
  const hearSame: Hearer = (value, take) => {
    const place = same.get(value)
    if (place !== undefined) take(place)
  }
  const orSlip = (keyOf: (value: string) => string, fewest: number): Hearer => {
    const index = new OneSlipIndex(values.map(keyOf), fewest)
    return (value, take) => {
      hearSame(value, take)
      index.near(keyOf(value), (place) => {
        const other = values[place]!
        if (other !== value && valuesAlike(part, value, other)) take(place)
      })
    }
  }
  switch (part) {
    case 'emails':
      return orSlip(mailboxOf, shortestMailbox)
    case 'phones':
      return orSlip((phone) => phone, shortestNumber)
    case 'births': {
      const hear = orSlip((date) => date, lettersOfDate)
      return (value, take) => {
        const swapped = dayForMonth(value)
        const told = swapped === value ? undefined : same.get(swapped)
        if (told !== undefined) take(told)
        hear(value, (place) => {
          if (place !== told) take(place)
        })
      }
    }
    default:
      return hearSame
  }
}
