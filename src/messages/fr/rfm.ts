import type { rfm as en } from '../en/rfm.ts'
import { compte, montant, nombre } from './counts.ts'

const part = (n: number): string => `${nombre(100 * n, 1)} %`

const enJours = (nombre: string): string => (nombre === '0' || nombre === '1' ? 'jour' : 'jours')

export const rfm: typeof en = {
  summary: 'Dit qui compte et qui s’en va : récence, fréquence, montant, segments, mouvements',
  examples: `
Verbes, chacun avec son --help :
  clientele rfm pulse commandes.csv --since 2026-01-01     combien sont venus depuis, combien sont partis, et qui
  clientele rfm cohorts commandes.csv                      qui rachète, mois après mois
  clientele rfm explain commandes.csv --customer C42       pourquoi ce segment, et ce qui en ferait changer
  clientele rfm summary commandes.csv -o resume.csv        ce que les modèles de prévision voient de chaque client
  clientele rfm predict commandes.csv --horizon 12m        ce que chaque client achètera, et à quel point on le sait
  clientele rfm watch commandes.csv --base crm.sqlite      ce que sont devenues les prévisions gardées dans une base
  clientele rfm basket commandes.csv                       ce qui s’achète ensemble : règles et leur support
  clientele rfm recommend commandes.csv --new              que proposer à qui, et combien de fois c’est juste
  clientele rfm lint decoupage.json                        ce qui cloche dans un découpage en segments

Exemples :
  clientele rfm commandes.csv -o scores.csv                des notes et un segment pour chaque client
  clientele rfm commandes.csv -o ici.csv --save-cuts seuils.json     garder les seuils des classes…
  clientele rfm suite.csv -o la.csv --cuts seuils.json               … et noter une autre période avec eux`,
  options: {
    returns:
      'ce que deviennent les retours : net les déduit du montant (par défaut), drop les ignore, separate les montre à part',
    cuts: 'noter selon les seuils de ce fichier, et non par cinquièmes des clients',
    saveCuts: 'où vont les seuils de ce passage, pour --cuts',
    classes: 'les notes vont de 1 à ce nombre (par défaut : 5)',
    scheme: 'un fichier de segments à vous (voir rfm lint)',
    by: 'ce que valent les commandes : revenue, le montant (par défaut), ou margin, la marge',
    holdout: 'met à part les derniers jours, semaines, mois ou années : 39w, 90d, 12m, 1y',
    timeUnit: 'unité des durées : day, week (par défaut), month ou year',
  },
  byMargins: 'selon la marge : ce qui est dit du montant l’est de ce que les commandes ont rapporté',
  usage: {
    length: 'une durée s’écrit 90d, 39w, 12m ou 1y',
    holdoutTooLong: (length) => `--holdout ${length} : aucune commande ne la précède ; choisissez-en une plus courte`,
    period: 'une période est faite de deux jours, inclus : 2025-01-01..2025-06-30',
    days: 'ce doivent être des nombres de jours, par exemple 90,180,365',
    sinceMissing: 'dites depuis quand : --since 2026-01-01',
    customerMissing: 'dites quel client : --customer ID',
    sinceTooLate: (since, asOf) => `--since ${since} : le dernier jour qui compte est le ${asOf} ; choisissez un jour antérieur`,
    classes: 'ce doit être un nombre de 2 à 100',
    cutsAndClasses: '--cuts dit déjà combien il y a de classes : retirez --classes',
  },
  share: part,
  money: montant,
  segmentNames: {
    champions: 'Champions',
    loyal: 'Fidèles',
    potential_loyalists: 'Fidèles en devenir',
    new_customers: 'Nouveaux clients',
    promising: 'Prometteurs',
    need_attention: 'À relancer',
    about_to_sleep: 'Bientôt endormis',
    cant_lose: 'À ne pas perdre',
    at_risk: 'À risque',
    hibernating: 'En sommeil',
    lost: 'Perdus',
    prospects: 'Prospects',
    no_purchase: 'Sans achat',
  },
  segmentHeads: ['segment', 'clients', '', '', 'montant', ''],
  gridHead: 'fréquence et montant',
  recency: 'récence',
  pointRules: ({ points, when, customers }) =>
    `${points < 0 ? '' : '+'}${nombre(points, 2)} pour ${compte(customers, 'client')} : ${when}`,
  pareto: ({ share, customers, of, gini }) =>
    `les 20 % meilleurs clients font ${part(share)} du montant ; ${nombre(customers)} sur ${nombre(of)} en font 80 % ; Gini ${nombre(gini, 3)}`,
  byMargin: (line) => `en marge, ${line.replace('du montant', 'du total')}`,
  returns: {
    net: ({ orders, amount, moved }) =>
      `${compte(orders, 'commande')} avec retour, ${amount} déduits du montant (--returns net) : ${compte(moved, 'client change', 'clients changent')} de note M`,
    drop: ({ orders, amount, moved }) =>
      `${compte(orders, 'commande')} avec retour, ${amount} ignorés (--returns drop) : ${compte(moved, 'client changerait', 'clients changeraient')} de note M s’ils étaient déduits`,
    separate: ({ orders, amount, moved }) =>
      `${compte(orders, 'commande')} avec retour, ${amount} montrés à part (--returns separate) : ${compte(moved, 'client changerait', 'clients changeraient')} de note M s’ils étaient déduits`,
  },
  neverBought: ({ returns, free }) =>
    `${compte(returns + free, 'client n’a', 'clients n’ont')} jamais acheté : ${nombre(returns)} avec des retours seulement, ${nombre(free)} avec des gratuits seulement`,
  done: (run) =>
    `${compte(run.customers, 'client')}, dont ${compte(run.withPurchase, 'acheteur')} : ${compte(run.orders, 'commande')}${run.spend === '' ? '' : `, ${run.spend}`}, jusqu’au ${run.asOf}`,
  summaryVerb: {
    summary: 'Ce que les modèles de prévision voient de chaque client : réachats, durées, dépense moyenne par réachat',
    done: ({ customers, repeats }) =>
      `${compte(customers, 'client acheteur', 'clients acheteurs')}, ${compte(repeats, 'réachat')}`,
  },
  pulse: {
    summary: 'Qui est venu et qui est parti depuis un jour : gagnés, conservés, réactivés, perdus, inactifs',
    options: {
      since: 'le premier jour considéré, AAAA-MM-JJ',
      previous: 'la période de comparaison, 2025-01-01..2025-06-30 (par défaut : autant de jours juste avant)',
      inactive: 'compter aussi ceux dont le dernier achat remonte à plus de tant de jours',
    },
    movements: {
      gained: 'Gagnés',
      kept: 'Conservés',
      reactivated: 'Réactivés',
      lapsed: 'Perdus',
      dormant: 'Inactifs',
    },
    inactive: (days) => `sans achat depuis plus de ${nombre(days)} jours`,
    periods: (days) => `Du ${days.from} au ${days.to}, comparé à la période du ${days.before} au ${days.until} :`,
    startsLate: (day) => `le premier achat des données date du ${day} : qui semble nouveau a pu acheter avant`,
    done: (n) =>
      `${compte(n.customers, 'client')} : ${compte(n.gained, 'gagné')}, ${compte(n.kept, 'conservé')}, ${compte(n.reactivated, 'réactivé')}, ${compte(n.lapsed, 'perdu')}, ${compte(n.dormant, 'inactif')}`,
  },
  cohorts: {
    summary: 'Qui rachète, selon le mois, le trimestre ou l’année du premier achat',
    unit: 'longueur des périodes : month (par défaut), quarter ou year',
    units: { month: 'premier mois', quarter: 'premier trimestre', year: 'première année' },
    customers: 'clients',
    notWhole: (day) => `la dernière période s’arrête au ${day}, avant d’être finie`,
    done: (n) => `${compte(n.cohorts, 'cohorte')}, ${compte(n.customers, 'client')}`,
  },
  explain: {
    summary: 'Pourquoi un client est dans son segment, et ce qui l’en ferait changer',
    customer: 'le client, tel que l’entrée le nomme',
    nobody: 'aucun client ne s’appelle ainsi (à écrire comme dans l’entrée, majuscules comprises)',
    head: ({ customer, segment }) => `${customer} : ${segment}`,
    never: '  il n’y a pas d’achat à noter',
    letters: { recency_days: 'R', orders: 'F', monetary: 'M' },
    values: {
      recency_days: (days) => `dernier achat il y a ${days} ${enJours(days)}`,
      orders: (orders) => `achats : ${orders}`,
      monetary: (spend) => `montant : ${spend}`,
    },
    cuts: (letter) => `seuils de ${letter}`,
    top: 'au plus haut',
    next: {
      recency_days: (days) => `un point de plus à ${days} ${enJours(days)}`,
      orders: (orders) => `un point de plus à ${orders}`,
      monetary: (spend) => `un point de plus à ${spend}`,
    },
    points: (sum) => `points : ${nombre(sum, 2)}`,
    fired: ({ points, when }) => `${points < 0 ? '' : '+'}${nombre(points, 2)}  ${when}`,
    settled: '  aucune mesure ne changerait à elle seule le segment',
    moves: {
      recency_days: ({ to, segment }) =>
        `un achat ${to === '0' ? 'le jour même' : to === '1' ? 'la veille' : `dans les ${to} derniers jours`} suffirait : ${segment}`,
      orders: ({ to, segment }) => `${to} achats suffiraient : ${segment}`,
      monetary: ({ to, segment }) => `un montant de ${to} suffirait : ${segment}`,
    },
  },
  lint: {
    summary: 'Ce qui cloche dans un découpage en segments : trous, recouvrements, segments hors d’atteinte',
    scheme:
      'un fichier JSON : {"segments": [{"name": "Champions", "r": [4, 5], "f": [4, 5], "m": [4, 5]}, …], "otherwise": "Autres"}',
    gaps: ({ count, cells }) => `trous : ${compte(count, 'case')} sans segment : ${cells}`,
    overlaps: ({ count, cells }) =>
      `recouvrements : ${compte(count, 'case')} dans plusieurs segments, dont le premier l’emporte : ${cells}`,
    unreachable: ({ count, names }) => `hors d’atteinte : ${compte(count, 'segment')} où personne ne peut être : ${names}`,
    nonMonotone: ({ cell, segment, better, worse }) =>
      `à l’envers : ${cell} est ${segment}, et ${worse}, moins bon, est ${better}`,
    done: (n) => `${compte(n.cells, 'case')} : ${compte(n.gaps, 'trou')}, ${compte(n.unreachable, 'segment')} hors d’atteinte`,
  },
}
