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
import { fieldScale } from './report-examples.ts'

/** What each field says at each level: how often records of one person agree so, and those of two, and what that weighs. */
export function renderWeights({ compared }: Deduped, { words }: Context): Part {
  if (compared === undefined) return undefined
  const { dedupeReport: say, levels, why, dedupe, report } = words
  const { comparable, resolution } = compared
  const head: Head[] = [
    { head: say.heads.level },
    { head: say.heads.one, numbers: true },
    { head: say.heads.two, numbers: true },
    { head: say.heads.weight, numbers: true },
  ]
  const groups = comparable.fields.map(({ name, kind, levels: names }, field): RowGroup => {
    const { m, u } = resolution.model.fields[field]!.at(-1)!
    return {
      title: [renderName(nameable(name)), ' ', renderAside(dedupe.kinds[kind])],
      rows: names.map((level, at): Part[] => {
        const [one, two] = [m[at + 1]!, u[at + 1]!]
        const bits = Math.log2(one / two)
        return [levels[level], rareShare(one, words), rareShare(two, words), renderWeightBar(bits, fieldScale, why.bits(bits))]
      }),
    }
  })
  return [renderText(report.unbroken(say.weightsSays)), renderTable(say.weights, head, groups)]
}

/** A share that may be very small: two digits that count. */
function rareShare(share: number, { number }: Context['words']): string {
  const percent = 100 * share
  const digits = percent === 0 ? 0 : Math.max(0, Math.min(7, 1 - Math.floor(Math.log10(percent))))
  return `${number(percent, digits)} %`
}

/** The blocking rules: what each cost, and what it found. */
export function renderRules({ compared, table }: Deduped, context: Context): Part {
  if (compared === undefined) return undefined
  const { words } = context
  const { dedupeReport: say, report } = words
  const { comparable, resolution } = compared
  const passed = resolution.rules.some(({ unwalked }) => unwalked > 0)
  const head: Head[] = [
    { head: say.heads.rule },
    { head: say.heads.pairs, numbers: true },
    { head: say.heads.gain },
    { head: say.heads.largest, numbers: true },
    { head: say.heads.example },
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
      largest === undefined ? '' : words.number(largest.rows),
      example,
      ...(passed ? [unwalked === 0 ? '' : words.number(unwalked)] : []),
    ]
  })
  return [renderText(report.unbroken(say.rulesSays)), renderTable(say.rules, head, [{ rows }])]
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

function ruleText(rule: Rule, { columns }: NonNullable<Deduped['compared']>['comparable'], { words }: Context): string {
  return atomsOf(rule)
    .map(({ column, aspect }) => {
      const part = words.dedupe.aspects[aspect]
      const name = nameable(columns[column]!.name)
      return part === '' ? name : `${name} (${part})`
    })
    .join(rule.crossed === undefined ? ' + ' : ' × ')
}
