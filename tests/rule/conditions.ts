import fc from 'fast-check'
import type { Condition, Literal, Operand } from '../../src/rule/tree.ts'

const span = { at: 0, length: 0 }
const name = fc.oneof(
  fc.constantFrom('a', 'ville', 'in', 'code postal', 'a"b', 'Or', 'today'),
  fc.string({ minLength: 1, maxLength: 5 }),
)
const period = fc.record({ count: fc.integer({ min: 0, max: 400 }), unit: fc.constantFrom('d', 'w', 'm', 'y') })
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
)
const sign = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')

const literal = fc.oneof(
  fc.record({ is: fc.constant('number'), value: number }),
  fc.record({ is: fc.constant('text'), value: fc.string() }),
  fc.record({ is: fc.constant('flag'), value: fc.boolean() }),
  fc.record({ is: fc.constant('ago'), period: period.filter(({ count }) => count > 0) }),
) as fc.Arbitrary<Literal>

const { operand } = fc.letrec<{ operand: Operand }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 3 },
    fc.record({ is: fc.constant('field'), name }),
    literal,
    fc.record({
      is: fc.constant('reckon'),
      sign: fc.constantFrom('+', '-', '*', '/'),
      left: tie('operand'),
      right: tie('operand'),
    }),
    fc.record({ is: fc.constant('call'), name: fc.constantFrom('length', 'abs', 'year'), of: tie('operand') }),
  ) as fc.Arbitrary<Operand>,
}))

const when = fc.oneof(
  fc.record({ is: fc.constantFrom('ahead', 'back'), period }),
  fc.record({
    is: fc.constant('unit'),
    which: fc.constantFrom('this', 'last', 'next'),
    unit: fc.constantFrom('week', 'month', 'quarter', 'year'),
  }),
)

const conditionsOf = (left: fc.Arbitrary<Operand>, right: fc.Arbitrary<Operand>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc
      .oneof(
        { maxDepth: 4 },
        fc.record({ is: fc.constant('compare'), sign, left, right }),
        fc.record({ is: fc.constant('between'), of: left, low: right, high: right }),
        fc.record({ is: fc.constant('in'), of: left, among: fc.array(literal, { minLength: 1, maxLength: 3 }) }),
        fc.record({ is: fc.constant('like'), of: left, pattern: fc.string() }),
        fc.record({ is: fc.constant('null'), of: left }),
        fc.record({ is: fc.constant('segment'), name: fc.string() }),
        fc.record({ is: fc.constant('during'), of: left, when }),
        fc.record({ is: fc.constant('near'), km: number.map(Math.abs), place: fc.string() }),
        fc.record({
          is: fc.constantFrom('orders', 'spend', 'interactions'),
          where: fc.option(tie('condition'), { nil: undefined }),
          sign,
          than: number,
          within: fc.option(period, { nil: undefined }),
        }),
        fc.record({ is: fc.constantFrom('or', 'and'), parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
        fc.record({ is: fc.constant('not'), of: tie('condition') }),
      )
      .map((rule) => ({ ...rule, ...span })),
  })).condition

/** Any rule that could be written, without its places in a text. */
export const condition = conditionsOf(operand, operand)

/** Any rule of the plain dialect. */
export const plainCondition = conditionsOf(
  fc.record({ is: fc.constant('field'), name }) as unknown as fc.Arbitrary<Operand>,
  literal,
)
