/**
 * A key that spellings of one name share across Europe and its transliterations: its first sound, the colour of its first
 * vowel, its consonants, and the vowel it ends with. `Dmitri` and `Dmitrij`, `Mohammed` and `Muhammad`, `Aleksandr` and
 * `Alexander`, `Meyer` and `Maier`, `Philipp` and `Filip` have one key; `Martin` and `Martine` have two, for how a name ends
 * often says whose it is. Spaces do not count. Letters that are not ASCII stand for themselves; no text but '' has the key ''.
 *
 * Own rules, scored by `npm run bench -- world-names`. Sound classes are Postel's idea, to read across languages Mokotoff's.
 *
 * @param name - as comparableName() gives it
 * @see Postel (1969), "Die Kölner Phonetik", IBM-Nachrichten 19 · Mokotoff (1985), "Soundexing and genealogy", Avotaynu 1(1)
 */
export function nameKey(name: string): string {
  const text = name.includes(' ') ? name.replaceAll(' ', '') : name
  let first = ''
  let colour = ''
  let rest = ''
  let last = '' // the sound before; '' after a vowel, so that only letters that touch are doubled
  let ending = ''
  for (let at = 0; at < text.length;) {
    const letter = text[at]!
    if (isVowelAt(text, at, letter)) {
      if (colour === '') colour = colourOf(letter, text[at + 1] ?? '')
      ending = endingOf(letter, ending)
      last = ''
      at++
      continue
    }
    const sound = soundAt(text, at, letter)
    at += taken
    if (sound === '') continue
    if (colour === '' && first === '') first = sound
    else if (sound !== last) rest += sound
    last = sound
    ending = ''
  }
  return first + colour + rest + ending || name
}

/** Vowels, and `y` and `j` where they sound like one: Dmitry, Sergej, Katja, Dijkstra. */
function isVowelAt(text: string, at: number, letter: string): boolean {
  if (letter === 'a' || letter === 'e') return true
  const next = text[at + 1] ?? ''
  if (letter === 'u') return true
  if (letter === 'o') return !(at === 0 && next === 'u' && isVowel(text[2] ?? '')) // Oualid
  if (letter === 'i') return !(at === 0 && isDark(next)) // Iulia
  if (letter === 'y') return !(at === 0 && (isDark(next) || next === 'e'))
  if (letter !== 'j' || at === 0) return false
  return isVowel(text[at - 1]!) ? !isVowel(next) : isVowel(next)
}
const isVowel = (letter: string): boolean =>
  letter === 'a' || letter === 'e' || letter === 'i' || letter === 'o' || letter === 'u' || letter === 'y'
const isDark = (letter: string): boolean => letter === 'a' || letter === 'o' || letter === 'u'
const isBright = (letter: string): boolean => letter === 'e' || letter === 'i' || letter === 'y'

/** The colour of a first vowel: `ai`, `ay` are as bright as `ei`, and Korean `eo` as dark as `o`. */
const colourOf = (letter: string, next: string): string =>
  letter === 'o' || letter === 'u' || (next === 'o' && isBright(letter))
    ? 'u'
    : letter === 'a' && !isBright(next) && next !== 'j'
      ? 'a'
      : letter === 'a' && next === 'e'
        ? 'a'
        : 'i'

/** What the vowels after the last consonant come to. */
function endingOf(letter: string, before: string): string {
  if (letter === 'a') return 'a'
  if (letter === 'o' || letter === 'u') return 'u'
  return letter === 'e' && before !== 'i' && before !== 'e' ? 'e' : 'i'
}

/** How many letters the sound last read has: beside the answer, so that nothing is made for it. */
let taken = 1

/** The sound of the consonants that begin here; '' where they are silent. */
function soundAt(text: string, at: number, letter: string): string {
  const next = text[at + 1] ?? ''
  const third = text[at + 2] ?? ''
  taken = 1
  switch (letter) {
    case 'c':
      if (next === 'h') return took(2, third === 'y' || isVowel(third) ? 's' : 'k')
      if (next === 'z' || next === 's') return took(2, closing(third))
      return next === 'k' ? took(2, 'k') : isBright(next) || next === 'v' ? 's' : 'k'
    case 'd':
      if (next === 'j' && isVowel(third)) return took(2, 'j')
      if (next === 'z') return took(third === 'h' ? 3 : 2, third === 'h' ? 'j' : 's')
      return next === 't' ? took(2, 't') : next === 'h' ? took(2, 'd') : next === '' ? 't' : 'd'
    case 'v':
    case 'w':
    case 'o': // Oualid: what isVowelAt() calls a consonant
      return took(letter === 'o' ? 2 : 1, 'f')
    case 'g':
      if (next === 'i' && isDark(third)) return took(2, 'j')
      return next === 'h' ? took(2, 'g') : 'g'
    case 'h':
      return at !== 0 ? '' : isVowel(next) ? 'h' : next === 'r' || next === 'l' ? 'k' : '' // Hristova, Khristova
    case 'i':
      return 'j'
    case 'j':
    case 'y':
      return at === 0 && next === 'e' && third !== 'o' ? '' : 'j' // Jelena and Elena, but not Yeong
    case 'k':
      if (next === 's' && at === 0) return took(2, 's')
      return next === 'h' ? took(2, 'k') : 'k'
    case 'n':
      return next === 'b' || next === 'p' ? 'm' : 'n'
    case 'p':
      if ((next === 's' || next === 't') && text[at - 1] === 'm') return '' // Thompson
      return next === 'h' ? took(2, 'f') : 'p'
    case 'q':
      return next === 'u' ? took(2, 'k') : 'k'
    case 's':
      if (next === 'c' && third === 'h') return took(3, 's')
      return next === 'h' || next === 'z' || (next === 'c' && isBright(third)) ? took(2, 's') : 's'
    case 't':
      if (next === 's' && third === 'c' && text[at + 3] === 'h') return took(4, closing(text[at + 4] ?? ''))
      if (next === 'c' && third === 'h') return took(3, closing(text[at + 3] ?? ''))
      if (next === 's' || next === 'z') return took(2, 's')
      return next === 'h' || next === 'd' ? took(2, 't') : 't'
    case 'x':
      return at === 0 ? 's' : 'ks'
    case 'z':
      return next === 'h' ? took(2, 's') : 's'
    default:
      return letter > 'z' || letter >= '0' ? letter : ''
  }
}

function took(letters: number, sound: string): string {
  taken = letters
  return sound
}

/** -ich, -ic, -icz and -itch end names that are one without their signs: the sound is that of k, and of s within a name. */
const closing = (after: string): string => (after === '' ? 'k' : 's')
