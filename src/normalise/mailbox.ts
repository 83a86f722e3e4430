/**
 * The mailbox that a canonical address leads to where its provider gives one box several spellings, such as
 * `ann.martin+shop@googlemail.com`: dots and what a `+` adds mean nothing there. '' for all other providers: what looks alike is
 * another person's box.
 *
 * @example mailboxOf('ann.martin+shop@googlemail.com') // 'annmartin@gmail.com'
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  const host = at === -1 ? '' : email.slice(at + 1)
  const folding = foldings[host]
  if (folding === undefined) return ''
  const plus = email.indexOf('+')
  const user = email.slice(0, plus > 0 && plus < at ? plus : at)
  return `${folding.dotless ? user.replaceAll('.', '') : user}@${folding.host}`
}

interface Folding {
  readonly host: string
  readonly dotless: boolean
}

const tagged = (host: string): Folding => ({ host, dotless: false })

/**
 * @see https://support.google.com/mail/answer/7436150 (dots, googlemail.com); Outlook, iCloud, Proton and Fastmail document what
 * follows a `+` as part of no address
 */
const foldings: Readonly<Record<string, Folding | undefined>> = Object.assign(Object.create(null) as object, {
  'gmail.com': { host: 'gmail.com', dotless: true },
  'googlemail.com': { host: 'gmail.com', dotless: true },
  ...Object.fromEntries(
    ['outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'live.com', 'live.fr', 'msn.com', 'icloud.com', 'me.com'].map(
      (host) => [host, tagged(host)],
    ),
  ),
  ...Object.fromEntries(['proton.me', 'protonmail.com', 'fastmail.com'].map((host) => [host, tagged(host)])),
})
