import { headerOf, LANGUAGES, type Language } from './headers.ts'
import type { Random } from './random.ts'

/** How a file is spelled: everything about it that is not its facts. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t' | '|'
  /** Which cells are quoted: those that need it, all of them, or none, come what may. */
  readonly quote: 'needed' | 'all' | 'never'
  readonly eol: '\r\n' | '\n' | '\r'
  readonly headers: 'words' | 'snake' | 'fields' | 'none'
  readonly language: Language
  readonly decimal: ',' | '.'
  /** What parts thousands, and what follows an amount. */
  readonly thousands: '' | ' ' | '\u202F' | '.' | "'"
  readonly unit: '' | ' €' | '€'
  readonly dates: 'ymd' | 'dmy' | 'mdy' | 'dmy.' | 'dmy-' | 'dmy2'
  readonly phones: 'mixed' | 'spaced' | 'dotted' | 'plain' | 'e164'
  /** Lines of talk before the header. */
  readonly preamble: number
  /** Whether the first line is `sep=…`, as Excel writes and reads it. */
  readonly sep: boolean
  /** Shares 0..1 of rows that an empty line follows, and that have a cell too few or too many. */
  readonly blank: number
  readonly ragged: number
  /** Whether a line of totals ends the file. */
  readonly total: boolean
}

const PLAIN: Dialect = {
  delimiter: ',',
  quote: 'needed',
  eol: '\n',
  headers: 'fields',
  language: 'en',
  decimal: '.',
  thousands: '',
  unit: '',
  dates: 'ymd',
  phones: 'mixed',
  preamble: 0,
  sep: false,
  blank: 0,
  ragged: 0,
  total: false,
}

/** Dialects by name; `dialectFrom` changes them in single points. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  plain: PLAIN,
  'french-excel': { ...PLAIN, delimiter: ';', eol: '\r\n', headers: 'words', language: 'fr', decimal: ',', dates: 'dmy' },
  'french-crm': {
    ...PLAIN,
    delimiter: ';',
    eol: '\r\n',
    headers: 'words',
    language: 'fr',
    decimal: ',',
    thousands: ' ',
    unit: ' €',
    dates: 'dmy',
    preamble: 2,
    total: true,
  },
  'german-excel': {
    ...PLAIN,
    delimiter: ';',
    eol: '\r\n',
    headers: 'words',
    language: 'de',
    decimal: ',',
    thousands: '.',
    dates: 'dmy.',
  },
  'spanish-excel': { ...PLAIN, delimiter: ';', eol: '\r\n', headers: 'words', language: 'es', decimal: ',', dates: 'dmy' },
  'italian-excel': { ...PLAIN, delimiter: ';', eol: '\r\n', headers: 'words', language: 'it', decimal: ',', dates: 'dmy' },
  'dutch-excel': { ...PLAIN, delimiter: ';', eol: '\r\n', headers: 'words', language: 'nl', decimal: ',', dates: 'dmy-' },
  'english-webshop': { ...PLAIN, quote: 'all', headers: 'words', dates: 'mdy' },
  bench: { ...PLAIN, delimiter: ';', eol: '\r\n', headers: 'snake', language: 'fr', decimal: ',', dates: 'dmy' },
}

/** Words for the signs that a command line swallows. */
const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
  crlf: '\r\n',
  lf: '\n',
  cr: '\r',
  dot: '.',
  space: ' ',
  thin: '\u202F',
  apostrophe: "'",
  euro: ' €',
  none: '',
}

/** The values each setting of a dialect takes, as data, so that a slip is named. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  delimiter: [',', ';', '\t', '|'],
  quote: ['needed', 'all', 'never'],
  eol: ['\r\n', '\n', '\r'],
  headers: ['words', 'snake', 'fields', 'none'],
  language: LANGUAGES,
  decimal: [',', '.'],
  thousands: ['', ' ', '\u202F', '.', "'"],
  unit: ['', ' €', '€'],
  dates: ['ymd', 'dmy', 'mdy', 'dmy.', 'dmy-', 'dmy2'],
  phones: ['mixed', 'spaced', 'dotted', 'plain', 'e164'],
}

/**
 * The dialect that a written one means: a name, then settings, parted by commas; signs by their words.
 *
 * @example dialectFrom('french-excel,delimiter=tab,preamble=2,sep,blank=0.01')
 * @throws {RangeError} when a name, a setting or a value is unknown
 */
export function dialectFrom(written: string): Dialect {
  const dialect: Dialect = { ...PLAIN }
  for (const part of written.split(',').filter(Boolean)) {
    const [key = '', value] = part.split('=')
    if (value === undefined && DIALECTS[key] !== undefined) Object.assign(dialect, DIALECTS[key])
    else Object.assign(dialect, { [key]: setting(key, value) })
  }
  return dialect
}

function setting(key: string, value = 'yes'): string | number | boolean {
  if (key === 'sep' || key === 'total') return value !== 'no'
  if (key === 'preamble' || key === 'blank' || key === 'ragged') return Number(value)
  const signs = key === 'headers' ? value : (SIGNS[value] ?? value)
  if (!SETTINGS[key]?.includes(signs))
    throw new RangeError(
      `--dialect: ${key}=${value} is unknown; one of ${Object.keys(DIALECTS).join(' ')} or ${Object.keys(SETTINGS).join(' ')}`,
    )
  return signs
}

