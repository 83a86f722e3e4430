import type { historyReport as en } from '../en/history-report.ts'
import { compte, nombre } from './counts.ts'

/** La page de `rfm explain --report` : l’histoire d’un client. */
export const historyReport: typeof en = {
  title: (customer) => `L’histoire de ${customer}`,
  lede: ({ segment, orders, spend, day }) =>
    `${segment} : ${compte(orders, 'achat')}${spend === '' ? '' : `, ${spend}`}, jusqu’au ${day}`,
  nothing: 'Il n’y a aucun achat à montrer.',
  orders: 'Commandes',
  ordersSays: (hasMoney) =>
    hasMoney
      ? 'Commandes au fil du temps, aussi hautes que ce qui a été acheté ; sous la ligne, ce qui a été rendu'
      : 'Commandes au fil du temps',
  most: (amount) => `la plus haute : ${amount}`,
  one: ({ day, bought, returned }) =>
    `${day}${bought === '' ? '' : ` : ${bought}`}${returned === '' ? '' : `, ${returned} rendus`}`,
  ordersCaption: (shown, all) =>
    shown === all ? 'Les commandes en chiffres' : `Les ${nombre(shown)} dernières commandes sur ${nombre(all)}, en chiffres`,
  orderHeads: { day: 'Jour', since: 'Jours après', bought: 'Acheté', returned: 'Rendu', sum: 'Montant cumulé' },
  gift: 'offerte',
  why: 'Pourquoi ce segment',
  measures: 'Les mesures et leurs seuils',
  whyHeads: { value: 'Valeur', score: 'Note', cuts: 'Seuils', next: 'Pour un point de plus' },
  moves: 'Ce qui le changerait',
  path: 'Comment il en est venu là',
  pathCaption: 'Notes et segment à la fin de chaque période, selon les seuils d’aujourd’hui',
  pathHeads: {
    day: 'Le',
    recency_days: 'Jours depuis',
    orders: 'Achats',
    monetary: 'Montant',
    scores: 'Notes',
    segment: 'Segment',
  },
  foot: (day) => `Page faite par clientele avec les commandes jusqu’au ${day}. Elle contient des données personnelles.`,
}
