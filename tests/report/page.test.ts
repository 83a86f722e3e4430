import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderFacts } from '../../src/report/facts.ts'
import { renderFindings } from '../../src/report/findings.ts'
import { renderPage } from '../../src/report/page.ts'
import { renderAlarm, renderSection } from '../../src/report/section.ts'
import { renderTable } from '../../src/report/table.ts'
import { elementsOf } from './markup.ts'

const pageOf = (text: string): string =>
  renderPage({
    lang: 'fr',
    title: text,
    lede: text,
    body: renderSection(2, 'one', text, [
      renderFacts([[text, text]]),
      renderTable(text, [{ head: text }, { head: text, numbers: true }], [{ title: text, rows: [[text, text]] }]),
      renderFindings(text, { place: text, before: text, after: text }, [
        { subject: text, says: text, count: text, examples: [{ place: '1', before: text, after: `${text}!` }] },
      ]),
      renderAlarm(text),
    ]),
    foot: text,
  })

describe('renderPage', () => {
  const page = pageOf('Hélène')

  it('says its language, its letters and its title', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="fr">/)
    expect(page).toContain('<meta charset="utf-8" />')
    expect(page).toContain('<title>Hélène</title>')
  })

  it('lets nothing in and nothing out', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
    expect(page).not.toMatch(/https?:|<script|<link|<img|@import|url\((?!#)|src=/)
  })

  it('holds the same elements whatever stands on it', () => {
    const elements = elementsOf(page)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = elementsOf(pageOf(text)).filter((name) => name !== 'span' && name !== 'mark')
        expect(found).toEqual(elements.filter((name) => name !== 'span' && name !== 'mark'))
      }),
      { numRuns: 50 },
    )
  })

  it('has one title of the first rank, a caption for each table, and heads that say what they head', () => {
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<caption>/g)).toHaveLength(page.match(/<table>/g)!.length)
    expect(page).not.toMatch(/<th(?! scope=)[ >]/)
  })
})
