import { html, type Markup } from './html.ts'
import type { Tick } from './histogram.ts'

/** A series of numbers at equal steps. */
export interface Line {
  readonly name: string
  /** 0..1 from the lower to the upper edge. */
  readonly heights: readonly number[]
  /** Lines are told apart by how they are drawn, not by their colour. */
  readonly stroke: 'whole' | 'dashed'
}

/** Lines over an axis. */
export interface Lines {
  /** What is drawn, as the head of the chart. */
  readonly says: string
  readonly lines: readonly Line[]
  /** Along the axis. */
  readonly across: readonly Tick[]
  /** Up the side. */
  readonly up: readonly Tick[]
  /** Where a line is drawn through the chart, and what is written there; undefined for none. */
  readonly border: Tick | undefined
}

const wide = 480
const tall = 220
const left = 52
const right = 10
const above = 14
const below = 24

/** Some lines with their names below, and numbers at both axes. */
export function renderLines({ says, lines, across, up, border }: Lines): Markup {
  const x = (at: number): number => rounded(left + (wide - left - right) * at)
  const y = (height: number): number => rounded(above + (tall - above - below) * (1 - height))
  return html`<figure class="lines">
    <figcaption>${says}</figcaption>
    <svg role="img" aria-label="${says} (${lines.map(({ name }) => name).join(', ')})" viewBox="0 0 ${wide} ${tall}">
      ${up.map(
        ({ at, text }) =>
          html`<line class="grid" x1="${left}" x2="${wide - right}" y1="${y(at)}" y2="${y(at)}" />
            <text x="${left - 6}" y="${y(at) + 4}" text-anchor="end">${text}</text>`,
      )}
      ${across.map(
        ({ at, text }) =>
          html`<text x="${x(at)}" y="${tall - 6}" text-anchor="${at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}">
            ${text}
          </text>`,
      )}
      ${
        border &&
        html`<line class="border" x1="${x(border.at)}" x2="${x(border.at)}" y1="${above}" y2="${tall - below}" />
          <text
            class="border"
            x="${x(border.at) + (border.at > 0.6 ? -5 : 5)}"
            y="${tall - below - 7}"
            text-anchor="${border.at > 0.6 ? 'end' : 'start'}"
          >
            ${border.text}
          </text>`
      }
      ${lines.map(
        ({ heights, stroke }) =>
          html`<polyline
            class="${stroke}"
            points="${heights.map((height, at) => `${x(heights.length === 1 ? 0 : at / (heights.length - 1))},${y(height)}`).join(' ')}"
          />`,
      )}
    </svg>
    <ul class="legend">
      ${lines.map(
        ({ name, stroke }) =>
          html`<li>
            <svg width="28" height="10" aria-hidden="true"><polyline class="${stroke}" points="0,5 28,5" /></svg>
            ${name}
          </li>`,
      )}
    </ul>
  </figure>`
}

const rounded = (x: number): number => Math.round(x * 100) / 100
