import type { FieldName } from '../../model/field.ts'
import { genderNormaliser } from '../../normalise/gender.ts'
import { nameOrderShape } from '../../normalise/person-name.ts'
import { sameAddress, samePlace, usable, type Places } from './address.ts'
import { oncePerContest, type Chooser } from './choose.ts'
import type { ColumnTraits } from './contest.ts'
import type { Group, GroupContest, Grouping } from './group.ts'
import type { PickingRule } from './rules.ts'

/** Fields that belong together, in the order in which they are settled. */
export const groupFields = {
  name: ['given_name', 'family_name', 'full_name'],
  civility: ['title', 'gender'],
  address: ['address', 'address2', 'postal_code', 'city', 'region', 'country'],
  register: ['siren', 'siret', 'vat'],
} as const satisfies Record<string, readonly FieldName[]>

export type GroupName = keyof typeof groupFields

/** What a group goes by when no setting says otherwise, behind what it goes by in any case. */
export const groupRules: Readonly<Record<GroupName, readonly PickingRule[]>> = {
  name: ['validated', 'spelled_out', 'commonest', 'most_recent'],
  civility: ['most_recent', 'majority'],
  address: ['validated', 'most_recent', 'spelled_out', 'commonest'],
  register: ['validated', 'most_recent'],
}

/** What a group is made of: its columns, where all fields are, and the rules that were asked for. */
export interface GroupParts {
  readonly columns: readonly number[]
  readonly places: Places
  readonly traits: readonly ColumnTraits[]
  readonly choosers: readonly Chooser[]
  readonly chooserOf: (column: number, rule: PickingRule) => Chooser
}

const mostFilled: Chooser = {
  rule: 'most_complete',
  steps: [(contest, member) => (contest as GroupContest).filled(member)],
}
const mostSupported: Chooser = { rule: 'majority', steps: [(contest, member) => contest.support(member)] }

/** How each group is put together. */
export const openGroup: Readonly<Record<GroupName, (parts: GroupParts) => Grouping>> = {
  name: ({ columns, places, choosers, chooserOf }) => ({
    columns,
    choosers: [mostFilled, ...inOrder(places('given_name'), places('family_name')), ...choosers],
    agree: (contest, a, b) => columns.every((column) => !contest.contradict(column, a, b)),
    reads: false,
    mends: inWords(chooserOf),
  }),
  civility: ({ columns, places, traits, choosers }) => ({
    columns,
    choosers: [...ofTheSameName(places('given_name'), traits), mostSupported, mostFilled, ...choosers],
    agree: traitsAgree(civilityOf(places('title'), places('gender'))),
    reads: true,
  }),
  address: ({ columns, places, traits, choosers, chooserOf }) => {
    const words = new Set([places('address'), places('address2'), places('city')])
    const [mendWords, mendCodes] = [inWords(chooserOf), inCodes(chooserOf)]
    return {
      columns,
      choosers: [usable(places), ...choosers],
      agree: sameAddress(places, columns),
      reads: false,
      mends: (column) => (words.has(column) ? mendWords(column) : mendCodes(column)),
      alsoFrom: samePlace(places, traits),
    }
  },
  register: ({ columns, places, choosers }) => {
    const sameCompany = traitsAgree(registerOf(places('siren'), places('siret'), places('vat')))
    return {
      columns,
      choosers: [...choosers.slice(0, 1), mostSupported, mostFilled, ...choosers.slice(1)],
      agree: (contest, a, b) => sameCompany(contest, a, b) && columns.every((column) => !contest.contradict(column, a, b)),
      reads: true,
    }
  },
}

/**
 * Of two members that have each other's given name as family name, the one whose names stand in these columns more often in
 * the whole table; where the table is too small to tell, the one whose given name is known for one.
 */
