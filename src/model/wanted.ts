/**
 * Whom a request is about, as they are told apart: identifiers in the spelling in which the project compares them. Whoever
 * carries any of them is meant; names alone find candidates, which a person confirms.
 */
export interface Wanted {
  /** Canonical e-mail addresses (`normalise/email`). */
  readonly emails: readonly string[]
  /** Phone numbers in E.164. */
  readonly phones: readonly string[]
  /** The base's ids (`c12`) or a source's, trimmed. */
  readonly ids: readonly string[]
  readonly names: readonly WantedName[]
  /** What a base that they were found in calls them: known in files alone that this project wrote of it. */
  readonly baseIds?: readonly string[]
}

/** A name as it was given, and the day of birth where that is known. */
export interface WantedName {
  readonly name: string
  /** YYYY-MM-DD */
  readonly birthDate: string | undefined
}
