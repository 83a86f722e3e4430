import type { Context } from '../../../cli/context.ts'
import { harmless } from '../../../cli/table.ts'
import type { ForgetPlan } from '../../../forget/plan.ts'
import { sentence } from '../../../messages/sentence.ts'
import { DataError } from '../../../model/error.ts'
import type { ForgetOptions } from '../../forget.ts'
import { planLines } from '../show.ts'
import { tracesLeft, type StillIn } from './erase-all.ts'
import type { FilesPlan } from './plan.ts'

/** Says that nothing is to be done, and what may be wrong with that: candidates, and traces where no row is. */
export async function tellNobody(plan: ForgetPlan, files: FilesPlan, { json }: ForgetOptions, context: Context): Promise<void> {
  const { words, say } = context
  const isAnyoneNear = plan.candidates.length > 0
  if (isAnyoneNear && json !== true) for (const line of planLines(plan, context)) say(line)
  say(isAnyoneNear ? words.forget.uncertain : words.forget.nobody)
  tellStillIn(
    (await tracesLeft(files, context)).stillIn.filter(({ inRows }) => !inRows),
    context,
  )
}

export function tellStillIn(stillIn: readonly StillIn[], { words, say, paint }: Context): void {
  for (const { path, hits, inRows } of stillIn) say(paint.warn(words.forget.stillIn({ path: harmless(path), hits, inRows })))
}

/**
 * Says last which files could not be looked into.
 *
 * @throws {DataError} the first of them, when there are any
 */
export function refuseUnread({ unread }: FilesPlan, { words, say, paint }: Context): void {
  const [first, ...others] = unread
  if (first === undefined) return
  say(paint.warn(words.forget.unread(unread.length)))
  for (const { fault } of others) say(paint.bad(sentence(words, fault)))
  throw new DataError(first.fault)
}
