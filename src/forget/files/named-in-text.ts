import { fold } from '../../text/fold.ts'
import type { PeopleTable, ValueText } from './people-table.ts'

/** The words of a full name as they are compared, in any order. */
export type NameWords = readonly string[]

/** A cell in which somebody's full name stands. */
export interface CellNamed {
  readonly row: number
  /** Its place in the table. */
  readonly column: number
  /** Place among those wanted. */
  readonly person: number
}

/** What stands alike in more rows is who sold, or which shop, and no word about a customer. Set by hand. */
const mostRows = 100

/** A name of one word, or of short ones, stands in any text. */
const isFullName = (words: NameWords): boolean => words.length > 1 && words.length < 6 && words.some((word) => word.length > 3)

/**
 * Finds full names in texts, whatever the order and the capitals of their words, with no other word between. Others bear the same
 * names: what is found is to be looked at by a person.
 *
 * @param names by place among those wanted
 * @param columns those of a table to look into
 */
export function findNamed(
  { columns: all, rows }: PeopleTable,
  columns: readonly number[],
  names: readonly (readonly NameWords[])[],
  textOf: ValueText,
): CellNamed[] {
  const whose = new Map<string, number[]>()
  for (const [person, own] of names.entries())
    for (const key of new Set(own.filter(isFullName).map(keyOf))) whose.set(key, [...(whose.get(key) ?? []), person])
  if (whose.size === 0) return []
  const known = new Set([...whose.keys()].flatMap((key) => key.split(' ')))
  const lengths = [...new Set([...whose.keys()].map((key) => key.split(' ').length))]
  const found: CellNamed[] = []
  for (const column of columns) {
    const { cells } = all[column]!
    const { bytes, starts, count } = cells.values
    const persons = new Map<number, number[]>()
    for (let id = 1; id < count; id++) {
      if (bytes.subarray(starts[id], starts[id + 1]).indexOf(space) === -1) continue
      const tokens = tokensOf(textOf(cells, id), known)
      for (const at of tokens.keys())
        for (const length of lengths)
          for (const person of whose.get(windowAt(tokens, at, length, known)) ?? [])
            persons.set(id, [...new Set([...(persons.get(id) ?? []), person])])
    }
    if (persons.size === 0) continue
    const standing = new Map<number, number[]>()
    for (let row = 0; row < rows; row++) {
      const id = cells.ids[row]!
      if (!persons.has(id)) continue
      const known = standing.get(id)
      if (known === undefined) standing.set(id, [row])
      else known.push(row)
    }
    for (const [id, list] of standing)
      if (list.length <= mostRows)
        for (const row of list) for (const person of persons.get(id)!) found.push({ row, column, person })
  }
  return found.toSorted((a, b) => a.row - b.row || a.column - b.column || a.person - b.person)
}

const space = 0x20
const keyOf = (words: readonly string[]): string => words.toSorted().join(' ')

/** A text without full names. */
export function withoutNames(text: string, names: readonly NameWords[]): string {
  const keys = new Set(names.filter(isFullName).map(keyOf))
  const known = new Set(names.flat())
  const lengths = [...new Set([...keys].map((key) => key.split(' ').length))]
  const tokens = tokensOf(text, known)
  let rest = ''
  let kept = 0
  for (let at = 0; at < tokens.length; at++) {
    const length = lengths.find((one) => keys.has(windowAt(tokens, at, one, known)))
    if (length === undefined) continue
    rest += text.slice(kept, tokens[at]!.from)
    kept = tokens[at + length - 1]!.to
    at += length - 1
  }
  return rest + text.slice(kept)
}

interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
}

/** The words of a text. Of `d’Ann` it is `ann`; `O’Brien` is one word if it is one that is looked for. */
function tokensOf(text: string, known: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)) {
    const to = index + found.length
    const whole = fold(found.replaceAll(/['’]/g, ''))
    if (known.has(whole) || !/['’]/.test(found)) tokens.push({ word: whole, from: index, to })
    else {
      const last = found.slice(Math.max(found.lastIndexOf("'"), found.lastIndexOf('’')) + 1)
      tokens.push({ word: fold(last), from: to - last.length, to })
    }
  }
  return tokens
}

/** So many words from a place on, as a name has them; '' where one of them is in no name. */
function windowAt(tokens: readonly Token[], at: number, length: number, known: ReadonlySet<string>): string {
  if (at + length > tokens.length) return ''
  const words: string[] = []
  for (let next = at; next < at + length; next++) {
    const { word } = tokens[next]!
    if (!known.has(word)) return ''
    words.push(word)
  }
  return keyOf(words)
}
