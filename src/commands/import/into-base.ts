import { basename } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { arrivals } from '../../base/arrivals.ts'
import { addSource, findSource, layoutOf, nextImport, recordImport, recordsOfImport } from '../../base/imports.ts'
import type { ImportRecord } from '../../base/imports.ts'
import type { HeldBase } from '../../base/open.ts'
import { openToWrite, storageFault } from '../../base/open.ts'
import { recalledBy, type Recalled } from '../../base/rectifications.ts'
import { readSuppression } from '../../base/suppression.ts'
import { adoptOrphans } from '../../base/orphans.ts'
import type { Context } from '../../cli/context.ts'
import type { Progress } from '../../cli/progress.ts'
import { findKeyColumn } from '../../import/key.ts'
import type { ImportPlan } from '../../import/plan.ts'
import type { FieldName } from '../../model/field.ts'
import { fieldsOf } from '../../model/field.ts'
import { baseGolden } from '../dedupe/golden.ts'
import type { ImportOptions } from '../import.ts'
import { markStopped } from '../stopped.ts'
import { rejectsPaths } from '../targets.ts'
import type { Imported } from './outcome.ts'
import { outputsOf } from './outputs.ts'
import { pass } from './pass.ts'
import { openRejects } from './rejects.ts'
import type { Attempt } from './settle.ts'
import { settle } from './settle.ts'
import type { Understood } from './understand.ts'

/** Takes each input into a base, in a transaction of its own: an import that is cut off leaves whole files or nothing of them. */
export async function intoBase(
  inputs: readonly Understood[],
  base: string,
  options: ImportOptions,
  context: Context,
  progress: Progress,
): Promise<Imported[]> {
  const done: Imported[] = []
  let bytesBefore = 0
  const places = rejectsPaths(
    inputs.map(({ source }) => source.path),
    outputsOf(options),
  )
  for (const [at, input] of inputs.entries()) {
    const { last } = await settle([input], ([plan]) =>
      attemptPlan(input, places[at]!, plan!, base, options, context, (bytes, rows) => progress.update(bytesBefore + bytes, rows)),
    )
    done.push(committed(last, base))
    bytesBefore += input.source.size
  }
  return done
}

/** Keeps an attempt; when that can't be done, nothing of it stays. */
function committed(attempt: BaseAttempt, base: string): Imported {
  try {
    return attempt.commit()
  } catch (error) {
    attempt.abandon()
    throw storageFault(base, error)
  }
}

interface BaseAttempt extends Attempt {
  commit(): Imported
}

async function attemptPlan(
  input: Understood,
  rejectsPath: string,
  plan: ImportPlan,
  base: string,
  options: ImportOptions,
  context: Context,
  progress: (bytes: number, rows: number) => void,
): Promise<BaseAttempt> {
  const { source, names } = input
  const held = await openToWrite(base, context.self)
  const rejects = openRejects(source, rejectsPath, context)
  const abandonAll = (): void => {
    rejects.abandon()
    held.close()
  }
  let taking: ReturnType<typeof arrivals> | undefined
  try {
    const origin = openOrigin(held, input, plan, options)
    taking = arrivals(
      held,
      { ...origin, base, table: plan.table, columns: plan.output.map((name) => ({ name, field: fieldOf(plan, name) })) },
      context.self,
      baseGolden,
    )
    const { keyColumn } = origin
    const passed = await pass(source, plan, {
      form: { as: 'records' },
      arrange: plan.output.map((_, i) => i),
      base: {
        table: plan.table,
        fresh: held.isNew ? origin : undefined,
        keyIndex: keyColumn === undefined ? undefined : names.indexOf(keyColumn),
        suppression: readSuppression(base),
      },
      cores: context.cores,
      stop: context.stop,
      append: (rows) => taking!.append(rows),
      reject: (found) => rejects.add(found),
      progress,
    })
    const { lapsed, asked, ...arrived } = taking.finish()
    await turn() // that took a while without a look at what was asked meanwhile
    context.stop.throwIfAborted()
    const rows = { read: passed.read, ...arrived, rejected: passed.rejected, blank: passed.blank, suppressed: passed.suppressed }
    return {
      passed: [passed],
      commit() {
        // An import that brought nothing new leaves the base as it was, to the byte.
        const changed = held.isNew || arrived.stored + arrived.updated > 0
        const keep = options.dryRun !== true
        // Rejects first: what is nowhere else is safe before the rest shows.
        if (keep) rejects.commit()
        else rejects.abandon()
        let stopped = 0
        let recalled: readonly Recalled[] = []
        if (keep && changed && plan.table === 'customers' && !held.isNew) {
          stopped = markStopped(base, held.database, recordsOfImport(held.database, origin.importId))
          recalled = recalledBy(held.database, origin.importId)
        }
        if (keep && changed) {
          recordImport(held.database, origin.importId, origin.sourceId, origin.layoutId, {
            ...factsOf(input, options.asOf ?? context.today),
            ...rows,
          })
          adoptOrphans(held.database)
          held.commit()
        }
        held.close()
        const { remarks, seen } = passed
        return {
          path: source.path,
          understood: input,
          plan,
          rows,
          remarks,
          seen,
          rejects: keep ? rejects.path() : undefined,
          lapsed,
          contradicted: asked,
          stopped,
          recalled,
          keyColumn,
        }
      },
      abandon: abandonAll,
    }
  } catch (error) {
    taking?.abandon()
    abandonAll()
    throw storageFault(base, error)
  }
}

/** Finds or adds the source of a file, under its own name unless told another, so that next month's file is known again. */
function openOrigin(
  { database }: HeldBase,
  { source, names }: Understood,
  plan: ImportPlan,
  { source: name, key }: ImportOptions,
): { sourceId: number; importId: number; layoutId: number; keyColumn: string | undefined } {
  const called = name ?? source.name ?? basename(source.path)
  const known = findSource(database, called, plan.table)
  const { sourceId, keyColumn } =
    known ?? addSource(database, called, plan.table, key ?? findKeyColumn(plan, source.content.sample))
  return { sourceId, keyColumn, importId: nextImport(database), layoutId: layoutOf(database, names) }
}

/** The field an output column holds: its own name is that of the field, or it is custom. */
function fieldOf({ table, columns }: ImportPlan, name: string): FieldName | undefined {
  const custom = columns.some((column) => column.field === undefined && column.name === name)
  return !custom && name in fieldsOf[table] ? (name as FieldName) : undefined
}

function factsOf(
  { source: { path, name, content } }: Understood,
  importedOn: string,
): Pick<ImportRecord, 'file' | 'importedOn' | 'encoding' | 'delimiter' | 'headerLine'> {
  const csv = content.form === 'csv' ? content : undefined
  return {
    file: name ?? basename(path),
    importedOn,
    encoding: csv?.encoding.encoding,
    delimiter: csv?.dialect.delimiter ?? undefined,
    headerLine: csv?.dialect.headerLine ?? undefined,
  }
}
