import { html, type Markup } from './html.ts'

const length = 48

/**
 * A share as a short bar with its number beside it, for a cell of a table.
 *
 * @param share 0..1; what lies outside is drawn at the end
 * @param text the share as it is written
 */
export function renderShareBar(share: number, text: string): Markup {
  const filled = Math.round(length * Math.min(1, Math.max(0, share)))
  return html`<span class="share"
    ><svg width="${length}" height="8" aria-hidden="true">
      <rect class="track" width="${length}" height="8" rx="1" />
      <rect class="deep" width="${filled}" height="8" rx="1" />
    </svg>
    <span class="number">${text}</span></span
  >`
}
