import type { ColumnRule, SurvivorshipSettings } from '../settings.ts'
import { choose } from './choose.ts'
import { Cluster } from './cluster.ts'
import { calculator, keepAll, union, type Calculate, type Computed } from './compute.ts'
import { Picker } from './compact/picker.ts'
import { ColumnContest, settledContest } from './contest.ts'
import type { Evidence, GoldenCell } from './evidence.ts'
import { formulaFor, type Formula } from './formula.ts'
import { isBlank } from './filler.ts'
import type { Gathered } from './gathered.ts'
import type { Notation } from './notation.ts'
import { refused } from './reading.ts'
import { ruleNameOf, toPlan, type Plan } from './plan.ts'
import type { Decider, RuleName } from './rules.ts'
import type { Spare } from './spare.ts'
import { bestSpelling } from './spelling.ts'
import { chooseTogether } from './together.ts'

/** Makes the golden record of the rows of a cluster: a cell a column, in the order of the evidence's columns. */
export type MakeGolden = (rows: readonly number[]) => GoldenCell[]

/** Makes golden records, one cluster after the other. */
export interface GoldenMaker {
  make: MakeGolden
  /** Goes to some clusters, of which `pick` will be asked. */
  begin(clusters: Gathered): void
  /**
   * The same in short for one of these clusters, where it doesn't matter how each cell was decided: for each column the number that
   * the evidence gives its cell, or `made` where no row has such a cell. Most columns of most clusters have nothing to decide.
   *
   * @param picks where to, from `at` on
   * @returns all cells, where some cell is `made`
   */
  pick(cluster: number, picks: Int32Array, at: number): readonly string[] | undefined
}

/** A cell that stands in no row, or not in this column. */
export const made = -1

/**
 * Prepares survivorship for a table. A golden value never hangs on the order in which rows are handed in, nor on their
 * numbers (but for `first` and `last`, which ask for just that), and blanks and filler never win over a value.
 *
 * Cost: linear in the rows of a cluster; what names have in common is quadratic in distinct ones, up to 200 of them.
 */
export function openGolden(evidence: Evidence, settings: SurvivorshipSettings, notation: Notation): GoldenMaker {
  return new Maker(evidence, toPlan(evidence, settings, notation))
}

/** `make` alone. */
export function goldenRecords(evidence: Evidence, settings: SurvivorshipSettings, notation: Notation): MakeGolden {
  const maker = openGolden(evidence, settings, notation)
  return (rows) => maker.make(rows)
}

/** Between the values of a union that says nothing else. */
const usualSeparator = '; '

/** The work on one cluster after the other. */
class Maker implements GoldenMaker {
  private readonly evidence: Evidence
  private readonly cluster: Cluster
  private readonly plan: Plan
  private readonly grouped: ReadonlySet<number>
  private readonly picker: Picker
  private readonly calculators: readonly (Calculate | undefined)[]
  private readonly formulas: readonly { readonly column: number; readonly formula: Formula }[]
  /** By column; those of the cluster at hand. */
  private contests: (ColumnContest | undefined)[] = []
  private gathered: Gathered | undefined

  constructor(evidence: Evidence, plan: Plan) {
    this.evidence = evidence
    this.cluster = new Cluster(evidence, plan.standing)
    this.plan = plan
    this.grouped = new Set(plan.groups.flatMap(({ columns }) => columns))
    this.picker = new Picker(evidence, plan)
    this.calculators = plan.rules.map((rule, column) =>
      rule.kind === 'compute' && (rule.rule === 'sum' || rule.rule === 'average')
        ? calculator(rule.rule, plan.notation.marks(column))
        : undefined,
    )
    this.formulas = plan.rules.flatMap((rule, column) =>
      rule.kind === 'expression' ? [{ column, formula: formulaFor(rule.expression, plan) }] : [],
    )
  }

  make(rows: readonly number[]): GoldenCell[] {
    this.cluster.load(rows)
    return this.decide(everyColumn) as GoldenCell[]
  }

  begin(clusters: Gathered): void {
    this.gathered = clusters
    this.picker.begin(clusters)
  }

  pick(place: number, picks: Int32Array, at: number): readonly string[] | undefined {
    const { cluster, gathered, picker, plan } = this
    let open: ArrayLike<number> | undefined
    if (picker.takes(gathered!.sizeOf(place))) {
      open = picker.pick(place, picks, at)
      if (open === undefined) return undefined
    }
    cluster.load(Array.from(gathered!.rowsOf(place)))
    if (open !== undefined)
      for (let column = 0; column < plan.columns.length; column++) if (open[column] === 0) this.adopt(column, picks[at + column]!)
    const golden = this.decide(open === undefined ? everyColumn : (column) => open[column] === 1)
    let isMade = false
    for (const [column, cell] of golden.entries()) {
      if (cell === undefined) continue
      picks[at + column] = this.pickOf(cell, column)
      if (picks[at + column] === made) isMade = true
    }
    return isMade ? golden.map((cell, column) => cell?.value ?? this.cellOf(picks[at + column]!, column)) : undefined
  }

