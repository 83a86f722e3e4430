import { readCommander } from './commander.ts'
import { mostNamed } from './facts.ts'
import type { Messages } from './messages.ts'
import { compte, jour, nombre } from './fr/counts.ts'
import { dedupe, dedupeFaults } from './fr/dedupe.ts'
import { dedupeReport } from './fr/dedupe-report.ts'
import { exported } from './fr/export.ts'
import { letters } from './fr/letters.ts'
import { fields } from './fr/fields.ts'
import { jsonFaults } from './fr/json.ts'
import { levels } from './fr/levels.ts'
import { link } from './fr/link.ts'
import { orders, ordersFaults } from './fr/orders.ts'
import { predict } from './fr/predict.ts'
import { products } from './fr/products.ts'
import { forecastReport } from './fr/forecast-report.ts'
import { historyReport } from './fr/history-report.ts'
import { register } from './fr/register.ts'
import { rfmReport } from './fr/rfm-report.ts'
import { requests } from './fr/requests.ts'
import { rfm } from './fr/rfm.ts'
import { expire } from './fr/expire.ts'
import { forget } from './fr/forget.ts'
import { segment, segmentFaults } from './fr/segment.ts'
import { segmentReport } from './fr/segment-report.ts'
import { segmentExplain, segmentKpis, segmentPoints } from './fr/segment-verbs.ts'
import { auto } from './fr/auto.ts'
import { crosstab } from './fr/crosstab.ts'
import { secrets } from './fr/secrets.ts'
import { subject } from './fr/subject.ts'
import { tiers } from './fr/tiers.ts'
import { validate, validateFaults } from './fr/validate.ts'
import { ruleFault } from './fr/rule.ts'
import { validateAnnotated } from './fr/validate-annotated.ts'
import { validateReport } from './fr/validate-report.ts'
import { why as whyPair } from './fr/why.ts'
import { amount } from './fr/reasons/amount.ts'
import { date } from './fr/reasons/date.ts'
import { email } from './fr/reasons/email.ts'
import { identifier } from './fr/reasons/identifier.ts'
import { person } from './fr/reasons/person.ts'
import { phone } from './fr/reasons/phone.ts'
import { place } from './fr/reasons/place.ts'
import { text } from './fr/reasons/text.ts'

/** Un participe, accordé avec un nombre. */
const accord =
  (un: string, plusieurs = `${un}s`) =>
  (n: number): string =>
    Math.abs(n) < 2 ? un : plusieurs
const pourcent = (part: number): string => `${nombre(100 * part)} %`
const liste = (lignes: readonly number[], toutes: number): string =>
  lignes.map(String).join(', ') + (toutes > lignes.length ? '…' : '')
const surLignes = (lignes: readonly number[], toutes: number): string =>
  `${toutes < 2 ? 'ligne' : 'lignes'} ${liste(lignes, toutes)}`
/** L’entrée standard n’a pas de nom. */
const nomme = (path: string): string => (path === '-' ? 'entrée standard' : path)

const systeme: Record<string, string> = {
  ENOENT: 'aucun fichier ni dossier de ce nom',
  EACCES: 'accès refusé',
  EPERM: 'opération non permise',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'une partie du chemin n’est pas un dossier',
  ENOSPC: 'le disque est plein ; libérez de la place et relancez la même commande',
  EROFS: 'le disque est en lecture seule',
  EMFILE: 'trop de fichiers ouverts',
  EIO: 'le disque a signalé une erreur',
  EFBIG: 'le fichier dépasse la taille permise',
  Z_BUF_ERROR: 'le fichier compressé s’arrête trop tôt ; récupérez-le à nouveau',
  Z_DATA_ERROR: 'le fichier compressé est abîmé ; récupérez-le à nouveau',
  ZIP_DIRECTORY: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  ZIP_ENTRY: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  ZIP_METHOD: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  ZIP_SUM: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XML_CUT: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XML_DOCTYPE: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XML_TOO_LONG: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XLSX_NO_WORKBOOK: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XLSX_NO_SHEET: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XLSX_COLUMN: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XLSX_DIMENSION: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  XLSX_PART: 'le classeur est abîmé : récupérez-le, ou enregistrez-le en CSV',
  ZIP_ENCRYPTED: 'le classeur est protégé par un mot de passe : enregistrez-le sans',
  ESPIPE: 'un fichier SQLite ne passe pas par un tube : nommez le fichier',
  SQLITE_NOTADB: 'ce n’est pas un fichier SQLite',
  SQLITE_FULL: 'le disque est plein ; libérez de la place et relancez la même commande',
  SQLITE_READONLY: 'elle est en lecture seule',
  SQLITE_CORRUPT: 'la base est abîmée ; reprenez une sauvegarde',
  SQLITE_IOERR: 'le disque a signalé une erreur',
}
const cause = (code: string): string => systeme[code] ?? code

