import { families, plain } from './customers.ts'
import { organisationTable } from './organisations.ts'
import { restaurantTable } from './restaurants.ts'
import type { LabelledSet } from './sets.ts'
import { worldTable } from './world.ts'

const french = { dialect: 'bench', noise: 'light' } as const
const english = { dialect: 'plain,headers=snake,language=en', noise: 'clean' } as const
const phones = 'reserved'

/** The small sets of fixtures/truth/, which a test guards a floor with: their phones are numbers kept free for fiction. */
export const FIXTURES: Readonly<Record<string, LabelledSet>> = {
  customers: { ...french, says: 'French customers', table: () => plain(600, phones) },
  families: { ...french, says: 'households, fathers and sons, twins', table: () => families(400, phones) },
  organisations: {
    ...french,
    says: 'companies, some with a SIRET',
    table: () => organisationTable({ seed: 44, companies: 240, rows: 300, phones }),
  },
  restaurants: {
    ...english,
    says: 'two guides in one file',
    table: () => restaurantTable({ seed: 45, both: 100, alone: 50, phones }, [1, 2]),
  },
  world: {
    ...english,
    says: 'twenty cultures',
    table: () => worldTable({ seed: 46, people: 300, rows: 400, phones }),
  },
}
