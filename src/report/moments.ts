import { html, type Markup } from './html.ts'
import type { Tick } from './histogram.ts'

/** Something that happened at a time: so much upwards, so much downwards. */
export interface Moment {
  /** 0..1 from the beginning of the time to its end. */
  readonly at: number
  /** 0..1 of the highest there is. */
  readonly up: number
  /** 0..1 as above. */
  readonly down: number
  /** What it is, in words. */
  readonly text: string
}

const wide = 480
const tall = 150
const left = 10
const right = 10
const above = 18
const below = 24
const thick = 3
/** The least is to be seen beside the most, in pixels. */
const lowest = 3

/**
 * Moments on a line of time, as bars from it.
 *
 * @param says what is drawn, as the head of the chart
 * @param ticks along the line
 * @param most the highest bar, in words
 */
export function renderMoments(says: string, moments: readonly Moment[], ticks: readonly Tick[], most: string): Markup {
  const deepest = moments.reduce((max, { down }) => Math.max(max, down), 0)
  const base = above + (tall - above - below) / (1 + deepest)
  const scale = base - above
  const x = (at: number): number => rounded(left + (wide - left - right) * at)
  const high = (share: number): number => rounded(share === 0 ? 0 : Math.max(lowest, share * scale))
  return html`<figure class="moments">
    <figcaption>${says}</figcaption>
    <svg role="img" aria-label="${says}: ${most}" viewBox="0 0 ${wide} ${tall}">
      <line class="axis" x1="${left}" x2="${wide - right}" y1="${rounded(base)}" y2="${rounded(base)}" />
      <text x="${wide - right}" y="11" text-anchor="end">${most}</text>
      ${moments.map(({ at, up, down, text }) => [
        up === 0
          ? undefined
          : html`<rect
              class="deep"
              x="${x(at) - thick / 2}"
              y="${rounded(base - high(up))}"
              width="${thick}"
              height="${high(up)}"
            >
              <title>${text}</title>
            </rect>`,
        down === 0
          ? undefined
          : html`<rect class="below" x="${x(at) - thick / 2}" y="${rounded(base)}" width="${thick}" height="${high(down)}">
              <title>${text}</title>
            </rect>`,
      ])}
      ${ticks.map(
        ({ at, text }) =>
          html`<text x="${x(at)}" y="${tall - 6}" text-anchor="${at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}">
            ${text}
          </text>`,
      )}
    </svg>
  </figure>`
}

const rounded = (x: number): number => Math.round(x * 100) / 100
