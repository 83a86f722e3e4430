import { formsOf, type NameForms } from './nicknames.ts'
import { generations, isParticle, lightWords, linkers } from './light-words.ts'
import { readHan } from './han-sounds.ts'
import { soundOf, type NameSound } from './name-sound.ts'

/** A full name taken apart, once for each distinct value. */
export interface PreparedName {
  readonly words: readonly NameWord[]
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
  /** What the word is a form of, and what it is with the next word that is no particle: Maria Teresa is Maite. */
  readonly forms: NameForms
  readonly formsWithNext: NameForms
}

/** Takes a comparable full name apart. What comes after its 31st word is not looked at. */
export function prepareFullName(name: string): PreparedName {
  const given = name.split(' ', 31)
  const generation = given.length > 2 ? (generations.get(given.at(-1)!) ?? 0) : 0
  const texts = joinServants(given.slice(0, generation === 0 ? given.length : -1).filter((word) => !linkers.has(word)))
  const heavy = ~lightWords(texts) & ((1 << texts.length) - 1)
  let initials = 0
  const words = texts.map((text, at): NameWord => {
    initials |= 1 << (text.charCodeAt(0) & 31)
    const next = texts.find((_word, place) => place > at && (heavy & (1 << place)) !== 0)
    const formsWithNext = next === undefined || (heavy & (1 << at)) === 0 ? none : formsOf(`${text} ${next}`)
    return { ...soundOf(text), text, forms: formsOf(text), formsWithNext }
  })
  const joined = texts.join('')
  const readings = isHan(joined) ? readHan(joined).map((reading) => prepareFullName(reading.join(' '))) : noReadings
  for (const reading of readings) initials |= reading.initials
  return { words, heavy, joined, generation, initials, readings }
}
const noReadings: readonly PreparedName[] = []

/** Han characters alone, as many as a name has. */
const isHan = (text: string): boolean => text >= '\u3400' && text.length > 1 && text.length < 8 && han.test(text)
const han = /^\p{Script=Han}+$/u

const none = formsOf('')

/** Abd al-Rahman, Abdul Rahman, Abdelrahman and Abderrahmane in one word; `mc` is mac, `st` is saint. */
function joinServants(words: readonly string[]): readonly string[] {
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
