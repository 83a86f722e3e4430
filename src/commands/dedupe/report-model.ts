import type { Context } from '../../cli/context.ts'
import { largestBlock } from '../../dedupe/largest-block.ts'
import { atomsOf } from '../../dedupe/plan.ts'
import type { Rule } from '../../match/rules.ts'
import { renderValue } from '../../report/change.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderName, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable, type Head, type RowGroup } from '../../report/table.ts'
import { nameable } from '../../report/unseen.ts'
import { renderWeightBar } from '../../report/weight-bar.ts'
import type { Deduped } from './deduped.ts'
import { scaleOf, type ComparedRun } from './report-border.ts'

/** What each field says at each level: how often records of one person agree so, and those of two, and what that weighs. */
export function renderWeights({ compared, plan }: ComparedRun, { words }: Context): Part {
  const { dedupeReport: say, levels, why, dedupe, report } = words
  const { comparable, resolution } = compared
  const head: Head[] = [
    { head: say.heads.level },
    { head: say.heads.one, numbers: true },
    { head: say.heads.two, numbers: true },
    { head: say.heads.weight, numbers: true },
  ]
  const judged = comparable.fields.map(({ levels: names }, field) => {
    const { m, u } = resolution.model.fields[field]!.at(-1)! // where nothing is known of other fields
    return names.map((level, at) => ({ level, one: m[at + 1]!, two: u[at + 1]!, bits: Math.log2(m[at + 1]! / u[at + 1]!) }))
  })
  const scale = scaleOf(judged.flatMap((rungs) => rungs.map(({ bits }) => bits)))
  const groups = comparable.fields.map(({ columns, kind }, field): RowGroup => {
    const names = columns.map((column) => nameable(comparable.columns[column]!.name))
    return {
      title: [renderName(names.join(', ')), ' ', renderAside(dedupe.kinds[kind])],
      rows: judged[field]!.map(({ level, one, two, bits }): Part[] => [
        levels[level],
        say.percent(one),
        say.percent(two),
        renderWeightBar(bits, scale, why.bits(bits)),
      ]),
    }
  })
  return [
    renderText(report.unbroken(plan.fellBack ? say.weightsUsual : say.weightsLearnt)),
    renderTable(say.weightsOf, head, groups),
    renderText(renderAside(report.unbroken(say.weightsDepend))),
  ]
}

/** The blocking rules: what each cost, and what it found. */
export function renderRules({ compared, table }: ComparedRun, context: Context): Part {
  const { words } = context
  const { dedupeReport: say, report } = words
  const { comparable, resolution } = compared
  const passed = resolution.rules.some(({ unwalked }) => unwalked > 0)
  const scans = resolution.rules.some(({ rule }) => atomsOf(rule).length > 0)
  const head: Head[] = [
    { head: say.heads.rule },
    { head: say.heads.pairs, numbers: true },
    { head: say.heads.gain },
    ...(scans ? [{ head: say.heads.largest, numbers: true }, { head: say.heads.example }] : []),
    ...(passed ? [{ head: say.heads.notCompared, numbers: true }] : []),
  ]
  const rows = resolution.rules.map(({ rule, pairs, gain, unwalked }): Part[] => {
    const largest = atomsOf(rule).length === 0 ? undefined : largestBlock(comparable, rule)
    const columns = atomsOf(rule).map(({ column }) => comparable.columns[column]!.name)
    const example = largest === undefined ? '' : exampleOf(largest.example, columns, table)
    return [
      atomsOf(rule).length === 0 ? say.everything : ruleText(rule, compared.comparable, context),
      words.number(pairs),
      renderShareBar(gain, words.percent(gain)),
      ...(scans ? [largest === undefined ? '' : words.number(largest.rows), example] : []),
      ...(passed ? [unwalked === 0 ? '' : words.number(unwalked)] : []),
    ]
  })
  return [scans ? renderText(report.unbroken(say.rulesSays)) : undefined, renderTable(say.rulesOf, head, [{ rows }])]
}

/** What stands in the columns that a rule looks at, in one row. */
function exampleOf(row: number, columns: readonly string[], { columns: all, evidence }: Deduped['table']): Part {
  const cells = columns.map((name) =>
    evidence.cell(
      row,
      all.findIndex((column) => column.name === name),
    ),
  )
  return cells.flatMap((cell, at): Part[] => (at === 0 ? [renderValue(cell)] : [' ', renderValue(cell)]))
}

function ruleText(rule: Rule, { columns }: ComparedRun['compared']['comparable'], { words }: Context): string {
  return atomsOf(rule)
    .map(({ column, aspect }) => {
      const part = words.dedupe.aspects[aspect]
      const name = nameable(columns[column]!.name)
      return part === '' ? name : `${name} (${part})`
    })
    .join(rule.crossed === undefined ? ' + ' : ' × ')
}
