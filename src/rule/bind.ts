import type { RuleFault, ValueKind } from '../model/rule-fault.ts'
import { nearestName } from '../normalise/nearest.ts'
import { departmentsWithin } from '../normalise/places/departments.ts'
import { fold } from '../text/fold.ts'
import { plainReader, type CellValueReader } from './cell-values.ts'
import { dayBefore, daysOf, isDay } from './days.ts'
import { functions } from './functions.ts'
import { isLike } from './like.ts'
import { reckon } from './reckon.ts'
import type { BaseTest, Condition, Literal, Operand, Sign, Span } from './tree.ts'

/** True, false, or neither: what can't be told because a cell is empty. */
export type Truth = boolean | undefined

/** The cell of a column in the row at hand, '' when it is empty. */
export type CellOf = (column: number) => string

/** Tells whether a rule is true of the row at hand. */
export type Test = (cellOf: CellOf) => Truth

/** A column that a rule can speak of. */
export interface RuleColumn {
  readonly name: string
  /** What `CellOf` is asked for. */
  readonly column: number
  /** What its cells hold; undefined where each tells for itself. */
  readonly kind: ValueKind | undefined
  /** What its texts are besides, where all of them are. */
  readonly plain?: PlainReading | undefined
}

/** How texts are read that all are numbers, days or truths as somebody writes them: `12,50 €`, `31/12/2025`, `oui`. */
export interface PlainReading {
  readonly kind: Exclude<ValueKind, 'text'>
  /** The canonical spelling of a cell, or of what somebody compares cells with; '' where it is none of the kind. */
  of(text: string): string
}

/** The field that tells where somebody lives, for tests of how far that is. */
export const departmentField = 'department'

/** What a rule is asked of. */
export interface RuleScope {
  /** Where two have one name, the first is meant. */
  readonly columns: readonly RuleColumn[]
  /** The day the run believes it is, YYYY-MM-DD. */
  readonly asOf: string
  /** Reads cells of columns of no known kind; those of the others are canonical. */
  readonly read?: CellValueReader
  /** Answers what only a base can; without it such tests are faults. */
  readonly ofBase?: (test: BaseTest) => Test
}

/** A rule that knows its columns. */
export interface BoundRule {
  /** Those it looks at, ascending. */
  readonly columns: readonly number[]
  readonly test: Test
}

/**
 * Binds a rule to the columns it is asked of. Text is compared without case and accents; a test with an empty cell, or with
 * one that is of another kind than its column, is neither true nor false.
 *
 * @returns a test that never throws, or the first fault: a field that is not there, kinds that don't go together
 */
export function bindRule(rule: Condition, scope: RuleScope): BoundRule | RuleFault {
  const binder = new Binder(scope)
  try {
    const test = binder.condition(rule)
    return { columns: [...binder.used].toSorted((a, b) => a - b), test }
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.fault
    throw thrown
  }
}

class Stop extends Error {
  readonly fault: RuleFault
  constructor(fault: RuleFault) {
    super(fault.why)
    this.fault = fault
  }
}

/** A number, a day as YYYY-MM-DD, a truth, or a folded text; undefined for none. */
type Value = number | string | boolean | undefined
type ValueOf = (cellOf: CellOf) => Value

/** A value that is ready to be had, as one kind or another. */
interface Bound extends Span {
  /** undefined where each cell tells for itself. */
  readonly kind: ValueKind | undefined
  readonly as: (kind: ValueKind) => ValueOf
  /** Is it there at all? */
  readonly isThere: (cellOf: CellOf) => boolean
  /** The field that it is, if it is one. */
  readonly name?: string
  /** What a text is besides. */
  readonly plain?: PlainReading | undefined
  /** The text that was written out, if one was: it may be a day. */
  readonly text?: string
  /** A text as it stands, with its capitals and accents. */
  readonly typed?: ValueOf
}

class Binder {
  readonly used = new Set<number>()
  private readonly scope: RuleScope
  private readonly read: CellValueReader

  constructor(scope: RuleScope) {
    this.scope = scope
    this.read = scope.read ?? plainReader
  }

