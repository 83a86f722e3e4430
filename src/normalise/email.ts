import { domainToASCII } from 'node:url'
import { blank, type Normaliser, type Reading } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { squeeze } from '../text/fold.ts'
import { doubtAddress, isOddEnding, mayDoubt } from './email/doubts.ts'
import { mend } from './email/mend.ts'
import { codeAt } from '../text/code-at.ts'

/**
 * An address as it is compared: lower case on both sides, the domain in ASCII (punycode), with no name, `mailto:` or space
 * around it. RFC 5321 lets a host tell cases apart in the local part: hardly any does, and a missed duplicate is the
 * likelier loss. Letters beyond ASCII in the local part are no fault (RFC 6531). Quoted local parts, comments and address
 * literals, which the RFCs allow and no customer has, are refused, each with its reason.
 *
 * Two verdicts: what cannot be an address is refused; what can, but hardly is one (no ending, a reserved domain, a
 * placeholder) is doubted. Of several addresses in a cell the first that holds is the value, and that is told.
 */
export const normaliseEmail: Normaliser = (raw) => {
  const signs = signsOfPlain(raw)
  if (signs === -1) return readEmail(raw)
  const value = signs >= hasCapitals ? raw.toLowerCase() : raw
  const at = signs & 0xff
  if (!mayDoubt(value, at, (signs >> 8) & 0xff)) return { value, reason: undefined }
  return { value, reason: doubtAddress(value.slice(0, at), value.slice(at + 1)) }
}

/** What a code unit is in a plain address. */
const sign = new Uint8Array(128)
const [atom, letter, digit, hyphen, dot] = [1, 2, 3, 4, 5] as const satisfies number[]
for (const character of "!#$%&'*+/=?^_`{|}~") sign[character.charCodeAt(0)] = atom
for (let code = 0x61; code <= 0x7a; code++) sign[code] = sign[code - 0x20] = letter
for (let code = 0x30; code <= 0x39; code++) sign[code] = digit
sign[0x2d] = hyphen
sign[0x2e] = dot

/** Longest local part, domain label and address, in octets (RFC 5321 §4.5.3.1; RFC 1035 §2.3.4; RFC 3696, erratum 1690). */
const [longestLocal, longestLabel, longestAddress] = [64, 63, 254]

/**
 * Where the signs of an ASCII address stand that needs no mending and whose domain ends in two letters or more: the `@`,
 * plus 256 times the last dot, plus `hasCapitals`; -1 for any other text. One pass, since nearly all cells are such.
 */
function signsOfPlain(text: string): number {
  const end = text.length
  if (end > longestAddress) return -1
  let before: number = dot
  let capitals = 0
  let at = 0
  for (; at < end; at++) {
    const code = codeAt(text, at)
    if (code === 0x40) break
    const now = code < 128 ? sign[code]! : 0
    if (now === 0 || (now === dot && before === dot)) return -1
    if (now === letter && code < 0x61) capitals = hasCapitals
    before = now
  }
  if (at === end || before === dot || at > longestLocal) return -1
  let labelFrom = at + 1
  let letters = true
  before = dot
  for (let here = at + 1; here < end; here++) {
    const code = codeAt(text, here)
    const now = code < 128 ? sign[code]! : 0
    if (now < letter) return -1
    if (now === dot) {
      if (before === dot || before === hyphen || here - labelFrom > longestLabel) return -1
      labelFrom = here + 1
      letters = true
    } else {
      if (now !== letter) letters = false
      else if (code < 0x61) capitals = hasCapitals
      if (now === hyphen && before === dot) return -1
    }
    before = now
  }
  const ending = end - labelFrom
  const whole = letters && before === letter && labelFrom > at + 1 && ending > 1 && ending <= longestLabel
  return whole ? at + ((labelFrom - 1) << 8) + capitals : -1
}
const hasCapitals = 1 << 16

/** The long way: mended first, then judged part by part. */
function readEmail(raw: string): Reading {
  if (squeeze(raw) === '') return blank
  const { text, reason } = mend(raw)
  const judged = judge(text)
  if (judged.value !== '') return { value: judged.value, reason: judged.reason ?? reason }
  return firstOfSeveral(raw) ?? judged
}

