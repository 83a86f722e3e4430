/** What is noted in the log of a base. A closed list, as are the facts: nothing in the log can be about a person. */
export type AuditOperation =
  'erase' | 'replay' | 'expire' | 'request_opened' | 'request_moved' | 'request_extended' | 'request_closed' | 'register_changed'

/** What is noted with it: counts, days, numbers of requests, and words of closed lists. Never a cell, a name or a free text. */
export type AuditFacts = Readonly<Record<string, number | string | boolean | null | readonly (number | string)[]>>

/** What somebody did, on its way into the log. */
export interface AuditNote {
  /** YYYY-MM-DD */
  readonly on: string
  readonly operation: AuditOperation
  /** The number of the request it was done for. */
  readonly request: string | undefined
  readonly facts: AuditFacts
}

/** The end of a log: its last entry, and the hash that stands for all before it. */
export interface AuditEnd {
  /** How many entries there are; the last one's number. */
  readonly seq: number
  readonly head: string
}

/** What is wrong with a log. */
export type AuditFault =
  /** A line is no entry, or its hash is not that of what it says. `seq` is where. */
  | { readonly why: 'changed'; readonly seq: number }
  /** The base remembers an entry that is not there. */
  | { readonly why: 'cut'; readonly seq: number }
  /** The entry that the base remembers is another one. */
  | { readonly why: 'replaced'; readonly seq: number }
