/** How many columns of a terminal a text takes: wide letters two; marks, invisible ones and colours none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text.replace(colours, '')) {
    const code = char.codePointAt(0)!
    // Letters of Europe, lines, blocks and the minus sign: told without waking the tables of Unicode, which takes a while.
    if (code < 0x300 || (code >= 0x2500 && code < 0x25fd) || code === 0x2212) width++
    else if (/\p{M}|\p{Cf}/u.test(char)) continue
    else
      width +=
        /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
          char,
        )
          ? 2
          : 1
  }
  return width
}

const colours = /\u001b\[\d+m/g

/** Text from a file with what could steer a terminal made visible: controls, bidirectional and zero-width marks (CWE-150). */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '·')
}

/**
 * Rows of cells under one another, each column as wide as its widest cell, the last cut where the terminal ends.
 *
 * @param width columns of the terminal
 */
export function renderTable(rows: readonly (readonly string[])[], width: number): string[] {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))
  return rows.map((row) => {
    let line = ''
    for (const [i, cell] of row.entries())
      line += i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - displayWidth(cell) + 2)
    return cut(line.trimEnd(), width)
  })
}

/** A text cut to so many columns, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let used = 0
  let kept = ''
  for (const char of text) {
    used += displayWidth(char)
    if (used > width - 1) return `${kept}…`
    kept += char
  }
  return kept
}

/** A sentence in lines of so many columns, broken between words; lines after the first are indented. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(betweenWords)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return [...lines, line]
}

/** French writes a space before these, at which no line begins. */
const betweenWords = / (?![%:;?!»])/

/**
 * Talk as a terminal has room for it: lines broken between words, each part as far in as the first.
 *
 * @param width columns of the terminal; undefined for none, which gets all as it is
 */
export function fit(talk: string, width: number | undefined): string {
  if (width === undefined) return talk
  return talk
    .split('\n')
    .map((line) => {
      if (displayWidth(line) <= width) return line
      const [, colour = '', indent = ''] = indented.exec(line) ?? []
      const parts = wrap(line.slice(colour.length + indent.length), width - indent.length, '')
      return colour + parts.map((part) => indent + part).join('\n')
    })
    .join('\n')
}

const indented = /^((?:\u001b\[\d+m)*)( *)/
