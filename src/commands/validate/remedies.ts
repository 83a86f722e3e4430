import { isMend } from '../../validate/confidence.ts'
import type { Finding } from '../../validate/finding.ts'

/** How many findings can be mended: for certain, and by a change that a person looks at first. All others are a person's own work. */
export interface Remedies {
  readonly certain: number
  readonly likely: number
}

export const noRemedies: Remedies = { certain: 0, likely: 0 }

export const addRemedies = (a: Remedies, b: Remedies): Remedies => ({
  certain: a.certain + b.certain,
  likely: a.likely + b.likely,
})

/** A change that is less sure than this is not worth a person's time. Set by hand. */
const worthALook = 0.3

export type Remedy = keyof Remedies

/** How what a finding suggests may be done; undefined where nothing is suggested that is worth a look. */
export function remedyOf({ rule, suggestion, confidence }: Finding): Remedy | undefined {
  if (suggestion === '') return undefined
  return isMend(rule, confidence) ? 'certain' : confidence >= worthALook ? 'likely' : undefined
}
