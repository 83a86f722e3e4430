import type { Reason } from '../../model/reason.ts'
import { Wordlist } from '../../text/wordlist.ts'
import { codeAt } from '../../text/code-at.ts'

/**
 * Why a well-formed address, in canonical spelling, is hardly somebody's: no host of the public internet can have its
 * domain, or it looks typed to get past a form. The domains kept for examples (RFC 2606) are not among them: what a manual
 * or a test writes there is meant to look real.
 */
export function doubtAddress(local: string, domain: string): Reason | undefined {
  const dot = domain.lastIndexOf('.')
  if (reservedEndings.has(domain.slice(dot + 1))) return 'email_reserved_domain'
  if (dot === -1) return 'email_no_ending'
  if (noReply.has(local)) return 'email_no_reply'
  if (noAddress.has(local) || noDomain.has(domain)) return 'email_placeholder'
  if (local.length > longestJest) return undefined
  if (local.length > 2 && isRepeated(local)) return 'email_placeholder'
  const echo = dot === local.length && domain.startsWith(local)
  return echo && (echoed.has(local) || isRepeated(local)) ? 'email_placeholder' : undefined
}

/**
 * Could there be a doubt about an ASCII address, in whatever capitals? Says yes too often rather than not often enough.
 * @param at where the `@` stands
 * @param dot where the last dot stands
 */
export function mayDoubt(address: string, at: number, dot: number): boolean {
  const end = address.length
  if (reservedEndings.mayHold(address, dot + 1, end) || noDomain.mayHold(address, at + 1, end)) return true
  if (noReply.mayHold(address, 0, at) || noAddress.mayHold(address, 0, at)) return true
  if (at > longestJest) return false
  const first = codeAt(address, 0) | 0x20
  return (codeAt(address, 1) | 0x20) === first || (dot - at - 1 === at && (codeAt(address, at + 1) | 0x20) === first)
}

/** Plausible endings are letters, two at least, or punycode (all that ICANN has ever delegated). Anything else is odd. */
export function isOddEnding(domain: string): boolean {
  return !ending.test(domain.slice(domain.lastIndexOf('.') + 1))
}
const ending = /^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/

/** Longer local parts are not typed for nothing, in letters. Set by hand. */
const longestJest = 10

function isRepeated(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (codeAt(text, at) !== codeAt(text, 0)) return false
  return true
}

const words = (list: string): Wordlist => new Wordlist(list.trim().split(/\s+/))

/** Names that the public DNS will never hold: RFC 6761, RFC 6762, RFC 7686, RFC 9476, and ICANN's `internal` of 2024. */
const reservedEndings = words('test invalid localhost local onion alt internal localdomain')

const noReply = words(`
  noreply no-reply no_reply no.reply donotreply do-not-reply nepasrepondre ne-pas-repondre ne_pas_repondre keineantwort
`)

/** What counter staff and customers type when a form insists. */
const noAddress = words(`
  noemail no-email no_email nomail no-mail no_mail noaddress pasdemail pas-de-mail pas.de.mail pasdemel pasdadresse pasdadressemail
  pasdecourriel pas-d-adresse sansemail sansmail sans-mail sans.mail sansadresse aucun aucune aucunemail aucunmail inconnu inconnue
  neant nospam azerty azertyuiop qwerty qwertyuiop asdf asdfgh qsdf qsdfgh unknown nobody keinemail keine-email sinemail sincorreo
`)
/** Local parts of addresses that nobody has or reads. */
export const jests = (): string[] => [...noReply, ...noAddress]

const noDomain = words(`
  noemail.com noemail.fr noemail.net nomail.com nomail.fr nomail.net pasdemail.fr pasdemail.com pas-de-mail.fr sansmail.fr sansmail.com
  sansemail.fr aucun.fr aucun.com inconnu.fr inconnu.com neant.fr none.com nospam.com test.fr test.com test.test fake.com azerty.fr
  azerty.com xx.xx xxx.xx xxx.fr x.x x.fr aa.aa aaa.aa aaa.fr domaine.fr domain.tld
`)
/** Local parts that mean nothing when the domain says them again: `toto@toto.fr`. */
const echoed = words('test toto titi tata mail email adresse client nom none non no rien fake abc azerty qwerty xyz')
