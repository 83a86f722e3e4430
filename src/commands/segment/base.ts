import { openToRead } from '../../base/open.ts'
import { countCustomers, customersWhere, recordsWhere, type Where } from '../../base/where.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { baseAsker, type BaseAsker } from './base-asker.ts'
import { ruleRefused, type GivenRule } from './given-rules.ts'
import { membersHeader, type SegmentJob } from './job.ts'
import { printMany, printOne } from './talk.ts'

/** Runs `clientele segment` on a base: its golden records are the rows. */
export async function segmentBase(job: SegmentJob, context: Context): Promise<ExitCode> {
  const { input, output, options, rules } = job
  const database = openToRead(input)
  try {
    const asker = baseAsker(database, input, options.asOf ?? context.today, options, context)
    const read = countCustomers(database)
    const found: { readonly name: string; readonly where: Where; readonly customers: Uint32Array }[] = []
    for (const given of rules) {
      const where = await whereOf(asker, given, context)
      found.push({ name: given.name, where, customers: customersWhere(database, where) })
    }
    const excel = options.excel === true
    const names = asker.columns.map(({ name }) => name)
    await allOrNone(context, async (pending) => {
      if (output === undefined) return
      pending.push(
        job.isOne
          ? await writeRows(output, 'customers', names, recordsWhere(database, asker.columns, found[0]!.where), context, excel)
          : await writeRows(output, 'segments', membersHeader, memberRows(found), context, excel),
      )
    })
    if (job.isOne) printOne(job, { read, kept: found[0]!.customers.length }, context)
    else
      printMany(
        job,
        read,
        found.map(({ name, customers }) => [name, customers.length]),
        context,
      )
    return ExitCode.ok
  } finally {
    database.close()
  }
}

function* memberRows(found: readonly { readonly name: string; readonly customers: Uint32Array }[]): Generator<readonly string[]> {
  for (const { name, customers } of found) for (const customer of customers) yield [`c${customer}`, name]
}

/** @throws {CommanderError} when the base has no such field, or another fault of the rule */
export async function whereOf(asker: BaseAsker, given: GivenRule, context: Context): Promise<Where> {
  const where = await asker.where(given.rule)
  if ('why' in where) throw ruleRefused(given, where, context)
  return where
}
