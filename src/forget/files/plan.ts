import { comparableDate } from '../../normalise/comparable/date.ts'
import type { Wanted } from '../../model/wanted.ts'
import { phoneNeedle } from '../needles.ts'
import { planOrders, type Candidate, type Kept } from '../plan.ts'
import type { RetentionRule } from '../retention.ts'
import type { Decided } from './decide.ts'
import type { RowMayBe, TableDecision } from './marks.ts'
import { withoutNames } from './named-in-text.ts'
import { personalColumns } from './order-cells.ts'
import type { PeopleTable, ValueText } from './people-table.ts'

/** A cell that is to be another. */
export interface CellChange {
  readonly column: number
  readonly before: string
  readonly after: string
}

/** What becomes of a row: it goes, or some of its cells are to be others. */
export interface RowChange {
  readonly row: number
  readonly cells: readonly CellChange[] | undefined
}

/** What becomes of a table. */
export interface TablePlan {
  /** By row, ascending. */
  readonly changes: readonly RowChange[]
  readonly kept: Kept | undefined
  /** Rows that may be somebody's, and stay. */
  readonly candidates: readonly Candidate[]
  /** Names of rows that a person said yes to. */
  readonly agreed: readonly string[]
}

/** How rows of a table are called in a plan: what `--include` names. */
export type RowName = (row: number) => string

/**
 * What becomes of the rows of one table. Rows of customers, visits and consents go. Orders are accounting records: they stay
 * without the person until their term is over. A row of somebody else that mentions them loses that alone, and only on a yes.
 *
 * @param included names of rows that a person said yes to
 * @param today YYYY-MM-DD
 */
export function planTable(
  table: PeopleTable,
  { found, mayBe }: TableDecision,
  people: Decided['people'],
  nameOf: RowName,
  included: ReadonlySet<string>,
  retention: RetentionRule,
  today: string,
  textOf: ValueText,
): TablePlan {
  const own = new Set(found.map(({ row }) => row))
  const yes = mayBe.filter(({ row, mentions }) => mentions.length > 0 && !own.has(row) && included.has(nameOf(row)))
  const changes = new Map<number, RowChange>()
  let kept: Kept | undefined
  if (table.table === 'orders') {
    const dates = table.columns.find(({ field }) => field === 'date')
    const readDay = comparableDate('dmy')
    const dayOf = (row: number): string => {
      const day = dates === undefined ? '' : readDay(textOf(dates.cells, dates.cells.ids[row]!))
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today // nobody knows: kept as long as may be
    }
    const plan = planOrders(
      [...own].map((row) => ({ order: row, day: dayOf(row) })),
      retention,
      today,
    )
    ;({ kept } = plan)
    const personal = new Set(personalColumns(table, textOf))
    const whose = (row: number): Wanted[] =>
      [...found, ...yes].filter((one) => one.row === row).map(({ person }) => people[person]!)
    for (const row of plan.delete) changes.set(row, { row, cells: undefined })
    for (const row of plan.anonymise) changes.set(row, { row, cells: emptied(table, row, personal, whose(row), textOf) })
  } else for (const row of own) changes.set(row, { row, cells: undefined })
  for (const one of yes)
    if (!changes.has(one.row))
      changes.set(one.row, { row: one.row, cells: withoutMentions(table, one, people[one.person]!, textOf) })
  const candidates = mayBe
    .filter(({ row }) => !changes.has(row))
    .map(({ row, probability, why }): Candidate => ({
      record: nameOf(row),
      probability: rounded(probability),
      why: [...new Set(why)],
    }))
  return {
    changes: [...changes.values()].filter(({ cells }) => cells?.length !== 0).toSorted((a, b) => a.row - b.row),
    kept,
    candidates: mergedByRecord(candidates),
    agreed: [...found, ...mayBe].map(({ row }) => nameOf(row)).filter((name) => included.has(name)),
  }
}

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000

/** One row may be like several people. */
function mergedByRecord(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const one of candidates) {
    const before = best.get(one.record)
    if (before === undefined || before.probability < one.probability) best.set(one.record, one)
  }
  return [...best.values()]
}

/** Cells of an order that are the person's, and what is left of others in which an identifier of theirs stands all the same. */
function emptied(
  table: PeopleTable,
  row: number,
  personal: ReadonlySet<number>,
  people: readonly Wanted[],
  textOf: ValueText,
): CellChange[] {
  return table.columns
    .map((_, column): CellChange => {
      const before = cellOf(table, row, column, textOf)
      const after = personal.has(column) ? '' : people.reduce((text, person) => withoutIdentifiers(text, person), before)
      return { column, before, after }
    })
    .filter(({ before, after }) => before !== after)
}

const cellOf = ({ columns }: PeopleTable, row: number, column: number, textOf: ValueText): string => {
  const { cells } = columns[column]!
  return textOf(cells, cells.ids[row]!)
}

/** What is left of cells when the identifiers of a person are taken out of them. */
function withoutMentions(
  table: PeopleTable,
  { row, mentions, names }: RowMayBe,
  person: Wanted,
  textOf: ValueText,
): CellChange[] {
  return mentions.map((column) => {
    const before = cellOf(table, row, column, textOf)
    return { column, before, after: withoutNames(withoutIdentifiers(before, person), names) }
  })
}

/** A text without somebody's addresses and phones, in any spelling. */
export function withoutIdentifiers(text: string, { emails, phones }: Wanted): string {
  let rest = text
  for (const email of emails) rest = rest.replace(new RegExp(escaped(email), 'giu'), '')
  for (const phone of phones) {
    const tail = [...phoneNeedle(phone).text].join(String.raw`[\s().\-/\u00a0\u202f\u2011]*`)
    rest = rest.replace(new RegExp(String.raw`(?:\+|\b)(?:\d{0,4}[\s().\-/\u00a0\u202f]*)?${tail}(?!\d)`, 'gu'), '')
  }
  return rest
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
