import type { JsonWhy } from '../../model/fault.ts'

/** Where it was: `at` counts UTF-16 units from the beginning of `text`. */
export type Refuse = (text: string, at: number, why: JsonWhy) => never

/** Takes a value by the path of its keys, joined with dots. `empty` says that it was null; `from` and `to`, where it stands in the text. */
export type TakeValue = (path: string, cell: string, empty: boolean, from: number, to: number) => void

/** Reads one element of a file: a row. */
export interface ElementReader {
  /** The members of an object in their order; those of objects in it by path. */
  object(text: string, take: TakeValue): void
  /** The values of an array; tells where each stands in the text. */
  array(text: string, tell?: (from: number, to: number) => void): string[]
}

/** Objects and arrays may be nested so deep. Set by hand: no customer is. */
const deepest = 64

const numberHere = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y

/**
 * A reader of JSON that keeps what `JSON.parse` loses: numbers as they are written (`1.10`, twenty digits), keys in their
 * order (`2024` before `2023`), and `__proto__` a key like any other. A list of scalars is one cell, joined with `; `;
 * a list that holds objects or lists stays JSON. null is ''. Stricter than needed only where it says where a quote is missing:
 * a string may hold raw control characters, but no line break.
 */
export function elementReader(refuse: Refuse): ElementReader {
  let text = ''
  let at = 0

  function fail(why: JsonWhy, place = at): never {
    return refuse(text, Math.min(place, text.length), place >= text.length ? 'unclosed' : why)
  }

  /** The next character that is no blank; NaN at the end. */
  function next(): number {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
      at++
    }
  }

  /** The string that opens here. */
  function string(): string {
    const from = at + 1
    let escaped = false
    let code = 0
    for (at = from; (code = text.charCodeAt(at)) !== 34; at++) {
      if (code === 92) {
        escaped = true
        at++
      } else if (code === 10 || code === 13) fail('line-break')
      else if (at >= text.length) fail('unclosed')
    }
    const raw = text.slice(from, at++)
    return escaped ? unescaped(raw, from) : raw
  }

  function unescaped(raw: string, from: number): string {
    return raw.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, hex: string | undefined, letter: string, place: number) =>
      hex === undefined ? (escapes.get(letter) ?? fail('escape', from + place)) : String.fromCharCode(parseInt(hex, 16)),
    )
  }

  /** The scalar that stands here, as text; undefined for null. */
  function scalar(code: number): string | undefined {
    if (code === 34) return string()
    if (code === 45 || (code >= 48 && code <= 57)) {
      numberHere.lastIndex = at
      const from = at
      at += numberHere.exec(text)?.[0].length ?? 0
      if (at === from || /[\w.+-]/.test(text.charAt(at))) fail('number')
      return text.slice(from, at)
    }
    for (const word of words)
      if (text.startsWith(word, at)) {
        at += word.length
        return word === 'null' ? undefined : word
      }
    return fail('unexpected')
  }

  function members(prefix: string, depth: number, take: TakeValue): void {
    if (depth > deepest) fail('depth')
    at++
    if (next() === 125) return void at++
    for (;;) {
      if (next() !== 34) fail('unexpected')
      const key = prefix + string()
      if (next() !== 58) fail('unexpected')
      at++
      const code = next()
      if (code === 123) members(`${key}.`, depth + 1, take)
      else {
        const from = at
        const cell = code === 91 ? list(depth + 1) : scalar(code)
        take(key, cell ?? '', cell === undefined, from, at)
      }
      if (!goesOn(125)) return
    }
  }

  /** Whether a comma follows, rather than the end. */
  function goesOn(close: number): boolean {
    const code = next()
    if (code !== 44 && code !== close) fail('unexpected')
    at++
    return code === 44
  }

  function list(depth: number): string {
    const from = at
    const cells: string[] = []
    let nested = false
    values(depth, (cell) => {
      if (cell === structure) nested = true
      else if (cell !== undefined) cells.push(cell)
    })
    return nested ? text.slice(from, at) : cells.join('; ')
  }

  /** Goes through the list that opens here. Objects and lists in it are gone through too, and given as `structure`. */
  function values(depth: number, take: (cell: string | undefined | typeof structure, from: number) => void): void {
    if (depth > deepest) fail('depth')
    at++
    if (next() === 93) return void at++
    do {
      const code = next()
      const from = at
      if (code === 123) members('', depth + 1, ignore)
      else if (code === 91) values(depth + 1, ignore)
      take(code === 123 || code === 91 ? structure : scalar(code), from)
    } while (goesOn(93))
  }

  function whole(given: string, work: () => void): void {
    text = given
    at = 0
    work()
    if (!Number.isNaN(next())) fail('unexpected')
  }

  return {
    object: (given, take) => whole(given, () => members('', 1, take)),
    array(given, tell) {
      const cells: string[] = []
      const take = (cell: string | undefined | typeof structure, from: number): void => {
        cells.push(cell === structure ? text.slice(from, at) : (cell ?? ''))
        tell?.(from, at)
      }
      whole(given, () => values(1, take))
      return cells
    },
  }
}

/** Stands for an object or a list where a scalar would be text. */
const structure = Symbol('structure')
const ignore = (): void => {}
const words = ['true', 'false', 'null']
const escapes = new Map([
  ...['"', '\\', '/'].map((sign) => [sign, sign] as const),
  ...([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
  ] as const),
])
