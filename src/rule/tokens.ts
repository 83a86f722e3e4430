import type { RuleFault } from '../model/rule-fault.ts'
import type { Span } from './tree.ts'

/** A piece of a rule. */
export interface Token extends Span {
  readonly kind: 'number' | 'period' | 'text' | 'word' | 'quoted_name' | 'sign' | 'end'
  /** What it says: without quotes; words as they are typed. */
  readonly text: string
}

const pieces =
  /(?<period>\d+[dwmy](?![\p{L}\p{N}_]))|(?<number>\d+(?:\.\d+)?)|(?<text>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")+")|(?<word>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign><=|>=|<>|!=|[=<>+\-*/(),])/uy
const space = /\s*/uy

/** Cuts a rule into tokens, with one of kind `end` behind them. */
export function tokensOf(text: string): Token[] | RuleFault {
  const tokens: Token[] = []
  for (let at = 0; ;) {
    space.lastIndex = at
    at += space.exec(text)![0].length
    if (at === text.length) return [...tokens, { kind: 'end', text: '', at, length: 0 }]
    pieces.lastIndex = at
    const match = pieces.exec(text)
    if (match === null) {
      const sign = String.fromCodePoint(text.codePointAt(at)!)
      const quoted = sign === "'" || sign === '"'
      const found = quoted ? text.slice(at) : sign
      return { at, length: found.length, found, why: quoted ? 'unclosed' : 'sign' }
    }
    tokens.push({ ...readPiece(match.groups!), at, length: match[0].length })
    at = pieces.lastIndex
  }
}

function readPiece({ period, number, text, name, word, sign }: Partial<Record<string, string>>): Pick<Token, 'kind' | 'text'> {
  if (word !== undefined) return { kind: 'word', text: word }
  if (sign !== undefined) return { kind: 'sign', text: sign === '<>' ? '!=' : sign }
  if (number !== undefined) return { kind: 'number', text: number }
  if (text !== undefined) return { kind: 'text', text: text.slice(1, -1).replaceAll("''", "'") }
  if (name !== undefined) return { kind: 'quoted_name', text: name.slice(1, -1).replaceAll('""', '"') }
  return { kind: 'period', text: period! }
}
