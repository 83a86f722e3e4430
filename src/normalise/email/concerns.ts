import { type Remark, without } from '../remark.ts'
import { isDisposable } from './disposable.ts'
import { mailboxDomains, providerDomains } from './mailboxes.ts'
import { isRole } from './roles.ts'

/** Who runs the mailbox: a host of throw-away ones, a provider of people's own, or an organisation for its members. */
export type MailboxKind = 'disposable' | 'personal' | 'work'

/** The kind of mailbox at a domain in canonical spelling. What no list holds is some organisation's. */
export const mailboxKind = (domain: string): MailboxKind =>
  providerDomains.has(domain) ? 'personal' : isDisposable(domain) ? 'disposable' : 'work'

const disposable = without('email_disposable')
const role = without('email_role')

/**
 * What may be unwelcome about a good address: it is thrown away tomorrow, or a department reads it. Takes what normaliseEmail()
 * gives; addresses that nobody reads (noreply) have their doubt from there.
 */
export function emailConcern(address: string): Remark | undefined {
  const at = address.lastIndexOf('@')
  if (at < 1) return undefined
  const domain = address.slice(at + 1)
  if (!mailboxDomains.has(domain) && isDisposable(domain)) return disposable
  return isRole(address.slice(0, at)) ? role : undefined
}

/**
 * The address whose `@` was left out before the domain of a great provider, or typed as the sign on its key:
 * `ann.martingmail.com`, `annàorange.fr`. For cells that normaliseEmail() refuses with `email_no_at`.
 */
export function emailWithoutAt(raw: string): Remark | undefined {
  if (raw.length > longest || raw.includes('@')) return undefined
  const text = raw.trim().toLowerCase()
  for (let from = 1; from < text.length - 3; from++) {
    const count = providerDomains.get(text.slice(from))
    if (count === undefined || count < leastFrequent) continue
    const local = text.slice(0, from).replace(/[à"#.]$/, '')
    if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(local) || local === 'www') return undefined
    return { reason: 'email_missing_at', value: `${local}@${text.slice(from)}`, confidence: 0.9 }
  }
  return undefined
}
const longest = 120
/** Of a million: the endings of others are too likely to be the end of a name (`annemail.com`). */
const leastFrequent = 700
