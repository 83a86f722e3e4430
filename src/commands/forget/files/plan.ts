import type { Context } from '../../../cli/context.ts'
import { identifierFinder } from '../../../forget/files/find.ts'
import { decideRows, isOwnRow, type Agreed } from '../../../forget/files/decide.ts'
import { planTable, type TablePlan } from '../../../forget/files/plan.ts'
import { idsOfNobodyElse } from '../../../forget/files/own-ids.ts'
import { needlesOf } from '../../../forget/needles.ts'
import type { Candidate, Kept, Place, PlannedSubject } from '../../../forget/plan.ts'
import type { Retention } from '../../../forget/retention.ts'
import { textOfValue as textOf } from './text-of.ts'
import type { FoundBy } from '../../../model/found-by.ts'
import { DataError, type Fault } from '../../../model/error.ts'
import type { Needle } from '../../../model/needle.ts'
import type { Wanted } from '../../../model/wanted.ts'
import type { ForgetOptions } from '../../forget.ts'
import { lookAtFile, type LookedFile, type LookedPart } from './look.ts'

/** What is to be done to files: plain data. */
export interface FilesPlan {
  readonly files: readonly PlannedFile[]
  readonly subjects: readonly PlannedSubject[]
  readonly candidates: readonly Candidate[]
  readonly places: readonly Place[]
  readonly kept: readonly Kept[]
  /** Those wanted, with what their rows say of them. */
  readonly people: readonly Wanted[]
  /** The same, with what is theirs alone. */
  readonly own: readonly Wanted[]
  /** What must not be found in the files when all is done. */
  readonly needles: readonly Needle[]
  /** Have others identifiers of theirs, such as the phone of a household? These stay with them. */
  readonly shared: boolean
  /** Files that could not be looked into: whoever is in them stays. */
  readonly unread: readonly UnreadFile[]
  /** A row that a person said yes to and that nobody asked about. */
  readonly unknown: string | undefined
}

export interface UnreadFile {
  readonly path: string
  readonly fault: Fault
}

export interface PlannedFile {
  readonly file: LookedFile
  /** One a table, in the order of its parts. */
  readonly tables: readonly TablePlan[]
}

/** Whom the plan is about, and by which rules. */
export interface FilesAsking {
  readonly wanted: readonly Wanted[]
  /** Names of rows that a person said yes to. */
  readonly include: readonly string[]
  readonly retention: Retention
  /** YYYY-MM-DD */
  readonly today: string
}

/**
 * Plans what becomes of people in files. Reads, and touches nothing. A file that can't be read is told of, and the others are
 * planned without it.
 *
 * @throws {DataError} when a file is not there
 */
