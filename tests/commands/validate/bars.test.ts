import { describe, expect, it } from 'vitest'
import { bar, sparkline } from '../../../src/commands/validate/bars.ts'

describe('bar', () => {
  it.each([
    ['nothing', 0, ''],
    ['half a column', 0.0625, '▌'],
    ['half of it', 0.5, '████'],
    ['nearly all', 0.99, '███████▉'],
    ['all of it', 1, '████████'],
  ])('is of eighths of columns: %s', (_says, share, drawn) => expect(bar(share, 8)).toBe(drawn))
})

describe('sparkline', () => {
  it.each([
    ['from the least to the greatest', [0.5, 0.6, 0.7], '▁▅█'],
    ['level where all are alike', [1, 1, 1], '▄▄▄'],
    ['nothing of nothing', [], ''],
  ])('goes %s', (_says, shares, drawn) => expect(sparkline(shares)).toBe(drawn))
})
