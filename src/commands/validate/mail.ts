import type { Resolver } from '../../model/world.ts'
import { askDomains, type MailFault, type MailVerdict } from '../../validate/mail.ts'

/** What name servers said of domains, counted. */
export interface MailCounts {
  readonly takes: number
  readonly none: number
  readonly unknown: number
}

/** Asks name servers, each domain once a run. */
export interface MailAsker {
  /** The domains of these to which nothing can be sent, by name. */
  ask(domains: ReadonlyMap<string, number>): Promise<Readonly<Record<string, MailFault>>>
  counts(): MailCounts
}

export function mailAsker(resolver: Resolver, stop: AbortSignal): MailAsker {
  const known = new Map<string, MailVerdict>()
  return {
    async ask(domains) {
      await askDomains(domains, known, resolver, stop)
      const dead = [...known].filter((one): one is [string, MailFault] => one[1] !== 'takes' && one[1] !== 'unknown')
      return Object.fromEntries(dead.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    },
    counts() {
      const verdicts = [...known.values()]
      const [takes, unknown] = (['takes', 'unknown'] as const).map((which) => verdicts.filter((one) => one === which).length)
      return { takes: takes!, unknown: unknown!, none: verdicts.length - takes! - unknown! }
    },
  }
}
