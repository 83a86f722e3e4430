import { html, type Markup } from './html.ts'
import { squarify, type Tile } from './squarify.ts'

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

/** Widths of the map, in rem: below one of them a part may be too small for its words. The last is that of a whole page. */
export const mapWidths = [18, 22, 26, 30, 34, 38, 44, 50, 56] as const

/** Of small letters, in rem: how wide one is, and how high a line of them. */
const [letterWidth, lineHeight] = [0.42, 0.9]
/** Around them, on both sides together. */
const around = 0.5

/**
 * A whole cut into rectangles as large as its parts, the largest first. A part too small for its words has a number, which is
 * explained below the map.
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
      ${drawn.map((part, at) => {
        const { name, text, share, note } = part
        const { x, y, width, height } = tiles[at]!
        const opacity = Math.round(100 * (0.03 + (darkest - 0.03) * Math.min(1, Math.max(0, share)))) / 100
        return html`<div
          class="tile${smallness(tiles[at]!, part)}"
          title="${name}: ${text}${note === '' ? '' : `, ${note}`}"
          style="left:${percent(x)};top:${percent(y)};width:${percent(width)};height:${percent(height)}"
        >
          <div class="shade" style="opacity:${opacity}"></div>
          <p><b>${name}</b><span>${text}</span>${note === '' ? undefined : html`<small>${note}</small>`}</p>
          <i>${at + 1}</i>
        </div>`
      })}
    </div>
    <ol class="smalls">
      ${drawn.map(
        (part, at) =>
          html`<li class="${smallness(tiles[at]!, part)}">
            <i>${at + 1}</i> <b>${part.name}</b> ${part.text}${part.note === '' ? '' : `, ${part.note}`}
          </li>`,
      )}
    </ol>
  </figure>`
}

/** The class that says below which width of the map the words of a part have no room; none of one that always has. */
function smallness(tile: Tile, { name, text }: TreemapPart): string {
  const at = mapWidths.findIndex((width) => hasRoom(tile, name, text, width))
  return at === -1 ? ' small' : at === 0 ? '' : ` small-${mapWidths[at]!}`
}

/** Is there room for a name in as many lines as it takes, and the value in one below? */
function hasRoom({ width, height }: Tile, name: string, text: string, map: number): boolean {
  const letters = (width * map - around) / letterWidth
  const longest = Math.max(text.length, ...name.split(' ').map((word) => word.length))
  const lines = Math.ceil(name.length / letters) + 1
  return letters >= longest && lines * lineHeight + around <= (height * map) / aspect
}

const percent = (share: number): string => `${Math.round(share * 100_000) / 1000}%`
