import { frenchVat, makeCompany, withLuhn, type Company } from '../companies.ts'
import { otherDigit, shortened, typo, unaccented } from '../copies.ts'
import { landline, type Phones } from '../phones.ts'
import { placeIn, readTowns } from '../places.ts'
import { Permutation, Random, Stream } from '../random.ts'
import { personIn } from '../roster.ts'
import type { Table, TableRow } from '../table.ts'
import { LEGAL_FORMS } from '../tables/companies.ts'

const COLUMNS = ['id', 'company', 'siret', 'vat', 'address', 'postal_code', 'city', 'phone', 'email'] as const
type Row = Record<(typeof COLUMNS)[number], string>

const towns = readTowns(false)
const forms = new Map(LEGAL_FORMS.map(([form, , others]) => [form, others]))

/** An establishment: one in twenty-five is a branch of the company before it, with its name and SIREN, in another town. */
function establishment({ seed, phones }: Organisations, number: number): Row {
  const random = new Random(seed, Stream.company, number)
  const own = makeCompany(random)
  const branch = number > 0 && random.chance(0.04)
  const company: Company = branch ? branchOf(makeCompany(new Random(seed, Stream.company, number - 1)), random) : own
  const place = placeIn(random, 'FR', towns)
  return {
    id: '',
    company: company.name.replaceAll('’', "'"),
    siret: company.siret,
    vat: frenchVat(company.siret.slice(0, 9)),
    address: place.line.replaceAll('’', "'"),
    postal_code: place.postalCode,
    city: place.city,
    phone: landline(random, 'FR', place.postalCode, phones),
    email: `${random.pick(['contact', 'info', 'accueil', 'compta'])}@${company.host}`,
  }
}

const branchOf = (company: Company, random: Random): Company => ({
  ...company,
  siret: withLuhn(`${company.siret.slice(0, 9)}00${random.between(10, 99)}`),
})

/** Any row of such a file, the first of its company too: half have no number of register, few have a VAT number. */
function sparse(row: Row, random: Random): void {
  if (random.chance(0.5)) row.siret = ''
  else if (random.chance(0.1)) row.siret = row.siret.slice(0, 9)
  else if (random.chance(0.2)) row.siret = row.siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ')
  if (random.chance(0.85)) row.vat = ''
  if (random.chance(0.25)) row.phone = ''
  if (random.chance(0.3)) row.email = ''
}

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bBoulangerie\b/, 'Boul.'],
  [/\bTransports\b/, 'Transp.'],
  [/\bCabinet\b/, 'Cab.'],
  [/\bConstructions\b/, 'Constr.'],
  [/\bÉlectricité\b/, 'Elec.'],
  [/\bPharmacie\b/, 'Phie'],
  [/\bInternational\b/, "Int'l"],
  [/ & /, ' et '],
  [/\bFrères\b/, 'Fres'],
]

const FORM = new RegExp(`(^| )(${[...forms.keys()].toSorted((a, b) => b.length - a.length).join('|')})( |$)`)

/** What a second record words otherwise, each with its share of all copies. Set by hand. */
const CHANGES: readonly (readonly [share: number, change: (row: Row, random: Random) => void])[] = [
  [0.3, (row) => void (row.company = row.company.replace(FORM, ' ').trim())],
  [
    0.15,
    (row) =>
      void (row.company = row.company.replace(/^(\S+) (.*)$/, (all, form: string, rest: string) =>
        forms.has(form) ? `${rest} ${form}` : all,
      )),
  ],
  [
    0.2,
    (row, random) =>
      void (row.company = row.company.replace(
        FORM,
        (_all, before: string, form: string, after: string) => before + random.pick(forms.get(form)!) + after,
      )),
  ],
  [0.2, (row) => void (row.company = ABBREVIATED.reduce((name, [from, to]) => name.replace(from, to), row.company))],
  [0.08, (row, random) => void (row.company = `${random.pick(['Sté', 'Société', 'Ets', 'Établissements'])} ${row.company}`)],
  [0.06, (row) => void (row.company += ` (${row.city})`)],
  [0.15, (row, random) => void (row.company = typo(row.company, random))],
  [0.3, (row) => void (row.company = row.company.toUpperCase())],
  [0.15, (row) => void (row.company = unaccented(row.company))],
  [0.35, (row) => void (row.address = shortened(row.address))],
  [0.1, (row, random) => void (row.address = typo(row.address, random))],
  [0.1, (row) => void (row.address = '')],
  [0.08, (row, random) => moved(row, random)],
  [0.2, (row) => void (row.city = unaccented(row.city).toUpperCase())],
  [0.06, (row, random) => void (row.city += ` CEDEX ${random.between(1, 9)}`)],
  [0.08, (row, random) => void (row.phone = otherDigit(row.phone, random))],
  [0.12, (row, random) => void (row.email = row.email.replace(/^[^@]+/, random.pick(['contact', 'direction', 'sav', 'devis'])))],
]

function moved(row: Row, random: Random): void {
  const place = placeIn(random, 'FR', towns)
  Object.assign(row, { address: place.line, postal_code: place.postalCode, city: place.city })
}

/** How many companies in how many rows. */
export interface Organisations {
  readonly seed: number
  readonly companies: number
  readonly rows: number
  readonly phones: Phones
}

/** Companies with their legal forms, addresses, some numbers of register; branches that are customers of their own. */
export function organisationTable(made: Organisations): Table {
  const { seed, companies, rows: size } = made
  const order = new Permutation(size, seed)
  function* rows(): Generator<TableRow> {
    for (let at = 0; at < size; at++) {
      const slot = order.to(at)
      const person = personIn(slot, { people: companies, seed })
      const random = new Random(seed, Stream.copy, slot)
      const row = establishment(made, person)
      if (slot >= companies) for (const [share, make] of CHANGES) if (random.chance(share)) make(row, random)
      sparse(row, random)
      row.id = String(at + 1)
      yield { cells: COLUMNS.map((column) => row[column]), person }
    }
  }
  return { columns: COLUMNS, rows }
}
