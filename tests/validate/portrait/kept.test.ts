import { expect, it } from 'vitest'
import { FindingKeeper, mostKept } from '../../../src/validate/portrait/kept.ts'

const finding = (line: number, rule: string) => ({ line, column: 1, rule, value: 'Zoé 12', suggestion: '', confidence: 0 })

it('keeps the first of each kind', () => {
  const keeper = new FindingKeeper('shown')
  for (let line = 1; line <= mostKept + 10; line++) keeper.add(finding(line, 'often'))
  keeper.add(finding(9000, 'once'))
  const kept = keeper.take()
  expect(kept).toHaveLength(mostKept + 1)
  expect(kept.at(-1)).toMatchObject({ line: 9000, value: 'Zoé 12' })
})

it('keeps no letter of a cell that is not to be shown, also of one that comes masked from elsewhere', () => {
  const keeper = new FindingKeeper('masked')
  keeper.add(finding(1, 'a'))
  const [masked] = keeper.take()
  expect(masked!.value).toBe('Aaa 99')
  keeper.add(masked!)
  expect(keeper.take()[0]!.value).toBe('Aaa 99')
})
