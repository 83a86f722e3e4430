import type { Certificate, ToldRecipient } from '../../forget/certificate.ts'
import type { ForgetPlan } from '../../forget/plan.ts'
import type { Limit } from '../../model/certificate.ts'
import { digest } from '../../privacy/digest.ts'
import type { ErasedBase } from './erase-base.ts'
import type { ErasedFiles } from './files/erase-all.ts'

/** The proof of what was done: counts, days and the end of the log, and no word of anybody. */
export function certify(
  plan: ForgetPlan,
  erased: readonly ErasedBase[],
  files: ErasedFiles,
  recipients: readonly ToldRecipient[],
  request: { readonly request: number; readonly received: string } | undefined,
  today: string,
): Certificate {
  const sum = (of: (one: ErasedBase) => number): number => erased.reduce((total, one) => total + of(one), 0)
  const audit = erased[0]?.audit
  const places = [...erased.flatMap((one) => one.places), ...files.places]
  const limits: Limit[] = [
    'device',
    'backups',
    ...(erased.some((one) => one.shared) ? (['shared_identifiers'] as const) : []),
    ...files.limits,
  ]
  const id =
    audit === undefined ? digest(JSON.stringify([today, places])).slice(0, 12) : `${audit.seq}-${digest(audit.head).slice(0, 10)}`
  return {
    id,
    request: request === undefined ? undefined : String(request.request),
    received: request?.received ?? today,
    erasedOn: today,
    level:
      files.scan.hits === 0 && !files.limits.some((limit) => limit === 'unread_files' || limit === 'search_indexes')
        ? 'L2'
        : 'L1',
    // Of an erasure that is only ended, plans know nobody any more.
    people: Math.max(
      plan.subjects.filter(({ records }) => records > 0).length,
      sum(({ people }) => people),
    ),
    places,
    kept: [...erased.flatMap(({ kept }) => kept), ...files.kept],
    scan: {
      files: sum(({ scan }) => scan.files) + files.scan.files,
      bytes: sum(({ scan }) => scan.bytes) + files.scan.bytes,
      hits: sum(({ scan }) => scan.hits) + files.scan.hits,
    },
    recipients,
    suppressed: sum(({ suppressed }) => suppressed),
    audit,
    limits: [...new Set(limits)],
  }
}
