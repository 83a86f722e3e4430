import type { ValueKind } from '../model/rule-fault.ts'
import { departmentsWithin } from '../normalise/places/departments.ts'
import { bindRule, departmentField } from '../rule/bind.ts'
import { dayBefore, daysOf } from '../rule/days.ts'
import { isRuleFault } from '../rule/read.ts'
import type { Condition, Literal, Operand, OrdersTest, Sign } from '../rule/tree.ts'
import { fold } from '../text/fold.ts'
import { mayBeColumn } from './speaks-of.ts'

/** A condition in SQL, and what its question marks stand for. */
export interface SqlCondition {
  readonly sql: string
  readonly parameters: readonly (string | number)[]
}

/** A column that SQL can ask. */
export interface SqlColumn {
  /** The SQL that has its cell, null where it is empty. */
  readonly sql: string
  /** What its cells hold. */
  readonly kind: ValueKind | undefined
  /** Its distinct filled cells, where they are few; none where they are not. */
  readonly cells: readonly string[]
}

/** What a rule becomes a condition over. */
export interface SqlScope {
  readonly columns: ReadonlyMap<string, SqlColumn>
  /** The SQL that has the number of the customer at hand. */
  readonly customer: string
  /** Numbers of segments, by name. */
  readonly segments: ReadonlyMap<string, number>
  /** By which number `rule_figure` knows a test of orders. */
  figureOf(test: OrdersTest): number
  /** The day the run believes it is, YYYY-MM-DD. */
  readonly asOf: string
}

/**
 * Turns a rule into SQL that is true where the rule is, null where it is neither. Nothing of the rule is in it: what somebody
 * wrote comes as parameters, names of columns are those of the scope. It calls the functions of `sqlFunctions`.
 *
 * @param rule one that binds to the same columns; its tests are those of the plain dialect
 */
export function compileRule(rule: Condition, scope: SqlScope): SqlCondition {
  const compiler = new Compiler(scope)
  const sql = compiler.condition(rule)
  return { sql, parameters: compiler.parameters }
}

class Compiler {
  readonly parameters: (string | number)[] = []
  private readonly scope: SqlScope

  constructor(scope: SqlScope) {
    this.scope = scope
  }

  condition(rule: Condition): string {
    switch (rule.is) {
      case 'and':
      case 'or':
        return inHalves(
          rule.parts.map((part) => this.condition(part)),
          rule.is,
        )
      case 'not':
        return `(not ${this.condition(rule.of)})`
      case 'compare':
        return this.fewCells(rule, rule.left) ?? this.compare(rule.left, rule.sign, rule.right)
      case 'between':
        return (
          this.fewCells(rule, rule.of) ??
          `(${this.compare(rule.of, '>=', rule.low)} and ${this.compare(rule.of, '<=', rule.high)})`
        )
      case 'in': {
        const few = this.fewCells(rule, rule.of)
        if (few !== undefined) return few
        const kind = this.kindOf(rule.of, rule.among[0]!)
        const cell = this.cell(rule.of, kind)
        const values = new Set(rule.among.map((literal) => this.valueOf(literal, kind)))
        return `(${cell} in (${Array.from(values, (value) => this.parameter(value)).join(', ')}))`
      }
      case 'like':
        return this.fewCells(rule, rule.of) ?? `rule_like(${this.cell(rule.of, 'text')}, ${this.parameter(fold(rule.pattern))})`
      case 'during': {
        const [from, to] = daysOf(rule.when, this.scope.asOf)
        const few = this.fewCells(rule, rule.of)
        if (few !== undefined) return few
        const cell = this.cell(rule.of, 'day')
        return `(${cell} >= ${this.parameter(from)} and ${cell} <= ${this.parameter(to)})`
      }
      case 'near': {
        const { sql } = this.column({ is: 'field', name: departmentField, at: rule.at, length: rule.length })
        const near = [...departmentsWithin(rule.km, rule.place)!]
        return `(${sql} in (${near.map((code) => this.parameter(code)).join(', ')}))`
      }
      case 'null':
        return `(${this.column(rule.of).sql} is null)`
      case 'segment': {
        const number = this.parameter(this.scope.segments.get(rule.name)!)
        const [from, until] = [this.parameter(this.scope.asOf), this.parameter(this.scope.asOf)]
        return `(exists (select 1 from memberships m where m.segment_id = ${number} and m.customer = ${this.scope.customer}
          and m.entered <= ${from} and (m.left_on is null or m.left_on > ${until})))`
      }
      default:
        return this.ordersTest(rule)
    }
  }

