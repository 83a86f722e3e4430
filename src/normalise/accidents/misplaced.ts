import type { CellKind } from '../../model/field.ts'
import type { Reason } from '../../model/reason.ts'
import { codeAt } from '../../text/code-at.ts'
import { squeeze } from '../../text/fold.ts'
import { looksLike } from '../detectors.ts'
import { isSiret } from '../siret.ts'
import { type Remark, without } from '../remark.ts'

/** What a cell can look like that is surely not of another kind. */
type Look = 'email' | 'phone' | 'url' | 'date' | 'iban' | 'siret' | 'amount' | 'postal_code' | 'address' | 'name'

/** Longer cells are notes. */
const longest = 120

/**
 * What a cell looks like, when it looks like one thing only: an e-mail address, a phone number, a web address, a date, an
 * IBAN, a SIRET, an amount with its currency, a street address. Texts and bare numbers look like nothing.
 */
function lookOf(cell: string): Look | undefined {
  if (cell.length < 6 || cell.length > longest) return undefined
  let [digits, letters, at_, signs] = [0, 0, 0, 0]
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x40) at_++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++
    else if (code > 0x7f || code === 0x24 || code === 0x2f || code === 0x2e) signs++
  }
  if (at_ === 0 && digits === 0 && signs === 0) return undefined
  const text = squeeze(cell)
  if (at_ === 1 && looksLike('email', text)) return 'email'
  if (letters > 5 && looksLike('url', text)) return 'url'
  if (digits === 0) return undefined
  if (letters > 3 && looksLike('address', text) && /^\d/.test(text)) return 'address'
  if (digits < 3) return undefined
  if (letters === 0) {
    if (looksLike('date', text)) return 'date'
    const bare = text.replace(/[\s.]/g, '')
    if (digits === 14 && isSiret(bare)) return 'siret'
    if (looksLike('phoneForSure', text)) return 'phone'
    if (/[€$£]/.test(text) && looksLike('amount', text)) return 'amount'
    return undefined
  }
  if (/^[A-Z]{2}\d\d/.test(text) && digits > 8 && looksLike('iban', text)) return 'iban'
  if (letters <= 12 && digits >= 3 && digits <= 8 && looksLike('date', text)) return 'date'
  return letters <= 4 && looksLike('amount', text) && /[a-z]{3}/i.test(text) ? 'amount' : undefined
}

/** What a column of each kind may hold beside its own. Free text holds anything. */
const welcome: Partial<Record<CellKind, readonly Look[]>> = {
  email: ['email'],
  phone: ['phone'],
  date: ['date'],
  iban: ['iban'],
  siret: ['siret'],
  siren: ['siret'],
  vat: [],
  bic: [],
  url: ['url'],
  amount: ['amount'],
  count: [],
  postal_code: [],
  city: [],
  address: ['address'],
  country: [],
  company: [],
  title: [],
  given_name: [],
  family_name: [],
  full_name: [],
  gender: [],
  language: [],
  currency: [],
  flag: ['date'],
}

const remarks = Object.fromEntries(
  (['email', 'phone', 'url', 'date', 'iban', 'siret', 'amount', 'postal_code', 'address', 'name'] as const).map((look) => [
    look,
    without(`text_is_${look}` satisfies Reason),
  ]),
) as Readonly<Record<Look, Remark>>

/** Kinds whose cells are letters, where neither a code nor a number but a town's has its place. */
const lettered: ReadonlySet<CellKind> = new Set(['given_name', 'family_name', 'full_name', 'city', 'title', 'country'])
/** Kinds whose cells are digits and signs, where two words are somebody's name or a street. */
const numbered: ReadonlySet<CellKind> = new Set([
  'phone',
  'postal_code',
  'date',
  'amount',
  'count',
  'siren',
  'siret',
  'iban',
  'vat',
])

/** Two digits three times are half a phone number. With slashes they are a day. */
const half = /^\s*\d\d([ .-])\d\d\1\d\d\s*$/

/** What was pasted into the wrong column, and says so: an e-mail address among phones, a phone among names. */
export function misplaced(cell: string, kind: CellKind): Remark | undefined {
  const own = welcome[kind]
  if (own === undefined) return undefined
  const look = lookOf(cell)
  if (look !== undefined) return own.includes(look) || (kind === 'phone' && half.test(cell)) ? undefined : remarks[look]
  if (cell.length === 5 && lettered.has(kind) && kind !== 'city' && looksLike('fiveDigits', cell)) return remarks.postal_code
  return (numbered.has(kind) || kind === 'email') &&
    cell.length < 60 &&
    !/[\d@]/.test(cell) &&
    looksLike('fullName', squeeze(cell))
    ? remarks.name
    : undefined
}
