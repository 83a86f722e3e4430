import { goldenCells } from '../../base/decisions.ts'
import { openToPlan } from '../../base/open.ts'
import { correctedCells } from '../../base/rectifications.ts'
import { wantedOf } from '../../base/requests.ts'
import { columnsOf } from '../../base/schema.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { endOf, unfitFor, type Unfit } from '../../forget/request.ts'
import type { KnownBy } from '../../forget/notice.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { StoredRequest } from '../../model/request.ts'
import type { Wanted } from '../../model/wanted.ts'
import { planBase, type BasePlan } from './base-plan.ts'
import { writeNotices, type NoticeMatter } from './notices.ts'
import { ownIdentifiers } from './recipients.ts'
import { changeBase, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import type { NoticesOptions } from './request-verbs.ts'
import { forgetSettings } from './settings.ts'
import { tell } from './tell.ts'

/**
 * Runs `clientele forget notices BASE REQUEST`: letters to those who were given data, about a rectification or a restriction (GDPR
 * Art. 19). Of an erasure they are told by the run that erases, while there is something to name the person by.
 */
export async function runNotices(path: string, number: number, options: NoticesOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout, today } = context
  const on = options.asOf ?? today
  const country = options.country ?? context.region ?? 'FR'
  const { stored, unfit, people, matter } = look(path, number, on, country, context)
  if (unfit !== undefined || matter === undefined) {
    tell(words.requests.unfit({ request: number, unfit: unfit ?? { why: 'other-kind' }, day: words.day }), context, paint.warn)
    return ExitCode.no
  }
  const told = await writeNotices([path], options.output, people, matter, on, context)
  const written = told.filter(({ status }) => status === 'notice_written').length
  if (written === 0) tell(words.requests.noticesOf.none(number), context)
  else if (unfitFor(stored, 'notified', on) === undefined)
    await changeBase(path, context, (database) =>
      takeStep(database, path, number, { step: 'notified', on, detail: String(written) }),
    )
  if (options.json === true) stdout.write(`${JSON.stringify({ ...jsonOf(shown(stored, on)), recipients: told })}\n`)
  return ExitCode.ok
}

interface Looked {
  readonly stored: StoredRequest
  readonly unfit: Unfit | undefined
  readonly people: KnownBy
  /** Undefined for a request of which recipients need not be told, or nothing was done yet. */
  readonly matter: NoticeMatter | undefined
}

function look(path: string, number: number, on: string, country: string, context: Context): Looked {
  const { database, close } = openToPlan(path)
  try {
    const stored = requireRequest(database, path, number)
    const end = endOf(stored)
    const wanted = wantedOf(database, number)
    const { retention } = forgetSettings(context)
    const plan = planBase(path, database, { wanted: [wanted], include: [], retention, today: on, country })
    return {
      stored,
      // Whose it was is not known any more once it has ended.
      unfit: end === undefined ? undefined : { why: 'ended', end },
      people: knownBy(database, plan, wanted),
      matter: matterOf(database, stored),
    }
  } finally {
    close()
  }
}

function matterOf(database: Database, { request, kind, received }: StoredRequest): NoticeMatter | undefined {
  if (kind === 'restriction') return { right: kind, since: received }
  const corrections = kind === 'rectification' ? correctedCells(database, request) : []
  return corrections.length === 0 ? undefined : { right: 'rectification', corrections }
}

/** By what recipients can know the person, whatever they were given: by what stood there as by what stands there now. */
function knownBy(database: Database, plan: BasePlan, wanted: Wanted): KnownBy {
  const cellOf = goldenCells(database)
  const columns = columnsOf(database, 'customers')
  const named = (customer: number, ...fields: string[]): string =>
    columns
      .filter(({ field }) => fields.includes(field ?? ''))
      .map(({ name }) => cellOf(name, customer) ?? '')
      .join(' ')
      .trim()
  const names = plan.leaving.flatMap(({ customer }) => [
    named(customer, 'given_name', 'family_name'),
    named(customer, 'full_name'),
  ])
  return {
    names: [...wanted.names.map(({ name }) => name), ...names].filter((name) => name !== ''),
    ...ownIdentifiers([plan]),
  }
}
