import type { LetterFacts } from '../../model/letter.ts'
import type { RequestKind } from '../../model/request.ts'

/** What a notice to a recipient names. */
export interface NoticeSays {
  readonly recipient: string
  readonly purpose: string
  /** The days on which they were given a file. */
  readonly days: readonly string[]
  /** By what they know the person, as far as they were given it. */
  readonly identifiers: readonly string[]
  /** What stands in columns that they were given, in words. */
  readonly corrected: readonly { readonly column: string; readonly before: string; readonly after: string }[]
  /** The first day of a restriction. */
  readonly since: string
}

const months = 'January February March April May June July August September October November December'.split(' ')
const day = (iso: string): string => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

const rights: Readonly<Record<RequestKind, string>> = {
  erasure: 'request for the erasure of your personal data (Article 17',
  access: 'request for access to your personal data (Article 15',
  rectification: 'request for the rectification of your personal data (Article 16',
  restriction: 'request for the restriction of the processing of your personal data (Article 18',
  portability: 'request for the portability of your personal data (Article 20',
  objection: 'objection to the processing of your personal data (Article 21',
}

const asked = ({ received, kind }: LetterFacts): string =>
  `On ${day(received)} we received your ${rights[kind]} of the General Data Protection Regulation, GDPR).`

const complaint =
  'You can lodge a complaint with a supervisory authority (in France the CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, www.cnil.fr/en/plaintes), and seek a judicial remedy.'

const answers: Readonly<Record<RequestKind, (of: LetterFacts) => string[]>> = {
  erasure: ({ ended, keptUntil, notified, reason }) =>
    ended?.how === 'done'
      ? [
          `Your personal data were erased on ${day(ended.on)}.`,
          ...(keptUntil === undefined
            ? []
            : [
                `The law obliges us to keep accounting records for ten years (Article L123-22 of the French Commercial Code; Article 17(3)(b) GDPR). We keep the amounts and dates of your orders without your name or anything that leads to you, until ${day(keptUntil)} at the latest.`,
              ]),
          ...(notified ? ['We have asked those to whom your data had been given to erase them too (Article 19 GDPR).'] : []),
          'Backups may hold older copies until they are replaced; if one is ever restored, the erasure is carried out again.',
        ]
      : [`We have closed it on ${day(ended!.on)}. ${sentenceOf(reason)}`],
  access: ({ reason }) => [
    'You will find a copy of your data enclosed, with the purposes for which we process them, their recipients, where they come from and how long they are kept.',
    ...(reason === '' ? [] : [sentenceOf(reason)]),
  ],
  rectification: ({ ended, correctedOn, corrected, notified, reason }) =>
    corrected.length === 0
      ? [
          `Your data were corrected on ${day(ended!.on)}. What was corrected: ${reason}${reason.endsWith('.') ? '' : '.'}`,
          'We tell those to whom we had given them (Article 19 GDPR).',
        ]
      : [
          `Your data were corrected on ${day(correctedOn ?? ended!.on)}. What was corrected: ${corrected.join(', ')}.`,
          ...(reason === '' ? [] : [sentenceOf(reason)]),
          notified
            ? 'We have told those to whom we had given these data (Article 19 GDPR).'
            : 'We tell those to whom we had given these data (Article 19 GDPR).',
        ],
  restriction: ({ received, notified, reason }) => [
    `Since ${day(received)} we only store your data and use them for nothing else without your consent (Article 18(2) GDPR). We will tell you before that ends (Article 18(3) GDPR).`,
    ...(notified ? ['We have told those to whom we had given these data (Article 19 GDPR).'] : []),
    ...(reason === '' ? [] : [sentenceOf(reason)]),
  ],
  portability: ({ reason }) => [
    'You will find enclosed the data that you gave us, and those that come from your use of our services, in a structured, commonly used and machine-readable format.',
    ...(reason === '' ? [] : [sentenceOf(reason)]),
  ],
  objection: ({ received, reason }) => [
    `Since ${day(received)} your data are no longer used for direct marketing, and this also holds for data about you that may come to us later.`,
    ...(reason === '' ? [] : [sentenceOf(reason)]),
  ],
}

