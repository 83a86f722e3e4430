import type { rfmReport as en } from '../en/rfm-report.ts'
import { compte, fixed, nombre } from './counts.ts'

/** Toujours une décimale, pour que celles d’une colonne s’alignent. */
const pourcent = (n: number): string => `${fixed(100 * n, 1)} %`

/** La page de `rfm --report`. */
export const rfmReport: typeof en = {
  title: (file) => `Qui compte dans ${file}`,
  standardInput: 'l’entrée standard',
  percent: pourcent,
  segments: 'Segments',
  segmentsCaption: 'Le nombre de clients de chaque segment, et ce qu’ils ont dépensé',
  segmentHeads: {
    segment: 'Segment',
    customers: 'Clients',
    share: 'du total',
    spend: 'Montant',
    shareOfSpend: 'du total',
    mean: 'par client',
    margin: 'Marge',
    marginRate: 'du montant',
  },
  mapSays: (hasMoney) =>
    hasMoney
      ? 'Chaque segment selon son nombre de clients ; plus c’est foncé, plus un client y dépense'
      : 'Chaque segment selon son nombre de clients',
  meanSpend: (amount) => `${amount} par client`,
  grid: 'Récence et valeur',
  gridSays: 'Clients selon la récence (lignes), la fréquence et le montant (colonnes) ; plus c’est foncé, plus ils sont nombreux',
  curve: 'La part des meilleurs',
  meansSays: (currency) =>
    `Montant moyen d’un client${currency === '' ? '' : ` (${currency})`} selon la récence (lignes) et la fréquence (colonnes) ; plus c’est foncé, plus il est élevé`,
  curveSays: (withMargin) =>
    `Part du montant que font ensemble les meilleurs clients${withMargin ? ' ; en pointillé rond, celle de la marge' : ''} ; en tirets, si tous dépensaient autant`,
  curveMark: (share) => `les 20 % meilleurs font ${pourcent(share)}`,
  curveAxis: 'clients, les meilleurs d’abord, de 0 à 100 %',
  curveCaption: 'La courbe en chiffres',
  curveHeads: { customers: 'Meilleurs clients', share: 'Part du montant', margin: 'Part de la marge' },
  scores: 'Notes',
  scoresCaption: (letter, measure) => `Clients selon la note ${letter} : ${measure}`,
  scoreHeads: { score: 'Note', range: 'Valeurs', customers: 'Clients', share: 'du total' },
  measures: {
    recency_days: 'jours depuis le dernier achat',
    orders: 'achats',
    monetary: 'montant',
  },
  spreadSays: (letter, measure) => `Répartition des clients selon : ${measure} ; en pointillé, les seuils de la note ${letter}`,
  spreadSeries: (n) => (n < 2 ? 'client' : 'clients'),
  spreadMost: (n) => `au plus ${compte(n, 'client')} par barre`,
  spreadOpen: 'la dernière barre réunit tout ce qui est au-delà',
  spreadGrows: 'chaque barre est plus large que la précédente, en proportion',
  upTo: (cut) => `jusqu’à ${cut}`,
  between: (from, to) => `plus de ${from}, jusqu’à ${to}`,
  above: (cut) => `plus de ${cut}`,
  cohorts: 'Qui rachète',
  cohortsSays: (day) =>
    `Part de chaque cohorte qui a acheté dans les périodes suivant la première, jusqu’au ${day} ; plus c’est foncé, plus elle est grande`,
  cohort: (period, customers) => `${period} (${nombre(customers)})`,
  cohortHead: 'premier achat',
  cohortsTitle: (file) => `Qui rachète dans ${file}`,
  pulseTitle: (file) => `Qui est venu, qui est parti dans ${file}`,
  movements: 'Gagnés et perdus',
  compared: (from, to, before, until) => `Les clients du ${from} au ${to}, comparés à la période du ${before} au ${until}`,
  movementsCaption: 'Chaque client est dans une seule ligne',
  movementHeads: {
    movement: 'Clients',
    meaning: 'qui ont acheté',
    customers: 'nombre',
    share: 'du total',
    spend: 'Montant à ce jour',
  },
  meanings: {
    gained: 'pour la première fois dans cette période',
    kept: 'dans les deux périodes',
    reactivated: 'dans cette période et avant celle de comparaison, mais pas pendant celle-ci',
    lapsed: 'dans la période de comparaison, mais plus depuis',
    dormant: 'dans aucune des deux périodes, seulement avant',
  },
  inactive: 'Sans achat depuis quand ?',
  inactiveCaption: 'Les clients selon l’ancienneté de leur dernier achat',
  inactiveHead: 'Dernier achat',
  foot: (day) => `Page faite par clientele avec les commandes jusqu’au ${day}. Elle ne nomme aucun client.`,
  nothing: (n) => `${compte(n, 'client')}, aucun avec un achat : il n’y a rien à dessiner.`,
}
