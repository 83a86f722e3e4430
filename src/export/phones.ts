import { phoneNormaliser } from '../normalise/phone.ts'
import type { Person } from './person.ts'

const international = /^\+\d{5,15}$/
const read = phoneNormaliser({ country: '' })

/** A phone cell that is in E.164; '' for what no number could be made of. */
export const phoneOf = (person: Person, field: 'phone' | 'mobile'): string => {
  const cell = person(field)
  return international.test(cell) ? cell : ''
}

/** The number that messages reach: the mobile unless it is a landline after all, else a phone that is a mobile; '' for none. */
export function messageNumber(person: Person): string {
  const mobile = phoneOf(person, 'mobile')
  if (mobile !== '' && read(mobile).type !== 'landline') return mobile
  const phone = phoneOf(person, 'phone')
  return phone !== '' && read(phone).type === 'mobile' ? phone : ''
}

/** How many of a person's phone cells hold no number that could be given on. */
export const lostPhones = (person: Person): number =>
  (['phone', 'mobile'] as const).filter((field) => person(field) !== '' && phoneOf(person, field) === '').length
