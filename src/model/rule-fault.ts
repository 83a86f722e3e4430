/**
 * What should stand where something else does: a test of a field, a test or quotes around a name of several words, a point in a number, a value, a value written out, single quotes around a text, a whole number, a text in
 * quotes, a length of time, a unit of the calendar, or the sign that is named.
 */
export type RuleWanted =
  | 'test'
  | 'name'
  | 'point'
  | 'value'
  | 'literal'
  | 'quotes'
  | 'number'
  | 'text'
  | 'time'
  | 'unit'
  | 'end'
  | 'KM'
  | 'OF'
  | '('
  | ')'
  | ','
  | 'AND'
  | 'NULL'

/** What kinds of values there are. */
export type ValueKind = 'number' | 'day' | 'flag' | 'text'

/**
 * Why a rule can't be read: `sign`, a sign that means nothing here · `unclosed`, a quote is never closed · `wanted`, something
 * else stands where `wanted` should · `field`, `function`, a name that is unknown · `kind`, a test of one kind of values with
 * another · `day`, a day that is in no calendar · `base`, a test that only a base can answer · `segment`, one that is unknown · `place`, a department or postal code that is none · `long`, it is longer, or has
 * more brackets in brackets, than anybody writes.
 */
export interface RuleFault {
  /** The place in the text, from 0, in UTF-16 units, and how many of them are meant. */
  readonly at: number
  readonly length: number
  /** What stands there; '' at the end of the text. Of two kinds that don't go together, the field that holds the first. */
  readonly found: string
  readonly why: 'sign' | 'unclosed' | 'wanted' | 'field' | 'function' | 'kind' | 'day' | 'base' | 'segment' | 'place' | 'long'
  readonly wanted?: RuleWanted
  /** The name that may have been meant. */
  readonly nearest?: string | undefined
  /** The first of the names there are, where none of them is like the one that stands there. */
  readonly among?: readonly string[] | undefined
  /** Of what kind both are that don't go together. */
  readonly kinds?: readonly [ValueKind, ValueKind]
}
