import { nicknameGroups } from './nicknames.ts'
import { generations, linkers, particles } from './light-words.ts'
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
}

/** A word of a full name. */
export interface NameWord extends NameSound {
  readonly text: string
  /** Nickname groups of the word, and of the word with the next that is no particle: Maria Teresa is Maite. */
  readonly groups: readonly number[] | undefined
  readonly groupsWithNext: readonly number[] | undefined
}

/** Takes a comparable full name apart. What comes after its 31st word is not looked at. */
export function prepareFullName(name: string): PreparedName {
  const given = name.split(' ', 31)
  const generation = given.length > 2 ? (generations.get(given.at(-1)!) ?? 0) : 0
  const texts = joinServants(given.slice(0, generation === 0 ? given.length : -1).filter((word) => !linkers.has(word)))
  // Beside particles, one word is not a full name: then they are words themselves, as in Ben Carter or Du Wei.
  const names = texts.filter((word) => !particles.has(word)).length > 1 ? particles : nothing
  const groups = nicknameGroups()
  let heavy = 0
  let initials = 0
  const words = texts.map((text, at): NameWord => {
    if (!names.has(text)) heavy |= 1 << at
    initials |= 1 << (text.charCodeAt(0) & 31)
    const next = texts.find((word, place) => place > at && !names.has(word))
    const groupsWithNext = next === undefined || names.has(text) ? undefined : groups.get(`${text} ${next}`)
    return { ...soundOf(text), text, groups: groups.get(text), groupsWithNext }
  })
  return { words, heavy, joined: texts.join(''), generation, initials }
}
const nothing: ReadonlySet<string> = new Set()

/** Abd al-Rahman, Abdul Rahman, Abdelrahman and Abderrahmane in one word; `mc` is mac, `st` is saint. */
function joinServants(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === 'st' || word === 'ste') joined.push(word === 'st' ? 'saint' : 'sainte')
    else if (word.startsWith('mc')) joined.push(`mac${word.slice(2)}`)
    else if (!word.startsWith('abd')) joined.push(word)
    else if (servantAlone.test(word) && at + 1 < words.length) {
      if (particles.has(words[at + 1]!) && at + 2 < words.length) at++
      joined.push(`abd${words[++at]!}`)
    } else joined.push(word.replace(servantGlued, 'abd').replace(/^abdullah/, 'abdallah'))
  }
  return joined
}
const servantAlone = /^abd(?:[aeou][lr]?)?$/
const servantGlued = /^abd[aeou][lrnsz](?!lah)(?=.{2})/
