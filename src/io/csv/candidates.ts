import type { Dialect, DialectGiven } from './dialect.ts'

/** The delimiters that come into question, in the order in which a tie is settled. */
const delimiters = [';', ',', '\t', '|', ', ', ':', ' '] as const

/** The dialects worth trying on a text: only delimiters that occur, and a quote only where it seems to open a cell. */
export function candidatesFor(text: string, given: DialectGiven): Dialect[] {
  const found: Dialect[] = []
  for (const delimiter of given.delimiter === undefined ? delimiters : [given.delimiter]) {
    if (given.delimiter === undefined && !text.includes(delimiter)) continue
    for (const quote of given.quote === undefined ? quotesFor(text, delimiter) : [given.quote])
      found.push({ delimiter, quote, escape: 'doubled' })
  }
  return found
}

function quotesFor(text: string, delimiter: string): string[] {
  return text.includes("'") && quotesCells(text, delimiter, "'") ? ['"', "'"] : ['"']
}

/** Whether a character opens some cell and closes some cell. */
function quotesCells(text: string, delimiter: string, quote: string): boolean {
  const opens = text.startsWith(quote) || ['\n', '\r', delimiter].some((before) => before !== '' && text.includes(before + quote))
  const closes = text.endsWith(quote) || ['\n', '\r', delimiter].some((after) => after !== '' && text.includes(quote + after))
  return opens && closes
}

/**
 * How quotes inside quoted cells are written. `\"` wins only where it is the commoner habit: single backslashes before a
 * quote occur in paths and measures of well-formed files.
 */
export function escapeOf(text: string, { delimiter, quote }: Dialect): Dialect['escape'] {
  if (quote === '' || !text.includes(`\\${quote}`)) return 'doubled'
  let doubled = 0
  let escaped = 0
  let bare = 0
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] === '\\') escaped += closesCell(text, at + 1, delimiter) ? 0 : 1
    else if (opensCell(text, at - 1, delimiter) || closesCell(text, at + 1, delimiter)) continue
    else if (text[at + 1] === quote) {
      doubled++
      at++
    } else bare++
  }
  return escaped > doubled && escaped > bare ? 'backslash' : 'doubled'
}

const closesCell = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === '\r' || (delimiter !== '' && text.startsWith(delimiter, at))
const opensCell = (text: string, at: number, delimiter: string): boolean =>
  at < 0 ||
  text[at] === '\n' ||
  text[at] === '\r' ||
  (delimiter !== '' && text.endsWith(delimiter, at + 1) && text[at] === delimiter.at(-1))
