import type { Context } from '../../cli/context.ts'
import { cut, harmless, renderTable, wrap } from '../../cli/table.ts'
import type { Places } from '../../messages/facts.ts'
import { severities } from '../../model/rule.ts'
import { freshMonths, qualityParts, type QualityPart } from '../../validate/score.ts'
import { lifeSigns } from '../../validate/row-view.ts'
import { ageBands } from '../../validate/seen.ts'
import { reachGroups } from '../../validate/reach.ts'
import { encodingFacts } from '../encoding-facts.ts'
import type { ValidateOptions } from '../validate.ts'
import type { Applied } from './apply.ts'
import { isEmpty, isUnder, type Group, type Outcome } from './outcome.ts'
import type { MendTarget } from './mended-file.ts'
import { placeWords } from './place-words.ts'
import { noRemedies } from './remedies.ts'
import type { Kept } from './run.ts'
import type { Targets } from './targets.ts'

const plainWidth = 100
/** As many findings as leave the score and a prompt on a screen of 40 lines. */
const groupsShown = 18
/** Of these, so many are kept for what is less bad than the rest, if there is so much of it. */
const kept = { error: 9, warning: 6, info: 3 }
const valueWidth = 40
/** So many columns a sentence has at least, where a terminal has hardly any. */
const leastRoom = 20

/** Says on one screen how healthy a file is, and what is wrong: worst first, and where. */
export function printOutcome(outcome: Outcome, options: ValidateOptions, context: Context): void {
  const { words, say, paint } = context
  const { passed, groups, quality } = outcome
  say(paint.strong(harmless(words.validate.head({ path: outcome.path, facts: factsOf(outcome, context), rows: passed.read }))))
  if (isEmpty(outcome)) return say(`  ${words.validate.nothingToJudge}`)
  for (const name of outcome.understood.clashes) say(`  ${paint.warn(harmless(words.validate.clash(name)))}`)
  say(`  ${paint.strong(words.validate.score(quality.score))}`)
  printParts(outcome, context)
  if (groups.length === 0) say(`  ${words.validate.nothing}`)
  const places = placeWords(outcome.understood.source.content, words)
  const shown = options.verbose === true ? groups : likeliest(groups)
  for (const [i, group] of shown.entries()) {
    if (group.severity !== shown[i - 1]?.severity) say(`  ${paintOf(group, context)(headOf(group, outcome, context))}`)
    printGroup(group, places, options, context)
  }
  if (groups.length > shown.length) say(`  ${words.validate.more(groups.length - shown.length)}`)
  if (lifeSigns(outcome.plan).length > 0 && options.stale !== undefined)
    say(`  ${words.validate.ages({ upTo: ageBands, rows: passed.seen.ages })}`)
  printToDo(outcome, options, context)
}

/** Says what can be done about what was found, and by which option; nothing of what is being done. */
function printToDo(outcome: Outcome, options: ValidateOptions, context: Context): void {
  const { toDo } = context.words.validate
  const { counts, passed, plan, understood, groups } = outcome
  const { content } = understood.source
  const isBase = content.form === 'rows' && content.base !== undefined
  const { certain, likely } = isBase && plan.table !== 'customers' ? noRemedies : passed.remedies
  const repeats = plan.table === 'customers' ? groups.filter(({ rule }) => rule.startsWith('duplicate_')) : []
  const repeated = repeats.reduce((sum, { count }) => sum + count, 0)
  const open = counts.error + counts.warning + counts.info - certain - likely - repeated
  const lists = options.problems ?? options.annotate ?? options.report
  const rows = [
    [options.fix === undefined ? certain : 0, toDo.certain({ findings: certain, inPlace: isBase })],
    [options.plan === undefined ? likely : 0, toDo.likely(likely)],
    [repeated, toDo.repeated(repeated)],
    [lists === undefined ? open : 0, toDo.open(open)],
  ] as const
  if (rows.every(([n]) => n === 0)) return
  context.say(`  ${context.paint.strong(toDo.head)}`)
  for (const [n, says] of rows) if (n > 0) printCounted(n, says, context)
}

/** A line of a list: how many, and of what. */
function printCounted(n: number, says: string, context: Context): void {
  const [first = '', ...rest] = wrap(says, widthOf(context) - 14, '')
  context.say(`    ${context.words.number(n).padStart(8)}  ${first}`)
  for (const line of rest) context.say(`${' '.repeat(14)}${line}`)
}

/** Says what the score is made of, and why: each reason in its column, however narrow the terminal. */
function printParts(outcome: Outcome, context: Context): void {
  const { parts: names, share } = context.words.validate
  const { parts } = outcome.quality
  const told = qualityParts.filter((part) => parts[part] !== undefined)
  const heads = renderTable(
    told.map((part) => [names[part], share(parts[part]!), '|']),
    Infinity,
  )
  for (const [i, part] of told.entries()) {
    const head = heads[i]!.slice(0, -1)
    const room = Math.max(leastRoom, widthOf(context) - 4 - head.length)
    const [first = '', ...rest] = wrap(whyOf(part, outcome, context), room, '')
    context.say(`    ${head}${first}`)
    for (const line of rest) context.say(`    ${' '.repeat(head.length)}${line}`)
  }
}

/** The groups that fit a screen: many of the worst, and the most frequent of each severity. */
function likeliest(groups: readonly Group[]): readonly Group[] {
  const first = new Set(
    severities.flatMap((severity) => groups.filter((group) => group.severity === severity).slice(0, kept[severity])),
  )
  for (const group of groups) if (first.size < groupsShown) first.add(group)
  return groups.filter((group) => first.has(group))
}

