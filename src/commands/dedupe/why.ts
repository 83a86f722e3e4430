import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { probabilityOf } from '../../match/model.ts'
import { behindFirst, evidenceOf } from '../../dedupe/remembered.ts'
import { meanCut, vouchedIn } from '../../match/cuts.ts'
import type { Role } from '../../dedupe/roles.ts'
import { judge, type Verdict } from '../../dedupe/verdict.ts'
import { columnsOfRows } from '../../io/columns/of-rows.ts'
import { weightOfEqual } from '../../match/copies.ts'
import { explain, type Evidence, type Explanation } from '../../match/explain.ts'
import type { Rule } from '../../match/rules.ts'
import type { WhyOptions } from '../dedupe.ts'
import { openMemory, type Recalled } from './memory.ts'
import { whyJson } from './why-json.ts'
import { whyLines } from './why-lines.ts'
import { texts } from './value-texts.ts'

/** Two rows that were asked about, and the answer. */
export interface Answer {
  readonly path: string
  /** Are rows called by the numbers of their records? */
  readonly ofBase: boolean
  readonly numberOf: (row: number) => number
  readonly a: number
  readonly b: number
  readonly threshold: number
  readonly meanCut: number
  /** `weight` is the sum of its parts and of `equal`. */
  readonly explanation: Explanation
  /** Bits of rows that are equal in all that is compared, which no field can tell; else 0. */
  readonly equal: number
  readonly verdict: Verdict
  /** Rows of the cluster of each. */
  readonly sizes: readonly [number, number]
  readonly rules: readonly Rule[]
  /** The columns that are compared, in the order in which rules count them. */
  readonly columns: readonly string[]
  /** What stands in the two rows, field by field. */
  readonly values: readonly (readonly [string, string])[]
}

/** What is known of a table, be it from now or from before. */
export interface Known extends Recalled {
  /** Are rows called by the numbers of their records? */
  readonly ofBase: boolean
  readonly numberOf: (row: number) => number
  rowOf(number: number): number | undefined
  cells(rows: readonly number[]): (readonly string[])[]
}

/**
 * Runs `clientele dedupe why`: says why two rows are taken for one person, or for two. What the last run found out about
 * the file is looked up; where there is nothing, it is found out now.
 *
 * @param a the number of a row, from 1, or of a record of a base
 */
export async function runWhy(path: string, a: number, b: number, options: WhyOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  if (a === b) throw usageFault(words.why.usage.sameRow)
  const known = recall(path, options, context) ?? (await (await import('./why-study.ts')).study(path, options, context))
  if (known === undefined) {
    const nothing = JSON.stringify({ input: path, row_a: a, row_b: b, compared: false })
    stdout.write(`${options.json === true ? nothing : words.why.nothingCompared}\n`)
    return ExitCode.ok
  }
  const [rowA, rowB] = [a, b].map((number) => {
    const row = known.rowOf(number)
    if (row !== undefined) return row
    const { rows } = known.remembered
    throw usageFault(
      known.ofBase ? words.why.usage.noRecord({ row: number, path }) : words.why.usage.noRow({ row: number, rows, path }),
    )
  }) as [number, number]
  const answer = answerOf(path, rowA, rowB, known)
  if (options.json === true) stdout.write(`${JSON.stringify(whyJson(answer, options.showValues === true))}\n`)
  else for (const line of whyLines(answer, options.showValues === true, context)) stdout.write(`${line}\n`)
  return ExitCode.ok
}

/** Of a cluster so many rows are looked at: enough to tell, few enough to weigh each with each. */
const mostMembers = 200

