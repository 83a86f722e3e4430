import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { wholePlan, type ForgetPlan } from '../../forget/plan.ts'
import type { Wanted } from '../../model/wanted.ts'
import type { ForgetOptions } from '../forget.ts'
import type { Asking, BasePlan } from './base-plan.ts'
import { resumeFiles, type FilesWork } from './files/erase-all.ts'
import { planFiles, type FilesPlan } from './files/plan.ts'
import { openPlanned, planOfBase, type PlannedBase } from './planned-base.ts'
import { readRequest, type RequestRead } from './read-request.ts'
import { forgetSettings } from './settings.ts'
import { readSubjects } from './subjects.ts'

/** What a run of `forget` is to do: whom it means, and what becomes of them in every place that was named. */
export interface PlannedRun {
  readonly request: RequestRead | undefined
  readonly asking: Asking
  /** By their paths, in the order of the command line. */
  readonly bases: ReadonlyMap<string, PlannedBase>
  readonly files: FilesPlan
  /** What a run over the files that was cut off left to do. */
  readonly work: FilesWork
  /** All of it, as it is shown. */
  readonly plan: ForgetPlan
}

/**
 * Plans a run. Reads, and touches nothing. Answers with the words that say no, where a request can't be carried out.
 *
 * @throws {CommanderError} when nobody is named, or an included record is none
 */
export async function planRun(inputs: readonly string[], options: ForgetOptions, context: Context): Promise<PlannedRun | string> {
  const { words } = context
  const today = options.asOf ?? context.today
  const paths = inputs.filter(isBase)
  const request = options.request === undefined ? undefined : readRequest(paths, options.request, today, context)
  if (request?.refused !== undefined) return request.refused
  const wanted = [...(await readSubjects(options, context)), ...(request?.wanted ?? [])]
  if (wanted.length === 0 && request === undefined) throw usageFault(words.forget.usage.nobody)
  const { retention } = forgetSettings(context)
  const include = includedRecords(options, paths.length < inputs.length, context)
  const country = options.country ?? context.region ?? 'FR'
  const asking: Asking = { wanted, include: include.records, retention, today, country }
  // With --yes nobody is there to say who of many candidates is meant.
  const looksNear = options.yes !== true || options.dryRun === true
  const bases = new Map(paths.map((path) => [path, openPlanned(path, asking, looksNear)]))
  const plans = [...bases.values()].map(({ plan: one }) => one)
  const others = inputs.filter((path) => !bases.has(path))
  // What a run that was cut off had learned of bases is not there any more.
  const work = resumeFiles(others, { wanted, include: include.rows, retention, today }, context)
  const isNew = !work.begun && others.length > 0
  const files = await planFiles(
    others,
    isNew ? { ...work.asking, wanted: withBases(wanted, plans) } : work.asking,
    options,
    context,
  )
  if (files.unknown !== undefined && !work.begun) throw usageFault(words.forget.usage.include(files.unknown))
  return { request, asking, bases, files, work, plan: wholePlan([...plans.map(planOfBase), files]) }
}

/** Those wanted, with the addresses and phones that bases know of them, and what bases call them: files may know them by these alone. */
function withBases(wanted: readonly Wanted[], plans: readonly BasePlan[]): Wanted[] {
  const left = plans.map(({ leaving }) => new Map(leaving.map(({ customer, identifiers }) => [customer, identifiers])))
  return wanted.map((one, at) => {
    const known = plans.flatMap(({ people }, place) =>
      people[at]!.customers.flatMap((customer) => left[place]!.get(customer) ?? []),
    )
    const numbers = plans.flatMap(({ people }) => [...people[at]!.customers, ...people[at]!.records])
    return {
      ...one,
      emails: [...new Set([...one.emails, ...known.flatMap(({ emails }) => emails)])],
      phones: [...new Set([...one.phones, ...known.flatMap(({ phones }) => phones)])],
      baseIds: [...new Set(numbers.map((number) => `c${number}`))],
    }
  })
}

/** Records of bases are numbers; rows of files are called by their file and line. */
function includedRecords(
  { include = [] }: ForgetOptions,
  hasFiles: boolean,
  { words }: Context,
): { readonly records: number[]; readonly rows: string[] } {
  const rows = include.filter((record) => !/^[1-9]\d{0,15}$/.test(record))
  if (rows[0] !== undefined && !hasFiles) throw usageFault(words.forget.usage.include(rows[0]))
  return { records: include.filter((record) => !rows.includes(record)).map(Number), rows }
}
