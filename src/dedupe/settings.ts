import type { Fault } from '../model/error.ts'
import { customerFields } from '../model/field.ts'
import { nearestName } from '../normalise/nearest.ts'
import { isExpressionFault, readExpression, type Expression } from './expression.ts'
import type { EvidenceColumn } from './survivorship/evidence.ts'
import { findColumn, namesOf } from './survivorship/find-column.ts'
import { isPickingRule, ruleNames, type ComputingRule, type PickingRule } from './survivorship/rules.ts'

/** The rule of one column, ready to be used. */
export type ColumnRule =
  | {
      readonly kind: 'pick'
      readonly rules: readonly PickingRule[]
      readonly sources?: readonly string[]
      readonly date?: number
    }
  | { readonly kind: 'compute'; readonly rule: Exclude<ComputingRule, 'expression'>; readonly separator?: string }
  | { readonly kind: 'expression'; readonly expression: Expression }

/** How golden records are made, as far as somebody said so. */
export interface SurvivorshipSettings {
  /** By column. */
  readonly columns: ReadonlyMap<number, ColumnRule>
  /** For all columns that are not named (`*`). */
  readonly others?: ColumnRule
  /** The best first; those not named come behind. */
  readonly sources: readonly string[]
  /** The column that holds the source of each row, where the table itself doesn't tell. */
  readonly source?: number
  /** The column that dates a row. */
  readonly recency?: number
}

export const noSettings: SurvivorshipSettings = { columns: new Map(), sources: [] }

/** What was read of a settings file, or what is wrong with it. */
export type ReadSettings =
  | { readonly settings: SurvivorshipSettings; readonly faults?: undefined }
  | { readonly settings?: undefined; readonly faults: readonly [Fault, ...Fault[]] }

/**
 * Reads settings for the columns of a table, from what a file of JSON (or of YAML) holds: an object whose other keys are
 * others' business. A column is named by its header or by its field; a field that the table doesn't have is passed over,
 * so that one file of settings serves many tables.
 *
 * @example { "survivorship": { "email": ["validated", "most_recent"], "spending": "sum", "notes": { "rule": "union",
 *   "separator": " | " }, "tier": "= if(spending > 1000, 'gold', tier)", "*": "most_complete" },
 *   "sources": ["crm", "web"], "source": "Origin", "recency": "updated_at" }
 * @param path how the file is called in faults
 */
export function readSettings(parsed: unknown, columns: readonly EvidenceColumn[], path: string): ReadSettings {
  const reading = new Reading(columns, path)
  const settings = reading.read(parsed)
  const [first, ...rest] = reading.faults
  return first === undefined ? { settings } : { faults: [first, ...rest] }
}

const topKeys = ['survivorship', 'sources', 'source', 'recency'] as const
const ruleKeys = ['rule', 'separator', 'sources', 'date', 'expression'] as const

class Reading {
  readonly faults: Fault[] = []
  private readonly columns: readonly EvidenceColumn[]
  private readonly path: string

  constructor(columns: readonly EvidenceColumn[], path: string) {
    this.columns = columns
    this.path = path
  }

  read(parsed: unknown): SurvivorshipSettings {
    if (!isObject(parsed)) return this.refuse('', 'object', noSettings)
    this.spotSlips(Object.keys(parsed))
    const { survivorship = {}, sources = [], source, recency } = parsed
    const rules = isObject(survivorship) ? survivorship : this.refuse('survivorship', 'object', {})
    const byColumn = new Map<number, ColumnRule>()
    let others: ColumnRule | undefined
    for (const [name, spec] of Object.entries(rules)) {
      const place = `survivorship.${name}`
      const column = name === '*' ? undefined : this.columnOf(name, place)
      if (name !== '*' && column === undefined) continue
      const rule = this.readRule(spec, place)
      if (rule === undefined) continue
      if (column === undefined) others = rule
      else byColumn.set(column, rule)
    }
    const sourceColumn = this.optionalColumn(source, 'source')
    const recencyColumn = this.optionalColumn(recency, 'recency')
    return {
      columns: byColumn,
      sources: this.readTexts(sources, 'sources'),
      ...(others === undefined ? {} : { others }),
      ...(sourceColumn === undefined ? {} : { source: sourceColumn }),
      ...(recencyColumn === undefined ? {} : { recency: recencyColumn }),
    }
  }

