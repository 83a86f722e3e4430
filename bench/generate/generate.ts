import { consentTable, interactionTable } from './contacts.ts'
import { BENCH_COLUMNS, customerTable } from './customer-table.ts'
import type { World } from './customers.ts'
import type { Reference } from './activity.ts'
import type { Encoding } from './encode.ts'
import type { Noise } from './noise.ts'
import { orderTable } from './orders.ts'
import type { Phones } from './phones.ts'
import { readTowns } from './places.ts'
import { Roster } from './roster.ts'
import { dialectFrom } from './spelling.ts'
import type { Table } from './table.ts'
import { written, type Piece } from './write.ts'

export const TABLES = ['customers', 'orders', 'interactions', 'consents'] as const

/** Everything that decides the bytes of a generated file. Shares are 0..1. */
export interface Recipe {
  readonly table: (typeof TABLES)[number]
  readonly rows: number
  readonly seed: number
  /** Share of customer rows that are copies of somebody in another row. */
  readonly duplicates: number
  readonly families: number
  readonly companies: number
  readonly namesakes: number
  readonly abroad: number
  /** Share of addresses that only quotes can hold. */
  readonly awkward: number
  readonly phones: Phones
  /** Whether customers live in every commune of France or in the built-in three hundred. */
  readonly everyTown: boolean
  readonly noise: Noise
  /** As `dialectFrom` reads it. */
  readonly dialect: string
  readonly encoding: Encoding
  readonly asOf: string
  /** Rows of the customer file that orders, interactions and consents refer to: same seed and shares, or nobody is found. */
  readonly customers: number
  readonly refer: Reference
  /** Columns of the customer table, in order; none named: all. */
  readonly columns: readonly string[]
}

/** A small tidy file of customers with a fifth of copies. */
export const PLAIN_RECIPE: Recipe = {
  table: 'customers',
  rows: 1000,
  seed: 1,
  duplicates: 0.2,
  families: 0.2,
  companies: 0.05,
  namesakes: 0.01,
  abroad: 0.06,
  awkward: 0,

  phones: 'reserved',
  everyTown: false,
  noise: 'clean',
  dialect: 'plain',
  encoding: 'utf-8',
  asOf: '2026-06-30',
  customers: 1000,
  refer: 'id',
  columns: [],
}

/** Recipes by name. `bench` is the million rows that all speeds are measured with; `truth` what dedupe is scored with. */
export const PRESETS: Readonly<Record<string, Partial<Recipe>>> = {
  bench: {
    rows: 1_000_000,
    columns: BENCH_COLUMNS,
    dialect: 'bench',
    noise: 'light',
    awkward: 0.065,
    phones: 'plan',
    everyTown: true,
  },
  truth: { rows: 100_000, columns: BENCH_COLUMNS, dialect: 'bench', noise: 'light', phones: 'plan', everyTown: true },
  excel: { dialect: 'french-crm,blank=0.01,ragged=0.005', encoding: 'windows-1252', noise: 'messy', awkward: 0.065 },
}

/** The file of a recipe, piece by piece, with its truth. The same recipe gives the same bytes. */
export function generated(recipe: Recipe): Generator<Piece> {
  const { seed, noise, encoding, asOf } = recipe
  return written(tableOf(recipe), { seed, noise, encoding, asOf, dialect: dialectFrom(recipe.dialect) })
}

function tableOf(recipe: Recipe): Table {
  const { table, rows, seed, families, companies, namesakes, abroad, phones, asOf, refer } = recipe
  const records = table === 'customers' ? rows : recipe.customers
  const people = Math.max(1, records - Math.round(records * recipe.duplicates))
  const world: World = { seed, people, families, companies, namesakes, abroad, phones, asOf, towns: readTowns(recipe.everyTown) }
  const roster = new Roster(world, records)
  switch (table) {
    case 'customers':
      return customerTable(world, roster, {
        awkward: recipe.awkward,
        ...(recipe.columns.length > 0 ? { columns: recipe.columns } : {}),
      })
    case 'orders':
      return orderTable(world, roster, rows, refer)
    case 'interactions':
      return interactionTable(world, roster, rows, refer)
    default:
      return consentTable(world, roster, rows, refer)
  }
}
