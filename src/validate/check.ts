import type { Repair } from '../normalise/cells.ts'
import { ballotOf } from '../normalise/decide.ts'
import { ownCopy } from '../text/own-copy.ts'
import { cellJudge, type CellJudge } from './cells/judge.ts'
import { addFinding, type Finding } from './finding.ts'
import { fingerprint, keysOf } from './keys.ts'
import { domainLog } from './mail.ts'
import { monthsBetween } from './months.ts'
import { orderLog, type OrdersSeen } from './orders/log.ts'
import { ownCellCheck } from './own/cell-check.ts'
import { freeCellReader } from './own/free-cells.ts'
import { ownRowChecks } from './own/row-checks.ts'
import { findColumn, type CheckedColumn, type ValidatePlan } from './plan.ts'
import { isReached, reachGroups } from './reach.ts'
import { lifeSigns, placesOf, type RowView } from './row-view.ts'
import { rowChecksOf } from './rows/checks.ts'
import { latestOf } from './rows/consent.ts'
import { ageBands, longestCounted, nothingSeen, type ColumnSeen, type Seen } from './seen.ts'
import type { ValidateSettings } from './settings.ts'

/** Checks rows, one after another, after one plan. */
export interface Checker {
  /** Tells what is found in a row: first its cells, then what they are together. */
  row(cells: readonly string[], line: number): void
  /** What was seen since the last call. */
  takeSeen(): Seen
  /** The keys of the rows since the last call. */
  takeKeys(): RowKeys
  /** What is to be held against other rows, where rows are of customers. */
  takeOrders(): OrdersSeen | undefined
  /** How many addresses have each domain, where that is wanted. */
  takeDomains(): readonly (readonly [string, number])[]
}

/** The keys of some rows, each as two fingerprints; 0 and 0 where a row has none. */
export interface RowKeys {
  readonly lines: Uint32Array<ArrayBuffer>
  /** Two numbers a row, by key. */
  readonly prints: readonly Uint32Array<ArrayBuffer>[]
  /** The cells that the keys are of, by key, where they are wanted: '' for a key of the whole row. */
  readonly cells: readonly (readonly string[])[]
}

/** Takes a finding. */
export type TakeFinding = (finding: Finding) => void

/**
 * A checker for one plan. A rule asks a normaliser and reports: what the normaliser refuses, mends or doubts is a finding,
 * and what it reads without a word is asked further only what no single cell can tell.
 *
 * @param repair mends cells that were encoded twice
 * @param wantsKeys whether the cells of keys are kept, and not only their fingerprints
 * @param see is shown each row when all of it is known
 */
