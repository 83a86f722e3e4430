import { mailboxDomains, providerDomains } from '../src/normalise/email/mailboxes.ts'
import { emailTypoFinder } from '../src/normalise/email/typo.ts'
import { BRANDS } from './generate/tables/companies.ts'
import { FRENCH_FAMILIES } from './generate/tables/family-names.ts'
import { listed, Random, Stream } from './generate/random.ts'

/** Slips that no list holds, by frequency of the domain and over all domains alike, and domains that are right. */
const [slips, rightOnes] = [20_000, 20_000]

/** Neighbours on two keyboards, in this bench's own words. */
const azerty = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const qwerty = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * How often the mistyped domain is mended right, and how often one that is right is said to be mistyped; domains in a
 * CPU-second. SEED draws others, SHOW prints some of those that went wrong.
 */
export function run(): void {
  const find = emailTypoFinder()
  const random = new Random(Number(process.env['SEED'] ?? 4), Stream.cells)
  const all = [...mailboxDomains]
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  const byFrequency = (): string => {
    let left = random.next() * total
    return all.find(([, count]) => (left -= count) < 0)?.[0] ?? 'gmail.com'
  }
  const providers = [...providerDomains.keys()]
  const largest = [...providerDomains]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 100)
    .map(([domain]) => domain)
  for (const [name, draw] of [
    ['slips, domains as frequent as they are', byFrequency],
    ['slips, the hundred largest providers, one as often as another', () => random.pick(largest)],
    ['slips, a provider as often as another', () => random.pick(providers)],
  ] as const) {
    const wrong = new Map<string, number>()
    let [tried, found, right, doubted] = [0, 0, 0, 0]
    while (tried < slips) {
      const domain = draw()
      const [kind, typed] = slip(domain, random)
      if (typed === domain || mailboxDomains.has(typed) || /^\.|\.\.|\.$/.test(typed)) continue
      tried++
      const typo = find(`ann@${typed}`)
      if (typo?.value === '') doubted++
      else if (typo !== undefined) found++
      if (typo?.value === `ann@${domain}`) right++
      else
        wrong.set(
          `${kind}${typo === undefined ? ', silent' : ''}`,
          (wrong.get(`${kind}${typo === undefined ? ', silent' : ''}`) ?? 0) + 1,
        )
      if (process.env['SHOW'] !== undefined && typo?.value !== `ann@${domain}` && random.next() < 0.03)
        process.stdout.write(`  ${domain} as ${typed}: ${typo?.value ?? '-'} ${typo?.confidence ?? ''}\n`)
    }
    process.stdout.write(
      `${name}: ${percent(right / tried)} right first, ${percent((found - right) / tried)} another, ${percent(doubted / tried)} doubted without\n`,
    )
    process.stdout.write(`  of ${tried} wrong: ${[...wrong].map(([kind, count]) => `${kind} ${count}`).join(', ')}\n`)
  }
  for (const [name, domains] of [
    ['domains of the list', [...mailboxDomains.keys()]],
    ['names of companies, made up', companies(random)],
    ['acronyms of two to five letters', acronyms(random)],
    ['short words', words()],
  ] as const) {
    const said = domains.filter((domain) => find(`ann@${domain}`) !== undefined)
    process.stdout.write(
      `${name}: ${said.length} of ${domains.length} (${percent(said.length / domains.length)}) said to be mistyped`,
    )
    process.stdout.write(
      `: ${said
        .slice(0, 30)
        .map((domain) => `${domain} (${find(`a@${domain}`)?.value.slice(2)})`)
        .join(' ')}\n`,
    )
  }
  const domains = companies(random).map((domain) => `ann@${domain}`)
  const fresh = emailTypoFinder()
  const from = process.cpuUsage()
  for (const address of domains) fresh(address)
  const { user, system } = process.cpuUsage(from)
  process.stdout.write(`${Math.round(domains.length / ((user + system) / 1e6))} domains never seen in a CPU-second\n`)
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

function slip(domain: string, random: Random): readonly [string, string] {
  const at = Math.floor(random.next() * domain.length)
  const [before, letter, after] = [domain.slice(0, at), domain[at]!, domain.slice(at + 1)]
  const die = random.next()
  if (die < 0.2) return ['swapped', after === '' ? domain : before + after[0] + letter + after.slice(1)]
  if (die < 0.4) return ['missing', before + after]
  if (die < 0.53) return ['doubled', before + letter + letter + after]
  if (die < 0.75) return ['beside', before + neighbour(letter, random) + after]
  if (die < 0.8) return ['beside added', before + letter + neighbour(letter, random) + after]
  if (die < 0.83) return ['any other', before + random.pick([...'abcdefghijklmnopqrstuvwxyz']) + after]
  return ['ending', slipOfEnding(domain, random)]
}

