import { html, type Markup, type Part } from './html.ts'

/** A column of a table: what stands over it, and how its cells stand. */
export interface Head {
  readonly head: string
  /** Numbers stand at the end of their cell, so that their digits are under one another. */
  readonly numbers?: boolean
}

/** Rows that belong together, under a title that spans the table. */
export interface RowGroup {
  readonly title?: Part
  /** As many cells a row as there are columns; the first one names the row. */
  readonly rows: readonly (readonly Part[])[]
}

/**
 * A table that scrolls by itself where the page is too narrow for it, and repeats its head on each sheet of paper.
 *
 * @param note what is said below the caption
 */
export function renderTable(caption: string, heads: readonly Head[], groups: readonly RowGroup[], note?: string): Markup {
  const numbers = ({ numbers: yes }: Head): Markup | undefined => (yes === true ? html` class="number"` : undefined)
  const row = ([name, ...cells]: readonly Part[]): Markup =>
    html`<tr>
      <th scope="row" ${numbers(heads[0]!)}>${name}</th>
      ${cells.map((cell, i) => html`<td${numbers(heads[i + 1]!)}>${cell}</td>`)}
    </tr>`
  const group = ({ title, rows }: RowGroup): Markup =>
    html`<tbody>
      ${
        title === undefined
          ? undefined
          : html`<tr class="group">
              <th scope="rowgroup" colspan="${heads.length}">${title}</th>
            </tr>`
      }${rows.map(row)}
    </tbody>`
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}${note === undefined ? undefined : html`<br /><small>${note}</small>`}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col" ${numbers(head)}>${head.head}</th>`)}
        </tr>
      </thead>
      ${groups.map(group)}
    </table>
  </div>`
}

/** A table right under a title that says the same as its caption: the caption is heard, not seen. */
export const renderTitledTable = (...table: Parameters<typeof renderTable>): Markup =>
  html`<div class="titled">${renderTable(...table)}</div>`
