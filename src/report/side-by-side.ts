import { renderChange, renderValue } from './change.ts'
import { html, type Markup, type Part } from './html.ts'
import { renderTable, type Head } from './table.ts'
import { nameable } from './unseen.ts'

/** What several records hold in one column. */
export interface Line {
  readonly column: string
  /** One a record, as it stands. */
  readonly values: readonly string[]
  /** What is said behind the values: one cell for each of `heads`. */
  readonly more: readonly Part[]
  /** Values that are the point of it. */
  readonly strong?: boolean
}

/** Records side by side, a line a column; where two differ, what differs is marked. Columns that no record fills are left out. */
export function renderSideBySide(
  caption: string,
  column: string,
  heads: readonly string[],
  more: readonly Head[],
  lines: readonly Line[],
): Markup {
  const filled = lines.filter(({ values }) => values.some((value) => value !== ''))
  return html`<div class="beside">
    ${renderTable(
      caption,
      [{ head: column }, ...heads.map((head) => ({ head })), ...more],
      [
        {
          rows: filled.map(({ column: name, values, more: rest, strong }): Part[] => [
            nameable(name),
            ...renderValues(values).map((value) => (strong === true ? html`<strong>${value}</strong>` : value)),
            ...rest,
          ]),
        },
      ],
    )}
  </div>`
}

/** Values with what differs from the first that is filled marked, and in that one what differs from the next. */
function renderValues(values: readonly string[]): Markup[] {
  const first = values.findIndex((value) => value !== '')
  const other = values.find((value, at) => at > first && value !== '' && value !== values[first])
  return values.map((value, at) => {
    if (value === '') return html`<span class="nothing">–</span>`
    if (at === first) return other === undefined ? renderValue(value) : renderChange(value, other)[0]
    return value === values[first] ? renderValue(value) : renderChange(values[first]!, value)[1]
  })
}
