import type { Fault } from '../../model/error.ts'
import { severities, type Severity } from '../../model/rule.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { isRuleFault, readRule } from '../../rule/read.ts'
import { plainSettings } from '../settings.ts'
import { allRules } from '../severity.ts'
import { conditionFault, ownDialect } from './bind.ts'
import { isObject, partReader, Refused, type Json, type PartReader } from './refused.ts'
import { ownTypes, type OwnCheck, type OwnRule, type OwnType, type RulesFile } from './rules.ts'
import { fromTableSchema } from './table-schema.ts'
import { readTolerances } from './tolerance.ts'

/** What a column may be asked, by the name it has in the file. */
const asked = ['required', 'unique', 'type', 'one_of', 'pattern', 'min', 'max', 'min_length', 'max_length'] as const
const parts = ['$schema', 'rules', 'columns', 'checks', 'tolerance'] as const
const checkKeys = ['rule', 'column', 'severity', 'message'] as const

/**
 * Reads a file of rules: how bad findings of a rule are (`off` to look for none), what is asked of columns and of rows, and how
 * much must be filled, valid or as a rule says. A Table Schema says the same of columns in its own words, and is taken too.
 *
 * @returns the first fault, if the file has one
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function readRulesFile(json: unknown, path: string): RulesFile | Fault {
  const read = partReader(path)
  try {
    if (!isObject(json)) return read.refuse('', 'object')
    if (!Array.isArray(json['fields'])) return fromRules(json, read)
    const own = fromTableSchema(json, read).map(({ place, ...rule }) => ownRule(rule, place, schemaNames, read))
    return { severities: plainSettings.severities, own, checks: [], tolerances: [] }
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.fault
    throw thrown
  }
}

export const isFault = (read: RulesFile | Fault): read is Fault => 'fault' in read

function fromRules(json: Json, read: PartReader): RulesFile {
  read.requireKeys(json, '', parts)
  const given = Object.entries(read.objectAt(json, 'checks')).map(([name, value]) => ownCheck(name, value, read))
  const checks = given.map(({ check }) => check)
  const rules = [...allRules, ...checks.map(({ name }) => name)]
  const levels: Record<string, Severity> = { ...plainSettings.severities }
  for (const { check, severity } of given) levels[check.name] = severity
  for (const [rule, level] of Object.entries(read.objectAt(json, 'rules'))) {
    if (!rules.includes(rule))
      read.refuseFault({
        fault: 'settings-rule',
        about: { path: read.path, place: 'rules', rule, nearest: nearestName(rule, rules), rules },
      })
    if (level === 'off') delete levels[rule]
    else levels[rule] = isSeverity(level) ? level : read.refuse(`rules.${rule}`, 'severity')
  }
  const own = Object.entries(read.objectAt(json, 'columns')).map(([column, value]) => {
    const place = `columns.${column}`
    if (!isObject(value)) return read.refuse(place, 'object')
    read.requireKeys(value, `${place}.`, asked)
    const { one_of: oneOf, min_length: minLength, max_length: maxLength, ...rest } = value
    return ownRule({ ...rest, column, oneOf, minLength, maxLength }, place, ownNames, read)
  })
  return { severities: levels, own, checks, tolerances: readTolerances(json['tolerance'], rules, read) }
}

const isSeverity = (level: unknown): level is Severity => (severities as readonly unknown[]).includes(level)

function ownCheck(name: string, value: unknown, read: PartReader): { readonly check: OwnCheck; readonly severity: Severity } {
  const place = `checks.${name}`
  if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name) || name in {}) read.refuse(place, 'name')
  if ((allRules as readonly string[]).includes(name)) read.refuse(place, 'new_name')
  const given: Json = typeof value === 'string' ? { rule: value } : isObject(value) ? value : read.refuse(place, 'check')
  read.requireKeys(given, `${place}.`, checkKeys)
  const { rule, column, message, severity = 'error' } = given
  if (typeof rule !== 'string') return read.refuse(`${place}.rule`, 'check')
  const condition = readRule(rule, ownDialect)
  if (isRuleFault(condition)) read.refuseFault(conditionFault(condition, rule, place, read.path))
  if (column !== undefined && typeof column !== 'string') read.refuse(`${place}.column`, 'column')
  if (message !== undefined && typeof message !== 'string') read.refuse(`${place}.message`, 'text')
  return {
    check: {
      name,
      rule,
      ...(column !== undefined && { column }),
      ...(message !== undefined && { message }),
    },
    severity: isSeverity(severity) ? severity : read.refuse(`${place}.severity`, 'severity'),
  }
}

/** What the parts of a rule are called in a file of ours, and in a Table Schema. */
type Names = Readonly<Partial<Record<keyof OwnRule, string>>>
const ownNames: Names = { oneOf: 'one_of', minLength: 'min_length', maxLength: 'max_length' }
const schemaNames: Names = {
  required: 'constraints.required',
  unique: 'constraints.unique',
  oneOf: 'constraints.enum',
  pattern: 'constraints.pattern',
  min: 'constraints.minimum',
  max: 'constraints.maximum',
  minLength: 'constraints.minLength',
  maxLength: 'constraints.maxLength',
}

function ownRule(given: Readonly<Record<keyof OwnRule, unknown>> | Json, under: string, names: Names, read: PartReader): OwnRule {
  const { column, required, unique, type, oneOf, pattern, min, max, minLength, maxLength } = given as Json
  const place = (key: keyof OwnRule): string => `${under}.${names[key] ?? key}`
  for (const [key, value] of Object.entries({ required, unique }))
    if (value !== undefined && typeof value !== 'boolean') read.refuse(place(key as 'unique'), 'flag')
  if (type !== undefined && !(ownTypes as readonly unknown[]).includes(type)) read.refuse(place('type'), 'type')
  if (pattern !== undefined && !isPattern(pattern)) read.refuse(place('pattern'), 'pattern')
  if (oneOf !== undefined && !(Array.isArray(oneOf) && oneOf.every(isWord))) read.refuse(place('oneOf'), 'texts')
  if (Array.isArray(oneOf) && oneOf.length === 0) read.refuse(place('oneOf'), 'some_texts')
  for (const [key, value] of Object.entries({ min, max }))
    if (value !== undefined && typeof value !== 'number' && !(typeof value === 'string' && isDay.test(value)))
      read.refuse(place(key as 'min'), 'limit')
  for (const [key, value] of Object.entries({ minLength, maxLength }))
    if (value !== undefined && !(Number.isInteger(value) && (value as number) >= 0))
      read.refuse(place(key as 'minLength'), 'count')
  if (isLess(max, min)) read.refuse(place('max'), 'ordered')
  if (isLess(maxLength, minLength)) read.refuse(place('maxLength'), 'ordered')
  return {
    column: column as string,
    ...(required === true && { required }),
    ...(unique === true && { unique }),
    ...(type !== undefined && { type: type as OwnType }),
    ...(oneOf !== undefined && { oneOf: (oneOf as readonly unknown[]).map(String) }),
    ...(pattern !== undefined && { pattern: pattern as string }),
    ...(min !== undefined && { min: min as number | string }),
    ...(max !== undefined && { max: max as number | string }),
    ...(minLength !== undefined && { minLength: minLength as number }),
    ...(maxLength !== undefined && { maxLength: maxLength as number }),
  }
}

const isDay = /^\d{4}-\d\d-\d\d$/
const isLess = (a: unknown, b: unknown): boolean =>
  (typeof a === 'number' && typeof b === 'number' && a < b) || (typeof a === 'string' && typeof b === 'string' && a < b)
const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}
