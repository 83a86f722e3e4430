import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import type { ImportPlan } from '../../import/plan.ts'
import { planImport, samePlan } from '../../import/propose.ts'
import type { Source } from '../../io/source.ts'
import type { ExportOptions } from '../export.ts'
import { pass, type Passed } from '../import/pass.ts'
import { understand, type Understood } from '../import/understand.ts'

/** Takes the cells of one customer. */
type TakeCells = (cells: readonly string[]) => void

/** Customers in canonical cells. They can be read again. */
export interface People {
  /** What the columns are called: fields by their names. */
  readonly columns: readonly string[]
  /**
   * @param flush is called after each part
   * @returns how many rows could not be taken
   */
  read(take: TakeCells, flush: () => Promise<void> | void): Promise<number>
}

/** A look at every customer, which begins again when it turns out that they are to be read otherwise. */
export type Look = (columns: readonly string[]) => TakeCells

/**
 * The customers of a base as they are, or those of a file as `import` reads them; all of them are looked at once.
 *
 * @param whole what the file is understood by: all its rows, where `chosen` are those that were asked for
 * @throws {CommanderError} when they are no customers
 */
export async function peopleOf(
  whole: Source,
  chosen: Source,
  look: Look,
  options: ExportOptions,
  context: Context,
): Promise<People> {
  const { content } = chosen
  if (content.form === 'rows' && content.base === 'customers') {
    const people = { columns: content.header, read: readerOf(chosen) }
    await people.read(look(people.columns), () => context.stop.throwIfAborted())
    return people
  }
  const understood = understoodFile(whole, options, context)
  if (understood.plan.table !== 'customers') throw usageFault(context.words.export.usage.noCustomers(whole.path))
  return rowsOf(chosen, understood, look, context)
}

/** A file as `import` understands it. */
export function understoodFile(source: Source, options: ExportOptions, context: Context): Understood {
  return understand(source, {
    table: undefined,
    given: new Map(),
    saved: () => undefined,
    shared: false,
    country: options.country,
    region: context.region,
    asOf: options.asOf ?? context.today,
  })
}

/** The rows of a file that was understood, in canonical cells; all of them are looked at once. */
export async function rowsOf(chosen: Source, understood: Understood, look: Look, context: Context): Promise<People> {
  let { plan } = understood
  for (let passes = 1; ; passes++) {
    const read = planReader(chosen, plan, context)
    const { seen } = await read(look(plan.output), () => {})
    const better = planImport(understood.premises, seen)
    if (passes >= mostPasses || samePlan(better, plan))
      return { columns: plan.output, read: async (take, flush) => (await read(take, flush)).rejected }
    plan = better
  }
}

/** As in an import: votes don't depend on the plan. */
const mostPasses = 3

function readerOf({ content }: Source): People['read'] {
  return async (take, flush) => {
    if (content.form !== 'rows') return 0
    for await (const rows of content.batches()) {
      for (const { cells } of rows) take(cells)
      await flush()
      await turn() // lets a signal in
    }
    return 0
  }
}

function planReader(
  source: Source,
  plan: ImportPlan,
  { cores, stop }: Context,
): (take: TakeCells, flush: () => Promise<void> | void) => Promise<Passed> {
  return (take, flush) =>
    pass(source, plan, {
      form: { as: 'rows' },
      arrange: plan.output.map((_, at) => at),
      base: undefined,
      cores,
      stop,
      async append(encoded) {
        if (!('rows' in encoded)) return
        for (const cells of encoded.rows) take(cells)
        await flush()
      },
      reject: () => {},
      progress: () => {},
    })
}
