import { html, type Markup, type Part } from './html.ts'

/** Things of a kind that somebody leafs through. */
export interface BrowseGroup {
  /** Its place among `Browser.levels`. */
  readonly level: number
  readonly column: string
  readonly says: string
}

/** One of them. Everything is as it is to be seen: no tab, no line break. */
export interface BrowseItem {
  /** The place of its group. */
  readonly group: number
  readonly line: string
  readonly value: string
  readonly after: string
  readonly sure: string
  /** What only this one says. */
  readonly note: string
}

/** Words of the controls. `{n}`, `{from}`, `{to}` stand for numbers. */
export interface BrowserWords {
  readonly search: string
  readonly level: string
  readonly column: string
  readonly group: string
  readonly all: string
  readonly order: string
  readonly worst: string
  readonly lines: string
  readonly reset: string
  readonly before: string
  readonly next: string
  readonly found: string
  readonly none: string
  readonly unscripted: string
  readonly heads: { readonly [head in 'line' | 'column' | 'level' | 'says' | 'value' | 'after' | 'sure']: string }
}

export interface Browser {
  readonly caption: string
  /** From the worst to the least. */
  readonly levels: readonly string[]
  readonly groups: readonly BrowseGroup[]
  readonly items: readonly BrowseItem[]
  readonly words: BrowserWords
  /** How numbers are written, as a locale's name. */
  readonly locale: string
}

/**
 * A list to search, filter and leaf through. What is in it stands on the page as lines of text, and is shown a leaf at a time by
 * `browserScript`: without it, nothing is but the sentence that says so.
 */
export function renderBrowser({ caption, levels, groups, items, words, locale }: Browser): Markup {
  const columns = [...new Set(groups.map(({ column }) => column))].filter((column) => column !== '')
  const { heads } = words
  return html`<div id="browse" data-found="${words.found}" data-none="${words.none}" data-locale="${locale}">
    <noscript><p>${words.unscripted}</p></noscript>
    <form class="controls" hidden>
      <label class="search">${words.search} <input type="search" name="search" autocomplete="off" spellcheck="false" /></label>
      ${renderChoice(
        'level',
        words.level,
        words.all,
        levels.map((level, at): Choice => [at, level]),
      )}
      ${renderChoice(
        'column',
        words.column,
        words.all,
        columns.map((column): Choice => [column, column]),
      )}
      ${renderChoice(
        'group',
        words.group,
        words.all,
        groups.map(({ column, says }, at): Choice => [at, column === '' ? says : `${column}: ${says}`]),
      )}
      <label
        >${words.order}
        <select name="order">
          <option value="worst">${words.worst}</option>
          <option value="line">${words.lines}</option>
        </select></label
      >
      <button type="reset">${words.reset}</button>
    </form>
    <p class="leaf" hidden>
      <output aria-live="polite"></output>
      <span
        ><button type="button" name="before">← ${words.before}</button>
        <button type="button" name="next">${words.next} →</button></span
      >
    </p>
    <div class="wide" role="region" tabindex="0" aria-label="${caption}" hidden>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">${heads.line}</th>
            <th scope="col">${heads.level}</th>
            <th scope="col">${heads.column}</th>
            <th scope="col">${heads.says}</th>
            <th scope="col">${heads.value}</th>
            <th scope="col">${heads.after}</th>
            <th scope="col" class="number">${heads.sure}</th>
          </tr>
        </thead>
        <tbody></tbody>
      </table>
    </div>
    <pre id="browse-levels" hidden>${lines(levels.map((level) => [level]))}</pre>
    <pre id="browse-groups" hidden>${lines(groups.map(({ level, column, says }) => [String(level), column, says]))}</pre>
    <pre id="browse-items" hidden>${lines(items.map(itemCells))}</pre>
  </div>`
}

/** Shows the list of one group, where a script runs. */
export const renderShow = (group: number, text: Part): Markup =>
  html`<button type="button" class="show" data-group="${group}" hidden>${text}</button>`

type Choice = readonly [value: string | number, text: string]

function renderChoice(name: string, label: string, all: string, choices: readonly Choice[]): Markup {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">${all}</option>
      ${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select></label
  >`
}

/** Empty cells at the end are left out. */
function itemCells({ group, line, value, after, sure, note }: BrowseItem): readonly string[] {
  const cells = [String(group), line, value, after, sure, note]
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}

/** A line each, cells apart by tabs. The first line break of all is one that HTML leaves out. */
const lines = (rows: readonly (readonly string[])[]): string => `\n${rows.map((cells) => cells.join('\t')).join('\n')}`
