import type { segmentExplain as enExplain, segmentKpis as enKpis, segmentPoints as enPoints } from '../en/segment-verbs.ts'
import { compte, nombre } from './counts.ts'

/** Avec ses décimales. */
const exact = (value: number): string => value.toLocaleString('fr', { maximumFractionDigits: 6 })

/** Pourquoi quelqu’un en est ou n’en est pas. */
export const segmentExplain: typeof enExplain = {
  summary: 'Pourquoi une règle retient ou non un client, clause par clause',
  options: {
    where: 'une règle, au lieu du nom d’un segment',
    customer: 'de qui : un identifiant, celui d’une source, ou une adresse e-mail',
  },
  usage: {
    oneRule: 'dites quelle règle : le nom d’un segment d’une base, ou --where "ville = \'Lyon\'"',
    noCustomer: 'dites de qui : --customer ID',
    noBase: (name) =>
      `les segments n’ont de nom que dans une base${name === '' ? '' : `, ${name} est donc inconnu ici`} : utilisez --where`,
  },
  nobody: 'aucun client ne s’appelle ainsi : donnez un identifiant, celui d’une source, ou une adresse e-mail',
  several: (found) => `${nombre(found)} clients s’appellent ainsi : donnez l’identifiant de l’un d’eux`,
  head: ({ who, truth, asOf }) =>
    truth === true
      ? `${who} en fait partie au ${asOf} :`
      : truth === false
        ? `${who} n’en fait pas partie au ${asOf} :`
        : `${who} n’en fait pas partie au ${asOf} : rien de connu ne permet d’en décider`,
  and: 'tout ceci',
  or: 'l’un de ceci',
  not: 'pas ceci',
  empty: (field) => `${field} est vide`,
  value: ({ field, value }) => `${field} vaut ${value}`,
  orders: (orders) => compte(orders, 'commande'),
  interactions: (interactions) => compte(interactions, 'contact'),
  spend: (spend) => `${exact(spend)} dépensés`,
  inSegment: (isIn) => (isIn ? 'en fait partie' : 'n’en fait pas partie'),
}

/** Des règles qui donnent des points. */
export const segmentPoints: typeof enPoints = {
  summary: 'Les points de chaque client : ceux de toutes les règles qui le retiennent',
  options: {
    rules:
      'un fichier JSON ou YAML : {"règle": 10}, une liste de {"where": "règle", "points": 10, "name": "pourquoi"}, ou {"floor": 0, "cap": 100, "rules": …}',
  },
  usage: { noRules: 'dites quelles règles donnent des points : --rules FICHIER, {"ville = \'Lyon\'": 10}' },
  rule: ({ name, points, customers }) => `  ${points > 0 ? '+' : ''}${exact(points)}  ${name} : ${compte(customers, 'client')}`,
  done: (of) =>
    of.median === null
      ? compte(of.customers, 'client')
      : `${compte(of.customers, 'client')} : de ${exact(of.lowest!)} à ${exact(of.highest!)} points, la moitié en a ${exact(of.median)} au plus`,
}

/** Des segments côte à côte. */
export const segmentKpis: typeof enKpis = {
  options: {
    in: 'la durée avant --as-of dont on fait la somme, comparée à la même durée avant elle : 90d, 12m, 1y (par défaut : 12m)',
  },
  usage: {
    noSegments: 'pas encore de segments : clientele segment define BASE NOM --where RÈGLE',
    period: 'une durée, comme 90d, 12m ou 1y',
    oneName: 'deux jours se comparent pour un seul segment : clientele segment compare BASE NOM --from DATE --to DATE',
  },
  all: 'tous',
  heads: ['', 'clients', 'commandes', 'CA', 'marge', 'par acheteur', 'fidèles', 'par e-mail'],
  decimals: (value) => value.toLocaleString('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  done: ({ segments, from, to }) => `${compte(segments, 'segment')}, du ${from} au ${to}`,
}
