import type { RuleFault, RuleWanted, ValueKind } from '../../model/rule-fault.ts'

const kinds: Readonly<Record<ValueKind, string>> = {
  number: 'un nombre (12.5)',
  day: "un jour ('2026-01-31', today, -90d)",
  flag: 'true ou false',
  text: "un texte ('Lyon')",
}

/** Ce qu’est une colonne d’après toutes ses cellules. */
const contents: Readonly<Record<ValueKind, string>> = {
  number: 'des nombres',
  day: 'des jours',
  flag: 'des vrai ou faux',
  text: 'du texte (une cellule au moins n’est ni un nombre, ni un jour, ni vrai ou faux)',
}

const wanted: Readonly<Record<RuleWanted, string>> = {
  test: 'il manque un test : = != < <= > >= BETWEEN IN LIKE, IS NULL',
  name: 'il manque un test : = != < <= > >= BETWEEN IN LIKE, IS NULL ; un champ de plusieurs mots se met entre guillemets droits : "date de naissance"',
  point: 'les décimales suivent un point : 12.5',
  value: "il manque une valeur : un champ, un nombre, 'texte'",
  literal: "il faut ici une valeur écrite : 12, 'texte', '2026-01-31', -90d, today, true",
  quotes: "il faut ici une valeur écrite, pas une colonne : un texte se met entre apostrophes droites, 'texte'",
  number: 'il manque un nombre',
  text: "il manque un texte, entre apostrophes : 'texte'",
  time: 'il manque une durée : 90d, 12m, 1y',
  unit: 'il manque une unité du calendrier : WEEK, MONTH, QUARTER ou YEAR',
  KM: "il manque KM : WITHIN 50 KM OF '69'",
  OF: "il manque OF : WITHIN 50 KM OF '69'",
  end: 'il manque AND ou OR devant ceci',
  '(': 'il manque (',
  ')': 'il manque )',
  ',': 'il manque , ou )',
  AND: 'il manque AND',
  NULL: 'il manque NULL',
}

/** Ce qui ne va pas dans une règle que quelqu’un a écrite, et comment en sortir. */
export function ruleFault({ why, found, wanted: what, nearest, among, kinds: both }: RuleFault): string {
  switch (why) {
    case 'sign':
      return `${found} n’a pas de sens ici : mettez le texte entre apostrophes droites : 'texte'`
    case 'unclosed':
      return 'cette apostrophe ou ce guillemet n’est jamais fermé : à l’intérieur, on le double'
    case 'field':
      return `pas de champ ${found} : ${nearest === undefined ? `il y a ${(among ?? []).join(', ')} ; un texte se met entre apostrophes` : `vouliez-vous dire ${nearest} ?`}`
    case 'function':
      return `pas de fonction ${found} : ${nearest === undefined ? 'il y a length, abs, year, month' : `vouliez-vous dire ${nearest} ?`}`
    case 'kind':
      return found === ''
        ? `${kinds[both![0]]} et ${kinds[both![1]]} ne se comparent pas`
        : `${found} contient ${contents[both![0]]}, et ceci est ${kinds[both![1]]}`
    case 'day':
      return `${found} n’est pas un jour du calendrier : écrivez '2026-01-31'`
    case 'place':
      return `${found} n’est pas un département : écrivez '69', '2A', '971', son nom ou un code postal`
    case 'base':
      return `${found} ne se demande qu’à une base`
    case 'long':
      return 'c’est trop long, ou il y a trop de parenthèses emboîtées : raccourcissez'
    default:
      return wanted[what ?? 'value']
  }
}
