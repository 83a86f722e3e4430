/**
 * Why an expression can't be read: `sign`, a sign that means nothing here · `missing`, it ends too early, or something else
 * stands where `wanted` should · `column`, `function`, a name that is unknown · `values`, a function is given too few values
 * or too many · `long`, it is longer, or deeper, than anybody writes.
 */
export interface ExpressionFault {
  /** The place in the text, from 0. */
  readonly at: number
  /** What stands there; '' at the end of the text. */
  readonly found: string
  readonly why: 'sign' | 'missing' | 'column' | 'function' | 'values' | 'long'
  /** What should stand there, or what may have been meant. */
  readonly wanted?: string
}
