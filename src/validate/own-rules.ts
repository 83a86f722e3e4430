import type { Fault } from '../model/error.ts'
import { severities, type Severity } from '../model/rule.ts'
import { nearestName } from '../normalise/nearest.ts'
import { plainSettings } from './settings.ts'
import { allRules } from './severity.ts'

/** What somebody asks of a column of theirs. Plain data. */
export interface OwnRule {
  /** A header, or the field that a column was understood as. */
  readonly column: string
  readonly required?: boolean
  readonly unique?: boolean
  readonly oneOf?: readonly string[]
  /** A regular expression that a whole cell must match. */
  readonly pattern?: string
  /** Numbers, or days. */
  readonly min?: number | string
  readonly max?: number | string
}

/** The least share of cells of a column that are filled, or of its filled cells that are valid, 0..1. */
export interface Tolerance {
  readonly column: string
  readonly of: 'filled' | 'valid'
  readonly least: number
}

/** A file of rules. */
export interface RulesFile {
  readonly severities: Readonly<Record<string, Severity>>
  readonly own: readonly OwnRule[]
  readonly tolerances: readonly Tolerance[]
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a column may be asked, by the name it has in the file. */
const asked = ['required', 'unique', 'one_of', 'pattern', 'min', 'max'] as const
const parts = ['rules', 'columns', 'tolerance'] as const

/**
 * Reads a file of rules: how bad findings of a rule are (`off` to look for none), what is asked of columns, and how much of
 * a column must be filled or valid. A Table Schema says the same of columns in its own words, and is taken too.
 *
 * @returns the first fault, if the file has one
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function readRulesFile(json: unknown, path: string): RulesFile | Fault {
  try {
    if (!isObject(json)) throw new Refused(wanted(path, '', 'object'))
    return Array.isArray(json['fields']) ? fromTableSchema(json['fields'], path) : fromRules(json, path)
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.fault
    throw thrown
  }
}

export const isFault = (read: RulesFile | Fault): read is Fault => 'fault' in read

/** Ends the reading. */
class Refused extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.fault)
    this.fault = fault
  }
}

type Wanted = Extract<Fault, { fault: 'settings-value' }>['about']['wanted']
const wanted = (path: string, place: string, what: Wanted): Fault => ({
  fault: 'settings-value',
  about: { path, place, wanted: what },
})

function requireKey(path: string, place: string, key: string, keys: readonly string[]): void {
  if (!keys.includes(key))
    throw new Refused({ fault: 'settings-key', about: { path, place: place + key, nearest: nearestName(key, keys) } })
}

function objectAt(json: Json, key: string, path: string): Json {
  const value = json[key] ?? {}
  if (!isObject(value)) throw new Refused(wanted(path, key, 'object'))
  return value
}

function fromRules(json: Json, path: string): RulesFile {
  for (const key of Object.keys(json)) if (key !== '$schema') requireKey(path, '', key, parts)
  const levels: Record<string, Severity> = { ...plainSettings.severities }
  for (const [rule, level] of Object.entries(objectAt(json, 'rules', path))) {
    if (!(allRules as readonly string[]).includes(rule))
      throw new Refused({
        fault: 'settings-rule',
        about: { path, place: 'rules', rule, nearest: nearestName(rule, allRules), rules: allRules },
      })
    if (level === 'off') delete levels[rule]
    else if (severities.includes(level as Severity)) levels[rule] = level as Severity
    else throw new Refused(wanted(path, `rules.${rule}`, 'severity'))
  }
  const own = Object.entries(objectAt(json, 'columns', path)).map(([column, value]) => {
    if (!isObject(value)) throw new Refused(wanted(path, `columns.${column}`, 'object'))
    for (const key of Object.keys(value)) requireKey(path, `columns.${column}.`, key, asked)
    return ownRule(column, value, value['one_of'], value['min'], value['max'], path, `columns.${column}`)
  })
  const tolerances = Object.entries(objectAt(json, 'tolerance', path)).map(([place, least]): Tolerance => {
    const dot = place.lastIndexOf('.')
    const of = place.slice(dot + 1)
    if (dot < 1 || (of !== 'filled' && of !== 'valid'))
      throw new Refused({ fault: 'settings-key', about: { path, place: `tolerance.${place}`, nearest: undefined } })
    if (typeof least !== 'number' || !(least >= 0 && least <= 1)) throw new Refused(wanted(path, `tolerance.${place}`, 'share'))
    return { column: place.slice(0, dot), of, least }
  })
  return { severities: levels, own, tolerances }
}

function fromTableSchema(fields: readonly unknown[], path: string): RulesFile {
  const own = fields.map((field, at) => {
    const place = `fields.${at}`
    if (!isObject(field) || typeof field['name'] !== 'string') throw new Refused(wanted(path, place, 'object'))
    const limits = objectAt(field, 'constraints', path)
    return ownRule(field['name'], limits, limits['enum'], limits['minimum'], limits['maximum'], path, place)
  })
  return { severities: plainSettings.severities, own, tolerances: [] }
}

function ownRule(
  column: string,
  { required, unique, pattern }: Json,
  oneOf: unknown,
  min: unknown,
  max: unknown,
  path: string,
  place: string,
): OwnRule {
  const refuse = (key: string, what: Wanted): never => {
    throw new Refused(wanted(path, `${place}.${key}`, what))
  }
  for (const [key, value] of Object.entries({ required, unique }))
    if (value !== undefined && typeof value !== 'boolean') refuse(key, 'flag')
  if (pattern !== undefined && !isPattern(pattern)) refuse('pattern', 'pattern')
  if (
    oneOf !== undefined &&
    !(Array.isArray(oneOf) && oneOf.every((value) => typeof value === 'string' || typeof value === 'number'))
  )
    refuse('one_of', 'texts')
  for (const [key, value] of Object.entries({ min, max }))
    if (value !== undefined && typeof value !== 'number' && !(typeof value === 'string' && isDay.test(value)))
      refuse(key, 'limit')
  return {
    column,
    ...(required === true && { required }),
    ...(unique === true && { unique }),
    ...(oneOf !== undefined && { oneOf: (oneOf as readonly unknown[]).map(String) }),
    ...(pattern !== undefined && { pattern: pattern as string }),
    ...(min !== undefined && { min: min as number | string }),
    ...(max !== undefined && { max: max as number | string }),
  }
}

const isDay = /^\d{4}-\d\d-\d\d$/

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}
