import type { RequestKind } from '../../model/request.ts'
import type { LetterFacts } from '../../model/letter.ts'
import type { letters as en, NoticeSays } from '../en/letters.ts'

const mois = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const jour = (iso: string): string => {
  const quantieme = Number(iso.slice(8))
  return `${quantieme === 1 ? '1er' : quantieme} ${mois[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
}

const droits: Readonly<Record<RequestKind, string>> = {
  erasure: 'd’effacement de vos données à caractère personnel (article 17',
  access: 'd’accès à vos données à caractère personnel (article 15',
  rectification: 'de rectification de vos données à caractère personnel (article 16',
  restriction: 'de limitation du traitement de vos données à caractère personnel (article 18',
  portability: 'de portabilité de vos données à caractère personnel (article 20',
  objection: 'd’opposition au traitement de vos données à caractère personnel (article 21',
}

const recue = ({ received, kind }: LetterFacts): string =>
  `Nous avons reçu le ${jour(received)} votre demande ${droits[kind]} du règlement général sur la protection des données, RGPD).`

const recours =
  'Vous pouvez introduire une réclamation auprès de la Commission nationale de l’informatique et des libertés (CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr/fr/plaintes) et former un recours juridictionnel.'

const phrase = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`
const motif = (reason: string): string[] => (reason === '' ? [] : [phrase(reason)])

const reponses: Readonly<Record<RequestKind, (of: LetterFacts) => string[]>> = {
  erasure: ({ ended, keptUntil, notified, reason }) =>
    ended?.how === 'done'
      ? [
          `Vos données à caractère personnel ont été effacées le ${jour(ended.on)}.`,
          ...(keptUntil === undefined
            ? []
            : [
                `La loi nous oblige à conserver dix ans les pièces comptables (article L. 123-22 du code de commerce ; article 17, paragraphe 3, point b), du RGPD). Nous gardons donc les montants et les dates de vos commandes, sans votre nom ni rien qui permette de vous retrouver, jusqu’au ${jour(keptUntil)} au plus tard.`,
              ]),
          ...(notified
            ? [
                'Nous avons demandé aux destinataires à qui vos données avaient été communiquées de les effacer également (article 19 du RGPD).',
              ]
            : []),
          'Des sauvegardes peuvent en contenir des copies plus anciennes jusqu’à leur remplacement ; si l’une d’elles devait être restaurée, l’effacement serait opéré de nouveau.',
        ]
      : [`Nous l’avons close le ${jour(ended!.on)}. ${phrase(reason)}`],
  access: ({ reason }) => [
    'Vous trouverez ci-joint une copie de vos données, avec les finalités de leur traitement, leurs destinataires, leur source et leur durée de conservation.',
    ...motif(reason),
  ],
  rectification: ({ ended, correctedOn, corrected, notified, reason }) =>
    corrected.length === 0
      ? [
          `Vos données ont été rectifiées le ${jour(ended!.on)}. Ce qui a été corrigé : ${reason}${reason.endsWith('.') ? '' : '.'}`,
          'Nous en informons les destinataires à qui nous les avions communiquées (article 19 du RGPD).',
        ]
      : [
          `Vos données ont été rectifiées le ${jour(correctedOn ?? ended!.on)}. Ce qui a été corrigé : ${corrected.join(', ')}.`,
          ...motif(reason),
          notified
            ? 'Nous en avons informé les destinataires à qui nous les avions communiquées (article 19 du RGPD).'
            : 'Nous en informons les destinataires à qui nous les avions communiquées (article 19 du RGPD).',
        ],
  restriction: ({ received, notified, reason }) => [
    `Depuis le ${jour(received)}, vos données sont seulement conservées : elles ne servent à rien d’autre sans votre consentement (article 18, paragraphe 2, du RGPD). Nous vous informerons avant que cette limitation ne soit levée (article 18, paragraphe 3).`,
    ...(notified ? ['Nous en avons informé les destinataires à qui nous les avions communiquées (article 19 du RGPD).'] : []),
    ...motif(reason),
  ],
  portability: ({ reason }) => [
    'Vous trouverez ci-jointes les données que vous nous avez fournies et celles qui résultent de l’utilisation de nos services, dans un format structuré, couramment utilisé et lisible par machine.',
    ...motif(reason),
  ],
  objection: ({ received, reason }) => [
    `Depuis le ${jour(received)}, vos données ne sont plus utilisées à des fins de prospection, et cela vaut aussi pour celles qui nous parviendraient plus tard.`,
    ...motif(reason),
  ],
}

const communique = ({ days, purpose }: NoticeSays): string =>
  `Nous vous avons communiqué des données à caractère personnel le ${days.map(jour).join(', le ')}${purpose === '' ? '' : `, pour la finalité suivante : ${purpose}`}.`
const discretion = 'Cette lettre ne nomme la personne qu’à cette fin : merci de la détruire ensuite.'

