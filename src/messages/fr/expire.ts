import type { expire as en } from '../en/expire.ts'
import { compte } from './counts.ts'

export const expire: typeof en = {
  summary: 'Applique les durées de conservation : prévient qui est gardé trop longtemps, puis l’efface après un délai',
  grace: 'délai entre l’avertissement et l’effacement : 30d (jours), 6w (semaines) ou 2m (mois)',
  yes: 'prévient et efface sans poser de question',
  output: 'la liste pour l’envoi : qui avertir, averti depuis quand (warned_on), effacé quand',
  usage: {
    term: 'une durée s’écrit 30d, 6w, 2m ou 1y',
    either: 'soit --dry-run, soit --yes, pas les deux',
    yes: 'ceci avertit des personnes et efface celles qui l’ont été : regardez d’abord avec --dry-run, puis dites --yes',
  },
  days: ({ months, days }) =>
    [months > 0 ? `${months} mois` : '', days > 0 ? compte(days, 'jour') : ''].filter((part) => part !== '').join(' et '),
  due: ({ due, grace }) =>
    `${compte(due, 'personne est gardée', 'personnes sont gardées')} au-delà de la durée prévue${grace === 0 ? '' : ` (${compte(grace, 'déjà avertie', 'déjà averties')}, dans le délai)`}`,
  restricted: (people) =>
    `${compte(people, 'autre est gardée', 'autres sont gardées')} : leurs données sont limitées à leur demande (RGPD, art. 18)`,
  confirm: ({ warned, erased }) =>
    erased === 0
      ? `Noter que ${compte(warned, 'personne est avertie', 'personnes sont averties')} ? Tapez oui : `
      : `Noter que ${compte(warned, 'personne est avertie', 'personnes sont averties')}, et effacer ${compte(erased, 'personne')} pour de bon ? Tapez oui : `,
  would: ({ warned, erased, grace }) =>
    `${compte(warned, 'personne serait avertie', 'personnes seraient averties')}, ${compte(erased, 'effacée')} (averties il y a ${grace} ou plus) ; rien n’a changé`,
  done: ({ warned, erased, grace }) =>
    `${compte(warned, 'personne notée comme avertie', 'personnes notées comme averties')}, à effacer dans ${grace} ; ${compte(erased, 'effacée')}`,
  listNext: (base) => `pour leur écrire : clientele forget expire ${base} --dry-run -o envoi.csv`,
}
