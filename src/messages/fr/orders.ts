import type { Fault, Faults } from '../facts.ts'
import type { orders as en } from '../en/orders.ts'
import { compte, jour, nombre } from './counts.ts'

/** Les commandes, telles que rfm et segment les lisent. */
export const orders: typeof en = {
  input:
    'commandes ou lignes de commande : CSV de toute forme (aussi .gz), XLSX, JSON, NDJSON, SQLite ; une base ; - pour l’entrée standard',
  options: {
    map: 'attribue une colonne à un champ : customer, date, amount, order_id, quantity, unit_price, product… (répétable)',
    countFree: 'une commande de 0,00 exactement est aussi un achat',
    rates:
      'ce que valent les devises, s’il y en a plusieurs : {"EUR": 1, "USD": 0.92}, ou un tableau avec devise et taux, et le jour à partir duquel il vaut',
    asOf: 'le dernier jour qui compte, AAAA-MM-JJ (par défaut : celui de la dernière commande ; aujourd’hui pour une base)',
  },
  head: (rows) => {
    const left = [
      ...(rows.without_customer > 0 ? [`${nombre(rows.without_customer)} sans client`] : []),
      ...(rows.later > 0 ? [`${nombre(rows.later)} de jours postérieurs`] : []),
      ...(rows.rejected > 0 ? [compte(rows.rejected, 'illisible')] : []),
    ]
    return `${rows.path === '-' ? 'entrée standard' : rows.path} : ${compte(rows.read, 'ligne')}${rows.currency === '' ? '' : `, ${rows.currency}`}${left.length === 0 ? '' : ` ; écartées : ${left.join(', ')}`}`
  },
  noMoney:
    'il n’y a pas de montant : les clients sont notés sur la récence et la fréquence seules (ou désignez une colonne : --map amount=COLONNE)',
  rounded: (places) =>
    `les montants ont plus de décimales qu’on n’en peut additionner exactement : ils sont arrondis à ${compte(places, 'décimale')}`,
  restricted: (customers) =>
    `${compte(customers, 'client laissé de côté avec ses commandes', 'clients laissés de côté avec leurs commandes')} : leurs données ne peuvent qu’être conservées (limitation, art. 18 du RGPD)`,
  unreadable: ({ field, rows, lines }) =>
    `${compte(rows, 'ligne écartée', 'lignes écartées')} : ${field === 'date' ? 'date illisible ou absente' : 'montant illisible ou absent'} — ${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')}${rows > lines.length ? '…' : ''}`,
}

const fieldNames = {
  customer: 'le client',
  date: 'la date de la commande',
  product: 'le produit',
  category: 'la catégorie du produit',
} as const

export const ordersFaults = {
  'amounts-too-large': ({ path }) =>
    `${path} : ses montants dépassent 9 007 199 254 740 991 au total et ne peuvent être additionnés exactement : le montant est-il dans une autre colonne ? Désignez-la par --map amount=COLONNE`,
  currencies: ({ path, currencies, isRated }) =>
    isRated
      ? `${path} : il manque le taux de ${currencies.map(({ currency, until }) => (until === undefined ? currency : `${currency} avant le ${jour(until)}`)).join(', ')} : ajoutez-le au fichier de --rates`
      : `${path} : les montants sont en ${currencies.map(({ currency, rows }) => `${currency} (${compte(rows, 'ligne')})`).join(', ')}, et ne s’additionnent pas : dites ce que vaut chacune avec --rates FICHIER, par exemple {"${currencies[0]!.currency}": 1, "${currencies[1]!.currency}": …}`,
  rates: ({ path, why, found }) =>
    `${path} : ${
      {
        shape: 'les taux s’écrivent {"EUR": 1, "USD": 0.92}, ou {"EUR": 1, "USD": {"2025-01-01": 0.92}} quand ils changent',
        currency: `${found} n’est pas une devise : utilisez des codes tels que EUR ou USD`,
        rate: `le taux de ${found} doit être un nombre supérieur à 0, par exemple 0.92`,
        day: `le jour d’un taux de ${found} est illisible : écrivez-le 2025-01-31`,
        twice: `il y a deux taux pour ${found} : lequel vaut ?`,
        base: 'un des taux doit être 1 : celui de la devise dans laquelle tout est compté',
      }[why]
    }`,
  scheme: ({ path, place, wanted, nearest }) =>
    `${path}${place === '' ? '' : ` à ${place}`} : ${
      {
        scheme: 'un découpage s’écrit {"segments": [{"name": "Champions", "r": [4, 5], "f": [4, 5]}, …], "otherwise": "Autres"}',
        segments: 'il faut ici une liste d’au moins un segment',
        name: 'un segment a un nom, entre guillemets',
        points: 'les points sont une liste de règles : [{"when": "orders >= 5", "points": 20}, …]',
        rule: 'ce n’est pas une règle',
        number: 'il faut ici un nombre',
        range: 'il faut ici deux nombres, le plus petit d’abord : [4, 5]',
        key: `aucune clé ne s’appelle ainsi${nearest === undefined ? ' : name, r, f, m, v, fm ou points' : ` : vouliez-vous dire ${nearest} ?`}`,
      }[wanted]
    }`,
  cuts: ({ path, measure }) =>
    `${path} à ${measure} : les seuils sont des listes de nombres croissants : {"recency_days": […], "orders": […], "monetary": […]} ; --save-cuts FICHIER en écrit`,
  'orders-columns': ({ path, missing, columns }) =>
    columns.length === 0
      ? `${path} : il n’y a rien dedans ; une commande a au moins un client et une date`
      : `${path} : aucune colonne ne donne ${missing.map((field) => fieldNames[field]).join(' ni ')} ; dites laquelle : ${missing.map((field) => `--map ${field}=COLONNE`).join(' ')} (colonnes : ${columns.join(', ')})`,
} satisfies {
  readonly [K in Extract<Fault, 'orders-columns' | 'amounts-too-large' | 'currencies' | 'rates' | 'scheme' | 'cuts'>]: (
    about: Faults[K],
  ) => string
}
