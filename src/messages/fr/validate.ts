import type { Messages } from '../messages.ts'
import type { validateFaults as english } from '../en/validate.ts'
import { compte, nombre } from './counts.ts'
import { validateBase } from './validate-base.ts'
import { checks, findings, rowFindings } from './validate-rules.ts'

const somme = (montant: number): string => nombre(montant, montant < 100 ? 2 : 0)
const part = (n: number): string => `${nombre(Math.floor(1000 * n) / 10, 1)} %`

export const validate: Messages['validate'] = {
  summary: 'Dit ce qui ne va pas dans un fichier clients, où, et ce qu’il faudrait',
  options: {
    problems: 'chaque constat : line, column, field, rule, severity, value, suggestion, confidence, message',
    rules: 'vos propres règles pour colonnes et lignes, tolérances, gravités : un fichier JSON, ou un Table Schema',
    mx: 'demande au DNS si les domaines des adresses e-mail reçoivent du courrier ; rien que des domaines ne quitte cette machine',
    customers: 'de qui doivent être les commandes : un fichier clients ou une base ; les autres sont orphelines',
    failUnder: 'répond par le code 1 quand la note est plus basse, de 0 à 100',
    stale: 'relève les lignes sans signe de vie depuis tant de mois',
    staleList: 'ces lignes, avec le jour de leur dernier signe de vie : pour un courrier de mise à jour',
    fix: 'répare ce qui est certain : dans un autre fichier (-o FICHIER), sur place (--in-place), ou dans la base, d’où cela s’annule',
    output:
      'où vont les lignes réparées ; un CSV reste tel quel sauf les cellules réparées ; - pour la sortie standard (par défaut)',
    inPlace: 'répare le fichier lui-même ; ce qu’il était est gardé à côté en .bak',
    plan: 'tous les changements possibles, à relire : line, column, before, after, rule, confidence',
    apply: 'fait les changements d’un plan, ceux qui y sont encore : comme --fix',
    trend: 'd’une base : les notes qu’elle a eues, et si elle s’améliore',
    rejects:
      'où vont les lignes qui ne sont pas dans le fichier réparé, avec leurs octets d’origine (par défaut : NOM.rejects.csv à côté)',
    undo: 'Annule ce qu’un passage a réparé dans une base',
    undoBase: 'une base clients où des cellules ont été réparées',
    undoRun: 'le passage à annuler, par son numéro (par défaut : le dernier qui a réparé quelque chose)',
    notARun: 'un passage se désigne par son numéro, à partir de 1',
    showValues: 'montre les cellules elles-mêmes dans les exemples',
    score: 'ce doit être un nombre de 0 à 100',
    months: 'ce doit être un nombre de mois, à partir de 1',
  },
  examples: `
Exemples :
  clientele validate clients.csv                             sa santé, en un écran
  clientele validate clients.csv --problems constats.csv     chaque constat, avec sa ligne et sa colonne
  clientele validate clients.csv --fix -o propre.csv         ce qui est certain est réparé, le reste ne bouge pas
  clientele validate clients.csv --plan changements.csv      ce qui pourrait l’être : à vous de décider…
  clientele validate clients.csv --apply changements.csv -o propre.csv     … et réparé comme décidé
  clientele validate commandes.csv --customers clients.csv   des commandes, et à qui elles sont
  clientele validate clients.csv --rules regles.json         vos propres règles à côté des nôtres
  clientele validate clients.csv --fail-under 95 --quiet     pour une tâche de nuit : code 1 en dessous
  clientele validate crm.sqlite --fix                        de même dans une base, qui garde la note…
  clientele validate crm.sqlite --trend                      … et dit si elle s’améliore

Verbe (un fichier du même nom s’écrit ./undo) :
  clientele validate undo BASE [--run N]                     annule ce qu’un passage a réparé dans une base`,
  usage: {
    twoOnStdout:
      'la sortie standard ne prend qu’une chose : donnez un fichier aux autres (--problems FICHIER, --plan FICHIER, -o FICHIER)',
    noFix: '-o et --in-place sont pour le fichier réparé : ajoutez --fix, ou --apply PLAN',
    twoTargets: 'soit -o FICHIER, soit --in-place, pas les deux',
    applyAlone:
      '--apply fait les changements d’un plan et rien d’autre : retirez --fix, --plan, --problems, --stale-list, --report et --annotate',
    staleMonths: '--stale-list doit savoir combien de temps c’est trop : ajoutez --stale MOIS',
    noSignOfLife: (path) =>
      `${path === '-' ? 'entrée standard' : path} : aucune colonne ne dit quand on a eu des nouvelles de quelqu’un, --stale-list n’a donc rien sur quoi se fonder : nommez-la avec --map last_contact_at=COLONNE, confirmed_at ou updated_at`,
    noCustomers: (path) =>
      `${path === '-' ? 'entrée standard' : path} : aucune colonne ne dit à qui sont les lignes, --customers n’a donc rien à chercher : nommez-la avec --map customer=COLONNE`,
    baseInPlace: '--fix répare une base là où elle est, et validate undo l’annule : retirez --in-place',
    onlyCustomers: (table) =>
      `--fix et --apply sont pour les clients : réparez les données de ${table} à la source et réimportez-les`,
    trendOfBase:
      '--trend parle d’une base clients, qui garde la note de chaque passage : créez-en une avec clientele import FICHIER --into BASE',
    trendAlone: '--trend montre les passages qui ont eu lieu et n’en fait aucun : retirez ce qui est pour un passage',
    inPlace: (path) =>
      `${path === '-' ? 'entrée standard' : path} : seul un fichier CSV se répare sur place : écrivez ailleurs avec -o FICHIER`,
  },
  place: { line: 'ligne ', column: ', colonne ', says: ' : ' },
  onLine: (line) => `ligne ${line}`,
  base: validateBase,
  sameAs: (line) => `d’abord ligne ${line}`,
  rowRules: rowFindings,
  rules: { ...findings, ...checks },
  mail: ({ takes, none, unknown }) =>
    `Domaines d’e-mail : ${nombre(takes)} ${takes < 2 ? 'reçoit' : 'reçoivent'} du courrier, ${nombre(none)} non${unknown === 0 ? '' : `, ${nombre(unknown)} sans réponse, ce qui ne dit rien`}`,
  outliers: ({ currency, median, low, high }) =>
    `loin des autres montants${currency === '' ? '' : ` en ${currency}`} : moins de ${somme(low)} ou ${somme(high)} et plus, quand celui du milieu est de ${somme(median)}`,
  notSo: (rule) => `ceci n’est pas vrai : ${rule}`,
  shortfall({ of, share, least }) {
    const dit = of === 'filled' ? 'rempli' : of === 'valid' ? 'valide' : `conforme à ${of}`
    return `seulement ${part(share)} ${dit}, au moins ${part(least)} attendu`
  },
  head: ({ path, facts, rows }) => `${path === '-' ? 'entrée standard' : path} : ${facts.join(', ')}, ${compte(rows, 'ligne')}`,
  country: (code) => `pays ${code}`,
  score: (score) => `Note ${nombre(score, 1)} sur 100`,
  parts: {
    validity: 'validité',
    completeness: 'complétude',
    uniqueness: 'unicité',
    consistency: 'cohérence',
    freshness: 'fraîcheur',
  },
  why: {
    validity: ({ cells, errors, rejected }) =>
      `${compte(errors, 'cellule')} sur ${nombre(cells)} avec une erreur${rejected === 0 ? '' : `, ${compte(rejected, 'ligne illisible', 'lignes illisibles')}`}`,
    completeness: (missing) => missing.join(', '),
    uniqueness: ({ rows }) => `${compte(rows, 'ligne répète', 'lignes répètent')} une clé`,
    consistency: ({ rows }) => compte(rows, 'ligne se contredit', 'lignes se contredisent'),
    freshness: ({ rows, months }) => `${compte(rows, 'ligne')} avec un signe de vie depuis moins de ${months} mois`,
  },
  missing: {
    name: (n) => `${part(n)} avec un nom`,
    email: (n) => `${part(n)} avec un e-mail`,
    phone: (n) => `${part(n)} avec un téléphone`,
    post: (n) => `${part(n)} avec une adresse`,
    cells: (n) => `${part(n)} des cellules remplies`,
  },
  share: part,
  severities: {
    error: (n) => compte(n, 'erreur'),
    warning: (n) => compte(n, 'avertissement'),
    info: (n) => compte(n, 'remarque'),
  },
  finding: ({ column, says }) => (column === '' ? says : `${column} : ${says}`),
  lines: (lines, all) => `${all === 1 ? 'ligne' : 'lignes'} ${lines.map(String).join(', ')}${all > lines.length ? '…' : ''}`,
  example: ({ line, column, value, suggestion }) =>
    `ligne ${line}${column === '' ? '' : ` ${column}`} : ${value}${suggestion === '' ? '' : ` → ${suggestion}`}`,
  more: (n) => `… et ${compte(n, 'autre constat', 'autres constats')} (-v les montre tous, --problems FICHIER un à un)`,
  toDo: {
    head: 'Que faire',
    certain: ({ findings, inPlace }) =>
      `${findings === 1 ? 'se répare' : 'se réparent'} à coup sûr : --fix${inPlace ? '' : ' -o FICHIER'}`,
    likely: (n) => `${n === 1 ? 'a un changement' : 'ont un changement'} à relire : --plan FICHIER, puis --apply FICHIER`,
    repeated: (n) => `${n === 1 ? 'répète une ligne' : 'répètent des lignes'} d’avant : clientele dedupe`,
    open: (n) => `${n === 1 ? 'demande' : 'demandent'} quelqu’un : --problems FICHIER, ou --annotate FICHIER.xlsx`,
  },
  nothing: 'Rien d’anormal.',
  nothingToJudge: 'Il n’y a rien à juger.',
  clash: (name) => `plusieurs colonnes s’appellent « ${name} » : toutes sauf la première portent ici un numéro`,
  ages: ({ upTo, rows }) => {
    const named = upTo.map((months, i) => `moins de ${months} mois ${nombre(rows[i]!)}`)
    const [older, never] = rows.slice(upTo.length)
    return `Dernier signe de vie : ${[...named, `plus ancien ${nombre(older!)}`, `aucun ${nombre(never!)}`].join(' · ')}`
  },
  mended: ({ cells, path }) => `${compte(cells, 'cellule réparée', 'cellules réparées')}${path === '-' ? '' : ` → ${path}`}`,
  left: ({ rows, path }) =>
    `${compte(rows, 'ligne n’a pu être lue et n’y est pas, mais', 'lignes n’ont pu être lues et n’y sont pas, mais')}, octet pour octet, dans ${path}`,
  backup: (path) => `ce qu’il était : ${path}`,
  staleListed: ({ rows, path }) => `${compte(rows, 'ligne')} sans signe de vie${path === '-' ? '' : ` → ${path}`}`,
  planned: (path) => `changements à relire, puis à faire avec --apply : ${path}`,
  applied: ({ rows, cells, path }) =>
    `${compte(rows, 'ligne')} : ${compte(cells, 'cellule changée', 'cellules changées')}${path === '-' ? '' : ` → ${path}`}`,
  missed: ({ cells, lines }) =>
    `${compte(cells, 'changement non fait', 'changements non faits')}, car la cellule n’est plus ce que dit le plan${lines.length === 0 ? ', ou son encodage n’a pas une des lettres' : ` : ${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')}${cells > lines.length ? '…' : ''}`}`,
  done: ({ rows, errors, warnings, infos, score }) =>
    `${compte(rows, 'ligne')} : ${compte(errors, 'erreur')}, ${compte(warnings, 'avertissement')}, ${compte(infos, 'remarque')} ; note ${nombre(score, 1)}`,
  doneWithNothing: '0 ligne : rien à juger',
  tooEmpty: (wanted) => `sans aucune ligne, rien ne dit que la note atteint ${nombre(wanted, 1)}`,
  tooLow: ({ score, wanted }) => `la note ${nombre(score, 1)} est sous ${nombre(wanted, 1)}`,
}

export const validateFaults: typeof english = {
  'plan-columns': ({ path }) =>
    `${path} : un plan de changements a les colonnes line, column, before, after : faites-en un avec --plan FICHIER`,
  'plan-column': ({ path, line, column, nearest }) =>
    `${path} ligne ${line} : le fichier n’a pas de colonne « ${column} »${nearest === undefined ? '' : ` ; vouliez-vous dire « ${nearest} » ?`}`,
  'no-identifiers': ({ path }) =>
    `${path} : aucune colonne d’identifiants, d’e-mails ni de téléphones par quoi des commandes nommeraient un client`,
}