/** The first good address of a cell that holds two or more; said twice (`ann@example.com <ann@example.com>`), it is one. */
function firstOfSeveral(raw: string): Reading | undefined {
  const first = raw.indexOf('@')
  if (first === -1 || !raw.includes('@', first + 1)) return undefined
  const pieces = raw.split(/[\s;,|/<>]+/).filter((piece) => piece.indexOf('@') > 0 && !piece.endsWith('@'))
  if (pieces.length < 2) return undefined
  let value = ''
  for (const piece of pieces) {
    const one = judge(mend(piece).text).value
    if (one === '' || one === value) continue
    if (value !== '') return { value, reason: 'email_several' }
    value = one
  }
  return value === ''
    ? undefined
    : { value, reason: pieces.length === 2 && raw.includes('<') ? 'email_display_name' : 'email_several' }
}

const refused = (reason: Reason): Reading => ({ value: '', reason })

/** A bare address, or what should be one → its canonical spelling, with a doubt if there is one; or the refusal. */
function judge(text: string): Reading {
  const at = text.lastIndexOf('@')
  if (at === -1) return refused('email_no_at')
  const rawDomain = text.slice(at + 1)
  if (at === 0) return refused('email_no_local')
  if (rawDomain === '') return refused('email_no_domain')
  if (text.length > 4 * longestAddress) return refused('email_too_long')
  const rawLocal = text.slice(0, at)
  const fault = faultOfLocal(rawLocal)
  if (fault !== undefined) return refused(fault)
  if (rawDomain.startsWith('[')) return refused('email_address_literal')
  const domain = toAscii(rawDomain)
  const domainFault = faultOfDomain(domain, rawDomain)
  if (domainFault !== undefined) return refused(domainFault)
  const local = toLower(rawLocal)
  if (octets(local) > longestLocal) return refused('email_local_too_long')
  if (octets(local) + 1 + domain.length > longestAddress) return refused('email_too_long')
  return {
    value: `${local}@${domain}`,
    reason: doubtAddress(local, domain) ?? (isOddEnding(domain) ? 'email_odd_ending' : undefined),
  }
}

function faultOfLocal(local: string): Reason | undefined {
  if (local.includes('"')) return 'email_quoted'
  if (local.includes('(') || local.includes(')')) return 'email_comment'
  if (local.includes('@')) return 'email_two_ats'
  if (local.includes(' ')) return 'email_space_inside'
  if (!localLetters.test(local)) return 'email_character'
  return local.startsWith('.') || local.endsWith('.') || local.includes('..') ? 'email_dots' : undefined
}
/** The atoms of RFC 5321 with the letters, marks and digits of RFC 6531. */
const localLetters = /^[\w!#$%&'*+/=?^`{|}~.\-\p{L}\p{M}\p{N}]+$/u

/** The domain in lower-case ASCII; '' where its letters make no name. */
function toAscii(domain: string): string {
  // ASCII never goes through the converter: it would read `0x7f.1` as an address of four numbers.
  if (/^[\0-\x7f]+$/.test(domain)) return domain.toLowerCase()
  if (/[\0-\x2c\x2f\x3a-\x40\x5b-\x60\x7b-\x7f\s]/.test(domain)) return ''
  return domainToASCII(domain)
}

function faultOfDomain(domain: string, raw: string): Reason | undefined {
  if (raw.includes('(') || raw.includes(')')) return 'email_comment'
  if (raw.includes(' ')) return 'email_space_inside'
  if (domain === '') return 'email_domain_letters'
  if (!/^[a-z0-9.-]+$/.test(domain)) return 'email_character'
  if (domain.startsWith('.') || domain.endsWith('.') || domain.includes('..')) return 'email_dots'
  const labels = domain.split('.')
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-') || label.length > longestLabel))
    return 'email_domain_label'
  return /^\d+$/.test(labels.at(-1)!) ? 'email_domain_number' : undefined
}

/** Lower case, composed twice over, since a small letter may have a shorter spelling. */
const toLower = (local: string): string => local.normalize('NFC').toLowerCase().normalize('NFC')

/** Length in UTF-8. */
function octets(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return length
}
