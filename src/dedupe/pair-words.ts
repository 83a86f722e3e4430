import type { Comparable } from '../match/field.ts'
import type { PatternTable, WalkedRule } from '../match/resolution.ts'
import { atomsOf } from './plan.ts'

/** How the fields of a pair agree, in the words of files: `email equal; nom alike; ville different`. Missing values say nothing. */
export function patternWords({ fields }: Comparable, { width, count, levels }: PatternTable): (pattern: number) => string {
  const known: (string | undefined)[] = Array.from({ length: count })
  return (pattern) =>
    (known[pattern] ??= fields
      .flatMap(({ name, levels: names }, field) => {
        const level = levels[pattern * width + field]!
        return level === 0 ? [] : [`${name} ${names[level - 1]!}`]
      })
      .join('; '))
}

/**
 * What a rule asks two rows to share, in the words of files: `nom sounds + code_postal whole`; `×` between columns that may be
 * crossed, and `all` where it asks for nothing.
 */
export function ruleWords({ columns }: Comparable, rules: readonly WalkedRule[]): string[] {
  return rules.map(({ rule }) => {
    const shares = atomsOf(rule).map(({ column, aspect }) => `${columns[column]!.name} ${aspect}`)
    return shares.length === 0 ? 'all' : shares.join(rule.crossed === undefined ? ' + ' : ' × ')
  })
}
