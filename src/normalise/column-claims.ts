import { fieldsOf, type FieldName, type TableName } from '../model/field.ts'
import type { Concept } from './aliases/concept.ts'
import { fits } from './column-fits.ts'
import type { ColumnSample } from './column-sample.ts'
import { foldHeader, type HeaderReading, type Label } from './header.ts'

/** One column: what its header says and what its cells look like. */
export interface Column {
  readonly index: number
  readonly header: string
  readonly reading: HeaderReading
  readonly cells: ColumnSample
}

/** A field that a column may be. */
export interface Claim {
  readonly column: number
  readonly field: FieldName
  /** content · (1 + label / 2), 0..1.5. @see csv-detective (Etalab) */
  readonly score: number
  /** How far the header spoke, 0..1: see header.ts. */
  readonly label: number
  readonly why: 'header' | 'content' | 'both'
}

/** What the other headers of the file name: what `Nom`, `Name`, `Nombre` or `Title` mean depends on it. */
export interface Neighbours {
  /** Anything of a person: a name or an address to write to. */
  readonly person: boolean
  readonly given: boolean
  readonly family: boolean
  readonly email: boolean
  readonly city: (index: number) => boolean
}

const scoreOf = (content: number, label: number): number => content * (1 + label / 2)

/** So few cells can't belie a header that says plainly what they are, unless they are plainly something else. Set by hand. */
const few = 8

function suits(field: FieldName, cells: ColumnSample, strength: number): number {
  const suit = fits[field](cells)
  const silent = suit === 0 && cells.filled < few && strength > 0.8
  return silent && !(['email', 'url', 'date', 'phoneForSure', 'decimal'] as const).some((shape) => cells.share(shape) > 0.3)
    ? 0.8
    : suit
}

/** All that a column may be in a table of this kind. */
export function claimsOf(column: Column, table: TableName, neighbours: Neighbours): Claim[] {
  const { reading, cells, index } = column
  const claims = new Map<FieldName, Claim>()
  const claim = (field: FieldName, content: number, label: number, why: Claim['why']): void => {
    if (content <= 0 || !(field in fieldsOf[table])) return
    const score = scoreOf(content, label)
    if (score > (claims.get(field)?.score ?? 0)) claims.set(field, { column: index, field, score, label, why })
  }

  for (const label of reading.labels)
    for (const [field, weight] of meaningsOf(label, table, column, neighbours)) {
      const strength = label.strength * weight
      if (strength < 0.6 && !(label.strength >= 0.6) && !shaped.has(field)) continue
      if (cells.filled === 0) {
        if (strength > 0.8) claim(field, 0.8, strength, 'header')
      } else claim(field, suits(field, cells, strength), strength, wordless.has(field) ? 'header' : 'both')
    }

  if (table === 'customers' && cells.filled > 0) {
    const unsaid =
      reading.voice === 'silent' ? shapesOf(cells, index, neighbours) : reading.voice === 'unknown' ? sureShapesOf(cells) : []
    for (const [field, content] of unsaid) claim(field, content, 0, 'content')
    // "Adresse" that holds e-mail addresses, "Contact" that does: the cells are plainer than the header.
    if (
      reading.voice === 'said' &&
      reading.labels.some(({ concept }) => concept === 'address' || concept === 'person' || concept === 'name')
    )
      claim('email', cells.share('email') > 0.9 && !neighbours.email ? 1 : 0, 0.4, 'both')
  }
  if (table === 'orders' && cells.filled > 0 && reading.voice === 'silent') {
    if (cells.share('email') > 0.9) claim('customer', 1, 0, 'content')
    if (cells.share('date') > 0.95) claim('date', 1, 0, 'content')
    if (cells.share('decimal') > 0.9 && cells.share('date') < 0.1) claim('amount', 1, 0, 'content')
  }
  return [...claims.values()].toSorted((a, b) => b.score - a.score)
}

/** Fields whose cells have a shape that hardly anything else has: for them a part of the header will do. */
const shaped: ReadonlySet<FieldName> = new Set(['email', 'phone', 'postal_code', 'siret', 'siren', 'vat', 'iban'])
/** Fields whose cells prove nothing: any text could stand there. */
const wordless: ReadonlySet<FieldName> = new Set([
  'company',
  'job_title',
  'region',
  'notes',
  'address2',
  'category',
  'channel',
  'store',
  'kind',
  'note',
  'purpose',
  'proof',
  'product',
])

