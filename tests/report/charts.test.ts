import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/report/html.ts'
import { renderShareBar } from '../../src/report/share-bar.ts'
import { renderStackedBar, type Share } from '../../src/report/stacked-bar.ts'
import { dense, elementsOf } from './markup.ts'

const share = (value: number, more: Partial<Share> = {}): Share => ({
  label: 'stored',
  value,
  text: String(value),
  tone: 'deep',
  ...more,
})
const widths = (bar: string): number[] =>
  [...bar.matchAll(/<rect x="[^"]*" y="1" width="([\d.]+)%"/g)].map(([, width]) => Number(width))

describe('renderStackedBar', () => {
  it('draws parts as wide as their share, and writes their numbers beside', () => {
    const bar = textOf(renderStackedBar('4 rows', [share(3), share(1, { label: 'rejected', tone: 'crossed', id: 'why' })]))
    expect(widths(bar)).toEqual([75, 25])
    expect(bar).toContain('aria-label="4 rows (3 stored, 1 rejected)"')
    expect(dense(bar)).toContain('<b>1</b><a href="#why">rejected</a>')
    elementsOf(bar)
  })

  it('lets one in a million be seen, and stays as wide as it is', () => {
    const found = widths(textOf(renderStackedBar('', [share(999_999), share(1)])))
    expect(found[1]).toBeGreaterThan(0.5)
    expect(found[0]! + found[1]!).toBeCloseTo(100, 2)
  })

  it('names a part of nothing and does not draw it', () => {
    const bar = textOf(renderStackedBar('', [share(0, { id: 'nowhere' })]))
    expect(widths(bar)).toEqual([])
    expect(bar).toContain('<b>0</b> stored')
    expect(bar).not.toContain('NaN')
  })
})

describe('renderShareBar', () => {
  it.each([
    ['half', 0.5, 24],
    ['nothing', 0, 0],
    ['more than all, drawn as all', 1.2, 48],
  ])('draws %s', (_says, value, expected) =>
    expect(textOf(renderShareBar(value, ''))).toContain(`class="deep" width="${expected}"`),
  )
})
