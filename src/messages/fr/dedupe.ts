import type { Messages } from '../messages.ts'
import type { dedupeFaults as english } from '../en/dedupe.ts'
import { compte, jour, nombre } from './counts.ts'

/** Une part, avec autant de chiffres qu’il en faut pour la distinguer de la certitude. */
const part = (n: number): string => nombre(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)
/** Ce qu’il faut n’est jamais dit trop petit. */
const megaoctets = (octets: number): number => Math.ceil(octets / 1e6)
const taille = (octets: number): string => (octets >= 1e9 ? `${nombre(octets / 1e9, 2)} Go` : `${nombre(megaoctets(octets))} Mo`)
const personnes = (n: number): string => compte(n, 'personne')

export const dedupe: Messages['dedupe'] = {
  summary: 'Réunit en une fiche de référence les lignes qui décrivent une même personne',
  options: {
    clusters: 'quelle personne est chaque ligne : row, cluster, probability',
    pairs: 'les paires de lignes pesées, et pourquoi : row_a, row_b, weight, probability, rule, why',
    provenance: 'd’où vient chaque cellule d’une fiche, par quelle règle, et ce qu’il y avait d’autre',
    plan: 'montre ce qui a été compris et ce qui en sortirait, puis s’arrête',
    check: 'n’écrit rien, et répond par le code 1 s’il y a des doublons',
    threshold: 'bits dont des lignes doivent concorder pour être une personne : plus haut, moins de fusions (par défaut : 0)',
    report: 'une page avec les chiffres et des paires à regarder : un seul fichier HTML, lisible partout',
    settings: 'comment se font les fiches de référence : un fichier JSON de règles par colonne',
    same: 'paires de lignes qui sont une même personne : un fichier avec row_a, row_b',
    different: 'paires de lignes qui n’en sont pas : un fichier avec row_a, row_b',
    rejects:
      'où vont les lignes qui n’ont pu être lues, avec leurs octets d’origine (par défaut : NOM.rejects.csv à côté de la sortie)',
    map: 'donne une colonne à un champ (répétable)',
    link: 'apparie plutôt les lignes avec celles d’un autre fichier : qui est la même personne dans les deux',
    maxMemory:
      'mémoire que l’exécution peut prendre, par exemple 500M ou 2G : ce qui n’y tient pas attend dans un fichier temporaire, ce qui prend plus de temps (par défaut : sans limite)',
    run: 'la fusion à annuler, par son numéro (par défaut : la dernière)',
    notANumber: 'ce doit être un nombre de bits, par exemple 0 ou 4.5',
    notASize: 'ce doit être une taille, par exemple 500M, 1.5GB ou 2000000000',
    notARun: 'une fusion se désigne par son numéro, à partir de 1',
  },
  undo: { summary: 'Annule une fusion dans une base' },
  why: {
    summary: 'Explique pourquoi deux lignes sont prises pour une personne, ou pour deux',
    row: 'numéro d’une ligne, à partir de 1',
    notARow: 'une ligne se désigne par son numéro, à partir de 1',
  },
  operands: { base: 'une base clients où des doublons ont été fusionnés' },
  examples: `
Exemples :
  clientele dedupe clients.csv -o propre.csv                 une ligne par personne
  clientele dedupe clients.csv --plan                        ce qui a été compris, et ce qui en sortirait
  clientele dedupe clients.csv --check                       y a-t-il des doublons ?
  clientele dedupe crm.sqlite                                fusionne dans une base, qui en tient le journal

Verbes (un fichier nommé comme l’un d’eux s’écrit ./undo) :
  clientele dedupe undo BASE [--run N]                       annule une fusion dans une base
  clientele dedupe why FICHIER LIGNE_A LIGNE_B               pourquoi deux lignes sont une personne, ou deux`,
  usage: {
    jsonNeedsOutput:
      '--json prend la sortie standard : donnez un fichier aux lignes, avec -o FICHIER (ou --check, --plan, --dry-run)',
    notOfBase: (option) => `${option} concerne les lignes et les colonnes d’un fichier, et une base n’en a pas : retirez-le`,
    alreadyOne: ({ path, line, a, b }) =>
      `${path} ligne ${line} : les fiches ${a} et ${b} sont déjà un même client ; annulez d’abord leur fusion, avec clientele dedupe undo`,
    tooLittleMemory: ({ path, given, least }) =>
      `${path} : ${taille(given)} de mémoire ne lui suffisent pas : dites --max-memory ${megaoctets(least)}M ou plus, ou retirez la limite`,
    limitAndBase:
      '--max-memory vaut pour un fichier, et pas encore pour une base : retirez-le, ou écrivez la base dans un fichier avec clientele export',
    limitAndLink: '--max-memory vaut pour un seul fichier, et pas encore avec --link : retirez-le',
    planAndOutputs: '--plan n’écrit rien : retirez-le, ou retirez les fichiers à écrire',
  },
  done: (run) => {
    const parts = [
      run.merged === 0 ? 'rien à fusionner' : compte(run.merged, 'ligne fusionnée', 'lignes fusionnées'),
      ...(run.before > 0 ? [compte(run.before, 'fusionnée auparavant', 'fusionnées auparavant')] : []),
      ...(run.rejected > 0 ? [compte(run.rejected, 'rejetée')] : []),
      ...(run.blank > 0 ? [compte(run.blank, 'vide')] : []),
    ]
    const expected =
      run.expected === undefined
        ? ''
        : ` ; précision attendue ${part(run.expected.precision)}, rappel ${part(run.expected.recall)}`
    return `${compte(run.rows, 'ligne')}, ${personnes(run.people)} : ${parts.join(', ')}${expected}`
  },
  fellBack:
    'trop peu de doublons pour apprendre : les lignes ont été pesées d’après ce qui est habituel (regardez --pairs FICHIER avant de vous y fier)',
  notWalked: (pairs) =>
    `${compte(pairs, 'paire')} sans comparaison : des groupes trop grands pour comparer chaque ligne à chaque autre (une valeur que la moitié du fichier porte)`,
  undone: ({ run, day, people }) =>
    `fusion ${run} du ${jour(day)} annulée : ${personnes(people)} ${people < 2 ? 'est' : 'sont'} de retour`,
  ranAs: (run, base) => `fusion ${run} : elle s’annule avec clientele dedupe undo ${base} --run ${run}`,
  plan: {
    head: ({ path, rows, country }) => `${path === '-' ? 'entrée standard' : path} : ${compte(rows, 'ligne')}, pays ${country}`,
    columns: ['colonne', 'champ', 'comparée comme', ''],
    rules: (rules) =>
      rules < 2
        ? 'Sont comparées les lignes qui ont en commun :'
        : `Sont comparées les lignes qui ont en commun l’une de ces ${nombre(rules)} choses :`,
    everyPair: 'Chaque ligne est comparée à chaque autre.',
    ruleHeads: ['règle', 'paires', 'ajoute'],
    expected: ({ pairs, people, precision, recall }) =>
      `${compte(pairs, 'paire comparée', 'paires comparées')}, ${personnes(people)} ; précision attendue ${part(precision)}, rappel ${part(recall)}`,
    dates: { dmy: 'jour d’abord', mdy: 'mois d’abord' },
  },
  kinds: {
    given_name: 'prénom',
    family_name: 'nom',
    full_name: 'nom complet',
    company: 'société',
    email: 'adresse e-mail',
    phone: 'téléphone',
    date: 'date',
    postal_code: 'code postal',
    address: 'adresse',
    city: 'ville',
    identifier: 'numéro d’une personne',
    number: 'nombre',
    category: 'un mot parmi quelques-uns',
    text: 'texte',
  },
  unused: {
    identifier_of_row: 'pas comparée : chaque ligne a le sien',
    says_nothing: 'pas comparée : elle dit la même chose de tous, ou presque rien',
    about_the_row: 'pas comparée : elle parle de la ligne, non de la personne',
    repeats_names: 'pas comparée : elle répète les noms',
    one_too_many: 'pas comparée : vingt autres colonnes en disent plus',
    in_one_file: 'pas comparée : un seul des deux fichiers l’a',
  },
  aspects: {
    whole: '',
    sounds: 'd’après le son',
    start: 'premières lettres',
    initial: 'initiale',
    user: 'avant le @',
    tail: 'derniers chiffres',
    year: 'année',
    month_and_day: 'jour et mois',
    area: 'secteur',
    rarest_word: 'mot le plus rare',
    second_word: 'deuxième mot le plus rare',
    door: 'numéro et rue',
  },
}

export const dedupeFaults: typeof english = {
  'no-column-compared': ({ path, columns }) =>
    `${path} : aucune colonne ne distingue les personnes : ${columns.map(({ name, why }) => `${name} (${dedupe.unused[why].replace('pas comparée : ', '')})`).join(', ')} ; donnez leurs colonnes aux noms, à l’e-mail ou au téléphone avec --map CHAMP=COLONNE`,
  'pairs-columns': ({ path }) => `${path} : un fichier de paires a deux colonnes, row_a et row_b`,
  'no-such-row': ({ path, line, row, rows, of }) =>
    `${path} ligne ${line} : pas de ligne ${row} dans ${of}, dont les lignes sont numérotées de 1 à ${rows}`,
  'no-such-record': ({ path, line, row, of }) => `${path} ligne ${line} : pas de fiche ${row} dans ${of}`,
  'same-and-different': ({ path, line, a, b }) =>
    `${path} ligne ${line} : les lignes ${a} et ${b} sont différentes ici et la même personne dans l’autre fichier : retirez l’une des deux`,
}
