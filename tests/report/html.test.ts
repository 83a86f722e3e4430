import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, textOf } from '../../src/report/html.ts'
import { elementsOf } from './markup.ts'

describe('html', () => {
  it.each([
    ['a script stays text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a double quote does not leave its attribute', '" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
    ['a single quote does not either', "' onload='x", '&#39; onload=&#39;x'],
    ['an entity is shown as it was typed', '&lt;', '&amp;lt;'],
    ['a value that looks like a template is none', '${alert(1)}', '${alert(1)}'],
  ])('%s', (_says, value, expected) => {
    expect(textOf(html`<p title="${value}">${value}</p>`)).toBe(`<p title="${expected}">${expected}</p>`)
  })

  it('takes HTML of its own as it is, joins lists, and leaves out what is undefined', () => {
    const words = ['a', 'b & c'].map((word) => html`<b>${word}</b>`)
    expect(textOf(html`<p>${words}${undefined} ${3}</p>`)).toBe('<p><b>a</b><b>b &amp; c</b> 3</p>')
  })

  it('does not take an object from a file for HTML', () => {
    const forged = JSON.parse('{"written":"<script>"}') as never
    expect(() => textOf(html`${forged}`)).toThrow(TypeError)
  })

  it('holds any text without an element more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(elementsOf(textOf(html`<p title="${text}">${text}</p>`))).toEqual(['p'])
      }),
    )
  })

  const files = readdirSync('src/report', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  it.each(files)('src/report/%s puts quotes around its attributes', (file) => {
    expect(readFileSync(`src/report/${file}`, 'utf8')).not.toMatch(/<[^`]* [a-z-]+=\$\{/)
  })
})
