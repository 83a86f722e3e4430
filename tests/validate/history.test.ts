import { describe, expect, it } from 'vitest'
import type { Assessment, RuleCount } from '../../src/model/assessment.ts'
import { progressOf } from '../../src/validate/history.ts'

function assessment(score: number, counts: readonly (readonly [rule: string, column: string, count: number])[]): Assessment {
  return {
    rows: 100,
    score,
    parts: {},
    errors: 0,
    warnings: 0,
    infos: 0,
    counts: counts.map(([rule, column, count]): RuleCount => ({
      rule,
      column,
      count,
      severity: rule.startsWith('email') ? 'error' : 'warning',
    })),
  }
}

describe('progressOf', () => {
  it('tells errors before warnings, and what grew most first', () => {
    const before = assessment(91.2, [['row_shifted', '', 1]])
    const after = assessment(88.1, [
      ['row_shifted', '', 9],
      ['email_no_at', 'email', 2],
      ['email_no_at', 'other', 5],
    ])
    const { points, worse, better } = progressOf(before, after)
    expect(points).toBe(-3.1)
    expect(worse.map(({ rule, column, before: from, after: to }) => [rule, column, from, to])).toEqual([
      ['email_no_at', 'other', 0, 5],
      ['email_no_at', 'email', 0, 2],
      ['row_shifted', '', 1, 9],
    ])
    expect(better).toEqual([])
  })

  it('tells what is gone, and nothing of what stayed', () => {
    const before = assessment(50, [
      ['email_no_at', 'email', 3],
      ['row_shifted', '', 4],
    ])
    const { points, worse, better } = progressOf(before, assessment(50, [['row_shifted', '', 4]]))
    expect([points, worse]).toEqual([0, []])
    expect(better).toEqual([{ rule: 'email_no_at', column: 'email', severity: 'error', before: 3, after: 0 }])
  })
})