/** Headers of an identifier that don't say whose: in a table of orders it is the order's, unless it repeats. */
const bareIds: ReadonlySet<string> = new Set([
  'id',
  'ident',
  'identifiant',
  'uuid',
  'guid',
  'record id',
  'rec id',
  'unique id',
  'external id',
  'ext id',
  'identificador',
  'identificativo',
])

const isField = (concept: Concept): concept is FieldName =>
  concept in fieldsOf.customers || concept in fieldsOf.orders || concept in fieldsOf.interactions || concept in fieldsOf.consents

type Meaning = readonly [field: FieldName, weight: number]

/** The fields a label can mean in a table, with the weight that its strength is taken by. */
function meaningsOf(label: Label, table: TableName, column: Column, neighbours: Neighbours): readonly Meaning[] {
  const { concept } = label
  if (concept === 'other') return []
  if (table === 'customers') return meaningsForCustomers(label, column, neighbours)
  if (concept === 'customer')
    return column.cells.share('fullName') > 0.4 || column.cells.share('name') > 0.9 ? [] : [['customer', 1]]
  if (concept === 'id' && !bareIds.has(foldHeader(column.header))) return [['customer', 0.97]]
  if (concept === 'id' && table === 'orders') return column.cells.unique > 0.95 ? [['order_id', 0.75]] : [['customer', 0.75]]
  if (isField(concept) && concept in fieldsOf[table]) return [[concept, 1]]
  return forOthers[table][concept] ?? []
}

function meaningsForCustomers(
  { concept, strength, numbered }: Label,
  { cells, index }: Column,
  neighbours: Neighbours,
): readonly Meaning[] {
  switch (concept) {
    case 'name':
      return nameMeaning(cells, neighbours)
    case 'person':
      return neighbours.given && neighbours.family
        ? []
        : cells.share('fullName') > 0.3 || cells.filled === 0
          ? [['full_name', 0.95]]
          : []
    case 'customer':
      return cells.share('fullName') > 0.4
        ? neighbours.given || neighbours.family
          ? []
          : [['full_name', 0.9]]
        : cells.share('company') > 0.3
          ? [['company', 0.9]]
          : [['id', 0.9]]
    case 'title_or_job':
      return cells.share('title') > 0.5
        ? [['title', 0.95]]
        : neighbours.person && cells.share('degree') < 0.3
          ? [['job_title', 0.95]]
          : []
    case 'title':
      return cells.share('title') > 0.5 && !(cells.share('gender') > 0.95)
        ? [['title', 1]]
        : cells.share('gender') > 0.9
          ? [['gender', 0.9]]
          : [['title', 1]]
    case 'gender':
      return cells.share('gender') < 0.7 && cells.share('title') > 0.8 ? [['title', 0.8]] : [['gender', 1]]
    case 'sms':
      return cells.share('phone') > 0.5 ? [['mobile', 0.95]] : [['consent_sms', 0.95]]
    case 'code':
      // A bare "Code" or "Ref" is the customer's only as the first column, and if somebody gave it out.
      return index === 0 && strength > 0.95 && cells.unique > 0.98 && cells.filled > 4 && !cells.counts ? [['id', 0.8]] : []
    case 'note':
      return neighbours.person ? [['notes', 0.9]] : []
    case 'phone':
      return numbered && cells.share('mobile') > 0.7
        ? [
            ['phone', 1],
            ['mobile', 0.95],
          ]
        : [['phone', 1]]
    default:
      return isField(concept) && concept in fieldsOf.customers ? [[concept, 1]] : []
  }
}

/** What a column headed by nothing but "name" holds: told by the columns beside it, then by its cells. */
function nameMeaning(cells: ColumnSample, { given, family }: Neighbours): readonly Meaning[] {
  if (given && family)
    return cells.share('company') > 0.3 ? [['company', 0.8]] : cells.share('manyWords') > 0.6 ? [['full_name', 0.9]] : []
  if (given) return cells.share('company') > 0.3 ? [['company', 0.8]] : [['family_name', 0.95]]
  if (family) return [['given_name', 0.95]]
  if (cells.filled === 0) return []
  if (cells.share('company') > 0.3) return [['company', 0.85]]
  const [full, many, known] = [cells.share('fullName'), cells.share('manyWords'), cells.share('givenName')]
  if (full > 0.35 && many > 0.6) return [['full_name', 0.95]]
  if (many < 0.35 && known < 0.3 && cells.share('name') > 0.9 && cells.share('country') < 0.5 && cells.share('city') < 0.3)
    return [['family_name', 0.85]]
  if (many < 0.35 && known > 0.5) return [['given_name', 0.85]]
  return []
}

