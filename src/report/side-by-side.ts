import { renderDifferent, renderValue } from './change.ts'
import { html, type Markup, type Part } from './html.ts'
import { renderTable, type Head } from './table.ts'
import { breakable } from './breakable.ts'
import { nameable } from './unseen.ts'

/** What several records hold in one column, or, where there are no `values`, something that is said of all of them. */
export interface Line {
  readonly column: string
  /** One a record, as it stands. */
  readonly values: readonly Value[]
  /** What is said behind the values: one cell for each of `heads`. */
  readonly more: readonly Part[]
  /** What does not count, and steps back. */
  readonly aside?: boolean
}

/** A cell of a record. */
export interface Value {
  readonly text: string
  /** Cells of one meaning say the same, however they are written: a number in two spellings is one number. */
  readonly meaning: string | number
}

/** Records that stand side by side. */
export interface Beside {
  readonly caption: string
  /** What is to be known of them, below their caption. */
  readonly note?: string | undefined
  /** What stands over the names of columns. */
  readonly column: string
  /** What records are called. */
  readonly heads: readonly string[]
  readonly more: readonly Head[]
  readonly lines: readonly Line[]
  /** Is the last record what was made of the others? Then what differs from it is marked, else what differs at all. */
  readonly made?: boolean
}

/** Records side by side, a line a column; what differs is marked. Columns that no record fills are left out. */
export function renderSideBySide({ caption, note, column, heads, more, lines, made = false }: Beside): Markup {
  const filled = lines.filter(({ values }) => values.length === 0 || values.some(({ text }) => text !== ''))
  const rows = filled.map(({ column: name, values, more: rest, aside }): Part[] => {
    const cells = values.length === 0 ? heads.map(() => '') : renderValues(values, made, aside === true)
    return [breakable(nameable(name)), ...cells, ...rest]
  })
  return html`<div class="${made ? 'beside made' : 'beside'}">
    ${renderTable(caption, [{ head: column }, ...heads.map((head) => ({ head })), ...more], [{ rows }], note)}
  </div>`
}

function renderValues(values: readonly Value[], made: boolean, aside: boolean): Markup[] {
  const last = values.at(-1)!
  return values.map((value, at) => {
    if (value.text === '') return html`<span class="nothing">–</span>`
    if (aside) return html`<small>${renderValue(value.text)}</small>`
    if (made && at === values.length - 1) return renderValue(value.text)
    const other = made ? last : values.find(({ text, meaning }) => text !== '' && meaning !== value.meaning)
    return other === undefined || other.text === '' || other.meaning === value.meaning
      ? renderValue(value.text)
      : renderDifferent(value.text, other.text)
  })
}
