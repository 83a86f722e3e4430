import type { RequestKind, RequestStep } from '../../model/request.ts'
import type { requests as en } from '../en/requests.ts'
import { compte } from './counts.ts'

const kinds: Readonly<Record<RequestKind, string>> = {
  erasure: 'effacement',
  access: 'accès',
  rectification: 'rectification',
  restriction: 'limitation',
  portability: 'portabilité',
  objection: 'opposition',
}

const stations: Readonly<Record<RequestStep, string>> = {
  received: 'reçue',
  'identity-pending': 'en attente d’une preuve d’identité',
  verified: 'identité vérifiée',
  extended: 'prolongée',
  previewed: 'examinée',
  approved: 'acceptée',
  erased: 'effacée',
  purged: 'effacée pour de bon',
  corrected: 'données corrigées',
  'retained-partly': 'conservée en partie',
  notified: 'destinataires prévenus',
  done: 'satisfaite',
  closed: 'close',
  refused: 'refusée',
  lifted: 'levée',
}

const reste = (jours: number): string =>
  jours < 0
    ? `${compte(-jours, 'jour')} de retard`
    : jours === 0
      ? 'dernier jour aujourd’hui'
      : `il reste ${compte(jours, 'jour')}`

const forget = (suite: string): string => `clientele forget ${suite}`

