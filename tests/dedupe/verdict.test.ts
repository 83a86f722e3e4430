import { describe, expect, it } from 'vitest'
import { judge, type Question } from '../../src/dedupe/verdict.ts'
import type { Explanation } from '../../src/match/explain.ts'
import type { WalkedRule } from '../../src/match/resolution.ts'

const explained = (weight: number, rules: readonly number[] = [0]): Explanation => ({
  prior: -10,
  fields: [],
  weight,
  probability: 1 / (1 + 2 ** -weight),
  rules,
  missed: undefined,
  contrary: undefined,
})
const rule = (unwalked: number): WalkedRule => ({ rule: { atoms: [] }, pairs: 1, gain: 1, unwalked })

/** Rows 1 and 2 with others: what rows weigh is looked up by their numbers, ascending. */
function question(weights: Readonly<Record<string, number>>, more: Partial<Question>): Question {
  const weigh: Question['weigh'] = (row, other) => weights[[row, other].toSorted((x, y) => x - y).join(' ')] ?? 0
  return {
    a: 1,
    b: 2,
    explanation: explained(weights['1 2'] ?? 0),
    clusterA: [1],
    clusterB: [2],
    together: false,
    threshold: 0,
    meanCut: -3,
    rules: [rule(0)],
    constraints: { mustLink: [], cannotLink: [] },
    weigh,
    weighAmong: weigh,
    ...more,
  }
}
const joined = { together: true, clusterA: [1, 2, 3], clusterB: [1, 2, 3] }

describe('judge', () => {
  it.each([
    ['weigh enough', question({ '1 2': 5 }, joined), { same: true, because: 'weight' }],
    [
      'somebody said so',
      question({ '1 2': -5 }, { ...joined, constraints: { mustLink: [[2, 1]], cannotLink: [] } }),
      { same: true, because: 'decided' },
    ],
    [
      'are a cluster of two',
      question({ '1 2': -1 }, { together: true, clusterA: [1, 2], clusterB: [1, 2] }),
      { same: true, because: 'weight' },
    ],
    [
      'the others hold them together',
      question({ '1 2': -5, '1 3': 8, '2 3': 6 }, joined),
      {
        same: true,
        because: 'cluster',
        rows: [1, 2, 3],
        tie: {
          members: 3,
          mean: 3,
          path: [
            { member: 0, weight: undefined },
            { member: 2, weight: 8 },
            { member: 1, weight: 6 },
          ],
        },
      },
    ],
  ])('one, for they %s', (_says, asked, verdict) => expect(judge(asked)).toEqual(verdict))

  it.each([
    ['weigh too little', question({ '1 2': -1.1 }, {}), { same: false, because: 'weight' }],
    [
      'somebody said so of them or others of theirs',
      question({ '1 2': 9 }, { clusterB: [2, 4], constraints: { mustLink: [], cannotLink: [[4, 1]] } }),
      { same: false, because: 'decided' },
    ],
    ['match less than is asked for', question({ '1 2': 9 }, { threshold: 10 }), { same: false, because: 'threshold' }],
    ['were never compared', question({ '1 2': 9 }, { explanation: explained(9, []) }), { same: false, because: 'unseen' }],
    ['share what too many share', question({ '1 2': 9 }, { rules: [rule(100)] }), { same: false, because: 'too_many' }],
    [
      'are parts of clusters that disagree',
      question({ '1 2': 3, '2 3': -9 }, { clusterA: [1, 3] }),
      { same: false, because: 'clusters', mean: -3 },
    ],
  ])('two, for they %s', (_says, asked, verdict) => expect(judge(asked)).toEqual(verdict))
})
