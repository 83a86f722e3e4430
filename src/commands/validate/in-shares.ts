import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { CsvFile } from '../../io/csv/open.ts'
import type { Source } from '../../io/source.ts'
import { openWorker, type OpenWorker } from '../../io/workers.ts'
import type { Cut } from '../../model/cut.ts'
import { checker } from '../../validate/check.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { Shares } from '../../validate/shares.ts'
import { isLarge } from '../parts.ts'
import type { BeginJob, Begun } from './begin.ts'
import { addRemedies, RemedyCount } from './remedies.ts'
import type { Targets } from './targets.ts'
import type { Worked } from './work.ts'

/** A thread that begins the work on parts of a file. */
export type Beginner = OpenWorker<BeginJob, Begun>

/**
 * Starts a second thread, as soon as it is known that there is much to do for two, and nothing but to count what is found: it
 * gets ready while the file is understood. More threads than two are each given rows of their own; and so are two where each
 * row's findings are wanted together.
 */
export function openBeginner(source: Source, targets: Targets, cores: number): Beginner | undefined {
  if (cores !== 2 || !isLarge(source) || Object.values(targets).some((target) => target !== undefined && target !== false))
    return undefined
  return openWorker<BeginJob, Begun>(new URL('./begin-thread.js', import.meta.url), undefined)
}

/** So many parts are begun ahead, so that neither thread waits for the other. */
const ahead = 3

/** Checks the parts of a file in the order of the file: another thread cuts them and asks one share, this one asks the other. */
export async function* workInShares(
  content: CsvFile,
  plan: ValidatePlan,
  settings: ValidateSettings,
  shares: Shares,
  beginner: Beginner,
  stop: AbortSignal,
  read: (bytes: number) => void,
): AsyncGenerator<Worked> {
  let setting: BeginJob['setting'] = { plan, settings, chunks: content.setting, share: shares.begins }
  const remedies = new RemedyCount()
  const check = checker(plan, settings, {
    repair: repairMojibake,
    wantsKeys: false,
    share: shares.ends,
    take: (finding) => void remedies.add(finding),
  })
  const free: Cut[] = []
  const end = ({ rows, cut, found, remedies: begun }: Begun): Worked => {
    stop.throwIfAborted()
    const checked = check.part(cut, undefined, found)
    free.push(cut)
    return { ...nothingWritten, rows, taken: cut.rows, ...checked, remedies: addRemedies(begun, remedies.take()) }
  }
  const begun: Promise<Begun>[] = []
  for await (const chunk of content.chunks(read)) {
    if (begun.length === ahead) yield end(await begun.shift()!)
    const next = beginner.ask({ setting, chunk, cut: free.pop() }, [chunk.bytes.buffer])
    next.catch(() => {}) // a fault is thrown to whoever awaits the part in its turn
    begun.push(next)
    setting = undefined
  }
  while (begun.length > 0) yield end(await begun.shift()!)
}

const nothingWritten = {
  problems: undefined,
  changes: undefined,
  stale: undefined,
  mended: undefined,
  observed: undefined,
  marked: undefined,
} as const
