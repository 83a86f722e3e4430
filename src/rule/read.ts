import type { RuleFault, RuleWanted } from '../model/rule-fault.ts'
import { nearestName } from '../normalise/nearest.ts'
import { functions } from './functions.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Condition, Literal, Operand, Period, Sign, Span, When } from './tree.ts'
import { isKeyword } from './words.ts'

/** What of the language is understood. */
export interface RuleDialect {
  /** May values be reckoned, and a field be compared with another? Else a test has a field on the left and a literal on the right. */
  readonly reckons: boolean
}

/**
 * Reads a rule.
 *
 * ```
 * rule   : rule OR rule | rule AND rule | NOT rule | ( rule ) | test
 * test   : value (= | != | <> | < | <= | > | >=) value      value [NOT] BETWEEN value AND value      value [NOT] IN (literal, …)
 *          value [NOT] LIKE 'text'      value IS [NOT] NULL      [NOT] IN SEGMENT 'name'      [NOT] WITHIN 50 KM OF '69'
 *          value [NOT] IN (7d | -30d)      value [NOT] IN (THIS | LAST | NEXT) (WEEK | MONTH | QUARTER | YEAR)
 *          (orders | spend | interactions) [(WHERE rule)] (= | … | >=) number [IN 90d]
 * literal: 12  -3.5  'text' ('' is a quote)  -90d  -12m  today  true  false
 * value  : literal | field | "field with spaces" | value (+ | - | * | /) value | length(value) | ( value )
 * ```
 *
 * @returns its tree, or the first fault: what can't stand where it does
 * @example readRule("tier = 'gold' AND NOT points < 100", { reckons: false })
 */
export function readRule(text: string, dialect: RuleDialect): Condition | RuleFault {
  if (text.length > longest) return { at: longest, length: 1, found: '', why: 'long' }
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return tokens
  try {
    return new Reader(tokens, dialect).readAll()
  } catch (thrown) {
    if (thrown instanceof Stop)
      return { ...thrown.fault, found: text.slice(thrown.fault.at, thrown.fault.at + thrown.fault.length) }
    throw thrown
  }
}

export const isRuleFault = (read: object): read is RuleFault => 'why' in read

/** In code units, and in brackets within brackets. Set by hand: far more than anybody writes. */
const longest = 100_000
const deepest = 100

/** Ends the reading: a fault found deep down goes straight up. */
class Stop extends Error {
  readonly fault: Omit<RuleFault, 'found'>
  constructor(fault: Omit<RuleFault, 'found'>) {
    super(fault.why)
    this.fault = fault
  }
}

type Part = Condition | Operand

const operandKinds: ReadonlySet<Part['is']> = new Set<Part['is']>(['number', 'text', 'flag', 'ago', 'field', 'reckon', 'call'])
const isOperand = (part: Part): part is Operand => operandKinds.has(part.is)
/** A name where a literal should be is as good as always a text in the wrong quotes, or in none. */
const wantedFor = (part: Part): 'quotes' | 'literal' => (part.is === 'field' ? 'quotes' : 'literal')
const isLiteral = (part: Part): part is Literal => isOperand(part) && !['field', 'reckon', 'call'].includes(part.is)

