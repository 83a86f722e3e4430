import { expect, it } from 'vitest'
import { textOf } from '../../src/report/html.ts'
import { renderSankey } from '../../src/report/sankey.ts'
import { renderSeriesLine } from '../../src/report/series-line.ts'

const sankey = (flows: number[][]): string =>
  textOf(renderSankey({ says: 'moves', from: 'a', to: 'b', names: ['<x>', 'y', 'none'], flows, text: String }))

it('draws a band for each way that somebody went, and darker those who stayed', () => {
  const drawn = sankey([
    [5, 1, 0],
    [0, 2, 0],
    [0, 3, 0],
  ])
  expect(drawn.match(/<path/g)).toHaveLength(4)
  expect(drawn.match(/fill-opacity="0.5"/g)).toHaveLength(2)
  expect(drawn).toContain('&lt;x&gt; → y: 1')
  expect(drawn).not.toMatch(/NaN|Infinity|<x>/)
})

it('draws nothing of nobody', () => {
  expect(
    sankey([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
  ).not.toMatch(/<path|NaN/)
})

const line = (points: (readonly [number, number])[]): string =>
  textOf(renderSeriesLine({ name: 'n', says: 's', points, first: '', last: '' }))

it('draws a line of one point, and of zeros', () => {
  for (const points of [[], [[0, 0] as const], [[0, 4] as const, [1, 0] as const]])
    expect(line(points)).not.toMatch(/NaN|Infinity/)
  expect(
    line([
      [0, 4],
      [1, 0],
    ]),
  ).toContain('points="5,5 295,5 295,59"')
})
