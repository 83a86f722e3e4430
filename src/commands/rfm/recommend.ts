import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { eachText } from '../../io/columns/text.ts'
import type { Messages } from '../../messages/messages.ts'
import { basketsOf, type Baskets } from '../../orders/baskets.ts'
import { isoOf } from '../../orders/calendar.ts'
import { historiesOf, type Histories } from '../../rfm/recommend/history.ts'
import { hitRateOf, type HitRate } from '../../rfm/recommend/hit-rate.ts'
import { newProducts } from '../../rfm/recommend/new-products.ts'
import { nextProducts } from '../../rfm/recommend/next-products.ts'
import type { Recommender, Why } from '../../rfm/recommend/recommendation.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { readOrdersTable } from '../orders/read.ts'
import type { RecommendOptions } from './product-verbs.ts'
import { sayInput } from './talk.ts'
import { rowsTarget } from './target.ts'

const header = ['customer', 'rank', 'product', 'score', 'reason'] as const

/** Of the days that the orders span, the last one in so many is held out to try recommendations on. */
const heldOut = 5

/** Runs `clientele rfm recommend`: what to propose to each customer, and how often that is right. */
export async function runRecommend(input: string, options: RecommendOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { top } = options
  const output = rowsTarget(input, [options.rates], { output: options.output }, options.json === true, context)
  const table = await readOrdersTable(input, options, context, { products: options.ranges === true ? 'category' : 'product' })
  const baskets = basketsOf(table.lines, eachText)
  const { customers } = table.orders
  const wanted = options.new === true || options.ranges === true ? 'new' : 'all'
  const recommender = wanted === 'new' ? newProducts : nextProducts
  const until = trainedUntil(baskets, table.asOf, options, words)
  const rate = until === undefined ? undefined : hitRateOf(baskets, customers.length, until, wanted, top, recommender)
  const histories = historiesOf(baskets, customers.length, table.asOf)
  const counted = { proposals: 0 }
  await allOrNone(context, async (pending) => {
    const rows = recommendationRows(customers, baskets.products, recommender(histories, top), words, counted)
    if (output !== undefined)
      pending.push(await writeRows(output, 'recommendations', header, rows, context, options.excel === true))
    else for (const _ of rows); // counts them
  })
  sayInput(table, context, false)
  const about = options.ranges === true ? 'ranges' : wanted
  if (options.ranges === true) say(words.products.recommend.ranges(breadthOf(histories)))
  for (const line of hitLines(rate, until, about, top, words)) say(line)
  const figures = { customers: customers.length, products: baskets.products.length, proposals: counted.proposals }
  const done = words.products.recommend.done({ ...figures, of: options.ranges === true ? 'range' : 'product' })
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true)
    stdout.write(
      `${JSON.stringify({
        input: table.path,
        as_of: isoOf(table.asOf),
        rows: table.rows,
        wanted: about,
        top,
        ...figures,
        holdout:
          rate === undefined || rate.customers === 0
            ? null
            : {
                from: isoOf(until! + 1),
                customers: rate.customers,
                hit_rate: shareOf(rate.hits, rate.customers),
                popularity_hit_rate: shareOf(rate.popularHits, rate.customers),
              },
        ...(options.ranges === true ? { breadth: breadthOf(histories) } : {}),
      })}\n`,
    )
  return ExitCode.ok
}

/**
 * The last day to learn from when recommendations are tried; undefined when all orders are of one day.
 *
 * @throws {CommanderError} when no order is before the days that were to be held out
 */
function trainedUntil({ day, count }: Baskets, asOf: number, { holdout }: RecommendOptions, words: Messages): number | undefined {
  if (count === 0) return undefined
  const first = day.reduce((least, one) => Math.min(least, one))
  const until = asOf - (holdout === undefined ? Math.floor((asOf - first + 1) / heldOut) : Math.round(holdout.days))
  if (holdout !== undefined && until < first) throw usageFault(words.products.recommend.holdoutTooLong(holdout.text))
  return until
}

function* recommendationRows(
  customers: readonly string[],
  products: readonly string[],
  recommend: Recommender,
  words: Messages,
  counted: { proposals: number },
): Generator<string[]> {
  for (const [who, customer] of customers.entries())
    for (const [at, { product, score, why }] of recommend(who).entries()) {
      counted.proposals++
      yield [customer, String(at + 1), products[product]!, String(Number(score.toPrecision(6))), reason(why, products, words)]
    }
}

function reason(why: Why, products: readonly string[], words: Messages): string {
  const say = words.products.recommend.why
  if (why.kind === 'again') return say.again({ ...why, lastDay: words.day(isoOf(why.lastDay)) })
  return why.kind === 'with' ? say.with({ ...why, other: products[why.other]! }) : say.popular(why)
}

function hitLines(
  rate: HitRate | undefined,
  until: number | undefined,
  wanted: 'all' | 'new' | 'ranges',
  top: number,
  words: Messages,
): string[] {
  const say = words.products.recommend
  if (rate === undefined || until === undefined || rate.customers === 0) return [say.untried]
  const { customers, hits, popularHits: popular } = rate
  const from = words.day(isoOf(until + 1))
  return [say.hits({ wanted, from, customers, top, hits, popular }), ...(hits > popular ? [] : [say.noBetter])]
}

/** How many ranges customers know. */
function breadthOf({ products, starts, product }: Histories): {
  readonly ranges: number
  readonly mean: number
  readonly single: number
} {
  let [buyers, single] = [0, 0]
  for (let who = 0; who + 1 < starts.length; who++) {
    const known = starts[who + 1]! - starts[who]!
    if (known > 0) buyers++
    if (known === 1) single++
  }
  return { ranges: products, mean: buyers === 0 ? 0 : Number((product.length / buyers).toFixed(4)), single }
}

/** Six decimals: enough to tell one customer in a million. */
const shareOf = (part: number, whole: number): number => Number((part / whole).toFixed(6))
