import { html, type Markup, type Part } from './html.ts'
import { differenceOf } from './letter-difference.ts'
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
  return renderMarked(lettersOf(text), undefined)
}

/** A value before and after; where most of it stayed, what changed is marked in both. */
export function renderChange(before: string, after: string): readonly [Markup, Markup] {
  const a = lettersOf(before)
  const b = lettersOf(after)
  const difference = differenceOf(a, b)
  if (difference.kept <= Math.min(a.length, b.length) * worthMarking)
    return [renderMarked(a, undefined), renderMarked(b, undefined)]
  return [renderMarked(a, difference.before), renderMarked(b, difference.after)]
}

/** A value that differs from another: what of it is not in the other is marked, and where hardly anything is the same, all of it. */
export function renderDifferent(value: string, other: string): Markup {
  const a = lettersOf(value)
  const b = lettersOf(other)
  const { before, kept } = differenceOf(a, b)
  return renderMarked(a, kept <= Math.min(a.length, b.length) * worthMarking ? before.fill(1) : before)
}

const lettersOf = (text: string): string[] => Array.from(text.slice(0, compared))

/** The letters, those that are flagged marked; the cut, if there must be one, keeps the first of them in sight. */
function renderMarked(letters: readonly string[], flags: Uint8Array | undefined): Markup {
  const first = Math.max(0, flags?.indexOf(1) ?? 0)
  const cutFrom = letters.length <= shown ? 0 : Math.max(0, Math.min(first - lead, letters.length - shown))
  const cutTo = Math.min(letters.length, cutFrom + shown)
  const text: Part[] = []
  for (let from = cutFrom, to; from < cutTo; from = to) {
    to = from + 1
    while (to < cutTo && flags?.[to] === flags?.[from]) to++
    const run = letters.slice(from, to)
    const marked = flags?.[from] === 1
    const blank = marked && run.every((letter) => letter === ' ') // nothing else of it would be seen
    const rendered = run.map((letter, i) => renderLetter(letters, from + i, letter, blank))
    text.push(marked ? html`<mark>${rendered}</mark>` : rendered)
  }
  return html`<bdi class="value">${ellipsis(cutFrom > 0)}${text}${ellipsis(cutTo < letters.length)}</bdi>`
}

/** A letter, or a sign that says what it stands for. A space is seen between two words only: not at an edge, nor beside another. */
function renderLetter(letters: readonly string[], at: number, letter: string, blank: boolean): Part {
  const lonely = letter === ' ' && (blank || isEdge(letters[at - 1]) || isEdge(letters[at + 1]))
  const sign = lonely ? '·' : signOf(letter)
  return sign === undefined ? letter : html`<span class="unseen" title="${nameOf(letter)}">${sign}</span>`
}

const isEdge = (beside: string | undefined): boolean => beside === undefined || beside === ' '

const ellipsis = (missing: boolean): Markup | undefined => (missing ? html`<span class="unseen">…</span>` : undefined)
