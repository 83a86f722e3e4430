import { atomsOf } from '../../dedupe/plan.ts'
import type { Atom, Rule } from '../../match/rules.ts'
import type { Answer } from './why.ts'

/** Why two rows are one person or two, as one object with stable keys; bits are not rounded, so that they sum. */
export function whyJson(answer: Answer, showValues: boolean): unknown {
  const { path, numberOf, a, b, explanation, equal, verdict, threshold, rules, columns, values, sizes } = answer
  const { prior, fields, weight, probability, missed, contrary } = explanation
  const named = (numbers: readonly number[]): string[] => numbers.map((field) => fields[field]!.name)
  return {
    input: path,
    row_a: numberOf(a),
    row_b: numberOf(b),
    compared: true,
    decision: verdict.same ? 'same' : 'different',
    because: verdict.because,
    weight,
    probability,
    threshold,
    prior,
    fields: fields.map(({ name, kind, level, bits, rarity, agree, differ, spokenFor }, field) => ({
      field: name,
      kind,
      level: level ?? null,
      bits,
      rarity,
      agree: named(agree),
      differ: named(differ),
      counted_with: spokenFor === undefined ? null : fields[spokenFor]!.name,
      ...(showValues && { value_a: values[field]![0], value_b: values[field]![1] }),
    })),
    equal_in_all: equal,
    rules: explanation.rules.map((rule) => ruleName(rules[rule]!, columns)),
    missed_rule:
      missed === undefined
        ? null
        : { rule: ruleName(rules[missed.rule]!, columns), differs: missed.differs.map((atom) => atomName(atom, columns)) },
    most_contrary: contrary === undefined ? null : fields[contrary]!.name,
    cluster_rows: sizes,
    mean_weight: 'tie' in verdict ? verdict.tie.mean : 'mean' in verdict ? verdict.mean : null,
    path:
      'tie' in verdict
        ? verdict.tie.path.map(({ member, weight: step }) => ({ row: numberOf(verdict.rows[member]!), weight: step ?? null }))
        : null,
  }
}

/** A rule as `--pairs` names it. */
function ruleName(rule: Rule, columns: readonly string[]): string {
  const shares = atomsOf(rule).map((atom) => atomName(atom, columns))
  return shares.length === 0 ? 'all' : shares.join(rule.crossed === undefined ? ' + ' : ' × ')
}

const atomName = ({ column, aspect }: Atom, columns: readonly string[]): string => `${columns[column]!} ${aspect}`
