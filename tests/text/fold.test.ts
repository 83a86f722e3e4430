import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, squeeze } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['leaves plain small letters', 'dupont', 'dupont'],
    ['lowers capitals', 'DUPONT', 'dupont'],
    ['takes marks off', 'Éléonore', 'eleonore'],
    ['spells ligatures and odd letters', 'Œuvrard-ßtraße Łódź', 'oeuvrard-sstrasse lodz'],
    ['knows Nordic letters', 'Ærøskøbing Åse Þórður', 'aeroskobing ase thordur'],
    ['knows Turkish dots', 'İstanbul Işıl', 'istanbul isil'],
    ['knows Vietnamese', 'Nguyễn Đặng', 'nguyen dang'],
    ['takes composed and decomposed for one', 'e\u0301', 'e'],
    ['makes apostrophes and dashes plain', 'L’Hermite – d‘Ormesson', "l'hermite - d'ormesson"],
    ['makes full width narrow', 'ＡＢＣ', 'abc'],
    ['spells fi ligatures', 'ﬁn', 'fin'],
    ['keeps Cyrillic letters apart', 'Андрей', 'андрей'],
    ['composes Cyrillic', 'Андреи\u0306', 'андрей'],
    ['joins the Russian yo', 'Семён', 'семен'],
    ['takes Greek accents off, and joins sigmas', 'Γιώργος', 'γιωργοσ'],
    ['keeps vowel signs', 'किरण', 'किरण'],
    ['keeps Han', '田中', '田中'],
    ['drops zero-width characters', 'Du\u200bpont', 'dupont'],
  ])('%s', (_says, raw, expected) => {
    expect(fold(raw)).toBe(expected)
  })

  it('is idempotent on every character', () => {
    const unsettled = Array.from({ length: 0x30000 }, (_, code) => fold(String.fromCodePoint(code))).filter(
      (folded) => fold(folded) !== folded,
    )
    expect(unsettled).toEqual([])
  })

  it('is idempotent on any text', () => {
    assert(property(string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('does not hang on a long text', () => {
    expect(fold('é'.repeat(1 << 20))).toHaveLength(1 << 20)
  })
})

describe('squeeze', () => {
  it.each([
    ['trims', '  ann  ', 'ann'],
    ['joins runs', 'ann \t\r\n martin', 'ann martin'],
    ['knows every space', 'a\u00a0b\u202fc\u2007d\u3000e\u2028f', 'a b c d e f'],
    ['drops what cannot be seen', '\ufeffan\u200bn\u00ad', 'ann'],
    ['makes nothing of nothing', ' \u200b ', ''],
    ['joins over an invisible character', 'a \u200b b', 'a b'],
    ['keeps a word that an invisible character cuts', 'an\u200dn e', 'ann e'],
    ['keeps other letters', 'Éric Łódź 田中', 'Éric Łódź 田中'],
  ])('%s', (_says, raw, expected) => {
    expect(squeeze(raw)).toBe(expected)
  })

  it('is idempotent, and agrees with the obvious way', () => {
    const odd = string({ unit: 'grapheme-composite' }).map((text) =>
      text
        .replace(/[aeiou]/g, ' ')
        .replace(/[bcd]/g, '\u00a0')
        .replace(/[fg]/g, '\u200b'),
    )
    assert(property(odd, (text) => squeeze(text) === obvious(text) && squeeze(squeeze(text)) === squeeze(text)))
  })
})

/** What squeeze does, said with regular expressions. */
function obvious(text: string): string {
  return text
    .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/^ | $/g, '')
}
