/**
 * The files that stand beside a base, each of its own, so that restoring an older copy of the base loses none of them:
 * the log, the list of those who must not come back, its key; and while an erasure is under way, what it still has to look for.
 */
export function sideFiles(base: string): {
  readonly audit: string
  readonly list: string
  readonly pepper: string
  readonly work: string
} {
  return { audit: `${base}.audit.ndjson`, list: `${base}.suppressed`, pepper: `${base}.pepper`, work: `${base}.erasing` }
}

/** All files in which something of a base's people may stand: the database, what SQLite keeps beside it, and ours. */
export function filesOfBase(base: string): string[] {
  const { audit, list } = sideFiles(base)
  return [base, ...['-wal', '-journal', '-shm'].map((ending) => `${base}${ending}`), audit, list]
}
