/** Something that a rule has to say of a cell, or of a row. */
export interface Finding {
  readonly line: number
  /** The place of its column in the source's rows; -1 for the row as a whole. */
  readonly column: number
  readonly rule: string
  /** The cell as it stands; '' for a row. */
  readonly value: string
  /** The whole new cell; '' where there is none. */
  readonly suggestion: string
  /** How sure the suggestion is, 0..1; 0 where there is none. */
  readonly confidence: number
}

/** One finding among several alike, as it is shown. */
export interface Example {
  readonly line: number
  readonly value: string
  readonly suggestion: string
}

/** How often a rule had something to say of one column, and of which cells first. */
export interface Found {
  count: number
  readonly examples: Example[]
}

/** By rule. */
export type FoundByRule = Record<string, Found>

/** Of all that a rule found in one column, so many are shown. */
export const examplesKept = 3

export function addFinding(found: FoundByRule, rule: string, example: () => Example): void {
  const known = (found[rule] ??= { count: 0, examples: [] })
  known.count++
  if (known.examples.length < examplesKept) known.examples.push(example())
}

/** What was found in two parts of a file, the earlier one first. */
export function addFound(earlier: FoundByRule, later: FoundByRule): FoundByRule {
  const sum = { ...earlier }
  for (const [rule, { count, examples }] of Object.entries(later)) {
    const known = sum[rule]
    sum[rule] = {
      count: (known?.count ?? 0) + count,
      examples: [...(known?.examples ?? []), ...examples].slice(0, examplesKept),
    }
  }
  return sum
}
