/**
 * Kinds of street, folded, with their accents: small after a number, and the accents that capitals lose come back, for
 * these words have no other spelling.
 */
export const streetKinds: Readonly<Record<string, string>> = {
  allee: 'allée',
  allees: 'allées',
  avenue: 'avenue',
  boulevard: 'boulevard',
  chaussee: 'chaussée',
  chemin: 'chemin',
  cite: 'cité',
  cote: 'côte',
  cour: 'cour',
  cours: 'cours',
  esplanade: 'esplanade',
  faubourg: 'faubourg',
  hameau: 'hameau',
  impasse: 'impasse',
  'lieu-dit': 'lieu-dit',
  lotissement: 'lotissement',
  montee: 'montée',
  passage: 'passage',
  place: 'place',
  placette: 'placette',
  promenade: 'promenade',
  quai: 'quai',
  quartier: 'quartier',
  'rond-point': 'rond-point',
  route: 'route',
  rue: 'rue',
  ruelle: 'ruelle',
  sente: 'sente',
  sentier: 'sentier',
  square: 'square',
  traverse: 'traverse',
  venelle: 'venelle',
}

/** Their abbreviations, where a street's kind stands: first, or after the number. */
export const streetShort: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  bvd: 'boulevard',
  chem: 'chemin',
  che: 'chemin',
  fbg: 'faubourg',
  fg: 'faubourg',
  imp: 'impasse',
  pl: 'place',
  rte: 'route',
  sq: 'square',
}

/** Those that may be something else (a letter, a château, "tout"), so only after a number and before a name. */
export const streetShortAfterNumber: Readonly<Record<string, string>> = {
  all: 'allée',
  ch: 'chemin',
  crs: 'cours',
  lot: 'lotissement',
  pass: 'passage',
  r: 'rue',
}

/** Parts of a building and what stands on one ground, with their accents. */
export const buildings: Readonly<Record<string, string>> = {
  appartement: 'appartement',
  batiment: 'bâtiment',
  entree: 'entrée',
  escalier: 'escalier',
  etage: 'étage',
  immeuble: 'immeuble',
  residence: 'résidence',
}

/** Their abbreviations, before a name, a number or a letter. */
export const buildingShort: Readonly<Record<string, string>> = {
  app: 'appartement',
  appt: 'appartement',
  apt: 'appartement',
  bat: 'bâtiment',
  esc: 'escalier',
  imm: 'immeuble',
  res: 'résidence',
}

/** What people in street names are called, before their names: `rue du Gal Leclerc`. */
export const streetTitles: Readonly<Record<string, string>> = {
  capt: 'Capitaine',
  cdt: 'Commandant',
  cne: 'Capitaine',
  dr: 'Docteur',
  gal: 'Général',
  gen: 'Général',
  general: 'Général',
  lt: 'Lieutenant',
  mal: 'Maréchal',
  marechal: 'Maréchal',
  mgr: 'Monseigneur',
  pdt: 'Président',
  president: 'Président',
  pr: 'Professeur',
  prof: 'Professeur',
  sgt: 'Sergent',
}

/** Kept in capitals: boxes and sorting codes, zones, roads, and abbreviations that are names. */
export const capitalWords: ReadonlySet<string> = new Set(
  'bp cs tsa cidex cedex za zi zac zae zup rn rd vc cr cd hlm rdc ehpad chu chr mjc sncf edf'.split(' '),
)

/** After a number, part of it. */
export const numberWords: ReadonlySet<string> = new Set(['bis', 'ter', 'quater', 'quinquies'])
