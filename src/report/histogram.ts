import { html, type Markup } from './html.ts'
import { renderLegend, type Share } from './stacked-bar.ts'
import { fillOf } from './tone.ts'

/** Place on an axis, 0..1 from its beginning to its end, and what is written there. */
export interface Tick {
  readonly at: number
  readonly text: string
}

/** How often values fall into each of some bins of one width. */
export interface Histogram {
  /** What is counted, as the head of the chart. */
  readonly says: string
  /** For each bin how many there are of each series. */
  readonly bins: readonly (readonly number[])[]
  /** The series, from the axis upwards, with their totals. */
  readonly series: readonly Share[]
  readonly ticks: readonly Tick[]
  /** Where a line is drawn through the chart; undefined for none. */
  readonly border: Tick | undefined
  /** Where else, with nothing written there. */
  readonly cuts?: readonly number[]
  /** What stands under the axis; '' for nothing. */
  readonly axis: string
  /** The most in a bin, in words. */
  readonly most: string
}

const tall = 150
const above = 18
const below = 20
/** One in a bin is to be seen beside a million, in pixels. */
const lowest = 1.5

/** Bars over an axis, the series of a bin on top of each other. */
export function renderHistogram({ says, bins, series, ticks, border, cuts = [], axis, most }: Histogram): Markup {
  const highest = bins.reduce((max, parts) => Math.max(max, sum(parts)), 0)
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(lowest, (tall * count) / Math.max(1, highest)))
  const width = percent(0.92 / bins.length)
  const bars = bins.map((parts, bin) => {
    let y = above + tall
    return parts.map((count, at) => {
      const height = heightOf(count)
      y -= height
      return height === 0
        ? undefined
        : html`<rect
            x="${percent((bin + 0.04) / bins.length)}"
            y="${rounded(y)}"
            width="${width}"
            height="${rounded(height)}"
            fill="${fillOf(series[at]!.tone)}"
          />`
    })
  })
  const spoken = `${says} (${series.map(({ text, label }) => `${text} ${label}`).join(', ')})`
  return html`<figure class="histogram">
    <figcaption>${says}</figcaption>
    <svg role="img" aria-label="${spoken}" width="100%" height="${above + tall + below}">
      ${bars}
      <line class="axis" x1="0" x2="100%" y1="${above + tall}" y2="${above + tall}" />
      <text class="most" x="100%" y="12" text-anchor="end">${most}</text>
      ${ticks.map(
        ({ at, text }) => html`<text x="${percent(at)}" y="${above + tall + 15}" text-anchor="${anchorOf(at)}">${text}</text>`,
      )}
      ${border && renderBorder(border)}
      ${cuts.map((at) => html`<line class="border" x1="${percent(at)}" x2="${percent(at)}" y1="${above - 4}" y2="${above + tall}" />`)}
    </svg>
    ${axis === '' ? undefined : html`<p class="axis">${axis}</p>`} ${renderLegend(series)}
  </figure>`
}

/** A line through the chart; what is written beside it stays within. */
function renderBorder({ at, text }: Tick): Markup {
  const left = at > 0.8
  return html`<line class="border" x1="${percent(at)}" x2="${percent(at)}" y1="4" y2="${above + tall}" />
    <text class="border" x="${percent(at)}" dx="${left ? -5 : 5}" y="12" text-anchor="${left ? 'end' : 'start'}">${text}</text>`
}

/** How a tick stands to its place: those at the ends of the axis stay within it. */
const anchorOf = (at: number): string => (at < 0.05 ? 'start' : at > 0.95 ? 'end' : 'middle')
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
const rounded = (x: number): number => Math.round(x * 100) / 100
const percent = (share: number): string => `${Math.round(share * 100_000) / 1000}%`