  private ordersTest(test: OrdersTest): string {
    const { at, length, is, sign, than } = test
    if (mayBeColumn(test) && this.scope.columns.has(is))
      return this.condition({
        is: 'compare',
        sign,
        left: { is: 'field', name: is, at, length },
        right: { is: 'number', value: than, at, length },
        at,
        length,
      })
    const figure = `rule_figure(${this.parameter(this.scope.figureOf(test))}, ${this.scope.customer})`
    return `(${figure} ${signs[sign]} ${this.parameter(than)})`
  }

  /** A test that was asked of each of a column's few cells: is it one of those? */
  private fewCells(test: Condition, field: Operand): string | undefined {
    const { sql, kind, cells } = this.column(field)
    if (cells.length === 0 || field.is !== 'field') return undefined
    const bound = bindRule(test, { columns: [{ name: field.name, column: 0, kind }], asOf: this.scope.asOf })
    if (isRuleFault(bound)) throw new TypeError(bound.why)
    const those = cells.filter((cell) => bound.test(() => cell) === true)
    // Of an empty cell nothing can be told, not even that it is none of none.
    if (those.length === 0) return `(${sql} <> ${sql})`
    return `(${sql} in (${those.map((cell) => this.parameter(cell)).join(', ')}))`
  }

  private compare(field: Operand, sign: Sign, literal: Operand): string {
    const kind = this.kindOf(field, literal)
    const cell = this.cell(field, kind)
    const value = this.parameter(this.valueOf(literal, kind))
    // SQLite sorts text by code points, we by code units: they differ beyond the first plane.
    const isTextOrder = kind === 'text' && sign !== '=' && sign !== '!='
    return isTextOrder ? `(rule_order(${cell}, ${value}) ${signs[sign]} 0)` : `(${cell} ${signs[sign]} ${value})`
  }

  private kindOf(field: Operand, literal: Operand): ValueKind {
    const { kind } = this.column(field)
    const asked = literal.is === 'ago' ? 'day' : literal.is === 'number' || literal.is === 'flag' ? literal.is : 'text'
    return kind ?? asked
  }

  private column(field: Operand): SqlColumn {
    const column = field.is === 'field' ? this.scope.columns.get(field.name) : undefined
    if (column === undefined) throw new TypeError('a rule that is compiled binds to its columns')
    return column
  }

  private cell(field: Operand, kind: ValueKind): string {
    const { sql } = this.column(field)
    // All filled cells of such a column are days or truths: there is nothing to read.
    if (kind === 'day') return `substr(${sql}, 1, 10)`
    return kind === 'flag' ? `(${sql} = 'true')` : `rule_${kind}(${sql})`
  }

  private valueOf(operand: Operand, kind: ValueKind): string | number {
    const literal = operand as Literal
    switch (literal.is) {
      case 'number':
        return literal.value
      case 'flag':
        return literal.value ? 1 : 0
      case 'ago':
        return dayBefore(this.scope.asOf, literal.period)
      default:
        return kind === 'day' ? literal.value : fold(literal.value)
    }
  }

  private parameter(value: string | number): string {
    this.parameters.push(value)
    return '?'
  }
}

const signs: Readonly<Record<Sign, string>> = { '=': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' }

/** SQLite takes expressions so and so deep: thousands of parts are halved until they are few. */
function inHalves(parts: readonly string[], word: 'and' | 'or'): string {
  if (parts.length === 1) return parts[0]!
  const half = parts.length >> 1
  return `(${inHalves(parts.slice(0, half), word)} ${word} ${inHalves(parts.slice(half), word)})`
}
