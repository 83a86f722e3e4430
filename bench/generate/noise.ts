import type { Random } from './random.ts'
import { encode } from './encode.ts'

/** How badly cells are kept. */
export const NOISE = ['clean', 'light', 'messy'] as const
export type Noise = (typeof NOISE)[number]

/** One way to spell a cell badly, and the columns it happens to (none named: all). */
interface Slip {
  /** Share of the cells it happens to when messy; a tenth of it when light. */
  readonly share: number
  readonly columns?: readonly string[]
  readonly spoil: (cell: string, random: Random) => string
}

const NAMES = ['given_name', 'family_name', 'city', 'company']
const PHONES = ['phone', 'mobile']
const DATES = ['birth_date', 'created_at', 'last_order', 'date']
const AMOUNTS = ['spending', 'amount', 'unit_price', 'margin']

/** What happens to cells between a keyboard, a spreadsheet and an export. Shares set by hand. */
const SLIPS: readonly Slip[] = [
  {
    share: 0.02,
    spoil: (cell, random) => (random.chance(0.5) ? ` ${cell}` : `${cell}${random.pick([' ', '  ', '\u00A0', '\t'])}`),
  },
  { share: 0.008, spoil: (cell) => cell.replace(' ', '  ') },
  { share: 0.003, spoil: (cell) => cell.replace(' ', '\u00A0') },
  { share: 0.005, spoil: (cell) => doublyEncoded(cell) },
  { share: 0.004, spoil: (cell) => cell.normalize('NFD') },
  { share: 0.1, columns: NAMES, spoil: (cell) => cell.toUpperCase() },
  { share: 0.05, columns: NAMES, spoil: (cell) => cell.toLowerCase() },
  {
    share: 0.01,
    columns: ['given_name', 'family_name'],
    spoil: (_, random) => random.pick(['.', '-', 'X', 'xxx', '???', 'inconnu', 'N/A', 'client']),
  },
  { share: 0.05, columns: ['title'], spoil: (cell, random) => random.pick(TITLES[cell] ?? [cell]) },
  { share: 0.03, columns: ['email'], spoil: (cell) => cell.toUpperCase() },
  { share: 0.02, columns: ['email'], spoil: (cell, random) => badEmail(cell, random) },
  {
    share: 0.01,
    columns: ['email'],
    spoil: (_, random) =>
      random.pick(['noreply@example.com', 'aucun@example.com', 'N/A', 'pas de mail', 'x@x.x', 'test@example.com', 'aucun']),
  },
  { share: 0.03, columns: PHONES, spoil: (cell, random) => badPhone(cell, random) },
  {
    share: 0.01,
    columns: PHONES,
    spoil: (_, random) => random.pick(['0000000000', '0', 'N/A', 'liste rouge', '0102030405', '-', '0600000000']),
  },
  { share: 0.06, columns: ['postal_code'], spoil: (cell) => cell.replace(/^0/, '') },
  { share: 0.01, columns: ['postal_code'], spoil: (cell) => cell.replace('0', 'O') },
  {
    share: 0.03,
    columns: ['city'],
    spoil: (cell, random) => `${cell.toUpperCase()} CEDEX${random.chance(0.5) ? ` ${random.between(1, 20)}` : ''}`,
  },
  {
    share: 0.06,
    columns: ['city'],
    spoil: (cell) => cell.replace(/^Sainte?-/i, (saint) => (saint.length === 6 ? 'ST ' : 'STE ')),
  },
  { share: 0.04, columns: ['address'], spoil: (cell) => cell.toUpperCase() },
  { share: 0.02, columns: DATES, spoil: (cell, random) => badDate(cell, random) },
  {
    share: 0.01,
    columns: DATES,
    spoil: (_, random) => random.pick(['01/01/1900', '00/00/0000', '1900-01-01', '11/11/1111', 'NULL', '31/02/1985', '?']),
  },
  {
    share: 0.03,
    columns: AMOUNTS,
    spoil: (cell, random) =>
      random.pick([`${cell} €`, `${cell}€`, `€${cell}`, `${cell} EUR`, cell.replace(',', '.'), cell.replace(/[.,]00$/, '')]),
  },
  {
    share: 0.01,
    columns: ['country'],
    spoil: (cell, random) => random.pick([cell.toUpperCase(), cell.slice(0, 3), `${cell} `, 'FR', 'fr', 'F']),
  },
]

const TITLES: Readonly<Record<string, readonly string[]>> = {
  'M.': ['Mr', 'M', 'Monsieur', 'MR', 'mr.', 'M. et Mme'],
  Mme: ['Madame', 'MME', 'Mme.', 'mme', 'M. et Mme'],
  Mlle: ['Mademoiselle', 'MLLE', 'Mlle.'],
  Dr: ['Docteur', 'Dr.', 'DR'],
}

/** UTF-8 read as Windows-1252: `é` becomes `Ã©`. */
export const doublyEncoded = (text: string): string => {
  let out = ''
  for (const byte of encode(text, 'utf-8'))
    out += byte < 0x80 ? String.fromCharCode(byte) : (CP1252_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte))
  return out
}
const CP1252_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const badEmail = (email: string, random: Random): string =>
  random.pick([
    email.replace('@', ''),
    email.replace('@', '@@'),
    email.replace('@', ' @ '),
    email.replace('.', ','),
    `${email}.`,
    `mailto:${email}`,
    `<${email}>`,
    email.replace('@', '(at)'),
    `${email};`,
  ])

const badPhone = (phone: string, random: Random): string => {
  const digits = phone.replace(/\D/g, '')
  return random.pick([
    phone.replace(/^0/, ''),
    digits.replace(/^0/, ''),
    digits.slice(0, -1),
    `${digits}0`,
    phone.replace(/^\+/, '00'),
    `+33 (0)${digits.slice(1)}`,

    `${phone} / ${phone.slice(0, -1)}7`,
    `Tél : ${phone}`,
    `${phone} poste ${random.between(10, 99)}`,
    phone.replace('0', 'O'),
    scientific(digits),
    phone.replace(/\s/g, '-'),
  ])
}

/** A number as a spreadsheet shows a wide one: `612345678` → `6,12E+08`. */
export const scientific = (digits: string): string => {
  const bare = digits.replace(/^0+/, '')
  return bare.length < 4 ? digits : `${bare[0]},${bare.slice(1, 3)}E+${String(bare.length - 1).padStart(2, '0')}`
}

const badDate = (date: string, random: Random): string => {
  const [a = '', b = '', c = ''] = date.split(/[-/.]/)
  return random.pick([
    `${b}/${a}/${c}`,
    `${c}-${b}-${a}`,
    `${a}/${b}/${c.slice(-2)}`,
    `${a}.${b}.${c}`,
    `${a} ${b} ${c}`,
    `${a}${b}${c}`,
    `${date} 00:00`,
    String(25_569 + random.between(4_000, 14_000)),
  ])
}

/** Spoils the cells of one column now and then; undefined for clean files. */
export function spoilerOf(column: string, noise: Noise): ((cell: string, random: Random) => string) | undefined {
  if (noise === 'clean') return undefined
  const factor = noise === 'messy' ? 1 : 0.1
  const slips = SLIPS.filter(({ columns }) => columns === undefined || columns.includes(column)).map((slip) => ({
    ...slip,
    share: slip.share * factor,
  }))
  const all = slips.reduce((sum, { share }) => sum + share, 0)
  return (cell, random) => {
    let draw = random.next()
    if (draw >= all || cell === '') return cell // one draw settles nearly every cell
    for (const { share, spoil } of slips) if ((draw -= share) < 0) return spoil(cell, random)
    return cell
  }
}
