import { normaliseEmail } from './email.ts'
import { phoneNormaliser } from './phone.ts'

/** Reads what a row calls its customer as an e-mail address or a phone number, in canonical spelling; '' if it is neither. */
export function identifierReader(country: string): (raw: string) => string {
  const readPhone = phoneNormaliser({ country })
  return (raw) => {
    if (raw.includes('@')) return normaliseEmail(raw).value
    return /^[+\d]/.test(raw.trim()) ? readPhone(raw).value : ''
  }
}
