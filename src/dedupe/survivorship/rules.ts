/** Rules that choose among the cells there are. They follow one another: what one leaves open, the next decides. */
export const pickingRules = [
  /** From the record with the latest date; among undated ones, from the latest import. */
  'most_recent',
  /** From the record with the most cells filled. */
  'most_complete',
  /** From the source that comes first in the list of sources. */
  'source_priority',
  /** The value that most records hold, whatever its spelling. */
  'majority',
  'longest',
  'shortest',
  /** A value that the field's reader takes, rather than one that it doubts, rather than one that it refuses. */
  'validated',
  /** The value that others abbreviate: `Jean` over `J.`, `Jean Paul` over `Jean`. */
  'spelled_out',
  /** Of spellings a slip of the pen apart, the one that more rows of the whole table have, else the one nearest the others. */
  'commonest',
  /** From the record created first; where no date says, from the earliest import, then the lowest value: 9 before 10. */
  'oldest',
  /** From the first row of the earliest import: the one rule, with `last`, that looks at the order of rows. */
  'first',
  'last',
  /** The earliest date in the column itself. */
  'earliest',
  'latest',
  /** The smallest number. */
  'min',
  'max',
  /** A flag: yes if any record says so. */
  'any',
  /** A flag: yes if all records that say anything say so. */
  'all',
  /** A flag: the latest dated decision; a refusal where dates don't tell. See consent.ts. */
  'consent',
] as const

/** Rules that make a value of several. They stand alone. */
export const computingRules = [
  'sum',
  'average',
  /** All distinct values, joined. */
  'union',
  /** All distinct values, as a JSON list. */
  'keep_all',
  /** Nothing. */
  'none',
  /** What a formula says: see expression.ts. */
  'expression',
] as const

export type PickingRule = (typeof pickingRules)[number]
export type ComputingRule = (typeof computingRules)[number]

/** Every rule a settings file can name. */
export const ruleNames: readonly (PickingRule | ComputingRule)[] = [...pickingRules, ...computingRules]

export const isPickingRule = (name: string): name is PickingRule => (pickingRules as readonly string[]).includes(name)

/** A column's rule. `same_record`: fields that belong together were taken from one record. */
export type RuleName = PickingRule | ComputingRule | 'same_record'

/**
 * What settled one cell, if not a rule. `empty`: no record has a value · `only`: one has · `agreed`: all that have one have
 * this · `content`: the records are as good as each other, and the one whose cells come first in code units was taken ·
 * `filled`: the chosen record has none, and one that contradicts it in nothing has · `together`: it stands in the record
 * that was chosen for a field it belongs to · `spare`: it lost under another column, and there was room here.
 */
export type Decider = RuleName | 'empty' | 'only' | 'agreed' | 'content' | 'filled' | 'together' | 'spare'
