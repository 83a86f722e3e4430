import type { Context } from '../../cli/context.ts'
import { activityFields, sharedFields } from '../../register/fields.ts'
import type { Markup } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderAlarm, renderSection } from '../../report/section.ts'
import { renderTable } from '../../report/table.ts'
import { nameable, visible } from '../../report/unseen.ts'
import type { WrittenRecord } from './written.ts'

/** The record as a page to print: who answers for the data, then a sheet an activity. */
export function renderRegister(
  { shared, activities, gaps }: WrittenRecord,
  day: string,
  { words, lang }: Pick<Context, 'words' | 'lang'>,
): string {
  const say = words.register
  const table = (caption: string, rows: readonly (readonly [term: string, text: string | undefined])[]): Markup =>
    renderTable(
      caption,
      say.heads.map((head) => ({ head })),
      [{ rows: rows.map(([term, text]) => [term, text === undefined ? renderAlarm(say.missing) : visible(text)]) }],
    )
  return renderPage({
    lang,
    title: say.title,
    lede: say.lede({ activities: activities.length, gaps: gaps.length }),
    body: [
      renderSection(
        2,
        'shared',
        say.shared,
        table(
          say.captions.shared,
          sharedFields.map((field) => [say.sharedFields[field], shared[field]]),
        ),
      ),
      ...activities.map(({ title, entries }, at) =>
        renderSection(
          2,
          `activity-${at + 1}`,
          nameable(title),
          table(
            say.captions.activity,
            activityFields.map((field) => [say.fields[field], entries[field]]),
          ),
        ),
      ),
    ],
    foot: say.foot(words.day(day)),
  })
}
