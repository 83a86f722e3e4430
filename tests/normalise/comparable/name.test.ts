import { assert, constantFrom, array, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableName } from '../../../src/normalise/comparable/name.ts'

describe('comparableName', () => {
  it.each([
    ['leaves a plain name', 'de la tour', 'de la tour'],
    ['folds', 'LEFÈVRE', 'lefevre'],
    ['takes composed and decomposed for one', 'Rene\u0301', 'rene'],
    ['joins what an apostrophe parts', 'O’Brien', 'obrien'],
    ['parts what a hyphen joins', 'Jean-Pierre', 'jean pierre'],
    ['parts initials', 'J.-P. Martin', 'j p martin'],
    ['spells ß', 'Weiß', 'weiss'],
    ['romanises', 'Алексей', 'aleksei'],
    ['drops the raised letters of transcription', 'ʿAlī', 'ali'],
    ['takes a title off', 'Mme DE LA TOUR, Éléonore', 'de la tour eleonore'],
    ['takes several titles off', 'Herr Prof. Dr. Hans Weiß', 'hans weiss'],
    ['takes the titles of a couple off', 'M. et Mme Dupont', 'dupont'],
    ['takes a title off the end', 'Dupont (Mme)', 'dupont'],
    ['takes a degree off the end', 'John Smith, PhD', 'john smith'],
    ['keeps a title that is all there is', 'Herr', 'herr'],
    ['keeps a title that may be a family name', 'Maître Jean', 'maitre jean'],
    ['keeps initials that look like titles', 'M M', 'm m'],
    ['takes off Japanese courtesy', '山田太郎 様', '山田太郎'],
    ['takes off Korean courtesy', '김민준님', 'kim minjun'],
    ['finds nothing in a blank', ' \u200b', ''],
    ['finds nothing in signs', '???', ''],
    ['finds nothing in a placeholder', 'N/A', ''],
    ['finds nothing in one letter thrice', 'xxx', ''],
    ['finds nothing in a placeholder with a title', 'Mr Unknown', ''],
    ['finds nothing in half a surrogate pair', '\ud800', ''],
  ])('%s', (_says, raw, expected) => {
    expect(comparableName(raw)).toBe(expected)
    expect(comparableName(expected)).toBe(expected)
  })

  it.each(['Null', 'Na', 'Test', 'Yes', 'None'])('knows that %s is a name', (name) =>
    expect(comparableName(name)).toBe(name.toLowerCase()),
  )

  it.each([
    '김민준',
    'さくら',
    '山田太郎',
    'محمد',
    'דוד',
    'สมชาย',
    'राम',
    'Ամալյա',
    'ნინო',
    'ኃይሌ',
    'မောင်',
    'សុខា',
    'ལྷ་མོ',
    'ᏣᎳᎩ',
    'ⵎⵓⵃⴰ',
    'ලක්මාල්',
    '𠮷田',
  ])('%s does not come to nothing', (name) => expect(comparableName(name)).not.toBe(''))

  it('is idempotent on every character', () => {
    const unsettled = Array.from({ length: 0xa000 }, (_, code) => comparableName(`ab ${String.fromCodePoint(code)}`)).filter(
      (name) => comparableName(name) !== name,
    )
    expect(unsettled).toEqual([])
  })

  it('is idempotent on any text, and on any words', () => {
    const words = array(
      constantFrom(
        'M.',
        'et',
        'Mme',
        'Dr',
        'Maître',
        'Herr',
        'A',
        'Jean',
        'n/a',
        'xxx',
        '-',
        "d'",
        '様',
        '山',
        '님',
        'ь',
        'ー',
        'PhD',
        'и\u0306',
      ),
    )
    assert(property(string({ unit: 'binary' }), isSettled))
    assert(property(words, (list) => isSettled(list.join(' ')) && isSettled(list.join(''))))
  })

  it.each(['é', 'a ', 'M. ', '山様', 'ب', 'ו', '김', 'きゃ', 'สม', 'राज', 'я'])('does not hang on a long text of %j', (unit) => {
    expect(comparableName(unit.repeat(1 << 17)).length).toBeGreaterThan(100)
  })
})

const isSettled = (text: string): boolean => comparableName(comparableName(text)) === comparableName(text)
