/**
 * A look at the bytes of a cell that tells most cells of which there is nothing to say, and what they weigh, without making a
 * text of them. It may miss any, but never takes one of which the judge has anything to say.
 */
export interface Glance {
  /**
   * What kind of plain cell it is, 1 to `mostPlain`, plus `perSurplus` for each byte by which it has more bytes than UTF-16
   * units; 0 for a cell that the judge must see. Cells of one kind vote alike.
   */
  readonly look: (bytes: Uint8Array, start: number, end: number) => number
  /** Is the canonical value the cell as it stands? */
  readonly asItStands: boolean
}

export const mostPlain = 15
export const perSurplus = 16
