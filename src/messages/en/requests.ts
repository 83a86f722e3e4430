import type { RequestKind, RequestStep } from '../../model/request.ts'
import type { NextStep } from '../facts.ts'
import { count } from './counts.ts'

/** The rights, as a request is called by them. */
const kinds: Readonly<Record<RequestKind, string>> = {
  erasure: 'erasure',
  access: 'access',
  rectification: 'rectification',
  restriction: 'restriction',
  portability: 'portability',
  objection: 'objection',
}

/** Where a request stands. */
const stations: Readonly<Record<RequestStep, string>> = {
  received: 'received',
  'identity-pending': 'waiting for a proof of identity',
  verified: 'identity verified',
  extended: 'extended',
  previewed: 'looked at',
  approved: 'approved',
  erased: 'erased',
  purged: 'erased for good',
  corrected: 'corrected',
  'retained-partly': 'kept in part',
  notified: 'recipients told',
  done: 'done',
  closed: 'closed',
  refused: 'refused',
  lifted: 'lifted',
}

/** Days that are left, or were. */
const left = (days: number): string =>
  days < 0 ? `${count(-days, 'day')} late` : days === 0 ? 'today is the last day' : `${count(days, 'day')} left`

/** Why a step is not taken, and what its sentence names. */
export interface UnfitFacts {
  readonly request: number
  readonly unfit:
    | { readonly why: 'ended'; readonly end: { readonly step: RequestStep; readonly on: string } }
    | { readonly why: 'noted' | 'before-receipt' | 'in-doubt' | 'other-kind' | 'nothing-to-lift' }
    | { readonly why: 'too-late'; readonly last: string }
  readonly day: (iso: string) => string
}

/** A step that was taken, with the day by which an answer is due, or on which what was stopped goes on. */
interface StepDone {
  readonly request: number
  readonly due: string
  readonly from?: string | undefined
}

interface NextFacts {
  readonly base: string
  readonly request: number
  readonly kind: RequestKind
  readonly status: RequestStep
}

const forget = (rest: string): string => `clientele forget ${rest}`

