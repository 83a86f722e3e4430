import { makeCompany, makeIban, type Company } from './companies.ts'
import { dayOf, isoOf } from './days.ts'
import { groupOf, type Group } from './groups.ts'
import { familyName, frenchOrigin, givenName, plainLetters, type Sex } from './people.ts'
import { landline, mobile, type Phones } from './phones.ts'
import { countryAbroad, placeIn, type Place, type Town } from './places.ts'
import { listed, Random, stir, Stream, Weighted, zipf } from './random.ts'
import { ABROAD } from './tables/origins.ts'

/** Everything a customer file may hold, by field; dates ISO, amounts in cents, phones E.164, countries alpha-2. */
export const COLUMNS: readonly string[] = listed(`
  id, title, given_name, family_name, company, job_title, email, phone, mobile, address, address2, postal_code, city,
  country, birth_date, gender, language, siret, vat, iban, created_at, last_order, spending, consent_email, card, notes`)

/** One customer as a careful clerk would write them, before copies, slips and spellings. */
export type Customer = Record<string, string>

/** What the people of a file are made from. The same world makes the same people, whatever is written about them. */
export interface World {
  readonly seed: number
  /** How many different people there are. */
  readonly people: number
  /** Shares 0..1: of groups that are households of several, and of groups that are companies. */
  readonly families: number
  readonly companies: number
  /** Share of people that bear the whole name of somebody else on purpose. */
  readonly namesakes: number
  /** Share of households that live outside France. */
  readonly abroad: number
  /** Share of sons who bear their father's name; 0.05 where nothing is said. */
  readonly heirs?: number
  /** Share of families whose younger children are twins; 0.04 where nothing is said. */
  readonly twins?: number
  /** Share of households with one mailbox for all; 0.12 where nothing is said. */
  readonly mailboxes?: number
  /** What is peculiar to this file: changes each person before they are copied. */
  readonly peculiar?: (customer: Customer, person: number) => void
  readonly phones: Phones
  /** The day the file was made, ISO. */
  readonly asOf: string
  readonly towns: Weighted<Town>
}

/** Hosts of private mail, made up; the commonest first. */
const hosts = new Weighted(
  listed(`example.com, courriel.example, example.org, poste.example, example.net, boite.example, mail.example,
    libre.example, fibre.example, sud.example, nuage.example, web.example, monmail.example, ouest.example,
    alpes.example, inbox.example, net-rapide.example, pigeon.example, enveloppe.example, club.example`),
  zipf(1, 1),
)

const JOBS = listed(
  'Gérant, Comptable, Assistante, Directeur, Directrice des achats, Responsable RH, Technicien, Commercial, Secrétaire, Présidente, DSI, Stagiaire',
)
const MONTH = 30.44

/** What the members of one group share. */
interface Home {
  readonly group: Group
  readonly origin: string
  readonly family: string
  readonly place: Place
  readonly phone: string
  readonly host: string
  readonly company: Company | undefined
  /** Birth year of the eldest. */
  readonly eldest: number
  readonly oneMailbox: boolean
  /** Whether apostrophes are typeset (’); nearly all people type a straight one. */
  readonly typographic: boolean
}

function homeOf(world: World, group: Group): Home {
  const random = new Random(world.seed, Stream.home, group.first)
  const country = random.chance(world.abroad) ? countryAbroad(random) : 'FR'
  const origin = country === 'FR' ? frenchOrigin(random) : originAbroad(random, country)
  const place = placeIn(random, country, world.towns)
  const asOfYear = Number(world.asOf.slice(0, 4))
  const youngest = group.kind === 'home' && group.size > 2 ? 42 : 19 // parents of grown children are no longer young
  return {
    group,
    origin,
    family: familyName(random, origin),
    place,
    phone: landline(random, country, place.postalCode, world.phones),
    host: hosts.draw(random),
    company: group.kind === 'company' ? makeCompany(new Random(world.seed, Stream.company, group.first)) : undefined,
    eldest:
      asOfYear - youngest - Math.floor((74 - youngest) * ((random.next() + random.next()) / 2)) - (random.chance(0.08) ? 12 : 0),
    oneMailbox: random.chance(world.mailboxes ?? 0.12),
    typographic: random.chance(0.08),
  }
}

