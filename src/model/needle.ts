/** A text that must not be found in bytes any more. */
export type Needle =
  /** Letters, signs and digits, as an address is: found in any encoding that we read and in any case. */
  | { readonly kind: 'word'; readonly text: string }
  /**
   * A number, whatever signs part its digits. `text` is what all spellings share, and `before` what may stand before it:
   * `612345678` behind `0`, `33`, `330`, `0033`.
   */
  | { readonly kind: 'number'; readonly text: string; readonly before: readonly string[] }
