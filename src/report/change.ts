import { html, type Markup, type Part } from './html.ts'
import { nameOf, signOf } from './unseen.ts'

/** Characters of a value that are shown, and how many of them at most before the place that changed. Set by hand. */
const shown = 72
const lead = 24
/** UTF-16 units of a value that are compared; a longer one is cut anyway. */
const compared = 2000
/** More than this share of the shorter value must have stayed for the rest to be worth marking. Set by hand. */
const worthMarking = 0.5

/** A value from a file as it stands: unseen characters made visible, a long one cut, its direction kept from the text around. */
export function renderValue(text: string): Markup {
  return renderMarked(lettersOf(text), 0, 0)
}

/** A value before and after; where most of it stayed, what changed is marked in both. */
export function renderChange(before: string, after: string): readonly [Markup, Markup] {
  const a = lettersOf(before)
  const b = lettersOf(after)
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  if (start + end <= shorter * worthMarking) return [renderMarked(a, 0, 0), renderMarked(b, 0, 0)]
  return [renderMarked(a, start, a.length - end), renderMarked(b, start, b.length - end)]
}

const lettersOf = (text: string): string[] => Array.from(text.slice(0, compared))

/** The letters with those `from`..`to` marked; the cut, if there must be one, keeps the first of them in sight. */
function renderMarked(letters: readonly string[], from: number, to: number): Markup {
  const cutFrom = letters.length <= shown ? 0 : Math.max(0, Math.min(from - lead, letters.length - shown))
  const cutTo = Math.min(letters.length, cutFrom + shown)
  const piece = (a: number, b: number, marked = false): Part[] => {
    const first = Math.max(cutFrom, a)
    return letters
      .slice(first, Math.max(first, Math.min(cutTo, b)))
      .map((letter, i) => renderLetter(letters, first + i, letter, marked))
  }
  const changed = to > from ? html`<mark>${piece(from, to, true)}</mark>` : undefined
  const text = [piece(0, from), changed, piece(to, letters.length)]
  return html`<bdi class="value">${ellipsis(cutFrom > 0)}${text}${ellipsis(cutTo < letters.length)}</bdi>`
}

/** A letter, or a sign that says what it stands for. A space is seen between two words only: not at an edge, nor beside another. */
function renderLetter(letters: readonly string[], at: number, letter: string, marked: boolean): Part {
  const lonely = letter === ' ' && (marked || isEdge(letters[at - 1]) || isEdge(letters[at + 1]))
  const sign = lonely ? '·' : signOf(letter)
  return sign === undefined ? letter : html`<span class="unseen" title="${nameOf(letter)}">${sign}</span>`
}

const isEdge = (beside: string | undefined): boolean => beside === undefined || beside === ' '

const ellipsis = (missing: boolean): Markup | undefined => (missing ? html`<span class="unseen">…</span>` : undefined)
