import type { Database } from '../io/sqlite/driver.ts'

/** Before this version a base kept no answers. */
const firstVersion = 6

/** What somebody answered about an activity; `activity` is '' for what is said of all. */
export interface KeptAnswer {
  readonly activity: string
  readonly field: string
  readonly text: string
}

/** All answers that a base keeps. */
export function keptAnswers(database: Database): KeptAnswer[] {
  if ((database.pragma('user_version', { simple: true }) as number) < firstVersion) return []
  return database
    .prepare('select activity, field, answer "text" from register_answers order by activity, field')
    .all() as KeptAnswer[]
}

/** Keeps answers, in the caller's transaction; an empty one takes back what was answered. */
export function keepAnswers(database: Database, answers: readonly KeptAnswer[], answeredOn: string): void {
  const add = database.prepare(
    `insert into register_answers values (@activity, @field, @text, @answeredOn)
     on conflict do update set answer = @text, answered_on = @answeredOn`,
  )
  const take = database.prepare('delete from register_answers where activity = @activity and field = @field')
  for (const { activity, field, text } of answers)
    if (text === '') take.run({ activity, field })
    else add.run({ activity, field, text, answeredOn })
}
