import { html, type Markup, type Part } from './html.ts'

/** A term and what is said of it. */
export type Fact = readonly [term: string, says: Part]

/** Facts as a list of terms. */
export function renderFacts(facts: readonly Fact[]): Markup {
  return html`<dl>
    ${facts.map(
      ([term, says]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${says}</dd>
        </div>`,
    )}
  </dl>`
}