/** What a customer's fields are in the other tables. */
const forOthers: Readonly<Record<Exclude<TableName, 'customers'>, Partial<Record<Concept, readonly Meaning[]>>>> = {
  orders: {
    code: [['order_id', 0.7]],
    email: [['customer', 0.85]],
    phone: [['customer', 0.65]],
    mobile: [['customer', 0.66]],
    created_at: [['date', 0.9]],
  },
  interactions: {
    email: [['customer', 0.85]],
    phone: [['customer', 0.65]],
    mobile: [['customer', 0.66]],
    created_at: [['date', 0.9]],
    notes: [['note', 0.95]],
    note: [
      ['score', 0.8],
      ['note', 0.9],
    ],
  },
  consents: {
    email: [['customer', 0.85]],
    phone: [['customer', 0.65]],
    mobile: [['customer', 0.66]],
    created_at: [['date', 0.9]],
    confirmed_at: [['date', 0.8]],
    consent_email: [['given', 0.9]],
    kind: [['purpose', 0.8]],
  },
}

/** What cells alone can say, under a header that says nothing. */
function shapesOf(cells: ColumnSample, index: number, { city }: Neighbours): readonly Meaning[] {
  const found: Meaning[] = [...sureShapesOf(cells)]
  const say = (field: FieldName, share: number, bar: number, usual = 1): void => {
    if (share >= bar) found.push([field, Math.min(1, share / usual)])
  }
  say('vat', cells.share('vat'), 0.9)
  say('siren', cells.distinct > 3 ? cells.share('siren') : 0, 0.95)
  say('mobile', cells.share('phone') > 0.95 && cells.share('phoneForSure') > 0.8 ? cells.share('mobile') : 0, 0.9)
  say('phone', cells.share('siret') < 0.5 ? cells.share('phoneForSure') : 0, 0.85)
  say('title', cells.distinct <= 12 && cells.share('gender') < 0.9 ? cells.share('title') : 0, 0.9)
  say(
    'gender',
    cells.distinct >= 2 && cells.distinct <= 4 && cells.share('flag') < 0.9 && cells.share('integer') < 0.1
      ? cells.share('gender')
      : 0,
    0.97,
  )
  say('country', cells.share('countryName') > 0.5 ? cells.share('country') : 0, 0.9)
  say('postal_code', cells.share('letteredPostalCode'), 0.85)
  say('postal_code', city(index) && cells.distinct > 5 ? cells.share('fiveDigits') : 0, 0.9)
  say('city', cells.share('name') > 0.9 && cells.share('givenName') < 0.3 ? cells.share('city') : 0, 0.35, 0.5)
  say('address', cells.share('address'), 0.6, 0.8)
  say(
    'given_name',
    cells.share('manyWords') < 0.3 && cells.share('name') > 0.95 && cells.share('city') < 0.3 ? cells.share('givenName') : 0,
    0.5,
    0.7,
  )
  say(
    'full_name',
    cells.share('company') < 0.2 && cells.share('address') < 0.1 && cells.distinct > 8 ? cells.share('fullName') : 0,
    0.65,
    0.8,
  )
  say('company', cells.share('address') < 0.2 && cells.share('fullName') < 0.4 ? cells.share('company') : 0, 0.5, 0.6)
  say('birth_date', cells.distinct > 10 && cells.share('date') > 0.95 ? cells.share('oldDate') : 0, 0.97)
  return found
}

/** Shapes so plain that they hold even under a header that we don't know. */
function sureShapesOf(cells: ColumnSample): readonly Meaning[] {
  const sure: Meaning[] = []
  for (const shape of ['email', 'iban', 'siret'] as const) if (cells.share(shape) >= 0.9) sure.push([shape, cells.share(shape)])
  return sure
}