function neighbour(letter: string, random: Random): string {
  const rows = random.next() < 0.5 ? azerty : qwerty
  const row = rows.find((keys) => keys.includes(letter))
  if (row === undefined) return letter
  const at = row.indexOf(letter) + (random.next() < 0.5 ? -1 : 1)
  return row[at] ?? row[row.indexOf(letter) + (at < 0 ? 1 : -1)]!
}

function slipOfEnding(domain: string, random: Random): string {
  const dot = domain.lastIndexOf('.')
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)]
  const die = random.next()
  if (die < 0.2) return name + ending
  if (die < 0.3) return `${name}.${ending}${ending.at(-1)}`
  if (die < 0.45) return `${name}.${ending.slice(0, -1)}`
  if (ending === 'com')
    return `${name}.${random.pick(['con', 'cim', 'vom', 'xom', 'cpm', 'ocm', 'comm', 'coom', 'cmo', 'co', 'cm'])}`
  if (ending === 'fr') return `${name}.${random.pick(['ft', 'ff', 'fe', 'rf', 'frr', 'ffr', 'gr', 'dr', 'f', 'r', 'fd'])}`
  if (ending === 'net') return `${name}.${random.pick(['ney', 'met', 'bet', 'nett', 'ent', 'ner', 'nt', 'nrt', 'et'])}`
  return `${name}.${neighbour(ending[0]!, random)}${ending.slice(1)}`
}

const endings = [
  'fr',
  'fr',
  'fr',
  'fr',
  'com',
  'com',
  'com',
  'net',
  'eu',
  'be',
  'ch',
  'de',
  'org',
  'pro',
  'it',
  'es',
  'lu',
  'io',
  'co',
]

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')

function companies(random: Random): string[] {
  const families = listed(FRENCH_FAMILIES).map(plain)
  const trades = [
    ...BRANDS.split(',').map(plain),
    ...'conseil bois immo auto batiment avocats sport bio tech design elec plomberie habitat jardin'.split(' '),
  ]
  const made = new Set<string>()
  while (made.size < rightOnes) {
    const die = random.next()
    const [family, other, trade] = [random.pick(families), random.pick(families), random.pick(trades)]
    const name =
      die < 0.3
        ? family
        : die < 0.5
          ? `${family}-${trade}`
          : die < 0.65
            ? `${trade}-${family}`
            : die < 0.75
              ? `${family}${other}`
              : die < 0.85
                ? trade + random.pick(['', 's', 'land', 'plus', '33', 'group', 'france', 'online'])
                : `${family}${random.pick(['sa', 'sas', 'et-fils', 'group', 'france', '-paris', '75'])}`
    const domain = `${name}.${random.pick(endings)}`
    if (!mailboxDomains.has(domain)) made.add(domain)
    else random.next()
  }
  return [...made]
}

function acronyms(random: Random): string[] {
  const made = new Set<string>()
  while (made.size < 5000) {
    const length = 2 + Math.floor(random.next() * 4)
    let name = ''
    for (let at = 0; at < length; at++)
      name += random.pick([...(length < 4 ? 'abcdefghijklmnopqrstuvwxyz' : at % 2 === 0 ? 'bcdfglmnprst' : 'aeiou')])
    const domain = `${name}.${random.pick(endings)}`
    if (!mailboxDomains.has(domain)) made.add(domain)
  }
  return [...made]
}

/** Words and companies near the great names, under the endings they are likely to have. */
const words = (): string[] =>
  (
    'life line love lire vive five dive hive like lite lives olive livre alive oranges grange range strange arrange orangeade orangeraie fee tree ' +
    'fred freeman freeride freelance freedom flee nef oeuf neu veuf boeuf neuve laporte poste lapose lookout outlet outback cloud icloudsoft box xbox ' +
    'nous noon mail email gail mailjet gmao hotel hotels motel hostal malice aline alise police skyline sky style slip web webinar gmk gmc gmp ' +
    'me we wee mas msa msc mns aoc aom alo apl ael free-time sfp sfc sfi srf sf neufchatel bob box bbo yak yoga yahta numeric numerique ' +
    'numericarts wanted wanderlust lapiscine la-poste-immo laposterie club clubs clubmed club-med tele telemark tel telenor teleservice live-events ' +
    'liveo livea delivery outlaw look look-up iclouding gmx-france gaz gas mailing postal posteo proto photon proton-energy orangina origine ' +
    'organge organic organe orage-sono forage fourrage freeze frees frene frère freres fresh french front frite'
  )
    .split(' ')
    .flatMap((word) => ['fr', 'com'].map((ending) => `${word.normalize('NFD').replace(/[^a-z-]/g, '')}.${ending}`))
    .filter((domain) => !mailboxDomains.has(domain))
