import { basename } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderAlarm, renderContents, renderSection, renderText } from '../../report/section.ts'
import { renderStackedBar, type Share } from '../../report/stacked-bar.ts'
import { nameable } from '../../report/unseen.ts'
import { writePage } from '../page-file.ts'
import type { Deduped } from './deduped.ts'
import { renderBorder } from './report-border.ts'
import { renderFamilies, renderMerged } from './report-examples.ts'
import { renderRules, renderWeights } from './report-model.ts'
import type { Pending } from '../rows-file.ts'

/**
 * Writes the page of a run: what was merged, what was nearly decided otherwise, who was kept apart, and how that was found.
 * It shows people's data, so it is closed to others.
 *
 * @param path `-` is standard output
 * @param lede the run in a line
 * @throws {DataError} when it can't be written
 */
export function writeDedupeReport(path: string, run: Deduped, lede: string, context: Context): Pending {
  return writePage(path, renderDedupe(run, lede, context), context)
}

/** The page of a run, as HTML. */
function renderDedupe(run: Deduped, lede: string, context: Context): string {
  const { words, lang, today } = context
  const say = words.dedupeReport
  const { unbroken } = words.report
  const { compared } = run
  const found = compared === undefined ? undefined : { ...run, compared }
  const sections: readonly Chapter[] = [
    ['rows', say.rows, renderRows(run, context)],
    ['merged', say.merged, renderMerged(run, context)],
    ['border', say.border, found && renderBorder(found, context)],
    ['families', say.families, renderFamilies(run, context)],
    ['weights', say.weights, found && renderWeights(found, context)],
    ['rules', say.rules, found && renderRules(found, context)],
  ]
  const there = sections.filter(([, , body]) => body !== undefined)
  return renderPage({
    lang,
    title: say.title(nameable(run.table.path === '-' ? say.standardInput : basename(run.table.path))),
    lede: unbroken(lede),
    body: [
      renderContents(there.map(([id, title]) => [id, title])),
      there.map(([id, title, body]) => renderSection(2, id, title, body)),
    ],
    foot: unbroken(say.footer(today)),
  })
}

type Chapter = readonly [id: string, title: string, body: Part]

/** What became of the rows, and the figures of the run. */
function renderRows({ plan, table, compared }: Deduped, { words }: Context): Part {
  const say = words.dedupeReport
  const { clusters, several, pairs, expected, country, threshold, meanCut, largest, fellBack } = plan
  const merged = table.rows - clusters.count
  const parts = { alone: clusters.count - several, kept: several, merged, rejected: table.rejected, blank: table.blank }
  const tones = { alone: 'light', kept: 'deep', merged: 'striped', rejected: 'crossed', blank: 'empty' } as const
  const shares = (['alone', 'kept', 'merged', 'rejected', 'blank'] as const)
    .filter((key) => parts[key] > 0 || key === 'merged')
    .map((key): Share => {
      const id = key === 'kept' || key === 'merged' ? 'merged' : undefined
      return { label: say.parts[key](parts[key]), value: parts[key], text: words.number(parts[key]), tone: tones[key], id }
    })
  const { unbroken } = words.report
  const facts: Fact[] = [
    ...(several > 0
      ? ([
          [say.terms.precision, unbroken(say.precision(expected.precision))],
          [say.terms.recall, unbroken(say.recall(expected.recall))],
        ] as const)
      : []),
    [say.terms.threshold, unbroken(say.threshold(words.why.bits(threshold), words.why.bits(meanCut)))],
    [say.terms.pairs, words.number(pairs.compared)],
    ...(pairs.notCompared > 0 ? [[say.terms.notCompared, words.number(pairs.notCompared)] as const] : []),
    [say.terms.largest, words.number(largest)],
    [say.terms.country, new Intl.DisplayNames([words.locale], { type: 'region' }).of(country) ?? country],
  ]
  return [
    fellBack && compared !== undefined ? renderAlarm(unbroken(say.fellBack)) : undefined,
    table.read === 0 ? undefined : renderStackedBar(say.rowsRead(table.read), shares),
    renderFacts(facts),
    several > 0 && compared !== undefined ? renderText(unbroken(say.estimated)) : undefined,
  ]
}
