import type { Tally } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import type { CellReading, DerivedName, Repair } from '../normalise/cells.ts'
import { ballotOf } from '../normalise/decide.ts'
import { rememberingReader } from '../normalise/remembering.ts'
import type { ColumnPlan, ImportPlan } from './plan.ts'

/** One cell about which something was said. `line` is physical. */
export interface Example {
  readonly line: number
  readonly before: string
  readonly after: string
}

/** How often a reason was given in one column, and the first cells it was given for. */
export interface Remark {
  count: number
  readonly examples: Example[]
}

/** What was seen in one column of the source. Plain data: the parts of a file add up (`addSeen`). */
export interface ColumnSeen {
  filled: number
  readonly votes: Tally
  readonly remarks: Partial<Record<Reason, Remark>>
}

/** What was seen in the rows so far. */
export interface Seen {
  readonly columns: readonly ColumnSeen[]
  /** Cells that held something for a column which no column of the source gives, whether the plan has it or not. */
  readonly wanted: Partial<Record<DerivedName, number>>
}

/** Turns rows into canonical rows, after one plan. */
export interface Tidier {
  /** The cells of the plan's output for one row; a cell that can't be read for certain stays as it was. */
  row(cells: readonly string[], line: number): string[]
  /** What was seen since the last call. */
  takeSeen(): Seen
}

const examplesKept = 5

/**
 * A tidier for one plan. It remembers what it made of frequent cells, so each distinct one is normalised once.
 *
 * @param repair mends cells that were encoded twice
 */
export function tidier(plan: ImportPlan, repair: Repair): Tidier {
  const slots = new Map(plan.output.map((name, slot) => [name, slot]))
  const empty = plan.output.map(() => '')
  let wanted: Partial<Record<DerivedName, number>> = {}
  const columns = plan.columns.map((column) => openColumn(column, plan, slots.get(column.name)!, repair))
  const mobileIndex = plan.columns.find(({ field }) => field === 'mobile')?.index
  // An address needs to know its country, and a phone also the postal code beside it.
  const countries = columns.filter(({ plan: { field } }) => field === 'country')
  const others = columns.filter(({ plan: { field } }) => field !== 'country')
  // Columns that other cells may add to come first, so that nothing is put where a column's own cell then goes.
  const plain = ownFirst(others.filter(({ plan: { kind } }) => kind !== 'phone'))
  const phones = ownFirst(others.filter(({ plan: { kind } }) => kind === 'phone'))
  const country = slots.get('country')
  const postalCode = slots.get('postal_code')
  const mobile = slots.get('mobile')
  const phone = slots.get('phone')
  // Tools that want a last name have the address or the company there when somebody has none.
  const standsFor = ['email', 'company'].map((name) => slots.get(name)).filter((slot) => slot !== undefined)

  /** Puts what a cell held beside its own value where it belongs. */
  function place(out: string[], name: DerivedName, value: string): void {
    const slot = slots.get(name)
    wanted[name] = (wanted[name] ?? 0) + 1
    if (slot === undefined || out[slot] === value) return
    // Two things for one column stand side by side: better a cell to look at than one of them lost.
    out[slot] = out[slot] === '' ? value : `${out[slot]!} / ${value}`
  }

  function placeSecondPhone(out: string[], number: string): void {
    if (mobile !== undefined && (out[mobile] === '' || out[mobile] === number)) out[mobile] = number
    else place(out, 'other_phone', number)
  }

  function row(cells: readonly string[], line: number): string[] {
    const out = empty.slice()
    for (const column of countries) {
      const raw = cells[column.plan.index]
      if (raw !== undefined && raw !== '') out[column.slot] = column.read(raw, line, '', '').value
    }
    let standIn = -1
    const region = country === undefined ? '' : isAlpha2(out[country]!) ? out[country]! : ''
    for (const column of plain) {
      const raw = cells[column.plan.index]
      if (raw === undefined || raw === '') continue
      const reading = column.read(raw, line, region, '')
      out[column.slot] = reading.value
      if (reading.beside !== undefined) for (const [name, value] of reading.beside) place(out, name, value)
      if (reading.reason === 'name_is_email' || reading.reason === 'name_is_company') standIn = column.slot
    }
    if (standIn !== -1 && standsFor.some((slot) => out[slot] === out[standIn])) out[standIn] = ''
    if (phones.length > 0) {
      const code = postalCode === undefined ? '' : out[postalCode]!
      for (const column of phones) {
        const raw = cells[column.plan.index]
        if (raw === undefined || raw === '') continue
        const reading = column.read(raw, line, region, code)
        out[column.slot] = reading.value
        if (
          reading.mobile === true &&
          column.slot === phone &&
          mobile !== undefined &&
          !plan.golden &&
          isBlank(cells, mobileIndex)
        ) {
          out[mobile] = reading.value
          out[phone] = ''
        }
        if (reading.beside !== undefined)
          for (const [name, value] of reading.beside)
            if (name === 'other_phone' && value.startsWith('+')) placeSecondPhone(out, value)
            else place(out, name, value)
      }
    }
    return out
  }

  return {
    row,
    takeSeen() {
      const taken = { columns: columns.map((column) => column.takeSeen()), wanted }
      wanted = {}
      return taken
    },
  }
}

