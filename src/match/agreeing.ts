import type { AtomKeys } from './atom-keys.ts'
import { blocksOf, inTerms, type Blocks } from './blocks.ts'
import type { Entries } from './entries.ts'
import { IntList } from './int-list.ts'
import { mix } from './mix.ts'
import { drawIn, pairsBefore } from './pair-draws.ts'
import { dice } from '../numeric/random.ts'
import { joinKeys, type Atom } from './rules.ts'

/** So many rows are looked at for pairs that agree. */
const sampleSize = 1 << 15
/** Of what is rare, so many rows are looked at. */
const sampleOfRare = 1 << 16
/** So many pairs that agree in one thing are looked at for those that agree in another too. */
const streamed = 1 << 14

/**
 * Blocks of entries that share an atom: an entry stands there once for each of its rows that were looked at. Of a large
 * file, a sample of rows holds enough pairs that share something common; for what is rare, all rows are looked at, but only
 * for a sample of the keys.
 *
 * @param places the entry of each row, in the order of entries
 * @param wanted pairs of each
 */
export function agreeingBlocks(
  atoms: readonly Atom[],
  entries: Entries,
  places: Int32Array,
  atomKeys: AtomKeys,
  wanted: number,
): Map<Atom, Blocks> {
  const rate = rateFor(places.length, sampleSize)
  const roll = dice(rate)
  const sample = new Int32Array(Math.floor(places.length / rate))
  for (let at = 0; at < sample.length; at++) sample[at] = places[at * rate + (rate === 1 ? 0 : Math.floor(roll() * rate))]!
  const keys = new Int32Array(sample.length)
  const found = new Map<Atom, Blocks>()
  const scarce: Atom[] = []
  for (const atom of atoms) {
    const byValue = atomKeys.ofValues(atom)
    const { ids, width } = entries
    for (let place = 0; place < sample.length; place++) keys[place] = byValue[ids[sample[place]! * width + atom.column]!]!
    const blocks = inTerms(blocksOf(keys), sample)
    found.set(atom, blocks)
    if (rate > 1 && pairsBefore(blocks, entries.second).at(-1)! < 2 * wanted) scarce.push(atom)
  }
  const more = ofSomeKeys(
    scarce.map((atom) => [atom, atom]),
    entries,
    atomKeys,
    rateFor(places.length, sampleOfRare),
  )
  for (const [at, atom] of scarce.entries()) found.set(atom, more[at]!)
  return found
}

/** How many rows there are to one of the sample. */
const rateFor = (rows: number, sample: number): number => Math.max(1, Math.ceil(rows / sample))

/** Pairs of entries. */
export class Pairs {
  readonly left = new IntList(64)
  readonly right = new IntList(64)

  get count(): number {
    return this.left.count
  }

  push(i: number, j: number): void {
    this.left.push(i)
    this.right.push(j)
  }
}

/**
 * Pairs that share two atoms: those that share the rarer one are looked at for the other. Where too few of them do, and there
 * are more than can be looked at, rows are put together by both.
 *
 * @param atoms of columns of their own
 */
export function agreeingInTwo(
  atoms: readonly Atom[],
  blocks: ReadonlyMap<Atom, Blocks>,
  entries: Entries,
  atomKeys: AtomKeys,
  wanted: number,
  roll: () => number,
): { get(a: number, b: number): Pairs } {
  const { ids, width, second, count } = entries
  const chance = atoms.map((atom) => pairsBefore(blocks.get(atom)!, second).at(-1)!)
  const rarer = (a: number, b: number): boolean => chance[a]! < chance[b]! || (chance[a] === chance[b] && a < b)
  const found = atoms.map(() => atoms.map(() => new Pairs()))
  const scarce: [number, number][] = []
  for (const a of atoms.keys()) {
    const others = [...atoms.keys()].filter((b) => b !== a && rarer(a, b))
    const columns = others.map((b) => atoms[b]!.column)
    const lists = others.map((b) => found[Math.min(a, b)]![Math.max(a, b)]!)
    drawIn(blocks.get(atoms[a]!)!, second, streamed, 0, roll, (i, j) => {
      for (let other = 0; other < columns.length; other++) {
        const id = ids[i * width + columns[other]!]!
        if (id !== 0 && id === ids[j * width + columns[other]!]) lists[other]!.push(i, j)
      }
    })
    if (chance[a]! > streamed)
      for (const [at, list] of lists.entries()) if (list.count < wanted / 2) scarce.push([a, others[at]!])
  }
  const more = ofSomeKeys(
    scarce.map(([a, b]) => [atoms[a]!, atoms[b]!]),
    entries,
    atomKeys,
    rateFor(count, sampleOfRare),
  )
  for (const [at, [a, b]] of scarce.entries()) {
    const pairs = new Pairs()
    drawIn(more[at]!, second, wanted, 0, roll, (i, j) => pairs.push(i, j))
    const list = found[Math.min(a, b)]!
    if (pairs.count > list[Math.max(a, b)]!.count) list[Math.max(a, b)] = pairs
  }
  return { get: (a, b) => found[Math.min(a, b)]![Math.max(a, b)]! }
}

/** Blocks of all rows that share two atoms, which may be one, but only those of every so manieth key. */
function ofSomeKeys(
  rules: readonly (readonly [Atom, Atom])[],
  { count, width, ids, copies }: Entries,
  atomKeys: AtomKeys,
  rate: number,
): Blocks[] {
  if (rules.length === 0) return []
  const mask = (1 << (32 - Math.clz32(rate - 1))) - 1
  const atoms = [...new Set(rules.flat())]
  const byValue = atoms.map((atom) => atomKeys.ofValues(atom))
  const columns = atoms.map(({ column }) => column)
  const first = Int32Array.from(rules, ([atom]) => atoms.indexOf(atom))
  const second = Int32Array.from(rules, ([, atom]) => atoms.indexOf(atom))
  const members = rules.map(() => new IntList())
  const keys = rules.map(() => new IntList())
  const here = new Int32Array(atoms.length)
  for (let entry = 0, from = 0; entry < count; entry++, from += width) {
    for (let atom = 0; atom < here.length; atom++) here[atom] = byValue[atom]![ids[from + columns[atom]!]!]!
    for (let rule = 0; rule < first.length; rule++) {
      const key = joinKeys(here[first[rule]!]!, here[second[rule]!]!)
      if (key === 0 || (mix(key) & mask) !== 0) continue
      for (let copy = 0; copy < copies[entry]!; copy++) {
        members[rule]!.push(entry)
        keys[rule]!.push(key)
      }
    }
  }
  return members.map((list, rule) => inTerms(blocksOf(keys[rule]!.view()), list.view()))
}
