import type { FieldName } from '../../model/field.ts'
import { normaliseFlag } from '../../normalise/flag.ts'
import { amountNormaliser } from '../../normalise/amount.ts'
import { fold, squeeze } from '../../text/fold.ts'
import type { ColumnRule, SurvivorshipSettings } from '../settings.ts'
import type { Chooser } from './choose.ts'
import type { Cluster, Standing } from './cluster.ts'
import { companionsOf } from './companions.ts'
import type { ColumnTraits } from './contest.ts'
import { defaultRule } from './defaults.ts'
import type { Evidence, EvidenceColumn } from './evidence.ts'
import type { Group } from './group.ts'
import { groupFields, groupRules, openGroup, type GroupName } from './groups.ts'
import { lazily } from './lazily.ts'
import { memberReading } from './member-reading.ts'
import type { Notation } from './notation.ts'
import { cellReader, dateReader, type CellReader } from './reading.ts'
import type { PickingRule, RuleName } from './rules.ts'
import { sparesOf, type Spare } from './spare.ts'
import { toStamp } from './stamp.ts'
import { toChooser, type Bearings } from './steps.ts'

/** How each column of a table gets its golden values: prepared once, used for every cluster. */
export interface Plan {
  readonly columns: readonly EvidenceColumn[]
  readonly traits: readonly ColumnTraits[]
  readonly standing: Standing
  readonly groups: readonly Group[]
  /** By column; that of a column of a group is what it would have alone. */
  readonly rules: readonly ColumnRule[]
  readonly choosers: readonly (readonly Chooser[])[]
  /** A picking rule for one column. */
  readonly chooserOf: (column: number, rule: PickingRule) => Chooser
  /** What a column with an expression would go by without. */
  readonly plainChoosers: (column: number) => readonly Chooser[]
  /** A column that says when another was decided, and follows it: its place, by that of the other. */
  readonly companions: ReadonlyMap<number, number>
  readonly spares: readonly Spare[]
  readonly notation: Notation
}

export function toPlan(evidence: Evidence, settings: SurvivorshipSettings, notation: Notation): Plan {
  const { columns } = evidence
  const place = (field: FieldName): number | undefined => {
    const column = columns.findIndex((one) => one.field === field)
    return column === -1 ? undefined : column
  }
  const traits = columns.map((_, column) => traitsOf(evidence, column, place('country'), notation))
  const rules = columns.map(({ field }, column) => settings.columns.get(column) ?? settings.others ?? defaultRule(field))
  const standing = standingOf(evidence, settings, traits, place)
  const companions = companionsOf(columns, settings, rules)
  const bearings = (column: number): Bearings => bearingsOf(column, { rules, traits, place, companions, settings, evidence })
  const chooserOf = (column: number, rule: PickingRule): Chooser => toChooser(rule, bearings(column))
  const choosersOf = (column: number, chain: readonly PickingRule[]): readonly Chooser[] =>
    chain.map((rule) => chooserOf(column, rule))
  return {
    columns,
    traits,
    standing,
    groups: groupsOf(columns, settings, traits, chooserOf),
    rules,
    choosers: rules.map((rule, column) => choosersOf(column, rule.kind === 'pick' ? rule.rules : [])),
    chooserOf,
    plainChoosers: (column) => {
      const rule = defaultRule(columns[column]!.field)
      return choosersOf(column, rule.kind === 'pick' ? rule.rules : ['most_recent', 'majority'])
    },
    companions,
    spares: sparesOf(columns, settings, notation.country),
    notation,
  }
}

/** The rule that a golden cell of a column names. */
export function ruleNameOf(rule: ColumnRule): RuleName {
  if (rule.kind === 'pick') return rule.rules[0]!
  return rule.kind === 'compute' ? rule.rule : 'expression'
}

function traitsOf(evidence: Evidence, column: number, country: number | undefined, notation: Notation): ColumnTraits {
  const { field } = evidence.columns[column]!
  const readDates = lazily(() => dateReader(column, notation, field === 'birth_date'))
  const readNumbers = lazily(() => amountNormaliser(notation.marks(column)))
  const open = lazily(() => cellReader(field, column, notation))
  const read: CellReader = (cell, region) => open()(cell, region)
  return {
    column,
    read,
    ...memberReading(evidence, column, read, country, notation.country),
    dateOf: forRuns((cell) => toStamp(readDates()(cell).value)),
    numberOf: (cell) => {
      const { value } = readNumbers()(cell)
      return value === '' ? Number.NaN : Number(value)
    },
    flagOf: (cell) => {
      const { value } = normaliseFlag(cell)
      return value === '' ? undefined : value === 'true'
    },
  }
}