class Reader {
  private readonly tokens: readonly Token[]
  private readonly dialect: RuleDialect
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[], dialect: RuleDialect) {
    this.tokens = tokens
    this.dialect = dialect
  }

  readAll(): Condition {
    const rule = this.condition(this.readOr())
    if (this.token.kind !== 'end') throw this.stop(this.isDecimalComma() ? 'point' : 'end')
    return rule
  }

  private get token(): Token {
    return this.tokens[this.at]!
  }

  private stop(wanted: RuleWanted, { at, length }: Span = this.token): Stop {
    return new Stop({ at, length, why: 'wanted', wanted })
  }

  private tooDeep({ at, length }: Span): Stop {
    return new Stop({ at, length, why: 'long' })
  }

  private isNext(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead]
    if (token === undefined) return false
    return token.kind === 'word' ? token.text.toUpperCase() === text : token.kind === 'sign' && token.text === text
  }

  private take(text: string): boolean {
    if (!this.isNext(text)) return false
    this.at++
    return true
  }

  private expect(text: '(' | ')' | 'AND' | 'NULL'): void {
    if (!this.take(text)) throw this.stop(text)
  }

  /** From where a part begins to the end of the last token taken. */
  private from({ at }: Span): Span {
    const last = this.tokens[this.at - 1]!
    return { at, length: last.at + last.length - at }
  }

  private condition(part: Part): Condition {
    if (!isOperand(part)) return part
    throw this.stop(part.is === 'field' && this.token.kind === 'word' && !isKeyword(this.token.text) ? 'name' : 'test')
  }

  /** `12,5`, as much of the world writes it. */
  private isDecimalComma(): boolean {
    const [before, behind] = [this.tokens[this.at - 1], this.tokens[this.at + 1]]
    return this.isNext(',') && before?.kind === 'number' && behind?.kind === 'number' && behind.at === this.token.at + 1
  }

  private operand(part: Part): Operand {
    if (!isOperand(part)) throw this.stop('value', part)
    return part
  }

  private readOr(): Part {
    if (++this.depth > deepest) throw this.tooDeep(this.token)
    const part = this.readChain('or', () => this.readChain('and', () => this.readNot()))
    this.depth--
    return part
  }

  private readChain(is: 'or' | 'and', readPart: () => Part): Part {
    const begin = this.token
    const first = readPart()
    if (!this.isNext(is.toUpperCase())) return first
    const parts = [this.condition(first)]
    while (this.take(is.toUpperCase())) parts.push(this.condition(readPart()))
    return { is, parts, ...this.from(begin) }
  }

  private readNot(): Part {
    const begin = this.token
    if (!this.isNext('NOT') || this.isNext('IN', 1)) return this.readTest()
    this.at++
    if (++this.depth > deepest) throw this.tooDeep(begin)
    const of = this.condition(this.readNot())
    this.depth--
    return { is: 'not', of, ...this.from(begin) }
  }

  private readTest(): Part {
    const begin = this.token
    const ofBase = this.readBaseTest(begin)
    if (ofBase !== undefined) return ofBase
    const left = this.readSum()
    const sign = this.takeSign()
    if (sign !== undefined) {
      const of = this.left(left)
      return { is: 'compare', sign, left: of, right: this.right(), ...this.from(begin) }
    }
    if (this.take('IS')) {
      const negated = this.take('NOT')
      this.expect('NULL')
      return this.negate(negated, { is: 'null', of: this.left(left), ...this.from(begin) })
    }
    const negated = this.isNext('NOT') && ['BETWEEN', 'IN', 'LIKE'].some((word) => this.isNext(word, 1))
    if (negated) this.at++
    if (this.take('BETWEEN')) {
      const of = this.left(left)
      const low = this.right()
      this.expect('AND')
      return this.negate(negated, { is: 'between', of, low, high: this.right(), ...this.from(begin) })
    }
    const when = this.isNext('IN') ? this.readWhen() : undefined
    if (when !== undefined) return this.negate(negated, { is: 'during', of: this.left(left), when, ...this.from(begin) })
    if (this.take('IN'))
      return this.negate(negated, { is: 'in', of: this.left(left), among: this.readList(), ...this.from(begin) })
    if (this.take('LIKE')) {
      const { token } = this
      if (token.kind !== 'text') throw this.stop('text')
      this.at++
      return this.negate(negated, { is: 'like', of: this.left(left), pattern: token.text, ...this.from(begin) })
    }
    return left
  }

  /** `IN 7d`, `IN -30d`, `IN THIS YEAR`: undefined where a list is next. */
  private readWhen(): When | undefined {
    const behind = this.tokens[this.at + 1]!
    const isBack = this.isNext('-', 1)
    if (behind.kind === 'period' || (isBack && this.tokens[this.at + 2]?.kind === 'period')) {
      this.at += isBack ? 2 : 1
      return { is: isBack ? 'back' : 'ahead', period: this.readPeriod() }
    }
    const which = (['this', 'last', 'next'] as const).find((word) => this.isNext(word.toUpperCase(), 1))
    if (which === undefined) return undefined
    this.at += 2
    const unit = (['week', 'month', 'quarter', 'year'] as const).find((word) => this.take(word.toUpperCase()))
    if (unit === undefined) throw this.stop('unit')
    return { is: 'unit', which, unit }
  }

  /** `[NOT] IN SEGMENT 'name'`, `[NOT] WITHIN 50 KM OF '69'`, `orders …`, `spend …`; undefined where none of them begins. A field may be called orders. */
  private readBaseTest(begin: Token): Condition | undefined {
    const negated = this.isNext('NOT')
    const ahead = negated ? 1 : 0
    if (this.isNext('IN', ahead) && this.isNext('SEGMENT', ahead + 1)) {
      this.at += ahead + 2
      const { token } = this
      if (token.kind !== 'text') throw this.stop('text')
      this.at++
      return this.negate(negated, { is: 'segment', name: token.text, ...this.from(begin) })
    }
    if (this.isNext('WITHIN', ahead) && this.tokens[this.at + ahead + 1]?.kind === 'number') {
      this.at += ahead + 1
      const km = this.number(this.token)
      this.at++
      if (!this.take('KM')) throw this.stop('KM')
      if (!this.take('OF')) throw this.stop('OF')
      const { token } = this
      if (token.kind !== 'text') throw this.stop('text')
      this.at++
      return this.negate(negated, { is: 'near', km, place: token.text, ...this.from(begin) })
    }
    const is = (['orders', 'spend', 'interactions'] as const).find((word) => this.isNext(word.toUpperCase()))
    const behind = this.tokens[this.at + 1]
    if (is === undefined || behind?.kind !== 'sign') return undefined
    const asked = this.isNext('(', 1) && this.isNext('WHERE', 2)
    if (!asked && !(behind.text in signs)) return undefined
    this.at++
    let where: Condition | undefined
    if (asked) {
      this.at += 2
      where = this.condition(this.readOr())
      this.expect(')')
    }
    const sign = this.takeSign()
    if (sign === undefined) throw this.stop('test')
    const negative = this.take('-')
    const { token } = this
    if (token.kind !== 'number') throw this.stop('number')
    this.at++
    const than = this.number(token)
    const within = this.take('IN') ? this.readPeriod() : undefined
    return { is, where, sign, than: negative ? -than : than, within, ...this.from(begin) }
  }

  private negate(negated: boolean, of: Condition): Condition {
    return negated ? { is: 'not', of, at: of.at, length: of.length } : of
  }

  private takeSign(): Sign | undefined {
    const { kind, text } = this.token
    if (kind !== 'sign' || !(text in signs)) return undefined
    this.at++
    return text as Sign
  }

  private left(part: Part): Operand {
    const operand = this.operand(part)
    if (this.dialect.reckons || operand.is === 'field') return operand
    throw this.stop('test', operand)
  }

  private right(): Operand {
    const begin = this.token
    const operand = this.operand(this.readSum())
    if (this.dialect.reckons || isLiteral(operand)) return operand
    throw this.stop(wantedFor(operand), begin)
  }

  private readList(): Literal[] {
    this.expect('(')
    const among: Literal[] = []
    do {
      const begin = this.token
      const literal = this.readUnary()
      if (!isLiteral(literal)) throw this.stop(wantedFor(literal), begin)
      among.push(literal)
    } while (this.take(','))
    if (!this.take(')')) throw this.stop(',')
    return among
  }

  private readSum(): Part {
    return this.readReckoned(['+', '-'], () => this.readReckoned(['*', '/'], () => this.readUnary()))
  }

  private readReckoned(signs: readonly ('+' | '-' | '*' | '/')[], readPart: () => Part): Part {
    const begin = this.token
    let left = readPart()
    for (;;) {
      const sign = signs.find((text) => this.isNext(text))
      if (sign === undefined) return left
      if (!this.dialect.reckons) throw this.stop('end')
      this.at++
      left = { is: 'reckon', sign, left: this.operand(left), right: this.operand(readPart()), ...this.from(begin) }
    }
  }

  private readUnary(): Part {
    const begin = this.token
    if (!this.take('-')) return this.readOne()
    const { token } = this
    if (token.kind === 'period') return { is: 'ago', period: this.readPeriod(), ...this.from(begin) }
    if (token.kind === 'number') {
      this.at++
      return { is: 'number', value: -this.number(token), ...this.from(begin) }
    }
    if (!this.dialect.reckons) throw this.stop('literal')
    if (++this.depth > deepest) throw this.tooDeep(begin)
    const right = this.operand(this.readUnary())
    this.depth--
    const zero: Literal = { is: 'number', value: 0, at: begin.at, length: 0 }
    return { is: 'reckon', sign: '-', left: zero, right, ...this.from(begin) }
  }

  private readOne(): Part {
    const begin = this.token
    if (this.take('(')) {
      const part = this.readOr()
      this.expect(')')
      return part
    }
    const { kind, text } = begin
    if (kind === 'end' || kind === 'sign') throw this.stop('value')
    if (kind === 'period') throw this.stop('literal')
    if (kind === 'word') {
      const word = text.toUpperCase()
      if (isKeyword(text) && !['TODAY', 'TRUE', 'FALSE', 'ORDERS', 'SPEND', 'INTERACTIONS', 'SEGMENT', 'WHERE'].includes(word))
        throw this.stop('value')
    }
    this.at++
    const span = this.from(begin)
    if (kind === 'number') return { is: 'number', value: this.number(begin), ...span }
    if (kind === 'text') return { is: 'text', value: text, ...span }
    if (kind === 'quoted_name') return { is: 'field', name: text, ...span }
    if (this.isNext('(')) return this.readCall(begin)
    const word = text.toUpperCase()
    if (word === 'TODAY') return { is: 'ago', period: { count: 0, unit: 'd' }, ...span }
    if (word === 'TRUE' || word === 'FALSE') return { is: 'flag', value: word === 'TRUE', ...span }
    return { is: 'field', name: text, ...span }
  }

  private readCall(begin: Token): Operand {
    const name = begin.text.toLowerCase()
    const { at, length } = begin
    if (!this.dialect.reckons || !functions.has(name))
      throw new Stop({ at, length, why: 'function', nearest: nearestName(name, [...functions.keys()]) })
    this.expect('(')
    const of = this.operand(this.readSum())
    this.expect(')')
    return { is: 'call', name, of, ...this.from(begin) }
  }

  /** No number of a customer file is beyond what a number holds. */
  private number(token: Token): number {
    const value = Number(token.text)
    if (!Number.isFinite(value)) throw this.tooDeep(token)
    return value
  }

  private readPeriod(): Period {
    const { kind, text } = this.token
    if (kind !== 'period') throw this.stop('time')
    this.at++
    return { count: Number(text.slice(0, -1)), unit: text.at(-1) as Period['unit'] }
  }
}

const signs: Readonly<Record<string, true>> = { '=': true, '!=': true, '<': true, '<=': true, '>': true, '>=': true }
