import type { Context } from '../../cli/context.ts'
import type { Part } from '../../report/html.ts'
import { renderName, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable, type Head } from '../../report/table.ts'
import { visible } from '../../report/unseen.ts'
import type { Movement } from '../../validate/history.ts'
import type { Since } from './base-history.ts'
import { sayMovement } from './base-talk.ts'
import type { Outcome } from './outcome.ts'

/** As many runs, and as many findings of which there are more or fewer, as leave the page one that is read. */
const [runsShown, movementsShown] = [24, 50]

/** What became of a base since the last run by the same rules: its scores, what there is more of, and what there is less of. */
export function renderSince({ quality }: Outcome, { previous, progress, comparable }: Since, context: Context): Part {
  const { words } = context
  if (previous === undefined || progress === undefined) return undefined
  const { validate, validateReport: say, report } = words
  const { base } = validate
  const { worse, better } = progress
  return [
    renderText(report.unbroken(base.since({ day: words.day(previous.ranOn), before: previous.left.score, now: quality.score }))),
    worse.length + better.length === 0
      ? renderText(report.unbroken(say.sinceSame))
      : renderTable(say.sinceSays, headsOf(say.sinceHeads), [
          ...(worse.length > 0 ? [{ title: say.more, rows: rowsOf(worse, context) }] : []),
          ...(better.length > 0 ? [{ title: say.fewer, rows: rowsOf(better, context) }] : []),
        ]),
    renderTable(
      say.runsSay,
      say.runsHeads.map((head) => ({ head })),
      [
        {
          rows: [
            ...comparable.slice(1 - runsShown).map(({ ranOn, left }) => [words.day(ranOn), left.score] as const),
            [say.now, quality.score] as const,
          ].map(([when, score]): Part[] => [when, renderShareBar(score / 100, words.number(score, 1))]),
        },
      ],
    ),
  ]
}

/** What there is, then numbers. */
const headsOf = ([name = '', ...numbers]: readonly string[]): Head[] => [
  { head: name },
  ...numbers.map((head) => ({ head, numbers: true })),
]

function rowsOf(movements: readonly Movement[], context: Context): Part[][] {
  const { number } = context.words
  return movements.slice(0, movementsShown).map((movement) => {
    const { says, before, after } = sayMovement(movement, context)
    return [renderName(visible(says)), number(before), number(after), context.words.validate.base.trend.signed(after - before)]
  })
}
