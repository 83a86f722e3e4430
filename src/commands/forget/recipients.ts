import { recipientsOf } from '../../base/exports.ts'
import type { Context } from '../../cli/context.ts'
import type { ToldRecipient } from '../../forget/certificate.ts'
import type { KnownBy } from '../../forget/notice.ts'
import type { Wanted } from '../../model/wanted.ts'
import type { BasePlan } from './base-plan.ts'
import { noteErasure } from './erase-request.ts'
import { writeNotices } from './notices.ts'
import { changeBase } from './request-base.ts'

/** Letters to recipients, where they are wanted: before anybody is erased, since nothing would be left to name them by. */
export async function tellRecipients(
  bases: readonly string[],
  folder: string | undefined,
  plans: readonly BasePlan[],
  wanted: readonly Wanted[],
  today: string,
  context: Context,
): Promise<ToldRecipient[]> {
  if (folder === undefined)
    return bases.flatMap((path) => recipientsOf(path)).map((recipient) => ({ recipient, status: 'pending' }))
  const names = wanted.flatMap((one) => one.names.map(({ name }) => name))
  return writeNotices(bases, folder, { names, ...ownIdentifiers(plans) }, { right: 'erasure' }, today, context)
}

/** By what recipients can know the people of plans and nobody else, but for their names. */
export function ownIdentifiers(plans: readonly Pick<BasePlan, 'leaving' | 'shared'>[]): Omit<KnownBy, 'names'> {
  const others = new Set(plans.flatMap(({ shared }) => shared))
  const left = plans.flatMap(({ leaving }) => leaving)
  const of = (kind: 'emails' | 'phones' | 'ids'): string[] =>
    left.flatMap(({ identifiers }) => identifiers[kind]).filter((identifier) => !others.has(identifier))
  return { emails: of('emails'), phones: of('phones'), ids: [...left.map(({ customer }) => `c${customer}`), ...of('ids')] }
}

/** Notes in a request how many recipients were told. */
export async function noteTold(
  bases: readonly string[],
  request: number,
  told: readonly ToldRecipient[],
  on: string,
  context: Context,
): Promise<void> {
  const [path] = bases as [string]
  const written = told.filter(({ status }) => status === 'notice_written').length
  if (written > 0)
    await changeBase(path, context, (database) =>
      noteErasure(database, path, request, { step: 'notified', on, detail: String(written) }),
    )
}
