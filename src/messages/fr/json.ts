import type { JsonWhy } from '../../model/fault.ts'

/** Ce qui ne va pas dans un morceau de JSON, et comment en sortir. */
export const jsonFaults: Readonly<Record<JsonWhy, string>> = {
  unexpected:
    'un signe n’a pas de sens à sa place, ou il en manque un avant lui, tel qu’un guillemet, une virgule ou un deux-points : corrigez cette ligne',
  unclosed: 'il finit avant que tous ses guillemets et crochets soient fermés : fermez-les, ou reprenez le fichier entier',
  'line-break': 'un guillemet n’est pas fermé sur sa ligne : fermez-le',
  escape: 'une barre oblique inversée précède un signe dont elle ne dit rien : écrivez-en deux',
  number: 'un nombre n’est pas écrit comme 12.5 : corrigez-le, ou mettez-le entre guillemets',
  depth: 'trop de listes et d’objets les uns dans les autres : remontez les lignes',
  oversize: 'une ligne est trop longue pour être lue : en est-ce une seule ?',
  scalar: 'une ligne est un objet ou une liste, et ceci est une simple valeur : mettez les lignes entre crochets',
  mixed: 'les lignes ne sont pas toutes des objets, ou toutes des listes : rendez-les semblables',
  'no-rows': 'il ne contient aucune liste de lignes : mettez-les entre [ ]',
}
