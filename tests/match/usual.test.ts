import { describe, expect, it } from 'vitest'
import { levelsOf, type Kind } from '../../src/match/kind.ts'
import type { Field } from '../../src/match/field.ts'
import { shareOfFile, usualContexts, usualMatches, usualStrangers } from '../../src/match/usual.ts'

const kinds = Object.keys(levelsOf) as Kind[]
const fieldOf = (kind: Kind, column = 0): Field => ({ name: kind, kind, columns: [column], levels: levelsOf[kind] })
const fields = kinds.map(fieldOf)
const sum = (chances: Float64Array): number => chances.reduce((all, chance) => all + chance, 0)

describe('what is usual', () => {
  it.each(kinds)('is a chance for every level of %s, all of them one together', (kind) => {
    const size = levelsOf[kind].length + 1
    expect(usualMatches(fieldOf(kind))).toHaveLength(size)
    expect(sum(usualMatches(fieldOf(kind)))).toBeCloseTo(1, 9)
    for (const rows of [2, 12, 1000]) {
      const strangers = usualStrangers(fieldOf(kind), fields, rows)
      if (strangers === undefined) continue
      expect(strangers).toHaveLength(size)
      expect(sum(strangers)).toBeCloseTo(1, 9)
      expect(strangers.every((chance) => chance >= 0)).toBe(true)
    }
  })

  it('makes no field hang on another that hangs on it', () => {
    const parents = fields.map((_, child) => usualContexts(child, fields, 20).reduce((all, { agree }) => all | agree, 0))
    const below = (field: number, met: number): boolean =>
      fields.some(
        (__, parent) =>
          ((parents[field]! >> parent) & 1) === 1 && (((met >> parent) & 1) === 1 || below(parent, met | (1 << parent))),
      )
    expect(fields.filter((_, field) => below(field, 1 << field))).toEqual([])
  })

  it('knows no offices where there are no people', () => {
    const companies = (['company', 'address', 'phone'] as const).map(fieldOf)
    expect(usualContexts(1, companies, 20)).toEqual([])
    expect(usualContexts(1, [...companies, fieldOf('full_name')], 20)).not.toEqual([])
  })

  it('gives way to the file, the larger it is', () => {
    expect([0, 10, 100, 1000, 1e6].map((rows) => Math.round(100 * shareOfFile(rows)))).toEqual([0, 1, 50, 99, 100])
  })
})
