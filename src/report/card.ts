import { renderFacts, type Fact } from './facts.ts'
import { html, type Markup, type Part } from './html.ts'

/** What is known of a group, on a card. */
export interface Card {
  readonly id: string
  readonly title: Part
  /** How the group is made, as a machine knows it. */
  readonly rule: Part
  readonly facts: readonly Fact[]
  /** What sets it apart, in words; nothing for nothing. */
  readonly apart?: Part
}

export function renderCard({ id, title, rule, facts, apart }: Card): Markup {
  return html`<section class="card" aria-labelledby="${id}">
    <h3 id="${id}">${title}</h3>
    <code>${rule}</code>
    ${renderFacts(facts)} ${apart === undefined ? undefined : html`<p>${apart}</p>`}
  </section>`
}
