import type { crosstab as en } from '../en/crosstab.ts'
import { compte, nombre } from './counts.ts'

const hasard = (p: number): string => (p < 0.0001 ? 'p < 0,0001' : `p = ${nombre(p, 4)}`)

/** Une colonne croisée avec une autre. */
export const crosstab: typeof en = {
  summary: 'Une colonne croisée avec une autre : effectifs ou sommes, parts, ce qui dépasse l’attendu, et si c’est le hasard',
  options: {
    rows: 'la colonne dont les valeurs font les lignes, par exemple segment ; dans une base, aussi une colonne des commandes, par exemple product',
    cols: 'la colonne dont les valeurs font les colonnes, par exemple region',
    by: 'un tableau aussi pour chaque valeur de cette colonne',
    sum: 'additionner cette colonne de montants au lieu de compter les lignes',
  },
  usage: {
    noFields: 'dites quelles colonnes croiser : --rows segment --cols region',
    noNumbers: (field) => `« ${field} » ne contient aucun nombre à additionner : choisissez une autre colonne pour --sum`,
    tooLarge: (field) => `les nombres de « ${field} » sont trop grands pour une somme exacte : choisissez une autre colonne`,
    tooMany: ({ rows, cols }) =>
      `${nombre(rows)} valeurs différentes par ${nombre(cols)}, c’est trop pour un tableau : choisissez des colonnes qui en ont moins`,
  },
  moreTables: (tables) => `${compte(tables, 'tableau plus petit', 'tableaux plus petits')} non montrés : -o et --json les ont`,
  empty: '(vide)',
  all: 'ensemble',
  legend: (isTied) =>
    `Part de la ligne, indice (100 : ce que donneraient ligne et colonne seules)${isTied ? ' ; ▲ ▼ plus, moins que par hasard (5 %)' : ''}`,
  hidden: ({ rows, cols }) =>
    `faute de place, non montrées : ${[...(rows > 0 ? [compte(rows, 'ligne')] : []), ...(cols > 0 ? [compte(cols, 'colonne')] : [])].join(', ')}`,
  tie: (n) =>
    `${n.isOfSums ? 'en nombre de lignes, ' : ''}${n.isTied ? 'lignes et colonnes sont liées' : 'aucun lien qui ne puisse être le hasard'} : χ² ${nombre(n.chiSquare, 1)} à ${compte(n.degrees, 'degré')} de liberté, ${hasard(n.p)}, V de Cramér ${nombre(n.strength, 2)}`,
  thin: (share) => `moins de 5 attendus dans ${nombre(100 * share)} % des cases : p est grossier, regroupez les petites classes`,
  unread: ({ rows, field }) =>
    `${compte(rows, 'ligne n’a', 'lignes n’ont')} pas de nombre lisible dans « ${field} » : ${rows < 2 ? 'elle n’ajoute' : 'elles n’ajoutent'} rien`,
  bought: ({ buyers, rows }) =>
    `${compte(buyers, 'acheteur')}, compté${buyers < 2 ? '' : 's'} ${nombre(rows)} fois en tout : qui a acheté plusieurs valeurs compte dans chacune, p est donc grossier`,
  done: ({ read, rows, cols }) => `${compte(read, 'ligne')} : ${compte(rows, 'classe')} par ${nombre(cols)}`,
}
