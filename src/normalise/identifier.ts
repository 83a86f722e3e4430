import { blank, type Reading } from '../model/reading.ts'
import { squeeze } from '../text/fold.ts'
import { codeAt } from '../text/code-at.ts'

/**
 * An identifier is text: only the space around it goes. Leading zeros stay, letters keep their case, and `123.0` stays
 * `123.0`: whoever mends one end of a link breaks the other.
 */
export function normaliseIdentifier(raw: string): Reading {
  if (isPlain(raw)) return { value: raw, reason: undefined }
  const value = squeeze(raw)
  if (value === '') return blank
  return { value, reason: value.length < 24 && scientific.test(value) ? 'identifier_scientific' : undefined }
}

/** ASCII without a space, and no mark where scientific notation has one. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = codeAt(raw, at)
    if (code <= 0x20 || code >= 0x7f || (at === 1 && (code === 0x2c || code === 0x2e))) return false
  }
  return raw !== ''
}

const scientific = /^\d[.,]\d+E\+\d+$/i
