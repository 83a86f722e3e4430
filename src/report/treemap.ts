import { html, type Markup } from './html.ts'
import { squarify } from './squarify.ts'

/** A part of a whole, as large as its value. */
export interface TreemapPart {
  readonly name: string
  /** At least 0; a part of 0 is not drawn. */
  readonly value: number
  /** The value as it is written. */
  readonly text: string
  /** How dark it is, from 0 to 1. */
  readonly share: number
  /** What is said of it besides, where there is room. */
  readonly note: string
}

const aspect = 2.4
/** Parts are no darker than that, so that the words in them can be read (WCAG 2.2, 1.4.3). */
const darkest = 0.4

/**
 * A whole cut into rectangles as large as its parts, the largest first. A part too small for its words stays empty: a table
 * beside says all of them.
 *
 * @param says what is drawn, as the head of the chart
 */
export function renderTreemap(says: string, parts: readonly TreemapPart[]): Markup {
  const drawn = parts.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value)
  const tiles = squarify(
    drawn.map(({ value }) => value),
    aspect,
  )
  const spoken = `${says} (${drawn.map(({ name, text }) => `${name}: ${text}`).join(', ')})`
  return html`<figure class="treemap">
    <figcaption>${says}</figcaption>
    <div class="tiles" role="img" aria-label="${spoken}">
      ${drawn.map(({ name, text, share, note }, at) => {
        const { x, y, width, height } = tiles[at]!
        const opacity = Math.round(100 * (0.03 + (darkest - 0.03) * Math.min(1, Math.max(0, share)))) / 100
        return html`<div
          class="tile"
          title="${name}: ${text}${note === '' ? '' : `, ${note}`}"
          style="left:${percent(x)};top:${percent(y)};width:${percent(width)};height:${percent(height)}"
        >
          <div class="shade" style="opacity:${opacity}"></div>
          <p><b>${name}</b><span>${text}</span>${note === '' ? undefined : html`<small>${note}</small>`}</p>
        </div>`
      })}
    </div>
  </figure>`
}

const percent = (share: number): string => `${Math.round(share * 100_000) / 1000}%`
