import { wrongEnding } from './brands.ts'
import { mailboxDomains } from './mailboxes.ts'
import { type Add, surprise } from './near-mailboxes.ts'
import { oneSlip, twoSlips } from './slips.ts'

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

/** Is an ending one that customers have? */
export const isCommonEnding = (ending: string): boolean => endings.has(ending)

/** Bits for something left at either end: `www.gmail.com`, `gmail.com.fr`. */
const somethingMore = 15
/** More bits where what is left behind is no ending that customers have: it is rather a slip in `yahoo.com.tw`. */
const restUnknown = 12

/** What stands before or behind a whole domain: `www.orange.fr`, `gmail.com.fr`, `orange.fr.com`. */
export function addRests(domain: string, add: Add): void {
  if (domain.indexOf('.') === domain.lastIndexOf('.')) return
  const whole = domain.startsWith('www.') ? domain.slice(4) : domain
  const last = whole.lastIndexOf('.')
  const isKnown = endings.has(whole.slice(last + 1))
  addPart(whole === domain ? '' : whole, somethingMore, add)
  addPart(whole.slice(0, Math.max(0, last)), somethingMore + (isKnown ? 0 : restUnknown), add)
}

function addPart(part: string, cost: number, add: Add): void {
  const count = mailboxDomains.get(part)
  if (count !== undefined) add(part, surprise(count) + cost)
}

/** Bits of a name that nobody has heard of. */
const unknownName = 28

/**
 * The same name, which nobody need know, under an ending that exists; or the provider of that name, whose ending was first
 * taken for another: `free.con` is free.fr rather than a free.com that nobody writes from.
 */
export function addOtherEndings(domain: string, ending: string, add: Add): void {
  const name = domain.slice(0, domain.length - ending.length)
  const frequent = frequentOfName(name)
  for (const [meant, count] of endings) {
    const slip = oneSlip(ending, meant) ?? (ending.length !== 2 && ending[0] === meant[0] ? twoSlips(ending, meant) : undefined)
    if (slip === undefined) continue
    add(name + meant, unknownName + surprise(count) + slip)
    for (const [provider, bits] of frequent) add(provider, bits + wrongEnding(meant) + slip)
  }
}

let byName: Map<string, [string, number][]> | undefined

/** Domains at which one in a thousand is, with their bits, under a name, its dot behind it. */
function frequentOfName(name: string): readonly (readonly [string, number])[] {
  if (byName === undefined) {
    byName = new Map()
    for (const [domain, count] of mailboxDomains) {
      if (count < leastFrequent) continue
      const first = domain.slice(0, domain.indexOf('.') + 1)
      byName.set(first, [...(byName.get(first) ?? []), [domain, surprise(count)]])
    }
  }
  return byName.get(name) ?? []
}
/** Of a million. */
const leastFrequent = 1000
