import { harmless } from '../../cli/table.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { Context } from '../../cli/context.ts'
import { lintScheme } from '../../rfm/lint.ts'
import type { LintOptions } from '../rfm.ts'
import { readSchemeFile } from './scored.ts'

/** So many cells are named in a line. */
const fewCells = 12

/** Runs `clientele rfm lint`: says what is wrong with a scheme of segments; no is the answer with gaps or segments out of reach. */
// oxlint-disable-next-line require-await -- an action answers with a promise
export async function runLint(path: string, options: LintOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout, say } = context
  const found = lintScheme(readSchemeFile(path, context))
  const { cells, gaps, overlaps, unreachable, nonMonotone } = found
  const isSound = gaps.length === 0 && unreachable.length === 0
  if (options.json === true)
    stdout.write(
      `${JSON.stringify({
        cells,
        gaps,
        overlaps,
        unreachable,
        non_monotone: nonMonotone.map(({ cell, segment, better, worse }) => ({
          cell,
          segment,
          worse_cell: worse,
          worse_segment: better,
        })),
      })}\n`,
    )
  else {
    const line = (text: string): void => void stdout.write(`${text}\n`)
    const list = (names: readonly string[]): string =>
      names.slice(0, fewCells).map(harmless).join(', ') + (names.length > fewCells ? ', …' : '')
    if (gaps.length > 0) line(words.rfm.lint.gaps({ count: gaps.length, cells: list(gaps) }))
    if (overlaps.length > 0) line(words.rfm.lint.overlaps({ count: overlaps.length, cells: list(overlaps) }))
    if (unreachable.length > 0) line(words.rfm.lint.unreachable({ count: unreachable.length, names: list(unreachable) }))
    for (const { cell, segment, better, worse } of nonMonotone.slice(0, fewCells))
      line(words.rfm.lint.nonMonotone({ cell, segment: harmless(segment), better: harmless(better), worse }))
  }
  const done = words.rfm.lint.done({ cells, gaps: gaps.length, unreachable: unreachable.length })
  say(isSound ? paint.good(done) : paint.bad(done))
  return isSound ? ExitCode.ok : ExitCode.no
}
