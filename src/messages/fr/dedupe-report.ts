import type { Messages } from '../messages.ts'
import { compte, jour, nombre } from './counts.ts'

/** Une part, avec autant de chiffres qu’il en faut pour la distinguer de la certitude. */
const part = (n: number): string => nombre(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)

export const dedupeReport: Messages['dedupeReport'] = {
  title: 'Qui est qui',
  rows: 'Ce que sont devenues les lignes',
  rowsRead: (n) => compte(n, 'ligne'),
  parts: {
    alone: () => 'de personnes présentes une seule fois',
    kept: () => 'de personnes présentes plusieurs fois',
    merged: (n) => (n < 2 ? 'fusionnée avec elles' : 'fusionnées avec elles'),
  },
  terms: {
    country: 'pays supposé',
    pairs: 'paires comparées',
    notCompared: 'paires laissées de côté',
    precision: 'précision attendue',
    recall: 'rappel attendu',
    threshold: 'exigence',
    largest: 'lignes d’une même personne, au plus',
  },
  precision: (n) => `${part(n)} de ce qui a été fusionné est juste`,
  recall: (n) => `${part(n)} de ce qui devait l’être a été fusionné, au mieux`,
  threshold: (bits) => `plus de ${bits} bits en moyenne`,
  estimated:
    'La précision et le rappel sont ce que le modèle attend de lui-même : personne ne lui a dit qui est qui. Regardez les exemples.',
  merged: 'Ce qui a été fusionné',
  mergedSays: (all, shown) =>
    shown < all
      ? `${nombre(shown)} personnes sur les ${nombre(all)} présentes plusieurs fois, de la moins sûre à la plus sûre.`
      : 'Toutes les personnes présentes plusieurs fois, de la moins sûre à la plus sûre.',
  mergedCaption: (rows, sure) => `${compte(rows, 'ligne')}, sûr à ${part(sure)}`,
  more: (n) => `et ${nombre(n)} de plus`,
  border: 'Ce qui a failli être décidé autrement',
  borderSays:
    'Les paires pour lesquelles la balance a le moins penché. Si beaucoup sont fausses, un autre --threshold vous ira mieux ; quelques-unes se décident avec --same et --different.',
  joined: 'De justesse une personne',
  apart: 'De justesse deux personnes',
  pairCaption: (weight, probability) => `${weight} bits, probabilité ${part(probability)}`,
  weights: 'Ce qui parle pour une personne, et ce qui parle contre',
  weightsSays:
    'Appris de ce seul fichier : à quelle fréquence les fiches d’une personne concordent dans un champ, et celles de deux personnes. Chaque bit double les chances, ou les divise par deux.',
  rules: 'Quelles paires ont été regardées',
  rulesSays: 'Ont été comparées les lignes qui partagent l’une de ces choses.',
  everything: 'rien : chaque ligne a été comparée à chaque autre',
  families: 'Qui a été laissé séparé',
  familiesSays: 'Des personnes qui partagent ce que partagent foyers et bureaux, et qui n’ont pas été fusionnées.',
  familyCaption: (columns) => `en commun : ${columns.join(', ')}`,
  row: (n, source) => (source === undefined ? `ligne ${n}` : `ligne ${n}, ${source}`),
  record: (n) => `fiche ${n}`,
  heads: {
    column: 'colonne',
    golden: 'gardé',
    weight: 'bits',
    field: 'champ',
    level: 'accord de deux fiches',
    one: 'd’une personne',
    two: 'de deux personnes',
    rule: 'ce qu’elles partagent',
    pairs: 'paires',
    gain: 'doublons ajoutés',
    largest: 'lignes de même valeur, au plus',
    example: 'la valeur',
    notCompared: 'laissées de côté',
  },
  footer: (day) =>
    `Fait par clientele le ${jour(day)}. Cette page s’ouvre sans réseau et montre des fiches de personnes : traitez-la comme le fichier.`,
}