const originAbroad = (random: Random, country: string): string => originsAbroad.get(country)!.draw(random)[0]
const originsAbroad = new Map(
  Object.entries(ABROAD).map(([country, { origins }]) => [country, new Weighted(origins, ([, weight]) => weight)] as const),
)

/** Who somebody is: what a copy of them can not change by writing it badly. */
interface Identity {
  readonly sex: Sex
  readonly given: string
  readonly family: string
  readonly birthDate: string
}

/**
 * Person number `person` of this world. In a household the first two are a couple (or a parent and a child), the
 * others their children; some sons are called as their father is, some brothers are twins.
 */
export function makeCustomer(world: World, person: number): Customer {
  const group = groupOf(person, world)
  const home = homeOf(world, group)
  const random = new Random(world.seed, Stream.person, person)
  const rank = person - group.first
  const { sex, given, family, birthDate } = identityOf(world, home, rank, random)
  const created = createdDay(world, random, birthDate)
  const { place, company } = home
  const typed = home.typographic ? (text: string) => text : (text: string) => text.replaceAll('’', "'")
  const hasMobile = random.chance(0.82)
  const hasPhone = company === undefined ? random.chance(0.55) : true
  const customer: Customer = {
    id: '',
    title: titleOf(random, sex),
    given_name: typed(given),
    family_name: typed(family),
    company: typed(company?.name ?? ''),
    job_title: company === undefined ? '' : random.pick(JOBS),
    email: emailOf(random, home, given, family, birthDate, person),
    phone: hasPhone ? home.phone : '',
    mobile: hasMobile ? mobile(random, place.country, place.postalCode, world.phones) : '',
    address: typed(place.line),
    address2: typed(place.complement),
    postal_code: place.postalCode,
    city: typed(place.city),
    country: place.country,
    birth_date: random.chance(company === undefined ? 0.86 : 0.2) ? birthDate : '',
    gender: sex,
    language: ABROAD[place.country]?.language ?? 'fr',
    siret: place.country === 'FR' ? (company?.siret ?? '') : '',
    vat: place.country === 'FR' ? (company?.vat ?? '') : '',
    iban: random.chance(0.2) ? makeIban(random) : '',
    created_at: isoOf(created),
    last_order: random.chance(0.9) ? isoOf(created + Math.floor((dayOf(world.asOf) - created) * random.next() ** 0.6)) : '',
    spending: String(Math.round(Math.exp(4.6 + 1.3 * random.normal()) * 100)),
    consent_email: random.next() < 0.55 ? 'yes' : random.chance(0.8) ? 'no' : '',
    card: random.chance(0.35) ? `CF${String(stir(world.seed, Stream.person, person) % 1e8).padStart(8, '0')}` : '',
    notes: '',
  }
  world.peculiar?.(customer, person)
  return customer
}

