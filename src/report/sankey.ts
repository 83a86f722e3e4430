import { html, type Markup } from './html.ts'

/** Who went from which class to which. */
export interface Sankey {
  /** What is drawn, as the head of the chart. */
  readonly says: string
  /** What stands over both sides: two days. */
  readonly from: string
  readonly to: string
  /** The classes, the same on both sides, from the top. */
  readonly names: readonly string[]
  /** How many went from one class (row) to another (column). */
  readonly flows: readonly (readonly number[])[]
  /** A number as it is written. */
  text(count: number): string
}

const wide = 640
const nameWidth = 170
const nodeWidth = 12
const head = 24
const tall = 300
const gap = 12
/** A class of few is to be seen beside one of many, and its name to be read, in pixels. */
const lowest = 15

/** A side of the drawing: where each class begins, and how tall one of it is. */
interface Side {
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  readonly counts: readonly number[]
}

/**
 * Bands between two columns of classes, as broad as many went that way. Those who stayed are darker than those who moved, so that
 * it reads in grey; who was in no class on both days is left out.
 */
export function renderSankey({ says, from, to, names, flows, text }: Sankey): Markup {
  const left = sideOf(flows.map(sumOf))
  const right = sideOf(names.map((_, column) => sumOf(flows.map((row) => row[column]!))))
  const height = head + Math.max(endOf(left), endOf(right))
  const [x0, x1] = [nameWidth + nodeWidth, wide - nameWidth - nodeWidth]
  const leftEnd = [...left.tops]
  const rightEnd = [...right.tops]
  const bands: Markup[] = []
  for (const [row, of] of flows.entries())
    for (const [column, count] of of.entries()) {
      if (count === 0) continue
      const a = (left.heights[row]! * count) / left.counts[row]!
      const b = (right.heights[column]! * count) / right.counts[column]!
      const [y0, y1] = [leftEnd[row]!, rightEnd[column]!]
      leftEnd[row] = y0 + a
      rightEnd[column] = y1 + b
      const middle = (x0 + x1) / 2
      const path =
        `M${x0} ${at(y0)}C${middle} ${at(y0)} ${middle} ${at(y1)} ${x1} ${at(y1)}` +
        `V${at(y1 + b)}C${middle} ${at(y1 + b)} ${middle} ${at(y0 + a)} ${x0} ${at(y0 + a)}Z`
      bands.push(
        html`<path class="deep" d="${path}" fill-opacity="${row === column ? 0.5 : 0.2}"
          ><title>${names[row]} → ${names[column]}: ${text(count)}</title></path
        >`,
      )
    }
  return html`<figure class="heat">
    <figcaption>${says}</figcaption>
    <div class="wide" role="region" tabindex="0" aria-label="${says}">
      <svg role="img" aria-label="${says}: ${from} → ${to}" width="${wide}" height="${Math.ceil(height)}">
        <text x="${nameWidth}" y="14" text-anchor="end">${from}</text>
        <text x="${wide - nameWidth}" y="14">${to}</text>
        ${bands} ${nodes(left, names, text, nameWidth, 'left')}
        ${nodes(right, names, text, wide - nameWidth - nodeWidth, 'right')}
      </svg>
    </div>
  </figure>`
}

function sideOf(counts: readonly number[]): Side {
  const all = Math.max(1, sumOf(counts))
  const heights = counts.map((count) => (count === 0 ? 0 : Math.max(lowest, (tall * count) / all)))
  let top = head
  const tops = heights.map((height) => {
    const begins = top
    if (height > 0) top += height + gap
    return begins
  })
  return { tops, heights, counts }
}

const endOf = ({ tops, heights }: Side): number => Math.max(0, ...tops.map((top, at) => top + heights[at]! - head)) + 4

function nodes(
  side: Side,
  names: readonly string[],
  text: (count: number) => string,
  x: number,
  hand: 'left' | 'right',
): Markup[] {
  return names.flatMap((name, at_) => {
    const [top, height, count] = [side.tops[at_]!, side.heights[at_]!, side.counts[at_]!]
    if (height === 0) return []
    const label = `${shortened(name)} ${text(count)}`
    const y = at(top + height / 2 + 5)
    return [
      html`<rect class="deep" x="${x}" y="${at(top)}" width="${nodeWidth}" height="${at(height)}" />`,
      hand === 'left'
        ? html`<text x="${x - 8}" y="${y}" text-anchor="end">${label}</text>`
        : html`<text x="${x + nodeWidth + 8}" y="${y}">${label}</text>`,
    ]
  })
}

const longestName = 16
const shortened = (name: string): string => {
  const letters = [...name]
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join('')}…`
}

const at = (x: number): number => Math.round(x * 100) / 100
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
