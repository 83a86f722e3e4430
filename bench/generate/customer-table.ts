import { COLUMNS, type Customer, type World } from './customers.ts'
import { listed, Random, Stream } from './random.ts'
import type { Roster } from './roster.ts'
import type { Table, TableRow } from './table.ts'

/** Columns of the benchmark file everyone measures with. */
export const BENCH_COLUMNS = listed(
  'id, title, given_name, family_name, email, phone, address, postal_code, city, country, birth_date, spending',
)

/**
 * The customers, a row each record. `awkward` is the share of addresses that must be quoted: 1 in 13 of them with a line break,
 * 8 with a semicolon, 4 with quotation marks.
 */
export function customerTable(world: World, roster: Roster, { columns = COLUMNS, awkward = 0 }): Table {
  function* rows(): Generator<TableRow> {
    for (let row = 0; row < roster.rows; row++) {
      const customer = roster.customerAt(row)
      const random = new Random(world.seed, Stream.place, row)
      if (!columns.includes('mobile')) customer['phone'] = customer['mobile'] || customer['phone']!
      if (!columns.includes('address2') && customer['address2'] !== '' && random.chance(0.85))
        customer['address'] += `, ${customer['address2']}`
      if (awkward > 0) makeAwkward(customer, awkward, random)
      yield { cells: columns.map((column) => customer[column]!), person: roster.personAt(row) }
    }
  }
  return { columns, rows }
}

const RESIDENCES = ['Les Tilleuls', 'Le Parc', 'Bellevue', 'Les Érables', 'Le Clos Fleuri', 'L’Orée du Bois']

function makeAwkward(customer: Customer, share: number, random: Random): void {
  const draw = random.next() / share
  if (draw >= 1) return
  const { address, address2 } = customer
  const second = address2 || `Bât. ${'ABCDEF'[random.below(6)]}`
  if (draw < 1 / 13) customer['address'] = `${address}${random.chance(0.5) ? '\n' : '\r\n'}${second}`
  else if (draw < 9 / 13) customer['address'] = `${address} ; ${second}`
  else customer['address'] = `${address}, résidence "${random.pick(RESIDENCES)}"`
}
