import { describe, expect, it } from 'vitest'
import { eachText, valueText } from '../../../src/io/columns/text.ts'
import { columnOf } from './reading.ts'

const texts = [
  '',
  'Ann',
  'Zoé',
  '日本',
  '😀',
  'x'.repeat(40_000),
  'é',
  'a\0b',
  ...Array.from({ length: 5000 }, (_, k) => `value ${k}`),
]

describe('the texts of values', () => {
  const { values } = columnOf(texts)

  it('are told one by one', () => {
    expect(Array.from({ length: values.count }, (_, id) => valueText(values, id))).toEqual(texts)
  })

  it('are told all together, or some', () => {
    const all: [string, number][] = []
    eachText(values, (text, id) => void all.push([text, id]))
    expect(all).toEqual(texts.map((text, id) => [text, id]))
    const some: string[] = []
    eachText(values, (text) => void some.push(text), 4, 7)
    expect(some).toEqual(texts.slice(4, 7))
  })
})
