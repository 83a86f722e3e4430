import { beforeAll, describe, expect, it } from 'vitest'
import { cachedAspect, Comparer } from '../../src/match/compare.ts'
import { explain, type Evidence } from '../../src/match/explain.ts'
import type { Comparable } from '../../src/match/field.ts'
import type { Model } from '../../src/match/model.ts'
import { dice } from '../../src/numeric/random.ts'
import type { Resolution } from '../../src/match/resolution.ts'
import { resolve } from '../../src/match/resolve.ts'
import { keysOf, type Rule } from '../../src/match/rules.ts'
import { Scorer } from '../../src/match/scorer.ts'
import { comparableOf, generatedSet } from './generated.ts'

function evidenceOf(comparable: Comparable, model: Model, rules: readonly Rule[]): Evidence {
  const comparer = new Comparer(comparable)
  return { comparable, comparer, model, rules, scorer: new Scorer(comparable, comparer, model) }
}

describe('explain, over 10,000 pairs of a generated set', () => {
  let comparable: Comparable
  let resolution: Resolution
  let evidence: Evidence
  /** Rows drawn, half of the pairs from among those that were compared. */
  const drawn: [number, number][] = []

  beforeAll(async () => {
    comparable = generatedSet('families', {
      prenom: 'given_name',
      nom: 'family_name',
      email: 'email',
      telephone: 'phone',
      tel_portable: 'phone',
      adresse: 'address',
      code_postal: 'postal_code',
      ville: 'city',
    })
    resolution = await resolve(comparable)
    evidence = evidenceOf(
      comparable,
      resolution.model,
      resolution.rules.map(({ rule }) => rule),
    )
    const { pairs } = resolution
    const roll = dice(7)
    const row = (): number => Math.floor(roll() * comparable.rows)
    while (drawn.length < 10_000) {
      const at = Math.floor(roll() * pairs.count)
      const pair: [number, number] = roll() < 0.5 ? [row(), row()] : [pairs.left[at]!, pairs.right[at]!]
      if (pair[0] !== pair[1]) drawn.push(pair)
    }
  })

  it('bits sum to the weight', () => {
    const comparer = new Comparer(comparable)
    const scorer = new Scorer(comparable, comparer, resolution.model)
    for (const [i, j] of drawn) {
      const { prior, fields, weight, probability } = explain(evidence, i, j)
      const sum = fields.reduce((bits, field) => bits + field.bits + field.rarity, prior)
      expect(Math.abs(sum - weight)).toBeLessThan(1e-9)
      expect(Math.abs(scorer.weigh(i, j) - weight)).toBeLessThan(1e-9)
      expect(probability).toBeCloseTo(1 / (1 + 2 ** -weight), 12)
    }
  })

  it('names the rules whose keys the two share, or one that they miss', () => {
    const { columns, rows } = comparable
    const keys = evidence.rules.map((rule) =>
      keysOf(
        rule,
        ({ column, aspect }) => columns[column]!.ids.map((id) => cachedAspect(columns[column]!.lexicon, aspect)[id]!),
        new Int32Array(rows),
      ),
    )
    for (const [i, j] of drawn) {
      const { rules, missed } = explain(evidence, i, j)
      expect(rules).toEqual(keys.flatMap((key, rule) => (key[i] !== 0 && key[i] === key[j] ? [rule] : [])))
      expect(missed === undefined).toBe(rules.length > 0)
    }
  })

  it('names the field that speaks most against', () => {
    for (const [i, j] of drawn.slice(0, 1000)) {
      const { fields, contrary } = explain(evidence, i, j)
      const bits = fields.map((field) => field.bits + field.rarity)
      const least = Math.min(...bits)
      expect(contrary).toBe(least < 0 ? bits.indexOf(least) : undefined)
    }
  })
})

/** The chances of a field that says nothing. */
const even = (levels: number): Float64Array =>
  Float64Array.from({ length: levels + 1 }, (_, level) => (level === 0 ? 0 : 1 / levels))
const wholly = (column: number): Rule => ({ atoms: [{ column, aspect: 'whole' }] })

describe('explain', () => {
  const comparable = comparableOf(4, [
    { name: 'given', kind: 'given_name', cells: ['ann', 'smith', 'ann', 'bob'] },
    { name: 'family', kind: 'family_name', cells: ['smith', 'ann', '', 'jones'] },
    { name: 'email', kind: 'email', cells: ['ann@example.com', '', 'ann@example.com', 'bob@example.org'] },
    { name: 'town', kind: 'city', cells: ['lyon', 'lyon', 'lyon', 'paris'] },
  ])
  const bare = comparable.fields.map(({ levels }) => ({ agree: 0, differ: 0, m: even(levels.length), u: even(levels.length) }))
  const both: Rule = {
    atoms: [
      { column: 1, aspect: 'whole' },
      { column: 3, aspect: 'whole' },
    ],
  }
  const crossed: Rule = {
    atoms: [],
    crossed: [
      { column: 0, aspect: 'sounds' },
      { column: 1, aspect: 'sounds' },
    ],
  }
  const model: Model = { prior: 0.1, rows: comparable.rows, fields: bare.map((field) => [field]) }

  it('says by whose agreement a field was judged', () => {
    const [given, family, email, town] = bare as [(typeof bare)[0], (typeof bare)[0], (typeof bare)[0], (typeof bare)[0]]
    const tied = { ...town, agree: 1 << 2, bound: true, m: town.m.map((chance, level) => (level === 1 ? 2 * chance : chance)) }
    const evidence = evidenceOf(
      comparable,
      { prior: 0.1, rows: comparable.rows, fields: [[given], [family], [email], [tied, town]] },
      [],
    )
    const agreeing = explain(evidence, 0, 2).fields[3]!
    expect(agreeing).toMatchObject({ level: 'equal', agree: [2], differ: [] })
    expect(agreeing.bits).toBeCloseTo(1, 12)
    expect(explain(evidence, 0, 1).fields[3]).toMatchObject({ level: 'equal', agree: [], bits: 0 })
  })

  it('counts names in each other’s place as one observation', () => {
    const { fields, rules } = explain(evidenceOf(comparable, model, [crossed]), 0, 1)
    expect(fields[0]).toMatchObject({ level: 'swapped', spokenFor: undefined })
    expect(fields[1]).toMatchObject({ level: undefined, spokenFor: 0, bits: 0, rarity: 0 })
    expect(fields[2]).toMatchObject({ level: undefined, spokenFor: undefined })
    expect(rules).toEqual([0])
  })

  it.each([
    ['the rule with the fewest differences', [both, wholly(3)], { rule: 1, differs: [{ column: 3, aspect: 'whole' }] }],
    ['of two as near the first', [wholly(2), wholly(3)], { rule: 0, differs: [{ column: 2, aspect: 'whole' }] }],
    ['a rule that asks for both names crosswise', [both, crossed], { rule: 0, differs: both.atoms }],
  ])('names as missed %s', (_says, rules, missed) => {
    expect(explain(evidenceOf(comparable, model, rules), 0, 3)).toMatchObject({ rules: [], missed })
  })

  it('has no rule to name where there is none', () => {
    expect(explain(evidenceOf(comparable, model, []), 0, 3)).toMatchObject({ rules: [], missed: undefined })
  })
})
