import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { eachText } from '../../io/columns/text.ts'
import { basketsOf } from '../../orders/baskets.ts'
import { frequentItemsets } from '../../rfm/basket/itemsets.ts'
import { rulesOf, writeSet, type Rule } from '../../rfm/basket/rules.ts'
import { leastOf } from '../../rfm/basket/threshold.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { readOrdersTable } from '../orders/read.ts'
import type { BasketOptions } from './product-verbs.ts'
import { numbersRight, sayInput } from './talk.ts'
import { rowsTarget } from './target.ts'

const header = ['if', 'then', 'orders', 'support', 'confidence', 'lift'] as const
const plainWidth = 80
const fewRules = 5
const longestRule = 44

/** So many sets take some 100 MB; who asks for more hardly reads them. */
const mostSets = 4_000_000

/** Runs `clientele rfm basket`: what is bought together. */
export async function runBasket(input: string, options: BasketOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { support, confidence, size } = options
  const output = rowsTarget(input, [options.rates], { output: options.output }, options.json === true, context)
  const table = await readOrdersTable(input, options, context, { ofAnybody: true, products: 'product' })
  const baskets = basketsOf(table.lines, eachText)
  const least = leastOf(baskets.count, support)
  const sets = frequentItemsets(baskets, least, size ?? Number.POSITIVE_INFINITY, mostSets)
  if (sets === undefined) throw usageFault(words.products.basket.tooMany({ most: mostSets, least, support: support.text }))
  const rules = rulesOf(sets, baskets, confidence)
  await allOrNone(context, async (pending) => {
    const rows = ruleRows(baskets.products, rules)
    if (output !== undefined) pending.push(await writeRows(output, 'rules', header, rows, context, options.excel === true))
  })
  sayInput(table, context, false)
  if (table.rows.without_customer > 0 && table.lines.order !== undefined)
    say(`  ${words.products.basket.anonymous(table.rows.without_customer)}`)
  if (baskets.count === 0) say(paint.warn(`  ${words.products.basket.none}`))
  else if (rules.length === 0) say(`  ${words.products.basket.noRule({ support: support.text, confidence: confidence.text })}`)
  for (const line of ruleLines(baskets.products, rules.slice(0, fewRules), context)) say(`  ${line}`)
  const figures = { baskets: baskets.count, products: baskets.products.length, itemsets: sets.count, rules: rules.length }
  const done = words.products.basket.done({ ...figures, least })
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true)
    stdout.write(
      `${JSON.stringify({
        input: table.path,
        rows: table.rows,
        support: Number(support.text),
        confidence: Number(confidence.text),
        least_orders: least,
        ...figures,
      })}\n`,
    )
  return ExitCode.ok
}

function* ruleRows(products: readonly string[], rules: readonly Rule[]): Generator<string[]> {
  for (const { when, also, orders, support, confidence, lift } of rules)
    yield [writeSet(products, when), products[also]!, String(orders), ...[support, confidence, lift].map(inDigits)]
}

/** Ten digits: more than anybody needs, and the same on every machine. */
const inDigits = (n: number): string => String(Number(n.toPrecision(10)))

function ruleLines(products: readonly string[], rules: readonly Rule[], { words, stderr }: Context): string[] {
  if (rules.length === 0) return []
  const say = words.products.basket
  const rows = rules.map(({ when, also, orders, confidence, lift }) => [
    shortened(harmless(say.rule({ when: writeSet(products, when), also: products[also]! }))),
    words.number(orders),
    say.percent(confidence),
    say.lift(lift),
  ])
  return renderTable(numbersRight([[...say.heads], ...rows], [1, 2, 3]), (stderr.columns ?? plainWidth) - 2)
}

const shortened = (text: string): string => (text.length <= longestRule ? text : `${text.slice(0, longestRule - 1)}…`)
