import { expect, it } from 'vitest'
import { plainReading, type Notation } from '../../src/segment/plain-reading.ts'
import { bindRule } from '../../src/rule/bind.ts'
import { isRuleFault, readRule } from '../../src/rule/read.ts'

const french: Notation = { delimiter: ';', country: 'FR', asOf: '2026-03-31' }

/** The cells of a column `a` of which a rule is true. */
function kept(rule: string, cells: readonly string[]): string[] {
  const read = readRule(rule, { reckons: false })
  if (isRuleFault(read)) throw new Error(read.why)
  const columns = [{ name: 'a', column: 0, kind: 'text' as const, plain: plainReading(cells, french) }]
  const bound = bindRule(read, { columns, asOf: french.asOf })
  if (isRuleFault(bound)) throw new Error(bound.why)
  return cells.filter((cell) => bound.test(() => cell) === true)
}

const days = ['03/05/1984', '28/11/1990', '31/12/1999']
const amounts = ['1 250,50 €', '12,00 €', '9,90 €']

it.each([
  ['days after one written as they are', "a > '1/6/1984'", days, ['28/11/1990', '31/12/1999']],
  ['days between two, however written', "a BETWEEN '03/05/1984' AND '1990-12-31'", days, ['03/05/1984', '28/11/1990']],
  ['a day in another spelling of it', "a = '3/5/84'", days, ['03/05/1984']],
  ['days in a list of several spellings', "a IN ('3/5/1984', '1999-12-31')", days, ['03/05/1984', '31/12/1999']],
  ['a text that is no day as a text', "a IN ('x', '28/11/1990')", days, ['28/11/1990']],
  ['amounts above one written as they are', "a > '100,50'", amounts, ['1 250,50 €']],
  ['an amount as the text it is', "a = '12,00 €'", amounts, ['12,00 €']],
  ['names in the order of texts', "a > '1/6/1984'", ['Durand', '03/05/1984'], ['Durand']],
] as const)('keeps %s', (_says, rule, cells, expected) => {
  expect(kept(rule, cells)).toEqual(expected)
})