/** Says the one line that sums up a run. */
export function printDone(outcome: Outcome, failUnder: number | undefined, context: Context): void {
  const { words, say, paint } = context
  const { counts, quality } = outcome
  const failed = isUnder(outcome, failUnder)
  const line = doneOf(outcome, context)
  say(failed ? paint.bad(line) : counts.error > 0 ? paint.warn(line) : paint.good(line))
  if (!failed) return
  const { tooLow, tooEmpty } = words.validate
  say(paint.bad(isEmpty(outcome) ? tooEmpty(failUnder!) : tooLow({ score: quality.score, wanted: failUnder! })))
}

/** A run in one line, numbers first. */
export function doneOf(outcome: Outcome, { words }: Context): string {
  if (isEmpty(outcome)) return words.validate.doneWithNothing
  const { passed, counts, quality } = outcome
  const { error: errors, warning: warnings, info: infos } = counts
  return words.validate.done({ rows: passed.read, errors, warnings, infos, score: quality.score })
}

/** Says what was written, and where. */
export function printWritten(
  { passed, path }: Outcome,
  targets: Targets,
  { backup, annotated, rejects }: Partial<Kept>,
  { words, say, paint }: Context,
): void {
  const { mended, changes, stale } = targets
  if (changes !== undefined && changes !== '-') say(paint.warn(words.validate.planned(changes)))
  if (stale !== undefined) say(words.validate.staleListed({ rows: passed.stale, path: stale }))
  if (passed.withheld > 0) say(paint.warn(words.validate.base.withheld(passed.withheld)))
  if (mended !== undefined) {
    const line = words.validate.mended({ cells: passed.changed, path: mended.output ?? path })
    say(mended.dryRun ? words.import.would(line) : line)
  }
  if (annotated !== undefined) say(words.validateAnnotated.written({ ...annotated, path: targets.annotated! }))
  if (backup !== undefined) say(words.validate.backup(backup))
  if (rejects !== undefined) say(paint.warn(words.validate.left({ rows: passed.rejected, path: rejects })))
}

/** Says what came of a plan. */
export function printApplied(
  { rows, changed, missed, missedLines, backup, rejects }: Applied,
  { output, dryRun }: MendTarget,
  path: string,
  { words, say, paint }: Context,
): void {
  if (missed > 0) say(paint.bad(words.validate.missed({ cells: missed, lines: missedLines })))
  if (rejects !== undefined) say(paint.warn(words.import.rejectsAt(rejects)))
  const line = words.validate.applied({ rows, cells: changed, path: output ?? path })
  say(dryRun ? words.import.would(line) : paint.good(line))
  if (backup !== undefined) say(words.validate.backup(backup))
}

export const widthOf = ({ stderr }: Context): number => stderr.columns ?? plainWidth

function paintOf({ severity }: Group, { paint }: Context): (text: string) => string {
  return severity === 'error' ? paint.bad : severity === 'warning' ? paint.warn : paint.quiet
}

const headOf = ({ severity }: Group, { counts }: Outcome, { words }: Context): string =>
  words.validate.severities[severity](counts[severity])

function printGroup(
  { column, says, count, examples }: Group,
  places: Places,
  { showValues }: ValidateOptions,
  context: Context,
): void {
  const { words, say, paint } = context
  const lines = examples.map(({ line }) => line)
  const where = lines.length === 0 ? '' : ` — ${places.lines(lines, count)}`
  printCounted(count, harmless(words.validate.finding({ column, says }) + where), context)
  if (showValues !== true) return
  for (const { line, value, suggestion } of examples) {
    if (value === '') continue
    const shown = places.example({
      line,
      column: '',
      value: cut(harmless(value), valueWidth),
      suggestion: cut(harmless(suggestion), valueWidth),
    })
    say(paint.quiet(`${' '.repeat(14)}${shown}`))
  }
}

/** How a file was read, in words. */
function factsOf({ plan, understood }: Outcome, { words }: Context): string[] {
  const { content } = understood.source
  const say = words.import
  const facts = [say.tables[plan.table]]
  if (content.form === 'rows') {
    if (content.part !== undefined) facts.push(say.sheetNamed(content.part))
    return [...facts, words.validate.country(plan.country)]
  }
  const [read, ...doubts] = encodingFacts(content, words)
  facts.push(read!, say.delimiter(content.dialect.dialect.delimiter))
  if (content.dialect.headerLine === null) facts.push(say.noHeader)
  return [...facts, words.validate.country(plan.country), ...doubts]
}

/** Why a part of the score is what it is. */
export function whyOf(part: QualityPart, { plan, passed }: Outcome, { words }: Context): string {
  const { seen, rejected, repeated } = passed
  const { why, missing } = words.validate
  const known = seen.columns.filter((_, at) => plan.columns[at]!.field !== undefined)
  const says: Record<QualityPart, () => string> = {
    validity: () =>
      why.validity({
        cells: known.reduce((sum, { filled }) => sum + filled, 0),
        errors: known.reduce((sum, { invalid }) => sum + invalid, 0),
        rejected,
      }),
    completeness() {
      const groups = reachGroups(plan)
      const cells = seen.columns.reduce((sum, { filled }) => sum + filled, 0)
      return why.completeness(
        groups.length === 0
          ? [missing.cells(cells / (seen.rows * seen.columns.length))]
          : groups.map(({ name }, i) => missing[name](seen.reached[i]! / seen.rows)),
      )
    },
    uniqueness: () => why.uniqueness({ rows: repeated }),
    consistency: () => why.consistency({ rows: seen.contradictory }),
    freshness: () => why.freshness({ rows: seen.ages.slice(0, 3).reduce((sum, rows) => sum + rows, 0), months: freshMonths }),
  }
  return says[part]()
}
