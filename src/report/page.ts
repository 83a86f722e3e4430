import { html, textOf, type Markup, type Part } from './html.ts'
import { beside } from './style/beside.ts'
import { charts } from './style/charts.ts'
import { colours } from './style/colours.ts'
import { findings } from './style/findings.ts'
import { media } from './style/media.ts'
import { tables } from './style/tables.ts'
import { text } from './style/text.ts'
import { tones } from './tone.ts'

/** What a page says. */
export interface Page {
  /** The language it is in, as HTML names it: `en`, `fr`. */
  readonly lang: string
  readonly title: string
  /** The whole of it in a line or two. */
  readonly lede: Part
  readonly body: Part
  readonly foot: Part
  /** Styles of what only some pages show. */
  readonly styles?: readonly Markup[]
  /** The one script of the page. */
  readonly script?: PageScript | undefined
}

/** A script of our own, that a page runs. */
export interface PageScript {
  /** With its tags, as `html` has made it. */
  readonly markup: Markup
  /** SHA-256 of what stands between the tags, in base64: by this, and nothing else, the page lets it run. */
  readonly hash: string
}

/**
 * A page in one file: no font, no image, no address, and no script but the one it is given. Its policy forbids the browser to
 * load anything, run anything else or send anything, whatever a value on it may try.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function renderPage({ lang, title, lede, body, foot, styles = [], script }: Page): string {
  return textOf(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'; ${script && html`script-src 'sha256-${script.hash}'; `}base-uri 'none'; form-action 'none'"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          ${[colours, text, charts, tables, findings, beside, ...styles, media]}
        </head>
        <body>
          ${tones}
          <header>
            <h1>${title}</h1>
            <p class="lede">${lede}</p>
          </header>
          <main>${body}</main>
          <footer><p>${foot}</p></footer>
          ${script?.markup}
        </body>
      </html>`,
  )
}
