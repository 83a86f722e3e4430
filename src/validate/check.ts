import type { Cut } from '../model/cut.ts'
import type { Repair } from '../normalise/cells.ts'
import { ownCopy } from '../text/own-copy.ts'
import { ColumnJudge } from './cells/column-judge.ts'
import { Mark } from './cells/mark.ts'
import { CutView } from './cut-view.ts'
import { addFinding, type Finding } from './finding.ts'
import { domainLog } from './mail.ts'
import { orderLog, type OrdersSeen } from './orders/log.ts'
import { ownCellCheck } from './own/cell-check.ts'
import { freeCellReader } from './own/free-cells.ts'
import { ownRowChecks } from './own/row-checks.ts'
import { findColumn, type CheckedColumn, type ValidatePlan } from './plan.ts'
import { countReached, reachGroups } from './reach.ts'
import { keyReader, type RowKeys } from './row-keys.ts'
import { lifeSigns, placesOf, type RowView } from './row-view.ts'
import { rowChecksOf } from './rows/checks.ts'
import { addSeen, ageBands, nothingSeen, type Seen } from './seen.ts'
import type { ValidateSettings } from './settings.ts'
import { wholeOf, type Share } from './shares.ts'
import { placer, type Situation } from './situation.ts'
import { lastSignOf } from './stale.ts'

/** Checks the rows of one source, part by part, after one plan. */
export interface Checker {
  /**
   * Tells what is found in the rows of a part: of each row first its cells, then what they are together.
   *
   * @param originals its rows, where they came as cells
   * @param begun what was found in its other share
   */
  part(cut: Cut, originals?: readonly (readonly string[])[], begun?: ShareChecked): PartChecked
  /** The same of a share that does not end the work on a part. */
  begin(cut: Cut): ShareChecked
}

/** What was seen in one share of a part. Plain data. */
export interface ShareChecked {
  /** Of its columns only; its rows are not counted yet. */
  readonly seen: Seen
  /** Rows whose cells don't go together, ascending. */
  readonly contradictory: readonly number[]
  /** By place of its columns, 0 for each row that holds nothing there. */
  readonly numbers: ReadonlyMap<number, Int32Array<ArrayBuffer>>
}

/** What was seen in a part. */
export interface PartChecked {
  readonly seen: Seen
  /** The keys of its rows. */
  readonly keys: RowKeys
  /** What is to be held against other rows, where rows are of customers. */
  readonly orders: OrdersSeen | undefined
  /** How many addresses have each domain, where that is wanted. */
  readonly domains: readonly (readonly [string, number])[]
}

/** How the parts of a source are checked. */
export interface CheckOptions {
  /** Mends cells that were encoded twice. */
  readonly repair: Repair
  /** Whether the cells of keys are kept, and not only their fingerprints. */
  readonly wantsKeys: boolean
  /** What is asked; unless told, all. */
  readonly share?: Share
  take(finding: Finding): void
  /** Is shown each row when all of it is known. */
  readonly see?: ((row: RowView) => void) | undefined
  /** Is shown each part when all of its rows are. */
  readonly seeAll?: ((cut: Cut, view: CutView) => void) | undefined
}

/**
 * A checker for one plan. A rule asks a normaliser and reports: what the normaliser refuses, mends or doubts is a finding,
 * and what it reads without a word is asked further only what no single cell can tell.
 */