function identityOf(world: World, home: Home, rank: number, random: Random): Identity {
  const { group, origin, eldest } = home
  const partner = group.size === 2 ? new Random(world.seed, Stream.life, group.first * 4).chance(0.75) : true
  const child = group.kind === 'home' && rank > 0 && (rank > 1 || !partner)
  const parents = new Random(world.seed, Stream.life, group.first * 4 + 1)
  const headSex: Sex = parents.chance(0.55) ? 'm' : 'f'
  let sex: Sex = random.chance(0.5) ? 'm' : 'f'
  if (group.kind === 'home' && rank === 0) sex = headSex
  if (group.kind === 'home' && rank === 1 && partner) sex = random.chance(0.96) === (headSex === 'm') ? 'f' : 'm'

  const eldestTwin = world.twins === undefined ? 3 : 2 // where many are wanted, families of four have them too
  const twins = child && rank >= eldestTwin && parents.chance(world.twins ?? 0.04)
  const birthday = twins ? new Random(world.seed, Stream.life, group.first * 4 + 2) : random
  const year = eldest + (child ? 24 + (twins ? 3 : birthday.below(14)) : rank === 0 ? 0 : Math.round(3 * random.normal()))
  const latest = dayOf(`${Number(world.asOf.slice(0, 4)) - 16}${world.asOf.slice(4)}`)
  const birthDate = isoOf(Math.min(latest, dayOf(`${year}-01-01`) + birthday.below(365)))

  let given = givenName(random, sex, origin, year)
  if (child && sex === 'm' && headSex === 'm' && random.chance(world.heirs ?? 0.05)) given = givenOfHead(world, home)
  const own = group.kind === 'company' || (rank === 1 && partner && random.chance(0.25)) // keeps a family name of her own
  let family = own ? familyName(random, random.chance(0.7) ? origin : 'FR') : home.family
  if (random.chance(0.015)) family = `${family}-${familyName(random, 'FR')}`
  if (group.size === 1 && random.chance(world.namesakes)) {
    const pool = Math.max(1, Math.floor((world.people * world.namesakes) / 4)) // some four people a name
    const other = new Random(world.seed, Stream.namesake, random.below(pool))
    family = familyName(other, 'FR')
    given = givenName(other, 'm', 'FR', 1972)
    sex = 'm'
  }
  return { sex, given, family, birthDate }
}

/** The given name of the first of a household, drawn as `identityOf` draws it. */
function givenOfHead(world: World, home: Home): string {
  return identityOf(world, home, 0, new Random(world.seed, Stream.person, home.group.first)).given
}

const titleOf = (random: Random, sex: Sex): string => {
  const draw = random.next()
  if (draw < 0.07) return ''
  if (draw < 0.08) return 'Dr'
  return sex === 'm' ? 'M.' : draw < 0.16 ? 'Mlle' : 'Mme'
}

/** A day of creation between twelve years ago and now, at sixteen or later: more lately, as shops that live grow. */
function createdDay(world: World, random: Random, birthDate: string): number {
  const months = 144 * (1 - Math.sqrt(random.next()))
  const now = dayOf(world.asOf) - 1
  return Math.min(now, Math.max(now - Math.floor(months * MONTH), dayOf(birthDate) + 5_844))
}

/**
 * An address of mail that repeats the name, as most do. Common names carry figures, for somebody had the plain
 * address before; so addresses tell people apart, but for mailboxes that a household or an office shares.
 */
function emailOf(random: Random, home: Home, given: string, family: string, birthDate: string, person: number): string {
  const { company, group } = home
  const [first, last] = [plainLetters(given) || 'client', plainLetters(family) || 'client']
  const draw = random.next()
  if (company !== undefined) {
    if (draw < 0.35) return `${['info', 'contact', 'accueil', 'compta'][group.first % 4]}@${company.host}`
    if (draw < 0.9) return `${draw < 0.6 ? first[0] : first}.${last}@${company.host}`
    return ''
  }
  if (draw < 0.1) return ''
  if (home.oneMailbox && group.size > 1) return `famille.${plainLetters(home.family)}${group.first % 1000}@${home.host}`
  const shape = random.next()
  const dot = random.pick(['.', '.', '.', '', '_', '-'])
  const local =
    shape < 0.5
      ? first + dot + last
      : shape < 0.65
        ? first[0] + dot + last
        : shape < 0.8
          ? last + dot + first
          : shape < 0.9
            ? first + dot + last[0]
            : nickname(random, first)
  const figures =
    shape >= 0.8 || random.chance(0.55)
      ? random.chance(0.4)
        ? birthDate.slice(2, 4) + (person % 97)
        : String(person % 9973)
      : ''
  return `${local}${figures}@${hosts.draw(random)}`
}

const NICKS = [
  'loulou',
  'titi',
  'choupette',
  'petitprince',
  'lechat',
  'soleil',
  'breizh',
  'moto',
  'jardin',
  'papillon',
  'coquelicot',
  'etoile',
]
const nickname = (random: Random, first: string): string => `${random.pick(NICKS)}${random.chance(0.5) ? `.${first}` : ''}`
