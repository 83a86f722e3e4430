import type { Context } from '../../cli/context.ts'
import { certificateJson, type Certificate } from '../../forget/certificate.ts'
import { renderFacts } from '../../report/facts.ts'
import { html, type Markup } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderSection } from '../../report/section.ts'
import { renderTable } from '../../report/table.ts'
import { writePage, type PendingPage } from '../page-file.ts'

/**
 * Writes a certificate: a page to print where the name ends in .html, else JSON. It has its name when it is kept.
 *
 * @throws {DataError} when it can't be written
 */
export function writeCertificate(path: string, certificate: Certificate, context: Context): PendingPage {
  const isPage = /\.html?$/i.test(path)
  const text = isPage
    ? renderCertificate(certificate, context)
    : `${JSON.stringify(certificateJson(certificate), undefined, 2)}\n`
  return writePage(path, text, context)
}

/** A certificate as a page of its own. */
function renderCertificate(certificate: Certificate, { words, lang }: Context): string {
  const say = words.forget.certificate
  const { id, request, received, erasedOn, level, people, places, kept, scan, recipients, suppressed, audit, limits } =
    certificate
  const day = (iso: string): string => words.day(iso)
  const count = (n: number): string => words.number(n)
  const facts = renderFacts([
    [say.facts.id, id],
    [say.facts.request, request ?? say.facts.direct],
    [say.facts.received, day(received)],
    [say.facts.erasedOn, day(erasedOn)],
    [say.facts.level, say.level[level]],
    [say.facts.scan, say.scan(scan)],
    [say.facts.suppressed, say.entries(suppressed)],
    ...(audit === undefined ? [] : [[say.facts.audit, say.entry(audit)] as const]),
  ])
  const sections: Markup[] = [
    facts,
    renderSection(
      2,
      'places',
      say.places,
      renderTable(say.places, numbers(say.placeHeads, 2), [
        {
          rows: places.map((place) => [
            place.path,
            place.table ?? '',
            ...[place.deleted, place.anonymised, place.kept].map(count),
          ]),
        },
      ]),
    ),
  ]
  if (kept.length > 0)
    sections.push(
      renderSection(
        2,
        'kept',
        say.kept,
        renderTable(
          say.kept,
          say.keptHeads.map((head) => ({ head })),
          [
            {
              rows: kept.map(({ what, rows, rule, article, until }) => [
                say.what[what],
                count(rows),
                article,
                say.rules[rule],
                day(until),
              ]),
            },
          ],
        ),
      ),
    )
  if (recipients.length > 0)
    sections.push(
      renderSection(
        2,
        'recipients',
        say.recipients,
        renderTable(
          say.recipients,
          say.recipientHeads.map((head) => ({ head })),
          [{ rows: recipients.map(({ recipient, status }) => [recipient, say.told[status]]) }],
        ),
      ),
    )
  sections.push(
    renderSection(
      2,
      'limits',
      say.limits,
      html`<ul>
        ${limits.map((limit) => html`<li>${say.limit[limit]}</li>`)}
      </ul>`,
    ),
  )
  return renderPage({
    lang,
    title: say.title,
    lede: say.lede({ people, erasedOn }),
    body: sections,
    foot: certificate.audit === undefined ? say.foot : `${say.foot} ${say.checked}`,
  })
}

/** Heads of columns, of which those from a place on are numbers. */
const numbers = (heads: readonly string[], from: number): { head: string; numbers: boolean }[] =>
  heads.map((head, at) => ({ head, numbers: at >= from }))
