import { type Remark, without } from '../remark.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { addEndings, wrongEnding } from './brands.ts'
import { isDisposable } from './disposable.ts'
import { isEnding } from './endings.ts'
import { mailboxDomains } from './mailboxes.ts'
import { namesakes } from './namesakes.ts'
import { addSlips } from './near-mailboxes.ts'
import { addOtherEndings, addRests, isCommonEnding } from './other-endings.ts'

/**
 * A domain that was likely meant, and the others that it may have been, likeliest first. Without a value where several are as
 * likely: `yahoo.p` is yahoo.pl as well as yahoo.pt, and whoever is told the wrong one writes to somebody else.
 */
export interface EmailTypo extends Remark {
  readonly others: readonly string[]
}

/** What is known of the column that the addresses come from. */
export interface EmailTypoOptions {
  /** How many addresses of the column are at a domain. One that many are at is no slip. */
  readonly occurrences?: (domain: string) => number
}

/** Bits of a domain that cannot be, or is the brand's own and holds no mailboxes. */
const impossible = 60

/**
 * -log2 of the share of addresses that a given unlisted domain has, by the length of its name: nearly every name of three
 * letters is some company's, hardly any string of eight is. Set by hand; scored by `npm run bench -- email-typos`.
 */
const ownBits = [20, 20, 20.5, 23, 25.5, 30, 34, 37, 40]

/** More bits for a domain whose name is one slip from a brand of five letters or more. Set likewise. */
const nearBrand = 8

/**
 * More bits for a domain under an ending that few customers have: a name of four letters in .fr is some company's, the same
 * in .fo is a slip. Set likewise, and far lower than the endings are rare: a file may come from there.
 */
const rareEnding = 4

/** Below, nothing is said. Set by hand: one in five of the doubtful ones would be wrong. */
const leastConfidence = 0.8
/** Below, the first isn't named. Set by hand: of those between six and seven in ten, a third to a half were another. */
const leastNamed = 0.7
const most = 0.99

/** Domains remembered, so that each is looked at once; forgotten together when full. */
const mostRemembered = 20_000

/**
 * Finds addresses whose domain was mistyped: a key beside the right one, letters doubled, lost or swapped, an ending that
 * does not exist or is not the provider's (gmail.con, orange.f, gmailcom, laposte.com). Takes what normaliseEmail() gives. Each
 * candidate is weighed by how many people are there and how likely the slip is, against the odds that somebody has
 * this very domain; a domain of which that is as likely is left in peace, as is one that is known to give out throw-away
 * addresses. `confidence` is the share of the first.
 *
 * @see Kernighan, Church & Gale (1990), "A spelling correction program based on a noisy channel model", COLING.
 */
export function emailTypoFinder({ occurrences }: EmailTypoOptions = {}): (address: string) => EmailTypo | undefined {
  const remembered = new Map<string, readonly Candidate[]>()
  return (address) => {
    const at = address.lastIndexOf('@')
    if (at < 1) return undefined
    const domain = address.slice(at + 1)
    if (mailboxDomains.has(domain)) return undefined
    let found = remembered.get(domain)
    if (found === undefined) {
      found = candidatesFor(domain)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(ownCopy(domain), found)
    }
    const [first] = found
    if (first === undefined || (occurrences !== undefined && isUsual(domain, first, occurrences))) return undefined
    const { reason, confidence } = first
    const meant = found.map((one) => address.slice(0, at + 1) + one.domain)
    if (confidence < leastNamed) return { ...without(reason), others: meant }
    return { reason, value: meant[0]!, confidence, others: meant.slice(1) }
  }
}

/** Is a domain that may exist too frequent in the column to be a slip for the other? */
function isUsual(domain: string, { domain: meant, certain }: Candidate, occurrences: (domain: string) => number): boolean {
  if (certain) return false
  const count = occurrences(domain)
  return count >= leastUsual && count * slipsAreRarer > occurrences(meant)
}
/** Set by hand: the commonest slip of all is one address in some two hundred. */
const [leastUsual, slipsAreRarer] = [5, 100]

interface Candidate {
  readonly domain: string
  readonly reason: 'email_typo' | 'email_typo_ending'
  readonly confidence: number
  /** Can the domain typed not be anybody's? */
  readonly certain: boolean
}

/** Longer domains are nobody's slip. */
const [shortest, longest] = [4, 40]

function candidatesFor(domain: string): readonly Candidate[] {
  if (domain.length < shortest || domain.length > longest || !plain.test(domain) || isDisposable(domain)) return []
  const dot = domain.indexOf('.')
  const label = dot === -1 ? domain : domain.slice(0, dot)
  const ending = domain.slice(domain.lastIndexOf('.') + 1)
  const exists = dot !== -1 && isEnding(ending)
  if (exists && namesakes.has(label)) return []
  const bits = new Map<string, number>()
  const add = (meant: string, cost: number): void => {
    if (cost < (bits.get(meant) ?? Infinity)) bits.set(meant, cost)
  }
  addSlips(domain, add)
  const behind = dot === -1 ? '' : domain.slice(dot + 1)
  const near = addEndings(label, wrongEnding(behind), add)
  addRests(domain, add)
  if (!exists && dot !== -1) addOtherEndings(domain, ending, add)
  const name = domain.length - (dot === -1 ? 0 : ending.length + 1)
  const isCommon = isCommonEnding(ending) || isCommonEnding(behind)
  const own = ownBits[Math.min(name, ownBits.length - 1)]! + (near === 'brand' ? nearBrand : 0) + (isCommon ? 0 : rareEnding)
  return weigh(bits, exists && near !== 'same' ? own : impossible, { label, certain: !exists })
}
const plain = /^[a-z0-9.-]+$/

/** Bits to shares, likeliest first, at most three; of two as likely, the first by code unit. */
function weigh(
  bits: ReadonlyMap<string, number>,
  own: number,
  { label, certain }: { label: string; certain: boolean },
): readonly Candidate[] {
  if (bits.size === 0) return []
  const least = Math.min(own, ...bits.values())
  let all = 2 ** (least - own)
  for (const cost of bits.values()) all += 2 ** (least - cost)
  const own_ = 2 ** (least - own) / all
  if (1 - own_ < leastConfidence) return []
  return [...bits]
    .map(([domain, cost]) => ({ domain, share: 2 ** (least - cost) / all }))
    .filter(({ share }) => share > 0.01)
    .toSorted((a, b) => b.share - a.share || (a.domain < b.domain ? -1 : 1))
    .slice(0, 3)
    .map(({ domain, share }) => ({
      domain,
      reason: domain.startsWith(`${label}.`) ? 'email_typo_ending' : 'email_typo',
      confidence: Math.round(Math.min(share, most) * 100) / 100,
      certain,
    }))
}
