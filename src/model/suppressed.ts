/**
 * One person who must not come back, as keyed tags: nobody can be told by them without the key, which is a file of its own.
 */
export interface SuppressedPerson {
  /** Of the rules by which identifiers got their one spelling. */
  readonly v: number
  readonly email: readonly string[]
  /** Of the mailbox that the provider makes of an address. */
  readonly mailbox: readonly string[]
  readonly phone: readonly string[]
  /** Of what sources call them. */
  readonly id: readonly string[]
  /** Of a phone that others have too, with the name of the person. */
  readonly named: readonly string[]
}

/** What a person's data may no longer be used for: marketing (GDPR Art. 21), or anything but being stored (Art. 18). */
export type MarkKind = 'objection' | 'restriction'

/** Somebody whose data is left alone wherever it comes from, and whenever: it comes in, and is marked. */
export interface StoppedPerson extends SuppressedPerson {
  readonly stops: MarkKind
  readonly request: number
  /** YYYY-MM-DD, as `until`: the first day without; absent while it lasts. */
  readonly since: string
  readonly until?: string
}

/** Those whose data is left alone, and the key to tell them by. */
export interface Stopped {
  readonly key: Uint8Array
  readonly people: readonly StoppedPerson[]
}

/** The list and its key: plain data, for any thread. */
export interface Suppression {
  readonly key: Uint8Array
  readonly people: readonly SuppressedPerson[]
}
