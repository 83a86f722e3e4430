import { agreeingBlocks, agreeingInTwo } from './agreeing.ts'
import { aspectsOf } from './aspects.ts'
import type { AtomKeys } from './atom-keys.ts'
import type { Comparer } from './compare.ts'
import type { Crew } from './crew.ts'
import { entryAtPlace, type Entries } from './entries.ts'
import type { Field } from './field.ts'
import { Histogram } from './histogram.ts'
import { drawIn } from './pair-draws.ts'
import type { Patterns } from './patterns.ts'
import { dice } from '../numeric/random.ts'
import type { Atom } from './rules.ts'
import type { Draws } from './strangers.ts'

/** Pairs drawn at random: as many as there are rows, within these bounds. */
const [fewestDraws, mostDraws] = [10_000, 60_000]
/** Pairs drawn for each thing that pairs may agree in: a tenth of the rows, within these bounds; enough to tell a hundredth. */
const [fewestAgreeing, mostAgreeing] = [600, 2000]
/** After so many pairs, others have their turn. */
const atOnce = 1 << 14
/** Of fewer pairs that agree, nothing is learnt. */
const leastPairs = 100

/**
 * Draws pairs of rows at random, and among those that agree in one field or two: by what they hold and not by where they
 * stand.
 */
export async function drawPairs(
  fields: readonly Field[],
  entries: Entries,
  atomKeys: AtomKeys,
  comparer: Comparer,
  patterns: Patterns,
  { pause }: Pick<Crew, 'pause'>,
): Promise<Draws> {
  const places = entryAtPlace(entries)
  const rows = places.length
  const border = entries.second
  const roll = dice(rows)
  const patternOf = (i: number, j: number): number => {
    comparer.compare(i, j)
    return patterns.numberOf(comparer.levels)
  }
  const random = new Histogram()
  const draws = Math.max(fewestDraws, Math.min(mostDraws, rows))
  const pairs = border === undefined ? (rows * (rows - 1)) / 2 : border * (rows - border)
  // Of few pairs each is looked at once: drawn again and again, one would pass for many.
  if (pairs <= draws)
    for (let i = 0; i < (border ?? rows); i++)
      for (let j = border ?? i + 1; j < rows; j++) random.add(patternOf(places[i]!, places[j]!))
  else
    for (let draw = 0; draw < draws; draw++) {
      if ((draw + 1) % atOnce === 0) await pause()
      const i = Math.floor(roll() * (border ?? rows))
      const j = border === undefined ? Math.floor(roll() * rows) : border + Math.floor(roll() * (rows - border))
      if (i !== j && j < rows) random.add(patternOf(places[i]!, places[j]!))
    }

  const wanted = Math.max(fewestAgreeing, Math.min(mostAgreeing, Math.floor(rows / 10)))
  const asked = fields.map((field) => aspectsAsked(field).map((aspect): Atom => ({ column: field.columns[0]!, aspect })))
  const blocks = agreeingBlocks(asked.flat(), entries, places, atomKeys, wanted)
  const one: Histogram[] = []
  for (const atoms of asked) {
    await pause()
    const histogram = new Histogram()
    for (const [at, atom] of atoms.entries())
      drawIn(blocks.get(atom)!, border, at === 0 ? wanted : wanted / 2, leastPairs, roll, (i, j) =>
        histogram.add(patternOf(i, j)),
      )
    one.push(histogram)
  }
  await pause()
  const whole = asked.map(([atom]) => atom!)
  const inTwo = agreeingInTwo(whole, blocks, entries, atomKeys, wanted, roll)
  const two: (Histogram | undefined)[][] = []
  for (const a of fields.keys()) {
    await pause()
    two.push(
      fields.map((_, b) => {
        if (b <= a) return undefined
        const histogram = new Histogram()
        const pairs = inTwo.get(a, b)
        if (pairs.count >= leastPairs)
          for (let draw = 0; draw < Math.min(wanted, pairs.count); draw++) {
            // Every so manieth, when there are more than are wanted.
            const at = Math.floor((draw * pairs.count) / Math.min(wanted, pairs.count))
            histogram.add(patternOf(pairs.left.at(at), pairs.right.at(at)))
          }
        return histogram
      }),
    )
  }
  const { count } = patterns
  return {
    random: random.counts(count),
    one: one.map((histogram) => histogram.counts(count)),
    two: two.map((row) => row.map((histogram) => histogram?.counts(count))),
  }
}

/** Whole values, and what of them is next to it. */
const aspectsAsked = ({ kind }: Field): (typeof aspectsOf)[typeof kind] =>
  aspectsOf[kind].filter((aspect) => aspect !== 'initial').slice(0, 3)
