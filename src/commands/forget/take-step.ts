import { liftMarks } from '../../base/marks.ts'
import { forgetSubject, wantedOf } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { endOf, unfitFor } from '../../forget/request.ts'
import type { ReasonOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import { tell, tellNext, typed } from './tell.ts'

const stepOf = { extend: 'extended', refuse: 'refused', close: 'closed', lift: 'lifted' } as const

/** Runs `clientele forget extend`, `refuse`, `close` or `lift` BASE REQUEST: the step, and why. */
export async function runStep(
  path: string,
  number: number,
  verb: keyof typeof stepOf,
  options: ReasonOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, paint, stdout } = context
  const on = options.asOf ?? context.today
  const step = stepOf[verb]
  const { stored, unfit } = await changeBase(path, context, (database) => {
    const before = requireRequest(database, path, number)
    const unfit = unfitFor(before, step, on)
    if (unfit !== undefined) return { stored: before, unfit }
    const reason = harmlessText(options.reason, words.requests.usage.reasonMissing, wantedOf(database, number), context)
    const stored = takeStep(database, path, number, { step, on, detail: reason })
    if (endOf(stored) !== undefined) forgetSubject(database, number)
    if (step === 'refused' || step === 'lifted') liftMarks(database, number, on)
    return { stored, unfit }
  })
  const request = shown(stored, on)
  const line = words.requests[verb].done({ request: number, due: words.day(request.due) })
  if (unfit === undefined) {
    tell(line, context, paint.good)
    tellNext([words.requests.letterNext({ base: typed(path), request: number, letter: letterOf[verb] })], context)
  } else if (unfit.why === 'noted') tell(line, context)
  else tell(words.requests.unfit({ request: number, unfit, day: words.day }), context, paint.warn)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return unfit === undefined || unfit.why === 'noted' ? ExitCode.ok : ExitCode.no
}

const letterOf = { extend: 'extension', refuse: 'refusal', close: 'done', lift: 'lifting' } as const
