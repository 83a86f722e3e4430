import { markRecords } from '../../base/marks.ts'
import { storeRequest } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { stops } from '../../forget/request.ts'
import { mergeWanted } from '../../forget/wanted.ts'
import { mailboxOf } from '../../normalise/mailbox.ts'
import type { Identifiers } from '../../privacy/suppression.ts'
import type { Wanted } from '../../model/wanted.ts'
import { rememberStopped } from '../stopped.ts'
import { planBase, type BasePlan } from './base-plan.ts'
import type { OpenOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import { forgetSettings } from './settings.ts'
import { withoutShared } from './to-finish.ts'
import { readSubjects } from './subjects.ts'
import { tell, tellNext, typed } from './tell.ts'

/**
 * Runs `clientele forget open BASE`: notes a request, and by when it must be answered. What an objection or a restriction stops is
 * stopped at once, from the day it came in: to go on until the request is answered would be the harm that it is about.
 */
export async function runOpen(path: string, options: OpenOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout, today } = context
  const wanted = mergeWanted(await readSubjects(options, context))
  if (wanted.emails.length + wanted.phones.length + wanted.ids.length + wanted.names.length === 0)
    throw usageFault(words.requests.usage.nobody)
  const { kind } = options
  const asOf = options.asOf ?? today
  const received = options.received ?? asOf
  if (received > asOf) throw usageFault(words.requests.usage.receivedLater(words.day(received)))
  const verified =
    options.verified === undefined
      ? undefined
      : harmlessText(options.verified, words.requests.usage.verifiedMissing, wanted, context)
  const { retention } = forgetSettings(context)
  const { stored, marked } = await changeBase(path, context, (database) => {
    const request = storeRequest(database, kind, received, wanted)
    takeStep(database, path, request, { step: 'received', on: asOf, detail: '' })
    if (verified !== undefined) takeStep(database, path, request, { step: 'verified', on: asOf, detail: verified })
    const stored = requireRequest(database, path, request)
    if (kind !== 'objection' && kind !== 'restriction') return { stored, marked: 0 }
    const plan = planBase(path, database, {
      wanted: [wanted],
      include: [],
      retention,
      today: asOf,
      country: context.region ?? 'FR',
    })
    const [person] = plan.people
    markRecords(database, request, kind, person!.records, received)
    rememberStopped(path, recognisedBy(wanted, plan), { stops: kind, request, since: received }, context)
    return { stored, marked: person!.customers.length }
  })
  const request = shown(stored, asOf)
  const noted = { ...request, due: words.day(request.due), received: words.day(received) }
  tell(words.requests.open.done(noted), context, paint.good)
  if (stops(stored)) {
    const line = words.requests.open.marked({ kind, customers: marked, since: words.day(received) })
    tell(line, context, marked === 0 ? paint.warn : undefined)
  }
  tellNext(words.requests.next({ base: typed(path), ...request }), context)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return ExitCode.ok
}

/**
 * By what records of the person are recognised that come later: what the request says, and what is known of them. What others have
 * too is theirs as well, so a phone of a household counts with the name alone.
 */
function recognisedBy({ emails, phones, ids }: Wanted, { leaving, shared }: BasePlan): Identifiers {
  const others = new Set(shared)
  const own = leaving.map(({ identifiers }) => identifiers)
  const addresses = [...emails, ...own.flatMap((one) => one.emails)].filter((address) => !others.has(address))
  const identifiers = {
    emails: addresses,
    mailboxes: addresses.map(mailboxOf).filter((box) => box !== ''),
    phones: [...phones, ...own.flatMap((one) => one.phones)],
    ids: [...ids, ...own.flatMap((one) => one.ids)],
    namedPhones: own.flatMap((one) => one.namedPhones ?? []),
  }
  return withoutShared(identifiers, others)
}
