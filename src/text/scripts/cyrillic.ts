import { codeAt } from '../code-at.ts'

/**
 * A word of small Cyrillic letters in Latin ones, near how bearers spell themselves: ICAO's letters for passports, but `y`
 * for a closing -ий and `ya`, `yu` where a syllable begins. Letters that only one country has tell how the others are read:
 * ђ ј љ њ ћ џ make the word Serbian or Macedonian (ш is s, as š without its sign), і ї є ґ ў Ukrainian or Belarusian (г is h).
 *
 * @see ICAO Doc 9303, part 3, §6 B
 */
export function romaniseCyrillic(word: string): string {
  const letters = lettersOf(word)
  let spelled = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    const before = at > 0 ? word[at - 1]! : ''
    const after = word[at + 1] ?? ''
    if (iotated.has(letter)) spelled += iotate(letter, before)
    else if (before === '' && letters === ukrainian && ukrainianOpening.has(letter)) spelled += ukrainianOpening.get(letter)!
    else if (letter === 'е' && (before === 'ь' || before === 'ъ')) spelled += 'ye'
    else if (letter === 'ъ') spelled += before !== '' && after !== '' && !vowels.has(before) && !vowels.has(after) ? 'a' : ''
    else if ((letter === 'и' || letter === 'ы') && after === 'й' && at + 2 === word.length) {
      spelled += 'y'
      at++
    } else spelled += letters.get(letter) ?? foreign.get(letter) ?? letter
  }
  return spelled
}

/** `я` is ya where a syllable begins (Яна), a after и (Мария), ia after a consonant (Татьяна). */
function iotate(letter: string, before: string): string {
  const vowel = iotated.get(letter)!
  if (before === '' || (vowels.has(before) && before !== 'и' && before !== 'і')) return `y${vowel}`
  return vowels.has(before) ? vowel : `i${vowel}`
}
const iotated = new Map([
  ['я', 'a'],
  ['ю', 'u'],
])
const ukrainianOpening = new Map([
  ['є', 'ye'],
  ['ї', 'yi'],
  ['й', 'y'],
])
const vowels = new Set('аеиоуыэюяіїєѣ')

function lettersOf(word: string): ReadonlyMap<string, string> {
  for (let at = 0; at < word.length; at++) {
    const code = codeAt(word, at)
    if (code === 0x456 || code === 0x457 || code === 0x454 || code === 0x491 || code === 0x45e) return ukrainian
    if (code >= 0x452 && code !== 0x454 && code <= 0x45f) return serbian
  }
  return russian
}

const table = (pairs: string): [string, string][] => pairs.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(2)])
const russian: ReadonlyMap<string, string> = new Map(
  table(
    'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ы=y ь= э=e ' +
      'ѐ=e ѝ=i ѣ=e ѳ=f ѵ=i қ=k ғ=g ң=n ә=a ө=o ү=u ұ=u һ=h җ=j ҳ=h ҷ=j ӣ=i ӯ=u ӣ=i ӱ=u ӧ=o ӑ=a ӗ=e ҙ=d ҫ=s ӏ= ҡ=k',
  ),
)
const ukrainian: ReadonlyMap<string, string> = new Map([...russian, ...table('г=h ґ=g и=y і=i ї=i є=ie ў=u')])
const serbian: ReadonlyMap<string, string> = new Map([
  ...russian,
  ...table('ђ=dj ѓ=gj ѕ=dz ј=j љ=lj њ=nj ћ=c ќ=kj џ=dz ж=z х=h ц=c ч=c ш=s'),
])
/** For letters of two countries in one word. */
const foreign: ReadonlyMap<string, string> = new Map([...serbian, ...ukrainian])
