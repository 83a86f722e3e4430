import { readHan } from './han-sounds.ts'
import { generations, isParticle, lightWords, linkers } from './light-words.ts'
import { soundOf, type NameSound } from './name-sound.ts'
import { formsOf, type NameForms } from './nicknames.ts'

/** A full name taken apart, once for each distinct value. */
export interface PreparedName {
  readonly words: readonly NameWord[]
  /** For each word, what it is a form of together with the next that is no particle: Maria Teresa is Maite. */
  readonly formsWithNext: readonly NameForms[]
  /** One bit for each word that is no particle. */
  readonly heavy: number
  /** All letters in one: two names may differ in spaces only. */
  readonly joined: string
  /** Which of the namesakes: 1 senior, 2 junior, …; 0 where nothing says. */
  readonly generation: number
  /** One bit for each first letter of a word, so that names without one in common are told apart at once. */
  readonly initials: number
  /** The ways to say a name in Han characters; none for any other. */
  readonly readings: readonly PreparedName[]
}

/** A word of a full name. */
export interface NameWord extends NameSound {
  readonly text: string
  readonly forms: NameForms
}

/** Takes a comparable full name apart. What comes after its 31st word is not looked at. */
export function prepareFullName(name: string): PreparedName {
  const given = name.split(' ', 31)
  const generation = given.length > 2 ? (generations.get(given.at(-1)!) ?? 0) : 0
  if (generation !== 0) given.pop()
  const texts = joinServants(given.some((word) => linkers.has(word)) ? given.filter((word) => !linkers.has(word)) : given)
  const heavy = ~lightWords(texts) & ((1 << texts.length) - 1)
  const words = texts.map(wordOf)
  const formsWithNext = texts.length < 2 ? [] : words.map((_word, at) => formsOfTwo(texts, heavy, at))
  const joined = texts.join('')
  const readings = isHan(joined) ? readHan(joined).map((reading) => prepareFullName(reading.join(' '))) : []
  let initials = 0
  for (const text of texts) initials |= 1 << (text.charCodeAt(0) & 31)
  for (const reading of readings) initials |= reading.initials
  return { words, formsWithNext, heavy, joined, generation, initials, readings }
}

/** Words are few in the names of a file, and are looked up rather than taken apart again. */
const known = new Map<string, NameWord>()
const mostKnown = 1 << 15

function wordOf(text: string): NameWord {
  let word = known.get(text)
  if (word !== undefined) return word
  word = { ...soundOf(text), text, forms: formsOf(text) }
  if (known.size >= mostKnown) known.clear()
  known.set(text, word)
  return word
}

function formsOfTwo(texts: readonly string[], heavy: number, at: number): NameForms {
  let next = at + 1
  while (next < texts.length && (heavy & (1 << next)) === 0) next++
  return (heavy & (1 << at)) === 0 || next === texts.length ? none : formsOf(`${texts[at]!} ${texts[next]!}`)
}
const none = formsOf('')

/** Han characters alone, as many as a name has. */
const isHan = (text: string): boolean => text >= '\u3400' && text.length > 1 && text.length < 8 && han.test(text)
const han = /^\p{Script=Han}+$/u

/** Abd al-Rahman, Abdul Rahman, Abdelrahman and Abderrahmane in one word; `mc` is mac, `st` is saint. */
function joinServants(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word === 'st' || word === 'ste' || word.startsWith('mc') || word.startsWith('abd'))) return words
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === 'st' || word === 'ste') joined.push(word === 'st' ? 'saint' : 'sainte')
    else if (word.startsWith('mc')) joined.push(`mac${word.slice(2)}`)
    else if (!word.startsWith('abd')) joined.push(word)
    else if (servantAlone.test(word) && at + 1 < words.length) {
      if (isParticle(words[at + 1]!) && at + 2 < words.length) at++
      joined.push(`abd${words[++at]!}`)
    } else joined.push(word.replace(servantGlued, 'abd').replace(/^abdullah/, 'abdallah'))
  }
  return joined
}
const servantAlone = /^abd(?:[aeou][lr]?)?$/
const servantGlued = /^abd[aeou][lrnsz](?!lah)(?=.{2})/