/** A reason as somebody typed it, as a sentence. */
const sentenceOf = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`

const given = ({ days, purpose }: NoticeSays): string =>
  `On ${days.map(day).join(', ')} we gave you personal data${purpose === '' ? '' : ` for this purpose: ${purpose}`}.`
const discreet = 'This letter names the person for that purpose only: please destroy it when you are done.'

export const letters = {
  sender: '[name and address of the controller]',
  dpo: (dpo: string) => `Data protection officer: ${dpo}`,
  to: (addresses: readonly string[]) => `To: ${addresses.join(', ')}`,
  dated: (on: string) => day(on),
  subject: (text: string) => `Subject: ${text}`,
  greeting: 'Dear Sir or Madam,',
  closing: 'Yours faithfully,',
  acknowledgement: {
    subject: ({ request }: LetterFacts) => `We have received your request (reference ${request})`,
    says: (of: LetterFacts): string[] => [
      asked(of),
      `We will answer it as soon as we can, and by ${day(of.due)} at the latest (Article 12(3) GDPR). Should it be complex, that period may be extended by two months; we would then tell you by ${day(of.firstDue)}, and why.`,
      'This is free of charge.',
    ],
  },
  identity: {
    subject: ({ request }: LetterFacts) => `Your request: please confirm who you are (reference ${request})`,
    says: (of: LetterFacts): string[] => [
      asked(of),
      'So that nobody can act in your name, we need to make sure that it comes from you (Article 12(6) GDPR).',
      ...(of.code === undefined
        ? [
            'Please answer from the e-mail address or the phone number under which we know you, or tell us something that only you know, such as the number and the day of a recent order.',
          ]
        : [
            `Your code: ${of.code}`,
            'It can be used once, within 24 hours: send it back to us, or tell us over the phone. If you did not make this request, keep the code to yourself and let us know: nothing will be done.',
          ]),
      'Please do not send a copy of an identity document: we do not need one. Until your answer reaches us, the period for ours is suspended.',
    ],
  },
  extension: {
    subject: ({ request }: LetterFacts) => `Your request: we need more time (reference ${request})`,
    says: (of: LetterFacts): string[] => [
      asked(of),
      `We need more time than a month to answer it, and extend the period by two months, as Article 12(3) GDPR allows: you will have our answer by ${day(of.due)} at the latest.`,
      `The reason: ${of.reason}`,
    ],
  },
  refusal: {
    subject: ({ request }: LetterFacts) => `Your request (reference ${request})`,
    says: (of: LetterFacts): string[] => [asked(of), 'We cannot act on it.', `The reason: ${of.reason}`, complaint],
  },
  done: {
    subject: ({ request }: LetterFacts) => `Your request: our answer (reference ${request})`,
    says: (of: LetterFacts): string[] => [
      asked(of),
      ...answers[of.kind](of),
      `If you do not agree with this answer: ${complaint}`,
    ],
  },
  lifting: {
    subject: ({ request }: LetterFacts) => `Your request: what it had stopped is taken up again (reference ${request})`,
    says: (of: LetterFacts): string[] => [
      asked(of),
      of.kind === 'objection'
        ? 'We inform you that your data may be used for direct marketing again. You can object at any time.'
        : `We inform you, as Article 18(3) GDPR has it, that this restriction will be lifted${of.lifted === undefined ? '' : ` on ${day(of.lifted)}`}. From then on your data may be used as before.`,
      ...(of.reason === '' ? [] : [`The reason: ${of.reason}`]),
      complaint,
    ],
  },
  notices: {
    erasure: {
      subject: 'Erasure of personal data that we gave you (Article 19 GDPR)',
      says: (of: NoticeSays): string[] => [
        `${given(of)} A person who may be among them has obtained the erasure of their data (Article 17 GDPR), of which we have to tell you (Article 19 GDPR).`,
        'Please erase their data, with all links to and copies of them, unless a law obliges you to keep them, and confirm to us that this is done. You will know the person by:',
        ...of.identifiers,
        discreet,
      ],
    },
    rectification: {
      subject: 'Rectification of personal data that we gave you (Article 19 GDPR)',
      says: (of: NoticeSays): string[] => [
        `${given(of)} A person who may be among them has obtained the rectification of their data (Article 16 GDPR), of which we have to tell you (Article 19 GDPR).`,
        'Please correct their data, and confirm to us that this is done. You will know the person by:',
        ...of.identifiers,
        'From now on, this is to stand there:',
        ...of.corrected.map(
          ({ column, before, after }) =>
            `${column}: ${after === '' ? 'nothing' : after}${before === '' ? '' : ` (instead of ${before})`}`,
        ),
        discreet,
      ],
    },
    restriction: {
      subject: 'Restriction of the processing of personal data that we gave you (Article 19 GDPR)',
      says: (of: NoticeSays): string[] => [
        `${given(of)} A person who may be among them has obtained the restriction of the processing of their data since ${day(of.since)} (Article 18 GDPR), of which we have to tell you (Article 19 GDPR).`,
        'Please store their data only, use them for nothing else without the consent of the person until we tell you that the restriction ends, and confirm to us that this is done. You will know the person by:',
        ...of.identifiers,
        discreet,
      ],
    },
  } satisfies Record<string, { subject: string; says: (of: NoticeSays) => string[] }>,
}
