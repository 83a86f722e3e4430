import type { Aspect } from './aspects.ts'
import type { AtomKeys } from './atom-keys.ts'
import type { Entries } from './entries.ts'
import { mix } from './mix.ts'

/** An aspect of a column: what a blocking rule asks two rows to share. */
export interface Atom {
  readonly column: number
  readonly aspect: Aspect
}

/**
 * A blocking rule: rows are compared that share the key of every atom. `crossed` atoms may be shared crosswise: the given
 * name of one row may be the family name of the other, or its phone the other's mobile. A rule that asks for nothing brings
 * all rows together.
 */
export interface Rule {
  readonly atoms: readonly Atom[]
  readonly crossed?: readonly [Atom, Atom]
}

/** The rule for a file so small that everything is compared with everything. */
export const everything: Rule = { atoms: [] }

/** The keys of an atom, one an entry; 0 for those that lack the value. */
export type KeysOfAtom = (atom: Atom) => Int32Array

/**
 * The key of every entry under a rule, 32 bits; 0 for those that lack something it asks for: they are in no block.
 *
 * @param room where keys are written, unless they are those of an atom: then these are the answer
 */
export function keysOf({ atoms, crossed }: Rule, keysOfAtom: KeysOfAtom, room: Int32Array): Int32Array {
  const parts = atoms.map((atom) => keysOfAtom(atom))
  const cross = crossed?.map((atom) => keysOfAtom(atom))
  const [one, two, three] = parts
  if (one === undefined) room.fill(1)
  else if (two === undefined && cross === undefined) return one
  else if (two === undefined) room.set(one)
  else if (three === undefined) joinTwo(one, two, room, cross === undefined)
  else {
    joinTwo(one, two, room, false)
    for (const part of parts.slice(2)) joinTwo(room, part, room, false)
  }
  if (cross !== undefined) joinCross(cross[0]!, cross[1]!, room)
  if (one === undefined || two === undefined || three !== undefined || cross !== undefined)
    for (let entry = 0; entry < room.length; entry++) if (room[entry] !== 0) room[entry] = mix(room[entry]!)
  return room
}

/** What two parts of a key come to; 0 when one is missing. */
export const joinKeys = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (Math.imul(one, 0x2c1b3c6d) + other) | 0 || 1

/** The same for two parts in either order. */
const crossKey = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : ((one ^ other) + Math.imul(one, other)) | 0 || 1

/** What two entries must share: one atom, or two crosswise. */
export type Part = readonly [Atom] | readonly [Atom, Atom]

export const partsOf = ({ atoms, crossed }: Rule): Part[] => [
  ...atoms.map((atom): Part => [atom]),
  ...(crossed === undefined ? [] : [crossed]),
]

/** The key of an entry in a part; 0 where it lacks something. */
export function keyOfPart(part: Part, { ids, width }: Entries, atomKeys: AtomKeys): (entry: number) => number {
  const [one, other] = part
  const keysOfOne = atomKeys.ofValues(one)
  if (other === undefined) return (entry) => keysOfOne[ids[entry * width + one.column]!]!
  const keysOfOther = atomKeys.ofValues(other)
  return (entry) => crossKey(keysOfOne[ids[entry * width + one.column]!]!, keysOfOther[ids[entry * width + other.column]!]!)
}

function joinTwo(one: Int32Array, other: Int32Array, keys: Int32Array, isLast: boolean): void {
  for (let entry = 0; entry < keys.length; entry++) {
    const key = joinKeys(one[entry]!, other[entry]!)
    keys[entry] = isLast && key !== 0 ? mix(key) : key
  }
}

function joinCross(one: Int32Array, other: Int32Array, keys: Int32Array): void {
  for (let entry = 0; entry < keys.length; entry++) keys[entry] = joinKeys(keys[entry]!, crossKey(one[entry]!, other[entry]!))
}
