import type { Context } from '../../cli/context.ts'
import { rowReasons } from '../../model/row.ts'
import { severities } from '../../model/rule.ts'
import { renderBrowser, renderShow, type BrowseItem } from '../../report/browser.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderName, renderSaid, renderText } from '../../report/section.ts'
import { renderTable, type Head, type RowGroup } from '../../report/table.ts'
import { breakable } from '../../report/breakable.ts'
import { nameable, visible } from '../../report/unseen.ts'
import type { KeptFinding } from '../../validate/portrait/kept.ts'
import type { Observation } from './observation.ts'
import type { Group, Outcome } from './outcome.ts'

/** So many findings are on a page, and in all so many characters of theirs. Set by hand: a megabyte or two, which opens at once. */
const mostListed = 12_000
const mostText = 1_500_000
/** So many kinds of findings are on a page: a file of thousands of columns has more. */
const mostGroups = 1000
/** Characters of a cell that are shown. */
const longestValue = 60

/** What was found, by rule and column, worst first. */
export function renderGroups({ groups: all, passed, counts }: Outcome, listed: Listed, { words }: Context): Part {
  const { validateReport: say, validate, report } = words
  if (all.length === 0) return renderText(say.nothing)
  const groups = all.slice(0, mostGroups)
  const { heads } = say
  const head: Head[] = [
    { head: heads.column },
    { head: heads.finding },
    { head: heads.count, numbers: true },
    { head: heads.rows, numbers: true },
    { head: heads.lines, numbers: true },
    { head: '' },
  ]
  const row = (group: Group, at: number): Part[] => {
    const { column, says, count, examples } = group
    const share = passed.seen.rows === 0 ? 0 : count / passed.seen.rows
    const lines = examples.map(({ line }) => line)
    return [
      column === '' ? renderAside(say.row) : renderName(breakable(nameable(column))),
      report.unbroken(says),
      words.number(count),
      say.ofRows(share),
      lines.length === 0 ? '' : report.lines(lines, count),
      listed.has(at) ? renderShow(at, say.show) : undefined,
    ]
  }
  const tables = severities.flatMap((severity): RowGroup[] => {
    const own = [...groups.entries()].filter(([, group]) => group.severity === severity)
    if (own.length === 0) return []
    return [
      { title: renderName(validate.severities[severity](counts[severity])), rows: own.map(([at, group]) => row(group, at)) },
    ]
  })
  return [
    renderTable(say.groupsOf(all.length), head, tables),
    all.length === groups.length ? undefined : renderText(renderAside(say.left(all.length - groups.length))),
  ]
}

/** Groups of which there is something in the list. */
export type Listed = ReadonlySet<number>

/** The findings themselves, to search and to leaf through. */
export function renderList(outcome: Outcome, items: readonly BrowseItem[], showsValues: boolean, { words }: Context): Part {
  const { validateReport: say, report } = words
  const { groups } = outcome
  const all = groups.reduce((sum, { count, examples }) => sum + (examples.length === 0 ? 1 : count), 0)
  if (items.length === 0) return undefined
  return [
    renderText(renderSaid(report.unbroken([say.listed(items.length, all), ...(showsValues ? [] : [say.masked])].join(' ')))),
    renderBrowser({
      caption: say.sections.browse,
      levels: say.levels,
      groups: groups.slice(0, mostGroups).map(({ severity, column, says }) => ({
        level: severities.indexOf(severity),
        column: nameable(column),
        says: visible(says),
      })),
      items,
      words: say.browser,
      locale: words.locale,
    }),
  ]
}

/** The findings that are listed: of each group the first, as many of each as there is room for. */
export function listFindings({ groups, plan }: Outcome, { findings }: Observation, { words }: Context): readonly BrowseItem[] {
  const groupOf = new Map(groups.map(({ rule, column }, at) => [`${rule} ${column}`, at]))
  const sureness = new Map<number, string>([[0, '']])
  const sureOf = (confidence: number): string => {
    const known = sureness.get(confidence) ?? words.validateReport.sure(confidence)
    sureness.set(confidence, known)
    return known
  }
  const byGroup = groups.map((): KeptFinding[] => [])
  for (const finding of findings) {
    const header = plan.columns.find(({ index }) => index === finding.column)?.header ?? ''
    const group = groupOf.get(`${finding.rule} ${header}`)
    if (group !== undefined && group < mostGroups) byGroup[group]!.push(finding)
  }
  for (let most = mostListed; ; most = Math.floor(most / 2)) {
    const each = roomFor(
      byGroup.map(({ length }) => length),
      most,
    )
    const items = byGroup.flatMap((own, group) =>
      own.slice(0, each).map((finding) => itemOf(finding, group, sureOf(finding.confidence))),
    )
    if (each <= 1 || textOf(items) <= mostText) return items
  }
}

/** How many of each group, so that they are no more than `most` together: those that have fewer leave their room to others. */
function roomFor(lengths: readonly number[], most: number): number {
  let [low, high] = [1, Math.max(1, ...lengths)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lengths.reduce((sum, length) => sum + Math.min(length, middle), 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}

function itemOf({ line, rule, value, suggestion, note }: KeptFinding, group: number, sure: string): BrowseItem {
  return {
    group,
    line: line === 0 ? '' : String(line),
    value: short(value),
    after: short(suggestion),
    sure,
    // What the reading says of a row, its group says.
    note: note === undefined || rule in rowReasons ? '' : visible(note),
  }
}

/** Spaces that nobody would see: at the ends, and beside each other. */
const lonelySpaces = /^ +| +$| {2,}/g

/** A cell as it is listed: a line, and not a long one. */
function short(value: string): string {
  const signs = [...visible(value.slice(0, 4 * longestValue)).replace(lonelySpaces, (spaces) => '·'.repeat(spaces.length))]
  return signs.length <= longestValue ? signs.join('') : `${signs.slice(0, longestValue - 1).join('')}…`
}

const textOf = (items: readonly BrowseItem[]): number =>
  items.reduce((sum, { line, value, after, note }) => sum + line.length + value.length + after.length + note.length + 10, 0)
