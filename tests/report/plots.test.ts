import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/report/html.ts'
import { renderLines } from '../../src/report/lines.ts'
import { renderMoments } from '../../src/report/moments.ts'
import { renderTreemap } from '../../src/report/treemap.ts'
import { dense, elementsOf } from './markup.ts'

const drawn = (page: string): string => {
  elementsOf(page)
  expect(page).not.toContain('NaN')
  return dense(page)
}

const part = (name: string, value: number): Parameters<typeof renderTreemap>[1][number] => ({
  name,
  value,
  text: String(value),
  share: 0.5,
  note: '',
})

describe('renderTreemap', () => {
  it('writes names and numbers into the parts, the largest first, and leaves out those of nothing', () => {
    const page = drawn(textOf(renderTreemap('all', [part('few', 1), part('none', 0), part('many', 3)])))
    expect(page).toContain('aria-label="all (many: 3, few: 1)"')
    expect(page.indexOf('<b>many</b>')).toBeLessThan(page.indexOf('<b>few</b>'))
    expect(page).not.toContain('none')
  })

  it('takes a name for what it is: text', () =>
    expect(drawn(textOf(renderTreemap('', [part('<script>', 1)])))).not.toContain('<script>'))

  it('gives a part without room for its words a number, and says below whose it is', () => {
    const page = textOf(renderTreemap('all', [part('many', 5000), part('few', 3)]))
    expect(page).toMatch(/class="tile small"[^]*<i>2<\/i>/)
    expect(page).toMatch(/<li class=" small">\s*<i>2<\/i> <b>few<\/b>/)
    expect(page).toMatch(/<li class="">\s*<i>1<\/i> <b>many<\/b>/)
  })

  it('draws nothing of nothing', () => expect(drawn(textOf(renderTreemap('', [part('a', 0)])))).not.toContain('class="tile"'))
})

describe('renderLines', () => {
  const tick = { at: 0.5, text: 'here' }
  it('tells its lines apart by their strokes', () => {
    const page = drawn(
      textOf(
        renderLines({
          says: 'two',
          lines: [
            { name: 'one', heights: [0, 1], stroke: 'whole' },
            { name: 'other', heights: [0.5, 0.5], stroke: 'dashed' },
          ],
          across: [tick],
          up: [tick],
          border: tick,
        }),
      ),
    )
    expect(page).toContain('class="whole"points="52,196 470,14"'.replace('"points', '" points'))
    expect(page).toContain('class="dashed"')
  })

  it('draws a single point', () => {
    const lines = [{ name: '', heights: [1], stroke: 'whole' }] as const
    expect(drawn(textOf(renderLines({ says: '', lines, across: [], up: [], border: undefined })))).toContain('points="52,14"')
  })
})

describe('renderMoments', () => {
  it('draws what was bought above the line and what was returned below it', () => {
    const page = drawn(
      textOf(
        renderMoments(
          'orders',
          [
            { at: 0, up: 1, down: 0, text: 'bought' },
            { at: 1, up: 0, down: 1, text: 'returned' },
          ],
          [],
          'most',
        ),
      ),
    )
    expect(page).toMatch(/class="deep"[^>]*y="18"[^>]*>\s*<title>bought/)
    expect(page).toMatch(/class="below"[^>]*y="72"[^>]*>\s*<title>returned/)
  })
})
