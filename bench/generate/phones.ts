import type { Random } from './random.ts'

/**
 * Which numbers people get. `reserved`: only those kept free for fiction, some 60,000 in France, so that from a few thousand
 * customers on they repeat. `plan`: any number of the plan, for files where a phone has to tell people apart.
 */
export type Phones = 'reserved' | 'plan'

/** @see Arcep décision 2018-0881, annexe: numbers for audiovisual works, by zone (4 more digits follow). */
const FRENCH_FICTION = ['', '19900', '26191', '35301', '46571', '53649'] as const
const FRENCH_MOBILE_FICTION = '63998'

/** Numbers reserved for fiction elsewhere (Ofcom; Bundesnetzagentur), as E.164 with `#` for a free digit: land line, mobile. */
const FICTION: Readonly<Record<string, readonly [string, string]>> = {
  GB: ['+44207946 0###', '+447700900###'],
  DE: ['+493023125###', '+4917139200##'],
}

/** What numbers look like in other plans, as E.164 with `#` for a free digit: land line, mobile. */
const PLANS: Readonly<Record<string, readonly [string, string]>> = {
  BE: ['+322#######', '+32475######'],
  CH: ['+4122#######', '+4179#######'],
  DE: ['+4930########', '+49171#######'],
  ES: ['+3491#######', '+3465#######'],
  GB: ['+44207#######', '+447400######'],
  IT: ['+3906########', '+39333#######'],
  LU: ['+35226######', '+352621######'],
  NL: ['+3120#######', '+316########'],
  PL: ['+4822#######', '+48501######'],
  PT: ['+35121#######', '+3519########'],
}

/** French numbering zone of each department outside zone 5. */
const ZONES = new Map<string, number>(
  [
    '',
    '75 77 78 91 92 93 94 95',
    '14 18 22 27 28 29 35 36 37 41 44 45 49 50 53 56 61 72 76 85',
    '02 08 10 21 25 39 51 52 54 55 57 58 59 60 62 67 68 70 71 80 88 89 90',
    '01 03 04 05 06 07 11 13 15 20 26 30 34 38 42 43 48 63 66 69 73 74 83 84',
  ].flatMap((departments, zone) => departments.split(' ').map((department) => [department, zone] as const)),
)

/** Overseas: department, country code, land line and mobile prefix, each with six digits after it. */
const OVERSEAS: Readonly<Record<string, readonly [string, string, string]>> = {
  971: ['590', '590', '690'],
  972: ['596', '596', '696'],
  973: ['594', '594', '694'],
  974: ['262', '262', '692'],
  976: ['262', '269', '639'],
}

/** A land line of the place, E.164; empty where fiction has no number and only those are wanted. */
export function landline(random: Random, country: string, postalCode: string, phones: Phones): string {
  if (country !== 'FR') return filled(random, (phones === 'plan' ? PLANS : FICTION)[country]?.[0])
  const overseas = OVERSEAS[postalCode.slice(0, 3)]
  if (overseas !== undefined) return overseasNumber(random, overseas[0], overseas[1], phones)
  const zone = ZONES.get(postalCode.slice(0, 2)) ?? 5
  if (phones === 'reserved') return `+33${FRENCH_FICTION[zone]}${random.digits(4)}`
  return `+33${zone}${random.between(zone === 3 ? 2 : 3, zone === 5 ? 6 : 8)}${random.digits(7)}`
}

/** A mobile number of the place, E.164; empty where fiction has no number and only those are wanted. */
export function mobile(random: Random, country: string, postalCode: string, phones: Phones): string {
  if (country !== 'FR') return filled(random, (phones === 'plan' ? PLANS : FICTION)[country]?.[1])
  const overseas = OVERSEAS[postalCode.slice(0, 3)]
  if (overseas !== undefined) return overseasNumber(random, overseas[0], overseas[2], phones)
  if (phones === 'reserved') return `+33${FRENCH_MOBILE_FICTION}${random.digits(4)}`
  return random.chance(0.75)
    ? `+336${random.between(0, 2) === 0 ? 1 : random.between(4, 8)}${random.digits(7)}`
    : `+337${random.between(5, 8)}${random.digits(7)}`
}

const overseasNumber = (random: Random, code: string, prefix: string, phones: Phones): string =>
  `+${code}${prefix}${phones === 'reserved' ? `00${random.digits(4)}` : random.digits(6)}`

function filled(random: Random, shape = ''): string {
  let text = ''
  for (const sign of shape) if (sign !== ' ') text += sign === '#' ? random.below(10) : sign
  return text
}
