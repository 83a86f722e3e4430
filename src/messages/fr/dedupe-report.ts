import type { Messages } from '../messages.ts'
import { compte, jour, nombre } from './counts.ts'

/** Une part, avec autant de chiffres qu’il en faut pour la distinguer de la certitude. */
const part = (n: number): string => (n > 0.9999 ? 'plus de 0,9999' : nombre(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2))
/** Une part en pour cent, avec autant de chiffres qu’il en faut pour la distinguer de l’impossible et du certain. */
const pourcent = (n: number): string => {
  if (n > 0.9999) return 'plus de 99,99 %'
  if (n > 0 && n < 0.000001) return 'moins de 0,0001 %'
  const chiffres = n > 0.99 ? 2 : n > 0.9 ? 1 : n === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(100 * n)))
  return `${nombre(100 * n, chiffres)} %`
}

export const dedupeReport: Messages['dedupeReport'] = {
  title: (fichier) => `Qui est qui dans ${fichier}`,
  standardInput: 'l’entrée standard',
  rows: 'Ce que sont devenues les lignes',
  rowsRead: (n) => compte(n, 'ligne lue', 'lignes lues'),
  parts: {
    alone: (n) => (n < 2 ? 'd’une personne présente une seule fois' : 'de personnes présentes une seule fois'),
    kept: (n) => (n < 2 ? 'd’une personne présente plusieurs fois' : 'de personnes présentes plusieurs fois'),
    merged: (n) => (n < 2 ? 'fusionnée avec elles' : 'fusionnées avec elles'),
    rejected: (n) => (n < 2 ? 'rejetée' : 'rejetées'),
    blank: (n) => (n < 2 ? 'vide' : 'vides'),
  },
  terms: {
    country: 'pays supposé',
    pairs: 'paires de lignes comparées',
    notCompared: 'paires laissées de côté, dans des groupes trop grands',
    precision: 'précision attendue',
    recall: 'rappel attendu',
    threshold: 'les lignes d’une personne concordent de',
    largest: 'lignes d’une même personne, au plus',
  },
  precision: (n) => `${part(n)} des paires fusionnées sont justes`,
  recall: (n) => `${part(n)} de celles qui devaient l’être ont été fusionnées, au mieux`,
  threshold: (bits, mean) => `plus de ${bits} bits ; à trois et plus, ${mean} en moyenne`,
  fellBack:
    'Ce fichier a trop peu de doublons pour qu’on en apprenne quelque chose : les lignes ont été pesées d’après ce qui est habituel dans les fichiers clients. Regardez tout ce qui a été fusionné avant de vous y fier.',
  estimated:
    'La précision et le rappel sont ce que le modèle attend de lui-même : personne ne lui a dit qui est qui. Regardez les exemples.',
  merged: 'Ce qui a été fusionné',
  mergedSays: (all, shown) =>
    `${
      shown < all
        ? `${nombre(shown)} des ${nombre(all)} personnes présentes plusieurs fois, de la moins sûre à la plus sûre.`
        : 'Toutes les personnes présentes plusieurs fois, de la moins sûre à la plus sûre.'
    } Est surligné ce qui diffère de ce qui a été gardé ; un même numéro ou un même nom autrement écrit ne diffère pas.`,
  mergedCaption: (rows, sure) => `${compte(rows, 'ligne')}, sûr à ${pourcent(sure)}`,
  more: (n) => `(et ${nombre(n)} de plus)`,
  border: 'Ce qui a failli être décidé autrement',
  borderSays: (bits, mean) =>
    `Deux lignes sont une même personne au-dessus de ${bits} bits ; trois et plus, qui se confirment l’une l’autre, tant qu’elles concordent de plus de ${mean} bits en moyenne. Voici celles qui sont le plus près de cette limite. Si beaucoup sont fausses, un autre --threshold vous ira mieux ; quelques paires se décident avec --same et --different.`,
  weighed: (n) => `Ce que pèsent ${compte(n, 'paire')} de lignes ; celles qui sont loin sous la limite ne sont pas comptées`,
  inOne: (n) => `${n < 2 ? 'paire' : 'paires'} d’une même personne`,
  inTwo: (n) => `${n < 2 ? 'paire' : 'paires'} de deux personnes`,
  borderAt: (bits) => `limite : ${bits}`,
  axis: 'poids en bits : à 0, une personne est aussi probable que deux ; chaque bit de plus double les chances',
  mostOfBin: (n) => `au plus ${compte(n, 'paire')} par bit`,
  joined: 'De justesse une personne',
  apart: 'De justesse deux personnes',
  pairCaption: (weight, probability) => `${weight} bits, probabilité ${pourcent(probability)}`,
  start: 'au départ',
  sum: 'somme',
  notCompared: 'pas comparée',
  weights: 'Ce qui parle pour une personne, et ce qui parle contre',
  weightsOf:
    'À quelle fréquence les fiches concordent dans chaque champ, et ce que cela pèse en bits : log₂ d’une part divisée par l’autre',
  weightsLearnt:
    'Appris de ce fichier : à quelle fréquence deux fiches d’une même personne concordent dans un champ, et à quelle fréquence celles de deux personnes. Chaque bit double les chances que ce soit une même personne, ou les divise par deux.',
  weightsUsual:
    'Selon ce qui est habituel dans les fichiers clients, car celui-ci a trop peu de doublons pour l’apprendre : à quelle fréquence deux fiches d’une même personne concordent dans un champ. Pour celles de deux personnes, c’est compté dans le fichier. Chaque bit double les chances que ce soit une même personne, ou les divise par deux.',
  weightsDepend:
    'Ce sont les poids quand on ne sait rien des autres champs. Une ville dit peu de plus que son code postal, et une valeur que beaucoup partagent en dit moins qu’une valeur rare : dans les paires ci-dessus, les bits sont ceux qui ont compté.',
  percent: pourcent,
  rules: 'Quelles paires ont été regardées',
  rulesOf:
    'Chaque règle, avec les paires qu’aucune règle au-dessus n’a rapprochées, et le plus grand groupe de lignes qu’elle compare',
  rulesSays: 'Toutes les lignes n’ont pas été comparées à toutes les autres, mais celles qui partagent l’une de ces choses.',
  everything: 'rien : chaque ligne a été comparée à chaque autre',
  families: 'Qui a été laissé séparé',
  familiesSays:
    'Des personnes qui partagent ce que partagent foyers et bureaux, et qui n’ont pas été fusionnées. Est surligné ce qui diffère.',
  familyCaption: (columns) => `en commun : ${columns.join(', ')}`,
  row: (n) => `ligne ${n}`,
  record: (n) => `fiche ${n}`,
  heads: {
    column: 'colonne',
    golden: 'gardé',
    weight: 'bits',
    level: 'accord des deux',
    one: 'si une personne',
    two: 'si deux personnes',
    rule: 'ce qu’elles partagent',
    pairs: 'paires',
    gain: 'doublons ajoutés',
    largest: 'lignes d’une valeur, au plus',
    example: 'cette valeur',
    notCompared: 'paires laissées de côté',
  },
  footer: (day) =>
    `Fait par clientele le ${jour(day)}. Cette page s’ouvre sans réseau et montre des fiches de personnes : traitez-la comme le fichier.`,
}
