import type { Places } from '../facts.ts'
import type { validateBase as english } from '../en/validate-base.ts'
import { compte, jour, nombre } from './counts.ts'

function placesOf(un: string, plusieurs: string, lettre: string): Places {
  return {
    place: { line: `${un} ${lettre}`, column: ', colonne ', says: ' : ' },
    sameAs: (row) => `d’abord ${un} ${lettre}${row}`,
    lines: (rows, all) =>
      `${all === 1 ? un : plusieurs} ${rows.map((row) => lettre + row).join(', ')}${all > rows.length ? '…' : ''}`,
    example: ({ line, value, suggestion }) => `${un} ${lettre}${line} : ${value}${suggestion === '' ? '' : ` → ${suggestion}`}`,
  }
}

const cellules = (n: number): string => compte(n, 'cellule')
const note = (n: number): string => nombre(n, 1)
const signe = (n: number): string => `${n > 0 ? '+' : n < 0 ? '−' : '±'}${nombre(Math.abs(n), 1)}`

export const validateBase: typeof english = {
  places: {
    customers: placesOf('client', 'clients', 'c'),
    orders: placesOf('commande', 'commandes', ''),
    interactions: placesOf('échange', 'échanges', ''),
    consents: placesOf('consentement', 'consentements', ''),
  },
  since: ({ day, before, now }) =>
    `Depuis le ${day} : note ${note(before)} → ${note(now)}${before === now ? '' : ` (${signe(now - before)})`}`,
  worse: ({ says, before, after }) => `en hausse : ${says} : ${nombre(before)} → ${nombre(after)}`,
  moreWorse: (n) => `… et ${compte(n, 'autre constat', 'autres constats')} plus nombreux que la dernière fois`,
  better: ({ kinds, fewer }) =>
    `en baisse : ${nombre(fewer)} de moins, sur ${compte(kinds, 'sorte de constats', 'sortes de constats')}`,
  withheld: (n) =>
    `${compte(n, 'client n’y figure pas', 'clients n’y figurent pas')} : opposition, ou données à conserver seulement`,
  lapsed: (n) =>
    compte(
      n,
      'cellule réparée est venue autrement depuis : elle vaut telle qu’elle est venue',
      'cellules réparées sont venues autrement depuis : elles valent telles qu’elles sont venues',
    ),
  orphans({ rows, table, path }) {
    const [un, plusieurs] = {
      orders: ['commande', 'commandes'],
      interactions: ['échange', 'échanges'],
      consents: ['consentement', 'consentements'],
    }[table]
    return `${compte(rows, un!, plusieurs)} sans client dans la base : clientele validate ${path} --as ${table} dit lesquels`
  },
  notKept: 'la note n’a pas pu être gardée (--dry-run regarde sans la garder) :',
  mended: ({ cells, path, before, now }) =>
    `${compte(cells, 'cellule réparée', 'cellules réparées')} dans ${path} : note ${note(before)} → ${note(now)}`,
  computed: (n) =>
    compte(
      n,
      'cellule de clients fusionnés est composée de plusieurs fiches : réparez-la à la source',
      'cellules de clients fusionnés sont composées de plusieurs fiches : réparez-les à la source',
    ),
  applied: ({ cells, path, score }) =>
    `${compte(cells, 'cellule changée', 'cellules changées')} dans ${path} ; note ${note(score)}`,
  missed: (customers, all) =>
    `${compte(all, 'changement non fait', 'changements non faits')}, car la cellule n’est plus ce que dit le plan, ou est composée de plusieurs fiches${
      customers.length === 0
        ? ''
        : ` : ${customers
            .slice(0, 5)
            .map((customer) => `c${customer}`)
            .join(', ')}${all > 5 ? '…' : ''}`
    }`,
  ranAs: (run, path) => `passage ${run} : pour l’annuler, clientele validate undo ${path} --run ${run}`,
  undone: ({ run, day, cells }) =>
    `passage ${run} du ${jour(day)} annulé : ${cellules(cells)} ${cells < 2 ? 'se lit' : 'se lisent'} comme avant`,
  trend: {
    head: ({ path, table, runs }) => `${path} : ${table}, ${compte(runs, 'passage')}`,
    none: (path) => `${path} : aucun passage encore : clientele validate ${path} garde sa note`,
    heads: ['jour', 'note', '', '', 'erreurs', 'avertissements', 'remarques', 'réparées'],
    signed: signe,
    otherRules: 'selon d’autres règles à partir d’ici : ce qui précède ne se compare pas',
    earlier: (n) => `… ${compte(n, 'passage antérieur', 'passages antérieurs')} (-v les montre tous)`,
    one: 'Un seul passage : le prochain dira.',
    better: ({ day, points }) => `Mieux : ${signe(points)} points depuis le ${day}.`,
    worse: ({ day, points }) => `Moins bien : ${signe(points)} points depuis le ${day}.`,
    same: (day) => `Aussi bien que le ${day}.`,
    last: ({ points }) => (points === 0 ? 'Dernier passage : sans changement.' : `Dernier passage : ${signe(points)} points.`),
  },
}