  condition(rule: Condition): Test {
    switch (rule.is) {
      case 'and':
        return all(rule.parts.map((part) => this.condition(part)))
      case 'or':
        return any(rule.parts.map((part) => this.condition(part)))
      case 'not': {
        const of = this.condition(rule.of)
        return (cellOf) => {
          const truth = of(cellOf)
          return truth === undefined ? undefined : !truth
        }
      }
      case 'compare':
        return this.compare(this.operand(rule.left), rule.sign, this.operand(rule.right))
      case 'between': {
        const of = this.operand(rule.of)
        return all([this.compare(of, '>=', this.operand(rule.low)), this.compare(of, '<=', this.operand(rule.high))])
      }
      case 'in':
        return this.among(this.operand(rule.of), rule.among)
      case 'during': {
        const of = this.operand(rule.of)
        const [from, to] = daysOf(rule.when, this.scope.asOf)
        return all([this.compare(of, '>=', dayBound(rule, from)), this.compare(of, '<=', dayBound(rule, to))])
      }
      case 'near': {
        const near = departmentsWithin(rule.km, rule.place)
        const { at, length } = rule
        if (near === undefined) throw new Stop({ at, length, found: rule.place, why: 'place' })
        const department = this.operand({ is: 'field', name: departmentField, at, length }).typed!
        return (cellOf) => {
          const lives = department(cellOf)
          return lives === undefined ? undefined : near.has(lives as string)
        }
      }
      case 'like': {
        const of = this.operand(rule.of)
        if (of.kind !== undefined && of.kind !== 'text') throw this.mismatch(of.kind, 'text', rule, of.name)
        const value = of.as('text')
        const pattern = fold(rule.pattern)
        return (cellOf) => {
          const text = value(cellOf)
          return text === undefined ? undefined : isLike(text as string, pattern)
        }
      }
      case 'null': {
        const { isThere } = this.operand(rule.of)
        return (cellOf) => !isThere(cellOf)
      }
      default:
        return this.baseTest(rule)
    }
  }

  private baseTest(rule: BaseTest): Test {
    if (rule.is !== 'segment' && rule.where === undefined && rule.within === undefined) {
      // `orders >= 3` of a table that has such a column: as `rfm` writes it.
      const { at, length } = rule
      const name = rule.is
      if (this.scope.columns.some((column) => column.name === name))
        return this.compare(
          this.operand({ is: 'field', name, at, length }),
          rule.sign,
          this.operand({ is: 'number', value: rule.than, at, length }),
        )
    }
    const { ofBase } = this.scope
    if (ofBase === undefined) throw new Stop({ at: rule.at, length: rule.length, found: rule.is, why: 'base' })
    return ofBase(rule)
  }

  private operand(operand: Operand): Bound {
    const { at, length } = operand
    switch (operand.is) {
      case 'number':
        return { at, length, kind: 'number', isThere: always, as: () => () => operand.value }
      case 'flag':
        return { at, length, kind: 'flag', isThere: always, as: () => () => operand.value }
      case 'ago': {
        const day = dayBefore(this.scope.asOf, operand.period)
        return { at, length, kind: 'day', isThere: always, as: () => () => day }
      }
      case 'text': {
        const folded = fold(operand.value)
        const typed = (): string => operand.value
        return { at, length, kind: 'text', text: operand.value, typed, isThere: always, as: () => () => folded }
      }
      case 'field':
        return this.field(operand)
      case 'call': {
        const { takes, gives, apply } = functions.get(operand.name)!
        const of = this.operand(operand.of)
        if (of.kind !== undefined && of.kind !== takes) throw this.mismatch(of.kind, takes, operand.of, of.name)
        // A text has the length that somebody typed.
        const value = (takes === 'text' ? of.typed : undefined) ?? of.as(takes)
        return this.reckoned(operand, gives, (cellOf) => {
          const given = value(cellOf)
          return given === undefined ? undefined : apply(given)
        })
      }
      default:
        return this.arithmetic(operand)
    }
  }

  private reckoned({ at, length }: Span, kind: ValueKind, value: ValueOf): Bound {
    return { at, length, kind, isThere: (cellOf) => value(cellOf) !== undefined, as: () => value }
  }

  private arithmetic(operand: Extract<Operand, { is: 'reckon' }>): Bound {
    const [left, right] = [operand.left, operand.right].map((side) => {
      const bound = this.operand(side)
      if (bound.kind !== undefined && bound.kind !== 'number') throw this.mismatch(bound.kind, 'number', side, bound.name)
      return bound.as('number')
    }) as [ValueOf, ValueOf]
    return this.reckoned(operand, 'number', (cellOf) => {
      const a = left(cellOf)
      const b = right(cellOf)
      return a === undefined || b === undefined ? undefined : reckon(operand.sign, a as number, b as number)
    })
  }

