import type { Span } from './tree.ts'

/** The most of a rule that is shown, in characters. */
const widest = 72

/** A rule with carets under a piece of it, in two lines: the part of it where that piece is, when it is long. */
export function caretUnder(text: string, { at, length }: Span): string {
  const before = [...plain(text.slice(0, at))]
  const meant = [...plain(text.slice(at, at + length))]
  const from = before.length + meant.length <= widest ? 0 : Math.max(0, before.length - widest / 2)
  const shown = [...before.slice(from), ...meant, ...plain(text.slice(at + length))].slice(0, widest)
  const carets = Math.max(1, Math.min(meant.length, widest - (before.length - from)))
  return `  ${shown.join('').trimEnd()}\n  ${' '.repeat(before.length - from)}${'^'.repeat(carets)}`
}

/** On one line, and without what could steer a terminal. */
const plain = (text: string): string => text.replace(/[\p{C}\p{Z}]/gu, ' ')
