import type { AuditEnd } from '../model/audit.ts'
import type { Level, Limit, ToldStatus } from '../model/certificate.ts'
import type { Kept } from './plan.ts'

/** What was done in a place. */
export interface DonePlace {
  readonly path: string
  readonly kind: string
  readonly table: string | undefined
  readonly deleted: number
  readonly anonymised: number
  readonly kept: number
}

/** What was looked through, and what was still there. */
export interface ScanSum {
  readonly files: number
  readonly bytes: number
  readonly hits: number
}

/** Whom data were given to, and whether they were told of the erasure (GDPR Art. 19). */
export interface ToldRecipient {
  readonly recipient: string
  readonly status: ToldStatus
}

/** The proof of an erasure: counts, days and names of places; nothing about any person. */
export interface Certificate {
  readonly id: string
  /** The number of the request; undefined where the operator's own word was enough. */
  readonly request: string | undefined
  readonly received: string
  readonly erasedOn: string
  readonly level: Level
  readonly people: number
  readonly places: readonly DonePlace[]
  readonly kept: readonly Kept[]
  readonly scan: ScanSum
  readonly recipients: readonly ToldRecipient[]
  readonly suppressed: number
  readonly audit: AuditEnd | undefined
  readonly limits: readonly Limit[]
}

/** As an object with stable keys. */
export function certificateJson(certificate: Certificate): object {
  const { id, request, received, erasedOn, level, people, places, kept, scan, recipients, suppressed, audit, limits } =
    certificate
  return {
    certificate: 1,
    id,
    request: request ?? null,
    received,
    erased_on: erasedOn,
    level,
    people,
    places: places.map((place) => ({ ...place, table: place.table ?? null })),
    kept,
    scan,
    recipients,
    suppression: { entries: suppressed },
    audit: audit === undefined ? null : { seq: audit.seq, head: audit.head },
    limits,
  }
}
