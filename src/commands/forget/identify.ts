import { codeOf, countTry, dropCode, keepCode } from '../../base/identity-codes.ts'
import { wantedOf } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { codeHours, codeTries, faultOfCode } from '../../forget/identity.ts'
import { factsOf } from '../../forget/letter.ts'
import { unfitFor } from '../../forget/request.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { StoredRequest } from '../../model/request.ts'
import { hashCode, isCode, newCode } from '../../privacy/one-time-code.ts'
import { refuseClashes } from '../targets.ts'
import { sayController, worded, writeLetter } from './letter.ts'
import type { IdentifyOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import { forgetSettings } from './settings.ts'
import { tell, tellNext, typed } from './tell.ts'

/** What came of it: the sentence that says so, and the request as it is then. */
interface Identified {
  readonly stored: StoredRequest
  readonly code: ExitCode
  readonly line: string
}

/** Runs `clientele forget identify BASE REQUEST`: sends a one-time code, checks it, or notes another proof. */
export async function runIdentify(path: string, number: number, options: IdentifyOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout, today } = context
  const { code, verified, output } = options
  if (code !== undefined && verified !== undefined) throw usageFault(words.requests.usage.codeOrVerified)
  if (output !== undefined && (code ?? verified) !== undefined) throw usageFault(words.requests.usage.outputOfCode)
  if (code === undefined && verified === undefined) return sendCode(path, number, options, context)
  const on = options.asOf ?? today
  const answer = await changeBase(path, context, (database): Identified => {
    const stored = requireRequest(database, path, number)
    const unfit = unfitFor(stored, 'verified', on)
    if (unfit?.why === 'noted') return { stored, code: ExitCode.ok, line: words.requests.identify.already(number) }
    if (unfit !== undefined)
      return { stored, code: ExitCode.no, line: words.requests.unfit({ request: number, unfit, day: words.day }) }
    if (code !== undefined) return checkCode(database, path, stored, code, on, context)
    const method = harmlessText(verified, words.requests.usage.verifiedMissing, wantedOf(database, number), context)
    return verify(database, path, number, method, on, context)
  })
  tell(answer.line, context, answer.code === ExitCode.ok ? paint.good : paint.warn)
  const request = shown(answer.stored, on)
  if (answer.code === ExitCode.ok) tellNext(words.requests.next({ base: typed(path), ...request }), context)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return answer.code
}

function verify(database: Database, path: string, number: number, method: string, on: string, { words }: Context): Identified {
  dropCode(database, number)
  const stored = takeStep(database, path, number, { step: 'verified', on, detail: method })
  const line = words.requests.identify.verified({ request: number, due: words.day(shown(stored, on).due) })
  return { stored, code: ExitCode.ok, line }
}

/** Every try counts, also one that was cut off behind it. */
function checkCode(
  database: Database,
  path: string,
  stored: StoredRequest,
  text: string,
  on: string,
  context: Context,
): Identified {
  const { words } = context
  const { request } = stored
  const issued = codeOf(database, request)
  const why = faultOfCode(issued, momentOf(on, context))
  if (issued === undefined || why !== undefined)
    return { stored, code: ExitCode.no, line: words.requests.identify.gone({ request, why: why ?? 'none' }) }
  countTry(database, request)
  if (isCode(text, issued)) return verify(database, path, request, 'code', on, context)
  const line = words.requests.identify.wrong({ request, tries: codeTries - issued.tries - 1 })
  return { stored, code: ExitCode.no, line }
}

/** Makes a new code: on standard output, or in a letter. */
async function sendCode(path: string, number: number, options: IdentifyOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout, random, today } = context
  const { output } = options
  if (output !== undefined) refuseClashes([path], { output }, context)
  const { controller } = forgetSettings(context)
  const on = options.asOf ?? today
  const code = newCode(random)
  const hashed = hashCode(code, random(16))
  const { stored, wanted, unfit } = await changeBase(path, context, (database) => {
    const before = requireRequest(database, path, number)
    const wanted = wantedOf(database, number)
    const unfit = before.steps.some(({ step }) => step === 'verified')
      ? ({ why: 'noted' } as const)
      : unfitFor(before, 'identity-pending', on)
    if (unfit !== undefined && !isAnother(unfit.why, before)) return { stored: before, wanted, unfit }
    keepCode(database, number, hashed, momentOf(on, context))
    const stored = unfit === undefined ? takeStep(database, path, number, { step: 'identity-pending', on, detail: '' }) : before
    return { stored, wanted, unfit: undefined }
  })
  const request = shown(stored, on)
  if (unfit !== undefined) {
    const isKnown = unfit.why === 'noted'
    if (isKnown) tell(words.requests.identify.already(number), context)
    else tell(words.requests.unfit({ request: number, unfit, day: words.day }), context, paint.warn)
    return isKnown ? ExitCode.ok : ExitCode.no
  }
  if (output !== undefined)
    await writeLetter(output, worded(factsOf('identity', stored, on, { code }), wanted, controller, on, context), context)
  tell(words.requests.identify.issued({ request: number, hours: codeHours, tries: codeTries }), context, paint.good)
  if (output !== undefined) sayController(controller, context)
  tellNext(words.requests.next({ base: typed(path), ...request }), context)
  if (options.json === true) stdout.write(`${JSON.stringify({ ...jsonOf(request), code })}\n`)
  else if (output === undefined) stdout.write(`${code}\n`)
  return ExitCode.ok
}

/** A second code for somebody who lost the first. */
const isAnother = (why: string, { steps }: StoredRequest): boolean =>
  why === 'noted' && !steps.some(({ step }) => ['verified', 'done', 'closed', 'refused'].includes(step))

const msInDay = 86_400_000

/** The moment of a run, in milliseconds: now; or that time of the day on which it is told to be. */
function momentOf(on: string, { clock, today }: Context): number {
  const now = clock()
  return on === today ? now : Date.parse(on) + (now % msInDay)
}
