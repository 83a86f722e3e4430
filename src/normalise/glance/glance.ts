/**
 * A look at the bytes of a cell, in UTF-8, that knows most cells of which there is nothing to say, and makes no text of them. It
 * may miss any, but never passes one of which the normaliser of its column, or a check beside it, has anything to say that is
 * not said of all cells of its kind.
 */
export interface Glance {
  /**
   * What kind of plain cell stands there, 1 to `mostPlain`, plus `perSurplus` for each byte by which its bytes outnumber its
   * UTF-16 units; 0 for a cell that must be read. Cells of one kind vote alike, and phones of one have one country code.
   */
  readonly look: (bytes: Uint8Array<SharedArrayBuffer>, start: number, end: number) => number
  /** Of plain cells of kinds up to this one, the canonical value is the cell as it stands; 0 where that is so of none. */
  readonly standing: number
}

export const mostPlain = 63
export const perSurplus = mostPlain + 1
