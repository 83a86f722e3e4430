import { storeRequest } from '../../base/requests.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { isSomebody, mergeWanted, understandAsked, type Asked } from '../../forget/wanted.ts'
import type { OpenOptions } from './request-verbs.ts'
import { changeBase, harmlessText, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'

/** Runs `clientele forget open BASE`: notes a request, and by when it must be answered. */
export async function runOpen(path: string, options: OpenOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout, today, region } = context
  const asked: Asked = {
    emails: options.email ?? [],
    phones: options.phone ?? [],
    ids: options.id ?? [],
    names: options.name ?? [],
    birthDate: options.birthDate,
  }
  if (!isSomebody({ ...asked, birthDate: undefined })) throw usageFault(words.requests.usage.nobody)
  const asOf = options.asOf ?? today
  const received = options.received ?? asOf
  if (received > asOf) throw usageFault(words.requests.usage.receivedLater(words.day(received)))
  const { people, unread } = understandAsked([asked], options.country ?? region ?? 'FR', asOf)
  const [first] = unread
  if (first !== undefined) throw usageFault(words.requests.usage.unread(first.what))
  const wanted = mergeWanted(people)
  const verified =
    options.verified === undefined
      ? undefined
      : harmlessText(options.verified, words.requests.usage.verifiedMissing, wanted, context)
  const stored = await changeBase(path, context, (database) => {
    const request = storeRequest(database, options.kind, received, wanted)
    takeStep(database, path, request, { step: 'received', on: asOf, detail: '' })
    if (verified !== undefined) takeStep(database, path, request, { step: 'verified', on: asOf, detail: verified })
    return requireRequest(database, path, request)
  })
  const request = shown(stored, asOf)
  say(paint.good(words.requests.open.done({ ...request, due: words.day(request.due), received: words.day(received) })))
  say(words.requests.next({ base: path, ...request }))
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(request))}\n`)
  return ExitCode.ok
}
