import type { Dictionary } from '../model/columns.ts'
import { normaliseEmail } from '../normalise/email.ts'
import { normaliseIdentifier } from '../normalise/identifier.ts'
import { byCodePoints } from '../text/code-points.ts'
import type { EachText } from './values.ts'

/** Who is who in a column of customers. */
export interface Customers {
  /** By code points. */
  readonly names: readonly string[]
  /** Of each value the place among `names`; `nobody` for one that names none. */
  readonly places: Uint32Array
}

export const nobody = 2 ** 32 - 1

/** What programs write where there is nothing. */
const nothing: ReadonlySet<string> = new Set(['null', '(null)', 'nan', '#n/a', 'n/a', '<na>', 'undefined', '-', '--', '?'])
const longestNothing = 9

/** Customers of a base, who are there with an order or without. */
export interface KnownCustomers {
  /** Their numbers, ascending: number 12 is called `c12`. */
  readonly all: Uint32Array
  /** Of each value of the column the number of the customer that it is; 0 for somebody else. */
  readonly numbers: Uint32Array
}

/**
 * Tells customers apart by what a column calls them. Spaces around a name mean nothing, nor do capitals in an e-mail
 * address, so that two spellings may be one customer.
 *
 * @param isWanted whether a value stands in a row that counts
 * @param known undefined for a table that is in no base
 */
export function tellCustomers(
  values: Dictionary,
  isWanted: (id: number) => boolean,
  known: KnownCustomers | undefined,
  each: EachText,
): Customers {
  const names = known === undefined ? [] : Array.from(known.all, (number) => `c${number}`)
  const places = new Uint32Array(values.count).fill(nobody)
  const knownPlaces = new Uint32Array((known?.all.at(-1) ?? 0) + 1).fill(nobody)
  for (let place = 0; place < (known?.all.length ?? 0); place++) knownPlaces[known!.all[place]!] = place
  let seen: Map<string, number> | undefined
  each(values, (text, id) => {
    if (!isWanted(id)) return
    const number = known?.numbers[id] ?? 0
    if (number !== 0) {
      places[id] = knownPlaces[number]!
      return
    }
    const name = nameOf(text)
    if (name === '') return
    // Values are distinct: only one that was changed can be equal to another.
    if ((name !== text || known !== undefined) && seen === undefined) seen = new Map(names.map((other, at) => [other, at]))
    const before = seen?.get(name)
    if (before === undefined) {
      seen?.set(name, names.length)
      places[id] = names.length
      names.push(name)
    } else places[id] = before
  })
  const sorted = known !== undefined && names.length === known.all.length ? byDigits(known.all, knownPlaces) : inOrder(names)
  const rank = new Uint32Array(names.length)
  for (let at = 0; at < sorted.length; at++) rank[sorted[at]!] = at
  for (let id = 0; id < places.length; id++) if (places[id] !== nobody) places[id] = rank[places[id]!]!
  return { names: Array.from(sorted, (at) => names[at]!), places }
}

/** The places of numbers, by their digits from the first on: 1, 10, 100, 2. As texts they would take ten times as long. */
function byDigits(numbers: Uint32Array, placeOf: Uint32Array): Uint32Array {
  const most = String(numbers.at(-1) ?? 0).length
  // Behind the digits, filled up with zeros, stands how many there are: 1 comes before 10.
  const keys = new Float64Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) {
    const digits = digitsOf(numbers[at]!)
    keys[at] = numbers[at]! * 10 ** (most - digits) * 16 + digits
  }
  keys.sort()
  const places = new Uint32Array(numbers.length)
  for (let at = 0; at < keys.length; at++) {
    const digits = keys[at]! % 16
    places[at] = placeOf[(keys[at]! - digits) / 16 / 10 ** (most - digits)]!
  }
  return places
}

function digitsOf(number: number): number {
  let digits = 1
  for (let least = 10; least <= number; least *= 10) digits++
  return digits
}

/** The places of names, by code points. Where no name has a sign beyond the first plane that is how texts are sorted anyhow, and fast. */
function inOrder(names: readonly string[]): number[] {
  if (names.some((name) => /[\ud800-\udfff]/.test(name)))
    return Array.from(names, (_, at) => at).toSorted((a, b) => byCodePoints(names[a]!, names[b]!))
  const places = new Map(names.map((name, at) => [name, at]))
  return names.toSorted().map((name) => places.get(name)!)
}

/** The place of a customer among names sorted by code points; undefined when nobody is called so. */
export function placeOf(names: readonly string[], asked: string): number | undefined {
  const name = nameOf(asked)
  let low = 0
  for (let high = names.length; low < high;) {
    const middle = (low + high) >>> 1
    if (byCodePoints(names[middle]!, name) < 0) low = middle + 1
    else high = middle
  }
  return names[low] === name ? low : undefined
}

function nameOf(text: string): string {
  const { value } = normaliseIdentifier(text)
  if (value.length <= longestNothing && nothing.has(value.toLowerCase())) return ''
  return value.includes('@') ? normaliseEmail(value).value || value : value
}
