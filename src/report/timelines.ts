import { html, type Markup, type Part } from './html.ts'

/** Charts beside each other, as many as there is room for, with what belongs to each below it. */
export function renderBeside(charts: readonly Part[]): Markup {
  return html`<div class="timelines">${charts.map((chart) => html`<div>${chart}</div>`)}</div>`
}
