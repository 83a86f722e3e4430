import type { rfm as en } from '../en/rfm.ts'
import { compte } from './counts.ts'

export const rfm: typeof en = {
  summary: 'Dit qui compte et qui s’en va : récence, fréquence, montant, segments, mouvements',
  examples: `
Exemples :
  clientele rfm summary commandes.csv -o resume.csv    ce que les modèles de prévision voient de chaque client`,
  options: {
    holdout: 'met à part les derniers jours, semaines, mois ou années : 39w, 90d, 12m, 1y',
    timeUnit: 'unité des durées : day, week (par défaut), month ou year',
  },
  usage: {
    length: 'une durée s’écrit 90d, 39w, 12m ou 1y',
    holdoutTooLong: (length) => `--holdout ${length} : aucune commande ne la précède ; choisissez-en une plus courte`,
  },
  summaryVerb: {
    summary: 'Ce que les modèles de prévision voient de chaque client : réachats, durées, dépense moyenne par réachat',
    done: ({ customers, repeats }) =>
      `${compte(customers, 'client acheteur', 'clients acheteurs')}, ${compte(repeats, 'réachat')}`,
  },
}
