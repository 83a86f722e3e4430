import { dormantCustomers, noteWarnings } from '../../base/dormant.ts'
import { openToPlan } from '../../base/open.ts'
import { goldenRecords } from '../../base/read.ts'
import { askLine } from '../../cli/confirm.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { coarseUntil, planExpiry, type Expired, type ExpiryPlan } from '../../forget/expire.ts'
import type { Kept } from '../../forget/plan.ts'
import type { Retention } from '../../forget/retention.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { refuseClashes } from '../targets.ts'
import { planBase } from './base-plan.ts'
import { eraseInBase } from './erase-base.ts'
import type { ExpireOptions } from './request-verbs.ts'
import { changeBase } from './request-base.ts'
import { forgetSettings } from './settings.ts'

/** What is kept although its time is over. */
type KeptAll = Kept | RestrictedKept

interface RestrictedKept {
  readonly what: 'customers'
  readonly rows: number
  readonly rule: 'restriction'
  readonly source: string
  readonly term: null
  readonly article: string
  readonly until: null
}

/**
 * Runs `clientele forget expire BASE`: who is kept too long is told first, and erased a grace later. Nobody is put on the list of
 * those who must not come back: who becomes a customer again is welcome.
 */
export async function runExpire(path: string, options: ExpireOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout, today } = context
  const { output, dryRun, yes, grace } = options
  if (dryRun === true && yes === true) throw usageFault(words.expire.usage.either)
  refuseClashes([path], { output }, context)
  if (output === '-' && options.json === true) throw usageFault(words.usage.jsonNeedsOutput)
  const asOf = options.asOf ?? today
  const { retention } = forgetSettings(context)
  const looked = lookedAt(path, retention, options, asOf)
  const { plan } = looked
  say(words.expire.due({ due: plan.due.length, grace: plan.due.length - plan.warn.length - plan.erase.length }))
  if (plan.restricted.length > 0) say(words.expire.restricted(plan.restricted.length))
  if (dryRun !== true && yes !== true && !(await isConfirmed(plan, context))) {
    say(words.forget.left)
    return ExitCode.no
  }
  const list = listed(looked.rows, toldOf(plan), asOf)
  const keep = async (): Promise<void> => {
    if (dryRun === true) return
    const due = plan.due.map(({ customer }) => customer)
    const fresh = plan.warn.map(({ customer }) => customer)
    await changeBase(path, context, (database) => noteWarnings(database, fresh, due, asOf))
  }
  await allOrNone(context, async (pending) => {
    if (output !== undefined)
      pending.push(await writeRows(output, 'warnings', list.header, list.rows, context, options.excel === true))
    await keep()
  })
  const erased = dryRun === true ? looked.wouldErase : await erase(path, plan, retention, asOf, context)
  const kept: KeptAll[] = [...erased.kept, ...keptRestricted(plan)]
  const told = { warned: plan.warn.length, erased: erased.people, grace: words.expire.days(grace) }
  say(paint.good(dryRun === true ? words.expire.would(told) : words.expire.done(told)))
  if (plan.warn.length > 0 && output === undefined) say(words.expire.listNext(path))
  if (options.json === true) {
    const figures = { as_of: asOf, due: plan.due.length, warned: plan.warn.length, erased: erased.people, kept }
    stdout.write(`${JSON.stringify(figures)}\n`)
  }
  return ExitCode.ok
}

interface Looked {
  readonly plan: ExpiryPlan
  /** The golden records of those who are told, where a list is wanted. */
  readonly rows: { readonly header: readonly string[]; readonly cells: ReadonlyMap<number, readonly string[]> }
  readonly wouldErase: { readonly people: number; readonly kept: readonly Kept[] }
}

/** Reads who is due, and plans. Nothing is touched. */
function lookedAt(path: string, retention: Retention, { grace, output, dryRun }: ExpireOptions, asOf: string): Looked {
  const { database, close } = openToPlan(path)
  try {
    const until = {
      customers: coarseUntil(retention.customers.term, asOf),
      prospects: coarseUntil(retention.prospects.term, asOf),
    }
    const plan = planExpiry(dormantCustomers(database, until, asOf), retention, grace, asOf)
    const rows = output === undefined ? { header: [], cells: new Map<number, string[]>() } : goldenOf(database, toldOf(plan))
    if (dryRun !== true) return { plan, rows, wouldErase: { people: 0, kept: [] } }
    const asking = { wanted: [], include: plan.erase.map(({ customer }) => customer), retention, today: asOf, country: '' } // counts need none
    return { plan, rows, wouldErase: { people: plan.erase.length, kept: planBase(path, database, asking).kept } }
  } finally {
    close()
  }
}

function goldenOf(database: Database, people: readonly Expired[]): Looked['rows'] {
  const wanted = new Set(people.map(({ customer }) => customer))
  const { header, batches } = goldenRecords(database)
  const cells = new Map<number, readonly string[]>()
  for (const batch of batches()) for (const row of batch) if (wanted.has(row.number)) cells.set(row.number, row.cells)
  return { header, cells }
}

/** Those who are told, now or before, and not erased yet. */
const toldOf = ({ due, erase: gone }: ExpiryPlan): readonly Expired[] => {
  const leaving = new Set(gone)
  return due.filter((one) => !leaving.has(one))
}

/** The list for a mailing: whom to tell, as the base has them, since when they are told, and until when they can answer. */
function listed(
  { header, cells }: Looked['rows'],
  people: readonly Expired[],
  asOf: string,
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    header: [...header, 'last_active', 'expired_on', 'warned_on', 'erased_from'],
    rows: people.map(({ customer, lastActive, since, warnedOn = asOf, erasedFrom }) => [
      ...(cells.get(customer) ?? []),
      lastActive,
      since,
      warnedOn,
      erasedFrom,
    ]),
  }
}

async function erase(
  path: string,
  { erase: people }: ExpiryPlan,
  retention: Retention,
  today: string,
  context: Context,
): Promise<Looked['wouldErase']> {
  const include = people.map(({ customer }) => customer)
  const asking = { wanted: [], include, retention, today, country: context.region ?? 'FR' }
  const terms = { ...asking, operation: 'expire', request: undefined, suppresses: false } as const
  const done = await eraseInBase(path, terms, context)
  done?.finish()
  if (done !== undefined && done.ended > 0) context.say(context.words.forget.ended(done.ended))
  return { people: people.length, kept: done?.kept ?? [] }
}

const keptRestricted = ({ restricted }: ExpiryPlan): RestrictedKept[] =>
  restricted.length === 0
    ? []
    : [
        {
          what: 'customers',
          rows: restricted.length,
          rule: 'restriction',
          source: 'GDPR Art. 18(2)',
          term: null,
          article: '18(2)',
          until: null,
        },
      ]

/** Telling people destroys nothing; erasing them does. */
async function isConfirmed({ warn, erase: people }: ExpiryPlan, context: Context): Promise<boolean> {
  const { words } = context
  const answer = await askLine(words.expire.confirm({ warned: warn.length, erased: people.length }), context)
  if (answer === undefined) throw usageFault(words.expire.usage.yes)
  return words.forget.yes.includes(answer.toLowerCase())
}
