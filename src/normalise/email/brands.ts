import { mailboxDomains } from './mailboxes.ts'
import { type Add, surprise } from './near-mailboxes.ts'
import { differing, lettersOf, oneSlip } from './slips.ts'

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

/** Bits for another ending after the right name: one of the few that people take for it. */
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
/** Any other: nobody takes the ending of some far country for it, any more than one that there isn't. */
const [otherEnding, noEnding] = [26, 13]

/** Bits for what stands behind the first dot, '' where there is none, instead of the provider's ending. */
export const wrongEnding = (behind: string): number => (behind === '' ? noEnding : (wrongEndings.get(behind) ?? otherEnding))

/**
 * The brand itself, or a slip of its name, under an ending of which the provider knows nothing; says whether the label is
 * the brand's very name, or near it.
 */
export function addEndings(label: string, ending: number, add: Add): 'same' | 'brand' | 'none' {
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
