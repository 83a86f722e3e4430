/** Cells that are not empty, by column, in the order of the columns. */
export type Cells = ReadonlyMap<string, string>

/** Where a row of a person came from. */
export interface Origin {
  readonly table: 'customers' | 'orders' | 'interactions' | 'consents'
  readonly source: string
  readonly file: string
  /** YYYY-MM-DD */
  readonly importedOn: string
  /** Of the file. */
  readonly line: number
  /** As they stood there, empty ones left out. */
  readonly cells: Cells
}

/** A cell that is read as another, by a run of validate. */
export interface Correction {
  readonly column: string
  /** What stood in the record. */
  readonly cell: string
  readonly before: string
  readonly after: string
  readonly rule: string
  /** 0..1 */
  readonly confidence: number
  /** Is it still read so? */
  readonly stands: boolean
  /** YYYY-MM-DD */
  readonly on: string
}

/** A stay in a segment. */
export interface Movement {
  readonly segment: string
  /** YYYY-MM-DD */
  readonly entered: string
  /** '' while inside. */
  readonly left: string
  readonly enteredBecause: string
  readonly leftBecause: string
}

/** What a kept forecast said of a person: how many orders to expect, and between what. */
export interface Outlook {
  readonly asOf: string
  readonly horizonDays: number
  readonly model: string
  readonly orders: number
  readonly low: number
  readonly high: number
}

/** Somebody to whom an export was given that may have held this person. */
export interface Receipt {
  /** YYYY-MM-DD */
  readonly on: string
  readonly recipient: string
  readonly purpose: string
  readonly columns: readonly string[]
}

/** A request that the person made. */
export interface Asked {
  readonly kind: string
  /** YYYY-MM-DD */
  readonly received: string
  /** By what they were meant: addresses, numbers, ids, names, days of birth. */
  readonly identifiers: readonly string[]
  readonly steps: readonly { readonly step: string; readonly on: string; readonly detail: string }[]
}

/** What a person may no longer be used for. */
export interface Mark {
  /** objection, restriction */
  readonly kind: string
  /** YYYY-MM-DD */
  readonly since: string
  /** The first day without; '' while it holds. */
  readonly until: string
}

/** All that is kept of a person. */
export interface Kept {
  /** Golden records: one, unless several customers are this person and were never merged; none of whom only ordered. */
  readonly customers: readonly Cells[]
  /** The rows that they are made of. */
  readonly records: readonly Cells[]
  readonly orders: readonly Cells[]
  readonly interactions: readonly Cells[]
  readonly consents: readonly Cells[]
  readonly sources: readonly Origin[]
  readonly corrections: readonly Correction[]
  readonly segments: readonly Movement[]
  readonly forecasts: readonly Outlook[]
  readonly recipients: readonly Receipt[]
  readonly requests: readonly Asked[]
  readonly marks: readonly Mark[]
  /** The day on which it was noted that the data will go; '' for none. */
  readonly warnedOn: string
}
