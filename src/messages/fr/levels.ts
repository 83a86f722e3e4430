import type { Messages } from '../messages.ts'

/** Comment les valeurs de deux lignes concordent dans un champ. */
export const levels: Messages['levels'] = {
  equal: 'identique',
  alike: 'presque identique',
  nickname: 'une forme courte',
  initial: 'son initiale',
  resembling: 'ressemblant',
  swapped: 'noms intervertis',
  one_edit: 'à une faute près',
  two_edits: 'à deux fautes près',
  same_year: 'la même année seulement',
  same_user: 'identique avant le @',
  same_area: 'le même secteur',
  same_district: 'le même département',
  same_street: 'la même rue',
  overlapping: 'des mots en commun',
  different: 'différent',
}
