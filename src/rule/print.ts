import type { Condition, Literal, Operand, Period, When } from './tree.ts'
import { isBareName } from './words.ts'

/** A rule in its one spelling: two rules that are read alike are written alike. Brackets stand only where they are needed. */
export function printRule(rule: Condition): string {
  switch (rule.is) {
    case 'or':
      return rule.parts.map((part) => inBrackets(part, part.is === 'or')).join(' OR ')
    case 'and':
      return rule.parts.map((part) => inBrackets(part, part.is === 'or' || part.is === 'and')).join(' AND ')
    case 'not':
      return printNot(rule.of)
    case 'orders':
    case 'spend':
    case 'interactions': {
      const where = rule.where === undefined ? '' : ` (WHERE ${printRule(rule.where)})`
      const within = rule.within === undefined ? '' : ` IN ${printPeriod(rule.within)}`
      return `${rule.is}${where} ${rule.sign} ${printNumber(rule.than)}${within}`
    }
    default:
      return printTest(rule, '')
  }
}

const inBrackets = (rule: Condition, wanted: boolean): string => (wanted ? `(${printRule(rule)})` : printRule(rule))

type Negatable = Extract<Condition, { is: 'compare' | 'between' | 'in' | 'like' | 'null' | 'during' | 'near' | 'segment' }>

function printNot(of: Condition): string {
  switch (of.is) {
    case 'between':
    case 'in':
    case 'like':
    case 'null':
    case 'during':
    case 'near':
    case 'segment':
      return printTest(of, 'NOT ')
    default:
      return `NOT ${inBrackets(of, of.is === 'and' || of.is === 'or')}`
  }
}

function printTest(test: Negatable, not: '' | 'NOT '): string {
  switch (test.is) {
    case 'compare':
      return `${printOperand(test.left)} ${test.sign} ${printOperand(test.right)}`
    case 'between':
      return `${printOperand(test.of)} ${not}BETWEEN ${printOperand(test.low)} AND ${printOperand(test.high)}`
    case 'in':
      return `${printOperand(test.of)} ${not}IN (${test.among.map(printOperand).join(', ')})`
    case 'like':
      return `${printOperand(test.of)} ${not}LIKE ${quote(test.pattern)}`
    case 'null':
      return `${printOperand(test.of)} IS ${not}NULL`
    case 'during':
      return `${printOperand(test.of)} ${not}IN ${printWhen(test.when)}`
    case 'near':
      return `${not}WITHIN ${printNumber(test.km)} KM OF ${quote(test.place)}`
    default:
      return `${not}IN SEGMENT ${quote(test.name)}`
  }
}

function printOperand(operand: Operand): string {
  switch (operand.is) {
    case 'field':
      return isBareName(operand.name) ? operand.name : `"${operand.name.replaceAll('"', '""')}"`
    case 'call':
      return `${operand.name}(${printOperand(operand.of)})`
    case 'reckon': {
      const { sign, left, right } = operand
      const [own, of] = [strength(operand), strength(right)]
      const isLoose = of < own || (of === own && of < whole)
      return `${strength(left) < own ? `(${printOperand(left)})` : printOperand(left)} ${sign} ${isLoose ? `(${printOperand(right)})` : printOperand(right)}`
    }
    default:
      return printLiteral(operand)
  }
}

const whole = 3
const strength = (operand: Operand): number =>
  operand.is !== 'reckon' ? whole : operand.sign === '*' || operand.sign === '/' ? 2 : 1

function printLiteral(literal: Literal): string {
  switch (literal.is) {
    case 'number':
      return printNumber(literal.value)
    case 'text':
      return quote(literal.value)
    case 'flag':
      return String(literal.value)
    default:
      return literal.period.count === 0 ? 'today' : `-${printPeriod(literal.period)}`
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const printWhen = (when: When): string =>
  when.is === 'ahead' || when.is === 'back'
    ? `${when.is === 'back' ? '-' : ''}${printPeriod(when.period)}`
    : `${when.which} ${when.unit}`.toUpperCase()
const printPeriod = ({ count, unit }: Period): string => `${count}${unit}`

/** Without an exponent, which the language doesn't know. */
function printNumber(number: number): string {
  const [, sign = '', digits = '', exponent] = /^(-?)([\d.]+)(?:e(.*))?$/.exec(String(number)) ?? []
  const power = Number(exponent ?? 0)
  if (power === 0) return sign + digits
  const bare = digits.replace('.', '')
  return sign + (power < 0 ? `0.${'0'.repeat(-power - 1)}${bare}` : bare.padEnd(power + 1, '0'))
}
