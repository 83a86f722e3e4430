import type { Aspect } from './aspects.ts'
import { cachedAspect } from './compare.ts'
import type { Comparable } from './field.ts'
import { mix } from './lexicon.ts'

/** An aspect of a column: what a blocking rule asks two rows to share. */
export interface Atom {
  readonly column: number
  readonly aspect: Aspect
}

/**
 * A blocking rule: rows are compared that share the key of every atom. `crossed` atoms may be shared crosswise: the given
 * name of one row may be the family name of the other, or its phone the other's mobile.
 */
export interface Rule {
  readonly atoms: readonly Atom[]
  readonly crossed?: readonly [Atom, Atom]
}

/** The key of every row under a rule, 32 bits; 0 for rows that lack something it asks for: they are in no block. */
export function keysOf(rule: Rule, { rows, columns }: Comparable, keys = new Int32Array(rows)): Int32Array {
  const sources = rule.atoms.map(({ column, aspect }) => ({
    ids: columns[column]!.ids,
    of: cachedAspect(columns[column]!.lexicon, aspect),
  }))
  const crossed = rule.crossed?.map(({ column, aspect }) => ({
    ids: columns[column]!.ids,
    of: cachedAspect(columns[column]!.lexicon, aspect),
  }))
  if (sources.length === 1 && crossed === undefined) {
    const [{ ids, of }] = sources as [(typeof sources)[0]]
    for (let row = 0; row < rows; row++) keys[row] = of[ids[row]!]!
    return keys
  }
  for (let row = 0; row < rows; row++) {
    let key = 0
    let lacking = false
    for (let at = 0; at < sources.length; at++) {
      const { ids, of } = sources[at]!
      const part = of[ids[row]!]!
      if (part === 0) {
        lacking = true
        break
      }
      key = (Math.imul(key, 0x2c1b3c6d) + part) | 0
    }
    if (!lacking && crossed !== undefined) {
      const one = crossed[0]!.of[crossed[0]!.ids[row]!]!
      const other = crossed[1]!.of[crossed[1]!.ids[row]!]!
      if (one === 0 || other === 0) lacking = true
      else key = (Math.imul(key, 0x2c1b3c6d) + (one ^ other) + Math.imul(one, other)) | 0
    }
    keys[row] = lacking ? 0 : mix(key)
  }
  return keys
}
