import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import { localities } from './localities.ts'
import { unpackKeys, unpackNames } from './unpack.ts'

/** Every French postal code that letter boxes have, and what is delivered under it. */
interface Table {
  /** The number of a postal code's group, plus one; 0 where there is none. */
  readonly groupOf: Uint16Array
  readonly codes: readonly string[]
  /** The keys of a group's towns, parted by `,` until somebody asks for them. */
  readonly keys: (string | readonly string[])[]
}

let table: Table | undefined
let names: readonly string[] | undefined
/** One code, or several parted by spaces: most names have one, and the index is made in a moment that somebody waits for. */
let codesByKey: Map<string, string> | undefined
let byDepartment: Map<string, readonly string[]> | undefined

/** The key under which the table has a town: small letters, nothing between words. */
const toKey = (name: string): string => fold(name).replace(/[^a-z]/g, '')

const added: ReadonlyMap<string, readonly string[]> = new Map(
  localities
    .trim()
    .split('\n')
    .map((line): [string, string[]] => [line.slice(0, 5), line.slice(6).split(',')]),
)

const lastDigit = 0x39

function open(): Table {
  const groupOf = new Uint16Array(100_000)
  const codes: string[] = []
  const keys: string[] = []
  let code = 0
  for (const group of unpackKeys().split('.').slice(1)) {
    let first = 0
    while (codeAt(group, first) <= lastDigit) first++
    code += first === 0 ? 10 : Number(group.slice(0, first))
    groupOf[code] = codes.push(String(code).padStart(5, '0'))
    keys.push(group.slice(first))
  }
  for (const [postalCode, places] of added) {
    const more = places.map(toKey).join(',')
    const group = groupOf[Number(postalCode)]!
    if (group > 0) keys[group - 1] += `,${more}`
    else {
      groupOf[Number(postalCode)] = codes.push(postalCode)
      keys.push(more)
    }
  }
  return { groupOf, codes, keys }
}

/** @param postalCode five digits, or it is unknown */
const groupAt = ({ groupOf }: Table, postalCode: string): number => (groupOf[Number(postalCode)] ?? 0) - 1

function keysAt({ keys }: Table, group: number): readonly string[] {
  const found = keys[group] ?? []
  return typeof found === 'string' ? (keys[group] = found.split(',')) : found
}

const none: readonly string[] = []

/** Is there such a postal code? Those of CEDEX are not known. */
export const isPostalCode = (postalCode: string): boolean => groupAt((table ??= open()), postalCode) !== -1

/** The keys of the towns of a postal code, the largest first, former communes and localities last. */
export function townKeys(postalCode: string): readonly string[] {
  table ??= open()
  const group = groupAt(table, postalCode)
  return group === -1 ? none : keysAt(table, group)
}

/** The names of the towns of a postal code, in the order of their keys. */
export function townNames(postalCode: string): readonly string[] {
  table ??= open()
  const group = groupAt(table, postalCode)
  if (group === -1) return none
  names ??= unpackNames().split('.').slice(1)
  const own = group < names.length ? names[group]!.replace(/^\d+/, '').split(/[,;]/) : none
  return [...own, ...(added.get(postalCode) ?? none)]
}

/** The postal codes of the towns of this name, in order. */
export function codesOf(key: string): readonly string[] {
  return (codesByKey ??= indexKeys()).get(key)?.split(' ') ?? none
}

function indexKeys(): Map<string, string> {
  const whole = (table ??= open())
  const index = new Map<string, string>()
  for (const [group, code] of whole.codes.entries())
    for (const key of keysAt(whole, group)) {
      const known = index.get(key)
      if (known === undefined) index.set(key, code)
      else if (!known.endsWith(code)) index.set(key, `${known} ${code}`)
    }
  return index
}

/** Monaco and the collectivities of the Pacific are told by three digits; CEDEX codes of all 97 are mixed (La Réunion has 977). */
export const departmentOf = (postalCode: string): string => postalCode.slice(0, postalCode.startsWith('98') ? 3 : 2)

/** The postal codes of a department, by the first digits that departmentOf() gives. */
export function codesIn(department: string): readonly string[] {
  byDepartment ??= indexDepartments()
  return byDepartment.get(department) ?? none
}

function indexDepartments(): Map<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const code of (table ??= open()).codes) {
    const department = departmentOf(code)
    const known = index.get(department)
    if (known === undefined) index.set(department, [code])
    else known.push(code)
  }
  return index
}
