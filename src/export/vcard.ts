import { familyName, someName } from './names.ts'
import type { Person } from './person.ts'
import { phoneOf } from './phones.ts'
import { street } from './places.ts'

/** The versions of cards: older programs take 3.0 alone. */
export type VcardVersion = '3.0' | '4.0'

/**
 * The card of a person: lines of at most 75 bytes that end in CRLF. What nobody filled in is not there, but for the
 * name, which every card has.
 *
 * @see RFC 6350 (4.0), RFC 2426 (3.0)
 */
export function vcardOf(person: Person, version: VcardVersion = '4.0'): string {
  const isOld = version === '3.0'
  const lines = ['BEGIN:VCARD', `VERSION:${version}`, `FN:${escaped(someName(person))}`]
  lines.push(`N:${structured(namesOf(person))}`) // 4.0 could do without, readers of 3.0 can't
  const email = person('email')
  if (email !== '') lines.push(`EMAIL:${escaped(email)}`)
  const [phone, mobile] = [phoneOf(person, 'phone'), phoneOf(person, 'mobile')]
  if (phone !== '') lines.push(isOld ? `TEL;TYPE=VOICE:${phone}` : `TEL;VALUE=uri;TYPE=voice:tel:${phone}`)
  if (mobile !== '') lines.push(isOld ? `TEL;TYPE=CELL:${mobile}` : `TEL;VALUE=uri;TYPE=cell:tel:${mobile}`)
  // RFC 6350 asks to leave the first two parts empty: the box, and what goes beyond the street.
  const place = [street(person), ...(['city', 'region', 'postal_code', 'country'] as const).map(person)]
  if (place.some((part) => part !== '')) lines.push(`ADR:;;${structured(place)}`)
  if (person('company') !== '') lines.push(`ORG:${escaped(person('company'))}`)
  if (person('job_title') !== '') lines.push(`TITLE:${escaped(person('job_title'))}`)
  const birth = /^(\d{4})-(\d\d)-(\d\d)$/.exec(person('birth_date'))
  if (birth !== null) lines.push(`BDAY:${birth.slice(1).join(isOld ? '-' : '')}`)
  lines.push('END:VCARD')
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Family name, given name, others, what goes before, what goes behind. */
const namesOf = (person: Person): string[] => [familyName(person), person('given_name'), '', person('title'), '']

const structured = (parts: readonly string[]): string => parts.map(escaped).join(';')

/** Text as a value: what separates values is escaped, lines are kept, other control characters are not. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const mostBytes = 75

/** A long line on several, of which all but the first begin with a space. No character is cut in two. */
function folded(line: string): string {
  if (line.length * 3 <= mostBytes) return line
  const lines: string[] = []
  let from = 0
  let bytes = 0
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes + width > mostBytes) {
      lines.push(line.slice(from, at))
      from = at
      bytes = 1 // the space
    }
    bytes += width
    at += code < 0x10000 ? 1 : 2
  }
  return [...lines, line.slice(from)].join('\r\n ')
}
