import type { CheckRule } from '../model/rule.ts'
import type { Resolver } from '../model/world.ts'
import type { ValidatePlan } from './plan.ts'
import { placesOf, type RowView } from './row-view.ts'

/** Why nothing sent to a domain arrives. */
export type MailFault = Extract<CheckRule, 'email_domain_missing' | 'email_domain_no_mail' | 'email_domain_null_mx'>

/** What a domain says of mail; `unknown`, it didn't answer, which says nothing. */
export type MailVerdict = MailFault | 'takes' | 'unknown'

/**
 * Asks whether a domain takes mail: its mail exchangers (RFC 5321, § 5.1), or without any its addresses; a single exchanger
 * without a name says that it takes none (RFC 7505). Never throws: a name server that fails or is late says nothing.
 */
async function askDomain(domain: string, resolver: Resolver): Promise<MailVerdict> {
  const exchangers = await asked(() => resolver.resolveMx(domain))
  if (exchangers === 'unknown') return 'unknown'
  if (exchangers === 'no_domain') return 'email_domain_missing'
  if (exchangers.some(({ exchange }) => exchange !== '' && exchange !== '.')) return 'takes'
  if (exchangers.length > 0) return 'email_domain_null_mx'
  for (const resolve of ['resolve4', 'resolve6'] as const) {
    const addresses = await asked<string>(() => resolver[resolve](domain))
    if (addresses === 'unknown') return 'unknown'
    if (addresses !== 'no_domain' && addresses.length > 0) return 'takes'
  }
  return 'email_domain_no_mail'
}

/** @see RFC 8020: a name that is not there has nothing below it either */
async function asked<Answer>(ask: () => Promise<readonly Answer[]>): Promise<readonly Answer[] | 'no_domain' | 'unknown'> {
  try {
    return await ask()
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
    return code === 'ENODATA' ? [] : code === 'ENOTFOUND' ? 'no_domain' : 'unknown'
  }
}

/** Domains asked at once, and of one run. Set by hand: a name server takes that from anybody. */
const atOnce = 16
const mostAsked = 10_000
/** After so many that didn't answer, and none that did, there is no network. */
const patience = 2 * atOnce

/**
 * Asks the domains of a file, the most frequent first, each once and few at once.
 *
 * @param known verdicts so far: what is asked is added
 */
export async function askDomains(
  domains: ReadonlyMap<string, number>,
  known: Map<string, MailVerdict>,
  resolver: Resolver,
  stop: AbortSignal,
): Promise<void> {
  const open = [...domains].filter(([domain]) => !known.has(domain))
  const queue = open.toSorted(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([domain]) => domain)
  let answered = [...known.values()].some((verdict) => verdict !== 'unknown')
  let [next, silent] = [0, 0]
  const work = async (): Promise<void> => {
    while (next < queue.length) {
      const domain = queue[next++]!
      const given = next > mostAsked || stop.aborted || (!answered && silent >= patience)
      const verdict = given ? 'unknown' : await askDomain(domain, resolver)
      if (verdict === 'unknown') silent++
      else answered = true
      known.set(domain, verdict)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  // Where nothing takes mail, perhaps nothing is known: a machine without a network may deny every name.
  const verdicts = [...known.values()]
  const isDark = !verdicts.includes('takes') && verdicts.some((verdict) => verdict !== 'unknown')
  if (isDark && (await askDomain(surelyTakes, resolver)) !== 'takes')
    for (const domain of known.keys()) known.set(domain, 'unknown')
}

/** A domain that takes mail, whatever else. */
const surelyTakes = 'gmail.com'

/** Notes the domains of e-mail addresses. */
export interface DomainLog {
  row(row: RowView): void
  /** How many addresses have each domain, since the last call. */
  take(): readonly (readonly [string, number])[]
}

export function domainLog(plan: ValidatePlan): DomainLog | undefined {
  const column = placesOf(plan).get('email')
  if (column === undefined) return undefined
  let domains = new Map<string, number>()
  return {
    row(row) {
      if (!row.isSound(column)) return
      const domain = domainOf(row.value(column))
      if (domain !== '') domains.set(domain, (domains.get(domain) ?? 0) + 1)
    },
    take() {
      const taken = [...domains]
      domains = new Map()
      return taken
    },
  }
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
