import type { JsonWhy } from '../../model/fault.ts'

/** How rows lie in a JSON file: one after another, or as elements of a list in one document. */
export type Layout = 'lines' | 'document'

/**
 * Takes the text of an element, the physical line on which it begins, from 1, the path of keys to its list, '' at the top, and
 * where it begins in the whole of the text.
 */
export type TakeElement = (text: string, line: number, list: string, at: number) => void

/** Cuts a stream of JSON text into elements. */
export interface ElementCutter {
  push(text: string): void
  /** Refuses what is not closed. */
  end(): void
}

/** An element may be so long, in UTF-16 units: past that, a bracket is missing. Set by hand. */
export const longestElement = 1 << 24

/**
 * Cuts JSON text into elements by its brackets and quotes alone, holding one element at a time; what is in them is not
 * looked at. In `lines` every object or list at the top is an element, with or without a line break between them; in a
 * `document` those that are in a list are that is itself in no other. Commas between elements are not missed.
 */
export function elementCutter(layout: Layout, take: TakeElement, refuse: (line: number, why: JsonWhy) => never): ElementCutter {
  let buffer = ''
  let at = 0
  /** Of the text before the buffer. */
  let dropped = 0
  /** Where the open element, or a string outside of elements, begins; -1 when there is none. */
  let element = -1
  let outside = -1
  let depth = 0
  let inString = false
  let line = 1
  let counted = 0
  const around: Around[] = []
  let key = ''
  let begun = false

  /** The line on which a place in the buffer stands. */
  function lineOf(to: number): number {
    for (;;) {
      const end = buffer.indexOf('\n', counted)
      if (end === -1 || end >= to) break
      line++
      counted = end + 1
    }
    return line
  }

  /** Goes to the end of the string that is open; says whether it is in the buffer. */
  function closeString(): boolean {
    for (;;) {
      const quote = buffer.indexOf('"', at)
      if (quote === -1) {
        at = buffer.length
        return false
      }
      let slashes = 0
      while (buffer.charCodeAt(quote - 1 - slashes) === 92) slashes++
      at = quote + 1
      if (slashes % 2 === 0) {
        inString = false
        return true
      }
    }
  }

  function inElement(): void {
    while (at < buffer.length) {
      if (inString) {
        if (!closeString()) return
        continue
      }
      const code = buffer.charCodeAt(at++)
      if (code === 34) inString = true
      else if (code === 123 || code === 91) depth++
      else if ((code === 125 || code === 93) && --depth === 0) {
        const text = buffer.slice(element, at)
        take(text, lineOf(element), around.at(-1)?.path ?? '', dropped + element)
        element = -1
        return
      }
    }
  }

  function aroundElements(): void {
    while (at < buffer.length && element === -1) {
      if (inString) {
        if (!closeString()) return
        key = buffer.slice(outside + 1, at - 1)
        outside = -1
        continue
      }
      const code = buffer.charCodeAt(at)
      if (code === 32 || code === 10 || code === 13 || code === 9 || code === 44 || code === 30) at++
      else if (code === 123 || code === 91) opens(code)
      else if (code === 125 || code === 93) closes(code)
      else if (around.length === 0 || around.at(-1)!.list) scalarBetween(code)
      else if (code === 34) openString()
      else at++
    }
  }

  function opens(code: number): void {
    const parent = around.at(-1)
    if (layout === 'lines' || parent?.list === true) {
      if (parent?.holds === 'scalars') refuse(lineOf(at), 'mixed')
      if (parent !== undefined) parent.holds = 'elements'
      element = at++
      depth = 1
      return
    }
    if (begun && parent === undefined) refuse(lineOf(at), 'unexpected')
    begun = true
    around.push({ path: [parent?.path ?? '', key].filter((part) => part !== '').join('.'), list: code === 91, holds: undefined })
    at++
  }

  function closes(code: number): void {
    if (around.pop()?.list !== (code === 93)) refuse(lineOf(at), 'unexpected')
    at++
  }

  /** A list of scalars somewhere in a document is none of ours; elsewhere they are in the way. */
  function scalarBetween(code: number): void {
    const isScalar = code === 34 || code === 45 || (code >= 48 && code <= 57) || code === 116 || code === 102 || code === 110
    const list = around.at(-1)
    if (!isScalar) refuse(lineOf(at), 'unexpected')
    if (list === undefined || list.path === '') return refuse(lineOf(at), 'scalar')
    if (list.holds === 'elements') refuse(lineOf(at), 'mixed')
    list.holds = 'scalars'
    if (code === 34) openString()
    else while (at < buffer.length && /[\w.+-]/.test(buffer.charAt(at))) at++
  }

  /** What is open will not be closed. Who reads elements knows best where one goes wrong. */
  function unclosed(why: JsonWhy): never {
    if (element !== -1) take(buffer.slice(element), lineOf(element), '', dropped + element)
    return refuse(lineOf(element === -1 ? buffer.length : element), why)
  }

  function openString(): void {
    inString = true
    outside = at++
  }

  return {
    push(text) {
      const keep = element !== -1 ? element : outside !== -1 ? outside : at
      lineOf(keep)
      buffer = buffer.slice(keep) + text
      dropped += keep
      at -= keep
      counted = Math.max(0, counted - keep)
      if (element !== -1) element = 0
      if (outside !== -1) outside = 0
      while (at < buffer.length) {
        if (element === -1) aroundElements()
        else inElement()
      }
      if (buffer.length - Math.max(element, outside) > longestElement && (element !== -1 || outside !== -1)) unclosed('oversize')
    },
    end() {
      if (inString || element !== -1 || around.length > 0) unclosed('unclosed')
    },
  }
}

/** An object or a list around elements, and the path of keys to it. */
interface Around {
  readonly path: string
  readonly list: boolean
  holds: 'scalars' | 'elements' | undefined
}
