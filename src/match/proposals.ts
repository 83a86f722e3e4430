import { aspectsOf } from './aspects.ts'
import type { AtomKeys } from './atom-keys.ts'
import { blocksOf } from './blocks.ts'
import type { Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import type { Atom, Rule } from './rules.ts'

/** Pairs an entry that one rule may cost. */
export const dearest = 30
/** So many entries tell how common what they share is. */
const sampleSize = 1 << 14
/** Ways to pair two columns that are tried. */
const waysOfTwo = 3

/** An atom, and the chance that two entries share it. */
interface Likely {
  readonly atom: Atom
  readonly chance: number
}

/**
 * Candidates for rules whose cost, were columns independent, is bearable: single aspects of columns, and those of two or three
 * columns together, of each set of columns the coarsest.
 *
 * @param entries some, or all
 * @param count how many entries there are
 */
export function proposals({ columns }: Comparable, entries: Entries, count: number, atomKeys: AtomKeys): Rule[] {
  const atoms = columns.map(({ kind }, column) =>
    aspectsOf[kind].map((aspect): Likely => ({
      atom: { column, aspect },
      chance: chanceOf({ column, aspect }, entries, atomKeys),
    })),
  )
  const all = (count * count) / 2
  const isBearable = ({ chance }: { readonly chance: number }): boolean => chance > 0 && chance * all <= dearest * count
  // What is bearable alone and rare needs no second aspect.
  const isRare = ({ chance }: Likely): boolean => chance * all <= count / 2
  const rules: Rule[] = []
  for (const own of atoms) for (const one of own) if (isBearable(one)) rules.push({ atoms: [one.atom] })
  for (let a = 0; a < atoms.length; a++)
    for (let b = a + 1; b < atoms.length; b++) {
      const both = together(atoms[a]!, atoms[b]!).filter(isBearable)
      for (const { parts } of both.filter((pair) => !pair.parts.some(isRare)).slice(0, waysOfTwo))
        rules.push({ atoms: parts.map(({ atom }) => atom) })
      if (both.length > 0) continue
      // Even the finest two are too wide: a third makes them bearable.
      const rest = atoms.filter((_, c) => c !== a && c !== b)
      for (const third of rest) {
        const three = threeTogether(atoms[a]!, atoms[b]!, third).find(isBearable)
        if (three !== undefined) rules.push({ atoms: three.parts.map(({ atom }) => atom) })
      }
    }
  return [...rules, ...crossedRules(columns, atoms, all, count)]
}

interface Together {
  readonly parts: readonly Likely[]
  readonly chance: number
}

const byChance = (a: Together, b: Together): number => b.chance - a.chance

const together = (some: readonly Likely[], others: readonly Likely[]): Together[] =>
  some.flatMap((x) => others.map((y) => ({ parts: [x, y], chance: x.chance * y.chance }))).toSorted(byChance)

const threeTogether = (some: readonly Likely[], others: readonly Likely[], third: readonly Likely[]): Together[] =>
  together(some, others)
    .flatMap(({ parts, chance }) => third.map((z) => ({ parts: [...parts, z], chance: chance * z.chance })))
    .toSorted(byChance)

/** Given and family name in each other's place: alone, and with the coarsest of another column that makes it cheap. */
function crossedRules(columns: Comparable['columns'], atoms: readonly (readonly Likely[])[], all: number, count: number): Rule[] {
  const given = columns.findIndex(({ kind }) => kind === 'given_name')
  const family = columns.findIndex(({ kind }) => kind === 'family_name')
  if (given === -1 || family === -1) return []
  const [one, other] = [given, family].map((column) => atoms[column]!.find(({ atom }) => atom.aspect === 'sounds')!)
  const crossed: Rule['crossed'] = [one!.atom, other!.atom]
  const chance = 2 * one!.chance * other!.chance
  const rules: Rule[] = [{ atoms: [], crossed }]
  for (const [column, own] of atoms.entries()) {
    if (column === given || column === family || chance * all < count / 10) continue
    const cheap = own
      .filter((part) => part.chance > 0 && part.chance * chance * all < count / 10)
      .toSorted((a, b) => b.chance - a.chance)[0]
    if (cheap !== undefined) rules.push({ atoms: [cheap.atom], crossed })
  }
  return rules
}

/** The chance that two entries drawn at random share an atom, as far as a sample tells. */
function chanceOf(atom: Atom, { count, ids, width }: Entries, atomKeys: AtomKeys): number {
  const size = Math.min(count, sampleSize)
  const byValue = atomKeys.ofValues(atom)
  // Entries stand in the order of their hashes: the first ones are like any others.
  const rate = count / size
  const keys = new Int32Array(size)
  for (let at = 0; at < size; at++) keys[at] = byValue[ids[Math.floor(at * rate) * width + atom.column]!]!
  const { starts } = blocksOf(keys)
  let pairs = 0
  for (let block = 0; block + 1 < starts.length; block++) {
    const shared = starts[block + 1]! - starts[block]!
    pairs += shared * (shared - 1)
  }
  // None in the sample does not mean none.
  return pairs === 0 ? (size < count ? 1 / (size * size) : 0) : pairs / (size * size)
}
