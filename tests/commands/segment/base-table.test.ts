import fc from 'fast-check'
import { expect, it } from 'vitest'
import { customersWhere } from '../../../src/base/where.ts'
import { membersOn, refreshRows, segmentNumbers } from '../../../src/base/segments.ts'
import { baseAsker } from '../../../src/commands/segment/base-asker.ts'
import { readGiven } from '../../../src/commands/segment/given-rules.ts'
import { membersBy } from '../../../src/commands/segment/refresh-all.ts'
import { isRuleFault, readRule } from '../../../src/rule/read.ts'
import type { Condition } from '../../../src/rule/tree.ts'
import { aSegmentedBase, context, type SegmentedBase } from './a-segmented-base.ts'

/** Few, to be quick: CLIENTELE_RUNS=500 asks more. */
const runs = Number(process.env['CLIENTELE_RUNS'] ?? 6)

const customers = Array.from({ length: 6 }, (_, at) => [
  `A${at}`,
  `p${at}@example.com`,
  ['Lyon', '', 'Orléans'][at % 3]!,
  ['', '3.5', '12'][at % 3]!,
  ['1990-05-17', '', '2004-02-29', '1958-12-31'][at % 4]!,
  ['69003', '', '97400', '20200', '1000'][at % 5]!,
])
const order = fc.tuple(
  fc.integer({ min: 0, max: 6 }), // A6 is nobody's
  fc.integer({ min: 0, max: 364 }),
  fc.constantFrom('10', '60.5', '200', '-20', '0'),
  fc.constantFrom('web', 'shop', ''),
)
const orders = fc
  .array(order, { minLength: 1, maxLength: 14 })
  .map((list) =>
    list.map(([who, day, amount, channel], at) => [
      String(at),
      `A${who}`,
      new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
      amount,
      channel,
    ]),
  )
const segments = {
  buyers: 'orders >= 1 IN 90d',
  good: "spend >= 60 IN 6m OR orders (WHERE channel = 'web') >= 2",
  rich: "IN SEGMENT 'buyers' AND city = 'lyon'",
  gone: 'last_order < -60d',
}
const day = (month: number): string => new Date(Date.UTC(2025, month, 20)).toISOString().slice(0, 10)

async function refreshed(rows: readonly (readonly string[])[], months: readonly number[]): Promise<SegmentedBase> {
  const base = aSegmentedBase(customers, rows, segments)
  for (const month of months) await base.refresh(day(month))
  return base
}

it('recomputes what was recorded, and members are those before, less who left, and who entered', async () => {
  let recorded = 0
  await fc.assert(
    fc.asyncProperty(orders, fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 4 }), async (rows, some) => {
      const months = some.toSorted((a, b) => a - b)
      const base = await refreshed(rows, months)
      try {
        for (const month of months) {
          const table = base.tableOn(day(month))
          for (const [name, number] of segmentNumbers(base.database)) {
            const rule = segments[name as keyof typeof segments]
            recorded += membersOn(base.database, number, day(month)).length
            const given = readGiven(name, rule, context)
            await table.ready([given.rule])
            const again = membersBy(table, given, context)
            expect({ name, month, members: [...membersOn(base.database, number, day(month))] }).toEqual({
              name,
              month,
              members: [...again],
            })
          }
        }
        for (const number of segmentNumbers(base.database).values()) {
          let members = 0
          for (const [, , now, entered, left] of refreshRows(base.database, number) as [
            string,
            string,
            number,
            number,
            number,
          ][]) {
            members += entered - left
            expect(members).toBe(now)
          }
        }
        const before = refreshRows(base.database, undefined)
        await base.refresh(day(months.at(-1)!))
        expect(refreshRows(base.database, undefined)).toEqual(before)
      } finally {
        base.close()
      }
    }),
    { numRuns: runs },
  )
  expect(recorded).toBeGreaterThan(4 * runs)
}, 3_600_000)

