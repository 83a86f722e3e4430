import { lintPoints } from './lint-points.ts'
import { claims, nameIn, type Scheme, type Scores } from './scheme.ts'

/** What is wrong with a scheme, over all cells of scores 1 to `classes`. A cell is written `rfm`: 241; one of points by its sum: 45. */
export interface Lint {
  readonly cells: number
  /** Cells that no segment claims. */
  readonly gaps: readonly string[]
  /** Cells that several claim, of which the first has them. */
  readonly overlaps: readonly string[]
  /** Segments that nobody can be in. */
  readonly unreachable: readonly string[]
  /** Steps to a better score that end in a segment from which the step back to a worse one of the same kind leads up. */
  readonly nonMonotone: readonly {
    readonly cell: string
    readonly segment: string
    readonly better: string
    readonly worse: string
  }[]
}

/** Looks for gaps, overlaps, segments out of reach, and cells whose better neighbour is in a lesser segment. */
export function lintScheme(scheme: Scheme, classes = 5): Lint {
  const { segments, points } = scheme
  if (points !== undefined) return lintPoints(scheme, points)
  const gaps: string[] = []
  const overlaps: string[] = []
  const reached = new Set<string>()
  const scores = Array.from({ length: classes }, (_, at) => at + 1)
  const cells: Scores[] = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => ({ r, f, m }))))
  for (const cell of cells) {
    const claiming = segments.filter((segment) => claims(segment, cell))
    if (claiming.length === 0) gaps.push(cellName(cell))
    if (claiming.length > 1) overlaps.push(cellName(cell))
    if (claiming[0] !== undefined) reached.add(claiming[0].name)
  }
  return {
    cells: cells.length,
    gaps,
    overlaps,
    unreachable: [...new Set(segments.map(({ name }) => name))].filter((name) => !reached.has(name)),
    nonMonotone: nonMonotone(scheme, cells),
  }
}

const cellName = ({ r, f, m }: Scores): string => `${r}${f}${m ?? ''}`

/**
 * Cells with a worse neighbour, in one score, of a segment that is better on the whole. How good a segment is, is the mean of
 * the scores of its cells; two that differ by less than a quarter of a score are taken for equally good.
 */
function nonMonotone(scheme: Scheme, cells: readonly Scores[]): Lint['nonMonotone'] {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const cell of cells) {
    const name = nameIn(scheme, cell)
    const known = sums.get(name) ?? { sum: 0, count: 0 }
    sums.set(name, { sum: known.sum + cell.r + cell.f + cell.m!, count: known.count + 1 })
  }
  const worth = (name: string): number => sums.get(name)!.sum / sums.get(name)!.count / 3
  return cells.flatMap((cell) => {
    const segment = nameIn(scheme, cell)
    return (['f', 'm'] as const).flatMap((letter) => {
      if (cell[letter]! <= 1) return []
      const lesser = { ...cell, [letter]: cell[letter]! - 1 }
      const other = nameIn(scheme, lesser)
      return worth(other) - worth(segment) >= quarterOfAScore
        ? [{ cell: cellName(cell), segment, better: other, worse: cellName(lesser) }]
        : []
    })
  })
}

const quarterOfAScore = 0.25
