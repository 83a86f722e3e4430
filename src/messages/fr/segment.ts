import type { Fault, Faults } from '../facts.ts'
import type { segment as en } from '../en/segment.ts'
import { compte, nombre } from './counts.ts'
import { ruleFault } from './rule.ts'

export const segment: typeof en = {
  summary: 'Garde ceux pour qui une règle est vraie ; dans une base, des segments qui se souviennent de qui entre et sort',
  examples: `
Verbes, dans une base, chacun avec son --help :
  clientele segment define crm.sqlite vip --where "spend >= 1000 IN 12m"    nomme une règle
  clientele segment refresh crm.sqlite                                      qui est dans chaque segment
  clientele segment list crm.sqlite                                         les segments, leurs règles et effectifs
  clientele segment history crm.sqlite vip                                  qui est entré et sorti, quand et pourquoi
  clientele segment compare crm.sqlite vip --from 2026-01-01 --to 2026-06-30

Règles :
  ville = 'Lyon' AND NOT points < 100          le texte se compare sans majuscules ni accents
  visite >= -90d OR "Code postal" LIKE '69%'
  consent_email = true AND birth_date IS NOT NULL
  orders (WHERE channel = 'web') >= 2 IN 90d   dans une base : spend >= 500 IN 12m, NOT IN SEGMENT 'vip'

Exemples :
  clientele segment clients.csv --where "country = 'FR' AND points >= 100" -o francais.csv
  clientele segment clients.csv --rules regles.json -o segments.csv         plusieurs règles : {"nom": "règle"}`,
  options: {
    where: 'garde, telles quelles, les lignes pour lesquelles cette règle est vraie',
    rules: 'plusieurs règles à la fois : un fichier JSON, {"nom": "règle"} ; les lignes sont customer et segment',
  },
  usage: {
    noRule: 'dites qui garder : --where "ville = \'Lyon\'", ou --rules FICHIER',
    twoRules: 'soit --where RÈGLE, soit --rules FICHIER, pas les deux',
  },
  fault: ({ name, column, fault }) =>
    `${name === '' ? 'la règle' : `la règle ${name}`}, colonne ${column} : ${
      fault.why === 'segment'
        ? `pas de segment ${fault.found} : ${fault.nearest === undefined ? 'définissez-le d’abord' : `vouliez-vous dire ${fault.nearest} ?`}`
        : ruleFault(fault)
    }`,
  kept: ({ kept, read }) => `${compte(kept, 'ligne gardée', 'lignes gardées')} sur ${nombre(read)}`,
  inSegment: ({ name, members }) => `  ${name} : ${nombre(members)}`,
  many: ({ segments, read }) => `${compte(segments, 'segment')} sur ${compte(read, 'ligne')}`,
}

export const segmentFaults = {
  'rules-file': ({ path, place }) =>
    `${path}${place === '' ? '' : ` à ${place}`} : les règles s’écrivent {"nom": "règle"}, par exemple {"lyon": "ville = 'Lyon'"}`,
} satisfies { readonly [K in Extract<Fault, 'rules-file'>]: (about: Faults[K]) => string }
