import type { predict as en } from '../en/predict.ts'
import { compte, fixed, nombre } from './counts.ts'

const part = (n: number): string => `${nombre(100 * n, 1)} %`

const modelNames: Readonly<Record<string, string>> = {
  'bg-nbd': 'BG/NBD',
  'mbg-nbd': 'MBG/NBD',
  'pareto-nbd': 'Pareto/NBD',
  nbd: 'NBD',
}
const nom = (name: string): string => modelNames[name] ?? name

type Noted = Parameters<typeof en.notes>[0]

const whys: Record<Noted['why'], (noted: Noted) => string> = {
  requested: ({ name }) => `${nom(name)}, comme demandé.`,
  holdout: ({ name }) => `${nom(name)} : le plus proche sur les jours mis à part.`,
  trial: ({ name }) =>
    `${nom(name)} : le plus proche sur les derniers jours, mis à part pour choisir, puis ajusté à tous les jours.`,
  likelihood: ({ name }) =>
    `${nom(name)} : le plus vraisemblable ; il y a trop peu de jours pour en mettre à part et choisir d’après eux.`,
  all_alike: () => 'NBD : tous les clients ont une seule et même histoire, rien ne les distingue.',
  nobody_seen_leaving: ({ requested }) =>
    `NBD${requested === 'auto' ? '' : ` au lieu de ${nom(requested)}`} : l’abandon n’est pas identifiable. Ces commandes ne distinguent pas les clients partis de ceux qui achètent rarement : un modèle où personne ne part est aussi vraisemblable.`,
}

