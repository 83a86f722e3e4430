import type { Messages } from '../messages.ts'
import { nombre } from './counts.ts'

/** Des bits avec leur signe, au dixième. */
const bits = (n: number): string => {
  const dixiemes = Math.abs(n).toFixed(1).replace('.', ',')
  return dixiemes === '0,0' ? dixiemes : `${n < 0 ? '−' : '+'}${dixiemes}`
}
/** Autant de chiffres qu’il en faut pour distinguer une part de 0 et de 1. */
const part = (n: number): string =>
  n.toFixed(Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.min(n, 1 - n))) + 1))).replace('.', ',')
const liste = (noms: readonly string[]): string =>
  noms.length < 2 ? noms.join('') : `${noms.slice(0, -1).join(', ')} et ${noms.at(-1)!}`

export const why: Messages['why'] = {
  options: {
    showValues: 'montre ce que contiennent les deux lignes',
    noCache:
      'n’utilise ni ne garde ce qu’un passage a appris du fichier (gardé sans aucune de ses valeurs, dans ~/.cache/clientele)',
  },
  usage: {
    sameRow: 'nommez deux lignes : une ligne est une même personne avec elle-même',
    noRow: ({ row, rows, path }) => `pas de ligne ${row} dans ${path}, dont les lignes sont numérotées de 1 à ${rows}`,
    noRecord: ({ row, path }) => `pas de fiche ${row} dans ${path}`,
  },
  head: ({ a, b, path }) => `Lignes ${a} et ${b} de ${path}`,
  records: ({ a, b, path }) => `Fiches ${a} et ${b} de ${path}`,
  nothingCompared: 'Aucune colonne ne distingue les lignes : rien n’a été comparé.',
  bits,
  prior: 'deux lignes quelconques',
  total: 'poids',
  missing: 'pas dans les deux',
  spokenFor: (field) => `compté avec ${field}`,
  given: (agree, differ) =>
    [
      ...(agree.length === 0 ? [] : [`sachant ${liste(agree)}`]),
      ...(differ.length === 0 ? [] : [`${liste(differ)} ${differ.length === 1 ? 'diffère' : 'diffèrent'}`]),
    ].join(' ; '),
  rare: 'valeur rare',
  common: 'valeur courante',
  equal: 'identiques en tout ce qui est comparé',
  probability: (p) =>
    p > 0.999999 ? 'probabilité > 0,999999' : p < 0.000001 ? 'probabilité < 0,000001' : `probabilité ${part(p)}`,
  same: {
    decided: 'Une personne : vous l’avez dit.',
    weight: 'Une personne : ces deux lignes concordent.',
    cluster: ({ rows, mean }) =>
      `Une personne, bien que ces deux lignes seules ne le disent pas : les ${nombre(rows)} lignes de cette personne concordent de ${bits(mean)} bits en moyenne.`,
  },
  different: {
    decided: 'Deux personnes : vous l’avez dit.',
    weight: 'Deux personnes : ces deux lignes ne concordent pas.',
    threshold: ({ weight, threshold }) =>
      `Deux personnes : ces deux lignes concordent de ${bits(weight)} bits, et il en faut plus de ${bits(threshold)}.`,
    unseen:
      'Deux personnes, bien qu’elles concordent : aucune règle ne les a rapprochées, elles n’ont donc jamais été comparées.',
    too_many:
      'Deux personnes, bien qu’elles concordent : elles ne partagent que ce que trop de lignes partagent pour comparer chacune à chacune.',
    clusters: ({ rowsA, rowsB, mean, threshold }) =>
      `Deux personnes, bien que ces deux lignes concordent : ${rowsA < 2 ? 'la ligne' : `les ${nombre(rowsA)} lignes`} de l’une et ${rowsB < 2 ? 'la ligne' : `les ${nombre(rowsB)} lignes`} de l’autre concordent de ${bits(mean)} bits en moyenne, et il en faut plus de ${bits(threshold)}.`,
  },
  path: 'Le chemin le plus sûr de l’une à l’autre :',
  step: ({ from, to, weight }) => `ligne ${from} – ligne ${to} : ${bits(weight)}`,
  contrary: (field) => `Le plus contraire : ${field}.`,
  rules: (rules) => `Comparées parce qu’elles partagent ${rules.join(' ; ')}.`,
  everyPair: 'Comparées comme chaque ligne l’a été à chaque autre.',
  missed: (rule, differs) =>
    `Pas comparées : aucune règle ne les rapproche. La plus proche est ${rule} ; elles ne partagent pas ${differs}.`,
  orElse: ' ni ',
}
