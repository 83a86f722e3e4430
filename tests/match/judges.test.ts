import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cachedAspect, cachedGlances } from '../../src/match/compare.ts'
import { lookOf } from '../../src/match/glance.ts'
import type { Judge } from '../../src/match/judge.ts'
import { judgeOf } from '../../src/match/judges.ts'
import { levelsOf, type Kind } from '../../src/match/kind.ts'
import { comparableOf } from './generated.ts'

/** A judge of some texts, by their places: equal ones are one value. */
function judgeTexts(kind: Kind, texts: readonly string[]): { judge: Judge; ids: Int32Array } {
  const { lexicon, ids } = comparableOf(texts.length, [{ name: kind, kind, cells: texts }]).columns[0]!
  const judge = judgeOf(kind, lexicon, {
    aspect: (aspect) => cachedAspect(lexicon, aspect),
    glances: () => cachedGlances(lexicon, lookOf[kind]!),
  })
  return { judge, ids }
}

const lettersOf = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength })
const words = fc.array(lettersOf('aeilnrst', 9), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '))
const figures = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0129'), minLength: length, maxLength: length })
const anything = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 }), lettersOf('ab @.-1\0é東', 200))

const texts: Readonly<Partial<Record<Kind, fc.Arbitrary<string>>>> = {
  given_name: fc.oneof(words, lettersOf('abc', 5), fc.constantFrom('robert', 'bob', 'rob', 'r', 'elisabeth', 'lisa', 'liz')),
  family_name: fc.oneof(words, lettersOf('abc', 5)),
  full_name: words,
  company: words,
  email: fc
    .tuple(lettersOf('annb.-+', 8), fc.constantFrom('@x.com', '@y.example', '@', '', '@@z', '@n'))
    .map((parts) => parts.join('')),
  date: fc.tuple(figures(4), figures(2), figures(2)).map((parts) => parts.join('-')),
  address: fc.tuple(fc.constantFrom('', '1 ', '12 ', '123 ', '12', '1234567890123456 '), words).map((parts) => parts.join('')),
  city: words,
  text: words,
}

/** A text with a letter less, one more, one changed, or two swapped. */
const slip = (text: string, place: number, way: number): string => {
  const at = place % text.length
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  return [
    before + after,
    `${before}${text[at]!}n${after}`,
    `${before}1${after}`,
    before + after.slice(0, 1) + text[at]! + after.slice(1),
  ][way]!
}

describe.each(Object.entries(texts) as [Kind, fc.Arbitrary<string>][])('a glance at values of kind %s', (kind, own) => {
  it('tells no level that the judge would not tell, whichever of two comes first', () => {
    const slips = fc.array(fc.tuple(fc.nat(200), fc.nat(3)), { maxLength: 3 })
    fc.assert(
      fc.property(fc.oneof(own, anything), fc.oneof({ arbitrary: own, weight: 2 }, anything), slips, (one, other, made) => {
        let slipped = one
        for (const [place, way] of made) slipped = slipped === '' ? '' : slip(slipped, place, way)
        const { judge, ids } = judgeTexts(kind, [one, other, slipped])
        for (const a of ids)
          for (const b of ids) {
            if (a === 0 || b === 0 || a === b) continue
            const seen = judge.glance!(a, b)
            const level = judge.judge(a, b)
            expect(level).toBeGreaterThan(1)
            expect(level).toBeLessThanOrEqual(levelsOf[kind].length)
            if (seen !== 0) expect(seen).toBe(level)
            expect(judge.judge(b, a)).toBe(level)
          }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a glance', () => {
  it.each<[string, Kind, string, string, number]>([
    ['tells names apart that share hardly a letter', 'family_name', 'willoughby', 'mendez', 5],
    ['knows names of one sound', 'family_name', 'meyer', 'meier', 2],
    ['knows a nickname without a letter in common', 'given_name', 'peggy', 'rosalind', 7],
    ['counts the edits of a date', 'date', '1984-02-11', '1984-02-12', 2],
    ['finds day and month swapped', 'date', '1984-02-11', '1984-11-02', 2],
    ['tells streets apart that share `rue`', 'address', '12 rue pasteur', '7 rue bellamy', 5],
    ['tells users of one domain apart', 'email', 'ann@x.example', 'zoe.kim@x.example', 5],
    ['leaves values that are too long to the judge', 'text', 'a'.repeat(130), 'b'.repeat(130), 0],
  ])('%s', (_says, kind, one, other, level) => {
    const { judge, ids } = judgeTexts(kind, [one, other])
    expect(judge.glance!(ids[0]!, ids[1]!)).toBe(level)
  })
})