export const predict: typeof en = {
  summary: 'Ce que chaque client achètera : commandes attendues, panier, valeur, et qui est encore client',
  options: {
    horizon: 'jusqu’où regarder : 90d, 39w, 12m, 1y',
    model: 'bg-nbd, mbg-nbd, pareto-nbd, nbd, ou auto : le plus proche sur des jours mis à part',
    holdout: 'met à part les derniers jours, semaines, mois ou années, et dit à quel point leur prévision est juste',
    first: 'seulement les clients dont le premier achat est dans une période, 2024-01-01..2024-12-31',
    discount: 'ce qu’une année retire à la valeur : 0.10, 10%',
    intervals:
      'dit à quel point c’est sûr : colonnes orders_low, orders_high et p_order, intervalles des totaux et des paramètres',
    base: 'garde la prévision dans cette base, pour rfm watch',
  },
  usage: {
    horizon: 'personne ne se prévoit à plus de 20 ans : choisissez un horizon plus court',
    rate: 'une actualisation est un taux annuel, tel que 0.10 ou 10%',
    watchNeedsBase: 'dites quelle base garde les prévisions : --base FICHIER',
  },
  examples: `
Exemples :
  clientele rfm predict commandes.csv -o previsions.csv                  douze mois devant
  clientele rfm predict commandes.csv --horizon 39w --holdout 39w        à quel point aurait-elle été juste ?
  clientele rfm predict commandes.csv --horizon 90d --base crm.sqlite    la garder, pour que rfm watch la juge dans 90 jours`,
  figure: (n, digits) => fixed(n, digits),
  modelNames,
  baselineNames: { rate: 'le rythme passé continue', none: 'personne n’achète' },
  bias: (bias) => `${bias > 0 ? '+' : ''}${(100 * bias).toFixed(1).replace('.', ',')} %`,
  learned: (known) =>
    `de quoi apprendre : ${compte(known.customers, 'client')}, dont ${nombre(known.repeaters)} revenus (${part(known.customers === 0 ? 0 : known.repeaters / known.customers)}) et ${nombre(known.frequent)} acheteurs sur 3 jours ou plus ; ${compte(known.repeats, 'réachat')} en ${compte(known.days, 'jour')}${known.heldOut === 0 ? '' : ` ; ${known.heldOut < 2 ? 'le dernier jour mis' : `les ${compte(known.heldOut, 'dernier jour', 'derniers jours')} mis`} à part`}`,
  doubts: {
    few_customers: ({ customers }) =>
      `peu de clients (${nombre(customers)}) : en dessous de 500, les paramètres sont approximatifs`,
    short: ({ days }) => `une histoire courte (${compte(days, 'jour')}) : en dessous de 180 jours, on ne voit pas les saisons`,
    silent: ({ silent }) =>
      `personne n’a acheté depuis ${compte(silent, 'jour')} : le fichier est-il complet jusqu’à son dernier jour ?`,
    nobody_frequent: () => 'personne n’a acheté sur trois jours ou plus : on sait à peine en quoi les clients diffèrent',
    one_dominates: ({ largest }) => `un seul client a fait ${part(largest)} des réachats : il noie ce que sont tous les autres`,
    many_cohorts: ({ spread }) =>
      `les premières commandes s’étalent sur ${compte(spread, 'jour')} : les modèles valent pour des clients venus à peu près au même moment, mieux vaut prévoir par année de première commande (--first 2024-01-01..2024-12-31)`,
  },
  shortfalls: {
    no_customers: () => 'Pas de prévision : aucun client n’a acheté.',
    no_time: () =>
      'Pas de prévision : tous les clients ont acheté pour la première fois le dernier jour, rien n’a encore pu suivre.',
    no_repeats: ({ customers }) =>
      `Pas de prévision : personne n’est revenu (${compte(customers, 'client')}, un seul jour d’achat chacun), rien ne dit donc à quelle fréquence on achète.`,
    few_repeaters: ({ repeaters }) =>
      `Pas de prévision : ${compte(repeaters, 'client est revenu', 'clients sont revenus')}, et moins de 10 en disent trop peu sur tous les autres.`,
  },
  spendWhys: {
    few_customers:
      'Trop peu de clients ont des réachats payants pour apprendre en quoi ils diffèrent : on s’en tient aux moyennes.',
    all_alike: 'Les réachats valent autant chez tous les clients : c’est ce qu’on attend d’une commande.',
    no_mean:
      'Les montants sont si inégaux que leur modèle n’a pas de moyenne : on prend la moyenne de chaque client, et celle de tous pour les autres.',
  },
  notes: (noted) => [
    whys[noted.why](noted),
    ...(noted.name === 'nbd' && noted.why !== 'nobody_seen_leaving' && noted.dropoutIdentified
      ? ['Pour lui personne n’est parti, alors que ces commandes montrent que certains le sont.']
      : []),
    ...(noted.name === 'bg-nbd' && noted.activity !== undefined
      ? [`p_active est celui de ${nom(noted.activity)} : pour BG/NBD, qui a acheté une fois est client pour toujours.`]
      : []),
    ...(noted.bound.length > 0
      ? [
          `À sa limite, et sans erreur type : ${noted.bound.join(', ')}. Les données le voudraient au-delà de toute mesure, ou s’en passeraient.`,
        ]
      : []),
    ...(noted.converged ? [] : ['La recherche des paramètres n’a pas abouti : à prendre avec précaution.']),
  ],
  parameter: (name, value, error) => `${name} ${nombre(value, 4)}${Number.isFinite(error) ? ` (± ${nombre(error, 4)})` : ''}`,
  unit: { day: 'jours', week: 'semaines', month: 'mois', year: 'années' },
  parameters: (listed, unit, logLikelihood) => `en ${unit} : ${listed.join(' · ')} · ln L ${nombre(logLikelihood, 3)}`,
  spend: ({ customers, mean, correlation }) =>
    `une commande vaut ${mean} en moyenne, d’après ${compte(customers, 'client revenu', 'clients revenus')}${correlation === undefined ? '' : ` ; nombre et valeur des commandes sont corrélés à ${nombre(correlation, 2)} (le modèle suppose 0)`}`,
  tried: (days, asked, customers, actual) =>
    `sur ${days < 2 ? 'le dernier jour' : `les ${nombre(days)} derniers jours`}, mis à part${asked ? '' : ' pour choisir'} : ${compte(customers, 'client a fait', 'clients ont fait')} ${compte(actual, 'commande')}`,
  triedHeads: ['', 'prévu', 'écart', 'RMSE', 'MAE', 'AUC', 'top 20 %'],
  taken: 'retenu',
  losesTo: (model, baseline) => `${nom(model)} fait moins bien qu’une règle simple : « ${baseline} » était plus proche (RMSE)`,
  frequencyHeads: ['réachats avant', 'clients', 'constaté', 'prévu'],
  forecast: ({ horizon, orders, value }) =>
    `à ${horizon} : ${compte(orders, 'commande attendue', 'commandes attendues')}${value === '' ? '' : `, soit ${value} aujourd’hui`}`,
  between: (low, high) => `quatre fois sur cinq entre ${low} et ${high}, si on l’apprenait d’autres clients comme ceux-ci`,
  done: ({ customers, model }) => `${compte(customers, 'client prévu', 'clients prévus')} par ${nom(model)}`,
  undone: ({ customers }) => `${compte(customers, 'client')}, pas de prévision`,
  kept: ({ base, horizon }) => `gardée dans ${base}, à juger dans ${horizon} par rfm watch`,
  watch: {
    summary: 'Ce que sont devenues les prévisions gardées dans une base, et si les clients ressemblent encore à ceux d’alors',
    base: 'la base qui garde les prévisions (par défaut : l’entrée, si c’en est une)',
    examples: `
Code de sortie 1 si une prévision a échoué : elle est échue, et les commandes passées s’écartent du total prévu plus que le hasard
ne l’explique (et de plus de 10 %), ou les clients étaient plus éloignés, ou plus proches, les uns des autres qu’elle ne le disait
(de plus d’un quart), ou moins de 70 % ont acheté aussi souvent qu’elle le disait vraisemblable (80 % le devraient). La dérive est
l’indice de stabilité de la récence, des commandes et du montant depuis la prévision : au-dessus de 0,1 elle mérite un regard,
au-dessus de 0,25 les clients ne sont plus ceux dont elle a appris.

Exemples :
  clientele rfm predict crm.sqlite --horizon 90d --base crm.sqlite       garder une prévision
  clientele rfm watch crm.sqlite                                         90 jours plus tard : était-elle juste ?`,
    heads: ['faite le', 'jusqu’au', 'prévu', 'constaté', 'écart', 'cernés', 'dérive R, F, M'],
    waiting: 'en cours',
    none: ({ base }) => `${base} ne garde aucune prévision : faites-en une avec rfm predict ENTRÉE --base ${base}`,
    done: ({ kept, passed, failed }) => `${compte(kept, 'prévision')}, ${compte(passed, 'échue')}, ${compte(failed, 'échouée')}`,
    misses: {
      bias: ({ made, predicted, actual }) =>
        `la prévision du ${made} s’est trompée sur le total des commandes : ${nombre(Math.round(predicted))} prévues, ${nombre(actual)} passées, un écart que le hasard n’explique pas`,
      slope: ({ made, slope = 0 }) =>
        `la prévision du ${made} a trop ${slope < 1 ? 'éloigné' : 'rapproché'} les clients les uns des autres : l’écart entre deux d’entre eux a été de ${part(slope)} de celui qu’elle attendait`,
      range: ({ made, inside }) =>
        `la prévision du ${made} était trop sûre d’elle : ${part(inside)} des clients ont acheté aussi souvent que le plus vraisemblable, quand 80 % le devraient`,
    },
    moves: {
      recency_days: (isUp) => (isUp ? 'leur dernière commande est plus ancienne' : 'leur dernière commande est plus récente'),
      orders: (isUp) => (isUp ? 'ils commandent plus souvent' : 'ils commandent moins souvent'),
      monetary: (isUp) => (isUp ? 'ils dépensent plus' : 'ils dépensent moins'),
    },
    moved: ({ since, moves }) =>
      `depuis la prévision du ${since}, les clients ont changé (dérive au-dessus de 0,25) : ${moves.join(', ')}`,
    wayOut: 'refaites la prévision avec rfm predict et gardez-la : elle apprendra des commandes jusqu’à ce jour',
  },
}