  /** A key that is nearly one of ours is a slip, and what stands under it would be passed over in silence. */
  private spotSlips(keys: readonly string[]): void {
    for (const key of keys) {
      if ((topKeys as readonly string[]).includes(key)) continue
      const nearest = nearestName(key, topKeys)
      if (nearest !== undefined) this.say({ fault: 'settings-key', about: { path: this.path, place: key, nearest } })
    }
  }

  private readRule(spec: unknown, place: string): ColumnRule | undefined {
    if (typeof spec === 'string') {
      return equals.test(spec) ? this.readFormula(spec, place) : this.toRule([spec], {}, place)
    }
    if (Array.isArray(spec)) return this.toRule(this.readTexts(spec, place), {}, place)
    if (!isObject(spec)) return this.refuse(place, 'rule', undefined)
    for (const key of Object.keys(spec))
      if (!(ruleKeys as readonly string[]).includes(key)) {
        const nearest = nearestName(key, ruleKeys)
        this.say({ fault: 'settings-key', about: { path: this.path, place: `${place}.${key}`, nearest } })
      }
    const { rule, expression } = spec
    if (expression !== undefined) {
      if (typeof expression !== 'string') return this.refuse(`${place}.expression`, 'text', undefined)
      return this.readFormula(expression, `${place}.expression`)
    }
    if (typeof rule === 'string') return this.toRule([rule], spec, place)
    return Array.isArray(rule) ? this.toRule(this.readTexts(rule, place), spec, place) : this.refuse(place, 'rule', undefined)
  }

  private toRule(names: readonly string[], options: Readonly<Record<string, unknown>>, place: string): ColumnRule | undefined {
    const unknown = names.filter((name) => !(ruleNames as readonly string[]).includes(name))
    for (const rule of unknown)
      this.say({
        fault: 'settings-rule',
        about: { path: this.path, place, rule, nearest: nearestName(rule, ruleNames), rules: ruleNames },
      })
    const [first] = names
    if (unknown.length > 0 || first === undefined) return first === undefined ? this.refuse(place, 'rule', undefined) : undefined
    const picks = names.filter(isPickingRule)
    if (picks.length === names.length) {
      const date = this.optionalColumn(options['date'], `${place}.date`)
      const sources = options['sources']
      return {
        kind: 'pick',
        rules: picks,
        ...(sources === undefined ? {} : { sources: this.readTexts(sources, `${place}.sources`) }),
        ...(date === undefined ? {} : { date }),
      }
    }
    if (names.length > 1) return this.refuse(place, 'picking_rules', undefined)
    const rule = first as ComputingRule
    if (rule === 'expression') return this.refuse(`${place}.expression`, 'text', undefined)
    const { separator } = options
    if (separator === undefined) return { kind: 'compute', rule }
    return typeof separator === 'string'
      ? { kind: 'compute', rule, separator }
      : this.refuse(`${place}.separator`, 'text', undefined)
  }

  /** The equals sign counts as a space, so that faults name places in the text as it was written. */
  private readFormula(text: string, place: string): ColumnRule | undefined {
    const expression = readExpression(
      text.replace(equals, (sign) => ' '.repeat(sign.length)),
      this.columns,
    )
    if (!isExpressionFault(expression)) return { kind: 'expression', expression }
    return this.say({ fault: 'settings-expression', about: { path: this.path, place, ...expression, at: expression.at + 1 } })
  }

  private columnOf(name: string, place: string): number | undefined {
    const column = findColumn(name, this.columns)
    if (column !== undefined || Object.hasOwn(customerFields, name)) return column
    return this.say({
      fault: 'settings-column',
      about: { path: this.path, place, column: name, nearest: nearestName(name, namesOf(this.columns)) },
    })
  }

  private optionalColumn(name: unknown, place: string): number | undefined {
    if (name === undefined) return undefined
    return typeof name === 'string' ? this.columnOf(name, place) : this.refuse(place, 'column', undefined)
  }

  private readTexts(list: unknown, place: string): readonly string[] {
    const texts = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
    return Array.isArray(list) && texts.length === list.length ? texts : this.refuse(place, 'texts', [])
  }

  private refuse<Instead>(place: string, wanted: SettingsWant, instead: Instead): Instead {
    this.say({ fault: 'settings-value', about: { path: this.path, place, wanted } })
    return instead
  }

  private say(fault: Fault): undefined {
    this.faults.push(fault)
    return undefined
  }
}

const equals = /^\s*=/

/** What should have stood in a place of the settings. */
type SettingsWant = Extract<Fault, { fault: 'settings-value' }>['about']['wanted']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