export const requests = {
  number: 'number of a request, as clientele forget requests shows it',
  kinds,
  stations,
  usage: {
    number: 'a request is named by its number, from 1',
    nobody: 'say who asks: --email, --phone, --id or --name',
    receivedLater: (day: string) => `--received ${day} is yet to come`,
    reasonMissing: 'say why, in words that can be sent to the person: --reason TEXT',
    verifiedMissing: '--verified says how identity was proven: --verified "called back on the number on file"',
    namesSomebody: 'this text stays when the person is gone: leave out names, addresses, numbers',
    codeOrVerified: 'either --code or --verified, not both',
    outputOfCode: '-o takes the letter with a new code: leave out --code and --verified',
  },
  open: {
    summary: 'Note a request and by when it must be answered',
    email: "the person's e-mail address (repeatable)",
    phone: "the person's phone number (repeatable)",
    id: "the person's id, the base's or a source's (repeatable)",
    name: "the person's name (repeatable)",
    birthDate: "the person's day of birth, beside --name",
    subjects:
      'whom it is about, from a CSV or one identifier a line: nothing of it is in the shell history; - for standard input',
    received: 'the day it came in, YYYY-MM-DD (default: today)',
    kind: 'what is asked for',
    erasure: 'erasure',
    verified: 'how identity was proven: the method, never a copy of a document',
    done: (of: { request: number; kind: RequestKind; received: string; due: string; daysLeft: number | undefined }) =>
      `request ${of.request}: ${kinds[of.kind]}, received ${of.received}, to be answered by ${of.due} (${left(of.daysLeft ?? 0)})`,
    marked: ({ kind, customers, since }: { kind: RequestKind; customers: number; since: string }) =>
      customers === 0
        ? 'nobody in the base is known by this: check the spelling, or ask for more; a record of theirs that comes later is left out'
        : `${count(customers, 'customer')}: since ${since} ${kind === 'objection' ? 'left out of exports for marketing (export --channel)' : 'only stored: left out of exports and segments'}; records of theirs that come later are too`,
  },
  lift: {
    summary: 'Take up again what an objection or a restriction had stopped; the person must be told before',
    reason: 'why, as the person will read it; names nobody',
    on: 'the first day on which the data may be used again (default: today; of a restriction in 7 days, so that the person is told before)',
    tooSoon: (kind: RequestKind): string =>
      kind === 'restriction'
        ? 'the person must be told before a restriction is lifted (GDPR Art. 18(3)): let --on be a later day'
        : '--on is a day that is past',
    done: ({ request, from }: StepDone) =>
      from === undefined
        ? `request ${request}: lifted; the data may be used as before`
        : `request ${request}: will be lifted on ${from}; until then the data are only stored, and the person must be told`,
  },
  list: {
    summary: 'The requests of a base, where they stand and how many days are left',
    late: 'only those that are past their day; exit code 1 if there are any',
    done: ({ all, open, late, next }: { all: number; open: number; late: number; next: string | undefined }) =>
      `${count(all, 'request')}, ${open} open${next === undefined ? '' : `, the next due on ${next}`}${late === 0 ? '' : `, ${late} late`}`,
  },
  identify: {
    summary: 'Make sure who asks: send a one-time code, check it, or note another proof',
    code: 'the code that the person gave back',
    output: 'the letter with a new code: .html to print, .txt to paste into an e-mail',
    issued: ({ request, hours, tries }: { request: number; hours: number; tries: number }) =>
      `request ${request}: a new code, good for ${hours} hours and ${count(tries, 'try', 'tries')}. Send it to an address or number of the person that you had before the request, not to one that came with it. Until it comes back, the clock of the request stands still`,
    verified: ({ request, due }: { request: number; due: string }) =>
      `request ${request}: identity verified; to be answered by ${due}`,
    already: (request: number) => `request ${request}: identity was verified before`,
    wrong: ({ request, tries }: { request: number; tries: number }) =>
      tries === 0
        ? `request ${request}: not the code, and that was the last try: send a new one with clientele forget identify`
        : `request ${request}: not the code; ${count(tries, 'try is', 'tries are')} left`,
    gone: ({ request, why }: { request: number; why: 'none' | 'old' | 'tries' }) =>
      `request ${request}: ${{ none: 'no code was sent', old: 'the code is more than 24 hours old', tries: 'the code was tried too often' }[why]}: send a new one with clientele forget identify`,
  },
  extend: {
    summary: 'Take three months in all, where a request is complex; within the first month only',
    reason: 'why it takes longer, as the person will read it; names nobody',
    done: ({ request, due }: StepDone) => `request ${request}: extended, to be answered by ${due}`,
  },
  refuse: {
    summary: 'Refuse a request, with the reason that the person is owed',
    reason: 'why it is refused, as the person will read it; names nobody',
    done: ({ request }: StepDone) => `request ${request}: refused; whose it was is no longer kept`,
  },
  close: {
    summary: 'Close a request that was answered',
    reason: 'how it was answered, or what was corrected, as the person will read it; names nobody',
    done: ({ request }: StepDone) => `request ${request}: closed; whose it was is no longer kept`,
  },
  unfit: ({ request, unfit, day }: UnfitFacts) =>
    `request ${request}: nothing was changed: ${
      unfit.why === 'ended'
        ? `it was ${stations[unfit.end.step]} on ${day(unfit.end.on)}`
        : unfit.why === 'too-late'
          ? `an extension had to be announced by ${day(unfit.last)}, within the first month (GDPR Art. 12(3))`
          : {
              noted: 'that was done before',
              'before-receipt': 'that day is before it was received',
              'in-doubt': 'who asks is not proven yet: clientele forget identify --code CODE, or --verified TEXT',
              'other-kind': 'it asks for something else',
              'nothing-to-lift': 'nothing was stopped for it',
            }[unfit.why]
    }`,
  /** What to do now: why, and the command. */
  next: ({ base, request, kind, status }: NextFacts): readonly NextStep[] => {
    const close: NextStep = {
      why: 'next: when it is answered, close it',
      command: forget(`close ${base} ${request} --reason "…"`),
    }
    if (status === 'received')
      return [
        { why: 'next: acknowledge receipt', command: forget(`letter ${base} ${request} acknowledgement -o acknowledgement.txt`) },
        { why: 'next: make sure who asks', command: forget(`identify ${base} ${request} -o identity.txt`) },
      ]
    if (status === 'identity-pending')
      return [
        { why: 'next: check the code that comes back', command: forget(`identify ${base} ${request} --code CODE`) },
        { why: 'or: note another proof', command: forget(`identify ${base} ${request} --verified "…"`) },
      ]
    if (kind === 'erasure')
      return [
        { why: 'next: look at what would go, and what stays', command: forget(`${base} --request ${request} --dry-run`) },
        { why: 'then: erase', command: forget(`${base} --request ${request} --certificate proof.html`) },
      ]
    if (kind === 'rectification')
      return [
        {
          why: 'next: correct what is wrong; nothing is done with --dry-run',
          command: forget(`rectify ${base} ${request} --set email=…`),
        },
        close,
      ]
    if (kind === 'restriction')
      return [
        {
          why: 'next: tell the recipients of past exports (GDPR Art. 19)',
          command: forget(`notices ${base} ${request} -o notices`),
        },
        close,
      ]
    const person = `clientele export ${base} --subject ID -o data.zip${kind === 'portability' ? ' --portability' : ''}`
    return kind === 'access' || kind === 'portability'
      ? [{ why: 'next: give the person their data', command: person }, close]
      : [close]
  },
  letterNext: ({ base, request, letter }: { base: string; request: number; letter: string }): NextStep => ({
    why: 'next: tell the person',
    command: `clientele forget letter ${base} ${request} ${letter} -o ${letter}.txt`,
  }),
  notices: ({ written, folder }: { written: number; folder: string }) =>
    `${count(written, 'letter')} to recipients in ${folder}: they name the person, so destroy them once they are sent`,
  rectify: {
    summary: 'Correct the data of a person in a base, by a decision that is dated and can be taken back (Art. 16)',
    set: 'what is to stand in a column: --set email=ann@example.com, --set mobile= for nothing (repeatable)',
    values:
      'the same from a list with a column for each and one row of values: nothing of it is in the shell history; - for standard input',
    undo: 'take the last correction of this request back',
    usage: {
      set: (text: string) => `--set ${text}: say which column, and what is to stand there: --set email=ann@example.com`,
      values: '--values takes a list with a header and one row of values',
      nothing: 'say what is to be corrected: --set COLUMN=VALUE, or --values FILE',
      undoAlone: '--undo takes back: leave out --set and --values',
      column: ({ column, columns }: { column: string; columns: readonly string[] }) =>
        `${column}: there is no such column that can be corrected: choose one of ${columns.join(', ')}`,
      twice: (column: string) => `${column}: it can be corrected to one value only`,
      value: ({ column, why }: { column: string; why: string }) => `${column}: that can't stand there: ${why}`,
    },
    heads: ['Customer', 'Column', 'Before', 'After'],
    nobody: (request: number) =>
      `request ${request}: nobody in the base is known by what the request says: nothing was corrected; check the spelling`,
    already: (request: number) => `request ${request}: all of this stands so already`,
    would: (cells: number) => `${count(cells, 'cell')} would be corrected`,
    done: ({ request, cells, run }: { request: number; cells: number; run: number }) =>
      `request ${request}: ${count(cells, 'cell')} corrected (run ${run}); what sources say stays on record, and an import of the old value changes nothing`,
    missed: (cells: number) =>
      `${count(cells, 'cell')} could not be corrected: ${cells === 1 ? 'it is' : 'they are'} put together from several records; correct the source`,
    next: ({ base, request, recipients }: { base: string; request: number; recipients: number }): readonly NextStep[] => [
      ...(recipients === 0
        ? []
        : [
            {
              why: `next: tell the ${count(recipients, 'recipient')} of past exports (GDPR Art. 19)`,
              command: forget(`notices ${base} ${request} -o notices`),
            },
          ]),
      { why: 'next: close it, and tell the person', command: forget(`close ${base} ${request}`) },
      { why: 'or: take it back', command: forget(`rectify ${base} ${request} --undo`) },
    ],
    undone: ({ request, run, cells }: { request: number; run: number; cells: number }) =>
      `request ${request}: run ${run} taken back: ${count(cells, 'cell')} as before`,
    nothingToUndo: (request: number) => `request ${request}: nothing was corrected for it that stands`,
  },
  noticesOf: {
    summary: 'Write a letter to each recipient of past exports about a rectification or a restriction (Art. 19)',
    output: 'the folder to write them into',
    none: (request: number) => `request ${request}: nobody was ever given what this is about: there is nobody to tell`,
  },
  letter: {
    summary: 'Write a letter about a request, ready to send',
    kind: 'acknowledgement, identity, extension, refusal, done or lifting',
    output: '.html to print, anything else is text to paste into an e-mail (default: standard output)',
    done: ({ request, path }: { request: number; path: string }) => `request ${request}: ${path} is ready to send`,
    untrue: ({ request, step }: { request: number; step: RequestStep }) =>
      `request ${request}: no letter was written: it is not ${stations[step]}`,
    noController: (path: string) =>
      `who writes is left open: put {"controller": {"name": "…", "address": "…", "email": "…"}} into ${path}`,
  },
}
