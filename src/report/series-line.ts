import { html, type Markup } from './html.ts'

/** A number that changes over time. */
export interface SeriesLine {
  /** Whose it is, as the head of the chart. */
  readonly name: string
  /** The same with what it comes to, for those who don't see it. */
  readonly says: string
  /** Places in time, 0..1 from left to right, ascending, and heights, 0 and above. */
  readonly points: readonly (readonly [at: number, height: number])[]
  /** What stands at the first and the last point. */
  readonly first: string
  readonly last: string
}

const wide = 300
const tall = 64
const edge = 5

/** A line over its axis, which begins at 0: a step at each point, since nothing is known between. */
export function renderSeriesLine({ name, says, points, first, last }: SeriesLine): Markup {
  const highest = Math.max(1, ...points.map(([, height]) => height))
  const place = ([at, height]: readonly [number, number]): [number, number] => [
    rounded(edge + (wide - 2 * edge) * at),
    rounded(edge + (tall - 2 * edge) * (1 - height / highest)),
  ]
  const corners: string[] = []
  let before: number | undefined
  for (const point of points) {
    const [x, y] = place(point)
    if (before !== undefined) corners.push(`${x},${before}`)
    corners.push(`${x},${y}`)
    before = y
  }
  const dots = points.map((point) => {
    const [x, y] = place(point)
    return html`<circle class="point" cx="${x}" cy="${y}" r="2.5" />`
  })
  return html`<figure class="curve series">
    <figcaption>${name}</figcaption>
    <svg role="img" aria-label="${says}" viewBox="0 0 ${wide} ${tall}" preserveAspectRatio="none">
      <polyline class="sum" points="${corners.join(' ')}" />
      ${dots}
    </svg>
    <p class="ends"><span>${first}</span> <span>${last}</span></p>
  </figure>`
}

const rounded = (x: number): number => Math.round(x * 100) / 100
