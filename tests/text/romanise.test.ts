import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { romanise } from '../../src/text/romanise.ts'

describe('romanise', () => {
  it.each([
    ['leaves Latin letters', 'jean dupont', 'jean dupont'],
    ['spells Russian as passports do', 'Алексей Щербаков', 'aleksei shcherbakov'],
    ['ends Russian adjectives in y', 'Дмитрий Достоевский', 'dmitry dostoevsky'],
    ['begins a syllable with ya, and softens a consonant', 'Яна Мария Татьяна', 'yana maria tatiana'],
    ['knows Ukrainian by its letters', 'Григорій Андрій', 'hryhorii andrii'],
    ['knows Serbian by its letters', 'Ђорђе Живковић', 'djordje zivkovic'],
    ['reads the Bulgarian hard sign', 'Търново', 'tarnovo'],
    ['spells Greek', 'Γιώργος Παπαδόπουλος', 'giorgos papadopoulos'],
    ['joins Greek pairs of vowels', 'Ευάγγελος Παύλος Στέφανος', 'evangelos pavlos stefanos'],
    ['sets a Korean family name apart', '김민준', 'kim minjun'],
    ['takes one syllable for a family name', '이 영희', 'lee yeonghui'],
    ['takes two syllables for a given name', '지영', 'jiyeong'],
    ['knows family names of two syllables', '남궁민', 'namkung min'],
    ['spells hiragana', 'さとう ゆうこ', 'sato yuko'],
    ['spells katakana, long vowels short', 'ジョージ ファビアン', 'joji fabian'],
    ['keeps vowels apart that are', 'いのうえ', 'inoue'],
    ['doubles consonants', 'ほった まっちゃ', 'hotta matcha'],
    ['spells Hindi without silent vowels', 'राजकुमार सिंह अनुपमा', 'rajkumar singh anupma'],
    ['reads other Indian scripts by the same table', 'রহমান ਸਿੰਘ રમેશ', 'rahman singh ramesh'],
    ['spells Armenian', 'Հովհաննես Պետրոսյան', 'hovhannes petrosyan'],
    ['spells Georgian', 'გიორგი ბერიძე', 'giorgi beridze'],
    ['knows Arabic names', 'محمد عبد الرحمن', 'mohamed abd al rahman'],
    ['takes Arabic spellings for one', 'أحمد احمد فاطمة فاطمه', 'ahmed ahmed fatima fatima'],
    ['gives other Arabic words vowels', 'لقمان', 'laqman'],
    ['knows Hebrew names', 'דוד כהן', 'david cohen'],
    ['spells Thai', 'สมชาย ใจดี', 'somchai jaidee'],
    ['keeps Han, in one shape', '髙橋 齋藤 陳偉', '高桥 斉藤 陈伟'],
    ['writes out the repeated character', '佐々木', '佐佐木'],
    ['keeps a script it does not know', 'ኃይሌ', 'ኃይሌ'],
    ['keeps a letter without a sound when it stands alone', 'ь', 'ь'],
  ])('%s', (_says, raw, expected) => {
    expect(romanise(fold(raw))).toBe(expected)
    expect(romanise(expected)).toBe(expected)
  })

  const letterOrDigit = /[\p{L}\p{Nd}]/u
  it('loses no text, is idempotent and stays folded, on every character', () => {
    const wrong = Array.from({ length: 0x30000 }, (_, code) => fold(String.fromCodePoint(code))).filter((text) => {
      const spelled = romanise(text)
      return (
        (letterOrDigit.test(text) && !letterOrDigit.test(spelled)) || romanise(spelled) !== spelled || fold(spelled) !== spelled
      )
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ['Cyrillic', 0x400, 0x52f],
    ['Greek', 0x370, 0x3ff],
    ['Armenian and Hebrew', 0x530, 0x5ff],
    ['Arabic', 0x600, 0x6ff],
    ['Indian scripts', 0x900, 0xd7f],
    ['Thai', 0xe00, 0xe5f],
    ['jamo', 0x1100, 0x11ff],
    ['kana', 0x3000, 0x30ff],
    ['Hangul', 0xac00, 0xd7a3],
    ['surrogates', 0xd800, 0xdfff],
  ])('is idempotent and loses nothing on any text of %s', (_script, from, to) => {
    const texts = string({ unit: 'binary' }).map((text) =>
      [...text].map((c) => String.fromCharCode(from + (c.codePointAt(0)! % (to - from + 1)))).join(''),
    )
    assert(
      property(texts, (raw) => {
        const text = fold(raw)
        const spelled = romanise(text)
        return romanise(spelled) === spelled && (!letterOrDigit.test(text) || letterOrDigit.test(spelled))
      }),
    )
  })
})
