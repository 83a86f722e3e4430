import type { Context } from '../../cli/context.ts'
import { readJsonFile } from '../../io/json-file.ts'
import { DataError } from '../../model/error.ts'
import { cutMeasures, measureNames, type Cuts } from '../../rfm/cuts.ts'
import { measure, type Measures, type ReturnsPolicy } from '../../rfm/measures.ts'
import { readScheme, type Scheme } from '../../rfm/scheme.ts'
import { scoreAll, type Scored } from '../../rfm/score.ts'
import { ruleRefused } from '../segment/given-rules.ts'
import type { WorthOptions } from '../orders/options.ts'
import type { OrdersTable } from '../orders/read.ts'
import { readWorth } from './worth.ts'

/** How customers are scored. */
export interface ScoringOptions extends WorthOptions {
  readonly returns: ReturnsPolicy
  readonly cuts?: string
  readonly classes?: number
  readonly scheme?: string
}

/** An input whose customers are scored. */
export interface ScoredTable {
  readonly table: OrdersTable
  readonly measures: Measures
  readonly cuts: Cuts
  readonly scored: Scored
  readonly scheme: Scheme | undefined
  /** Units of money in one of currency; undefined where there is no money. */
  readonly unit: number | undefined
}

const fives = 5

/**
 * Reads orders and scores their customers.
 *
 * @throws {DataError} when the input, the cuts or the scheme can't be read
 */
export async function scoreTable(input: string, options: ScoringOptions, context: Context): Promise<ScoredTable> {
  const scheme = options.scheme === undefined ? undefined : readSchemeFile(options.scheme, context)
  const given = options.cuts === undefined ? undefined : readCuts(options.cuts)
  const table = await readWorth(input, options, context)
  const { money } = table.orders
  const unit = money === undefined ? undefined : 10 ** money.places
  const measures = measure(table.orders, table.asOf, options.returns)
  const cuts = given ?? cutMeasures(measures, unit, options.classes ?? fives)
  return { table, measures, cuts, scored: scoreAll(measures, cuts, unit, scheme), scheme, unit }
}

/**
 * @throws {DataError} when it is no scheme
 * @throws {CommanderError} when one of its rules has a fault
 */
export function readSchemeFile(path: string, context: Context): Scheme {
  const read = readScheme(readJsonFile(path))
  if (!('wanted' in read)) return read
  const { place, wanted, nearest, rule } = read
  if (rule !== undefined) throw ruleRefused({ name: `${path} ${place}`, text: rule.text }, rule.fault, context)
  throw new DataError({ fault: 'scheme', about: { path, place, wanted, nearest } })
}

/** @throws {DataError} when they are no cuts: three lists of ascending numbers */
function readCuts(path: string): Cuts {
  const json = readJsonFile(path)
  for (const name of measureNames) {
    const list = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined
    const isList =
      Array.isArray(list) &&
      list.length <= mostCuts &&
      list.every((cut, at) => typeof cut === 'number' && (at === 0 || cut >= (list[at - 1] as number)))
    if (!isList) throw new DataError({ fault: 'cuts', about: { path, measure: name } })
  }
  const cuts = json as Cuts
  return { recency_days: cuts.recency_days, orders: cuts.orders, monetary: cuts.monetary }
}

/** Scores are bytes. */
const mostCuts = 254
