import { repairMojibake } from '../../io/encodings/mojibake.ts'
import type { CsvFile } from '../../io/csv/open.ts'
import { openWorker } from '../../io/workers.ts'
import type { Cut } from '../../model/cut.ts'
import { checker } from '../../validate/check.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import type { ValidateSettings } from '../../validate/settings.ts'
import type { Shares } from '../../validate/shares.ts'
import type { BeginJob, BeginSetting, Begun } from './begin.ts'
import type { Worked } from './work.ts'

/** So many parts are begun ahead, so that neither thread waits for the other. */
const ahead = 3

/** Checks the parts of a file in the order of the file: another thread cuts them and asks one share, this one asks the other. */
export async function* workInShares(
  content: CsvFile,
  plan: ValidatePlan,
  settings: ValidateSettings,
  shares: Shares,
  stop: AbortSignal,
  read: (bytes: number) => void,
): AsyncGenerator<Worked> {
  const setting: BeginSetting = { plan, settings, chunks: content.setting, share: shares.begins }
  const worker = openWorker<BeginJob, Begun>(new URL('./begin-thread.js', import.meta.url), setting)
  const check = checker(plan, settings, { repair: repairMojibake, wantsKeys: false, share: shares.ends, take: () => {} })
  const free: Cut[] = []
  const end = ({ rows, cut, found }: Begun): Worked => {
    stop.throwIfAborted()
    const checked = check.part(cut, undefined, found)
    free.push(cut)
    return { ...nothingWritten, rows, taken: cut.rows, ...checked }
  }
  const begun: Promise<Begun>[] = []
  try {
    for await (const chunk of content.chunks(read)) {
      if (begun.length === ahead) yield end(await begun.shift()!)
      const next = worker.ask({ chunk, cut: free.pop() }, [chunk.bytes.buffer])
      next.catch(() => {}) // a fault is thrown to whoever awaits the part in its turn
      begun.push(next)
    }
    while (begun.length > 0) yield end(await begun.shift()!)
  } finally {
    await worker.close()
  }
}

const nothingWritten = {
  problems: undefined,
  changes: undefined,
  stale: undefined,
  mended: undefined,
  observed: undefined,
  marked: undefined,
} as const
