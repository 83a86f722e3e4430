import { html, type Markup, type Part } from './html.ts'

/** A part of a page under a title of the second or third rank. */
export function renderSection(rank: 2 | 3, id: string, title: Part, body: Part): Markup {
  const head = rank === 2 ? html`<h2 id="${id}">${title}</h2>` : html`<h3 id="${id}">${title}</h3>`
  return html`<section class="rank${rank}" aria-labelledby="${id}">${head} ${body}</section>`
}

/** Ways to the sections of a page. */
export function renderContents(sections: readonly (readonly [id: string, title: string])[]): Markup {
  return html`<nav>
    <ul>
      ${sections.map(([id, title]) => html`<li>${renderLink(id, title)}</li>`)}
    </ul>
  </nav>`
}

/** A paragraph. */
export const renderText = (text: Part): Markup => html`<p>${text}</p>`

/** A paragraph that must not be overlooked. */
export const renderAlarm = (text: Part): Markup => html`<p class="alarm-text" role="note">${text}</p>`

/** A way to another place on the page. */
export const renderLink = (id: string, text: Part): Markup => html`<a href="#${id}">${text}</a>`

/** Text in which options of a command line stand as they are typed. */
export function renderSaid(text: string): Part {
  return text.split(/(--[a-z]+(?:-[a-z]+)*)/).map((part, at) => (at % 2 === 0 ? part : html`<code class="option">${part}</code>`))
}

/** A name as a machine knows it: a field, a path. */
export const renderCode = (text: Part): Markup => html`<code>${text}</code>`

/** What a row is about. */
export const renderName = (text: Part): Markup => html`<b><bdi>${text}</bdi></b>`

/** What is to be known of what stands above it. */
export const renderNote = (text: Part): Markup => html`<br /><small>${text}</small>`

/** A word that steps back behind its neighbour. */
export const renderAside = (text: Part): Markup => html`<small>${text}</small>`
