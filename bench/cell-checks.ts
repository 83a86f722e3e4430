import { repairMojibake } from '../src/io/encodings/mojibake.ts'
import { accidentFinder } from '../src/normalise/accidents/accidents.ts'
import { misplaced } from '../src/normalise/accidents/misplaced.ts'
import { normaliseBic } from '../src/normalise/bic.ts'
import { emailConcern } from '../src/normalise/email/concerns.ts'
import { emailTypoFinder } from '../src/normalise/email/typo.ts'
import { doubtNamePair } from '../src/normalise/names/pair.ts'
import { swapFinder } from '../src/normalise/names/swapped.ts'
import { titleAgainstName } from '../src/normalise/names/title-against.ts'
import { phoneAgainstCountry, premiumNumber } from '../src/normalise/phone-agrees.ts'
import { normaliseUrl } from '../src/normalise/url.ts'

/** Cells, or rows, that each check of `validate` passes in a CPU-second, when nothing is wrong with them. */
export function run(): void {
  const accident = accidentFinder(repairMojibake)
  const typo = emailTypoFinder()
  const swap = swapFinder()
  const given = ['Marie', 'Jean-Pierre', 'Anne', 'Thomas', 'Karim', 'Sophie', 'Louis']
  const families = [
    'Dupont',
    'Le Goff',
    'Martin',
    'de La Tour',
    'Garcia',
    'Nguyen',
    'Moreau',
    'Benali',
    'Rossi',
    'Durand',
    'Petit',
  ]
  const texts = cells((at) => `${at} rue des ${families[at % 11]}, appartement ${at % 40}`)
  const accented = cells((at) => `${at} allée des Érables, bâtiment ${at % 40}`)
  const addresses = cells((at) => `ann.martin${at}@${['gmail.com', 'orange.fr', 'example.com', 'dupont.example'][at % 4]}`)
  const names = cells((at) => families[at % 11]!)
  const checks: readonly (readonly [string, (at: number) => unknown])[] = [
    ['accidents, ASCII', (at) => accident(texts[at]!)],
    ['accidents, accents', (at) => accident(accented[at]!)],
    ['misplaced, names', (at) => misplaced(names[at]!, 'family_name')],
    ['misplaced, towns and streets', (at) => misplaced(texts[at]!, 'text')],
    ['e-mail, typo', (at) => typo(addresses[at]!)],
    ['e-mail, concern', (at) => emailConcern(addresses[at]!)],
    ['names, exchanged', (at) => swap(given[at % 7]!, families[at % 11]!)],
    ['names, pair', (at) => doubtNamePair(given[at % 7]!, families[at % 11]!)],
    ['title against name', (at) => titleAgainstName(at % 2 === 0 ? 'Mme' : 'M.', given[at % 7]!)],
    ['phone against country', (at) => phoneAgainstCountry(`+3319900${1000 + (at % 9000)}`, 'FR')],
    ['premium phone', (at) => premiumNumber(`+3319900${1000 + (at % 9000)}`)],
    ['BIC', (at) => normaliseBic(['BNPAFRPP', 'CRLYFRPPXXX', 'CMCIFR2A'][at % 3]!)],
    ['URL', (at) => normaliseUrl(`https://www.example.com/${at}`)],
  ]
  for (const [name, check] of checks) process.stdout.write(`${name.padEnd(30)} ${(rate(check) / 1e6).toFixed(2)} M/CPU-s\n`)
}

const count = 200_000
const cells = (make: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => make(at))

/** Calls in a CPU-second, best of three. */
function rate(check: (at: number) => unknown): number {
  let best = 0
  for (let turn = 0; turn < 3; turn++) {
    const from = process.cpuUsage()
    let said = 0
    for (let at = 0; at < count; at++) if (check(at) !== undefined) said++
    const { user, system } = process.cpuUsage(from)
    if (said >= 0) best = Math.max(best, count / ((user + system) / 1e6))
  }
  return best
}
