import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderChange, renderValue } from '../../src/report/change.ts'
import { textOf } from '../../src/report/html.ts'
import { elementsOf } from './markup.ts'

/** Marked letters in brackets, the rest of the markup taken away. */
const plain = (markup: ReturnType<typeof renderValue>): string =>
  textOf(markup)
    .replace(/<mark>/g, '[')
    .replace(/<\/mark>/g, ']')
    .replace(/<[^>]*>/g, '')

describe('renderChange', () => {
  it.each([
    ['marks a comma that became a point', 'ann@example,com', 'ann@example.com', 'ann@example[,]com', 'ann@example[.]com'],
    ['marks only the new value where something was added', '1000', '01000', '1000', '[0]1000'],
    ['marks nothing where hardly anything stayed', '01/02/1980', '1980-02-01', '01/02/1980', '1980-02-01'],
    ['marks nothing where nothing changed', 'same', 'same', 'same', 'same'],
    ['shows the spaces that were taken out', 'a  bcd', 'a bcd', 'a·[·]bcd', 'a bcd'],
    ['marks the spaces at the edges', ' Zoé ', 'Zoé', '[·]Zoé[·]', 'Zoé'],
    [
      'finds several changes',
      '14, r. de la Republique, Lot 2',
      '14 rue de la République, Lot 2',
      '14[, r.] de la R[e]publique, Lot 2',
      '14[ rue] de la R[é]publique, Lot 2',
    ],
    ['tells repeated letters apart', 'aaa', 'aa', 'aa[a]', 'aa'],
    ['takes the empty cell', 'x', '', 'x', ''],
  ])('%s', (_says, before, after, ...expected) => expect(renderChange(before, after).map(plain)).toEqual(expected))

  it('keeps the change of a long value in sight', () => {
    const [before] = renderChange(`${'a'.repeat(300)},${'b'.repeat(300)}`, `${'a'.repeat(300)}.${'b'.repeat(300)}`)
    expect(plain(before)).toBe(`…${'a'.repeat(24)}[,]${'b'.repeat(47)}…`)
  })

  it('takes any two values', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        for (const markup of renderChange(start + a, start + b)) expect(elementsOf(textOf(markup))[0]).toBe('bdi')
      }),
    )
  })
})

describe('renderValue', () => {
  it.each([
    ['cuts a long value', 'x'.repeat(1_000_000), `${'x'.repeat(72)}…`],
    ['shows what nobody sees', 'a\u200bb\nc', 'aU+200Bb↵c'],
    ['keeps a plain space between words', '12 rue X', '12 rue X'],
  ])('%s', (_says, text, expected) => expect(plain(renderValue(text))).toBe(expected))

  it('says what a sign stands for', () => {
    expect(textOf(renderValue('\u00a0'))).toContain('<span class="unseen" title="U+00A0">␣</span>')
  })
})
