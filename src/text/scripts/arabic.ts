import { arabicNames } from './arabic-names.ts'

/**
 * A word of Arabic, Persian or Urdu letters in Latin ones. Names that everybody knows are spelled as their bearers spell them.
 * Others have their long vowels, and an `a` where two consonants would meet at the head of a syllable: a guess, right in its
 * consonants. The article stands apart: `الحسني` al hasni.
 */
export function romaniseArabic(word: string): string {
  const bare = word.replaceAll(/[\u0640\u064b-\u065f\u0670]/g, '').replaceAll(/[أإآٱ]/g, 'ا')
  const plain = bare
    .replaceAll(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/[ةۀہھە]/g, 'ه')
  const known = arabicNames.get(plain)
  if (known !== undefined) return known
  if (plain.startsWith('عبدال') && plain.length > 6) return `abd al ${romaniseArabic(plain.slice(5))}`
  if (plain.startsWith('ال') && plain.length > 4) return `al ${romaniseArabic(plain.slice(2))}`
  return vocalise(word.replaceAll('\u0640', ''))
}

/** Consonants in order, long vowels where they stand, and short ones where somebody wrote or must have said them. */
function vocalise(word: string): string {
  const marked = /[\u064e-\u0652]/.test(word)
  let spelled = ''
  let last = '' // the letter before, of those spelled
  for (let at = 0; at < word.length; at++) {
    const after = word[at + 1] ?? ''
    const piece = letterAt(word[at]!, after, last)
    const closes = at + 2 === word.length
    let vowel = ''
    // A consonant between two: it ends a syllable if one is open, and begins one that wants a vowel if none is.
    if (!marked && consonants.has(word[at]!) && consonants.has(after) && (!isVowel(last) || at === 0 || closes))
      vowel = closes && isVowel(last) && word[at - 1] === 'ا' ? 'i' : 'a'
    spelled += piece + vowel
    last = vowel || piece.at(-1) || last
  }
  return spelled
}

function letterAt(letter: string, after: string, last: string): string {
  if (halfVowels.has(letter) && (last === '' || after === '' ? last === '' : 'اآىة'.includes(after)))
    return halfVowels.get(letter)!
  if (letter === 'ع') return longVowels.has(after) || last === 'a' ? '' : 'a'
  if (letter === 'إ') return 'i'
  const vowel = longVowels.get(letter) ?? shortVowels.get(letter)
  if (vowel !== undefined) return vowel === last ? '' : vowel
  return consonants.get(letter) ?? (letter >= '\u064b' && letter <= '\u065f' ? '' : letter)
}
const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter)

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)]))
const longVowels = table('اa أa آa ٱa ىa ةa ۀa وu ؤu يi یi ئi ےe')
const halfVowels = table('وw يy یy')
const shortVowels = table('\u064ea \u064fu \u0650i \u064ban \u064cun \u064din \u0670a')
const consonants = table(
  'بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz غgh فf قq كk کk لl مm نn هh پp چch ژzh گg ڤv ٹt ڈd ڑr ںn ہh ھh ڭg ەa ء ۇu ې' +
    'e ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9',
)
