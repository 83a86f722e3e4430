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

type Remedy = keyof Remedies

/** How what a finding suggests may be done; undefined where nothing is suggested that is worth a look. */
function remedyOf({ rule, suggestion, confidence }: Finding): Remedy | undefined {
  if (suggestion === '') return undefined
  return isMend(rule, confidence) ? 'certain' : confidence >= worthALook ? 'likely' : undefined
}

/** Counts findings that can be mended. */
export class RemedyCount {
  #counts: Record<Remedy, number> = { ...noRemedies }

  /** How this one can be, if at all. */
  add(finding: Finding): Remedy | undefined {
    const remedy = remedyOf(finding)
    if (remedy !== undefined) this.#counts[remedy]++
    return remedy
  }

  /** Counts since the last call. */
  take(): Remedies {
    const taken = this.#counts
    this.#counts = { ...noRemedies }
    return taken
  }
}