export async function planFiles(
  paths: readonly string[],
  { wanted, include, retention, today }: FilesAsking,
  options: ForgetOptions,
  context: Context,
): Promise<FilesPlan> {
  if (paths.length === 0) return nothingIn(wanted, include)
  const files: LookedFile[] = []
  const unread: UnreadFile[] = []
  for (const path of paths)
    try {
      const known = files.map(({ state }) => state.path)
      const file = await lookAtFile(path, known, options, context)
      if (file !== undefined) files.push(file)
    } catch (error) {
      if (!(error instanceof DataError) || isMistyped(error)) throw error
      unread.push({ path, fault: error.fault })
    }
  const parts = files.flatMap((file) => file.parts.map((part) => ({ file, part })))
  const tables = parts.map(({ part }) => part.table)
  const included = new Set(include)
  const first = decideRows(wanted, tables, [], textOf)
  const agreed = first.tables.flatMap(({ mayBe }, table) =>
    mayBe
      .filter((one) => isOwnRow(one) && included.has(nameOfRow(parts[table]!.file, parts[table]!.part, one.row)))
      .map(({ row, person }): Agreed => ({ table, row, person })),
  )
  // What a row says that somebody said yes to may find more.
  const decided = agreed.length === 0 ? first : decideRows(wanted, tables, agreed, textOf)
  const plans = parts.map(({ file, part }, at) =>
    planTable(
      part.table,
      decided.tables[at]!,
      decided.people,
      (row) => nameOfRow(file, part, row),
      included,
      retention.orders,
      today,
      textOf,
    ),
  )
  const found = wanted.map((_, person) => {
    const own = decided.tables.flatMap((table) => table.found.filter((one) => one.person === person))
    const rows = parts.map(({ part }, at) =>
      part.table.table === 'orders' ? 0 : decided.tables[at]!.found.filter((one) => one.person === person).length,
    )
    return { records: rows.reduce((sum, n) => sum + n, 0), foundBy: [...new Set(own.flatMap(({ foundBy }) => [...foundBy]))] }
  })
  const shared = sharedBy(parts, plans, decided.people)
  const ids = idsOfNobodyElse(decided.ids, tables, plans, textOf)
  const people = decided.people.map((one) => ({
    ...one,
    emails: one.emails.filter((email) => !shared.has(email)),
    phones: one.phones.filter((phone) => !shared.has(phone)),
  }))
  return {
    files: files.map((file) => ({ file, tables: plans.filter((_, at) => parts[at]!.file === file) })),
    subjects: found.map(({ records, foundBy }, at) => ({
      subject: at + 1,
      records,
      foundBy: order.filter((by) => foundBy.includes(by)),
    })),
    candidates: plans.flatMap(({ candidates }) => candidates).toSorted((a, b) => b.probability - a.probability),
    places: plans.flatMap((plan, at) => placeOf(plan, parts[at]!.file, parts[at]!.part)),
    kept: plans.flatMap(({ kept }) => kept ?? []),
    people: decided.people,
    own: people,
    needles: needlesOf([...people, { emails: [], phones: [], ids, names: [] }]),
    shared: shared.size > 0,
    unread,
    unknown: include.find((name) => !plans.some(({ agreed }) => agreed.includes(name))),
  }
}

/** The plan where there are no files, but bases alone: nothing is asked of thousands of people then. */
const nothingIn = (wanted: readonly Wanted[], include: readonly string[]): FilesPlan => ({
  files: [],
  subjects: wanted.map((_, at) => ({ subject: at + 1, records: 0, foundBy: [] })),
  candidates: [],
  places: [],
  kept: [],
  people: wanted,
  own: wanted,
  needles: [],
  shared: false,
  unread: [],
  unknown: include[0],
})

/** Is there no such file, or nothing that could ever be one? */
const isMistyped = ({ fault: { fault, about } }: DataError): boolean =>
  fault === 'no-file' || (fault === 'unreadable' && about.why === 'ENOENT')

/** Identifiers that rows of their own carry which stay: somebody else's too. */
function sharedBy(
  parts: readonly { readonly part: LookedPart }[],
  plans: readonly TablePlan[],
  people: readonly Wanted[],
): ReadonlySet<string> {
  const find = identifierFinder(people.map((one) => ({ ...one, ids: [] })))
  const shared = new Set<string>()
  for (const [at, { part }] of parts.entries()) {
    const changed = new Set(plans[at]!.changes.map(({ row }) => row))
    for (const { row, own, identifier } of find(part.table, textOf)) if (own && !changed.has(row)) shared.add(identifier)
  }
  return shared
}

const order: readonly FoundBy[] = ['email', 'phone', 'id', 'name', 'cluster']

/** What `--include` calls a row: its file and its line, with the table between where there are several. */
function nameOfRow({ path, parts }: LookedFile, { part, lines }: LookedPart, row: number): string {
  return parts.length > 1 ? `${path}:${part ?? ''}:${lines[row]!}` : `${path}:${lines[row]!}`
}

function placeOf({ changes }: TablePlan, { path, kind }: LookedFile, { part }: LookedPart): Place[] {
  const deleted = changes.filter(({ cells }) => cells === undefined).length
  if (changes.length === 0) return []
  return [{ path, kind, table: part, delete: deleted, anonymise: changes.length - deleted, keep: 0 }]
}
