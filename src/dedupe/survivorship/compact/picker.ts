import type { Evidence } from '../evidence.ts'
import type { Gathered } from '../gathered.ts'
import type { Plan } from '../plan.ts'
import { toChain, type Chain } from './chain.ts'
import { Columns } from './columns.ts'
import { Members } from './members.ts'
import { Offers } from './offers.ts'
import { mostMembers, Unity } from './overview.ts'
import { toTogether, type Together } from './together.ts'

/**
 * Picks the golden cells of small clusters, which nearly all are: what `Maker.decide` decides, without an object for it. It thinks in
 * numbers of values and in sets of members that are bits, and asks for a text where two differ. What it doesn't know it leaves open.
 */
export class Picker {
  private readonly members: Members
  private readonly offers: Offers
  private readonly columns: Columns
  private readonly plan: Plan
  /** By column, those of groups aside; undefined for rules that are not known here. */
  private readonly chains: readonly (Chain | undefined)[]
  private readonly groups: readonly { readonly columns: readonly number[]; readonly together: Together | undefined }[]
  private readonly grouped: ReadonlySet<number>
  /** Columns that are worked out even if all members agree. */
  private readonly added: readonly number[]
  /** By column: is it left to somebody else? */
  private readonly open: Uint8Array

  constructor(evidence: Evidence, plan: Plan) {
    this.members = new Members(evidence, plan.standing)
    this.offers = new Offers(this.members, plan.traits)
    this.columns = new Columns(this.members, this.offers, plan)
    this.plan = plan
    this.chains = plan.rules.map((rule) => (rule.kind === 'pick' && rule.date === undefined ? toChain(rule.rules) : undefined))
    this.groups = plan.groups.map((group) => ({ columns: group.columns, together: toTogether(this.columns, group, plan) }))
    this.grouped = new Set(plan.groups.flatMap(({ columns }) => columns))
    this.added = plan.rules.flatMap((rule, column) =>
      rule.kind === 'compute' && (rule.rule === 'sum' || rule.rule === 'average') ? [column] : [],
    )
    this.open = new Uint8Array(plan.columns.length)
  }

  /** Can it pick anything of clusters of so many rows? What is worked out by a formula may look at any column. */
  takes(size: number): boolean {
    return size <= mostMembers && this.plan.rules.every(({ kind }) => kind !== 'expression')
  }

  /** Goes to some clusters. */
  begin(clusters: Gathered): void {
    this.members.begin(clusters)
  }

  /**
   * @param cluster one of those at hand
   * @param picks where to write the numbers of the values that are picked, from `at` on
   * @returns by column whether it is left open; undefined where all are picked. Valid until the next call
   */
  pick(cluster: number, picks: Int32Array, at: number): Uint8Array | undefined {
    const { members, plan, open } = this
    const isOpen = members.load(cluster)
    for (let column = 0; column < members.width; column++) {
      const rule = plan.rules[column]!
      if (members.unities[column] === Unity.open) continue
      picks[at + column] = rule.kind === 'compute' && rule.rule === 'none' ? 0 : members.settledId(column)
    }
    if (!isOpen && this.added.length === 0) return undefined
    open.fill(0)
    let isLeft = this.leaveEntangled()
    if (!isOpen) return isLeft ? open : undefined
    members.rank()
    this.offers.begin()
    for (let column = 0; column < members.width; column++) {
      if (members.unities[column] !== Unity.open || this.grouped.has(column) || open[column] === 1) continue
      const chain = this.chains[column]
      if (chain !== undefined) picks[at + column] = members.id(this.columns.elect(column, chain), column)
      else {
        open[column] = 1
        isLeft = true
      }
    }
    for (const { columns, together } of this.groups) {
      if (!this.isAnyOpen(columns)) continue
      if (together !== undefined) together.settle(picks, at)
      else {
        for (const column of columns) open[column] = 1
        isLeft = true
      }
    }
    return isLeft ? open : undefined
  }

  private isAnyOpen(columns: readonly number[]): boolean {
    for (const column of columns) if (this.members.unities[column] === Unity.open) return true
    return false
  }

  /** Leaves open what hangs on other columns: a decision and its date, and what finds room elsewhere. */
  private leaveEntangled(): boolean {
    const { open, plan } = this
    let isLeft = this.added.length > 0
    for (const column of this.added) open[column] = 1
    for (const [column, companion] of plan.companions)
      if (this.isAnyOpen([column, companion])) {
        open[column] = open[companion] = 1
        isLeft = true
      }
    for (const { column, from } of plan.spares)
      if (this.isAnyOpen(from)) {
        open[column] = 1
        for (const source of from) open[source] = 1
        isLeft = true
      }
    return isLeft
  }
}