  /** Takes note of a cell that was picked: others are chosen by it. */
  private adopt(column: number, id: number): void {
    const { cluster } = this
    for (let member = 0; member < cluster.size; member++)
      if (cluster.id(member, column) === id && !cluster.isBlank(member, column)) cluster.chosen[column] = member
  }

  private pickOf({ row, value, column: from = -1 }: GoldenCell, column: number): number {
    if (row !== undefined && (from === -1 || from === column)) return this.evidence.ids[column]![row]!
    return value === '' ? 0 : made
  }

  /** The text of a cell that some member has, or of an empty one. */
  private cellOf(id: number, column: number): string {
    const { cluster } = this
    for (let member = 0; member < cluster.size; member++)
      if (cluster.id(member, column) === id) return cluster.cell(member, column)
    return ''
  }

  /** The cells of the wanted columns; of columns that belong together all or none are wanted. */
  private decide(isWanted: (column: number) => boolean): (GoldenCell | undefined)[] {
    const { plan } = this
    if (this.contests.length > 0) this.contests = []
    const golden: (GoldenCell | undefined)[] = []
    for (let column = 0; column < plan.columns.length; column++)
      golden.push(this.grouped.has(column) || !isWanted(column) ? undefined : this.settle(column, plan.rules[column]!))
    for (const group of plan.groups) if (isWanted(group.columns[0]!)) this.settleGroup(group, golden)
    const cells = golden as GoldenCell[]
    for (const [column, companion] of plan.companions) if (isWanted(column)) this.follow(column, companion, cells)
    const kept = new Set<string>()
    for (const spare of plan.spares)
      if (isWanted(spare.column) && isBlank(cells[spare.column]!.value)) this.spare(spare, cells, kept)
    for (const { column, formula } of this.formulas) cells[column] = this.workOut(column, formula, cells)
    return golden
  }

  private contest(column: number): ColumnContest {
    return (this.contests[column] ??= new ColumnContest(this.cluster, this.plan.traits[column]!))
  }

  /** The cell of a column in which there is nothing to settle. */
  private plainCell(column: number, rule: RuleName): GoldenCell {
    const { cluster } = this
    let filled = 0
    let best = -1
    for (const member of cluster.ranking()) {
      if (cluster.isBlank(member, column)) continue
      if (filled++ === 0) best = member
    }
    return best === -1 ? this.emptyCell(column, rule) : this.taken(column, best, rule, filled === 1 ? 'only' : 'agreed')
  }

  /** Nothing, or the white space that all have. */
  private emptyCell(column: number, rule: RuleName): GoldenCell {
    const { cluster } = this
    const first = cluster.cell(0, column)
    let value = first
    for (let member = 1; member < cluster.size; member++) if (cluster.cell(member, column) !== first) value = ''
    return { value, row: undefined, rule, by: 'empty' }
  }

  private taken(column: number, member: number, rule: RuleName, by: Decider): GoldenCell {
    const { cluster } = this
    cluster.chosen[column] = member
    return { value: cluster.cell(member, column), row: cluster.rows[member], rule, by }
  }

  private settleGroup(group: Plan['groups'][number], golden: (GoldenCell | undefined)[]): void {
    const open = group.columns.some((column) => !this.cluster.isSettled(column))
    if (!open) {
      for (const column of group.columns) golden[column] = this.plainCell(column, 'same_record')
      return
    }
    for (const column of group.columns)
      if (group.reads || !this.cluster.isSettled(column)) this.contest(column)
      else if (!this.cluster.isEven(column)) this.contests[column] = settledContest(this.cluster, this.plan.traits[column]!)
    for (const { column, member, by } of chooseTogether(this.cluster, group, this.contests))
      golden[column] = this.taken(column, member, 'same_record', by)
    for (const column of group.columns) golden[column] ??= this.leftover(column)
  }

  /** What a column of a group has that no record could give: filler where there is nothing else, and nothing where there is. */
  private leftover(column: number): GoldenCell {
    const contest = this.contests[column]
    const [member] = contest?.candidates ?? []
    if (contest === undefined || member === undefined) return this.plainCell(column, 'same_record')
    if (contest.has(member)) return { value: '', row: undefined, rule: 'same_record', by: 'together' }
    return this.taken(column, member, 'same_record', contest.candidates.length === 1 ? 'only' : 'agreed')
  }

