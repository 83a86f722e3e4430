import type { exported as en } from '../en/export.ts'
import { compte } from './counts.ts'
import { ruleFault } from './rule.ts'

export const exported: typeof en = {
  summary: 'Donne toute entrée dans tout format, cellules intactes ; d’une base, les fiches de référence',
  examples: `
Exemples :
  clientele export crm.sqlite -o clients.xlsx          les fiches de référence d’une base
  clientele export clients.csv -o clients.ndjson       les mêmes cellules dans un autre format
  clientele export crm.sqlite --where "country = 'FR'" --columns id,email -o francais.csv`,
  options: {
    where: 'seulement les lignes dont cette règle est vraie',
    columns: 'seulement ces colonnes, dans cet ordre, séparées par des virgules',
    limit: 'pas plus que les N premières de ces lignes',
  },
  usage: { limit: 'écrivez un nombre entier à partir de 1' },
  rule: ({ column, fault }) =>
    `la règle, colonne ${column} : ${
      fault.why === 'base' ? `${fault.found} se demande à une base, avec clientele segment` : ruleFault(fault)
    }`,
  done: ({ rows, columns }) => `${compte(rows, 'ligne')}, ${compte(columns, 'colonne')}`,
  left: (n) => `${compte(n, 'ligne')} n’ont pu être prises : importez le fichier pour voir lesquelles`,
}