  private field({ name, at, length }: Extract<Operand, { is: 'field' }>): Bound {
    const { columns } = this.scope
    const found = columns.find((column) => column.name === name)
    if (found === undefined) {
      const names = [...new Set(columns.map((column) => column.name))]
      const nearest = nearestName(name, names)
      const among = nearest === undefined ? [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])] : undefined
      throw new Stop({ at, length, found: name, why: 'field', nearest, among })
    }
    const { column, kind, plain } = found
    this.used.add(column)
    const read = kind === undefined ? this.read : plainReader
    return {
      at,
      length,
      kind,
      name,
      plain,
      isThere: (cellOf) => cellOf(column) !== '',
      typed: (cellOf) => (cellOf(column) === '' ? undefined : cellOf(column)),
      as(wanted) {
        const valueOf = read[wanted]
        const toPlain = plain?.kind === wanted ? plain.of : undefined
        return (cellOf) => {
          const cell = cellOf(column)
          return cell === '' ? undefined : valueOf(toPlain === undefined ? cell : toPlain(cell))
        }
      },
    }
  }

  private compare(left: Bound, sign: Sign, other: Bound): Test {
    const right = asTheColumn(left, other, sign !== '=' && sign !== '!=')
    const kind = this.common(left, right)
    if (kind === undefined) return this.compareOpen(left, sign, right)
    const a = this.valuesAs(left, kind)
    const b = this.valuesAs(right, kind)
    const holds = comparisons[sign]
    return (cellOf) => {
      const x = a(cellOf)
      const y = b(cellOf)
      return x === undefined || y === undefined ? undefined : holds(x, y)
    }
  }

  /** Two columns of no known kind: as numbers where both cells are some, else as texts; days written year first are texts. */
  private compareOpen(left: Bound, sign: Sign, right: Bound): Test {
    const numbers = [left.as('number'), right.as('number')] as const
    const texts = [left.as('text'), right.as('text')] as const
    const holds = comparisons[sign]
    return (cellOf) => {
      const x = numbers[0](cellOf)
      const y = numbers[1](cellOf)
      if (x !== undefined && y !== undefined) return holds(x, y)
      const [a, b] = [texts[0](cellOf), texts[1](cellOf)]
      return a === undefined || b === undefined ? undefined : holds(a, b)
    }
  }

  private among(of: Bound, literals: readonly Literal[]): Test {
    let kind = of.kind
    const written = literals.map((literal) => this.operand(literal))
    const asDays = written.map((one) => asTheColumn(of, one, false))
    const bound = asDays.every(({ kind: one, text = '' }) => one !== 'text' || isDay(text)) ? asDays : written
    for (const [at, one] of bound.entries()) kind = this.common({ ...of, kind, plain: at === 0 ? of.plain : undefined }, one)
    const values = new Set(bound.map((one) => this.valuesAs(one, kind!)(noCell)))
    const value = this.valuesAs(of, kind!)
    return (cellOf) => {
      const found = value(cellOf)
      return found === undefined ? undefined : values.has(found)
    }
  }

  /** The kind as which two values are compared; undefined where only cells can tell. */
  private common(left: Bound, right: Bound): ValueKind | undefined {
    if (left.plain?.kind === 'day' && right.text !== undefined && isDay(right.text)) return 'day'
    if (left.kind === right.kind || right.kind === undefined) return left.kind
    if (left.kind === undefined) return right.kind
    for (const [day, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (day.kind === 'day' && other.text !== undefined) return 'day'
      if (day.plain?.kind === other.kind) return other.kind
    }
    throw left.name === undefined && right.name !== undefined
      ? this.mismatch(right.kind, left.kind, left, right.name)
      : this.mismatch(left.kind, right.kind, right, left.name)
  }

  private valuesAs(bound: Bound, kind: ValueKind): ValueOf {
    if (kind !== 'day' || bound.text === undefined) return bound.as(kind)
    const { at, length, text } = bound
    if (!isDay(text)) throw new Stop({ at, length, found: text, why: 'day' })
    return () => text
  }

  /** @param name of the field that holds the first kind, if it is one */
  private mismatch(a: ValueKind, b: ValueKind, { at, length }: Span, name = ''): Stop {
    return new Stop({ at, length, found: name, why: 'kind', kinds: [a, b] })
  }
}

/**
 * What a column of days or amounts is compared with, where that is written as its cells are: '31/12/2025' among 05/03/1984. As texts
 * they would be in an order that means nothing; that two amounts are equal, texts say too.
 */
function asTheColumn({ plain }: Bound, other: Bound, isOrder: boolean): Bound {
  const { at, length, text } = other
  if (plain === undefined || text === undefined || isDay(text)) return other
  if (plain.kind !== 'day' && !(plain.kind === 'number' && isOrder)) return other
  const value = plainReader[plain.kind](plain.of(text))
  return value === undefined ? other : { at, length, kind: plain.kind, isThere: always, as: () => () => value }
}

/** A day that is written out by no one. */
const dayBound = ({ at, length }: Span, day: string): Bound => ({
  at,
  length,
  kind: 'day',
  isThere: always,
  as: () => () => day,
})

/** A file has more columns than a line has room for. */
const mostNames = 12

const always = (): boolean => true
const noCell: CellOf = () => ''

/** What the signs of comparisons mean. */
export const comparisons: Readonly<Record<Sign, (a: NonNullable<Value>, b: NonNullable<Value>) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** False as soon as one is; true when all are. */
function all(tests: readonly Test[]): Test {
  return (cellOf) => {
    let truth: Truth = true
    for (const test of tests) {
      const one = test(cellOf)
      if (one === false) return false
      if (one === undefined) truth = undefined
    }
    return truth
  }
}

/** True as soon as one is; false when all are. */
function any(tests: readonly Test[]): Test {
  return (cellOf) => {
    let truth: Truth = false
    for (const test of tests) {
      const one = test(cellOf)
      if (one === true) return true
      if (one === undefined) truth = undefined
    }
    return truth
  }
}
