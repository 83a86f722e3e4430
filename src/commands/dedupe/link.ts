import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { chooseLinks, type Links } from '../../dedupe/link.ts'
import { compareLeftovers } from '../../dedupe/leftovers.ts'
import { patternWords, ruleWords } from '../../dedupe/pair-words.ts'
import { toPlan } from '../../dedupe/plan.ts'
import { probabilityOf } from '../../match/model.ts'
import { resolve } from '../../match/resolve.ts'
import { DataError } from '../../model/error.ts'
import type { DedupeOptions } from '../dedupe.ts'
import { readMap, requireColumns } from '../given-columns.ts'
import { openRejects } from '../import/rejects.ts'
import { refuseClashes, rejectsPaths } from '../targets.ts'
import type { Deduped } from './deduped.ts'
import { goldenMaker, type GoldenSetting } from './golden-work.ts'
import { jsonOf } from './json.ts'
import { putTogether } from './link-tables.ts'
import { writeNumber, writeProvenance, writeShare } from './outputs.ts'
import { writePeople } from './people.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { readRules, refuseFaults } from './settings.ts'
import { openStages, type Stages } from './stages.ts'
import { readFile, type FileTable, type GivenFields, type Table } from './table.ts'
import { showPlan } from './talk.ts'
import { targetsOf, tryTargets, type Targets } from './targets.ts'

/** Two files whose rows were linked. */
interface Linked extends Deduped {
  readonly sides: readonly [FileTable, FileTable]
  readonly setting: GoldenSetting
  readonly links: Links
}

/** Runs `clientele dedupe INPUT --link OTHER`: which rows of two files are one person. Rows of one file stay by themselves. */
export async function runLink(input: string, other: string, options: DedupeOptions, context: Context): Promise<ExitCode> {
  const { stdout } = context
  const targets = linkTargets(input, other, options, context)
  tryTargets(targets, context)
  const rules = readRules(options.settings)
  const stages = openStages(context, options)
  let run: Linked
  let rejects: readonly string[]
  try {
    run = await linkFiles(input, other, rules, options, context, stages)
    rejects = await writeAll(run, targets, options, context, stages)
  } finally {
    stages.end()
  }
  showPlan(run, options, context)
  if (options.plan !== true) sayLinked(run, targets, rejects, options, context)
  if (options.json === true) stdout.write(`${JSON.stringify(linkJson(run, targets, rejects, options))}\n`)
  return options.check === true && run.links.pairs.length > 0 ? ExitCode.no : ExitCode.ok
}

/**
 * @throws {CommanderError} for what makes no sense with two files, and when outputs and inputs clash
 */
function linkTargets(input: string, other: string, options: DedupeOptions, context: Context): Targets {
  const { usage } = context.words.link
  if ([input, other].some((path) => isBase(path))) throw usageFault(usage.ofBase)
  if (options.maxMemory !== undefined) throw usageFault(context.words.dedupe.usage.limitAndLink)
  for (const option of ['clusters', 'same', 'different', 'report'] as const)
    if (options[option] !== undefined) throw usageFault(usage.notWithLink(`--${option}`))
  const targets = targetsOf(input, false, options, context)
  refuseClashes([input, other], { ...targets, rejects: options.rejects }, context)
  return targets
}

async function linkFiles(
  input: string,
  other: string,
  rules: unknown,
  options: DedupeOptions,
  context: Context,
  stages: Stages,
): Promise<Linked> {
  const given = readMap(options.map ?? [], context)
  const half = (done: number): Stages => ({ ...stages, read: (share, rows) => stages.read((done + share) / 2, rows) })
  const names: string[] = []
  const fieldsOf = (own: readonly string[]): GivenFields => {
    names.push(...own)
    return new Map([...given].filter(([column]) => own.includes(column)))
  }
  const a = await readFile(input, fieldsOf, options, context, half(0))
  const b = await readFile(other, fieldsOf, options, context, half(1))
  requireColumns([...given.keys()], names, context)
  const { table, comparable, roles } = putTogether(a, b)
  refuseFaults(rules, table.columns, options.settings, context)
  if (comparable.fields.length === 0) {
    const columns = roles.map(({ name, why = 'says_nothing' }) => ({ name, why }))
    throw new DataError({ fault: 'no-column-compared', about: { path: other, columns } })
  }
  const { stop } = context
  stop.throwIfAborted()
  const first = await resolve(comparable, {
    link: a.rows,
    progress(stage) {
      stop.throwIfAborted()
      stages.match(stage)
    },
  })
  stop.throwIfAborted()
  const threshold = options.threshold ?? 0
  const many = options.many === true
  const taken = chooseLinks(comparable, first.pairs, many, threshold)
  const resolution = compareLeftovers(comparable, first, taken.clusters, a.rows)
  const links = resolution === first ? taken : chooseLinks(comparable, resolution.pairs, many, threshold)
  const setting: GoldenSetting = { columns: table.columns, writing: table.writing, rules }
  return {
    plan: toPlan(comparable, { ...resolution, ...links, pairs: resolution.pairs }, roles, table.notation, threshold),
    compared: { comparable, resolution },
    table,
    constraints: { mustLink: [], cannotLink: [] },
    golden: goldenMaker(setting, table.notation),
    mergedBefore: 0,
    clusterNumberOf: (cluster) => cluster + 1,
    sides: [a, b],
    setting,
    links,
  }
}

