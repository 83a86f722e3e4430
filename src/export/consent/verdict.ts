import type { Channel, ConsentRule } from '../../model/consent-law.ts'
import { fold, squeeze } from '../../text/fold.ts'
import { channelOf } from './channels.ts'

/** A yes or a no. */
export interface Consent {
  /** YYYY-MM-DD; '' for one without a day: any that has one came later. */
  readonly day: string
  /** What it was given for; '' for anything. */
  readonly purpose: string
  readonly given: boolean
}

/** Whether somebody may be reached, or the one reason why not. */
export type ConsentVerdict = 'valid' | 'none' | 'withdrawn' | 'expired' | 'undated'

/** A row of consents, in canonical cells. */
export interface ConsentRow {
  readonly day: string
  readonly purpose: string
  readonly channel: string
  readonly given: string
}

/**
 * What a row says of a channel by a day; undefined when it says nothing of it. A no that names no channel is a no to all of
 * them, a yes that names none is a yes to none: consent is specific (GDPR Art. 4(11)).
 *
 * @param asOf YYYY-MM-DD: what came later is not there yet
 */
export function consentOf({ day, purpose, channel, given }: ConsentRow, asked: Channel, asOf: string): Consent | undefined {
  if (given !== 'true' && given !== 'false') return undefined
  const of = channelOf(channel)
  const yes = given === 'true'
  if (of !== asked && of !== 'every' && !(of === '' && !yes)) return undefined
  const dated = /^\d{4}-\d\d-\d\d/.exec(day)?.[0] ?? ''
  return dated > asOf ? undefined : { day: dated, purpose: fold(squeeze(purpose)), given: yes }
}

/**
 * Whether consents come to a valid one: the last one counts, and of one day the no. Purposes are apart, but a consent without one
 * is about all of them. A no that stands for any purpose is a no; where a purpose is asked for, ask `consentsFor` first.
 *
 * @param rule that holds for the channel, if there is one
 * @param asOf YYYY-MM-DD
 * @param expires the first day without, of a day and so many months
 */
export function consentVerdict(
  consents: readonly Consent[],
  rule: ConsentRule | undefined,
  asOf: string,
  expires: (day: string, months: number) => string,
): ConsentVerdict {
  const standing = standingOf(consents)
  if (standing.length === 0) return 'none'
  if (standing.some(({ given }) => !given)) return 'withdrawn'
  if (rule === undefined) return 'valid'
  const dated = standing.filter(({ day }) => day !== '')
  if (dated.length === 0) return 'undated'
  return dated.some(({ day }) => asOf < expires(day, rule.months)) ? 'valid' : 'expired'
}

/** What stands of each purpose. */
function standingOf(consents: readonly Consent[]): Consent[] {
  const inOrder = consents.toSorted((a, b) => (a.day === b.day ? Number(b.given) - Number(a.given) : a.day < b.day ? -1 : 1))
  const standing = new Map<string, Consent>()
  for (const consent of inOrder) {
    if (consent.purpose === '') standing.clear()
    else if (standing.get('')?.given === false) standing.delete('')
    standing.set(consent.purpose, consent)
  }
  return [...standing.values()]
}

/** The consents that count when a purpose is named: those given for it, or for anything; all of them when nobody knows it. */
export function consentsFor(consents: readonly Consent[], purpose: string | undefined): readonly Consent[] {
  if (purpose === undefined) return consents
  const asked = fold(squeeze(purpose))
  const named = consents.filter((consent) => consent.purpose === asked || consent.purpose === '')
  return consents.some((consent) => consent.purpose === asked) ? named : consents
}
