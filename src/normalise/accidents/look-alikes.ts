import { codeAt } from '../../text/code-at.ts'

/** Cyrillic and Greek letters with the Latin ones that nobody can tell them from, in the order of both lists. */
const foreign = 'АВЕЅІЈКМНОРСТХҮаеѕіјорсухԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲϳ'
const latin = 'ABESIJKMHOPCTXYaesijopcyxdqwhlABEZHIKMNOPTYXovcj'

const toLatin = new Map([...foreign].map((letter, at): [number, string] => [letter.charCodeAt(0), latin[at]!]))
/** The other way, into Cyrillic alone: for a Cyrillic word with a Latin letter in it. */
const toCyrillic = new Map(
  [...foreign].flatMap((letter, at): [number, string][] =>
    isCyrillic(letter.charCodeAt(0)) ? [[latin.charCodeAt(at), letter]] : [],
  ),
)

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f
}
const isGreek = (code: number): boolean => (code >= 0x370 && code <= 0x3ff) || (code >= 0x1f00 && code <= 0x1fff)
const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/**
 * The text with every word in one alphabet in which Latin letters stand among Cyrillic or Greek ones that look like them
 * (`Рierre`, with the Р of Moscow); undefined when there is none. The alphabet to which all letters of the word can be brought
 * wins, Latin first; a word of two alphabets that cannot be brought to one (`Ωmega`) was meant so.
 */
export function inOneAlphabet(text: string): string | undefined {
  let mended = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const from = at
    let [latins, others, strangers] = [0, 0, 0]
    for (; at < text.length; at++) {
      const code = codeAt(text, at)
      if (isLatin(code)) latins++
      else if (isCyrillic(code) || isGreek(code)) {
        others++
        if (!toLatin.has(code)) strangers++
      } else break
    }
    if (latins === 0 || others === 0) continue
    const word = strangers === 0 ? spell(text, from, at, toLatin, isLatin) : spell(text, from, at, toCyrillic, isCyrillic)
    if (word === undefined) continue
    mended += text.slice(copied, from) + word
    copied = at
  }
  return copied === 0 ? undefined : mended + text.slice(copied)
}

/** A word with its letters brought to one alphabet; undefined when one can't be. */
function spell(
  text: string,
  from: number,
  to: number,
  letters: ReadonlyMap<number, string>,
  belongs: (code: number) => boolean,
): string | undefined {
  let word = ''
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at)
    const letter = belongs(code) ? text.charAt(at) : letters.get(code)
    if (letter === undefined) return undefined
    word += letter
  }
  return word
}

/** Letters of mathematics, circled and full-width ones: fancy writing for Latin. Where Asia writes, full width is the usual. */
const fancy = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}]/u
const asian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** The text with plain letters for fancy ones; undefined when it has none. */
export function inPlainLetters(text: string): string | undefined {
  if (!fancy.test(text) || asian.test(text)) return undefined
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}]+/gu, (run) =>
    run.normalize('NFKC'),
  )
}
