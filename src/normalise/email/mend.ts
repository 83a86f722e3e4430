import type { Reason } from '../../model/reason.ts'
import { squeeze } from '../../text/fold.ts'

/** A cell brought nearer to a bare address, and the weightiest of the mends that it took. */
export interface Mended {
  readonly text: string
  readonly reason: Reason | undefined
}

/**
 * Takes off what people and programs put around an address, and undoes what they do to it: full-width letters, `mailto:`
 * and labels, a display name, brackets and trailing punctuation, `(at)`, a comma for the dot of the domain, spaces beside
 * `@` and dots. A space within a word stays: nobody knows what it stood for. What is left may still be no address.
 */
export function mend(raw: string): Mended {
  let text = squeeze(raw)
  let reason: Reason | undefined = text === raw ? undefined : 'email_spaces'
  const step = (next: string, why: Reason): void => {
    if (next === text) return
    text = next
    if (reason === undefined || reason === 'email_spaces') reason = why
  }
  if (wide.test(text)) step(squeeze(text.normalize('NFKC')), 'email_full_width')
  // Twice, for a label may stand within brackets and brackets after a label.
  for (let turn = 0; turn < 2; turn++) {
    step(withoutEnds(text), 'email_punctuation')
    step(withoutLabel(text), 'email_mailto')
    step(withoutDisplayName(text), 'email_display_name')
  }
  if (!text.includes('@')) step(text.replace(spelledAt, '@').replace(spelledDot, '.'), 'email_at_spelled')
  step(text.replace(looseSpaces, '$1'), 'email_spaces')
  const at = text.lastIndexOf('@')
  if (at > 0 && text.includes(',', at)) step(text.slice(0, at) + text.slice(at).replaceAll(',', '.'), 'email_comma')
  return { text, reason }
}

/** Full and half width forms, the ideographic full stop, and the small `@`. */
const wide = /[\uff01-\uff5e\uff61\u3002\ufe6b]/

/** A space beside `@` or a dot. The text is squeezed, so one on each side at most. */
const looseSpaces = / ?([@.]) ?/g
const spelledAt = / ?(?:\((?:at|a|arobase|arrobase)\)|\[(?:at|a|arobase|arrobase)\]|\{at\}|<at>| (?:at|arobase|arrobase) ) ?/i
const spelledDot = / ?(?:\((?:dot|point)\)|\[(?:dot|point)\]|\{dot\}| (?:dot|point) ) ?/gi

/**
 * What a list, a sentence or a quotation leaves at the ends. A leading dot or hyphen is not of these: it may be a letter
 * lost.
 */
function withoutEnds(text: string): string {
  let from = 0
  let to = text.length
  while (to > from && atEnd.includes(text[to - 1]!)) to--
  while (from < to && atStart.includes(text[from]!)) from++
  const [first, last] = [text[from], text[to - 1]]
  const wrapped =
    to - from > 2 &&
    ((first === '<' && last === '>') || ((first === '"' || first === "'") && last === first) || (first === '(' && last === ')'))
  if (wrapped && !text.slice(from + 1, to - 1).includes(first)) return withoutEnds(text.slice(from + 1, to - 1))
  return text.slice(from, to)
}
const atStart = ' ,;:'
const atEnd = ' ,;:.'

/** `mailto:`, also twice, what a link asks after `?`, and the labels of a form. */
function withoutLabel(text: string): string {
  const bare = text.replace(label, '')
  const query = bare !== text ? bare.indexOf('?') : -1
  return query > 0 ? bare.slice(0, query) : bare
}
const label = /^(?:(?:mailto|smtp|mail|e-?mail|m[ée]l|courriel|adresse(?: e-?mail| mail)?) ?: ?)+/i

/** `Ann Martin <ann@example.org>`, and the same without its last bracket. */
function withoutDisplayName(text: string): string {
  const open = text.lastIndexOf('<')
  if (open === -1 || !text.includes('@', open)) return text
  // A second address is for the caller to see.
  if (text.lastIndexOf('@', open) > 0) return text
  const close = text.indexOf('>', open)
  // What follows the bracket is no address either: a comment, a second bracket. Leave it to be refused.
  if (close !== -1 && close < text.length - 1) return text
  return squeeze(text.slice(open + 1, close === -1 ? undefined : close))
}
