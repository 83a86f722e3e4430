import { nearestName } from '../normalise/nearest.ts'
import type { ExpressionFault } from './expression/fault.ts'
import { manyFunctions, scalarFunctions } from './expression/functions.ts'
import { tokensOf, type Token } from './expression/tokens.ts'
import { compare, fromNumber, isEqual, nothing, toNumber, toTruth, type Scope, type Value } from './expression/value.ts'
import { findColumn, namesOf } from './survivorship/find-column.ts'
import type { EvidenceColumn } from './survivorship/evidence.ts'
import { pickingRules } from './survivorship/rules.ts'

export type { ExpressionFault } from './expression/fault.ts'
export type { Scope, Value } from './expression/value.ts'
export { toText } from './expression/value.ts'

/** A formula for a golden value, ready to be worked out for any cluster. */
export interface Expression {
  /** The columns it looks at, ascending. */
  readonly columns: readonly number[]
  /** Total: what can't be worked out is ''. */
  evaluate(scope: Scope): Value
}

/**
 * Reads an expression over the columns of a cluster. There is nothing in it that could run on, fail or look elsewhere.
 *
 * - `city`, `` `Ville de naissance` ``: the golden value of a column; in a function of many values, all values of the cluster.
 * - `'text'`, `"text"`, `12.5`, `true`, `false`; `+ - * / %`; `= != < <= > >=`; `and or not`; brackets.
 * - Of single values: if, coalesce, concat, upper, lower, trim, length, left, right, replace, contains, starts_with,
 *   ends_with, is_blank, number, date, abs, round.
 * - Of many values: count, distinct, sum, average, min, max, any, all, join.
 * - Every rule that picks a value, of one column: `most_recent(city)`, `majority(city)`, `longest(city)`, …
 *
 * @example readExpression('coalesce(mobile, phone)', columns)
 * @example readExpression('if(count(spending) > 1, max(spending), spending)', columns)
 */
export function readExpression(text: string, columns: readonly EvidenceColumn[]): Expression | ExpressionFault {
  if (text.length > longest) return { at: longest, found: '', why: 'long' }
  const tokens = tokensOf(text)
  if (!Array.isArray(tokens)) return tokens
  const reader = new Reader(tokens, columns)
  try {
    const node = reader.readAll()
    return { columns: [...reader.used].toSorted((a, b) => a - b), evaluate: node }
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.fault
    throw thrown
  }
}

export const isExpressionFault = (read: Expression | ExpressionFault): read is ExpressionFault => 'why' in read

/** In code units, and in brackets within brackets. Set by hand: far more than anybody writes. */
const longest = 4000
const deepest = 100

type Node = (scope: Scope) => Value

/** Ends the reading: a fault found deep down goes straight up. */
class Stop extends Error {
  readonly fault: ExpressionFault
  constructor(fault: ExpressionFault) {
    super(fault.why)
    this.fault = fault
  }
}

class Reader {
  readonly used = new Set<number>()
  private readonly tokens: readonly Token[]
  private readonly columns: readonly EvidenceColumn[]
  private at = 0
  private depth = 0

  constructor(tokens: readonly Token[], columns: readonly EvidenceColumn[]) {
    this.tokens = tokens
    this.columns = columns
  }

  readAll(): Node {
    const node = this.readOr()
    if (this.token.kind !== 'end') throw this.stop('missing', ',')
    return node
  }

  private get token(): Token {
    return this.tokens[this.at]!
  }

  private stop(why: ExpressionFault['why'], wanted?: string, token: Token = this.token): Stop {
    const fault = { at: token.at, found: token.text, why }
    return new Stop(wanted === undefined ? fault : { ...fault, wanted })
  }

  private isNext(...texts: readonly string[]): boolean {
    const { kind, text } = this.token
    return (kind === 'sign' || kind === 'name') && texts.includes(text)
  }

  private take(...texts: readonly string[]): string | undefined {
    if (!this.isNext(...texts)) return undefined
    return this.tokens[this.at++]!.text
  }

  private expect(text: string): void {
    if (this.take(text) === undefined) throw this.stop('missing', text)
  }

  private readOr(): Node {
    if (++this.depth > deepest) throw this.stop('long')
    let left = this.readAnd()
    while (this.take('or') !== undefined) {
      const [a, b] = [left, this.readAnd()]
      left = (scope) => toTruth(a(scope)) || toTruth(b(scope))
    }
    this.depth--
    return left
  }

  private readAnd(): Node {
    let left = this.readNot()
    while (this.take('and') !== undefined) {
      const [a, b] = [left, this.readNot()]
      left = (scope) => toTruth(a(scope)) && toTruth(b(scope))
    }
    return left
  }

  private readNot(): Node {
    let negated = false
    while (this.take('not') !== undefined) negated = !negated
    const node = this.readComparison()
    return negated ? (scope) => !toTruth(node(scope)) : node
  }

