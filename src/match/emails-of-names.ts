import type { MatchColumn } from './column.ts'
import type { Comparable } from './field.ts'
import type { Dependence } from './dependence.ts'

/** So many rows tell how people make addresses of their names. */
const enough = 1 << 14
/** Of two addresses with something of the same name in them, so many resemble each other. Set by hand. */
const resembling = 0.5

/**
 * How alike the e-mail addresses of two people of one name are: many make theirs of their names, and most of these in one of
 * few ways. Told by the addresses and names of a file, since there are hardly ever enough namesakes to learn it from.
 *
 * @param child the field of the addresses
 * @param large u at large, of that field
 * @returns where the names agree, if the file has both
 */
export function emailsOfNames(comparable: Comparable, child: number, large: Float64Array): Dependence[] {
  let habits = known.get(comparable)
  if (habits === undefined) known.set(comparable, (habits = habitsIn(comparable, child)))
  const { agree, sameUser, sameDomain, touched } = habits
  if (agree === 0) return []
  const u = large.slice()
  const { levels } = comparable.fields[child]!
  const atLeast = (level: (typeof levels)[number], chance: number): void => {
    const at = levels.indexOf(level) + 1
    u[at] = Math.max(u[at]!, chance)
  }
  atLeast('equal', sameUser * sameDomain)
  atLeast('same_user', sameUser * (1 - sameDomain))
  atLeast('resembling', Math.max(0, resembling * touched ** 2 - sameUser))
  const rest = levels.length
  u[rest] = Math.max(0.01, 1 - u.reduce((sum, chance, level) => (level === rest ? sum : sum + chance), 0))
  return [{ agree, u }]
}

/** How the people of a file make their addresses: told by its rows alone, so counted once. */
interface Habits {
  /** The fields of the names, as bits; 0 where there is nothing to tell by. */
  readonly agree: number
  /** P(two namesakes' addresses are made in one way), P(they are at one place), share of those with something of the name. */
  readonly sameUser: number
  readonly sameDomain: number
  readonly touched: number
}

const known = new WeakMap<Comparable, Habits>()
const untold: Habits = { agree: 0, sameUser: 0, sameDomain: 0, touched: 0 }

function habitsIn({ rows, fields, columns }: Comparable, child: number): Habits {
  const find = (kind: string): number => fields.findIndex((field) => field.kind === kind)
  const [full, given, family] = [find('full_name'), find('given_name'), find('family_name')]
  if (full === -1 && (given === -1 || family === -1)) return untold
  const column = (field: number): MatchColumn => {
    const { lexicon, ids, ...what } = columns[fields[field]!.columns[0]!]! // asked for once, which may take a while
    return { lexicon, ids, ...what }
  }
  const emails = column(child)
  const names = full === -1 ? [column(given), column(family)] : [column(full)]
  const agree = full === -1 ? (1 << given) | (1 << family) : 1 << full
  const ways = new Float64Array(wayCount)
  const domains = new Map<string, number>()
  let seen = 0
  let touched = 0
  const mask = (1 << Math.max(0, 32 - Math.clz32(Math.floor(rows / enough)))) - 1
  for (let row = 0; row < rows; row++) {
    const email = emails.ids[row]!
    // By what it holds, not by where it stands.
    if (email === 0 || ((emails.lexicon.hash[email]! >>> 8) & mask) !== 0) continue
    if (names.some(({ ids }) => ids[row] === 0)) continue
    const [user, domain] = partsOf(textOf(emails, row))
    const [one, other] = names.length === 2 ? names.map((name) => textOf(name, row)) : splitName(textOf(names[0]!, row))
    const way = wayOf(user, lettersOf(one!), lettersOf(other!))
    seen++
    if (way !== touches && way !== unrelated) ways[way]!++
    if (way !== unrelated) touched++
    domains.set(domain, (domains.get(domain) ?? 0) + 1)
  }
  if (seen === 0) return untold
  const sameUser = ways.reduce((sum, count) => sum + (count / seen) ** 2, 0)
  let sameDomain = 0
  for (const count of domains.values()) sameDomain += (count / seen) ** 2
  return { agree, sameUser, sameDomain, touched: touched / seen }
}

/** Ways to make an address of two names; then those that have something of a name, and the others. */
const wayCount = 6
const touches = wayCount
const unrelated = wayCount + 1

function wayOf(user: string, given: string, family: string): number {
  if (given === '' || family === '') return unrelated
  if (user === given + family) return 0
  if (user === family + given) return 1
  if (user === given[0]! + family) return 2
  if (user === family + given[0]!) return 3
  if (user === given + family[0]!) return 4
  if (user === family || user === given) return 5
  return (given.length > 2 && user.includes(given)) || (family.length > 2 && user.includes(family)) ? touches : unrelated
}

/** A full name as first words and last one. */
function splitName(name: string): [string, string] {
  const at = name.lastIndexOf(' ')
  return at === -1 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}

/** Letters and digits before the @, and what stands behind it. */
function partsOf(email: string): [string, string] {
  const at = email.indexOf('@')
  return at === -1 ? [squeezed(email), ''] : [squeezed(email.slice(0, at)), email.slice(at + 1)]
}

const squeezed = (text: string): string => text.replace(/[._+-]/g, '')
const lettersOf = (text: string): string => text.replace(/[ '-]/g, '')

function textOf({ lexicon: { bytes, starts }, ids }: MatchColumn, row: number): string {
  const id = ids[row]!
  let text = ''
  for (let at = starts[id]!; at < starts[id + 1]!; at++) text += String.fromCharCode(bytes[at]!)
  return text
}
