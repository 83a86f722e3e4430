import { isBase, openToPlan } from '../../base/open.ts'
import { readStopped, readSuppression } from '../../base/suppression.ts'
import { isUnfinished } from '../../base/unfinished.ts'
import { askLine } from '../../cli/confirm.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { DataError } from '../../model/error.ts'
import type { ReplayOptions } from '../forget.ts'
import type { Asking } from './base-plan.ts'
import { eraseInBase } from './erase-base.ts'
import { findListed } from '../listed.ts'
import { markStopped } from '../stopped.ts'
import { changeBase } from './request-base.ts'
import { forgetSettings } from './settings.ts'

/** Runs `clientele forget replay BASE`: after an older copy was restored, everyone on the list is erased again. */
export async function runReplay(path: string, options: ReplayOptions, context: Context): Promise<ExitCode> {
  const { words, say, stdout, paint } = context
  if (!isBase(path)) throw new DataError({ fault: 'not-a-base', about: { path } })
  const today = options.asOf ?? context.today
  if (options.dryRun !== true && readStopped(path) !== undefined) {
    const stopped = await changeBase(path, context, (database) => markStopped(path, database, undefined))
    if (stopped > 0) say(words.forget.replay.stopped(stopped))
  }
  const { customers, orphans } = listedIn(path)
  say(words.forget.replay.done(customers.length))
  const answer = (erased: number): void => {
    if (options.json === true) stdout.write(`${JSON.stringify({ found: customers.length, erased })}\n`)
  }
  const nothing = customers.length === 0 && orphans.length === 0 && !isUnfinished(path)
  if (nothing || options.dryRun === true) {
    answer(0)
    return ExitCode.ok
  }
  if (options.yes !== true) {
    const said = await askLine(words.forget.confirm(customers.length), context)
    if (said === undefined) throw usageFault(words.forget.usage.yes)
    if (!words.forget.yes.includes(said.toLowerCase())) {
      say(words.forget.left)
      return ExitCode.no
    }
  }
  const asking: Asking = {
    wanted: orphans.length === 0 ? [] : [{ emails: orphans, phones: [], ids: [], names: [] }],
    include: customers,
    retention: forgetSettings(context).retention,
    today,
    country: context.region ?? 'FR',
  }
  const erased = await eraseInBase(path, { ...asking, operation: 'replay', request: undefined, suppresses: false }, context)
  erased?.finish()
  answer(erased?.people ?? 0)
  if (erased !== undefined) {
    const { people, places, scan } = erased
    const deleted = places.reduce((sum, place) => sum + place.deleted, 0)
    const anonymised = places.reduce((sum, place) => sum + place.anonymised, 0)
    say(paint.good(words.forget.done({ people, deleted, anonymised, files: scan.files })))
  }
  return ExitCode.ok
}

function listedIn(path: string): { readonly customers: readonly number[]; readonly orphans: readonly string[] } {
  const suppression = readSuppression(path)
  if (suppression === undefined) return { customers: [], orphans: [] }
  const { database, close } = openToPlan(path)
  try {
    return findListed(database, suppression)
  } finally {
    close()
  }
}
