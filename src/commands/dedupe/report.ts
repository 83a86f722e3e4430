import type { Context } from '../../cli/context.ts'
import { openOutput } from '../../io/beside.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderSection, renderText } from '../../report/section.ts'
import { renderStackedBar } from '../../report/stacked-bar.ts'
import type { Deduped } from './deduped.ts'
import { renderBorder, renderFamilies, renderMerged } from './report-examples.ts'
import { renderRules, renderWeights } from './report-model.ts'
import type { Pending } from './rows-file.ts'

/**
 * Writes the page of a run: what was merged, what was nearly decided otherwise, who was kept apart, and how that was found.
 * It shows people's data, so it is closed to others.
 *
 * @param lede the run in a line
 * @throws {DataError} when it can't be written
 */
export function writeDedupeReport(path: string, run: Deduped, lede: string, context: Context): Pending {
  const writer = openOutput(path, context.self)
  try {
    writer.write(Buffer.from(renderDedupe(run, lede, context)))
    return writer
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** The page of a run, as HTML. */
function renderDedupe(run: Deduped, lede: string, context: Context): string {
  const { words, lang, today } = context
  const say = words.dedupeReport
  const { unbroken } = words.report
  return renderPage({
    lang,
    title: say.title,
    lede: unbroken(lede),
    body: [
      section('rows', say.rows, renderRows(run, context)),
      section('merged', say.merged, renderMerged(run, context)),
      section('border', say.border, renderBorder(run, context)),
      section('families', say.families, renderFamilies(run, context)),
      section('weights', say.weights, renderWeights(run, context)),
      section('rules', say.rules, renderRules(run, context)),
    ],
    foot: unbroken(say.footer(today)),
  })
}

function section(id: string, title: string, body: Part): Part {
  return body === undefined ? undefined : renderSection(2, id, title, body)
}

function renderRows({ plan, table }: Deduped, { words }: Context): Part {
  const say = words.dedupeReport
  const { clusters, several, pairs, expected, country, threshold, largest } = plan
  const parts = { alone: clusters.count - several, kept: several, merged: table.rows - clusters.count }
  const tones = { alone: 'light', kept: 'deep', merged: 'striped' } as const
  const shares = (['alone', 'kept', 'merged'] as const).map((key) => ({
    label: say.parts[key](parts[key]),
    value: parts[key],
    text: words.number(parts[key]),
    tone: tones[key],
    ...(key !== 'alone' && { id: 'merged' }),
  }))
  const facts: Fact[] = [
    [say.terms.country, new Intl.DisplayNames([words.locale], { type: 'region' }).of(country) ?? country],
    [say.terms.pairs, words.number(pairs.compared)],
    ...(pairs.notCompared > 0 ? [[say.terms.notCompared, words.number(pairs.notCompared)] as const] : []),
    [say.terms.largest, words.number(largest)],
    [say.terms.threshold, words.report.unbroken(say.threshold(words.why.bits(threshold)))],
    ...(several > 0
      ? ([
          [say.terms.precision, words.report.unbroken(say.precision(expected.precision))],
          [say.terms.recall, words.report.unbroken(say.recall(expected.recall))],
        ] as const)
      : []),
  ]
  return [
    table.rows === 0 ? '' : renderStackedBar(say.rowsRead(table.rows), shares),
    renderFacts(facts),
    several > 0 ? renderText(words.report.unbroken(say.estimated)) : '',
  ]
}