/** Columns that hold something other than text, and what. */
const KINDS: Readonly<Record<string, 'date' | 'amount' | 'phone' | 'country' | 'answer' | 'gender'>> = {
  birth_date: 'date',
  created_at: 'date',
  last_order: 'date',
  date: 'date',
  spending: 'amount',
  amount: 'amount',
  unit_price: 'amount',
  margin: 'amount',

  phone: 'phone',
  mobile: 'phone',
  country: 'country',
  consent_email: 'answer',
  given: 'answer',
  gender: 'gender',
}

/** Writes the cell of one column as a dialect has it; empty stays empty. */
export type Speller = (cell: string, random: Random) => string

/** The speller of a column. */
export function spellerOf(column: string, dialect: Dialect): Speller {
  switch (KINDS[column]) {
    case 'date':
      return (cell) => spellDate(cell, dialect.dates)
    case 'amount':
      return (cell) => spellAmount(cell, dialect)
    case 'phone':
      return (cell, random) => spellPhone(cell, dialect.phones === 'mixed' ? mixedPhone(random) : dialect.phones)
    case 'country':
      return (cell) => (dialect.headers === 'fields' ? cell : countryName(cell, dialect.language))
    case 'answer':
      return (cell) => (cell === '' ? '' : ANSWERS[dialect.language][cell === 'yes' ? 0 : 1])
    case 'gender':
      return (cell) => (dialect.language === 'fr' && cell === 'm' ? 'H' : cell.toUpperCase())
    default:
      return (cell) => cell
  }
}

const ANSWERS: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['Oui', 'Non'],
  en: ['Yes', 'No'],
  de: ['Ja', 'Nein'],
  es: ['Sí', 'No'],
  it: ['Sì', 'No'],
  nl: ['Ja', 'Nee'],
}

/** An ISO date in another order. */
export function spellDate(iso: string, order: Dialect['dates']): string {
  if (iso.length !== 10) return iso
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)]
  if (order === 'ymd') return iso
  if (order === 'mdy') return `${month}/${day}/${year}`
  if (order === 'dmy2') return `${day}/${month}/${year.slice(2)}`
  const sign = order === 'dmy' ? '/' : order.slice(3)
  return day + sign + month + sign + year
}

/** An amount in cents, written out. */
export function spellAmount(
  cents: string,
  { decimal, thousands, unit }: Pick<Dialect, 'decimal' | 'thousands' | 'unit'>,
): string {
  if (cents === '') return ''
  const digits = cents.replace('-', '').padStart(3, '0')
  let whole = digits.slice(0, -2)
  if (thousands !== '') whole = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${cents.startsWith('-') ? '-' : ''}${whole}${decimal}${digits.slice(-2)}${unit}`
}

const PHONE_STYLES = ['spaced', 'spaced', 'spaced', 'plain', 'plain', 'dotted', 'e164', 'abroad'] as const
type PhoneStyle = (typeof PHONE_STYLES)[number]
const mixedPhone = (random: Random): PhoneStyle => random.pick(PHONE_STYLES)

/** Dialling codes whose numbers are written with a national zero. */
const WITH_ZERO = /^\+(33|590|594|596|262|32|31|41|44|49)(\d+)$/

/** An E.164 number as people write it. */
export function spellPhone(e164: string, style: PhoneStyle): string {
  if (e164 === '' || style === 'e164') return e164
  const [, code, rest] = WITH_ZERO.exec(e164) ?? []
  if (rest === undefined) return e164
  if (style === 'abroad') return `+${code} ${rest[0]} ${paired(rest.slice(1), ' ')}`
  const national = `0${rest}`
  return style === 'plain' ? national : paired(national, style === 'dotted' ? '.' : ' ')
}

const paired = (digits: string, between: string): string => digits.replace(/(\d\d)(?=\d)/g, `$1${between}`)

const names = new Map<string, string>()
function countryName(code: string, language: Language): string {
  if (code === '') return ''
  const key = language + code
  let name = names.get(key)
  if (name === undefined) names.set(key, (name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code))
  return name
}

/** The lines before the rows: `sep=`, talk, header. */
export function headOf(columns: readonly string[], dialect: Dialect, asOf: string): string {
  const { delimiter, eol, preamble, sep, headers, language } = dialect
  const talk = [`Export CRM du ${spellDate(asOf, 'dmy')}`, 'Établissements Exemple - fichier clients', '', 'Confidentiel']
  const lines = [...(sep ? [`sep=${delimiter}`] : []), ...Array.from({ length: preamble }, (_, at) => talk[at % talk.length]!)]
  if (headers !== 'none')
    lines.push(
      lineOf(
        columns.map((column) => headerOf(column, language, headers)),
        dialect,
      ),
    )
  return lines.map((line) => line + eol).join('')
}

/** Cells as one record, without its end of line. */
export function lineOf(cells: readonly string[], { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): string {
  let line = ''
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (i > 0) line += delimiter
    line +=
      quote === 'all' || (quote === 'needed' && mustQuote(cell, delimiter))
        ? `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`
        : cell
  }
  return line
}

/** RFC 4180 §2: cells with the delimiter, a quote or a line break. */
const mustQuote = (cell: string, delimiter: string): boolean =>
  cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r')
