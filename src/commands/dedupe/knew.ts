import { atomsOf } from '../../dedupe/plan.ts'
import type { Matched } from './match.ts'

/**
 * What a run went by, for the journal of a base: which columns were compared as what, by which rules and with which chances.
 * Nothing in it is about any person.
 */
export function knewOf({ plan, compared }: Matched): object {
  const { threshold, fellBack } = plan
  if (compared === undefined) return { threshold, fellBack }
  const { comparable, resolution } = compared
  const { columns, fields } = comparable
  const { model, rules } = resolution
  return {
    threshold,
    fellBack,
    prior: model.prior,
    rules: rules.map(({ rule }) => ({
      shares: atomsOf(rule).map(({ column, aspect }) => ({ column: columns[column]!.name, aspect })),
      crossed: rule.crossed !== undefined,
    })),
    fields: fields.map(({ name, kind, levels }, field) => ({
      name,
      kind,
      levels,
      contexts: model.fields[field]!.map(({ agree, differ, m, u }) => ({ agree, differ, m: [...m], u: [...u] })),
    })),
  }
}
