import { liftMarks } from '../../base/marks.ts'
import { forgetSubject, wantedOf } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { endOf, unfitFor } from '../../forget/request.ts'
import type { ReasonOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'

const stepOf = { extend: 'extended', refuse: 'refused', close: 'closed', lift: 'lifted' } as const

/** Runs `clientele forget extend`, `refuse`, `close` or `lift` BASE REQUEST: the step, and why. */
export async function runStep(
  path: string,
  number: number,
  verb: keyof typeof stepOf,
  options: ReasonOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
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
    say(paint.good(line))
    say(words.requests.letterNext({ base: path, request: number, letter: letterOf[verb] }))
  } else if (unfit.why === 'noted') say(line)
  else say(paint.warn(words.requests.unfit({ request: number, unfit, day: words.day })))
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return unfit === undefined || unfit.why === 'noted' ? ExitCode.ok : ExitCode.no
}

const letterOf = { extend: 'extension', refuse: 'refusal', close: 'done', lift: 'lifting' } as const
