import { normaliseEmail } from '../../email.ts'
import { emailGlance } from '../../glance/email.ts'
import type { PlainForm } from '../../../model/plain-form.ts'

/** Addresses in small letters of which there is nothing to say: they are compared by what stands there. */
export function plainEmail(): PlainForm {
  const { look } = emailGlance((address) => {
    const { value, reason } = normaliseEmail(address)
    return value === address && reason === undefined ? plain : 0
  })
  return (bytes, start, end, into, at) => {
    if (look(bytes, start, end) !== plain) return -1
    for (let from = start; from < end; from++) into[at++] = bytes[from]!
    return at
  }
}

const plain = 1
