import { html, type Markup } from './html.ts'
import { fillOf } from './tone.ts'

/** One part of a mark: what was had of what there was to have. */
export interface Points {
  readonly label: string
  /** At least 0, at most `of`. */
  readonly had: number
  readonly of: number
  /** Both as they are written. */
  readonly text: string
}

/** A mark. */
export interface Mark {
  /** As it is written, and the most there is to have, in words. */
  readonly text: string
  readonly of: string
  readonly points: readonly Points[]
  /** What the drawing shows, for those who don't see it. */
  readonly says: string
}

const tall = 30
const gap = 0.35

/** A mark in large figures, over a bar as long as all there was to have: each part of it as long as it counts, filled as far as it was had. */
export function renderMark({ text, of, points, says }: Mark): Markup {
  const whole = points.reduce((sum, part) => sum + part.of, 0)
  let x = 0
  const areas = points.map((part) => {
    const [at, width] = [(100 * x) / whole, (100 * part.of) / whole - gap]
    x += part.of
    const had = part.of === 0 ? 0 : (width * part.had) / part.of
    return html`<rect x="${percent(at)}" y="1" width="${percent(width)}" height="${tall - 2}" fill="${fillOf('crossed')}" />
      <rect x="${percent(at)}" y="1" width="${percent(had)}" height="${tall - 2}" fill="${fillOf('deep')}" />`
  })
  const spoken = `${says} (${points.map((part) => `${part.label} ${part.text}`).join(', ')})`
  return html`<figure class="mark">
    <p class="figure"><b>${text}</b> ${of}</p>
    <svg role="img" aria-label="${spoken}" width="100%" height="${tall}">${areas}</svg>
    <ul class="under">
      ${points.map(
        (part) =>
          html`<li style="flex-grow: ${Math.round((1000 * part.of) / whole) / 1000}">
            <span>${part.label}</span> <b>${part.text}</b>
          </li>`,
      )}
    </ul>
  </figure>`
}

const percent = (x: number): string => `${Math.round(x * 1000) / 1000}%`
