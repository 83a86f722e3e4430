import type { Remark } from '../remark.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { isEnding } from './endings.ts'
import { mailboxDomains } from './mailboxes.ts'
import { namesakes } from './namesakes.ts'
import { differing, lettersOf, oneSlip, twoSlips } from './slips.ts'

/** A domain that was likely meant, and the others that it may have been, likeliest first. */
export interface EmailTypo extends Remark {
  readonly others: readonly string[]
}

/** What is known of the column that the addresses come from. */
export interface EmailTypoOptions {
  /** How many addresses of the column are at a domain. One that many are at is no slip. */
  readonly occurrences?: (domain: string) => number
}

/** A domain with mailboxes, ready to be compared. */
interface Mailbox {
  readonly domain: string
  readonly letters: number
  /** -log2 of the share of addresses that are there. */
  readonly bits: number
}

const surprise = (count: number): number => -Math.log2(count / 1e6)
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

/** Brands that own their name under every ending: nobody else is there. */
const brands: ReadonlyMap<string, string> = new Map(
  (
    'gmail.com hotmail.fr yahoo.fr outlook.fr icloud.com wanadoo.fr laposte.net googlemail.com numericable.fr aliceadsl.fr ' +
    'protonmail.com rocketmail.com ymail.com libertysurf.fr club-internet.fr caramail.com cegetel.net skynet.be telenet.be ' +
    'bluewin.ch tutanota.com windowslive.com nordnet.fr btinternet.com t-online.de virgilio.it tiscali.fr neufbox.fr'
  )
    .split(' ')
    .map((domain): [string, string] => [domain.slice(0, domain.indexOf('.')), domain]),
)
const spelledBrands = [...brands].map(([brand, domain]) => ({ brand, domain, letters: lettersOf(brand) }))
const longestBrand = Math.max(...[...brands.keys()].map(({ length }) => length))
const otherwise: Readonly<Record<string, readonly string[]>> = {
  hotmail: ['hotmail.com'],
  yahoo: ['yahoo.com'],
  outlook: ['outlook.com'],
}

/** Bits for another ending after the right name: it is one of few, or one that does not exist and may be anything. */
const wrongEndings: ReadonlyMap<string, number> = new Map(
  Object.entries({
    com: 10.4,
    fr: 10.4,
    net: 12,
    org: 13,

    eu: 14,
    be: 15,
    ch: 15,
    de: 15,
    es: 15,
    it: 15,
    ca: 15,
    lu: 15,
  }),
)
const [otherEnding, noEnding, noSuchEnding] = [23, 13, 26]
/** Bits for something left at either end: `www.gmail.com`, `gmail.com.fr`. */
const somethingMore = 15
/** Bits of a domain that cannot be, or is the brand's own and holds no mailboxes. */
const impossible = 60

/**
 * -log2 of the share of addresses that a given unlisted domain has, by the length of its name: nearly every name of three
 * letters is some company's, hardly any string of eight is. Set by hand; scored by `npm run bench -- email-typos`.
 */
const ownBits = [20, 20, 20.5, 23, 25.5, 30, 34, 37, 40]

/** More bits for a domain whose name is one slip from a brand of five letters or more. Set likewise. */
const nearBrand = 8

/** Below, nothing is said. Set by hand: one in five of the doubtful ones would be wrong. */
const leastConfidence = 0.8
const most = 0.99

/** Domains remembered, so that each is looked at once; forgotten together when full. */
const mostRemembered = 20_000

