import type { tiers as en } from '../en/tiers.ts'
import { compte, nombre } from './counts.ts'

const mesures = { revenue: 'chiffre d’affaires', margin: 'marge' } as const

/** Petits, moyens et gros clients sur deux périodes. */
export const tiers: typeof en = {
  summary: 'Petits, moyens et gros clients sur deux périodes côte à côte : qui a bougé, qui est parti, ce que cela vaut',
  options: {
    from: 'la première période, les deux jours compris : 2025-01-01..2025-06-30',
    to: 'la seconde période : 2025-07-01..2025-12-31',
    cuts: 'moyen au-dessus de tant de pour cent des acheteurs de la période, gros au-dessus de tant',
    by: 'ce qui fait un gros client : revenue (chiffre d’affaires) ou margin (marge)',
  },
  usage: {
    cuts: 'il faut deux pourcentages, le plus petit d’abord, par exemple 50,80',
    periodMissing: 'dites quelles sont les deux périodes : --from 2025-01-01..2025-06-30 --to 2025-07-01..2025-12-31',
    noMoney: 'aucun montant ne distingue gros et petits clients : indiquez sa colonne avec --map amount=COLONNE',
    noMargin: 'aucune colonne ne porte de marge : indiquez-la avec --map margin=COLONNE, ou retirez --by margin',
  },
  names: { large: 'Gros', medium: 'Moyens', small: 'Petits', absent: 'Absents' },
  all: 'Tous',
  heads: ['', 'clients', 'CA', '', 'marge', 'taux'],
  periods: ({ first, second, by }) =>
    `Par ${mesures[by]} ; en lignes du ${first.from} au ${first.to}, en colonnes du ${second.from} au ${second.to}, en part de la ligne :`,
  period: ({ from, to, cuts }) =>
    `Du ${from} au ${to}${cuts.length === 0 ? ' : aucun achat' : ` : moyen au-dessus de ${cuts[0]}, gros au-dessus de ${cuts[1]}`}`,
  carried: ({ lost, gained, kept, isMore }) =>
    `les partis faisaient ${lost}, les nouveaux font ${gained} ; les fidèles font ${kept} de ${isMore ? 'plus' : 'moins'} qu’avant`,
  notOver: ({ to, asOf }) =>
    `la période qui s’achève le ${to} n’est pas finie dans les données, dont le dernier jour est le ${asOf}`,
  done: (n) =>
    `${compte(n.customers, 'client')} : ${compte(n.kept, 'acheteur')} des deux périodes, ${nombre(n.lost)} de la première seulement, ${nombre(n.gained)} de la seconde seulement`,
}
