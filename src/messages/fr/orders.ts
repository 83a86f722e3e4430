import type { Fault, Faults } from '../facts.ts'
import type { orders as en } from '../en/orders.ts'
import { compte } from './counts.ts'

/** Les commandes, telles que rfm et segment les lisent. */
export const orders: typeof en = {
  input:
    'commandes ou lignes de commande : CSV de toute forme (aussi .gz), XLSX, JSON, NDJSON, SQLite ; une base ; - pour l’entrée standard',
  options: {
    map: 'attribue une colonne à un champ : customer, date, amount, order_id, quantity, unit_price, product… (répétable)',
    countFree: 'une commande de 0,00 exactement est aussi un achat',
    asOf: 'le dernier jour qui compte, AAAA-MM-JJ (par défaut : celui de la dernière commande ; aujourd’hui pour une base)',
  },
  unreadable: ({ field, rows, lines }) =>
    `${compte(rows, 'ligne écartée', 'lignes écartées')} : ${field === 'date' ? 'date illisible ou absente' : 'montant illisible ou absent'} — ${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')}${rows > lines.length ? '…' : ''}`,
}

export const ordersFaults = {
  'orders-columns': ({ path, missing, columns }) =>
    `${path} : aucune colonne ne donne ${missing.map((field) => (field === 'date' ? 'la date de la commande' : 'le client')).join(' ni ')} ; dites laquelle : ${missing.map((field) => `--map ${field}=COLONNE`).join(' ')} (colonnes : ${columns.join(', ')})`,
} satisfies { readonly [K in Extract<Fault, 'orders-columns'>]: (about: Faults[K]) => string }
