import { usageFault } from '../../cli/usage.ts'
import type { Context } from '../../cli/context.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { isShared, registerFields, type RegisterField } from '../../register/fields.ts'
import { customerActivity, type Answer } from '../../register/record.ts'

/** An answer that is longer is no entry of a record any more. */
const longest = 4000

/**
 * What `--set` answers; an empty text takes an answer back.
 *
 * @param activity whom answers are about that are not said once for all
 * @throws {CommanderError} which names the pair
 */
export function readAnswers(pairs: readonly string[], activity: string | undefined, { words }: Context): Answer[] {
  const { usage } = words.register
  if (activity?.trim() === '') throw usageFault(usage.activityName)
  const known = new Set<string>()
  return pairs.map((pair) => {
    const sign = pair.indexOf('=')
    if (sign === -1) throw usageFault(usage.pair(pair))
    const [name, text] = [pair.slice(0, sign).trim(), pair.slice(sign + 1).trim()]
    const field = registerFields.find((one) => one === name)
    if (field === undefined) throw usageFault(usage.field(name, nearestName(name, registerFields), registerFields))
    if (known.has(field)) throw usageFault(usage.twice(field))
    if (text.length > longest) throw usageFault(usage.tooLong(field, longest))
    known.add(field)
    return { activity: activityOf(field, activity), field, text }
  })
}

const activityOf = (field: RegisterField, activity: string | undefined): string =>
  isShared(field) ? '' : (activity?.trim() ?? customerActivity)
