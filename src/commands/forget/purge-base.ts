import { findMentions, redactMentions, type FoundMentions } from '../../base/mentions.ts'
import { purgeInPlace } from '../../base/purge.ts'
import { filesOfBase } from '../../base/side-files.ts'
import type { ScanSum } from '../../forget/certificate.ts'
import { reading } from '../../io/fault.ts'
import type { KeptOpen } from '../../io/kept-open.ts'
import { judgeHits } from '../../io/scan/database.ts'
import { scanInThreads } from '../../io/scan/stretches.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import { DataError } from '../../model/error.ts'
import type { Needle } from '../../model/needle.ts'

/** What a look through all files of a base found, after a purge. */
interface Looked {
  readonly sum: ScanSum
  /** Places that are neither others' own nor parts of something longer. */
  readonly left: number
  readonly mentions: FoundMentions['mentions']
  /** The same where digits are taken out that others' phones read like: for what can't be told apart otherwise. */
  withoutSparing(): FoundMentions['mentions']
}

/** What came of it: what was searched; how many rows of others were changed, by table. */
export interface Purged {
  readonly scan: ScanSum
  readonly mentions: ReadonlyMap<string, number>
  /** Search indexes that held words of no row. */
  readonly emptied: readonly string[]
}

/**
 * Purges a base until a scan of all its files finds nothing. Where it does find something, others mention them in their texts: that is taken
 * out.
 *
 * @param raw keeps the files open
 * @param cores threads that scan
 * @throws {DataError} when another program holds the files as they were, or something stays
 */
export async function purgeUntilGone(
  path: string,
  database: Database,
  raw: KeptOpen,
  needles: readonly Needle[],
  cores: number,
): Promise<Purged> {
  const file = reading(path, () => raw.descriptor(path, 'r+')!)
  const mentions = new Map<string, number>()
  const emptied = new Set<string>()
  const look = async (): Promise<Looked> => {
    const { busy, indexes } = purgeInPlace(database, file)
    if (busy) throw new DataError({ fault: 'held-open', about: { path } })
    for (const index of indexes) emptied.add(index)
    return lookThrough(path, database, raw, needles, cores)
  }
  const redact = (found: FoundMentions['mentions']): void => {
    database.exec('begin immediate')
    for (const [table, rows] of redactMentions(database, found)) mentions.set(table, (mentions.get(table) ?? 0) + rows)
    database.exec('commit')
  }
  let looked = await look()
  if (looked.left > 0 && looked.mentions.length > 0) {
    redact(looked.mentions)
    looked = await look()
  }
  if (looked.left > 0) {
    redact(looked.withoutSparing())
    looked = await look()
  }
  if (looked.left > 0) throw new DataError({ fault: 'still-there', about: { path, hits: looked.left } })
  return { scan: looked.sum, mentions, emptied: [...emptied] }
}

async function lookThrough(
  path: string,
  database: Database,
  raw: KeptOpen,
  needles: readonly Needle[],
  cores: number,
): Promise<Looked> {
  // A base is UTF-8 throughout.
  const found = await scanInThreads(filesOfBase(path), { needles, borders: false, encodings: ['utf-8'] }, cores, raw)
  const seen = new Set(found.flatMap((one) => one.needles))
  const suspected = needles.filter((_, at) => seen.has(at))
  const judged = judgeHits(path, found[0]!, suspected, raw)
  const beside = found.slice(1).reduce((sum, { hits }) => sum + hits, 0)
  const hits = judged.mentions + judged.left + beside
  // A long text is on pages that are in no row: whatever was found may be a mention.
  const mentions = (spares: boolean): FoundMentions =>
    hits === 0 ? { mentions: [], spared: 0 } : findMentions(database, suspected, judged.where, spares)
  const others = mentions(true)
  return {
    sum: sumOf(found),
    left: hits - others.spared,
    mentions: others.mentions,
    withoutSparing: () => mentions(false).mentions,
  }
}

const sumOf = (found: readonly { readonly bytes: number }[]): ScanSum => ({
  files: found.filter(({ bytes }) => bytes > 0).length,
  bytes: found.reduce((sum, { bytes }) => sum + bytes, 0),
  hits: 0,
})
