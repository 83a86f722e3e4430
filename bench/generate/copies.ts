import type { Customer, World } from './customers.ts'
import { dayOf, isoOf } from './days.ts'
import { familyName, plainLetters } from './people.ts'
import { mobile } from './phones.ts'
import { placeIn } from './places.ts'
import { Weighted, type Random } from './random.ts'
import { NICKNAMES } from './tables/given-names.ts'

/** One way in which a second record of somebody differs from the first. Changes the customer it is handed. */
type Change = (customer: Customer, random: Random, world: World) => void

/** Every way, with its weight: slips of fingers first, what life changes after. Set by hand; nobody has counted. */
const CHANGES: readonly (readonly [name: string, weight: number, change: Change])[] = [
  ['typo in the family name', 12, (c, random) => void (c['family_name'] = typo(c['family_name']!, random))],
  ['typo in the given name', 9, (c, random) => void (c['given_name'] = typo(c['given_name']!, random))],
  ['typo in the address', 8, (c, random) => void (c['address'] = typo(c['address']!, random))],
  ['typo in the town', 4, (c, random) => void (c['city'] = typo(c['city']!, random))],
  ['typo in the e-mail', 5, (c, random) => void (c['email'] = typoBeforeAt(c['email']!, random))],
  ['nickname', 8, (c, random) => void (c['given_name'] = random.pick(NICKNAMES[c['given_name']!] ?? [c['given_name']!]))],
  ['initial', 5, (c) => void (c['given_name'] = initials(c['given_name']!))],
  ['names swapped', 4, (c) => void ([c['given_name'], c['family_name']] = [c['family_name']!, c['given_name']!])],
  ['read by a scanner', 4, (c, random) => scan(c, random)],
  ['heard on the phone', 6, (c, random) => void (c['family_name'] = misheard(c['family_name']!, random))],
  ['another e-mail', 10, (c, random) => void (c['email'] = otherEmail(c, random))],
  [
    'another phone',
    10,
    (c, random, world) => void (c['mobile'] = mobile(random, c['country']!, c['postal_code']!, world.phones)),
  ],
  ['a digit of the phone', 4, (c, random) => void (c['mobile'] = otherDigit(c['mobile']!, random))],
  ['blanks', 14, blank],
  ['day and month swapped', 3, (c) => void (c['birth_date'] = swapDayAndMonth(c['birth_date']!))],
  ['another birth date', 3, (c, random) => void (c['birth_date'] = slippedDate(c['birth_date']!, random))],
  ['in capitals', 8, (c) => inCapitals(c)],
  ['without accents', 10, (c) => withoutAccents(c)],
  ['decomposed accents', 3, (c) => everyText(c, (text) => text.normalize('NFD'))],
  ['moved house', 8, move],
  ['married name', 4, (c, random) => marry(c, random)],
  ['one of two names', 4, (c) => void (c['family_name'] = c['family_name']!.split(/[- ]/).pop()!)],
  ['street shortened', 8, (c) => void (c['address'] = shortened(c['address']!))],
  ['a digit of the postal code', 3, (c, random) => void (c['postal_code'] = otherDigit(c['postal_code']!, random))],
]
const changes = new Weighted(CHANGES, ([, weight]) => weight)

/** How many changes a copy gets: one in eight is exact, most have two or three. */
const COUNTS = [0, 1, 1, 2, 2, 2, 3, 4]

/** A second record of this customer, as another clerk, till or form would have made it. Changes what it is handed. */
export function copy(customer: Customer, random: Random, world: World): void {
  for (let left = random.pick(COUNTS); left > 0; left--) changes.draw(random)[2](customer, random, world)
  const created = dayOf(customer['created_at']!)
  customer['created_at'] = isoOf(created + Math.floor((dayOf(world.asOf) - created) * random.next()))
  customer['spending'] = String(Math.round(Number(customer['spending']) * random.next()))
}

/** Keys beside each key on a French keyboard (AZERTY). */
const BESIDE: Readonly<Record<string, string>> = {
  a: 'zq',
  z: 'aes',
  e: 'zrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'om',
  q: 'asw',
  s: 'qdz',
  d: 'sfe',

  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  j: 'hku',
  k: 'jli',
  l: 'kmo',
  m: 'lp',
  w: 'xq',
  x: 'wcs',
  c: 'xvd',
  v: 'cbf',
  b: 'vng',
  n: 'bhj',
}

/** The text with one slip of the fingers after its first letter: doubled, dropped, changed over, or the key beside. */
export function typo(text: string, random: Random): string {
  if (text.length < 3) return text
  const at = 1 + random.below(text.length - 1)
  const [head, letter, tail] = [text.slice(0, at), text[at]!, text.slice(at + 1)]
  const draw = random.next()
  if (draw < 0.2) return head + letter + letter + tail
  if (draw < 0.45) return head + tail
  if (draw < 0.7) return tail === '' ? head : head + tail[0] + letter + tail.slice(1)
  const beside = BESIDE[letter.toLowerCase()]
  return head + (beside === undefined ? letter : random.pick(beside.split(''))) + tail
}

