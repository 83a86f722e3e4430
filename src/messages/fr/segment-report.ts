import type { segmentReport as en } from '../en/segment-report.ts'
import { compte, nombre } from './counts.ts'

const pourcent = (part: number): string => `${nombre(100 * part)} %`

/** La page de `segment --report`. */
export const segmentReport: typeof en = {
  title: (file) => `Les segments de ${file}`,
  standardInput: 'l’entrée standard',
  lede: ({ segments, customers, asOf }) => `${compte(segments, 'segment')} de ${compte(customers, 'client')}, au ${asOf}.`,
  segment: 'Segment',
  sizes: 'Effectifs et valeurs',
  sizesText: 'Les clients de chaque segment à chaque rafraîchissement, et ce qu’ils ont dépensé dans l’année qui le précède.',
  sizeSays: ({ name, from, to }) => `${name} : de ${nombre(from)} à ${nombre(to)} clients`,
  sizesCaption: 'Les effectifs aux derniers rafraîchissements',
  on: ({ day, told }) => `${day} : ${told}`,
  neverRefreshed: 'Aucun segment n’a encore été rafraîchi : clientele segment refresh note qui est dans chacun.',
  moves: 'Qui est allé où',
  movesSays:
    'Les clients entre le premier et le dernier rafraîchissement ; les bandes foncées sont ceux qui sont restés ; qui est de plusieurs segments compte dans le premier',
  movesCaption: 'Ceux qui ont changé, et ce qu’ils ont dépensé dans l’année qui précède le second jour',
  none: 'aucun',
  from: 'De',
  to: 'Vers',
  customers: 'Clients',
  revenue: 'CA sur un an',
  margin: 'Marge sur un an',
  frequency: 'Commandes par acheteur',
  retention: 'Ont racheté',
  reach: ['Par e-mail', 'Par SMS', 'Par téléphone', 'Par courrier'],
  crossed: (field) => `Par ${field}`,
  crossedSays: (field) => `Part des clients de chaque segment par ${field} ; plus c’est foncé, plus il y en a`,
  fields: {
    region: 'région',
    age_band: 'âge',
    gender: 'genre',
    city: 'ville',
    country: 'pays',
  },
  everybody: 'tous',
  unknown: 'autres',
  profiles: 'Profils',
  theRule: 'La règle',
  apart: ({ field, name, share, all }) => `${field} ${name} : ${pourcent(share)}, contre ${pourcent(all)} de tous`,
  foot: (day) => `Fait par clientele au ${day}. Aucun client n’y est nommé.`,
  done: (path) => `page : ${path}`,
  needsSegments: 'un fichier n’a pas de segments : il faut à la page --rules FICHIER ou --where RÈGLE',
}
