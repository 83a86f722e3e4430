import type { LetterFacts, LetterKind } from '../model/letter.ts'
import type { RequestStep, StoredRequest } from '../model/request.ts'
import { dueOf, lastDayToExtend } from './clock.ts'
import { clockOf, endOf } from './request.ts'

/** The step that must have been taken for a letter to be true. */
const tellsOf: Readonly<Partial<Record<LetterKind, readonly RequestStep[]>>> = {
  extension: ['extended'],
  refusal: ['refused'],
  done: ['done', 'closed'],
}

/** Which step a letter tells of that was not taken; undefined when the letter is true. */
export function untrue(letter: LetterKind, { steps }: StoredRequest): RequestStep | undefined {
  const needed = tellsOf[letter]
  return needed === undefined || steps.some(({ step }) => needed.includes(step)) ? undefined : needed[0]
}

/** What a letter about a request says on a day. */
export function factsOf(
  letter: LetterKind,
  stored: StoredRequest,
  asOf: string,
  { code, corrected = [] }: { readonly code?: string; readonly corrected?: readonly string[] } = {},
): LetterFacts {
  const dayOf = (step: RequestStep): string | undefined => stored.steps.find((taken) => taken.step === step)?.on
  const detailOf = (step: RequestStep): string | undefined => stored.steps.find((taken) => taken.step === step)?.detail
  const end = endOf(stored)
  const clock = clockOf(stored)
  return {
    letter,
    request: stored.request,
    kind: stored.kind,
    received: stored.received,
    due: dueOf(clock, asOf),
    firstDue: lastDayToExtend(clock, asOf),
    reason: (letter === 'extension' ? detailOf('extended') : letter === 'lifting' ? detailOf('lifted') : end?.detail) ?? '',
    ended: end && { how: end.step, on: end.on },
    keptUntil: detailOf('retained-partly'),
    corrected,
    correctedOn: dayOf('corrected'),
    lifted: dayOf('lifted'),
    notified: detailOf('notified') !== undefined,
    code,
  }
}
