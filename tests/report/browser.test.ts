import { createHash } from 'node:crypto'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { browserScript, browserSource } from '../../src/report/browser-script.ts'
import { renderBrowser, type Browser } from '../../src/report/browser.ts'
import { textOf } from '../../src/report/html.ts'
import { renderPage } from '../../src/report/page.ts'
import { elementsOf } from './markup.ts'

const browser = (text: string): Browser => ({
  caption: text,
  levels: ['error', 'warning', 'remark'],
  groups: [{ level: 0, column: text, says: text }],
  items: [{ group: 0, line: '2', value: text, after: text, sure: '', note: '' }],
  words: Object.fromEntries(
    'search level column group all order worst lines reset before next found none unscripted'.split(' ').map((key) => [key, key]),
  ) as never,
  locale: 'en',
})
const withHeads = (text: string): Browser => {
  const one = browser(text)
  const heads = { line: '', level: '', column: '', says: '', value: '', after: '', sure: '' }
  return { ...one, words: { ...one.words, heads } }
}

describe('renderBrowser', () => {
  it('holds what is listed as lines of text, and nothing of it as HTML', () => {
    const page = textOf(renderBrowser(withHeads('<b onload="x">&')))
    expect(page).toContain('\n0\t2\t&lt;b onload=&quot;x&quot;&gt;&amp;\t&lt;b')
    expect(elementsOf(page)).toEqual(elementsOf(textOf(renderBrowser(withHeads('plain')))))
  })
})

describe('browserScript', () => {
  it('is a script, and puts nothing on the page as HTML', () => {
    expect(() => new Script(browserSource)).not.toThrow()
    expect(browserSource).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|import\(/)
  })

  it('is the one thing that a page lets run', () => {
    const hash = createHash('sha256').update(browserSource).digest('base64')
    const page = renderPage({ lang: 'en', title: '', lede: '', body: '', foot: '', script: { markup: browserScript, hash } })
    const between = /<script>([\s\S]*)<\/script>/.exec(page)![1]!
    expect(createHash('sha256').update(between).digest('base64')).toBe(hash)
    expect(page).toContain(`script-src 'sha256-${hash}';`)
    expect(page.match(/script-src/g)).toHaveLength(1)
  })
})
