import type { Condition, Operand, OrdersTest, Period, When } from './tree.ts'

/** A rule as other programs take and give it: plain JSON, one object a test. */
export type RuleJson = { readonly [key: string]: JsonValue }
type JsonValue = string | number | boolean | RuleJson | readonly JsonValue[]

/**
 * The JSON of a rule of the plain dialect: a field on the left, what is written out on the right. `rule/read-json` makes the same
 * rule of it again.
 *
 * @example jsonOfRule of `city = 'Lyon' AND NOT since < -90d` is
 * {"and":[{"field":"city","=":"Lyon"},{"not":{"field":"since","<":{"day":"-90d"}}}]}
 */
export function jsonOfRule(rule: Condition): RuleJson {
  switch (rule.is) {
    case 'and':
    case 'or':
      return { [rule.is]: rule.parts.map(jsonOfRule) }
    case 'not':
      return { not: jsonOfRule(rule.of) }
    case 'orders':
    case 'spend':
    case 'interactions':
      return jsonOfCount(rule)
    case 'segment':
      return { in_segment: rule.name }
    case 'near':
      return { within_km: rule.km, of: rule.place }
    case 'compare':
      return { field: nameOf(rule.left), [rule.sign]: jsonOfLiteral(rule.right) }
    case 'between':
      return { field: nameOf(rule.of), between: [jsonOfLiteral(rule.low), jsonOfLiteral(rule.high)] }
    case 'in':
      return { field: nameOf(rule.of), in: rule.among.map(jsonOfLiteral) }
    case 'like':
      return { field: nameOf(rule.of), like: rule.pattern }
    case 'null':
      return { field: nameOf(rule.of), is: 'null' }
    default:
      return { field: nameOf(rule.of), during: textOfWhen(rule.when) }
  }
}

function jsonOfCount({ is, where, sign, than, within }: OrdersTest): RuleJson {
  const meant = { ...(where && { where: jsonOfRule(where) }), ...(within && { in: textOfPeriod(within) }) }
  return { [is]: meant, [sign]: than }
}

function nameOf(operand: Operand): string {
  if (operand.is !== 'field') throw new TypeError('a rule of the plain dialect has a field on the left')
  return operand.name
}

function jsonOfLiteral(operand: Operand): JsonValue {
  switch (operand.is) {
    case 'number':
    case 'text':
    case 'flag':
      return operand.value
    case 'ago':
      return { day: operand.period.count === 0 ? 'today' : `-${textOfPeriod(operand.period)}` }
    default:
      throw new TypeError('a rule of the plain dialect compares with what is written out')
  }
}

const textOfPeriod = ({ count, unit }: Period): string => `${count}${unit}`
const textOfWhen = (when: When): string =>
  when.is === 'unit' ? `${when.which} ${when.unit}` : `${when.is === 'back' ? '-' : ''}${textOfPeriod(when.period)}`
