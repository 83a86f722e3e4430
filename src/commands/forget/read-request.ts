import { openToPlan } from '../../base/open.ts'
import { isUnfinished } from '../../base/unfinished.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import type { Wanted } from '../../model/wanted.ts'
import { requestToErase } from './erase-request.ts'

/** A request that a run carries out. */
export interface RequestRead {
  readonly request: number
  readonly received: string
  readonly wanted: readonly Wanted[]
  /** Why it is not carried out. */
  readonly refused: string | undefined
}

/** A request of the first base: whom it means. One whose erasure was cut off goes on, although it is noted as done. */
export function readRequest(bases: readonly string[], request: number, today: string, { words }: Context): RequestRead {
  const [path] = bases
  if (path === undefined) throw usageFault(words.forget.usage.requestBase)
  const { database, close } = openToPlan(path)
  try {
    const { stored, wanted, unfit } = requestToErase(database, path, request, today)
    const goesOn = unfit === undefined || ((unfit.why === 'ended' || unfit.why === 'noted') && isUnfinished(path))
    return {
      request,
      received: stored.received,
      wanted: namesAnybody(wanted) ? [wanted] : [],
      refused: goesOn ? undefined : words.requests.unfit({ request, unfit, day: words.day }),
    }
  } finally {
    close()
  }
}

const namesAnybody = ({ emails, phones, ids, names }: Wanted): boolean =>
  emails.length + phones.length + ids.length + names.length > 0