function inOrder(given: number | undefined, family: number | undefined): Chooser[] {
  if (given === undefined || family === undefined) return []
  const namesIn = oncePerContest((contest: GroupContest) => {
    const names = contest.candidates.map((member) => `${contest.in(given).key(member)}\0${contest.in(family).key(member)}`)
    return new Set(names)
  })
  const isSwapped = (contest: GroupContest, member: number): boolean => {
    if (contest.isEven(given) || contest.isEven(family)) return false
    const firsts = contest.in(given)
    const lasts = contest.in(family)
    const first = firsts.key(member)
    const last = lasts.key(member)
    if (first === last) return false
    const { candidates } = contest
    if (candidates.length > few) return namesIn(contest).has(`${last}\0${first}`)
    for (const other of candidates) if (firsts.key(other) === last && lasts.key(other) === first) return true
    return false
  }
  const often = (contest: GroupContest, member: number): number =>
    isSwapped(contest, member) ? contest.cluster.frequency(member, given) + contest.cluster.frequency(member, family) : 0
  const known = (contest: GroupContest, member: number): number => {
    if (!isSwapped(contest, member)) return 0
    const { cluster } = contest
    const shape = nameOrderShape(`${cluster.cell(member, given)} ${cluster.cell(member, family)}`)
    return shape === 'given_first' ? 1 : shape === 'family_first' ? -1 : 0
  }
  return [
    { rule: 'commonest', steps: [(contest, member) => often(contest as GroupContest, member)] },
    { rule: 'validated', steps: [(contest, member) => known(contest as GroupContest, member)] },
  ]
}

/** So many are faster looked through than looked up. */
const few = 16

type ChooserOf = GroupParts['chooserOf']

/** Words give way to what others spell out, or spell more commonly. */
function inWords(chooserOf: ChooserOf): (column: number) => readonly Chooser[] {
  return once((column) => (['validated', 'spelled_out', 'commonest'] as const).map((rule) => chooserOf(column, rule)))
}

/** Codes give way to what more records say. */
function inCodes(chooserOf: ChooserOf): (column: number) => readonly Chooser[] {
  return once((column) => (['validated', 'majority'] as const).map((rule) => chooserOf(column, rule)))
}

function once<Thing>(make: (column: number) => Thing): (column: number) => Thing {
  const made = new Map<number, Thing>()
  return (column) => {
    const known = made.get(column) ?? make(column)
    made.set(column, known)
    return known
  }
}

/** Two members agree if what they say is the same, or one says nothing. */
function traitsAgree(traitOf: (contest: GroupContest, member: number) => string): Group['agree'] {
  return (contest, a, b) => {
    const [traitA, traitB] = [traitOf(contest, a), traitOf(contest, b)]
    return traitA === traitB || traitA === '' || traitB === ''
  }
}

/** The title and gender that stand beside the given name that was chosen. */
function ofTheSameName(column: number | undefined, traits: readonly ColumnTraits[]): Chooser[] {
  if (column === undefined) return []
  const { read, readingOf } = traits[column]!
  const nameOf = ({ cluster }: GroupContest, member: number): string =>
    cluster.isBlank(member, column) ? read(cluster.cell(member, column), '').key : readingOf(cluster, member).key
  const score = (contest: GroupContest, member: number): number => {
    const chosen = contest.cluster.chosen[column]!
    return chosen === -1 ? 0 : Number(nameOf(contest, member) === nameOf(contest, chosen))
  }
  return [{ rule: 'same_record', steps: [(contest, member) => score(contest as GroupContest, member)] }]
}

const readSex = genderNormaliser()

/** `male`, `female`, `couple`, …, by the gender, else by the title; '' when neither says. */
function civilityOf(title: number | undefined, gender: number | undefined): (contest: GroupContest, member: number) => string {
  return (contest, member) => {
    const called = valueIn(contest, member, title)
    return couple.test(called) ? 'couple' : valueIn(contest, member, gender) || readSex(called).value
  }
}
const couple = /&| et | und | and | y /

/** The nine digits of the company, whichever of its numbers has them. */
function registerOf(
  siren: number | undefined,
  siret: number | undefined,
  vat: number | undefined,
): (contest: GroupContest, member: number) => string {
  return (contest, member) => {
    const french = /^FR..(\d{9})$/.exec(valueIn(contest, member, vat))?.[1] ?? ''
    return valueIn(contest, member, siren) || valueIn(contest, member, siret).slice(0, 9) || french
  }
}

const valueIn = (contest: GroupContest, member: number, column: number | undefined): string =>
  column !== undefined && contest.has(member, column) ? contest.in(column).key(member) : ''
