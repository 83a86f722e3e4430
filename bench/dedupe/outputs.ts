import { readFileSync } from 'node:fs'
import type { JudgedPair } from './evaluate.ts'

/**
 * The cluster of each row, as `--clusters` wrote it.
 *
 * @throws {Error} when a row is missing, twice there or out of order
 */
export function readClusters(path: string): readonly string[] {
  return linesOf(path).map((line, index) => {
    const [row, cluster] = line.split(',', 2)
    if (Number(row) !== index + 1 || cluster === undefined) throw new Error(`${path}: row ${index + 1} expected, found ${line}`)
    return cluster
  })
}

/** The pairs that `--pairs` wrote; what stands behind the probability is left alone. */
export function readPairs(path: string): readonly JudgedPair[] {
  return linesOf(path).flatMap((line) => {
    const [a, b, , probability] = line.split(',', 4)
    return /^\d+$/.test(a ?? '') ? [{ a: Number(a) - 1, b: Number(b) - 1, probability: Number(probability) }] : []
  })
}

/** What the tool believes of its own answer, 0..1; undefined where it does not say. */
export interface Belief {
  readonly precision: number | undefined
  readonly recall: number | undefined
}

/** The belief in a report that `--json` printed. */
export function readBelief(path: string): Belief {
  const report: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(path, 'utf8'))
  const number = (key: string): number | undefined => (typeof report[key] === 'number' ? report[key] : undefined)
  return { precision: number('expected_precision'), recall: number('expected_recall') }
}

/** Lines below the header. */
const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).slice(1)
