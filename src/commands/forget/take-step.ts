import { liftMarks } from '../../base/marks.ts'
import { liftStopped } from '../../base/suppression.ts'
import { forgetSubject, wantedOf } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { daysAfter } from '../../forget/calendar.ts'
import { endOf, unfitFor } from '../../forget/request.ts'
import type { StoredRequest } from '../../model/request.ts'
import type { LiftOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import { tell, tellNext, typed } from './tell.ts'

const stepOf = { extend: 'extended', refuse: 'refused', close: 'closed', lift: 'lifted' } as const

/** Runs `clientele forget extend`, `refuse`, `close` or `lift` BASE REQUEST: the step, and why. */
export async function runStep(
  path: string,
  number: number,
  verb: keyof typeof stepOf,
  options: LiftOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, paint, stdout } = context
  const on = options.asOf ?? context.today
  const step = stepOf[verb]
  const { stored, unfit } = await changeBase(path, context, (database) => {
    const before = requireRequest(database, path, number)
    const unfit = unfitFor(before, step, on)
    if (unfit !== undefined) return { stored: before, unfit }
    const reason =
      options.reason === undefined && speaksForItself(before, step)
        ? ''
        : harmlessText(options.reason, words.requests.usage.reasonMissing, wantedOf(database, number), context)
    const day = step === 'lifted' ? dayToLift(before, on, options, context) : on
    const stored = takeStep(database, path, number, { step, on: day, detail: reason }, on)
    if (endOf(stored) !== undefined) forgetSubject(database, number)
    if (step === 'refused' || step === 'lifted') {
      liftMarks(database, number, day)
      liftStopped(path, number, day, context.self)
    }
    return { stored, unfit }
  })
  const request = shown(stored, on)
  const lifted = stored.steps.find((taken) => taken.step === 'lifted')?.on ?? on
  const isYetToCome = lifted > on
  const line = words.requests[verb].done({
    request: number,
    due: words.day(request.due),
    from: isYetToCome ? words.day(lifted) : undefined,
  })
  if (unfit === undefined) {
    tell(line, context, paint.good)
    tellNext([words.requests.letterNext({ base: typed(path), request: number, letter: letterOf[verb] })], context)
  } else if (unfit.why === 'noted') tell(line, context)
  else tell(words.requests.unfit({ request: number, unfit, day: words.day }), context, paint.warn)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return unfit === undefined || unfit.why === 'noted' ? ExitCode.ok : ExitCode.no
}

/** What was corrected is known: nobody has to say it again. */
const speaksForItself = ({ steps }: StoredRequest, step: string): boolean =>
  step === 'closed' && steps.some((taken) => taken.step === 'corrected')

/** So long before a restriction ends the person is told, where nobody says a day. */
const noticeDays = 7

/**
 * The first day on which nothing is stopped any more. The person must be told before a restriction is lifted (GDPR Art. 18(3)), so
 * that is not today.
 */
function dayToLift({ kind }: StoredRequest, on: string, { on: given }: LiftOptions, { words }: Context): string {
  const day = given ?? (kind === 'restriction' ? daysAfter(on, noticeDays) : on)
  if (day < on || (kind === 'restriction' && day === on)) throw usageFault(words.requests.lift.tooSoon(kind))
  return day
}

const letterOf = { extend: 'extension', refuse: 'refusal', close: 'done', lift: 'lifting' } as const
