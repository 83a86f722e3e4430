import { fold } from '../../text/fold.ts'
import { normaliseEmail } from '../email.ts'
import { sayNothing, toWords, withoutWords } from './words.ts'

/**
 * What an address is compared by: the address itself, in small letters without accents, nothing around it. '' for blanks and
 * for addresses that are nobody's own (`noreply@…`, `test@test.fr`). A cell that holds no address, or a broken one, is
 * compared by what stands there, without space.
 *
 * @example comparableEmail('Ann <Ann@Example.com>') // 'ann@example.com'
 */
export function comparableEmail(cell: string): string {
  const { value, reason } = normaliseEmail(cell)
  if (reason === 'email_no_reply' || reason === 'email_placeholder') return ''
  if (value !== '') return fold(value)
  if (cell === '') return ''
  const folded = fold(cell)
  const words = toWords(folded)
  if (words === '') return withoutWords(cell)
  if (sayNothing(words)) return ''
  const text = folded.replace(/\s+/g, '')
  // Without space it may be an address after all.
  return text === cell ? text : comparableEmail(text)
}

/**
 * The part of a comparable address that names its owner: before the `@`, without what a `+` adds, and without dots where the
 * host ignores them (Gmail). '' where there is no `@`.
 *
 * @example emailUser('ann.martin+shop@gmail.com') // 'annmartin'
 */
export function emailUser(email: string): string {
  const at = email.lastIndexOf('@')
  if (at === -1) return ''
  const tag = email.indexOf('+')
  const user = email.slice(0, tag > 0 && tag < at ? tag : at)
  return dotless.has(email.slice(at + 1)) ? user.replaceAll('.', '') : user
}

/** @see https://support.google.com/mail/answer/7436150: "Dots don't matter in Gmail addresses" */
const dotless: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])

/** The part of a comparable address behind the `@`; '' where there is none. */
export const emailHost = (email: string): string => {
  const at = email.lastIndexOf('@')
  return at === -1 ? '' : email.slice(at + 1)
}
