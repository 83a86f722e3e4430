const written = Symbol('written')

/** Text that is HTML already. Only `html` makes it, so nothing else gets onto a page unescaped. */
export interface Markup {
  readonly [written]: string
}

/** What a template can hold: lists are joined, undefined is nothing. */
export type Part = Markup | string | number | undefined | readonly Part[]

/**
 * HTML from a template, in which whatever is put in is text, unless it is `Markup` itself. An attribute needs its quotes.
 *
 * @example html`<td title="${name}">${value}</td>`
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = template[0]!
  for (const [i, part] of parts.entries()) text += toHtml(part) + template[i + 1]!
  return { [written]: text }
}

/** The HTML as text, to be written to a file. */
export const textOf = (markup: Markup): string => markup[written]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function toHtml(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'object') return written in part ? part[written] : part.map(toHtml).join('')
  return String(part).replace(/[&<>"']/g, (char) => entities[char]!)
}
