import type { Needle } from '../../io/scan/scanner.ts'
import { lookUp } from '../../normalise/phone-library.ts'

/**
 * What must not be found in bytes any more of these identifiers: addresses as they are, phones by the digits that all of their
 * spellings share.
 *
 * @param phones in E.164
 */
export function needlesOf(words: readonly string[], phones: readonly string[]): Needle[] {
  return [...[...new Set(words)].map((text): Needle => ({ kind: 'word', text })), ...[...new Set(phones)].map(phoneNeedle)]
}

function phoneNeedle(phone: string): Needle {
  const digits = phone.replace(/\D+/g, '')
  const national = lookUp(phone, '')?.national ?? digits
  const code = digits.endsWith(national) ? digits.slice(0, digits.length - national.length) : ''
  const before = code === '' ? ['', '00'] : ['', '0', code, `${code}0`, `00${code}`, `00${code}0`]
  return { kind: 'number', text: code === '' ? digits : national, before }
}
