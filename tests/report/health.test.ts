import { describe, expect, it } from 'vitest'
import { renderHoles } from '../../src/report/holes.ts'
import { textOf } from '../../src/report/html.ts'
import { renderMark } from '../../src/report/points.ts'
import { renderSaid } from '../../src/report/section.ts'
import { html } from '../../src/report/html.ts'
import { elementsOf } from './markup.ts'

const pathOf = (shares: readonly number[]): string => / d="([^"]*)"/.exec(textOf(renderHoles(shares)))![1]!

describe('renderHoles', () => {
  it.each([
    ['a full column is one block', [1, 1, 1], 'M0 18H0V0H3V18Z'],
    ['a hole is a gap', [1, 0, 1], 'M0 18H0V0H1V18H2V0H3V18Z'],
    ['what is half full is half as high', [0.5], 'M0 18H0V9H1V18Z'],
    ['hardly a hole is still to be seen', [0.9999], 'M0 18H0V1.1H1V18Z'],
    ['and hardly anything in one', [0.0001], 'M0 18H0V16.9H1V18Z'],
    ['no rows, no picture', [], 'M0 18H0V18Z'],
  ])('%s', (_says, shares, path) => expect(pathOf(shares)).toBe(path))
})

describe('renderMark', () => {
  it('draws parts as long as they count, filled as far as they were had', () => {
    const mark = textOf(
      renderMark({
        text: '62.5',
        of: 'of 100',
        says: 'points',
        points: [
          { label: 'a', had: 25, of: 25, text: '25 / 25' },
          { label: 'b', had: 37.5, of: 75, text: '37.5 / 75' },
        ],
      }),
    )
    const widths = [...mark.matchAll(/width="([\d.]+)%" height="28"/g)].map(([, width]) => Number(width))
    expect(widths).toEqual([24.65, 24.65, 74.65, 37.325])
    expect(mark).toContain('aria-label="points (a 25 / 25, b 37.5 / 75)"')
    elementsOf(mark)
  })
})

describe('renderSaid', () => {
  it('sets options apart, also of several words', () => {
    expect(textOf(html`${renderSaid('--show-values shows; --problems FILE too')}`)).toBe(
      '<code class="option">--show-values</code> shows; <code class="option">--problems</code> FILE too',
    )
  })
})
