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

/**
 * Tells customers apart by what a column calls them. Spaces around a name mean nothing, nor do capitals in an e-mail
 * address, so that two spellings may be one customer.
 *
 * @param isWanted whether a value stands in a row that counts
 * @param known customers who are there in any case
 */
export function tellCustomers(
  values: Dictionary,
  isWanted: (id: number) => boolean,
  known: readonly string[],
  each: EachText,
): Customers {
  const names: string[] = []
  const places = new Uint32Array(values.count).fill(nobody)
  let seen: Map<string, number> | undefined
  each(values, (text, id) => {
    if (!isWanted(id)) return
    const name = nameOf(text)
    if (name === '') return
    // Values are distinct: only one that was changed can be equal to another.
    if (name !== text && seen === undefined) seen = new Map(names.map((other, at) => [other, at]))
    const before = seen?.get(name)
    if (before === undefined) {
      seen?.set(name, names.length)
      places[id] = names.length
      names.push(name)
    } else places[id] = before
  })
  if (known.length > 0) {
    const there = new Set(names)
    for (const name of known) if (!there.has(name)) names.push(name)
  }
  const sorted = inOrder(names)
  const rank = new Uint32Array(names.length)
  for (const [at, place] of sorted.entries()) rank[place] = at
  for (let id = 0; id < places.length; id++) if (places[id] !== nobody) places[id] = rank[places[id]!]!
  return { names: sorted.map((at) => names[at]!), places }
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
