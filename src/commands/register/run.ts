import { noteInAudit } from '../../base/audit.ts'
import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { keepAnswers, keptAnswers } from '../../base/register.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { recordOf, type Answer, type ProcessingRecord } from '../../register/record.ts'
import { writeRows } from '../rows-file.ts'
import { writePage } from '../page-file.ts'
import type { RegisterOptions } from '../register.ts'
import { refuseClashes } from '../targets.ts'
import { readAnswers } from './answers.ts'
import { processingFacts } from './facts.ts'
import { renderRegister } from './page.ts'
import { sheetLines } from './sheet.ts'
import { registerHeader, registerJson, registerRows, write, type WrittenRecord } from './written.ts'

const plainWidth = 100

/** Runs `clientele register BASE`: keeps what is answered, then shows the record, or writes it. */
export async function runRegister(path: string, options: RegisterOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout, stderr, today } = context
  const { output, activity } = options
  if (options.json === true && output === '-') throw usageFault(words.usage.jsonNeedsOutput)
  refuseClashes([path], { output }, context)
  const day = options.asOf ?? today
  const answers = readAnswers(options.set ?? [], activity, context)
  if (answers.length > 0) {
    await keep(path, answers, day, context)
    say(paint.good(words.register.kept(answers.length)))
  }
  const record = readRecord(path, answers.length === 0 ? activity : undefined, context)
  if (output !== undefined) await writeOutput(output, record, day, context)
  if (options.json === true) stdout.write(`${JSON.stringify(registerJson(record))}\n`)
  else if (output === undefined)
    for (const line of sheetLines(record, stderr.columns ?? plainWidth, context)) stdout.write(`${line}\n`)
  const { filled, gaps } = record
  say((gaps.length === 0 ? paint.good : paint.bad)(words.register.done(filled, gaps.length)))
  if (gaps[0] !== undefined) say(words.register.howTo(...asked(gaps[0], record)))
  return options.check === true && gaps.length > 0 ? ExitCode.no : ExitCode.ok
}

/** Keeps answers, and notes in the log which entries changed: not what they say. */
async function keep(path: string, answers: readonly Answer[], day: string, { self }: Context): Promise<void> {
  openToRead(path).close() // who answers makes no base
  const held = await openToWrite(path, self)
  try {
    keepAnswers(held.database, answers, day)
    const facts = { fields: answers.map(({ field }) => field) }
    noteInAudit(path, held.database, { on: day, operation: 'register_changed', request: undefined, facts })
    held.commit()
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}

function readRecord(path: string, only: string | undefined, context: Context): WrittenRecord {
  const database = openToRead(path)
  try {
    const facts = processingFacts(path, database, context)
    const record = recordOf(facts, keptAnswers(database) as Answer[])
    return write(only === undefined ? record : ofActivity(record, only, context), facts, context)
  } finally {
    database.close()
  }
}

function ofActivity(record: ProcessingRecord, only: string, { words }: Context): ProcessingRecord {
  const activities = record.activities.filter(({ name }) => name === only)
  if (activities.length > 0) return { ...record, activities }
  const names = record.activities.map(({ name }) => name)
  throw usageFault(words.register.usage.activity(only, nearestName(only, names)))
}

async function writeOutput(path: string, record: WrittenRecord, day: string, context: Context): Promise<void> {
  if (/\.html?$/i.test(path)) await writePage(path, renderRegister(record, day, context), context).commit()
  else if (/\.json$/i.test(path))
    await writePage(path, `${JSON.stringify(registerJson(record), undefined, 2)}\n`, context).commit()
  else await (await writeRows(path, 'register', registerHeader, registerRows(record), context)).commit()
}

/** The first field that is missing, and the activity to name with it: customers need not be. */
function asked(gap: string, { shared }: WrittenRecord): [field: string, activity: string | undefined] {
  const field = gap.slice(gap.lastIndexOf('.') + 1)
  const activity = gap.slice(0, gap.lastIndexOf('.'))
  return [field, Object.hasOwn(shared, field) || activity === 'customers' ? undefined : activity]
}
