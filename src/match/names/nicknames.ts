import { arabic } from './nicknames/ar.ts'
import { german } from './nicknames/de.ts'
import { greek } from './nicknames/el.ts'
import { english } from './nicknames/en.ts'
import { spanish } from './nicknames/es.ts'
import { french } from './nicknames/fr.ts'
import { italian } from './nicknames/it.ts'
import { dutch } from './nicknames/nl.ts'
import { polish } from './nicknames/pl.ts'
import { portuguese } from './nicknames/pt.ts'
import { russian } from './nicknames/ru.ts'

/**
 * The groups a given name belongs to, by number, ascending: a name in full, other ways to write it, and its short and pet
 * forms, in one of eleven languages. A short form may be in several (alex is Alexander, and Alexandra), which makes no two of
 * those one. Names as comparableName() gives them. Written by hand; read when first asked for, in about ten milliseconds.
 */
export function nicknameGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>()
  for (const [name, forms] of allForms()) groups.set(name, forms.groups)
  return groups
}

/** May two given names be one person's: one a short form of the other, or both of a third? Not if they are equal: see `===`. */
export function sameByNickname(a: string, b: string): boolean {
  return a !== b && shareName(formsOf(a), formsOf(b))
}

/** What a name is a form of. */
export interface NameForms {
  /** Groups by number, ascending: all, and those of which it is the name in full. */
  readonly groups: readonly number[]
  readonly inFull: readonly number[]
  /** The languages in which it is a name in full, a bit each: two of one language are two names, however alike (Célia, Cecília). */
  readonly languages: number
}

/** What a name is a form of; of nothing, if it is not known. */
export const formsOf = (name: string): NameForms => allForms().get(name) ?? unknown
const unknown: NameForms = { groups: [], inFull: [], languages: 0 }

/**
 * Are two forms one name's? The short form of a name and the name are; two short forms also, unless one is a name of its own
 * somewhere (Anja and Hanneke are both Johanna in the Netherlands, and seldom one person).
 */
export function shareName(a: NameForms, b: NameForms): boolean {
  if (a.groups.length === 0 || b.groups.length === 0) return false
  if (a.languages === 0 && b.languages === 0) return shareOne(a.groups, b.groups)
  return shareOne(a.inFull, b.groups) || shareOne(a.groups, b.inFull)
}

/** Are two forms spellings of one name in full (Khaled, Khalid)? */
export const isOneInFull = (a: NameForms, b: NameForms): boolean => shareOne(a.inFull, b.inFull)

/** Have two ascending lists a number in common? */
function shareOne(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

const allForms = (): ReadonlyMap<string, NameForms> => (forms ??= readForms())
let forms: ReadonlyMap<string, NameForms> | undefined

function readForms(): ReadonlyMap<string, NameForms> {
  const known = new Map<string, { groups: number[]; inFull: number[]; languages: number }>()
  const enter = (name: string, group: number, language: number): void => {
    const plain = name.includes('-') ? name.replaceAll('-', ' ') : name // as its comparable form has it
    let form = known.get(plain)
    if (form === undefined) known.set(plain, (form = { groups: [], inFull: [], languages: 0 }))
    if (form.groups.at(-1) !== group) form.groups.push(group)
    if (language === 0) return
    form.inFull.push(group)
    form.languages |= language
  }
  let group = 0
  for (const [at, list] of lists.entries())
    for (const line of list.trim().split('\n')) {
      const [full = '', short = ''] = line.split(': ')
      for (const name of full.split(' ')) enter(name, group, 1 << at)
      for (const name of short.split(' ')) {
        enter(name, group, 0)
        if (list === russian && name.endsWith('ya')) enter(`${name.slice(0, -2)}ia`, group, 0) // Коля as romanise() spells it
      }
      group++
    }
  return known
}
const lists = [english, french, spanish, portuguese, italian, german, dutch, russian, polish, arabic, greek]