export function checker(
  plan: ValidatePlan,
  settings: ValidateSettings,
  { repair, wantsKeys, share = wholeOf(plan), take, see, seeAll }: CheckOptions,
): Checker {
  const { severities, staleMonths } = settings
  const groups = reachGroups(plan)
  let seen = nothingSeen(plan.columns.length, groups.length)
  const situations: Situation[] = [{ region: '', postalCode: '' }]
  const judges = plan.columns.map((column) => new ColumnJudge(column, plan, settings, repair, situations))
  const asked = plan.columns.map((column) => askedOf(column, plan, settings))
  const asksCells = asked.some((ask) => ask !== undefined)
  const view = new CutView(judges)
  const rowChecks = [...rowChecksOf(plan), ...ownRowChecks(plan, settings)].filter(({ columns }) =>
    columns.length === 0 ? share.ends : columns.every((column) => share.columns.includes(column)),
  )
  const domains = settings.asksDomains ? domainLog(plan) : undefined
  const orders = orderLog(plan, settings, wantsKeys)
  const places = placesOf(plan)
  const order = share.columns.toSorted((a, b) => rank(judges[a]!) - rank(judges[b]!) || a - b)
  const placed = placer(situations, view, places)
  const signs = lifeSigns(plan)
  let marks = new Uint8Array(1 << 10)
  const keysOfRows = keyReader(plan, settings, view)
  let pending: Pending[] = []
  let contradictory: number[] = []

  function tell({ rule, column, value, suggestion, confidence, contradicts }: Omit<Pending, 'row'>): void {
    const told = suggestion === '' ? 0 : Math.round(100 * confidence) / 100
    pending.push({ row: view.row, rule, column, value, suggestion: told === 0 ? '' : suggestion, confidence: told, contradicts })
  }

  function tellRow(rule: string, column: number, suggestion = '', confidence = 0): void {
    if (severities[rule] === undefined) return
    tell({ rule, column, value: column === -1 ? '' : view.cell(column), suggestion, confidence, contradicts: true })
  }

  function tellCells(rows: number): void {
    for (let row = 0; row < rows; row++) {
      if (!asksCells && (marks[row]! & Mark.findings) === 0) continue
      view.go(row)
      for (const at of order) {
        const judge = judges[at]!
        const findings = judge.findings(row)
        if (findings.length > 0) {
          const value = judge.cell(row)
          for (const { rule, suggestion, confidence } of findings)
            tell({ rule, column: at, value, suggestion, confidence, contradicts: false })
        }
        if (asked[at] !== undefined) askOwn(asked[at], at)
      }
    }
  }

  /** Asks what somebody wants of a cell; a cell counts as invalid once. */
  function askOwn(asked: Asked, at: number): void {
    const value = view.cell(at)
    const said = asked(value, view.value(at))
    const severity = said && severities[said.rule]
    if (said === undefined || severity === undefined) return
    const { rule, suggestion, confidence } = said
    tell({ rule, column: at, value, suggestion, confidence, contradicts: false })
    if (severity === 'error' && !judges[at]!.hasError(view.row) && rule !== 'required') seen.columns[at]!.invalid++
  }

  function judgeCells(cut: Cut): void {
    if (marks.length < cut.rows) marks = new Uint8Array(2 * cut.rows)
    marks.fill(0)
    const situationsOf = placed(cut.rows)
    for (const at of order) {
      view.situations[at] = situationsOf(at)
      judges[at]!.judge(cut, view.situations[at], marks, seen.columns[at]!)
    }
  }

  function takeAges(rows: number): void {
    for (let row = 0; row < rows; row++) {
      view.go(row)
      const { day, months } = lastSignOf(view, signs, plan.asOf)
      const band = day === '' ? ageBands.length + 1 : ageBands.findIndex((end) => months < end)
      seen.ages[band === -1 ? ageBands.length : band]!++
      if (staleMonths !== undefined && months >= staleMonths && severities['row_stale'] !== undefined)
        tell({ rule: 'row_stale', column: -1, value: '', suggestion: '', confidence: 0, contradicts: false })
    }
  }

  /** Hands on what was found, row by row, and shows each row to whoever wants to see it when all of it is known. */
  function handOn(rows: number): void {
    // Of one row, cells come first, and then what it is asked in turn.
    const found = pending.toSorted((a, b) => a.row - b.row)
    pending = []
    const looks = orders !== undefined || domains !== undefined || see !== undefined
    let from = 0
    for (let row = looks ? 0 : (found[0]?.row ?? rows); row < rows; row = looks ? row + 1 : (found[from]?.row ?? rows)) {
      view.go(row)
      const first = from
      while (from < found.length && found[from]!.row === row) from++
      if (from > first) tellOf(found.slice(first, from))
      orders?.row(view)
      domains?.row(view)
      see?.(view)
    }
  }

  /** Tells what was found of the row at hand. */
  function tellOf(found: readonly Pending[]): void {
    const { line, row } = view
    if (found.some(({ contradicts }) => contradicts)) contradictory.push(row)
    const abroad = found.some(({ rule }) => rule === 'place_country' || rule === 'place_swapped')
    for (const { rule, column, value, suggestion, confidence } of found) {
      addFinding(column === -1 ? seen.rowsFound : seen.columns[column]!.found, rule, () => ({
        line,
        value: ownCopy(value),
        suggestion: ownCopy(suggestion),
      }))
      take({
        line,
        column: column === -1 ? -1 : view.columns[column]!,
        rule,
        value,
        suggestion,
        // A code or a phone was mended as one of a country that the row is perhaps not of.
        confidence: abroad && column !== -1 && isAtHome(judges[column]!) ? Math.min(confidence, doubtful) : confidence,
      })
    }
  }

  /** Asks cells what they are, and what they are together. */
  function ask(cut: Cut, originals?: readonly (readonly string[])[]): void {
    seen = nothingSeen(plan.columns.length, groups.length)
    contradictory = []
    view.begin(cut, originals)
    judgeCells(cut)
    tellCells(cut.rows)
    for (const check of rowChecks) check.ask(view, cut.rows, tellRow)
  }

  return {
    begin(cut) {
      ask(cut)
      handOn(cut.rows)
      const numbers = new Map(share.columns.map((at) => [at, judges[at]!.numbers.slice(0, cut.rows)]))
      return { seen, contradictory, numbers }
    },
    part(cut, originals, begun) {
      const { rows } = cut
      for (const [at, numbers] of begun?.numbers ?? []) judges[at]!.numbers = numbers
      ask(cut, originals)
      for (const [at, group] of groups.entries()) seen.reached[at]! += countReached(group, view, rows)
      if (signs.length > 0) takeAges(rows)
      handOn(rows)
      seeAll?.(cut, view)
      if (begun !== undefined) seen = addSeen(begun.seen, seen)
      seen.rows = rows
      seen.contradictory = new Set([...(begun?.contradictory ?? []), ...contradictory]).size
      return { seen, keys: keysOfRows(cut, wantsKeys), orders: orders?.take(), domains: domains?.take() ?? [] }
    },
  }
}

/** What was found of a row of the part at hand, before all of the row is known. */
interface Pending extends Omit<Finding, 'line'> {
  readonly row: number
  /** Does it say that cells don't go together? Its column is a place among those of the plan. */
  readonly contradicts: boolean
}

type Asked = ReturnType<typeof ownCellCheck>

function askedOf(column: CheckedColumn, plan: ValidatePlan, settings: ValidateSettings): Asked | undefined {
  const rule = settings.own.find(({ column: name }) => plan.columns[findColumn(plan, name)] === column)
  return rule && ownCellCheck(rule, column.kind, freeCellReader(plan))
}

/** What is read by the country of its row, and stands for another number there. */
const isAtHome = ({ column: { kind } }: ColumnJudge): boolean => kind === 'phone' || kind === 'postal_code'
const doubtful = 0.5

/** An address needs to know its country, and a phone also the postal code beside it: countries first, phones last. */
const rank = ({ column: { kind } }: ColumnJudge): number => (kind === 'country' ? 0 : kind === 'phone' ? 2 : 1)
