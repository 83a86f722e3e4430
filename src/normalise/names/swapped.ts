import { capitalsOf } from '../../text/capitals.ts'
import type { Remark } from '../remark.ts'
import { givenBits, isInherited, nameWords } from './givenness.ts'
import type { NameCount } from './name-counts.ts'

/** A row whose names were exchanged, put right. */
export interface Swap extends Remark {
  readonly given_name: string
  readonly family_name: string
}

/** What a family name may begin with, and a given name doesn't. */
const particles: ReadonlySet<string> = new Set(
  'de du des le la les del della dalla di da do dos das von van der den ter ten zu zur vom mc mac ben bin ait al el saint st'.split(
    ' ',
  ),
)
const elided = /^(?:[ld]|o|n|m)'./
const initial = /^\p{L}\.?$/u

/** Bits that a sign of the cell itself weighs. Set by hand; scored by `npm run bench -- names-swapped`. */
const [particle, capitals] = [-5, -2.5]
/**
 * The cell of the family name has to look a little like a given name, the other not much, and both have to be so many
 * bits apart.
 */
const [leastGiven, mostGiven, leastApart] = [0.4, 2, 3.9]
/** The most and the least that the file's own columns weigh for a word, and how many cells it takes to believe them. */
const [mostOfColumns, leastOfColumns, doubtOfColumns] = [5, 1.4, 0.7]
/** The most that they speak for a given name, by where it stands, of a word that the lists have as both. */
const mostOfInherited = { given: 0, family: 1 }

/**
 * Finds rows in which the given name stands for the family name and the other way round. Each word is weighed by the lists of
 * names and by how often the file itself has it in either column; a family particle, or capitals in one cell alone, speak for a
 * family name. Says nothing unless both cells point the other way.
 *
 * @param counts what is known of the columns that the names come from
 */
export function swapFinder(counts: readonly NameCount[] = []): (given: string, family: string) => Swap | undefined {
  const columns = columnBits(counts)
  return (given, family) => {
    if (given === '' || family === '' || given.length > longest || family.length > longest) return undefined
    const second = bitsOf(family, columns, 'family')
    if (second < leastGiven) return undefined
    const first = bitsOf(given, columns, 'given') + (isShout(given, family) ? capitals : 0)
    const apart = second - first - (isShout(family, given) ? -capitals : 0)
    if (first > mostGiven || apart < leastApart) return undefined
    return {
      reason: 'name_swapped',
      value: `${family} ${given}`,
      given_name: family,
      family_name: given,
      confidence: Math.round(Math.min(most, 1 - 2 ** -(apart / 2.2)) * 100) / 100,
    }
  }
}
const longest = 80
const most = 0.98

const isShout = (cell: string, other: string): boolean =>
  cell.length > 2 && capitalsOf(cell) === 'capitals' && capitalsOf(other) === 'mixed'

/** How much more a cell is a given name, in bits. */
function bitsOf(cell: string, columns: ColumnBits, stands: 'given' | 'family'): number {
  const words = nameWords(cell)
  if (words.length === 0) return 0
  if (particles.has(words[0]!) || elided.test(words[0]!)) return particle
  let sum = 0
  let counted = 0
  for (const word of words) {
    if (initial.test(word) || particles.has(word)) continue
    sum += bitsOfWord(word, columns, stands)
    counted++
  }
  return counted === 0 ? 0 : sum / counted
}

/** Who bears it as a family name is rare where it is a frequent given name: columns can't tell what the lists doubt. */
function bitsOfWord(word: string, columns: ColumnBits, stands: 'given' | 'family'): number {
  const [listed, seen] = [givenBits(word), columns(word, stands)]
  return listed + (isInherited(listed) ? Math.min(mostOfInherited[stands], seen) : seen)
}

/** Words that may be an exchanged given name in this file where a family name stands, besides those that the lists know. */
export function exchangeableHere(counts: readonly NameCount[]): readonly string[] {
  const columns = columnBits(counts)
  return counts.map(([word]) => word).filter((word) => bitsOfWord(word, columns, 'family') >= leastGiven)
}

type ColumnBits = (word: string, stands: 'given' | 'family') => number

function columnBits(counts: readonly NameCount[]): ColumnBits {
  const byWord = new Map(counts.map(([word, given, family]) => [word, [given, family]] as const))
  return (word, stands) => {
    const [inGiven, inFamily] = byWord.get(word) ?? [0, 0]
    // The row itself is no witness.
    const [given, family] = [inGiven - (stands === 'given' ? 1 : 0), inFamily - (stands === 'family' ? 1 : 0)]
    const bits = Math.log2((Math.max(0, given) + doubtOfColumns) / (Math.max(0, family) + doubtOfColumns))
    return Math.abs(bits) < leastOfColumns ? 0 : Math.max(-mostOfColumns, Math.min(mostOfColumns, bits))
  }
}
