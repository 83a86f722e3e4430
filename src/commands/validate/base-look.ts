import { markedCustomers } from '../../base/consents.ts'
import { orphansOf } from '../../base/read.ts'
import { baseFields, baseSource } from '../../base/source.ts'
import type { Context } from '../../cli/context.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { TableName } from '../../model/field.ts'
import { addFinding, type Finding } from '../../validate/finding.ts'
import { planValidate } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { ValidateOptions } from '../validate.ts'
import type { AnnotatedCounts } from './annotated.ts'
import { sinceLast, type Since } from './base-history.ts'
import type { CellChange } from './mend.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import type { Outputs } from './outputs.ts'
import type { Passed } from './pass.ts'
import { problemForm, problemWriter } from './problem-rows.ts'
import { requireOwnColumns } from './rules.ts'
import { check, writeLast } from './run.ts'
import type { Targets } from './targets.ts'
import { premisesOf, understandMended } from './understood.ts'

/** A table of a base that is looked at. */
export interface OpenTable {
  readonly path: string
  readonly database: Database
  readonly table: TableName
  readonly settings: ValidateSettings
  readonly options: ValidateOptions
}

/** What was found in it. */
export interface Look {
  readonly outcome: Outcome
  readonly since: Since
  /** What was written, and has no name yet. */
  readonly outputs: Outputs
  /** What is certain to be another, cell by cell: `line` is the number of the customer. */
  readonly changes: readonly CellChange[]
  readonly annotated: AnnotatedCounts | undefined
}

/** Checks golden records, or the other rows of a base: these against their customers too. */
export async function lookAt(open: OpenTable, targets: Targets, context: Context): Promise<Look> {
  const { path, database, table, settings, options } = open
  const source = baseSource(path, database, table)
  const hints = { table, given: baseFields(database, table), country: options.country, region: context.region }
  const understood = understandMended(source, hints, settings, options.asOf ?? context.today)
  if (options.rules !== undefined)
    requireOwnColumns(settings, planValidate(premisesOf(understood, options.asOf ?? context.today), []), options.rules)
  const changes: CellChange[] = []
  // A list for a mailing names nobody who objected, or whose data may only be stored (GDPR Arts. 18, 21).
  const withheld = targets.stale && new Set(markedCustomers(database, options.asOf ?? context.today).keys())
  const { plan, passed, outputs } = await check(
    understood,
    settings,
    undefined,
    { ...targets, collected: changes, ...(withheld && { withheld }) },
    undefined,
    options,
    context,
  )
  try {
    const orphans = await findOrphans(open, { plan, passed, outputs }, context)
    const outcome = outcomeOf(path, understood, plan, settings, orphans, context.words)
    const since = sinceLast(open, outcome, context)
    return { outcome, since, outputs, changes, annotated: await writeLast(outcome, since, outputs, targets, options, context) }
  } catch (error) {
    outputs.abandon()
    throw error
  }
}

/** Finds the rows whose customer is not in the base, which no row can tell by itself. */
async function findOrphans(
  { database, table, settings }: OpenTable,
  { plan, passed, outputs }: Pick<Outcome, 'plan' | 'passed'> & Pick<Look, 'outputs'>,
  { words }: Context,
): Promise<Passed> {
  if (table === 'customers' || settings.severities['order_orphan'] === undefined) return passed
  const orphans = orphansOf(database, table)
  if (orphans.length === 0) return passed
  const { seen } = passed
  const at = plan.columns.findIndex(({ field }) => field === 'customer')
  const found = at === -1 ? { ...seen.rowsFound } : { ...seen.columns[at]!.found }
  const form = outputs.problems && problemForm(outputs.problems.form, plan, settings, words, words.validate.base.places[table])
  const encoder = form && rowEncoder(form.form)
  const write = form && problemWriter(form, settings)
  for (const { number, named } of orphans) {
    addFinding(found, 'order_orphan', () => ({ line: number, value: named, suggestion: '' }))
    const column = plan.columns[at]?.index ?? -1
    const finding: Finding = { line: number, column, rule: 'order_orphan', value: named, suggestion: '', confidence: 0 }
    if (encoder !== undefined) encoder.add(write!(finding))
  }
  if (encoder !== undefined) await outputs.problems!.append(encoder.take())
  return {
    ...passed,
    seen: {
      ...seen,
      contradictory: Math.min(seen.rows, seen.contradictory + orphans.length),
      rowsFound: at === -1 ? found : seen.rowsFound,
      columns: seen.columns.map((column, i) => (i === at ? { ...column, found } : column)),
    },
  }
}
