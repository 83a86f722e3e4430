import { appendLine, readLines } from '../io/append.ts'
import type { Database } from '../io/sqlite/driver.ts'
import type { AuditEnd, AuditFault, AuditNote } from '../model/audit.ts'
import { chained, emptyLog, verifyChain } from '../privacy/chain.ts'
import { sideFiles } from './side-files.ts'

/** Before this version a base remembered no log. */
const firstVersion = 6

/** The log beside a base as it stands. */
export interface AuditLog extends AuditEnd {
  readonly path: string
  readonly fault: AuditFault | undefined
}

/** Reads the log of a base, from its first entry to what the base remembers. */
export function readAudit(base: string, database: Database): AuditLog {
  const path = sideFiles(base).audit
  const { end, fault } = verifyChain(readLines(path), rememberedEnd(database))
  return { path, ...end, fault }
}

function rememberedEnd(database: Database): AuditEnd | undefined {
  if ((database.pragma('user_version', { simple: true }) as number) < firstVersion) return undefined
  return database.prepare('select seq, head from audit_end').get() as AuditEnd | undefined
}

/**
 * Notes something in the log, in the caller's transaction and under the base's lock. The log has it first, on the disk: a base that
 * is not written then is behind its log, never ahead of it. Answers with the end of the log.
 *
 * After an end that only the base remembers, what was cut off stays missing for all to see.
 *
 * @throws {DataError} when the log can't be written
 */
export function noteInAudit(base: string, database: Database, note: AuditNote): AuditEnd {
  const path = sideFiles(base).audit
  const remembered = rememberedEnd(database) ?? emptyLog
  const last = lastOf(readLines(path))
  const { line, end } = chained(last.seq >= remembered.seq ? last : remembered, note)
  appendLine(path, line)
  database.prepare('insert into audit_end values (1, @seq, @head) on conflict do update set seq = @seq, head = @head').run(end)
  return end
}

/** The end of a log by its last line alone; its first end where that says nothing. */
function lastOf(lines: readonly string[]): AuditEnd {
  try {
    const { seq, hash } = JSON.parse(lines.at(-1)!) as { seq: number; hash: string }
    return { seq, head: hash }
  } catch {
    return emptyLog
  }
}