/**
 * Finds addresses whose domain was mistyped: a key beside the right one, letters doubled, lost or swapped, an ending that
 * does not exist or is not the provider's (gmail.con, orange.f, gmailcom, laposte.com). Takes what normaliseEmail() gives. Each
 * candidate is weighed by how many people are there and how likely the slip is, against the odds that somebody has
 * this very domain; a domain of which that is as likely is left in peace. `confidence` is the share of the first.
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
    const local = address.slice(0, at + 1)
    return {
      reason: first.reason,
      value: local + first.domain,
      confidence: first.confidence,
      others: found.slice(1).map((other) => local + other.domain),
    }
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
  if (domain.length < shortest || domain.length > longest || !plain.test(domain)) return []
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
  const near = addEndings(label, endingBits(dot, domain.slice(dot + 1), exists), add)
  addRests(domain, add)
  if (!exists && dot !== -1) addOtherEndings(domain, ending, add)
  const name = domain.length - (dot === -1 ? 0 : ending.length + 1)
  const own = ownBits[Math.min(name, ownBits.length - 1)]! + (near === 'brand' ? nearBrand : 0)
  return weigh(bits, exists && near !== 'same' ? own : impossible, { label, certain: !exists })
}
const endingBits = (dot: number, ending: string, exists: boolean): number =>
  dot === -1 ? noEnding : (wrongEndings.get(ending) ?? (exists && !ending.includes('.') ? otherEnding : noSuchEnding))
const plain = /^[a-z0-9.-]+$/

type Add = (meant: string, bits: number) => void

/** Domains that one slip makes into this; two, in a long one at which many are. */
function addSlips(domain: string, add: Add): void {
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

/**
 * The brand itself, or a slip of its name, under an ending of which the provider knows nothing; says whether the label is
 * the brand's very name, or near it.
 */
function addEndings(label: string, ending: number, add: Add): 'same' | 'brand' | 'none' {
  const usual = brands.get(label)
  if (usual !== undefined) {
    for (const domain of [usual, ...(otherwise[label] ?? [])]) add(domain, surprise(mailboxDomains.get(domain)!) + ending)
    return 'same'
  }
  if (label.length > longestBrand + 1) return 'none'
  const letters = lettersOf(label)
  let near: 'brand' | 'none' = 'none'
  for (let at = 0; at < spelledBrands.length; at++) {
    const { brand, domain, letters: own } = spelledBrands[at]!
    if (Math.abs(brand.length - label.length) > 1 || differing(letters, own) > 2) continue
    const slip = oneSlip(label, brand)
    if (slip === undefined) continue
    near = 'brand'
    for (const meant of [domain, ...(otherwise[brand] ?? [])])
      add(meant, surprise(mailboxDomains.get(meant)!) + slip + ending - 4)
  }
  return near
}

/** What stands before or behind a whole domain: `www.orange.fr`, `gmail.com.fr`, `orange.fr.com`. */
function addRests(domain: string, add: Add): void {
  if (domain.indexOf('.') === domain.lastIndexOf('.')) return
  const whole = domain.startsWith('www.') ? domain.slice(4) : domain
  for (const part of [whole, ...partsBefore(whole)]) {
    const count = mailboxDomains.get(part)
    if (part !== domain && count !== undefined) add(part, surprise(count) + somethingMore)
  }
}

/** `gmail.com` of `gmail.com.fr`; never `yahoo.com` of an unlisted `yahoo.com.xx` whose ending is a country's. */
function partsBefore(domain: string): readonly string[] {
  const dot = domain.lastIndexOf('.')
  return dot === -1 || domain.indexOf('.') === dot ? [] : [domain.slice(0, dot)]
}

/** Endings that customers have, by frequency of a million. */
const endings: ReadonlyMap<string, number> = new Map([
  ['com', 400_000],
  ['fr', 450_000],
  ['net', 40_000],
  ['org', 20_000],
  ['eu', 8000],
  ['be', 15_000],
  ['ch', 10_000],
  ['de', 10_000],
  ['it', 8000],
  ['es', 8000],
  ['lu', 2000],
  ['info', 2000],
  ['co.uk', 4000],
])

/** Bits of a name that nobody has heard of. */
const unknownName = 28

/** The same name, which nobody need know, under an ending that exists. */
function addOtherEndings(domain: string, ending: string, add: Add): void {
  const name = domain.slice(0, domain.length - ending.length)
  for (const [meant, count] of endings) {
    const slip = oneSlip(ending, meant) ?? (ending.length > 2 && ending[0] === meant[0] ? twoSlips(ending, meant) : undefined)
    if (slip !== undefined) add(name + meant, unknownName + surprise(count) + slip)
  }
}

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
