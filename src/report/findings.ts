import { renderChange, renderValue } from './change.ts'
import { html, type Markup, type Part } from './html.ts'
import { renderTable, type Head } from './table.ts'
import { nameable } from './unseen.ts'

/** Something that was found, and the first places where it was. */
export interface Finding {
  /** What it was found in. */
  readonly subject: string
  readonly says: string
  /** How often, in words. */
  readonly count: string
  readonly examples: readonly Example[]
}

export interface Example {
  /** Where it stands, as it is written. */
  readonly place: string
  readonly before: string
  /** Undefined where nothing was changed. */
  readonly after?: string | undefined
}

/** What stands over the columns of places and values. */
export interface FindingHeads {
  readonly place: string
  readonly before: string
  /** Undefined when nothing was changed anywhere. */
  readonly after?: string | undefined
}

/** Findings under one another, each with its examples. */
export function renderFindings(caption: string, { place, before, after }: FindingHeads, findings: readonly Finding[]): Markup {
  const heads: Head[] = [{ head: place, numbers: true }, { head: before }, ...(after === undefined ? [] : [{ head: after }])]
  return html`<div class="findings">
    ${renderTable(
      caption,
      heads,
      findings.map(({ subject, says, count, examples }) => ({
        title: html`<div class="finding">
          <span><bdi class="subject">${nameable(subject)}</bdi> ${says}</span> <span class="count">${count}</span>
        </div>`,
        rows: examples.map((example) => renderExample(example, after !== undefined)),
      })),
    )}
  </div>`
}

function renderExample({ place, before, after }: Example, changing: boolean): readonly Part[] {
  if (!changing) return [place, renderValue(before)]
  return [place, ...(after === undefined ? [renderValue(before), ''] : renderChange(before, after))]
}
