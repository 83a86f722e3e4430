import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import type { Progress } from '../../cli/progress.ts'
import type { ImportPlan } from '../../import/plan.ts'
import type { Sink } from '../../io/sink.ts'
import { openSink } from '../../io/sink.ts'
import { usageFault } from '../../cli/usage.ts'
import type { FieldName } from '../../model/field.ts'
import { fieldsOf } from '../../model/field.ts'
import type { ImportOptions } from '../import.ts'
import { rejectsPaths } from '../targets.ts'
import type { Imported } from './outcome.ts'
import { outputsOf } from './outputs.ts'
import type { Passed } from './pass.ts'
import { pass } from './pass.ts'
import type { RejectsFile } from './rejects.ts'
import { openRejects } from './rejects.ts'
import type { Attempt } from './settle.ts'
import { settle } from './settle.ts'
import type { Understood } from './understand.ts'

/** Takes every input into one tidy file, with the union of their columns. */
export async function intoFile(
  inputs: readonly Understood[],
  options: ImportOptions,
  context: Context,
  progress: Progress,
): Promise<Imported[]> {
  if (inputs.length === 0) return [] // every input failed: what stands there stays
  const target = options.dryRun === true ? undefined : (options.output ?? '-')
  refuseMixture(inputs, context)
  const attempt = (plans: readonly ImportPlan[], to: string | undefined): Promise<FileAttempt> =>
    attemptPlans(inputs, plans, to, options, context, progress)
  // What is sent down a pipe can't be taken back, so there the plans settle before the first row goes.
  const isPiped = target === '-'
  const { last, plans } = await settle(inputs, (plans) => attempt(plans, isPiped ? undefined : target))
  if (isPiped) last.abandon()
  const { passed, rejects, commit } = isPiped ? await attempt(plans, target) : last
  await commit()
  return passed.map((one, i) => toImported(inputs[i]!, plans[i]!, one, target === undefined ? undefined : rejects[i]!.path()))
}

/** Customers and orders under one header would be neither. */
function refuseMixture(inputs: readonly Understood[], { words }: Context): void {
  const other = inputs.find(({ plan }) => plan.table !== inputs[0]!.plan.table)
  if (other !== undefined)
    throw usageFault(words.usage.mixedTables(inputs[0]!.source.path, inputs[0]!.plan.table, other.source.path, other.plan.table))
}

interface FileAttempt extends Attempt {
  readonly rejects: readonly RejectsFile[]
  commit(): Promise<void>
}

/** One pass over every input with these plans; nothing has its final name until `commit`. */
async function attemptPlans(
  inputs: readonly Understood[],
  plans: readonly ImportPlan[],
  target: string | undefined,
  options: ImportOptions,
  context: Context,
  progress: Progress,
): Promise<FileAttempt> {
  const header = unionOf(plans)
  const sinkOptions = { excel: options.excel === true, table: plans[0]?.table ?? 'customers' }
  const sink = target === undefined ? noSink : await openSink(target, header, context.stdout, context.self, sinkOptions)
  const places = rejectsPaths(
    inputs.map(({ source }) => source.path),
    outputsOf(options),
  )
  const rejects = inputs.map(({ source }, i) => openRejects(source, places[i]!, context))
  const abandon = (): void => {
    sink.abandon()
    for (const file of rejects) file.abandon()
  }
  try {
    const passed: Passed[] = []
    let bytesBefore = 0
    let rowsBefore = 0
    for (const [i, { source }] of inputs.entries()) {
      const plan = plans[i]!
      const one = await pass(source, plan, {
        form: sink.form,
        arrange: placesOf(header, plan.output),
        base: undefined,
        cores: context.cores,
        stop: context.stop,
        append: (rows) => sink.append(rows),
        reject: (found) => rejects[i]!.add(found),
        progress: (bytes, rows) => progress.update(bytesBefore + bytes, rowsBefore + rows),
      })
      bytesBefore += source.size
      rowsBefore += one.read
      passed.push(one)
    }
    await turn() // a small file goes through without a look at what was asked meanwhile
    context.stop.throwIfAborted()
    const commit = async (): Promise<void> => {
      try {
        // Rejects first: what is nowhere else is safe before the rest shows.
        for (const file of rejects)
          if (target === undefined) file.abandon()
          else file.commit()
        await sink.commit()
      } catch (error) {
        abandon()
        throw error
      }
    }
    return { passed, rejects, commit, abandon }
  } catch (error) {
    abandon()
    throw error
  }
}

/** Where each column of a header stands among others, -1 where it does not. */
function placesOf(header: readonly string[], columns: readonly string[]): number[] {
  const places = new Map(columns.map((name, at) => [name, at]))
  return header.map((name) => places.get(name) ?? -1)
}

/** Where rows go that only plans are made from. */
const noSink: Sink = { form: { as: 'rows' }, append: () => Promise.resolve(), commit: () => Promise.resolve(), abandon: () => {} }

/** The columns of all plans: fields in canonical order, then the others as they come. */
function unionOf(plans: readonly ImportPlan[]): string[] {
  const all = new Set(plans.flatMap(({ output }) => output))
  if (plans.length < 2) return [...all]
  const fields = new Set(plans.flatMap(({ table }) => Object.keys(fieldsOf[table]) as FieldName[]))
  return [...[...fields].filter((field) => all.has(field)), ...[...all].filter((name) => !fields.has(name as FieldName))]
}

function toImported(understood: Understood, plan: ImportPlan, passed: Passed, rejects: string | undefined): Imported {
  const { read, taken, blank, rejected, remarks, seen } = passed
  const rows = { read, stored: taken, updated: 0, unchanged: 0, rejected, blank, suppressed: 0 }
  return {
    path: understood.source.path,
    understood,
    plan,
    rows,
    remarks,
    seen,
    rejects,
    lapsed: 0,
    contradicted: 0,
    stopped: 0,
    recalled: [],
    keyColumn: undefined,
  }
}
