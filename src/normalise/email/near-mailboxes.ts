import { mailboxDomains } from './mailboxes.ts'
import { differing, lettersOf, oneSlip, twoSlips } from './slips.ts'

/** Notes a domain that may have been meant, with the bits of that: how few are there, and how unlikely the slip is. */
export type Add = (meant: string, bits: number) => void

/** Addresses of a million → -log2 of their share. */
export const surprise = (count: number): number => -Math.log2(count / 1e6)

/** A domain with mailboxes, ready to be compared. */
interface Mailbox {
  readonly domain: string
  readonly letters: number
  /** -log2 of the share of addresses that are there. */
  readonly bits: number
}
/** Of a million: who writes from a domain at which fewer are is likelier to be at one that no list holds. */
const leastMeant = 20
let byLength: Mailbox[][] | undefined

function mailboxesOf(length: number): readonly Mailbox[] {
  if (byLength === undefined) {
    byLength = []
    for (const [domain, count] of mailboxDomains)
      if (count >= leastMeant)
        (byLength[domain.length] ??= []).push({ domain, letters: lettersOf(domain), bits: surprise(count) })
  }
  return byLength[length] ?? []
}

/** Domains that one slip makes into this; two, in a long one at which many are. */
export function addSlips(domain: string, add: Add): void {
  const letters = lettersOf(domain)
  for (let length = domain.length - 2; length <= domain.length + 2; length++)
    for (const mailbox of mailboxesOf(length)) {
      const apart = differing(letters, mailbox.letters)
      if (apart > 4) continue
      const one = apart > 2 ? undefined : oneSlip(domain, mailbox.domain)
      const slip = one ?? (length >= leastForTwo && mailbox.bits < mostForTwo ? twoSlips(domain, mailbox.domain) : undefined)
      if (slip !== undefined) add(mailbox.domain, mailbox.bits + slip)
    }
}
/** In shorter domains, or for those at which less than one in a thousand is, two slips leave too little. */
const [leastForTwo, mostForTwo] = [8, 10]