export const requests: typeof en = {
  number: 'numéro d’une demande, tel que clientele forget requests le montre',
  kinds,
  stations,
  usage: {
    number: 'une demande se désigne par son numéro, à partir de 1',
    nobody: 'dites qui demande : --email, --phone, --id ou --name',
    receivedLater: (day) => `--received ${day} est encore à venir`,
    reasonMissing: 'dites pourquoi, en des termes que la personne pourra lire : --reason TEXTE',
    verifiedMissing: '--verified dit comment l’identité a été prouvée : --verified "rappel au numéro déjà connu"',
    namesSomebody: 'ce texte restera quand la personne sera effacée : n’y mettez ni nom, ni adresse, ni numéro',
    codeOrVerified: 'soit --code, soit --verified, pas les deux',
    outputOfCode: '-o reçoit la lettre qui porte un nouveau code : retirez --code et --verified',
  },
  open: {
    summary: 'Enregistre une demande, et la date à laquelle y répondre',
    email: 'adresse électronique de la personne (répétable)',
    phone: 'numéro de téléphone de la personne (répétable)',
    id: 'identifiant de la personne, dans la base ou dans une source (répétable)',
    name: 'nom de la personne (répétable)',
    birthDate: 'date de naissance de la personne, avec --name',
    subjects:
      'de qui il s’agit, dans un CSV ou un identifiant par ligne : rien n’en reste dans l’historique ; - pour l’entrée standard',
    received: 'jour de la réception, AAAA-MM-JJ (par défaut : aujourd’hui)',
    kind: 'ce qui est demandé',
    erasure: 'erasure',
    verified: 'comment l’identité a été prouvée : la méthode, jamais la copie d’une pièce',
    done: (of) =>
      `demande ${of.request} : ${kinds[of.kind]}, reçue le ${of.received}, réponse due le ${of.due} au plus tard (${reste(of.daysLeft ?? 0)})`,
    marked: ({ kind, customers, since }) =>
      customers === 0
        ? 'personne dans la base n’est connu ainsi : vérifiez l’orthographe, ou demandez des précisions ; une fiche de cette personne qui viendrait plus tard serait exclue'
        : `${compte(customers, 'client')} : depuis le ${since}, ${kind === 'objection' ? 'exclu des exports de prospection (export --channel)' : 'seulement conservé, exclu des exports et des segments'} ; ses fiches qui viendront plus tard le seront aussi`,
  },
  lift: {
    summary: 'Reprend ce qu’une opposition ou une limitation avait suspendu ; la personne doit en être informée avant',
    reason: 'pourquoi, tel que la personne le lira ; ne nomme personne',
    on: 'premier jour où les données pourront de nouveau servir (par défaut : aujourd’hui ; pour une limitation dans 7 jours, que la personne soit informée avant)',
    tooSoon: (kind) =>
      kind === 'restriction'
        ? 'la personne doit être informée avant la levée d’une limitation (RGPD, art. 18, § 3) : donnez à --on un jour à venir'
        : '--on désigne un jour passé',
    done: ({ request, from }) =>
      from === undefined
        ? `demande ${request} : levée ; les données servent de nouveau comme avant`
        : `demande ${request} : sera levée le ${from} ; d’ici là les données sont seulement conservées, et la personne doit être informée`,
  },
  list: {
    summary: 'Les demandes d’une base, où elles en sont et combien de jours il reste',
    late: 'seulement celles dont le délai est passé ; code de sortie 1 s’il y en a',
    done: ({ all, open, late, next }) =>
      `${compte(all, 'demande')}, ${compte(open, 'ouverte')}${next === undefined ? '' : `, prochaine échéance le ${next}`}${late === 0 ? '' : `, ${late} en retard`}`,
  },
  identify: {
    summary: 'S’assure de qui demande : envoie un code, le vérifie, ou note une autre preuve',
    code: 'le code que la personne a rendu',
    output: 'la lettre qui porte un nouveau code : .html à imprimer, .txt à coller dans un courriel',
    issued: ({ request, hours, tries }) =>
      `demande ${request} : nouveau code, valable ${hours} heures et ${compte(tries, 'essai')}. Envoyez-le à une adresse ou à un numéro de la personne que vous connaissiez avant la demande, pas à ceux qu’elle indique. Jusqu’à son retour, le délai de la demande est suspendu`,
    verified: ({ request, due }) => `demande ${request} : identité vérifiée ; réponse due le ${due} au plus tard`,
    already: (request) => `demande ${request} : l’identité était déjà vérifiée`,
    wrong: ({ request, tries }) =>
      tries === 0
        ? `demande ${request} : ce n’est pas le code, et c’était le dernier essai : envoyez-en un autre avec clientele forget identify`
        : `demande ${request} : ce n’est pas le code ; il reste ${compte(tries, 'essai')}`,
    gone: ({ request, why }) =>
      `demande ${request} : ${{ none: 'aucun code n’a été envoyé', old: 'le code a plus de 24 heures', tries: 'le code a été essayé trop souvent' }[why]} : envoyez-en un avec clientele forget identify`,
  },
  extend: {
    summary: 'Prend trois mois en tout, si la demande est complexe ; pendant le premier mois seulement',
    reason: 'pourquoi il faut plus de temps, tel que la personne le lira ; ne nomme personne',
    done: ({ request, due }) => `demande ${request} : délai prolongé, réponse due le ${due} au plus tard`,
  },
  refuse: {
    summary: 'Refuse une demande, avec le motif que l’on doit à la personne',
    reason: 'pourquoi, tel que la personne le lira ; ne nomme personne',
    done: ({ request }) => `demande ${request} : refusée ; elle ne dit plus de qui elle venait`,
  },
  close: {
    summary: 'Clôt une demande à laquelle il a été répondu',
    reason: 'ce qui a été répondu, ou corrigé, tel que la personne le lira ; ne nomme personne',
    done: ({ request }) => `demande ${request} : close ; elle ne dit plus de qui elle venait`,
  },
  unfit: ({ request, unfit, day }) =>
    `demande ${request} : rien n’a changé : ${
      unfit.why === 'ended'
        ? `elle a été ${stations[unfit.end.step]} le ${day(unfit.end.on)}`
        : unfit.why === 'too-late'
          ? `une prolongation devait être annoncée le ${day(unfit.last)} au plus tard, dans le premier mois (RGPD, art. 12, § 3)`
          : {
              noted: 'c’était déjà fait',
              'before-receipt': 'ce jour précède sa réception',
              'in-doubt': 'on ne sait pas encore qui demande : clientele forget identify --code CODE, ou --verified TEXTE',
              'other-kind': 'elle demande autre chose',
              'nothing-to-lift': 'elle n’a rien suspendu',
            }[unfit.why]
    }`,
  next: ({ base, request, kind, status }) => {
    const close = {
      why: 'ensuite : une fois la réponse donnée, clore la demande',
      command: forget(`close ${base} ${request} --reason "…"`),
    }
    if (status === 'received')
      return [
        { why: 'ensuite : accuser réception', command: forget(`letter ${base} ${request} acknowledgement -o accuse.txt`) },
        { why: 'ensuite : s’assurer de qui demande', command: forget(`identify ${base} ${request} -o identite.txt`) },
      ]
    if (status === 'identity-pending')
      return [
        { why: 'ensuite : vérifier le code qui revient', command: forget(`identify ${base} ${request} --code CODE`) },
        { why: 'ou : noter une autre preuve', command: forget(`identify ${base} ${request} --verified "…"`) },
      ]
    if (kind === 'erasure')
      return [
        { why: 'ensuite : voir ce qui partirait et ce qui resterait', command: forget(`${base} --request ${request} --dry-run`) },
        { why: 'puis : effacer', command: forget(`${base} --request ${request} --certificate preuve.html`) },
      ]
    if (kind === 'rectification')
      return [
        {
          why: 'ensuite : corriger ce qui est faux ; avec --dry-run, rien ne se fait',
          command: forget(`rectify ${base} ${request} --set email=…`),
        },
        close,
      ]
    if (kind === 'restriction')
      return [
        {
          why: 'ensuite : informer les destinataires des exports passés (RGPD, art. 19)',
          command: forget(`notices ${base} ${request} -o avis`),
        },
        close,
      ]
    const person = `clientele export ${base} --subject ID -o donnees.zip${kind === 'portability' ? ' --portability' : ''}`
    return kind === 'access' || kind === 'portability'
      ? [{ why: 'ensuite : remettre ses données à la personne', command: person }, close]
      : [close]
  },
  letterNext: ({ base, request, letter }) => ({
    why: 'ensuite : prévenir la personne',
    command: `clientele forget letter ${base} ${request} ${letter} -o reponse.txt`,
  }),
  notices: ({ written, folder }) =>
    `${compte(written, 'lettre')} aux destinataires dans ${folder} : elles nomment la personne, détruisez-les une fois envoyées`,
  rectify: {
    summary: 'Corrige les données d’une personne dans une base, par une décision datée que l’on peut annuler (art. 16)',
    set: 'ce qui doit figurer dans une colonne : --set email=ann@example.com, --set mobile= pour rien (répétable)',
    values:
      'de même, depuis une liste d’une colonne pour chaque donnée et d’une ligne de valeurs : rien n’en reste dans l’historique ; - pour l’entrée standard',
    undo: 'annule la dernière correction de cette demande',
    usage: {
      set: (text) => `--set ${text} : dites quelle colonne, et ce qui doit y figurer : --set email=ann@example.com`,
      values: '--values prend une liste d’un en-tête et d’une ligne de valeurs',
      nothing: 'dites ce qui est à corriger : --set COLONNE=VALEUR, ou --values FICHIER',
      undoAlone: '--undo annule : retirez --set et --values',
      column: ({ column, columns }) => `${column} : pas de colonne de ce nom à corriger : choisissez parmi ${columns.join(', ')}`,
      twice: (column) => `${column} : une seule valeur peut y figurer`,
      value: ({ column, why }) => `${column} : cela ne peut y figurer : ${why}`,
    },
    heads: ['Client', 'Colonne', 'Avant', 'Après'],
    nobody: (request) =>
      `demande ${request} : personne dans la base n’est connu ainsi : rien n’a été corrigé ; vérifiez l’orthographe`,
    already: (request) => `demande ${request} : tout cela y figure déjà`,
    would: (cells) => compte(cells, 'cellule serait corrigée', 'cellules seraient corrigées'),
    done: ({ request, cells, run }) =>
      `demande ${request} : ${compte(cells, 'cellule corrigée', 'cellules corrigées')} (passage ${run}) ; ce que disent les sources est conservé, et un import de l’ancienne valeur n’y change rien`,
    missed: (cells) =>
      compte(
        cells,
        'cellule n’a pu être corrigée : elle est composée de plusieurs fiches ; corrigez la source',
        'cellules n’ont pu être corrigées : elles sont composées de plusieurs fiches ; corrigez la source',
      ),
    next: ({ base, request, recipients }) => [
      ...(recipients === 0
        ? []
        : [
            {
              why: `ensuite : prévenir ${recipients === 1 ? 'le destinataire' : `les ${recipients} destinataires`} des exports passés (RGPD, art. 19)`,
              command: forget(`notices ${base} ${request} -o avis`),
            },
          ]),
      { why: 'ensuite : la clore, et prévenir la personne', command: forget(`close ${base} ${request}`) },
      { why: 'ou : l’annuler', command: forget(`rectify ${base} ${request} --undo`) },
    ],
    undone: ({ request, run, cells }) =>
      `demande ${request} : passage ${run} annulé : ${compte(cells, 'cellule', 'cellules')} comme avant`,
    nothingToUndo: (request) => `demande ${request} : rien de ce qui a été corrigé pour elle n’est à annuler`,
  },
  noticesOf: {
    summary: 'Écrit à chaque destinataire des exports passés au sujet d’une rectification ou d’une limitation (art. 19)',
    output: 'le dossier où les écrire',
    none: (request) => `demande ${request} : personne n’a jamais reçu ce dont il s’agit : il n’y a personne à prévenir`,
  },
  letter: {
    summary: 'Écrit une lettre au sujet d’une demande, prête à envoyer',
    kind: 'acknowledgement (accusé de réception), identity (identité), extension (prolongation), refusal (refus), done (réponse) ou lifting (levée)',
    output: '.html à imprimer, sinon du texte à coller dans un courriel (par défaut : sortie standard)',
    done: ({ request, path }) => `demande ${request} : ${path} est prêt à envoyer`,
    untrue: ({ request, step }) => `demande ${request} : pas de lettre : elle n’est pas ${stations[step]}`,
    noController: (path) =>
      `l’expéditeur reste à compléter : mettez {"controller": {"name": "…", "address": "…", "email": "…"}} dans ${path}`,
  },
}
