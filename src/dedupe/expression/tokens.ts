import type { ExpressionFault } from './fault.ts'

/** A piece of an expression. `at` is its place in the text, from 0. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'quoted_name' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>'(?:[^']|'')*'|"(?:[^"]|"")*")|`(?<quoted>(?:[^`]|``)+)`|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<sign><=|>=|<>|!=|[=<>+\-*/%(),]))/uy

/** Cuts an expression into tokens, with one of kind `end` behind them. */
export function tokensOf(text: string): Token[] | ExpressionFault {
  const tokens: Token[] = []
  token.lastIndex = 0
  let at = 0
  for (;;) {
    token.lastIndex = at
    const match = token.exec(text)
    if (match === null) break
    const { number, text: literal, quoted, name, sign } = match.groups!
    const found = number ?? literal ?? quoted ?? name ?? sign ?? ''
    const end = token.lastIndex
    const start = end - found.length - (quoted === undefined ? 0 : 2)
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start })
    else if (literal !== undefined) tokens.push({ kind: 'text', text: unquote(literal), at: start })
    else if (quoted !== undefined) tokens.push({ kind: 'quoted_name', text: quoted.replaceAll('``', '`'), at: start })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at: start })
    else tokens.push({ kind: 'sign', text: found, at: start })
    at = end
  }
  const rest = text.slice(at)
  if (rest.trim() !== '') return { at: at + rest.length - rest.trimStart().length, found: rest.trim().slice(0, 20), why: 'sign' }
  tokens.push({ kind: 'end', text: '', at: text.length })
  return tokens
}

function unquote(literal: string): string {
  const quote = literal[0]!
  return literal.slice(1, -1).replaceAll(quote + quote, quote)
}
