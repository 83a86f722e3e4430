import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AddressMatcher } from '../../src/text/many-addresses.ts'

const found = (words: readonly string[], text: string, from = 0, to = text.length): [string, number][] => {
  const matcher = new AddressMatcher(words.map((word) => Buffer.from(word)))
  const hits: [string, number][] = []
  matcher.match(Buffer.from(text), from, to, (word, at) => hits.push([words[word]!, at]))
  return hits
}

describe('AddressMatcher', () => {
  test.each<[string, string[], string, [string, number][]]>([
    ['finds a word', ['ann@x.fr'], '..ann@x.fr..', [['ann@x.fr', 2]]],
    ['in any case', ['ann@x.fr'], 'ANN@X.FR', [['ann@x.fr', 0]]],
    ['in something longer', ['ann@x.fr'], 'joann@x.french', [['ann@x.fr', 2]]],
    ['however short its mailbox is', ['a@x.fr', 'christophe.martin@x.fr'], 'a@x.fr b@x.fr', [['a@x.fr', 0]]],
    [
      'two that end alike',
      ['ann@x.fr', 'joann@x.fr'],
      'joann@x.fr',
      [
        ['ann@x.fr', 2],
        ['joann@x.fr', 0],
      ],
    ],
    ['not what is cut off', ['ann@x.fr'], 'ann@x.f', []],
    ['not a sign without its word', ['ann@x.fr'], '@@@@ ann@@x.fr', []],
    ['nothing where nothing is wanted', [], 'ann@x.fr', []],
  ])('%s', (_says, words, text, expected) => expect(found(words, text)).toEqual(expected))

  test('tells those that begin in a stretch, and no others', () => {
    const text = 'ann@x.fr ann@x.fr ann@x.fr'
    expect(found(['ann@x.fr'], text, 1, 18)).toEqual([['ann@x.fr', 9]])
  })

  test('finds what looking for one after the other finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '@', '.'), maxLength: 12 })
    const word = fc.tuple(letters, letters).map(([a, b]) => `a${a.replaceAll('@', 'b')}@${b}a`)
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 6 }),
        fc.array(fc.oneof(letters, word), { maxLength: 8 }),
        (words, pieces) => {
          const text = pieces.join('')
          const expected = words.flatMap((one) =>
            [...text].flatMap((_, at) => (text.startsWith(one, at) ? [`${one} ${at}`] : [])),
          )
          const told = found(words, text).map(([one, at]) => `${one} ${at}`)
          expect(told.toSorted()).toEqual(expected.toSorted())
        },
      ),
    )
  })
})
