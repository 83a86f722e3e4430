import { html, textOf, type Markup } from './html.ts'

/** A letter in words. */
export interface Letter {
  /** The language it is in, as HTML names it: `en`, `fr`. */
  readonly lang: string
  /** Who writes, in lines. */
  readonly from: readonly string[]
  /** To whom, in lines. */
  readonly to: readonly string[]
  /** The day, and whatever stands with it. */
  readonly dated: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly signed: readonly string[]
}

const style = html`<style>
  body {
    max-width: 42em;
    margin: 3em auto;
    padding: 0 1em;
    font:
      12pt/1.5 Georgia,
      'Times New Roman',
      serif;
  }
  .to,
  .dated,
  .signed {
    margin: 2em 0 2em 50%;
  }
  .subject {
    font-weight: bold;
  }
  @page {
    margin: 2.5cm;
  }
  @media print {
    body {
      margin: 0;
      padding: 0;
    }
  }
</style>`

/** The letter as a page to print, which loads nothing and runs nothing. */
export function letterPage({ lang, from, to, dated, subject, paragraphs, signed }: Letter): string {
  return textOf(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
          <meta name="robots" content="noindex" />
          <title>${subject}</title>
          ${style}
        </head>
        <body>
          ${block('from', from)} ${block('to', to)} ${block('dated', [dated])} ${block('subject', [subject])}
          ${paragraphs.map((text) => html`<p>${text}</p>`)} ${block('signed', signed)}
        </body>
      </html>`,
  )
}

const block = (name: string, texts: readonly string[]): Markup | undefined =>
  texts.length === 0 ? undefined : html`<p class="${name}">${texts.map((text) => html`${text}<br />`)}</p>`

/** So many columns fit mail and terminals (RFC 5322 § 2.1.1 asks for 78 at most). */
const columns = 76

/** The letter as plain text, to be pasted into an e-mail. */
export function letterText({ from, to, dated, subject, paragraphs, signed }: Letter): string {
  const parts = [from, to, [dated], [subject], ...paragraphs.map((text) => folded(text)), signed]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function folded(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' '))
    if (line === '') line = word
    else if (line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line += ` ${word}`
  return [...lines, line]
}
