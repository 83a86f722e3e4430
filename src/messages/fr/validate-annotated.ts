import type { Messages } from '../messages.ts'
import { compte, nombre } from './counts.ts'

const gravites = { error: 'erreur', warning: 'avertissement', info: 'remarque' } as const

export const validateAnnotated: Messages['validateAnnotated'] = {
  option: 'les mêmes lignes en classeur, ce qui ne va pas en couleur et commenté',
  rows: 'lignes',
  findings: 'constats',
  severities: gravites,
  heads: ['gravité', 'colonne', 'constat', 'nombre', 'premières lignes'],
  line: ({ severity, says, ofRow, suggestion, confidence }) =>
    `${gravites[severity]}${ofRow ? ', toute la ligne' : ''} : ${says}${
      suggestion === '' ? '' : `\n→ ${suggestion} (sûr à ${nombre(100 * confidence)} %)`
    }`,
  count: ({ severity, says, count }) => `${count === undefined ? '' : `${nombre(count)} × `}${gravites[severity]} : ${says}`,
  more: (n) => `… et ${compte(n, 'autre constat', 'autres constats')} : voir l’autre feuille`,
  legend: ({ score, errors, warnings, infos }) =>
    `Note ${nombre(score, 1)} sur 100 : ${compte(errors, 'erreur')}, ${compte(warnings, 'avertissement')}, ${compte(infos, 'remarque')}.\nRouge et gras : erreur. Ambre : avertissement. Bleu et penché : remarque.`,
  written: ({ cells, comments, sheets, path }) =>
    `${compte(cells, 'cellule')} en couleur${
      comments < cells
        ? `, ${nombre(comments)} avec un commentaire : les premières de chaque sorte (--problems FICHIER a tout)`
        : ''
    }${sheets > 1 ? ` ; les lignes continuent jusqu’à la feuille ${sheets}` : ''} → ${path}`,
  format: (path) => `${path} : commentaires et couleurs veulent un classeur : nommez-le en .xlsx`,
}
