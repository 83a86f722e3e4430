import type { rfm as en } from '../en/rfm.ts'
import { compte, montant, nombre } from './counts.ts'

const part = (n: number): string => `${nombre(100 * n, 1)} %`

export const rfm: typeof en = {
  summary: 'Dit qui compte et qui s’en va : récence, fréquence, montant, segments, mouvements',
  examples: `
Verbes, chacun avec son --help :
  clientele rfm summary commandes.csv -o resume.csv        ce que les modèles de prévision voient de chaque client
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
    holdout: 'met à part les derniers jours, semaines, mois ou années : 39w, 90d, 12m, 1y',
    timeUnit: 'unité des durées : day, week (par défaut), month ou year',
  },
  usage: {
    length: 'une durée s’écrit 90d, 39w, 12m ou 1y',
    holdoutTooLong: (length) => `--holdout ${length} : aucune commande ne la précède ; choisissez-en une plus courte`,
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
}