export function checker(
  plan: ValidatePlan,
  settings: ValidateSettings,
  repair: Repair,
  take: TakeFinding,
  wantsKeys: boolean,
  see?: (row: RowView) => void,
): Checker {
  const { severities, staleMonths } = settings
  const groups = reachGroups(plan)
  const keys = keysOf(plan, settings)
  const keyLog = keys.map(() => new Prints())
  const lineLog = new Prints()
  let keyCells: string[][] = keys.map(() => [])
  let seen = nothingSeen(plan.columns.length, groups.length)
  const columns = plan.columns.map((column) => openColumn(column, plan, settings, repair))
  const values = plan.columns.map(() => '')
  const sound = plan.columns.map(() => false)
  const view = {
    line: 0,
    part: 0,
    cells: [] as readonly string[],
    columns: plan.columns.map(({ index }) => index),
    values,
    sound,
  } satisfies RowView
  const rowChecks = [...rowChecksOf(plan), ...ownRowChecks(plan, settings)]
  const domains = settings.asksDomains ? domainLog(plan) : undefined
  const orders = orderLog(plan, settings, wantsKeys)
  const places = placesOf(plan)
  const country = places.get('country')
  const postalCode = places.get('postal_code')
  // An address needs to know its country, and a phone also the postal code beside it.
  const order = [...columns.keys()].toSorted((a, b) => rank(columns[a]!) - rank(columns[b]!) || a - b)
  const signs = lifeSigns(plan)
  let contradicts = false
  let pending: Omit<Finding, 'line'>[] = []

  function tell(rule: string, column: number, value: string, suggestion: string, confidence: number): void {
    const told = suggestion === '' ? 0 : Math.round(100 * confidence) / 100
    pending.push({ rule, column, value, suggestion: told === 0 ? '' : suggestion, confidence: told })
  }

  /** Hands on what was found of a row, when all of it is known. */
  function flush(): void {
    const { line } = view
    const abroad = pending.some(({ rule }) => rule === 'place_country' || rule === 'place_swapped')
    for (const { rule, column, value, suggestion, confidence } of pending) {
      const found = column === -1 ? seen.rowsFound : seen.columns[column]!.found
      addFinding(found, rule, () => ({ line, value: ownCopy(value), suggestion: ownCopy(suggestion) }))
      take({
        line,
        column: column === -1 ? -1 : view.columns[column]!,
        rule,
        value,
        suggestion,
        // A code or a phone was mended as one of a country that the row is perhaps not of.
        confidence: abroad && column !== -1 && isLocal(columns[column]!) ? Math.min(confidence, doubtful) : confidence,
      })
    }
    pending = []
  }

  function tellRow(rule: string, column: number, suggestion = '', confidence = 0): void {
    if (severities[rule] === undefined) return
    contradicts = true
    tell(rule, column, column === -1 ? '' : (view.cells[view.columns[column]!] ?? ''), suggestion, confidence)
  }

  function judgeCell(at: number, region: string): void {
    const { index, judge, ballot, asked } = columns[at]!
    const raw = view.cells[index] ?? ''
    values[at] = ''
    sound[at] = false
    const own = seen.columns[at]!
    if (raw === '') return asked === undefined ? undefined : ask(asked, own, at, raw, false)
    const verdict = judge(raw, region, postalCode === undefined ? '' : values[postalCode]!)
    if (verdict.value === '') return asked === undefined ? undefined : ask(asked, own, at, raw, false)
    values[at] = verdict.value
    sound[at] = verdict.sound
    if (ballot !== undefined) {
      const vote = ballot(raw)
      own.votes[vote] = (own.votes[vote] ?? 0) + 1
    }
    look(own, raw)
    if (verdict.error) own.invalid++
    for (const { rule, suggestion, confidence } of verdict.findings) tell(rule, at, raw, suggestion, confidence)
    if (asked !== undefined) ask(asked, own, at, raw, verdict.error)
  }

  /** Asks what somebody wants of a cell; a cell counts as invalid once. */
  function ask(asked: NonNullable<OpenColumn['asked']>, own: ColumnSeen, at: number, raw: string, error: boolean): void {
    const said = asked(raw, values[at]!)
    const severity = said && severities[said.rule]
    if (said === undefined || severity === undefined) return
    tell(said.rule, at, raw, said.suggestion, said.confidence)
    if (severity === 'error' && !error && said.rule !== 'required') own.invalid++
  }

  function takeKeysOf(line: number): void {
    lineLog.reserve(1)
    lineLog.numbers[lineLog.length++] = line
    for (const [i, { column }] of keys.entries()) {
      const log = keyLog[i]!
      log.reserve(2)
      const key = column === -1 ? view.cells.join('\0') : values[column]!
      if (key === '') log.numbers[log.length] = log.numbers[log.length + 1] = 0
      else fingerprint(key, log.numbers, log.length)
      log.length += 2
      if (wantsKeys) keyCells[i]!.push(column === -1 ? '' : (view.cells[plan.columns[column]!.index] ?? ''))
    }
  }

  return {
    row(cells, line) {
      view.cells = cells
      view.line = line
      seen.rows++
      let region = ''
      for (const at of order) {
        judgeCell(at, region)
        if (at === country && isAlpha2(values[at]!)) region = values[at]!
      }
      contradicts = false
      for (const check of rowChecks) check(view, tellRow)
      if (contradicts) seen.contradictory++
      for (const [i, group] of groups.entries()) if (isReached(group, view)) seen.reached[i]!++
      orders?.row(view)
      domains?.row(view)
      if (signs.length > 0) takeAge()
      if (pending.length > 0) flush()
      takeKeysOf(line)
      see?.(view)
    },
    takeSeen() {
      view.part++
      const taken = seen
      seen = nothingSeen(plan.columns.length, groups.length)
      return taken
    },
    takeOrders: () => orders?.take(),
    takeDomains: () => domains?.take() ?? [],
    takeKeys() {
      const cells = keyCells
      keyCells = keys.map(() => [])
      return { lines: lineLog.take(), prints: keyLog.map((log) => log.take()), cells }
    },
  }

  function takeAge(): void {
    const day = latestOf(view, signs)
    const months = day === '' ? Infinity : monthsBetween(day, plan.asOf)
    const band = day === '' ? ageBands.length + 1 : ageBands.findIndex((end) => months < end)
    seen.ages[band === -1 ? ageBands.length : band]!++
    if (staleMonths !== undefined && months >= staleMonths && severities['row_stale'] !== undefined)
      tell('row_stale', -1, '', '', 0)
  }
}

const isAlpha2 = (text: string): boolean => text.length === 2 && /^[A-Z]{2}$/.test(text)

interface OpenColumn {
  readonly index: number
  readonly kind: CheckedColumn['kind']
  readonly judge: CellJudge
  readonly ballot: ((raw: string) => string) | undefined
  readonly asked: ReturnType<typeof ownCellCheck> | undefined
}

function openColumn(column: CheckedColumn, plan: ValidatePlan, settings: ValidateSettings, repair: Repair): OpenColumn {
  const { index, kind } = column
  const rule = settings.own.find(({ column: name }) => plan.columns[findColumn(plan, name)] === column)
  return {
    index,
    kind,
    judge: cellJudge(column, plan, settings, repair),
    ballot: ballotOf(kind),
    asked: rule && ownCellCheck(rule, kind, freeCellReader(plan)),
  }
}

/** What is read by the country of its row. */
const isLocal = ({ kind }: OpenColumn): boolean => kind === 'phone' || kind === 'postal_code'
const doubtful = 0.5

/** Countries first, phones last. */
const rank = ({ kind }: OpenColumn): number => (kind === 'country' ? 0 : kind === 'phone' ? 2 : 1)

/** Counts a filled cell. */
function look(seen: ColumnSeen, raw: string): void {
  if (seen.filled++ === 0) seen.first = ownCopy(raw)
  else if (!seen.varies && raw !== seen.first) seen.varies = true
  seen.lengths[raw.length > longestCounted ? longestCounted : raw.length]!++
}

/** Numbers that become more. */
class Prints {
  numbers = new Uint32Array(1 << 12)
  length = 0

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.numbers.length) return
    const larger = new Uint32Array(2 * this.numbers.length)
    larger.set(this.numbers)
    this.numbers = larger
  }

  take(): Uint32Array<ArrayBuffer> {
    const taken = this.numbers.slice(0, this.length)
    this.length = 0
    return taken
  }
}
