import type { Severity } from '../model/rule.ts'
import type { OwnCheck, OwnRule, Tolerance } from './own/rules.ts'
import { allRules, severityOf } from './severity.ts'

/** What a run of validate is told: plain data, for any thread. */
export interface ValidateSettings {
  /** How bad a finding of each rule is; what is not in it is not looked for. */
  readonly severities: Readonly<Record<string, Severity>>
  /** A row without a sign of life for so many months is stale; undefined when nobody asked. */
  readonly staleMonths: number | undefined
  /** Are name servers asked about the domains of e-mail addresses? */
  readonly asksDomains: boolean
  /** Are customers of orders looked up? */
  readonly seeksCustomers: boolean
  /** What somebody asks of columns of theirs. */
  readonly own: readonly OwnRule[]
  /** What somebody asks of rows. */
  readonly checks: readonly OwnCheck[]
  readonly tolerances: readonly Tolerance[]
}

/** All rules, each as bad as it is by itself. */
export const plainSettings: ValidateSettings = {
  severities: Object.fromEntries(allRules.map((rule) => [rule, severityOf(rule)])),
  staleMonths: undefined,
  asksDomains: false,
  seeksCustomers: false,
  own: [],
  checks: [],
  tolerances: [],
}
