import { describe, expect, it } from 'vitest'
import { renderHistogram } from '../../src/report/histogram.ts'
import { textOf } from '../../src/report/html.ts'
import { renderSideBySide, type Line } from '../../src/report/side-by-side.ts'
import { renderWeightBar } from '../../src/report/weight-bar.ts'
import { dense, elementsOf } from './markup.ts'

const line = (...texts: readonly (string | [text: string, meaning: number])[]): Line => ({
  column: 'nom',
  values: texts.map((value) =>
    typeof value === 'string' ? { text: value, meaning: value } : { text: value[0], meaning: value[1] },
  ),
  more: [],
})
/** The cells of a line, marked letters in brackets. */
function cells(one: Line, made = false): string[] {
  const heads = one.values.map((_, at) => `row ${at}`)
  const beside = textOf(renderSideBySide({ caption: 'two', column: 'column', heads, more: [], lines: [one], made }))
  elementsOf(beside)
  return [...beside.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) =>
    cell!
      .replace(/<mark>/g, '[')
      .replace(/<\/mark>/g, ']')
      .replace(/<[^>]*>/g, '')
      .trim(),
  )
}

describe('renderSideBySide', () => {
  it.each([
    ['marks what two values do not share', line('Durand', 'Durant'), false, ['Duran[d]', 'Duran[t]']],
    ['marks all of what has nothing in common', line('Ann', 'Zoé'), false, ['[Ann]', '[Zoé]']],
    ['marks nothing that means the same', line(['+33 1', 7], ['01', 7]), false, ['+33 1', '01']],
    ['marks in records what was not kept', line('Durant', 'Durand', 'Durand'), true, ['Duran[t]', 'Durand', 'Durand']],
    ['marks no cell that is empty, and none beside it', line('Durand', ''), false, ['Durand', '–']],
    ['marks nothing where the kept cell is empty', line('Durand', ''), true, ['Durand', '–']],
  ])('%s', (_says, one, made, expected) => expect(cells(one, made)).toEqual(expected))

  it('leaves out columns that nobody fills, and keeps what is said of all', () => {
    const said: Line = { column: 'sum', values: [], more: ['+1'] }
    const heads = ['row 1', 'row 2']
    const lines = [line('', ''), said]
    const beside = dense(textOf(renderSideBySide({ caption: '', column: '', heads, more: [{ head: 'bits' }], lines })))
    expect(beside).not.toContain('nom')
    expect(beside).toContain('<th scope="row">sum</th><td></td><td></td><td>+1</td>')
  })
})

describe('renderWeightBar', () => {
  const scale = { least: -10, most: 10 }
  it.each([
    ['to the right of zero', 5, 'x="60" y="1" width="30"'],
    ['to the left', -5, 'x="30" y="1" width="30"'],
    ['to the end of the scale', 99, 'x="60" y="1" width="60"'],
  ])('draws %s', (_says, bits, expected) => expect(textOf(renderWeightBar(bits, scale, ''))).toContain(expected))
})

const chart = (bins: readonly (readonly number[])[]): string =>
  textOf(
    renderHistogram({
      says: 'pairs',
      bins,
      series: [
        { label: 'one', value: 3, text: '3', tone: 'deep' },
        { label: 'two', value: 1, text: '1', tone: 'dotted' },
      ],
      ticks: [{ at: 0.5, text: '0' }],
      border: { at: 0.25, text: 'border' },
      axis: 'bits',
      most: 'at most 1000',
    }),
  )
const heights = (bins: readonly (readonly number[])[]): number[] =>
  [...dense(chart(bins)).matchAll(/ height="([\d.]+)" fill="url\(#tone-(?:deep|dotted)\)"/g)].map(([, height]) => Number(height))

describe('renderHistogram', () => {
  it('draws bars as high as there are, and one beside a thousand so that it is seen', () =>
    expect(
      heights([
        [1000, 0],
        [500, 500],
        [0, 1],
        [0, 0],
      ]),
    ).toEqual([150, 75, 75, 1.5]))

  it('draws nothing of nothing', () => expect(heights([[0, 0]])).toEqual([]))

  it('says its figures in words', () => {
    elementsOf(chart([[1, 1]]))
    expect(chart([[1, 1]])).toContain('aria-label="pairs (3 one, 1 two)"')
  })
})
