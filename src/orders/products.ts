import type { Dictionary } from '../model/columns.ts'
import { byCodePoints } from '../text/code-points.ts'
import { squeeze } from '../text/fold.ts'
import { ownCopy } from '../text/own-copy.ts'
import type { EachText } from './values.ts'

/** What is what in a column of products. */
export interface Products {
  /** By code points. */
  readonly names: readonly string[]
  /** Of each value the place among `names`; `noProduct` for one that names none. */
  readonly places: Uint32Array
}

export const noProduct = 2 ** 32 - 1

/**
 * Tells products apart by what a column calls them. How many spaces there are means nothing: tills pad what they print.
 *
 * @param isWanted whether a value stands in a line that counts
 */
export function tellProducts(values: Dictionary, isWanted: (id: number) => boolean, each: EachText): Products {
  const names: string[] = []
  const known = new Map<string, number>()
  const places = new Uint32Array(values.count).fill(noProduct)
  each(values, (text, id) => {
    if (!isWanted(id)) return
    const name = ownCopy(squeeze(text))
    if (name === '') return
    let place = known.get(name)
    if (place === undefined) known.set(name, (place = names.push(name) - 1))
    places[id] = place
  })
  const sorted = Array.from(names, (_, at) => at).toSorted((a, b) => byCodePoints(names[a]!, names[b]!))
  const rank = new Uint32Array(names.length)
  for (const [at, place] of sorted.entries()) rank[place] = at
  for (let id = 0; id < places.length; id++) if (places[id] !== noProduct) places[id] = rank[places[id]!]!
  return { names: sorted.map((at) => names[at]!), places }
}
