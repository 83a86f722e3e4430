import { noteInAudit } from '../../base/audit.ts'
import type { ScanSum } from '../../forget/certificate.ts'
import type { Place } from '../../forget/plan.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { EraseTerms } from './erase-base.ts'
import { noteErasure, type ErasureStep } from './erase-request.ts'
import type { Unfinished } from './unfinished.ts'

/** Notes in the log, and in requests, what is done and not noted yet. */
export function noteDone(
  path: string,
  database: Database,
  all: readonly Unfinished[],
  { operation, today }: EraseTerms,
  scan: ScanSum,
): readonly Unfinished[] {
  database.exec('begin immediate')
  const noted = all.map((one): Unfinished => {
    if (one.noted !== undefined) return one
    const sum = (of: (place: Place) => number): number => one.places.reduce((total, place) => total + of(place), 0)
    const facts = {
      people: one.people,
      deleted: sum((place) => place.delete),
      anonymised: sum((place) => place.anonymise),
      suppressed: one.suppressed.length,
      level: 'L2',
      scanned_files: scan.files,
      scanned_bytes: scan.bytes,
      hits: scan.hits,
    }
    const { request } = one
    if (request !== undefined) {
      const until = one.kept.reduce((last, kept) => (kept.until > last ? kept.until : last), '')
      if (until !== '') noteErasure(database, path, request, { step: 'retained-partly', on: today, detail: until })
      noteSteps(database, path, request, today, ['erased', 'purged', 'done'])
    }
    const noted = noteInAudit(path, database, {
      on: today,
      operation,
      request: request === undefined ? undefined : String(request),
      facts,
    })
    return { ...one, noted }
  })
  database.exec('commit')
  database.pragma('wal_checkpoint(truncate)')
  return noted
}

/** Notes that a request came so far, in the caller's transaction. */
export function noteSteps(
  database: Database,
  path: string,
  request: number,
  on: string,
  steps: readonly ErasureStep['step'][],
): void {
  for (const step of steps) noteErasure(database, path, request, { step, on })
}
