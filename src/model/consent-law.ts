/** A way to reach somebody, for which consent is asked. */
export const channels = ['email', 'sms', 'phone', 'post'] as const
export type Channel = (typeof channels)[number]

/** How long consent to a channel holds somewhere. What no rule speaks of holds until it is withdrawn. */
export interface ConsentRule {
  readonly channel: Channel
  /** ISO 3166 alpha-2: of the person. */
  readonly country: string
  /** The first day of the rule, YYYY-MM-DD: before it, consent holds. */
  readonly since: string
  /** Months from the day of the consent; a yes without a day proves nothing. */
  readonly months: number
  readonly source: string
}

/**
 * The legal clock of consents, as data: who may be reached goes by it (`export --channel`), and what is looked at twice
 * (`validate`).
 */
export const consentRules = [
  {
    channel: 'phone',
    country: 'FR',
    since: '2026-08-11',
    months: 12,
    source: 'loi n° 2025-594 du 30 juin 2025, décret n° 2026-662: opt-in, one year at most, no tacit renewal',
  },
] as const satisfies readonly ConsentRule[]

/**
 * So many months after the last contact that came from a prospect their data go, and a consent with them. It ends no consent by
 * itself: `validate` points at what is older, `forget expire` erases the person, and whoever is still there may be reached.
 *
 * @see CNIL, référentiel relatif aux traitements de gestion commerciale (2022)
 */
export const prospectMonths = 36
