import { html, type Markup } from './html.ts'

/** A field of a grid: how dark it is, from 0 to 1, and the number that stands in it. */
export interface HeatCell {
  readonly share: number
  readonly text: string
}

/** Numbers in rows and columns, shaded by their size. */
export interface HeatGrid {
  /** What the numbers are, as the head of the chart. */
  readonly says: string
  /** What stands over the names of the rows. */
  readonly corner: string
  readonly columns: readonly string[]
  /** Rows may be shorter than there are columns. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[]
}

const letterWidth = 7.5
const leastNameWidth = 60
const cellWidth = 62
const cellHeight = 30
/** Fields are no darker than that, so that the numbers in them can be read (WCAG 2.2, 1.4.3). */
const darkest = 0.4

/** The grid as a drawing; its numbers stand in the fields, so that it reads without any colour. */
export function renderHeatGrid({ says, corner, columns, rows }: HeatGrid): Markup {
  const longest = Math.max(corner.length, ...rows.map(({ name }) => name.length))
  const nameWidth = Math.max(leastNameWidth, Math.ceil(letterWidth * longest) + 12)
  const width = nameWidth + cellWidth * columns.length
  const middle = (at: number): number => nameWidth + cellWidth * (at + 0.5)
  const head = html`<text x="0" y="20">${corner}</text>
    ${columns.map((name, at) => html`<text x="${middle(at)}" y="20" text-anchor="middle">${name}</text>`)}`
  const body = rows.map(({ name, cells }, at) => {
    const top = cellHeight * (at + 1)
    return [
      html`<text x="0" y="${top + 20}">${name}</text>`,
      cells.map(
        ({ share, text }, column) =>
          html`<rect
              class="deep"
              x="${nameWidth + cellWidth * column + 1}"
              y="${top + 1}"
              width="${cellWidth - 2}"
              height="${cellHeight - 2}"
              fill-opacity="${Math.round(100 * (0.03 + (darkest - 0.03) * share)) / 100}"
            />
            <text x="${middle(column)}" y="${top + 20}" text-anchor="middle"> ${text} </text>`,
      ),
    ]
  })
  return html`<figure class="heat">
    <figcaption>${says}</figcaption>
    <div class="wide" role="region" tabindex="0" aria-label="${says}">
      <svg role="img" aria-label="${says}" width="${width}" height="${cellHeight * (rows.length + 1)}">${head} ${body}</svg>
    </div>
  </figure>`
}