export const letters: typeof en = {
  sender: '[nom et adresse du responsable de traitement]',
  dpo: (dpo) => `Délégué à la protection des données : ${dpo}`,
  to: (addresses) => `À : ${addresses.join(', ')}`,
  dated: (on) => `Le ${jour(on)}`,
  subject: (text) => `Objet : ${text}`,
  greeting: 'Madame, Monsieur,',
  closing: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  acknowledgement: {
    subject: ({ request }) => `accusé de réception de votre demande (dossier nº ${request})`,
    says: (of) => [
      recue(of),
      `Nous y répondrons dans les meilleurs délais, et le ${jour(of.due)} au plus tard (article 12, paragraphe 3, du RGPD). Si sa complexité l’exigeait, ce délai pourrait être prolongé de deux mois ; nous vous en informerions, motifs à l’appui, le ${jour(of.firstDue)} au plus tard.`,
      'L’exercice de ce droit est gratuit.',
    ],
  },
  identity: {
    subject: ({ request }) => `votre demande : confirmation de votre identité (dossier nº ${request})`,
    says: (of) => [
      recue(of),
      'Pour que personne ne puisse agir en votre nom, nous devons nous assurer qu’elle vient bien de vous (article 12, paragraphe 6, du RGPD).',
      ...(of.code === undefined
        ? [
            'Merci de nous répondre depuis l’adresse électronique ou le numéro de téléphone sous lesquels nous vous connaissons, ou de nous indiquer un élément que vous seul connaissez, par exemple le numéro et la date d’une commande récente.',
          ]
        : [
            `Votre code : ${of.code}`,
            'Il sert une seule fois, pendant vingt-quatre heures : renvoyez-le-nous, ou donnez-le-nous par téléphone. Si cette demande ne vient pas de vous, gardez ce code pour vous et signalez-le-nous : rien ne sera fait.',
          ]),
      'Ne nous envoyez pas de copie d’une pièce d’identité : nous n’en avons pas besoin. Jusqu’à votre réponse, notre délai est suspendu.',
    ],
  },
  extension: {
    subject: ({ request }) => `votre demande : prolongation du délai de réponse (dossier nº ${request})`,
    says: (of) => [
      recue(of),
      `Il nous faut plus d’un mois pour y répondre : nous prolongeons le délai de deux mois, comme le permet l’article 12, paragraphe 3, du RGPD. Vous aurez notre réponse le ${jour(of.due)} au plus tard.`,
      `Motif : ${of.reason}`,
    ],
  },
  refusal: {
    subject: ({ request }) => `votre demande (dossier nº ${request})`,
    says: (of) => [recue(of), 'Nous ne pouvons y donner suite.', `Motif : ${of.reason}`, recours],
  },
  done: {
    subject: ({ request }) => `votre demande : notre réponse (dossier nº ${request})`,
    says: (of) => [
      recue(of),
      ...reponses[of.kind](of),
      `Si cette réponse ne vous satisfait pas : ${recours.slice(0, 1).toLowerCase()}${recours.slice(1)}`,
    ],
  },
  lifting: {
    subject: ({ request }) => `votre demande : reprise de ce qu’elle avait suspendu (dossier nº ${request})`,
    says: (of) => [
      recue(of),
      of.kind === 'objection'
        ? 'Nous vous informons que vos données pourront de nouveau servir à la prospection. Vous pouvez vous y opposer à tout moment.'
        : `Nous vous informons, conformément à l’article 18, paragraphe 3, du RGPD, que cette limitation sera levée${of.lifted === undefined ? '' : ` le ${jour(of.lifted)}`}. Dès lors, vos données pourront servir de nouveau comme avant.`,
      ...(of.reason === '' ? [] : [`Motif : ${of.reason}`]),
      recours,
    ],
  },
  notices: {
    erasure: {
      subject: 'effacement de données à caractère personnel que nous vous avons communiquées (article 19 du RGPD)',
      says: (of) => [
        `${communique(of)} Une personne qui peut y figurer a obtenu l’effacement de ses données (article 17 du RGPD), ce dont nous sommes tenus de vous informer (article 19).`,
        'Nous vous demandons d’effacer ses données, tout lien vers elles et toute copie, sauf si une loi vous oblige à les conserver, et de nous confirmer que c’est fait. La personne se reconnaît à :',
        ...of.identifiers,
        discretion,
      ],
    },
    rectification: {
      subject: 'rectification de données à caractère personnel que nous vous avons communiquées (article 19 du RGPD)',
      says: (of) => [
        `${communique(of)} Une personne qui peut y figurer a obtenu la rectification de ses données (article 16 du RGPD), ce dont nous sommes tenus de vous informer (article 19).`,
        'Nous vous demandons de corriger ses données, et de nous confirmer que c’est fait. La personne se reconnaît à :',
        ...of.identifiers,
        'Désormais, doivent y figurer :',
        ...of.corrected.map(
          ({ column, before, after }) =>
            `${column} : ${after === '' ? 'rien' : after}${before === '' ? '' : ` (au lieu de ${before})`}`,
        ),
        discretion,
      ],
    },
    restriction: {
      subject: 'limitation du traitement de données à caractère personnel que nous vous avons communiquées (article 19 du RGPD)',
      says: (of) => [
        `${communique(of)} Une personne qui peut y figurer a obtenu la limitation du traitement de ses données depuis le ${jour(of.since)} (article 18 du RGPD), ce dont nous sommes tenus de vous informer (article 19).`,
        'Nous vous demandons de seulement conserver ses données, de ne les utiliser à rien d’autre sans le consentement de la personne tant que nous ne vous avons pas annoncé la fin de cette limitation, et de nous confirmer que c’est fait. La personne se reconnaît à :',
        ...of.identifiers,
        discretion,
      ],
    },
  },
}