/** Writes all that was asked for, and gives it its names when all is there; answers with where the rejects are. */
async function writeAll(
  run: Linked,
  { output, pairs, provenance, ...targets }: Targets,
  options: DedupeOptions,
  context: Context,
  stages: Stages,
): Promise<readonly string[]> {
  const rejects: string[] = []
  await allOrNone(context, async (pending) => {
    if (output !== undefined || (options.rejects !== undefined && options.dryRun !== true)) {
      const outputs = { ...targets, output, pairs, provenance, rejects: options.rejects }
      const paths = rejectsPaths(
        run.sides.map(({ path }) => path),
        outputs,
      )
      for (const [at, side] of run.sides.entries()) {
        if (side.rejects.length === 0) continue
        const file = openRejects(side.source, paths[at]!, context)
        pending.push(file) // first: what is nowhere else is safe before the rest shows
        file.add(side.rejects)
        rejects.push(paths[at]!)
      }
    }
    if (pairs !== undefined) {
      const header = ['row_a', 'row_b', 'weight', 'probability', 'rule', 'why']
      pending.push(await writeRows(pairs, 'pairs', header, linkRows(run), context))
    }
    if (provenance !== undefined) pending.push(await writeProvenance(provenance, run, context))
    if (output !== undefined) {
      pending.push(await writePeople(output, run, run.setting, options.excel === true, context, stages))
    }
  })
  return rejects
}

/** The links: a row of the first file, one of the second, and why. */
function* linkRows({ table, compared, links }: Linked): Generator<string[]> {
  const { comparable, resolution } = compared!
  const { left, right, pattern, weight, rule } = resolution.pairs
  const wordsOf = patternWords(comparable, resolution.patterns)
  const rules = ruleWords(comparable, resolution.rules)
  for (const pair of links.pairs)
    yield [
      String(table.numberOf(left[pair]!)),
      String(table.numberOf(right[pair]!)),
      writeNumber(weight[pair]!, 3),
      writeShare(probabilityOf(weight[pair]!)),
      rules[rule[pair]!] ?? '',
      wordsOf(pattern[pair]!),
    ]
}

/** How many rows of each file are in no link. */
function onlyIn({ sides, links: { clusters } }: Linked): [number, number] {
  const [a, b] = sides
  const linked = new Set<number>()
  let below = 0
  for (let row = a.rows; row < clusters.length; row++)
    if (clusters[row] !== row) {
      linked.add(clusters[row]!)
      below++
    }
  let above = 0
  for (let row = 0; row < a.rows; row++) if (clusters[row] !== row || linked.has(row)) above++
  return [a.rows - above, b.rows - below]
}

function sayLinked(
  run: Linked,
  { output }: Targets,
  rejects: readonly string[],
  { dryRun }: DedupeOptions,
  { words, say, paint }: Context,
): void {
  const { plan, sides, links } = run
  if (plan.pairs.notCompared > 0) say(paint.warn(words.dedupe.notWalked(plan.pairs.notCompared)))
  if (plan.fellBack && links.pairs.length > 0) say(paint.warn(words.dedupe.fellBack))
  if (links.ties > 0) say(paint.warn(words.link.ties(links.ties)))
  for (const path of rejects) say(paint.warn(words.import.rejectsAt(path)))
  const line = words.link.done({
    rows: [sides[0].read, sides[1].read],
    links: links.pairs.length,
    only: onlyIn(run),
    expected: links.pairs.length === 0 ? undefined : links.expected,
  })
  const written = output === undefined || output === '-' ? line : `${line} ${words.import.where(output)}`
  say(paint.good(dryRun === true ? words.import.would(written) : written))
}

const countsOf = ({ read, rows, rejected, blank }: Table): object => ({ read, compared: rows, rejected, blank })

/** The report of a run as one object: that of `dedupe`, of both files as one, and what is to be said of the two. */
function linkJson(run: Linked, targets: Targets, rejects: readonly string[], options: DedupeOptions): unknown {
  const { sides, links } = run
  const [a, b] = sides
  const [onlyA, onlyB] = onlyIn(run)
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nobody else needs it
  return {
    ...(jsonOf(run, options, targets, { rejects: undefined }) as object),
    other: b.path,
    rows: { ...countsOf(run.table), a: countsOf(a), b: countsOf(b) },
    links: links.pairs.length,
    ties: links.ties,
    only_in_a: onlyA,
    only_in_b: onlyB,
    many: options.many === true,
    rejects: rejects.length === 0 ? null : rejects,
  }
}
