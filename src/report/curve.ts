import { html, type Markup } from './html.ts'

/** A share that grows with another, both from 0 to 1. */
export interface Curve {
  /** What is drawn, as the head of the chart. */
  readonly says: string
  /** The heights at equal steps, of which the last is 1 and the one at 0 is left out. */
  readonly heights: readonly number[]
  /** Another share at the same steps, drawn dotted; empty for none. */
  readonly others?: readonly number[]
  /** A place on the curve that is pointed out, and what is written there. */
  readonly mark: { readonly at: number; readonly height: number; readonly text: string }
  /** What stands under the axis. */
  readonly axis: string
}

const wide = 480
const tall = 220
const edge = 8

/** The curve over the straight line that it would be if all were equal. */
export function renderCurve({ says, heights, others = [], mark, axis }: Curve): Markup {
  const place = (at: number, height: number): string =>
    `${rounded(edge + (wide - 2 * edge) * at)},${rounded(edge + (tall - 2 * edge) * (1 - Math.min(1.02, height)))}`
  const points = (shares: readonly number[]): string =>
    [place(0, 0), ...shares.map((share, step) => place((step + 1) / shares.length, share))].join(' ')
  const [x, y] = place(mark.at, mark.height).split(',').map(Number)
  return html`<figure class="curve">
    <figcaption>${says}</figcaption>
    <svg role="img" aria-label="${says}: ${mark.text}" viewBox="0 0 ${wide} ${tall}">
      <polyline class="even" points="${place(0, 0)} ${place(1, 1)}" />
      <polyline class="sum" points="${points(heights)}" />
      ${others.length === 0 ? undefined : html`<polyline class="other" points="${points(others)}" />`}
      <circle class="point" cx="${x}" cy="${y}" r="4" />
      <text x="${x! + 9}" y="${y! + 16}">${mark.text}</text>
    </svg>
    <p class="axis">${axis}</p>
  </figure>`
}

const rounded = (x: number): number => Math.round(x * 100) / 100