function answerOf(path: string, a: number, b: number, known: Known): Answer {
  const { remembered, fact, ofBase } = known
  const { rules, model, threshold, constraints, roles, names } = remembered
  const cut = meanCut(threshold, vouchedIn(model))
  const behind = known.all(behindFirst)!
  const [clusterA, clusterB] = [membersOf(behind, a), membersOf(behind, b)]
  const together = firstOf(behind, a) === firstOf(behind, b)
  const some = (members: readonly number[]): number[] => {
    const first = together ? [a, b] : [a, b].filter((row) => members.includes(row))
    return [...new Set([...first, ...members])].slice(0, mostMembers).toSorted((x, y) => x - y)
  }
  const [someA, someB] = [some(clusterA), some(clusterB)]
  const rows = [...new Set([a, b, ...someA, ...someB])]
  const cells = known.cells(rows)
  const columns = columnsOfRows(cells, names.length).map((column, at) => ({
    name: names[at]!,
    field: roles[at]!.field,
    cells: column,
  }))
  const evidence = evidenceOf(remembered, columns, rows, fact, texts)
  const places = new Map(rows.map((row, place) => [row, place]))
  const weigh = (one: number, other: number): number => {
    evidence.comparer.compare(places.get(one)!, places.get(other)!)
    return explain(evidence, places.get(one)!, places.get(other)!).weight
  }
  const weighAmong = (one: number, other: number): number => evidence.scorer.weighAmong(places.get(one)!, places.get(other)!)
  const { explanation, equal } = explainRows(evidence, remembered.rows)
  const compared = roles.filter((role): role is Role & { kind: NonNullable<Role['kind']> } => role.kind !== undefined)
  const textOf = (row: number, fields: readonly number[]): string =>
    fields
      .map((column) => cells[row]![compared[column]!.column] ?? '')
      .filter((cell) => cell !== '')
      .join(' / ')
  return {
    path,
    ofBase,
    numberOf: known.numberOf,
    a,
    b,
    threshold,
    meanCut: cut,
    explanation,
    equal,
    verdict: judge({
      a,
      b,
      explanation,
      clusterA: someA,
      clusterB: someB,
      together,
      threshold,
      meanCut: cut,
      rules,
      constraints,
      weigh,
      weighAmong,
    }),
    sizes: [clusterA.length, clusterB.length],
    rules: rules.map(({ rule }) => rule),
    columns: compared.map(({ name }) => name),
    values: evidence.comparable.fields.map(({ columns: places }) => [textOf(0, places), textOf(1, places)]),
  }
}

/** Explains the first two rows of some, and what is added where they are equal in all that is compared. */
function explainRows(evidence: Evidence, rows: number): Pick<Answer, 'explanation' | 'equal'> {
  const explanation = explain(evidence, 0, 1)
  const isEqual = evidence.comparable.columns.every(({ ids }) => ids[0] === ids[1])
  const weight = isEqual ? weightOfEqual(explanation.weight, rows) : explanation.weight
  return {
    explanation: { ...explanation, weight, probability: probabilityOf(weight) },
    equal: weight - explanation.weight,
  }
}

/** The first row of a row's cluster. */
const firstOf = (behind: Int32Array, row: number): number => row - behind[row]!

/** The rows of a row's cluster, ascending. */
function membersOf(behind: Int32Array, row: number): number[] {
  const first = firstOf(behind, row)
  const members: number[] = []
  for (let other = first; other < behind.length; other++) if (behind[other] === other - first) members.push(other)
  return members
}

/**
 * What the last run found out about a file, if the file is still the same and its rows can be had one by one. It is nothing
 * where decisions are given: they may make another partition.
 */
function recall(path: string, options: WhyOptions, context: Context): Known | undefined {
  if (options.cache === false || options.same !== undefined || options.different !== undefined) return undefined
  const recalled = openMemory(path, options, context).recall()
  if (recalled?.cells === undefined) return undefined
  return { ...recalled, cells: recalled.cells, ...counted(recalled.remembered.rows) }
}

/** Rows of a file count from 1. */
export const counted = (rows: number): Pick<Known, 'ofBase' | 'numberOf' | 'rowOf'> => ({
  ofBase: false,
  numberOf: (row) => row + 1,
  rowOf: (number) => (number >= 1 && number <= rows ? number - 1 : undefined),
})
