import type { Comparer } from './compare.ts'
import { cachedAspect } from './compare.ts'
import type { Comparable } from './field.ts'
import type { Kind, LevelName } from './kind.ts'
import {
  agreement,
  matchContext,
  patternBits,
  priorBits,
  probabilityOf,
  rareFields,
  strangerContext,
  type Model,
} from './model.ts'
import { Patterns } from './patterns.ts'
import type { Atom, Rule } from './rules.ts'
import type { Scorer } from './scorer.ts'

/** All that a pair of rows is explained by. */
export interface Evidence {
  readonly comparable: Comparable
  readonly comparer: Pick<Comparer, 'compare' | 'levels'>
  readonly model: Model
  /** The blocking rules, in their order. */
  readonly rules: readonly Rule[]
  readonly scorer: Pick<Scorer, 'evidence' | 'rarity' | 'weighAmong'>
  /** The key of a row for an atom of a rule, 0 for none. Not needed where `comparable` holds all rows of the file. */
  keyOf?(row: number, atom: Atom): number
}

/** Why two rows weigh what they weigh: `weight` is the sum of `prior` and of the fields' `bits` and `rarity`. */
export interface Explanation {
  /** What is known before anything is compared, in bits. */
  readonly prior: number
  /** One for each field, in the order of `Comparable.fields`. */
  readonly fields: readonly FieldEvidence[]
  readonly weight: number
  /** P(one person) = 1 / (1 + 2^-weight). */
  readonly probability: number
  /** The rules that bring the two rows together, by number. */
  readonly rules: readonly number[]
  /** Where none does, the one that comes nearest to it; undefined too where there are no rules. */
  readonly missed: MissedRule | undefined
  /** The field that speaks most against one person, by number; undefined when none does. */
  readonly contrary: number | undefined
}

/** What one field says of two rows. */
export interface FieldEvidence {
  readonly name: string
  readonly kind: Kind
  /** How the values agree; undefined where a row has none. */
  readonly level: LevelName | undefined
  /** log2(m / u) of the level, as it is where the fields of `agree` agree and those of `differ` differ. */
  readonly bits: number
  /** What is added for a rare value, or taken off for a common one, in bits; 0 unless the two rows share a value. */
  readonly rarity: number
  /** Fields, by number, by whose agreement the level was judged: a town says little that the postal code has not said. */
  readonly agree: readonly number[]
  readonly differ: readonly number[]
  /** The field, by number, that speaks for this one too: names in each other's place are one observation. */
  readonly spokenFor: number | undefined
}

/** A blocking rule that two rows do not meet. */
export interface MissedRule {
  readonly rule: number
  /** What they would have to share besides what they do share. The fewest of all rules. */
  readonly differs: readonly Atom[]
}

/** Explains what two rows weigh. */
export function explain(evidence: Evidence, i: number, j: number): Explanation {
  const { comparable, comparer, model, rules, scorer } = evidence
  const { fields, columns } = comparable
  comparer.compare(i, j)
  const levels = Uint8Array.from(comparer.levels)
  const alone = new Patterns(fields)
  alone.numberOf(levels)
  const {
    agree: [agree],
    differ: [differ],
  } = agreement(fields, alone)
  const bitsOf = patternBits(model, fields, alone)
  const [rare] = rareFields(model, fields, alone)
  const swap = fields.findIndex(({ levels: names }, field) => names[levels[field]! - 1] === 'swapped')
  const prior = priorBits(model)
  const sum = scorer.evidence(levels, i, j)
  let rest = sum
  const found = fields.map(({ name, kind, levels: names }, field): FieldEvidence => {
    const level = levels[field]!
    if (level === 0) {
      const spokenFor = swap !== -1 && isFilled(comparable, field, i) && isFilled(comparable, field, j) ? swap : undefined
      return { name, kind, level: undefined, bits: 0, rarity: 0, agree: [], differ: [], spokenFor }
    }
    const bits = bitsOf[field]!
    const rarity = ((rare! >> field) & 1) === 1 ? scorer.rarity(field, i, j) : 0
    rest -= bits + rarity
    const contexts = model.fields[field]!
    const own = contexts[matchContext(contexts, agree!, differ!)]!
    const others = contexts[strangerContext(contexts, agree!, differ!, level)]!
    const asked = { agree: numbersIn(own.agree | others.agree), differ: numbersIn(own.differ | others.differ) }
    return { name, kind, level: names[level - 1]!, bits, rarity, ...asked, spokenFor: undefined }
  })
  // Values shared crosswise are weighed by the scorer alone: what it adds is what nothing else explains.
  if (swap !== -1) found[swap] = { ...found[swap]!, rarity: rest }
  const keyOf =
    evidence.keyOf ?? ((row, { column, aspect }) => cachedAspect(columns[column]!.lexicon, aspect)[columns[column]!.ids[row]!]!)
  const lacking = rules.map((rule) => differences(rule, i, j, keyOf))
  const meeting = lacking.flatMap((atoms, rule) => (atoms.length === 0 ? [rule] : []))
  return {
    prior,
    fields: found,
    weight: prior + sum,
    probability: probabilityOf(prior + sum),
    rules: meeting,
    missed: meeting.length > 0 ? undefined : nearest(lacking),
    contrary: mostContrary(found),
  }
}

const isFilled = ({ fields, columns }: Comparable, field: number, row: number): boolean =>
  fields[field]!.columns.some((column) => columns[column]!.ids[row] !== 0)

function numbersIn(bits: number): number[] {
  const numbers: number[] = []
  for (let number = 0; number < 32; number++) if (((bits >>> number) & 1) === 1) numbers.push(number)
  return numbers
}

/** The atoms of a rule that two rows do not share. Of two atoms that may be shared crosswise, both or none. */
function differences({ atoms, crossed }: Rule, i: number, j: number, keyOf: (row: number, atom: Atom) => number): Atom[] {
  const differs = atoms.filter((atom) => !shared(keyOf(i, atom), keyOf(j, atom)))
  if (crossed === undefined) return differs
  const [one, other] = crossed
  const crosswise = shared(keyOf(i, one), keyOf(j, other)) && shared(keyOf(i, other), keyOf(j, one))
  const straight = shared(keyOf(i, one), keyOf(j, one)) && shared(keyOf(i, other), keyOf(j, other))
  return crosswise || straight ? differs : [...differs, one, other]
}

const shared = (a: number, b: number): boolean => a !== 0 && a === b

/** The rule with the fewest differences; of several the one that comes first, which finds most for its cost. */
function nearest(lacking: readonly (readonly Atom[])[]): MissedRule | undefined {
  let best: MissedRule | undefined
  for (const [rule, differs] of lacking.entries())
    if (best === undefined || differs.length < best.differs.length) best = { rule, differs }
  return best
}

function mostContrary(fields: readonly FieldEvidence[]): number | undefined {
  let worst: number | undefined
  let least = 0
  for (const [field, { bits, rarity }] of fields.entries())
    if (bits + rarity < least) {
      least = bits + rarity
      worst = field
    }
  return worst
}
