import { html, type Markup } from './html.ts'
import { visible } from './unseen.ts'

/** A longer shape is cut. Set by hand. */
const shown = 32

/** Shapes of cells under one another, each with its share as it is written. */
export function renderShapes(shapes: readonly (readonly [shape: string, share: string])[]): Markup {
  return html`<ul class="shapes">
    ${shapes.map(([shape, share]) => html`<li><code>${cut(visible(shape))}</code> <small class="number">${share}</small></li>`)}
  </ul>`
}

function cut(shape: string): string {
  const signs = [...shape]
  return signs.length <= shown ? shape : `${signs.slice(0, shown - 1).join('')}…`
}