const addedTo: ReadonlySet<string> = new Set(['title', 'currency', 'mobile'])
const ownFirst = (columns: readonly OpenColumn[]): OpenColumn[] =>
  [true, false].flatMap((first) => columns.filter(({ plan: { field } }) => addedTo.has(field ?? '') === first))

const isAlpha2 = (text: string): boolean => text.length === 2 && /^[A-Z]{2}$/.test(text)
const isBlank = (cells: readonly string[], index: number | undefined): boolean =>
  index !== undefined && (cells[index] ?? '').trim() === ''

interface OpenColumn {
  readonly plan: ColumnPlan
  readonly slot: number
  takeSeen(): ColumnSeen
  read(raw: string, line: number, region: string, postalCode: string): CellReading
}

function openColumn(plan: ColumnPlan, whole: ImportPlan, slot: number, repair: Repair): OpenColumn {
  let seen: ColumnSeen = nothingSeen()
  const read = rememberingReader(plan, whole, repair)
  const ballot = ballotOf(plan.kind)
  return {
    plan,
    slot,
    takeSeen() {
      const taken = seen
      seen = nothingSeen()
      return taken
    },
    read(raw, line, region, postalCode) {
      const reading = read(raw, region, postalCode)
      if (reading.value !== '') seen.filled++
      if (ballot !== undefined) {
        const vote = ballot(raw)
        seen.votes[vote] = (seen.votes[vote] ?? 0) + 1
      }
      if (reading.reason !== undefined) remark(seen, reading.reason, line, raw, reading.value)
      return reading
    },
  }
}

const nothingSeen = (): ColumnSeen => ({ filled: 0, votes: {}, remarks: {} })

function remark({ remarks }: ColumnSeen, reason: Reason, line: number, before: string, after: string): void {
  const known = (remarks[reason] ??= { count: 0, examples: [] })
  known.count++
  if (known.examples.length < examplesKept) known.examples.push({ line, before, after })
}

/** What was seen in two parts of a file, the earlier part first. */
export function addSeen(earlier: Seen, later: Seen): Seen {
  const wanted = { ...earlier.wanted }
  for (const [name, count] of Object.entries(later.wanted))
    wanted[name as DerivedName] = (wanted[name as DerivedName] ?? 0) + count
  return { wanted, columns: earlier.columns.map((column, i) => addColumn(column, later.columns[i]!)) }
}

/** What the cells of some rows vote for, without reading them: enough for the plan of a file that is read in no time. */
export function countVotes(plan: ImportPlan, rows: readonly (readonly string[])[]): Seen {
  const seen = seenNothing(plan)
  for (const [i, { index, kind }] of plan.columns.entries()) {
    const ballot = ballotOf(kind)
    if (ballot === undefined) continue
    const { votes } = seen.columns[i]!
    for (const row of rows) {
      const raw = row[index]
      if (raw === undefined || raw === '') continue
      const vote = ballot(raw)
      votes[vote] = (votes[vote] ?? 0) + 1
    }
  }
  return seen
}

/** What is seen where no row is. */
export function seenNothing(plan: ImportPlan): Seen {
  return { wanted: {}, columns: plan.columns.map(nothingSeen) }
}

function addColumn(earlier: ColumnSeen, later: ColumnSeen): ColumnSeen {
  const votes = { ...earlier.votes }
  for (const [vote, count] of Object.entries(later.votes)) votes[vote] = (votes[vote] ?? 0) + count
  const remarks = { ...earlier.remarks }
  for (const [key, { count, examples }] of Object.entries(later.remarks)) {
    const known = remarks[key as Reason]
    remarks[key as Reason] = {
      count: (known?.count ?? 0) + count,
      examples: [...(known?.examples ?? []), ...examples].slice(0, examplesKept),
    }
  }
  return { filled: earlier.filled + later.filled, votes, remarks }
}