  private readComparison(): Node {
    const a = this.readSum()
    const sign = this.take('=', '!=', '<>', '<', '<=', '>', '>=')
    if (sign === undefined) return a
    const b = this.readSum()
    const holds = comparisons[sign]!
    return (scope) => holds(a(scope), b(scope), scope)
  }

  private readSum(): Node {
    let left = this.readProduct()
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-'))
      left = arithmetic(sign, left, this.readProduct())
    return left
  }

  private readProduct(): Node {
    let left = this.readSigned()
    for (let sign = this.take('*', '/', '%'); sign !== undefined; sign = this.take('*', '/', '%'))
      left = arithmetic(sign, left, this.readSigned())
    return left
  }

  private readSigned(): Node {
    let negative = false
    while (this.take('-') !== undefined) negative = !negative
    const node = this.readOne()
    return negative ? (scope) => fromNumber(-toNumber(node(scope), scope)) : node
  }

  private readOne(): Node {
    const { token } = this
    if (this.take('(') !== undefined) {
      const node = this.readOr()
      this.expect(')')
      return node
    }
    if (token.kind === 'end' || token.kind === 'sign') throw this.stop('missing')
    this.at++
    if (token.kind === 'number') return constant(Number(token.text))
    if (token.kind === 'text') return constant(token.text)
    if (token.kind === 'name') {
      if (this.isNext('(')) return this.readCall(token)
      if (token.text === 'true' || token.text === 'false') return constant(token.text === 'true')
    }
    const column = this.columnOf(token)
    return (scope) => scope.golden(column)
  }

  private columnOf(token: Token): number {
    const column = findColumn(token.text, this.columns)
    if (column === undefined) throw this.stop('column', nearestName(token.text, namesOf(this.columns)), token)
    this.used.add(column)
    return column
  }

  private readCall(token: Token): Node {
    const name = token.text
    const scalar = scalarFunctions.get(name)
    const many = manyFunctions.get(name)
    const pick = pickingNames.has(name)
    if (scalar === undefined && many === undefined && !pick) throw this.stop('function', nearestName(name, functionNames), token)
    this.expect('(')
    const first = this.at
    if (pick && many === undefined) {
      const column = this.columnAlone()
      if (column === undefined) throw this.stop('missing', 'a column', this.tokens[first])
      this.expect(')')
      return (scope) => scope.pick(column, name)
    }
    const given: (Node | number)[] = []
    if (!this.isNext(')'))
      do given.push((scalar === undefined ? this.columnAlone() : undefined) ?? this.readOr())
      while (this.take(',') !== undefined)
    this.expect(')')
    const [least, most] = scalar?.takes ?? [name === 'join' ? 2 : 1, deepest]
    if (given.length < least || given.length > most) throw this.stop('values', rangeOf(least, most), token)
    if (scalar !== undefined) {
      const nodes = given as Node[]
      return (scope) =>
        scalar.apply(
          nodes.map((node) => () => node(scope)),
          scope,
        )
    }
    return (scope) =>
      many!(
        given.flatMap((one): readonly Value[] => (typeof one === 'number' ? scope.values(one) : [one(scope)])),
        scope,
      )
  }

  /** The column, if the next value is a column's name and nothing else. */
  private columnAlone(): number | undefined {
    const { token } = this
    const next = this.tokens[this.at + 1]
    const alone = next?.kind === 'sign' && (next.text === ',' || next.text === ')')
    const isName = token.kind === 'quoted_name' || (token.kind === 'name' && token.text !== 'true' && token.text !== 'false')
    if (!alone || !isName) return undefined
    this.at++
    return this.columnOf(token)
  }
}

/** `2`, `2-3`, `1+` */
function rangeOf(least: number, most: number): string {
  if (least === most) return String(least)
  return most >= deepest ? `${least}+` : `${least}-${most}`
}

const constant =
  (value: Value): Node =>
  () =>
    value

const comparisons: Readonly<Record<string, (a: Value, b: Value, scope: Scope) => boolean>> = {
  '=': isEqual,
  '!=': (a, b, scope) => !isEqual(a, b, scope),
  '<>': (a, b, scope) => !isEqual(a, b, scope),
  '<': (a, b, scope) => (compare(a, b, scope) ?? 0) < 0,
  '<=': (a, b, scope) => (compare(a, b, scope) ?? 1) <= 0,
  '>': (a, b, scope) => (compare(a, b, scope) ?? 0) > 0,
  '>=': (a, b, scope) => (compare(a, b, scope) ?? -1) >= 0,
}

const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
}

/** Arithmetic with something that is no number is nothing. */
function arithmetic(sign: string, a: Node, b: Node): Node {
  const operate = operations[sign]!
  return (scope) => {
    const [left, right] = [a(scope), b(scope)]
    if (left === nothing || right === nothing) return nothing
    return fromNumber(operate(toNumber(left, scope), toNumber(right, scope)))
  }
}

const pickingNames: ReadonlySet<string> = new Set(pickingRules)
const functionNames = [...scalarFunctions.keys(), ...manyFunctions.keys(), ...pickingRules]