export const fr: Messages = {
  summary: 'Nettoie, comprend et respecte un fichier clients.',
  locale: 'fr',
  number: nombre,
  percent: pourcent,
  day: jour,
  helpOption: (text) =>
    text.replace(/ \(choices: (?=[^()]*\)$)/, ' (au choix : ').replace(/(?<=[(,] ?)default: (?=[^()]*\)$)/, 'par défaut : '),
  helpTitles: { 'Usage:': 'Usage :', 'Arguments:': 'Arguments :', 'Options:': 'Options :', 'Commands:': 'Commandes :' },
  operands: {
    inputs: 'fichiers clients : CSV de toute forme (aussi .gz), XLSX, JSON, NDJSON, SQLite ; - pour l’entrée standard',
    input: 'un fichier clients ou une base',
    base: 'une base clients créée par clientele',
  },
  options: {
    version: 'affiche la version',
    help: 'affiche cette aide',
    lang: 'langue de tout ce que lit une personne (par défaut : celle du système)',
    quiet: 'ne dit rien, sauf les erreurs',
    noColor: 'sans couleurs (ou : NO_COLOR)',
    noProgress: 'sans barre de progression',
    verbose: 'en dit plus',
    delimiter: 'le séparateur des cellules, s’il ne faut pas le deviner',
    encoding: 'l’encodage du fichier, s’il ne faut pas le deviner',
    table: 'table d’un fichier SQLite',
    country: 'pays des téléphones, codes postaux et dates qui ne disent pas le leur (par défaut : d’après le fichier)',
    asOf: 'le jour où l’on se place, AAAA-MM-JJ (par défaut : aujourd’hui)',
    output:
      'où vont les lignes ; format d’après la fin du nom : .csv .tsv .csv.gz .xlsx .ndjson .json .sqlite .md ; - pour la sortie standard',
    json: 'le rapport en un objet JSON sur la sortie standard',
    dryRun: 'tout, sauf l’écriture',
    report: 'une page avec les chiffres : un seul fichier HTML, lisible partout',
    excel: 'des lignes qu’Excel ouvre d’un double clic',
  },
  usage: {
    oneCharacter: 'un séparateur est un seul caractère, ou : tab, comma, semicolon, pipe, space',
    oneOf: (names) => `valeurs possibles : ${names}`,
    countryCode: 'un pays s’écrit en deux lettres, par exemple FR',
    day: 'ce doit être un jour du calendrier, écrit AAAA-MM-JJ',
    map: (pair) =>
      `--map ${pair} : écrivez CHAMP=COLONNE, avec un champ tel que email, phone, postal_code ; un CHAMP vide garde la colonne telle quelle`,
    mapTwice: (field) => `--map donne ${field} à deux colonnes : un champ n’en a qu’une`,
    unknownColumn: (column, nearest) =>
      `aucune colonne ne s’appelle « ${column} »${nearest === undefined ? '' : ` ; vouliez-vous dire « ${nearest} » ?`}`,
    needsTarget:
      'dites où vont les lignes : -o FICHIER pour un fichier propre, ou --into BASE pour une base clients (ou regardez d’abord avec --dry-run)',
    mixedTables: (one, table, other, otherTable) =>
      `${one} contient des ${fr.import.tables[table as 'customers']} et ${other} des ${fr.import.tables[otherTable as 'customers']}, qui ne vont pas dans un seul fichier : importez-les à part, dans une base, ou dites --as`,
    stdinTwice: 'l’entrée standard ne se lit qu’une fois : donnez - une seule fois',
    overInput: (path) => `${path} : c’est un fichier d’entrée, et une entrée n’est jamais écrasée : choisissez un autre nom`,
    sameOutput: (path) => `${path} : deux sorties ne peuvent pas porter le même nom`,
    twoTargets: 'soit -o FICHIER, soit --into BASE, pas les deux',
    jsonNeedsOutput: '--json prend la sortie standard : donnez un fichier aux lignes, avec -o FICHIER',
  },
  commander: (code, message) => {
    const { fault, nearest, value, option, advice } = readCommander(message)
    const proposal = nearest === undefined ? '' : ` ; vouliez-vous dire ${nearest} ?`
    const help = ' (voir clientele --help)'
    switch (code) {
      case 'clientele.usage':
        return message
      case 'commander.unknownOption':
        return `option inconnue : ${option}${proposal}${help}`
      case 'commander.unknownCommand':
        return `commande inconnue : ${option}${proposal}${help}`
      case 'commander.missingArgument':
        return `il manque un argument : ${option}${help}`
      case 'commander.optionMissingArgument':
        return `l’option ${option} attend une valeur${help}`
      case 'commander.excessArguments':
        return `trop d’arguments${help}`
      case 'commander.invalidArgument':
        return `${value} n’est pas une valeur pour ${option} : ${advice.replace(/^allowed choices are/i, 'valeurs possibles :')}`
      default:
        return fault
    }
  },
  progress: ({ share, rows, rate, left }) =>
    `${pourcent(share)} · ${compte(rows, 'ligne')} · ${nombre(rate)} lignes/s · reste ${nombre(Math.ceil(left))} s`,
  import: {
    summary: 'Transforme des fichiers en désordre en lignes canoniques : un fichier propre ou une base clients',
    into: 'la base clients à créer ou à mettre à jour',
    as: 'ce que sont les lignes (par défaut : d’après les colonnes)',
    source: 'nom de la source, pour reconnaître son prochain fichier (par défaut : le nom du fichier)',
    key: 'colonne qui distingue les lignes de cette source (par défaut : trouvée)',
    map: 'donne une colonne à un champ (répétable)',
    mapping: 'emploie les correspondances gardées dans ce fichier',
    saveMapping: 'garde la correspondance pour les fichiers de même en-tête',
    rejects: 'où vont les lignes rejetées, avec leurs octets d’origine (par défaut : NOM.rejects.csv à côté de la sortie)',
    ragged: 'lignes trop courtes qui ne correspondent pas : reject (les rejeter, par défaut) ou pad (les compléter)',
    sheet: 'feuille d’un classeur',
    examples: `
Exemples :
  clientele import clients.csv -o propre.csv           un fichier propre
  clientele import *.csv --into crm.sqlite             une base clients, avec son histoire
  clientele import clients.xlsx --dry-run              ce qui serait fait`,
    read: ({ path, facts, rows }) => `${nomme(path)} : ${facts.join(', ')}, ${compte(rows, 'ligne')}`,
    encoding: (name) => name,
    mixed: ({ lines, fallback, at }) => `${compte(lines, 'ligne')} en ${fallback} (${at})`,
    place: ({ line, column }) => `ligne ${line} colonne ${column}`,
    implausible: 'certaines lettres semblent fausses (vérifiez un nom accentué, ou dites --encoding)',
    delimiter: (char) => (char === '\t' ? 'tabulations' : char === '' ? 'une colonne' : char === ' ' ? 'espaces' : `« ${char} »`),
    headerOn: (line) => `en-tête à la ligne ${line}`,
    noHeader: 'sans en-tête',
    sheetNamed: (name) => `« ${name} »`,
    crm: (name) => `export de ${name}`,
    tables: { customers: 'clients', orders: 'commandes', interactions: 'échanges', consents: 'consentements' },
    columnHeads: ['colonne', 'champ', 'sûr', 'rempli', 'remarques'],
    custom: '(gardée telle quelle)',
    dates: { dmy: 'jour d’abord', mdy: 'mois d’abord' },
    uncertain: (what) => `${what} ?`,
    names: { given_first: 'prénom d’abord', family_first: 'nom d’abord' },
    mark: (mark) => (mark === ',' ? 'virgule décimale' : 'point décimal'),
    verdicts: {
      repaired: (n) => compte(n, 'réparée'),
      doubted: (n) => compte(n, 'douteuse'),
      refused: (n) => compte(n, 'non lue'),
    },
    remark: ({ column, reason, n, lines }) => `${column} : ${reason} — ${compte(n, 'cellule')}, ${surLignes(lines, n)}`,
    rowRemark: ({ reason, n, lines }) => `${compte(n, 'ligne')} : ${reason} — ${surLignes(lines, n)}`,
    nothingInIt: 'il n’y a rien dedans',
    noField:
      'aucune colonne n’est de celles d’un fichier clients : elles sont gardées telles quelles (nommez-les avec --map CHAMP=COLONNE)',
    headerFit: ({ names, cells }) =>
      `l’en-tête a ${compte(names, 'nom')} où les lignes ont ${compte(cells, 'cellule')} : noms et colonnes ne vont peut-être pas ensemble`,
    clash: (name) => `plusieurs colonnes s’appellent « ${name} » : chacune a son propre nom dans la sortie`,
    failed: (path, sentence) =>
      sentence.startsWith(path) && path !== '-' ? sentence : `${nomme(path)} : ${sentence.replace(/^- : /, '')}`,
    done: (rows) => {
      const parts = [
        compte(rows.stored, 'gardée'),
        ...(rows.updated > 0 ? [compte(rows.updated, 'mise à jour', 'mises à jour')] : []),
        ...(rows.unchanged > 0 ? [compte(rows.unchanged, 'inchangée')] : []),
        ...(rows.rejected > 0 ? [compte(rows.rejected, 'rejetée')] : []),
        ...(rows.blank > 0 ? [compte(rows.blank, 'vide')] : []),
        ...(rows.suppressed > 0 ? [compte(rows.suppressed, 'écartée')] : []),
      ]
      return `${compte(rows.read, 'ligne lue', 'lignes lues')} : ${parts.join(', ')}`
    },
    would: (line) => `rien n’est écrit : ${line}`,
    where: (path) => `→ ${path}`,
    stopped: (n) =>
      compte(
        n,
        'fiche vient d’une personne qui s’est opposée ou dont les données sont seulement conservées : reçue, et exclue des exports',
        'fiches viennent de personnes qui se sont opposées ou dont les données sont seulement conservées : reçues, et exclues des exports',
      ),
    recalled: (n, first) =>
      `${compte(n, 'client arrivé', 'clients arrivés')} avec une adresse ou un numéro que quelqu’un avait fait corriger (c${first.customer} : comme l’avait c${first.of}) : voyez s’il s’agit de la même personne`,
    contradicted: (n) =>
      compte(
        n,
        'cellule corrigée à la demande d’une personne (RGPD, art. 16) est venue avec une autre valeur, et vaut ainsi : interrogez la personne, ou corrigez-la de nouveau',
        'cellules corrigées à la demande de personnes (RGPD, art. 16) sont venues avec une autre valeur, et valent ainsi : interrogez ces personnes, ou corrigez-les de nouveau',
      ),
    lapsed: (n) =>
      compte(
        n,
        'cellule réparée par validate est venue autrement cette fois : elle vaut telle qu’elle est venue',
        'cellules réparées par validate sont venues autrement cette fois : elles valent telles qu’elles sont venues',
      ),
    rejectsAt: (path) => `lignes rejetées, à corriger et à importer à nouveau : ${path}`,
    sampleHead: 'Les premières lignes seraient :',
    moreColumns: (n) => `… et ${compte(n, 'autre colonne', 'autres colonnes')}`,
    moreRemarks: (n) => `… et ${compte(n, 'autre remarque', 'autres remarques')} : voir --report FICHIER.html`,
  },
  export: exported,
  secrets,
  subject,
  validate,
  orders,
  products,
  rfmReport,
  forecastReport,
  historyReport,
  rfm,
  validateAnnotated,
  validateReport,
  predict,
  segment,
  forget,
  expire,
  requests,
  letters,
  register,
  fields,
  segmentExplain,
  segmentKpis,
  segmentPoints,
  segmentReport,
  tiers,
  auto,
  crosstab,
  dedupe,
  dedupeReport,
  levels,
  link,
  why: whyPair,
  base: {
    summary: 'Montre ce que contient une base clients',
    examples: `
Exemples :
  clientele base crm.sqlite
  clientele base verify crm.sqlite        la base est-elle entière, son journal aussi, et tout mène-t-il quelque part ?`,
    verify: {
      summary: 'Vérifie une base : la base de données elle-même, la chaîne de son journal et sa fin, et ce qui mène où',
      database: (found) => `la base de données est endommagée : ${found} : restaurez-la d’une sauvegarde`,
      audit: {
        changed: (seq) => `le journal a été modifié : l’entrée ${seq} ne suit pas celle qui la précède`,
        cut: (seq) => `le journal a été coupé : l’entrée ${seq}, que la base connaît, manque`,
        replaced: (seq) => `le journal a été refait : l’entrée ${seq} n’est pas celle que la base connaît`,
      },
      dangling: ({ table, rows }) =>
        `${table} : ${compte(rows, 'ligne concerne', 'lignes concernent')} un client qui n’est pas là`,
      ok: (entries) =>
        `entière : la base de données, son journal de ${compte(entries, 'entrée')}, et tout ce qui mène quelque part`,
    },
    done: (base) => `${compte(base.customers, 'client')}, ${compte(base.records, 'fiche')}, ${compte(base.orders, 'commande')}`,
    others: (base) =>
      `${compte(base.interactions, 'échange')}, ${compte(base.consents, 'consentement')} ; ${compte(base.orphans, 'ligne attend son client', 'lignes attendent leur client')}`,
    tables: { customers: 'clients', orders: 'commandes', interactions: 'échanges', consents: 'consentements' },
    classes: {
      identity: 'identité',
      contact: 'coordonnées',
      activity: 'activité',
      derived: 'déduit',
      accounting: 'comptabilité',
      technical: 'technique',
    },
    sourceHeads: ['source', 'table', 'imports', 'dernier'],
    columnHeads: ['table', 'colonne', 'champ', 'classe'],
  },
  report: {
    title: 'Ce que clientele a lu',
    files: 'Les fichiers',
    file: 'fichier',
    totals: (files) => `${compte(files, 'fichier')}, `,
    failed: (n) => `${compte(n, 'fichier n’a pu être importé', 'fichiers n’ont pu être importés')}. `,
    notImported: 'pas importé',
    rows: 'Ce que sont devenues les lignes',
    rowsRead: (n) => compte(n, 'ligne lue', 'lignes lues'),
    cells: (n) => compte(n, 'cellule'),
    cellsFilled: (n) => compte(n, 'cellule remplie', 'cellules remplies'),
    read: 'Comment le fichier a été lu',
    terms: {
      table: 'contenu',
      format: 'format',
      encoding: 'encodage',
      mixed: 'lignes dans un autre encodage',
      delimiter: 'entre les cellules',
      header: 'en-tête',
      country: 'pays supposé',
      key: 'colonne qui distingue les lignes',
      rejects: 'lignes rejetées',
    },
    sure: (share) => `sûr à ${pourcent(share)}`,
    noHeader: 'aucun',
    onLine: (line) => `ligne ${line}`,
    above: (lines) => `${compte(lines, 'ligne laissée de côté', 'lignes laissées de côté')} au-dessus`,
    otherParts: (names) => `pas lu : ${names.map((name) => `« ${name} »`).join(', ')}`,
    mixed: (about) => `${compte(about.lines, 'ligne')} en ${about.encoding}, chacune lue à part`,
    more: (n) => `et ${compte(n, 'autre')}`,
    understood: 'Comment chaque colonne a été comprise',
    columns: ({ all, known }) =>
      `${compte(all, 'colonne')}, dont ${nombre(known)} ${known < 2 ? 'prise pour un champ connu' : 'prises pour des champs connus'}`,
    why: { header: 'nom', content: 'cellules', both: 'nom, cellules', given: 'indiqué', crm: 'export connu' },
    repaired: 'Ce qui a été réparé',
    doubted: 'Ce qu’une personne devrait regarder',
    refused: 'Ce qui n’a pu être lu et reste tel quel',
    rejected: 'Lignes rejetées',
    rowsLeft: (n) => compte(n, 'ligne n’a pas été prise', 'lignes n’ont pas été prises'),
    rowsOf: (n) => compte(n, 'ligne'),
    rejectsAt: 'Ces lignes sont, octet pour octet, dans ce fichier ; corrigez-les, puis importez-le :',
    heads: {
      line: 'ligne',
      lines: 'premières lignes',
      before: 'avant',
      after: 'après',
      value: 'cellule',
      column: 'colonne',
      reason: 'raison',
      rows: 'lignes',
      field: 'champ',
      confidence: 'sûr',
      filled: 'rempli',
      decided: 'décidé',
      repaired: 'réparées',
      doubted: 'à regarder',
      refused: 'laissées',
    },
    counts: {
      stored: accord('gardée'),
      updated: accord('mise à jour', 'mises à jour'),
      unchanged: accord('inchangée'),
      rejected: accord('rejetée'),
      blank: accord('vide'),
      suppressed: accord('écartée'),
    },
    cellCounts: {
      plain: accord('sans remarque', 'sans remarque'),
      repaired: accord('réparée'),
      doubted: accord('à regarder', 'à regarder'),
      refused: accord('laissée telle quelle', 'laissées telles quelles'),
    },
    uneven: {
      row_too_long: (width) =>
        `plus de cellules que l’en-tête, qui en a ${nombre(width)} : retirez le séparateur, ou mettez la cellule qui le contient entre guillemets`,
      row_misaligned: (width) =>
        `moins de cellules que l’en-tête, qui en a ${nombre(width)}, et elles ne vont pas dans leurs colonnes : ajoutez le séparateur manquant, ou passez --ragged pad`,
    },
    lines: (lines, all) => liste(lines, all),
    unbroken: (text) => text.replace(/ (?=[:;?!»%])|(?<=«) /g, '\u00a0'),
    footer: (day) =>
      `Page faite par clientele le ${jour(day)}. Elle s’ouvre sans réseau et contient des exemples de données personnelles : traitez-la comme le fichier.`,
  },
  reasons: { ...amount, ...date, ...email, ...identifier, ...person, ...phone, ...place, ...text },
  rowReasons: {
    row_padded: () => 'les dernières cellules manquaient et sont vides',
    row_trimmed: () => 'cellules vides de trop à la fin, retirées',
    row_joined: () => 'un séparateur dans une cellule l’avait coupée en deux ; recollée',
    row_stray_quote: () => 'un guillemet n’est pas doublé dans une cellule entre guillemets ; gardé comme texte',
    row_bare_quote: () => 'un guillemet dans une cellule qui n’en a pas autour ; gardé comme texte',
    row_unclosed_quote: () => 'un guillemet n’est jamais fermé ; gardé comme texte',
    row_nul: () => 'octets NUL trouvés et gardés',
    row_too_long: ({ cells, width }) =>
      `${cells} cellules où l’en-tête en a ${width} : retirez le séparateur, ou mettez la cellule qui le contient entre guillemets`,
    row_misaligned: ({ cells, width }) =>
      `${cells} cellules où l’en-tête en a ${width}, et elles ne vont pas dans leurs colonnes : ajoutez le séparateur manquant, ou passez --ragged pad`,
    row_oversize: () => 'la ligne dépasse 16 Mo',
    row_foot: () => 'un total ou une ligne de fin, pas une ligne de données',
    row_repeated_header: () => 'l’en-tête encore une fois',
    row_other_table: () => 'l’en-tête d’une autre table',
  },
  faults: {
    ...dedupeFaults,
    ...validateFaults,
    ...ordersFaults,
    ...segmentFaults,
    unreadable: ({ path, why }) => `${path} : lecture impossible : ${cause(why)}`,
    'no-room-to-spill': ({ folder, why }) =>
      `${folder} : ce qui ne tient pas en mémoire n’a pu y être écrit : ${cause(why)} ; ou nommez dans TMPDIR un dossier qui a de la place`,
    unwritable: ({ path, why }) => `${path} : écriture impossible : ${cause(why)}`,
    locked: ({ path, pid, host }) =>
      `${path} : ${pid === 0 ? 'un autre programme' : `le processus ${pid} de ${host}`} le tient depuis 10 s : attendez sa fin et relancez`,
    'held-open': ({ path }) =>
      `${path} : un autre programme l’occupe, après 10 s d’attente : fermez ce qui le lit ou l’écrit, puis relancez la même commande, qui reprend où elle s’est arrêtée`,
    'begun-by-another': ({ path, state }) =>
      `${path} : un autre effacement y a été interrompu : relancez d’abord sa commande, qui le termine ; pour y renoncer, supprimez ${state}, à côté`,
    'still-there': ({ path, hits }) =>
      `${path} : après la purge, ${compte(hits, 'endroit')} de ses octets contien${hits > 1 ? 'nent' : 't'} encore ce qui devait disparaître : relancez, et signalez-le si cela persiste`,
    'open-to-others': ({ path }) =>
      `${path} : d’autres peuvent lire cette clé : fermez-leur le fichier (chmod 600), puis recommencez`,
    sealed: ({ path }) =>
      `${path} : un fichier chiffré : clientele import l’ouvre avec --identity FICHIER ou --passphrase, et age -d en fait un fichier clair`,
    'other-secret': ({ path }) =>
      `${path} : chiffré pour une autre clé ou avec une autre phrase secrète : demandez laquelle à qui l’a envoyé`,
    'sealed-broken': ({ path }) =>
      `${path} : n’est pas tel qu’il fut chiffré : coupé, ou changé en route ; rien n’en a été pris : redemandez-le`,
    'bundle-changed': ({ path, file }) =>
      `${path} : ${file} n’est pas ce que dit le manifeste : changé en route, ou manquant ; rien n’en a été pris : redemandez-le`,
    'no-pepper': ({ path, list }) =>
      `${list} : impossible de reconnaître les personnes qui ne doivent pas revenir, car la clé manque : remettez ${path} à côté`,
    'bad-pepper': ({ path }) => `${path} : ce n’est pas la clé faite pour cette base : remettez le bon fichier`,
    'bad-list': ({ path, line }) =>
      `${path}, ligne ${line} : ce n’est pas une entrée d’une liste d’opposition : remettez le bon fichier`,
    'no-file': ({ path }) =>
      `${path} : on n’efface personne d’un tube ou d’un périphérique : enregistrez-le dans un fichier et nommez celui-ci`,
    'changed-meanwhile': ({ path }) =>
      `${path} : un autre programme y a écrit entre-temps, rien n’y a été modifié ; relancez la même commande`,
    'is-link': ({ path }) => `${path} : c’est un lien symbolique : nommez le fichier lui-même`,
    'not-a-base': ({ path }) => `${path} : pas une base clients : créez-en une avec clientele import FICHIER --into BASE`,
    'is-base': ({ path }) =>
      `${path} : une base clients s’y trouve, et une sortie n’en remplace jamais : choisissez un autre nom, ou complétez-la avec clientele import --into`,
    'not-a-table': ({ path }) => `${path} : ni du texte ni un classeur : clientele lit CSV, XLSX, JSON, NDJSON et SQLite`,
    'newer-base': ({ path, version }) =>
      `${path} : créée par un clientele plus récent (schéma ${version}) : mettez clientele à jour`,
    'no-such-request': ({ path, request, last }) =>
      `${path} : il n’y a pas de demande ${request} : ${last === 0 ? 'clientele forget open en enregistre une' : 'clientele forget requests montre celles de la base'}`,
    'nothing-to-undo': ({ path, kind }) =>
      `${path} : il n’y a ${{ dedupe: 'aucune fusion', validate: 'aucune réparation', rectify: 'aucune rectification' }[kind]} à annuler`,
    'no-such-run': ({ path, run, last }) =>
      last === 0
        ? `${path} : le passage ${run} n’existe pas : rien n’a encore été fusionné ni réparé`
        : `${path} : le passage ${run} n’existe pas : ils sont numérotés de 1 à ${last}`,
    'run-of-other-kind': ({ path, run, kind }) =>
      `${path} : le passage ${run} est un passage de ${kind === 'rectify' ? 'forget rectify' : kind} : annulez-le avec clientele ${kind === 'rectify' ? 'forget rectify BASE DEMANDE --undo' : `${kind} undo BASE --run ${run}`}`,
    'run-undone': ({ path, run, undoneOn }) => `${path} : le passage ${run} a déjà été annulé, le ${jour(undoneOn)}`,
    'run-built-on': ({ path, run, later, kind }) =>
      `${path} : ${kind === 'dedupe' ? 'des fusions ultérieures s’appuient sur le passage' : 'des passages ultérieurs ont repris des cellules du passage'} ${run} : annulez d’abord ${later.map((other) => `le ${other}`).join(', puis ')}, avec clientele ${kind} undo BASE --run N`,
    'bad-mapping': ({ path }) =>
      `${path} : pas un fichier de correspondances : créez-en un avec clientele import FICHIER --save-mapping FICHIER`,
    'unknown-format': ({ path }) =>
      `${path} : format inconnu : finissez le nom par .csv .tsv .csv.gz .xlsx .ndjson .json ou .sqlite`,
    'no-such-part': ({ path, part, parts }) => `${path} : ne contient pas « ${part} » : choisissez parmi ${parts.join(', ')}`,
    'old-workbook': ({ path }) =>
      `${path} : un ancien fichier Excel, ou protégé : enregistrez-le en .xlsx sans mot de passe, ou en CSV`,
    'no-table': ({ path }) => `${path} : ne contient aucune table`,
    'bad-json': ({ path, line, why }) => `${path} ligne ${line} : ce n’est pas du JSON : ${jsonFaults[why]}`,
    'cell-too-long': ({ path, row, column, length, most }) =>
      `${path} ligne ${row} colonne ${column} : ${nombre(length)} caractères, et une cellule de classeur en contient ${nombre(most)} : choisissez .csv ou .sqlite`,
    'too-many-columns': ({ path, columns, most }) =>
      `${path} : ${columns} colonnes, et une table SQLite en a au plus ${most} : choisissez .csv ou .ndjson`,
    undecodable: ({ path, encoding, line, column, byte, offset }) =>
      `${path} ligne ${line} colonne ${column} : l’octet 0x${byte.toString(16).toUpperCase().padStart(2, '0')} (octet n° ${offset}) n’est pas du ${encoding} : enregistrez le fichier en UTF-8, ou nommez son encodage avec --encoding`,
    'foreign-encoding': ({ path, encoding }) => `${path} : il est en ${encoding} : enregistrez-le en UTF-8`,
    'settings-key': ({ path, place, nearest }) =>
      `${path} : rien ne s’appelle ${place}${nearest === undefined ? ' : retirez-le' : ` : vouliez-vous dire ${nearest} ?`}`,
    'settings-value': ({ path, place, wanted }) =>
      `${path}${place === '' ? '' : ` à ${place}`} : ${
        {
          object: 'il faut ici un objet : { … }',
          rule: 'il faut ici une règle, une liste de règles ou un objet avec une règle : "most_recent"',
          picking_rules:
            'seules les règles qui choisissent une valeur peuvent se suivre : gardez une seule règle, ou retirez celle qui calcule',
          text: 'il faut ici un texte entre guillemets',
          texts: 'il faut ici une liste de textes : ["crm", "web"]',
          column: 'il faut ici le nom d’une colonne, entre guillemets',
          severity: 'ce doit être "error", "warning", "info" ou "off"',
          flag: 'ce doit être true ou false',
          share: 'ce doit être une part : 0.98, ou ">= 98 %"',
          pattern: 'ce doit être une expression régulière, entre guillemets : "[A-Z]{2}[0-9]{4}"',
          limit: 'ce doit être un nombre, ou un jour tel que "2026-01-31"',
          tolerance: 'ce doit être une tolérance : "email.valid >= 98 %"',
          check: 'il faut ici une règle entre guillemets, ou un objet qui en a une : "total >= 0"',
          name: 'le nom d’une règle a des lettres, des chiffres, _ et -, et commence par une lettre : renommez-la',
          new_name: 'il y a déjà une règle de ce nom : renommez-la',
          type: 'ce doit être "number", "integer", "day" ou "flag"',
          schema_type:
            'ce n’est pas un type de Table Schema : "string", "integer", "number", "boolean", "date", "datetime", … ou laissez-le',
          field_name: 'un champ de Table Schema a un nom entre guillemets, l’en-tête de sa colonne : { "name": "email" }',
          key_column: 'la clé doit être le nom d’un des champs, entre guillemets, ou une liste de tels noms',
          some_texts: 'une liste sans valeur ne laisse rien passer : mettez-y ce qui peut se trouver là, ou retirez-la',
          ordered: 'c’est moins que le minimum demandé, rien ne pourrait passer : échangez les deux',
          tolerances: 'il faut ici une liste de tolérances : ["email.valid >= 98 %"]',
          count: 'ce doit être un nombre entier, à partir de 0',
          term: 'ce doit être une durée : "3y", "18m", "90d"',
        }[wanted]
      }`,
    'settings-rule': ({ path, place, rule, nearest, rules }) =>
      `${path} à ${place} : aucune règle ne s’appelle ${rule} : ${nearest === undefined ? (rules.length > mostNamed ? 'la colonne rule de --problems FICHIER a les noms' : `choisissez parmi ${rules.join(', ')}`) : `vouliez-vous dire ${nearest} ?`}`,
    'settings-column': ({ path, place, column, nearest }) =>
      `${path} à ${place} : la table n’a pas de colonne ${column} : ${nearest === undefined ? 'retirez-la' : `vouliez-vous dire ${nearest} ?`}`,
    'settings-condition': ({ path, place, character, shown, fault }) =>
      `${path} à ${place}, caractère ${character} : ${ruleFault(fault)}\n${shown}`,
    'settings-expression': ({ path, place, at, found, why, wanted }) =>
      `${path} à ${place}, caractère ${at} : ${
        {
          sign: `${found} n’a pas de sens ici : mettez le texte entre guillemets`,
          missing: `${found === '' ? 'l’expression s’arrête trop tôt' : `${found} ne peut pas se trouver ici`}${wanted === undefined ? ' : il manque une valeur' : ` : il manque ${wanted}`}`,
          column: `pas de colonne ${found} : ${wanted === undefined ? 'mettez le texte entre guillemets' : `vouliez-vous dire ${wanted} ?`}`,
          function: `pas de fonction ${found} : ${wanted === undefined ? 'voyez clientele dedupe --help' : `vouliez-vous dire ${wanted} ?`}`,
          values: `${found} prend ${wanted} valeurs : donnez-lui-en autant`,
          long: 'cette expression est trop longue, ou a trop de parenthèses : raccourcissez-la',
        }[why]
      }`,
  },
}