const typoBeforeAt = (email: string, random: Random): string => {
  const at = email.lastIndexOf('@')
  if (at < 3) return email
  return random.chance(0.25)
    ? email.replace(/\.example$/, '.exmaple').replace(/\.com$/, '.con')
    : typo(email.slice(0, at), random) + email.slice(at)
}

/** The first letter of each part of a given name: `Jean-Paul` → `J.-P.`. */
export const initials = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part[0] ?? ''}.`)
    .join('-')

/** What scanners and old forms confuse. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['O', '0'],
  ['o', '0'],
  ['cl', 'd'],
  ['é', 'e´'],
  ['i', 'l'],
  ['S', '5'],
  ['B', '8'],
  ['vv', 'w'],
  ['è', 'ê'],
]

function scan(customer: Customer, random: Random): void {
  for (const field of ['family_name', 'given_name', 'address'] as const) {
    const [from, to] = random.pick(CONFUSED)
    customer[field] = customer[field]!.replace(from, to)
  }
}

/** How a French name is written by somebody who only heard it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  ...([
    [/ph/, 'f'],
    [/f(?!f)/, 'ph'],
    [/eau/, 'o'],
    [/aud?\b/, 'ot'],
    [/ault\b/, 'eau'],
    [/ss/, 's'],
    [/tt/, 't'],
    [/t(?=[aeiou])/, 'tt'],
    [/n(?=[aeiou])/, 'nn'],
  ] as const),
  ...([
    [/y/, 'i'],
    [/i(?=[aeo])/, 'y'],
    [/qu/, 'k'],
    [/c(?=[aou])/, 'k'],
    [/ai/, 'é'],
    [/er\b/, 'é'],
    [/th/, 't'],
    [/ll/, 'l'],
    [/l(?=[aeiou])/, 'll'],
    [/x\b/, ''],
    [/t\b/, ''],
  ] as const),
]

const misheard = (name: string, random: Random): string => {
  const heard = SOUNDS.filter(([from]) => from.test(name))
  if (heard.length === 0) return name
  const [from, to] = random.pick(heard)
  return name.replace(from, to) || name
}

const otherEmail = (customer: Customer, random: Random): string =>
  `${plainLetters(customer['family_name']!)}${random.between(1, 9999)}@${random.pick(['example.com', 'example.net', 'travail.example', 'nouveau.example'])}`

/** The digits with one of the last three drawn anew. */
export const otherDigit = (digits: string, random: Random): string => {
  if (digits.length < 4) return digits
  const at = digits.length - 1 - random.below(3)
  return `${digits.slice(0, at)}${random.below(10)}${digits.slice(at + 1)}`
}

function blank(customer: Customer, random: Random): void {
  for (const field of ['email', 'mobile', 'phone', 'birth_date', 'address', 'title', 'given_name', 'city', 'postal_code'])
    if (random.chance(field === 'given_name' ? 0.05 : 0.25)) customer[field] = ''
}

/** An ISO date with day and month changed over, where that is a date. */
export const swapDayAndMonth = (iso: string): string =>
  iso !== '' && iso.slice(8) <= '12' ? `${iso.slice(0, 4)}-${iso.slice(8)}-${iso.slice(5, 7)}` : iso

const slippedDate = (iso: string, random: Random): string =>
  iso === '' ? iso : isoOf(dayOf(iso) + random.pick([-1, 1, 10, -10, 365, -365, 3652]))

const TEXTS = ['given_name', 'family_name', 'address', 'address2', 'city', 'company'] as const
function everyText(customer: Customer, change: (text: string) => string): void {
  for (const field of TEXTS) customer[field] = change(customer[field]!)
}

function inCapitals(customer: Customer): void {
  customer['family_name'] = customer['family_name']!.toUpperCase()
  customer['city'] = customer['city']!.toUpperCase()
}

function withoutAccents(customer: Customer): void {
  everyText(customer, (text) => unaccented(text).replace(/’/g, ' '))
}

/** Without marks on letters, and œ as two letters. */
export const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe')

function move(customer: Customer, random: Random, world: World): void {
  const place = placeIn(random, customer['country']!, world.towns)
  customer['address'] = place.line
  customer['address2'] = place.complement
  if (random.chance(0.4)) return // round the corner
  customer['postal_code'] = place.postalCode
  customer['city'] = place.city
}

function marry(customer: Customer, random: Random): void {
  if (customer['gender'] !== 'f') return
  const married = familyName(random, random.chance(0.6) ? 'FR' : 'tail')
  customer['family_name'] = random.chance(0.3) ? `${customer['family_name']}-${married}` : married
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\brue\b/, 'r.'],
  [/\bavenue\b/, 'av.'],
  [/\bboulevard\b/, 'bd'],
  [/\bplace\b/, 'pl.'],
  [/\bchemin\b/, 'ch.'],
  [/\bimpasse\b/, 'imp.'],
  [/\bSaint-/, 'St '],
]
/** A line of address as hurried people write it: `12 avenue Foch` → `12, av. Foch`. */
export const shortened = (line: string): string =>
  SHORT.reduce((text, [from, to]) => text.replace(from, to), line).replace(/^(\d+),? /, '$1, ')
