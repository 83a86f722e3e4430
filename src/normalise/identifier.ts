import { blank, type Reading } from '../model/reading.ts'
import { squeeze } from '../text/fold.ts'

/**
 * An identifier is text: only the space around it goes. Leading zeros stay, letters keep their case, and `123.0` stays
 * `123.0`: whoever mends one end of a link breaks the other.
 */
export function normaliseIdentifier(raw: string): Reading {
  const value = squeeze(raw)
  if (value === '') return blank
  return { value, reason: value.length < 24 && scientific.test(value) ? 'identifier_scientific' : undefined }
}

const scientific = /^\d[.,]\d+E\+\d+$/i
