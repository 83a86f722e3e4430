import { createHash } from 'node:crypto'
import type { AuditEnd, AuditFault, AuditNote } from '../model/audit.ts'
import { canonicalJson, type Plain } from './canonical-json.ts'

/** The end of a log in which nothing was noted. */
export const emptyLog: AuditEnd = { seq: 0, head: '0'.repeat(64) }

/**
 * The line of a note after the end of a log, and the end that it makes. Each entry has the hash of the one before it, so that none
 * can be changed or taken out without all after it being made again.
 */
export function chained(end: AuditEnd, { on, operation, request, facts }: AuditNote): { line: string; end: AuditEnd } {
  const entry = { seq: end.seq + 1, on, operation, request: request ?? null, facts }
  const head = hashOf(entry, end.head)
  return { line: `${canonicalJson({ ...entry, hash: head })}\n`, end: { seq: entry.seq, head } }
}

const hashOf = (entry: Plain, before: string): string =>
  createHash('sha256').update(canonicalJson(entry)).update(before).digest('hex')

/** A log that was gone through: its end, up to which it holds; and what is wrong, if anything is. */
export interface Verified {
  readonly end: AuditEnd
  readonly fault: AuditFault | undefined
}

/**
 * Goes through a log, line by line.
 *
 * @param remembered an end that it had once: what was cut off or made again shows by it
 */
export function verifyChain(lines: readonly string[], remembered: AuditEnd | undefined): Verified {
  let end = emptyLog
  for (const line of lines) {
    const next = following(line, end)
    if (next === undefined) return { end, fault: { why: 'changed', seq: end.seq + 1 } }
    end = next
    if (end.seq === remembered?.seq && end.head !== remembered.head) return { end, fault: { why: 'replaced', seq: end.seq } }
  }
  return { end, fault: remembered !== undefined && remembered.seq > end.seq ? { why: 'cut', seq: end.seq + 1 } : undefined }
}

/** The end that a line makes; undefined when it does not follow. */
function following(line: string, end: AuditEnd): AuditEnd | undefined {
  try {
    const { hash, ...entry } = JSON.parse(line) as { seq: number; hash: string; [key: string]: Plain }
    const holds = entry.seq === end.seq + 1 && hash === hashOf(entry, end.head) && line === canonicalJson({ ...entry, hash })
    return holds ? { seq: entry.seq, head: hash } : undefined
  } catch {
    return undefined
  }
}