const sign = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const test = fc.oneof(
  fc.tuple(sign, fc.constantFrom("'lyon'", "''", "'p'")).map(([is, value]) => `city ${is} ${value}`),
  fc.tuple(sign, fc.constantFrom('3.5', '12', '0')).map(([is, value]) => `points ${is} ${value}`),
  fc.constantFrom('points IS NULL', "city LIKE '%l%'", 'points BETWEEN 1 AND 5', "city NOT IN ('lyon')"),
  fc
    .tuple(
      fc.constantFrom('orders', 'spend'),
      fc.constantFrom(
        '',
        " (WHERE channel = 'web')",
        ' (WHERE amount > 50 AND NOT channel IS NULL)',
        " (WHERE date < '2025-06-01')",
      ),
      sign,
      fc.constantFrom('0', '1', '2', '60.5', '-20'),
      fc.constantFrom('', ' IN 90d', ' IN 6m'),
    )
    .map((parts) => `${parts[0]}${parts[1]} ${parts[2]} ${parts[3]}${parts[4]}`),
  fc
    .tuple(fc.constantFrom('', 'NOT '), fc.constantFrom('buyers', 'good', 'rich'))
    .map(([not, name]) => `${not}IN SEGMENT '${name}'`),
)
/** Of fields that are worked out, which SQL does not know: rules that speak of them are asked in memory on a base too. */
const workedOut = fc.oneof(
  fc.tuple(fc.constantFrom('r', 'f', 'm'), sign, fc.integer({ min: 1, max: 5 })).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('age', 'recency_days', 'monetary'), sign, fc.constantFrom('21', '60', '0'))
    .map((parts) => parts.join(' ')),
  fc.constantFrom(
    "age_band = '25-34'",
    "department IN ('69', '2B', '974')",
    "region != 'Corse'",
    'birthday IN 60d',
    "rfm_segment LIKE 'n%'",
    'last_order < -60d',
    'first_order IS NULL',
  ),
)
const ruleOf = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ rule: string }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      one,
      tie('rule').map((part) => `NOT (${part})`),
      fc.tuple(tie('rule'), fc.constantFrom('AND', 'OR'), tie('rule')).map(([a, word, b]) => `(${a}) ${word} (${b})`),
    ),
  })).rule

function read(text: string): Condition {
  const tree = readRule(text, { reckons: false })
  if (isRuleFault(tree)) throw new Error(`${text}: ${JSON.stringify(tree)}`)
  return tree
}

/** Asks that the same customers are kept on a base as in memory, by rules of which `inSql` says whether SQL answers them: how many were. */
async function kept(rules: fc.Arbitrary<string>, inSql: boolean): Promise<number> {
  let all = 0
  await fc.assert(
    fc.asyncProperty(orders, fc.array(rules, { minLength: 25, maxLength: 25 }), async (rows, texts) => {
      const base = await refreshed(rows, [3, 8])
      try {
        const asOf = day(9)
        const table = base.tableOn(asOf)
        const asker = baseAsker(base.database, base.path, asOf, {}, context)
        for (const text of texts) {
          const tree = read(text)
          const where = await asker.where(tree)
          await table.ready([tree])
          const inMemory = table.asker.rowsOf(tree)
          if (isRuleFault(where) || isRuleFault(inMemory)) throw new Error(`${text}: ${JSON.stringify([where, inMemory])}`)
          if (inSql) expect(where.sql).not.toContain('json_each')
          const found = inMemory.map((row) => table.customers[row]!)
          expect({ text, customers: [...customersWhere(base.database, where)] }).toEqual({ text, customers: [...found] })
          all += found.length
        }
      } finally {
        base.close()
      }
    }),
    { numRuns: runs },
  )
  return all
}

it('keeps the same customers in SQL as in memory, also by orders, spend and segments', async () => {
  expect(await kept(ruleOf(test), true)).toBeGreaterThan(25 * runs)
}, 3_600_000)

it('keeps them by scores and by what is worked out too, whoever answers', async () => {
  expect(await kept(ruleOf(fc.oneof(test, workedOut)), false)).toBeGreaterThan(25 * runs)
}, 3_600_000)
