import { german } from './nicknames/de.ts'
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
 * forms, in one of nine languages. A short form may be in several (alex is Alexander, and Alexandra), which makes no two of
 * those one. Names as comparableName() gives them. Written by hand; read when first asked for, a few milliseconds.
 */
export function nicknameGroups(): ReadonlyMap<string, readonly number[]> {
  return (groups ??= readGroups())
}
let groups: ReadonlyMap<string, readonly number[]> | undefined

/** May two given names be one person's: one a short form of the other, or both of a third? Not if they are equal: see `===`. */
export function sameByNickname(a: string, b: string): boolean {
  const all = nicknameGroups()
  const ofA = all.get(a)
  if (ofA === undefined) return false
  const ofB = all.get(b)
  return ofB !== undefined && a !== b && shareOne(ofA, ofB)
}

/** Have two ascending lists a number in common? */
export function shareOne(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>()
  let group = 0
  for (const list of [english, french, spanish, portuguese, italian, german, dutch, russian, polish])
    for (const line of list.trim().split('\n')) {
      for (const name of namesOf(line, list === russian)) {
        const known = byName.get(name)
        if (known === undefined) byName.set(name, [group])
        else if (known.at(-1) !== group) known.push(group)
      }
      group++
    }
  return byName
}

/** The names of a line. A hyphen in one is a space of its comparable form; `Kolya` is what romanise() spells kolia. */
function namesOf(line: string, isRussian: boolean): readonly string[] {
  return line
    .replace(':', '')
    .split(' ')
    .map((name) => name.replaceAll('-', ' '))
    .flatMap((name) => (isRussian && name.endsWith('ya') ? [name, `${name.slice(0, -2)}ia`] : [name]))
}
