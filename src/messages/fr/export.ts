import type { exported as en } from '../en/export.ts'
import { compte, nombre } from './counts.ts'

/** Pourquoi on ne peut joindre quelqu’un sur un canal. */
const unreachable = {
  suppressed: (n: number) => `${nombre(n)} sur la liste de suppression`,
  objection: (n: number) => `${nombre(n)} par opposition`,
  restriction: (n: number) => `${nombre(n)} par limitation`,
  withdrawn: (n: number) => `${nombre(n)} qui ${n > 1 ? 'ont' : 'a'} dit non`,
  expired: (n: number) => `${nombre(n)} dont l’accord est échu`,
  undated: (n: number) => `${nombre(n)} dont l’accord n’a pas de date`,
  none: (n: number) => `${nombre(n)} sans accord`,
}

export const exported: typeof en = {
  summary: 'Donne toute entrée dans tout format, cellules intactes ; d’une base, les fiches de référence',
  examples: `
Exemples :
  clientele export crm.sqlite -o clients.xlsx          les fiches de référence d’une base
  clientele export clients.csv -o clients.ndjson       les mêmes cellules dans un autre format
  clientele export crm.sqlite --for hubspot -o hubspot.csv
  clientele export crm.sqlite --where "country = 'FR'" --columns id,email -o francais.csv
  clientele export crm.sqlite --subject ann@example.com -o ann.zip   tout ce qui est conservé d’une personne
  clientele export crm.sqlite --channel email --for brevo -o brevo.csv   ceux qui ont dit oui aux e-mails`,
  options: {
    where: 'seulement les lignes dont cette règle est vraie',
    segment: 'd’une base : seulement ceux qui sont dans ce segment',
    sort: 'les lignes dans l’ordre de ces colonnes, séparées par des virgules ; un trait d’union devant un nom : décroissant',
    columns: 'seulement ces colonnes, dans cet ordre, séparées par des virgules',
    limit: 'pas plus que les N premières de ces lignes',
    records:
      'd’une base : chaque fiche telle qu’elle est arrivée, avec sa source, au lieu des fiches de référence ; celles d’un même client à la suite',
    with: 'd’une base : à côté des clients, ce qui en a été déduit ; scores, segments, forecasts (prévisions), séparés par des virgules',
    sheets:
      'un classeur avec une feuille par valeur de cette colonne ; d’une base aussi segments (qui est dans plusieurs y est autant de fois) et rfm_segment',
    for: 'les clients tels que cet outil les importe, sans correspondance à faire',
    channel:
      'd’une base : seulement ceux qu’on peut joindre ainsi ce jour-là : accord, ni opposition, ni limitation, sur aucune liste',
    encrypt: 'la sortie est un fichier age pour cette clé (age1…, ou un fichier de clés ; répétable) ; son nom finit en .age',
    passphrase: 'la sortie est un fichier age pour qui connaît une phrase secrète, qui est demandée',
    passphraseFile: 'de même, la phrase étant la première ligne de ce fichier, fermé aux autres',
    spreadsheetSafe:
      'CSV et TSV : une apostrophe devant le texte qu’un tableur exécuterait comme une formule ; import l’ôte à nouveau',
    recipient: 'qui les reçoit : la base s’en souvient, avec le jour, les colonnes et le nombre de clients',
    purpose: 'ce pour quoi le destinataire en a besoin',
  },
  usage: {
    keyOrPassphrase: 'soit --encrypt, soit une phrase secrète : un fichier age est pour des clés, ou pour qui connaît la phrase',
    noKey: (text) => `${text} n’est ni une clé age ni un fichier de clés : une clé publique commence par age1`,
    noClearDatabase: (path) =>
      `${path} : un fichier SQLite toucherait le disque en clair avant d’être chiffré : choisissez .csv, .xlsx, .ndjson ou .json`,
    segmentOfFile: 'les segments sont ceux d’une base : dites --where RÈGLE',
    limit: 'écrivez un nombre entier à partir de 1',
    noCustomers: (path) => `${path} ne contient pas de clients : --for demande un fichier de personnes, ou une base`,
    shapeHasColumns: 'soit --for, soit --columns, --with et --sheets : un outil connaît ses colonnes',
    with: (text, choices) => `--with ${text} n’existe pas : il y a ${choices.join(', ')}`,
    sheetsOfBook: (path) => `${path} : seul un classeur a des feuilles : --sheets demande -o FICHIER.xlsx`,
    manySheets: (column, most) =>
      `${column} a plus de ${most} valeurs, trop pour une feuille chacune : gardez-en avec --where, ou triez par elle`,
    withOfFile: '--with demande une base, qui connaît scores, segments et prévisions : importez-y le fichier',
    recordsOfFile: '--records demande une base : les lignes d’un fichier sont déjà ses fiches',
    recordsAlone:
      'soit --records, soit --for et --channel : un outil reçoit des clients, et un client donne son accord, quel que soit le nombre de ses fiches',
    recipientAndPurpose: '--recipient et --purpose vont ensemble : on retient qui reçoit, et pourquoi',
    recipientOfFile:
      'une base retient qui a reçu quoi, un fichier ne le peut pas : ôtez --recipient et --purpose, ou exportez une base',
    channelOfFile: (channel) =>
      `--channel ${channel} demande une base, qui connaît le jour de chaque accord et qui s’est opposé : importez-y le fichier, ou dites --where "consent_${channel} = true"`,
    vcardName: (path) => `${path} : les cartes vont dans un fichier en .vcf, ou .vcf.gz`,
  },
  done: ({ rows, columns }) => `${compte(rows, 'ligne')}, ${compte(columns, 'colonne')}`,
  excelDrops: (columns) =>
    `d’un double clic, Excel ôte le + et les zéros devant les chiffres et arrondit les longs nombres (${columns.join(', ')}) : -o FICHIER.xlsx les garde`,
  noValue: 'aucun',
  noForecast:
    'la base ne garde aucune prévision jusqu’à ce jour, ces colonnes sont donc vides : clientele rfm predict BASE --horizon 12m --base BASE en fait une',
  left: (n) => `${compte(n, 'ligne')} n’ont pu être prises : importez le fichier pour voir lesquelles`,
  parts: (names) => `plus de lignes que l’outil n’en prend dans un fichier : ${names.join(', ')}`,
  withheld: (reasons) => `laissés de côté : ${reasons.map(([reason, n]) => unreachable[reason](n)).join(', ')}`,
  unremembered: (path) => `${path} n’a pu être écrite : cet export n’y est pas noté`,
  remembered: (recipient) => `la base retient que ${recipient} les a reçus`,
  unreachable: (n) =>
    `${compte(n, 'client')} laissé${n > 1 ? 's' : ''} de côté : rien par quoi l’outil puisse les joindre ou les reconnaître, ou rien qui ne soit déjà dans le fichier`,
  hashed:
    'hachés comme l’outil le demande, et des données personnelles quand même : qui a le fichier peut deviner adresses et numéros',
  repeated: (n) => `${compte(n, 'mobile')} laissé${n > 1 ? 's' : ''} de côté : un autre client a le même`,
  phones: (n) => `${compte(n, 'téléphone')} laissé${n > 1 ? 's' : ''} de côté : aucun numéro n’a pu y être lu`,
}
