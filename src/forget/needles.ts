import { domainToUnicode } from 'node:url'
import type { Needle } from '../model/needle.ts'
import type { Wanted } from '../model/wanted.ts'
import { lookUp } from '../normalise/phone-library.ts'

/** An id is looked for among bytes when it is nobody else's by chance: letters and digits, so many together at least. Set by hand. */
const shortestId = 6

/** What the spellings of a phone share, and the digits that may stand before that. */
export function phoneNeedle(e164: string): Needle {
  const digits = e164.replace(/\D+/g, '')
  const text = lookUp(e164, '')?.national ?? digits
  const code = digits.slice(0, digits.length - text.length)
  const before = code === '' ? ['0'] : ['0', code, `${code}0`, `00${code}`, `00${code}0`, `011${code}`]
  return { kind: 'number', text, before }
}

/** An address as its canonical form and, where its domain has letters of other scripts, with those. */
export function emailNeedles(email: string): Needle[] {
  const at = email.lastIndexOf('@') + 1
  const spelt = email.slice(0, at) + domainToUnicode(email.slice(at))
  return [...new Set([email, spelt])].map((text) => ({ kind: 'word', text }))
}

/**
 * What must not be found in the bytes of any file once these people are erased: their addresses, their phones, and ids that
 * are long and mixed enough to be no other number.
 */
export function needlesOf(wanted: readonly Wanted[]): Needle[] {
  const emails = new Set(wanted.flatMap(({ emails: all }) => all))
  const phones = new Set(wanted.flatMap(({ phones: all }) => all))
  const ids = new Set(wanted.flatMap(({ ids: all }) => all))
  return [
    ...[...emails].flatMap(emailNeedles),
    ...[...phones].map(phoneNeedle),
    ...[...ids].filter(tellsApart).map((text): Needle => ({ kind: 'word', text })),
  ]
}

const tellsApart = (id: string): boolean =>
  id.length >= shortestId && /\d/.test(id) && /[^\d\s.,/-]/.test(id) && !id.includes('@')
