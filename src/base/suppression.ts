import { openOutput, whatIs } from '../io/beside.ts'
import { readLines } from '../io/append.ts'
import { readSecret } from '../io/secret.ts'
import { DataError } from '../model/error.ts'
import type { Stopped, StoppedPerson, SuppressedPerson, Suppression } from '../model/suppressed.ts'
import type { ThisProcess } from '../model/world.ts'
import { canonicalJson } from '../privacy/canonical-json.ts'
import { sideFiles } from './side-files.ts'

/** Bytes of a key: as many as HMAC-SHA-256 makes use of. */
const keyBytes = 32

const kinds = ['email', 'mailbox', 'phone', 'id', 'named'] as const

/**
 * Who must not come back, and the key to tell; undefined where there is nobody.
 *
 * @throws {DataError} when there is a list and no key that can be read, or it is no list: nobody would be recognised
 */
export function readSuppression(base: string): Suppression | undefined {
  return withKey(
    base,
    readPeople(base).filter((person) => !isStopped(person)),
  )
}

/**
 * Those whose data comes in and is left alone, and the key to tell; undefined where there is nobody.
 *
 * @throws {DataError} as `readSuppression` does
 */
export function readStopped(base: string): Stopped | undefined {
  return withKey(base, readPeople(base).filter(isStopped))
}

function withKey<Person>(base: string, people: Person[]): { readonly key: Uint8Array; readonly people: Person[] } | undefined {
  if (people.length === 0) return undefined
  const key = readPepper(base)
  if (key !== undefined) return { key, people }
  const { pepper, list } = sideFiles(base)
  throw new DataError({ fault: 'no-pepper', about: { path: pepper, list } })
}

const isStopped = (person: SuppressedPerson): person is StoppedPerson => 'stops' in person

/** How many people are on the list. No key is needed. */
export function countSuppressed(base: string): number {
  return readPeople(base).filter((person) => !isStopped(person)).length
}

function readPeople(base: string): SuppressedPerson[] {
  const path = sideFiles(base).list
  return readLines(path).map((line, at) => {
    const person = parsed(line)
    if (person === undefined) throw new DataError({ fault: 'bad-list', about: { path, line: at + 1 } })
    return person
  })
}

function parsed(line: string): SuppressedPerson | undefined {
  try {
    const person = JSON.parse(line) as SuppressedPerson
    return kinds.every((kind) => Array.isArray(person[kind])) ? person : undefined
  } catch {
    return undefined
  }
}

/**
 * The key of a base's list; undefined while it has none.
 *
 * @throws {DataError} when it is a link, open to others, or no key
 */
export function readPepper(base: string): Uint8Array | undefined {
  const path = sideFiles(base).pepper
  const text = readSecret(path)?.toString('latin1')
  if (text === undefined) return undefined
  if (!/^[0-9a-f]{64}\n?$/.test(text)) throw new DataError({ fault: 'bad-pepper', about: { path } })
  return new Uint8Array(Buffer.from(text.trim(), 'hex'))
}

/**
 * The key of a base's list, which is made if there is none. To be called under the base's lock.
 *
 * @param random bytes that nobody can guess
 * @throws {DataError} when it can't be read or made; when there is a list whose key is missing
 */
export function pepperOf(base: string, random: (bytes: number) => Uint8Array, self: ThisProcess): Uint8Array {
  const known = readPepper(base)
  if (known !== undefined) return known
  const { pepper, list } = sideFiles(base)
  if (readPeople(base).length > 0) throw new DataError({ fault: 'no-pepper', about: { path: pepper, list } })
  const key = random(keyBytes)
  replaceFile(pepper, `${Buffer.from(key).toString('hex')}\n`, self)
  return key
}

/**
 * Puts people on the list, under the base's lock. Whoever stands there already with all of their tags is not put there again.
 *
 * @returns how many are new
 */
export function suppress(base: string, people: readonly SuppressedPerson[], self: ThisProcess): number {
  const known = readPeople(base)
  const erased = known.filter((person) => !isStopped(person))
  const holds = new Set(erased.flatMap((person) => kinds.flatMap((kind) => person[kind].map((tag) => `${kind}${tag}`))))
  const fresh = people.filter((person) => kinds.some((kind) => person[kind].some((tag) => !holds.has(`${kind}${tag}`))))
  if (fresh.length === 0) return 0
  writePeople(base, [...known, ...fresh], self)
  return fresh.length
}

/** Puts somebody on the list whose data is to be left alone from now on, under the base's lock. */
export function stop(base: string, person: StoppedPerson, self: ThisProcess): void {
  writePeople(base, [...readPeople(base), person], self)
}

/** Lets what was stopped for a request go on from a day on, under the base's lock. */
export function liftStopped(base: string, request: number, until: string, self: ThisProcess): void {
  const known = readPeople(base)
  const isMeant = (person: SuppressedPerson): boolean =>
    isStopped(person) && person.request === request && person.until === undefined
  if (!known.some(isMeant)) return
  writePeople(
    base,
    known.map((person) => (isMeant(person) ? { ...person, until } : person)),
    self,
  )
}

/** Writes the list, sorted: the order in which people asked is nobody's business. */
function writePeople(base: string, people: readonly SuppressedPerson[], self: ThisProcess): void {
  const lines = new Set(people.map((person) => canonicalJson({ ...person })))
  replaceFile(
    sideFiles(base).list,
    [...lines]
      .toSorted()
      .map((line) => `${line}\n`)
      .join(''),
    self,
  )
}

function replaceFile(path: string, text: string, self: ThisProcess): void {
  if (whatIs(path) === 'link') throw new DataError({ fault: 'is-link', about: { path } })
  const output = openOutput(path, self)
  try {
    output.write(Buffer.from(text))
    output.commit()
  } catch (error) {
    output.abandon()
    throw error
  }
}