  private settle(column: number, rule: ColumnRule): GoldenCell {
    const name = ruleNameOf(rule)
    if (rule.kind === 'expression') return { value: '', row: undefined, rule: name, by: name } // worked out when all else is known
    if (rule.kind === 'compute') return this.compute(column, rule)
    if (this.cluster.isSettled(column)) return this.plainCell(column, name)
    return this.elect(column, name, this.plan.choosers[column]!)
  }

  private elect(column: number, rule: RuleName, choosers: Plan['choosers'][number]): GoldenCell {
    const contest = this.contest(column)
    const { member, by, verbatim } = choose(contest, choosers)
    return this.taken(column, verbatim ? member : bestSpelling(contest, member), rule, by)
  }

  private compute(column: number, { rule, separator }: Extract<ColumnRule, { kind: 'compute' }>): GoldenCell {
    const { cluster } = this
    if (rule === 'none') return { value: '', row: undefined, rule, by: rule }
    const result = this.calculators[column]?.(cluster, column)
    if (result !== undefined) return this.computed(column, rule, result)
    if (this.cluster.isSettled(column)) return this.plainCell(column, rule)
    if (rule === 'keep_all') return this.computed(column, rule, keepAll(cluster, column))
    // Words, or several currencies: what can't be added is kept side by side as well, where somebody will see it.
    const all = this.computed(column, 'union', union(cluster, column, separator ?? usualSeparator))
    return { ...all, rule }
  }

  private computed(column: number, rule: RuleName, { value, from }: Computed): GoldenCell {
    const [member] = from
    if (from.length === 1 && this.cluster.cell(member!, column) === value) return this.taken(column, member!, rule, 'only')
    return { value, row: undefined, rule, by: rule, from: this.rowsOf(from) }
  }

  private rowsOf(members: readonly number[]): number[] {
    return members.map((member) => this.cluster.rows[member]!).toSorted((a, b) => a - b)
  }

  /**
   * The date of a decision comes from the record of the decision. Where all agree on the decision, it is that of the latest
   * date, for that is the better proof.
   */
  private follow(column: number, companion: number, cells: GoldenCell[]): void {
    const { by, rule } = cells[column]!
    if (by === 'empty') return
    let member = this.cluster.chosen[column]!
    if (by === 'only' || by === 'agreed') {
      const answered = this.contest(companion).candidates.filter((one) => this.contest(column).has(one))
      if (answered.length === 0) return
      member = choose(this.contest(companion).among(answered), [this.plan.chooserOf(companion, 'latest')]).member
      cells[column] = this.taken(column, member, rule, by)
    }
    cells[companion] = this.taken(companion, member, rule, 'together')
  }

  /** Finds room for a phone or an address that lost to another. */
  private spare({ column, from, takes }: Spare, cells: GoldenCell[], kept: Set<string>): void {
    const { cluster, plan } = this
    if (from.every((source) => this.cluster.isSettled(source))) return
    for (const source of from) kept.add(this.contest(source).key(cluster.chosen[source]!))
    for (const source of from) {
      const contest = this.contest(source)
      const losers = contest.candidates.filter(
        (member) => contest.quality(member) > refused && !kept.has(contest.key(member)) && takes(contest.text(member)),
      )
      if (losers.length === 0) continue
      const { member } = choose(contest.among(losers), plan.choosers[source]!)
      kept.add(contest.key(member))
      const value = cluster.cell(member, source)
      cells[column] = { value, row: cluster.rows[member], rule: ruleNameOf(plan.rules[column]!), by: 'spare', column: source }
      return
    }
  }

  private workOut(column: number, formula: Formula, cells: readonly GoldenCell[]): GoldenCell {
    const { cluster, plan } = this
    const { value, from } = formula(cluster, column, {
      golden: (other) => (plan.rules[other]!.kind === 'expression' ? this.withoutFormula(other) : cells[other]!.value),
      pick: (other, choosers) => {
        const contest = this.contest(other)
        return contest.candidates.length === 0 ? '' : cluster.cell(choose(contest, choosers).member, other)
      },
    })
    const rows = this.rowsOf(from)
    const [row] = rows
    return { value, row: rows.length === 1 ? row : undefined, rule: 'expression', by: 'expression', from: rows }
  }

  /** What a column with a formula would have without: so that no formula waits for another, or for itself. */
  private withoutFormula(column: number): string {
    const contest = this.contest(column)
    return contest.candidates.length === 0 ? '' : this.elect(column, 'expression', this.plan.plainChoosers(column)).value
  }
}

const everyColumn = (): boolean => true
