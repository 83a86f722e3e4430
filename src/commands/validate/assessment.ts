import type { Assessment } from '../../model/assessment.ts'
import { qualityParts } from '../../validate/score.ts'
import type { Outcome } from './outcome.ts'

/** What a base keeps of a run: numbers only. */
export function assessmentOf({ passed, quality, groups, counts }: Outcome): Assessment {
  const parts = qualityParts.flatMap((part): [string, number][] => {
    const share = quality.parts[part]
    return share === undefined ? [] : [[part, Math.round(share * 1e6) / 1e6]]
  })
  return {
    rows: passed.read,
    score: quality.score,
    parts: Object.fromEntries(parts),
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    counts: groups.map(({ rule, column, severity, count }) => ({ rule, column, severity, count })),
  }
}
