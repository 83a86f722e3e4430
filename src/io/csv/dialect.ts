/** How a CSV file is cut into cells. What a reader needs to know, and no more. */
export interface Dialect {
  /**
   * What stands between two cells; '' in a file of one column. Two characters for `", "`: there a comma parts cells only
   * when a space or the end of the record follows, and the space belongs to the mark.
   */
  readonly delimiter: string
  /** What opens and closes a cell that holds delimiters or line breaks; '' for none. */
  readonly quote: string
  /** How a quote is written inside a quoted cell: `""` or `\"`. */
  readonly escape: Escape
}

export type Escape = 'doubled' | 'backslash'

/** What ends a record. */
export type RecordEnd = '\n' | '\r\n' | '\r'

/** What is known beforehand, from an option or a saved mapping. It is believed, not tested. */
export interface DialectGiven {
  readonly delimiter?: string | undefined
  readonly quote?: string | undefined
}
