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

/** The list and its key: plain data, for any thread. */
export interface Suppression {
  readonly key: Uint8Array
  readonly people: readonly SuppressedPerson[]
}
