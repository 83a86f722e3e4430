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
  clientele segment crm.sqlite --report segments.html                       effectifs, passages et profils sur une page
  clientele segment list crm.sqlite                                         les segments, leurs règles et effectifs
  clientele segment history crm.sqlite vip                                  qui est entré et sorti, quand et pourquoi
  clientele segment compare crm.sqlite vip --from 2026-01-01 --to 2026-06-30
  clientele segment compare crm.sqlite                                      ce que pèsent les segments, côte à côte

Verbes, sur fichiers et bases :
  clientele segment explain crm.sqlite vip --customer c12                   pourquoi quelqu’un en est ou n’en est pas
  clientele segment points clients.csv --rules points.yaml                  des points par règle : {"règle": 10}
  clientele segment tiers commandes.csv --from 2025-01-01..2025-06-30 --to 2025-07-01..2025-12-31   gros, petits, partis
  clientele segment auto notes.csv --columns recency_days,orders,monetary   des groupes de clients qui se ressemblent
  clientele segment crosstab clients.csv --rows segment --cols region       une colonne croisée avec une autre

Règles :
  ville = 'Lyon' AND NOT points < 100          le texte se compare sans majuscules ni accents
  visite >= -90d OR "Code postal" LIKE '69%'
  consent_email = true AND birth_date IS NOT NULL
  birthday IN 7d AND age_band = '25-34'        aussi age, department, region ; WITHIN 50 KM OF '69'
  orders (WHERE channel = 'web') >= 2 IN 90d   dans une base : spend >= 500 IN 12m, NOT IN SEGMENT 'vip',
                                               interactions (WHERE kind = 'complaint') = 0, rfm_segment = 'at_risk'

Exemples :
  clientele segment clients.csv --where "country = 'FR' AND points >= 100" -o francais.csv
  clientele segment clients.csv --rules regles.json -o segments.csv         plusieurs règles : {"nom": "règle"}`,
  options: {
    where: 'garde, telles quelles, les lignes pour lesquelles cette règle est vraie ; ce peut être l’arbre que montre --json',
    rules: 'plusieurs règles à la fois : un fichier JSON ou YAML, {"nom": "règle"} ; les lignes sont customer et segment',
  },
  usage: {
    noRule: 'dites qui garder : --where "ville = \'Lyon\'", ou --rules FICHIER',
    twoRules: 'soit --where RÈGLE, soit --rules FICHIER, pas les deux',
    whereMissing: 'dites qui en fait partie : --where "ville = \'Lyon\'"',
    nameMissing: 'il faut un nom au segment',
    daysMissing: 'dites quels deux jours : --from 2026-01-01 --to 2026-06-30',
    unknown: ({ name, nearest, some }) =>
      `pas de segment ${name} : ${nearest === undefined ? (some ? 'clientele segment list les montre' : 'définissez-le avec clientele segment define') : `vouliez-vous dire ${nearest} ?`}`,
    segmentField:
      "les membres d’un segment ne se disent pas par le champ segment, qui parle aussi de celui-ci : écrivez IN SEGMENT 'vip'",
    circle: (way) => `un segment ne peut pas dépendre de lui-même : ${way.join(' → ')}`,
  },
  name: 'nom d’un segment',
  define: {
    summary: 'Donne sa règle à un segment ; de nouveau : une autre version',
    where: 'la règle, ou l’arbre que montre --json : en font partie ceux pour qui elle est vraie',
    done: ({ name, version, rule, isNew }) =>
      isNew ? `${name}, version ${version} : ${rule}` : `${name}, version ${version}, a déjà cette règle : ${rule}`,
  },
  list: {
    summary: 'Les segments, leurs règles, leurs effectifs, leur dernier rafraîchissement',
    done: (segments) => compte(segments, 'segment'),
  },
  refresh: {
    summary: 'Note qui est dans chaque segment, qui est entré et qui est sorti',
    one: ({ name, members, entered, left }) =>
      `  ${name} : ${compte(members, 'membre')}, ${compte(entered, 'entré')}, ${compte(left, 'sorti')}`,
    done: ({ segments, day }) => `${compte(segments, 'segment rafraîchi', 'segments rafraîchis')} au ${day}`,
  },
  history: {
    summary: 'Qui a été dans un segment, de quand à quand, et pourquoi',
    counts: 'combien plutôt que qui : une ligne par rafraîchissement',
    done: (rows) => compte(rows, 'ligne'),
  },
  compare: {
    summary: 'Qui est resté dans un segment, y est entré, en est sorti entre deux jours',
    from: 'le premier jour',
    to: 'le second jour',
    done: (of) =>
      `${of.name} : ${nombre(of.before)} au ${of.from}, ${nombre(of.after)} au ${of.to} : ${compte(of.stayed, 'resté')}, ${compte(of.entered, 'entré')}, ${compte(of.left, 'sorti')}`,
  },
  fault: ({ name, column, fault }) =>
    `${name === '' ? 'la règle' : `la règle ${name}`}, colonne ${column} : ${
      fault.why === 'segment'
        ? `pas de segment ${fault.found} : ${fault.nearest === undefined ? 'définissez-le d’abord' : `vouliez-vous dire ${fault.nearest} ?`}`
        : fault.why === 'function'
          ? /^(?:orders|spend)$/i.test(fault.found)
            ? `écrivez ${fault.found} (WHERE amount > 100) >= 2 IN 90d, ou ${fault.found} >= 2`
            : 'un test commence par un champ, et il n’y a pas de fonctions ici'
          : ruleFault(fault)
    }`,
  jsonFault: ({ name, place }) =>
    `la règle${name === '' ? '' : ` ${name}`}${place === '' ? '' : `, en ${place}`} : en JSON, un test est {"field": "ville", "=": "Lyon"}, et les tests se joignent par {"and": […]}, {"or": […]}, {"not": …} ; --json montre l’arbre d’une règle`,
  kept: ({ kept, read }) => `${compte(kept, 'ligne gardée', 'lignes gardées')} sur ${nombre(read)}`,
  inSegment: ({ name, members }) => `  ${name} : ${nombre(members)}`,
  many: ({ segments, read }) => `${compte(segments, 'segment')} sur ${compte(read, 'ligne')}`,
}

export const segmentFaults = {
  'rules-file': ({ path, place }) =>
    `${path}${place === '' ? '' : ` à ${place}`} : les règles s’écrivent {"nom": "règle"}, par exemple {"lyon": "ville = 'Lyon'"}`,
  'points-file': ({ path, place }) =>
    `${path}${place === '' ? '' : `, en ${place}`} : les points s’écrivent {"règle": 10}, par exemple {"city = 'Lyon'": 10}, ou en liste de {"where": "règle", "points": 10, "name": "pourquoi"}`,
  'bad-yaml': ({ path, line }) =>
    `${path}, ligne ${line} : ce n’est pas du YAML ; voyez les guillemets, les deux-points et les retraits`,
  'refreshed-later': ({ path, segment, refreshed, asOf }) =>
    `${path} : ${segment} a été rafraîchi au ${refreshed}, et son histoire ne peut revenir au ${asOf} : choisissez --as-of ${refreshed} ou plus tard, ou regardez en arrière avec clientele segment compare`,
} satisfies {
  readonly [K in Extract<Fault, 'rules-file' | 'points-file' | 'bad-yaml' | 'refreshed-later'>]: (about: Faults[K]) => string
}