/** Rows of one cluster often have one date: what was asked last is asked again. */
function forRuns<Answer>(answer: (cell: string) => Answer): (cell: string) => Answer {
  let last: { readonly cell: string; readonly answer: Answer } | undefined
  return (cell) => {
    if (last?.cell !== cell) last = { cell, answer: answer(cell) }
    return last.answer
  }
}

/** What dates a row, the best first: when it was last changed, else when its owner was last heard of, else when it was made. */
const recencyFields = ['updated_at', 'confirmed_at', 'last_contact_at', 'created_at'] as const satisfies FieldName[]

type Places = (field: FieldName) => number | undefined

function standingOf(
  evidence: Evidence,
  { recency, sources, source }: SurvivorshipSettings,
  traits: readonly ColumnTraits[],
  place: Places,
): Standing {
  const dates = recency === undefined ? recencyFields.map(place).filter((column) => column !== undefined) : [recency]
  return {
    recency(cells) {
      for (const column of dates) {
        const date = traits[column]!.dateOf(cells(column))
        if (date !== -1) return date
      }
      return -1
    },
    source: sourcePlaces(sources, source, evidence),
  }
}

/** The place of a row's source in a list: those that are not on it come after those that are. */
function sourcePlaces(sources: readonly string[], column: number | undefined, evidence: Evidence): Standing['source'] {
  const places = new Map(sources.toReversed().map((source, at) => [fold(squeeze(source)), sources.length - 1 - at]))
  if (places.size === 0) return () => 0
  return (row, cells) => {
    const source = column === undefined ? (evidence.source?.(row) ?? '') : cells(column)
    return places.get(fold(squeeze(source))) ?? places.size
  }
}

interface Known {
  readonly rules: readonly ColumnRule[]
  readonly traits: readonly ColumnTraits[]
  readonly place: Places
  readonly companions: ReadonlyMap<number, number>
  readonly settings: SurvivorshipSettings
  readonly evidence: Evidence
}

function bearingsOf(column: number, { rules, traits, place, companions, settings, evidence }: Known): Bearings {
  const rule = rules[column]!
  const { date, sources } = rule.kind === 'pick' ? rule : {}
  const dateIn =
    (from: number | undefined) =>
    (cluster: Cluster, member: number): number =>
      from === undefined ? -1 : traits[from]!.dateOf(cluster.cell(member, from))
  const ownSource = sources && sourcePlaces(sources, settings.source, evidence)
  return {
    recency: date === undefined ? (cluster, member) => cluster.recency(member) : dateIn(date),
    created: dateIn(place('created_at')),
    source:
      ownSource === undefined
        ? (cluster, member) => cluster.source(member)
        : (cluster, member) => ownSource(cluster.rows[member]!, (from) => cluster.cell(member, from)),
    decisions: {
      decided: dateIn(date ?? companions.get(column)),
      confirmed: dateIn(place('confirmed_at')),
      changed: dateIn(place('updated_at')),
    },
  }
}

/** Groups of fields that no setting names. A rule for all columns (`*`) chooses among whole records here. */
function groupsOf(
  columns: readonly EvidenceColumn[],
  { columns: named, others }: SurvivorshipSettings,
  traits: readonly ColumnTraits[],
  chooserOf: (column: number, rule: PickingRule) => Chooser,
): Group[] {
  if (others !== undefined && others.kind !== 'pick') return []
  const place = (field: FieldName): number | undefined => {
    const column = columns.findIndex((one) => one.field === field)
    return column === -1 || named.has(column) ? undefined : column
  }
  const groups: Group[] = []
  for (const name of Object.keys(groupFields) as GroupName[]) {
    const members = groupFields[name].map(place).filter((column) => column !== undefined)
    const [first] = members
    if (first === undefined) continue
    const rules = others?.rules ?? groupRules[name]
    const choosers = rules.map((rule) => chooserOf(first, rule))
    groups.push({
      name,
      rules,
      places: place,
      ...openGroup[name]({ columns: members, places: place, traits, choosers, chooserOf }),
    })
  }
  return groups
}
