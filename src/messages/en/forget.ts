import type { CandidateReason, Level, Limit, ToldStatus } from '../../model/certificate.ts'
import type { FoundBy } from '../../model/found-by.ts'
import type { RetentionRuleCode } from '../../model/certificate.ts'
import { count, number } from './counts.ts'

const people = (n: number): string => count(n, 'person', 'people')

export const forget = {
  summary: 'Erase one person everywhere, for good, and prove it',
  examples: `
The plan is shown first; a person at a terminal is asked, elsewhere --yes is wanted.
Who is on a list of people (--subjects FILE, or - for standard input) lands in no shell history.

Verbs, in a base, each with a --help of its own:
  clientele forget open crm.sqlite --email ann@example.com     note a request, with its due day
  clientele forget requests crm.sqlite --late                  requests, their status and days left
  clientele forget identify crm.sqlite 1 -o letter.txt         make sure who asks: a one-time code
  clientele forget letter crm.sqlite 1 done -o letter.txt      letters ready to send
  clientele forget rectify crm.sqlite 1 --set city=Lyon        what a person corrects, until --undo
  clientele forget notices crm.sqlite 1 -o letters             recipients are told of it
  clientele forget extend crm.sqlite 1 --reason TEXT           also: refuse, close, lift
  clientele forget verify exports.csv --base crm.sqlite        is anyone in here who must not come back?
  clientele forget replay crm.sqlite --yes                     after a restore: erase everyone on the list again
  clientele forget expire crm.sqlite --dry-run                 whose data has been kept for too long?

Examples:
  clientele forget crm.sqlite --email ann@example.com --dry-run
  clientele forget crm.sqlite exports/*.csv --subjects people.csv --yes --certificate proof.html`,
  options: {
    email: 'an e-mail address of the person, in any spelling (repeatable)',
    phone: 'a phone number of the person, in any spelling (repeatable)',
    id: 'what the base or a source calls the person (repeatable)',
    name: 'their name; alone it only finds candidates (repeatable)',
    birthDate: 'the birth date that goes with the name',
    subjects: 'people to forget: a CSV with columns email, phone, id, name, or one identifier a line; - for standard input',
    request: 'the people of a request of the base, which is then done',
    include: 'erase this candidate too: its record, as the plan shows it (repeatable)',
    yes: 'do it without asking',
    certificate: 'write the proof: JSON, or a page to print where the name ends in .html',
    notices: 'write a letter to each recipient of past exports into this folder, for their own erasure',
    suppress: 'do not put them on the list of those who must not come back',
  },
  usage: {
    nobody: 'say whom to forget: --email ADDRESS, --phone NUMBER, --id ID, --name NAME, --subjects FILE or --request ID',
    unread: ({ what, at }: { what: 'email' | 'phone' | 'id' | 'name' | 'birth_date'; at: number | undefined }) => {
      const named = { email: 'an e-mail address', phone: 'a phone number', id: 'an id', name: 'a name', birth_date: 'a day' }
      const where = at === undefined ? `--${what.replace('_', '-')}` : `person ${at + 1} of the list: ${what}`
      return `${where}: that is not ${named[what]}: look at how it is spelled`
    },
    yes: 'this erases for good: look at the plan with --dry-run, then say --yes',
    requestBase: 'a request is one of a base: name the base too',
    include: (record: string) => `--include ${record}: there is no such record: take it from the candidates that --dry-run shows`,
  },
  plan: {
    people: ({ asked, found, records }: { asked: number; found: number; records: number }) =>
      `${people(asked)} asked about, ${number(found)} found: ${count(records, 'record')}`,
    foundBy: (by: readonly FoundBy[]): string =>
      by
        .map(
          (one) =>
            ({
              email: 'by e-mail',
              phone: 'by phone',
              id: 'by id',
              name: 'by name and birth date',
              cluster: 'as their duplicate',
            })[one],
        )
        .join(', '),
    subjectHeads: ['Person', 'Records', 'Found'],
    placeHeads: ['Place', 'Table', 'Delete', 'Anonymise', 'Keep'],
    candidateHeads: ['Record', 'Likely', 'Why'],
    candidates: (n: number) => `${count(n, 'candidate')}, left alone unless you say --include RECORD:`,
    why: {
      same_name: 'same name',
      similar_name: 'similar name',
      same_email: 'same e-mail',
      similar_email: 'similar e-mail',
      same_phone: 'same phone',
      similar_phone: 'similar phone',
      same_birth_date: 'same birth date',
      similar_birth_date: 'similar birth date',
      same_address: 'same street',
      similar_address: 'similar street',
      same_postal_code: 'same postal code',
      same_city: 'same town',
      mentioned: 'mentions them',
      same_id: 'same id',
      same_place: 'same town',
    } satisfies Record<CandidateReason, string>,
    kept: ({ rows, article, until }: { rows: number; article: string; until: string }) =>
      `${count(rows, 'order')} kept without the person until ${until}: accounting (GDPR Art. ${article})`,
    more: (n: number) => `  and ${number(n)} more`,
  },
  nobody: 'nobody found',
  confirm: (n: number) => `Erase ${people(n)} for good? Type yes: `,
  yes: ['yes', 'y'],
  left: 'nothing was erased',
  ended: (n: number) => `${count(n, 'erasure')} that had been cut off ${n === 1 ? 'is' : 'are'} done now`,
  done: ({ people: n, deleted, anonymised, files }: { people: number; deleted: number; anonymised: number; files: number }) =>
    `${people(n)} erased: ${count(deleted, 'row')} deleted, ${number(anonymised)} anonymised; ${count(files, 'file')} searched, nothing left`,
  partly: ({ people: n, deleted, anonymised }: { people: number; deleted: number; anonymised: number }) =>
    `${people(n)} erased: ${count(deleted, 'row')} deleted, ${number(anonymised)} anonymised`,
  stillIn: ({ path, hits, inRows }: { path: string; hits: number; inRows: boolean }) =>
    inRows
      ? `${path}: ${count(hits, 'trace')} of what was to go, in rows that were left alone: look at the candidates, then say --include`
      : `${path}: ${count(hits, 'trace')} of what was to go, where no row is: open the file and take it out by hand`,
  indexesEmptied: ({ path, indexes }: { path: string; indexes: readonly string[] }) =>
    `${path}: emptied the search ${indexes.length === 1 ? 'index' : 'indexes'} ${indexes.join(', ')}, whose words come from no row and can't be told apart by person: fill ${indexes.length === 1 ? 'it' : 'them'} again`,
  indexesLeft: ({ path, indexes }: { path: string; indexes: readonly string[] }) =>
    `${path}: the search ${indexes.length === 1 ? 'index' : 'indexes'} ${indexes.join(', ')} may still hold words of theirs, which come from no row and can't be told apart by person: drop ${indexes.length === 1 ? 'it' : 'them'} and make ${indexes.length === 1 ? 'it' : 'them'} again`,
  unread: (n: number) => `${count(n, 'file')} could not be looked into: whoever is in ${n === 1 ? 'it' : 'them'} stays there`,
  uncertain: 'nobody is found for certain: look at the candidates, then say --include',
  verify: {
    summary: 'Is anyone of the list of those who must not come back in these files, or in the base itself?',
    base: 'the base whose list it is (default: the input)',
    noBase: 'say whose list: --base BASE',
    done: ({ rows, found }: { rows: number; found: number }) =>
      found === 0
        ? `${count(rows, 'row')}, nobody of the list`
        : `${count(rows, 'row')}, ${number(found)} of people who must not come back`,
  },
  replay: {
    summary: 'After a backup was restored: erase again everyone on the list of those who must not come back',
    done: (n: number) => (n === 0 ? 'nobody of the list is in the base' : `${people(n)} of the list to erase again`),
  },
  certificate: {
    title: 'Certificate of erasure',
    lede: ({ people: n, erasedOn }: { people: number; erasedOn: string }) => `${people(n)} erased on ${erasedOn}`,
    foot: 'This certificate holds no personal data.',
    checked: 'It can be checked against the log of the base: the entry that it names has the hash that it names.',
    facts: {
      id: 'Certificate',
      request: 'Request',
      direct: "none: the operator's own word",
      received: 'Received',
      erasedOn: 'Erased',
      level: 'Level reached',
      scan: 'Searched',
      suppressed: 'Must not come back',
      audit: 'Log',
    },
    level: {
      L1: 'L1: gone from the rows',
      L2: 'L2: gone from the rows and from the bytes of every file',
      L3: 'L3: gone from rows and files, and unreadable on the device',
    } satisfies Record<Level, string>,
    scan: ({ files, bytes, hits }: { files: number; bytes: number; hits: number }) =>
      `${count(files, 'file')}, ${count(bytes, 'byte')}: ${count(hits, 'trace')}`,
    entry: ({ seq, head }: { seq: number; head: string }) => `entry ${seq}, ${head}`,
    entries: (n: number) => (n === 0 ? 'nobody was put on the list' : `${people(n)}, as keyed tags`),
    places: 'What was done',
    placeHeads: ['Place', 'Table', 'Deleted', 'Anonymised', 'Kept'],
    kept: 'What the law keeps, without the person',
    rules: {
      accounting: 'Code de commerce, Art. L123-22 (10 years); tax: LPF, Art. L102 B (6 years)',
      customers_inactive: 'CNIL: 3 years after the relation ends',
      prospects_inactive: 'CNIL: 3 years after the last contact',
    } satisfies Record<RetentionRuleCode, string>,
    keptHeads: ['What', 'Rows', 'Article', 'Rule', 'Until'],
    what: { orders: 'orders' },
    recipients: 'Who was given data before',
    recipientHeads: ['Recipient', 'Told'],
    told: { pending: 'not yet', notice_written: 'a letter is written' } satisfies Record<ToldStatus, string>,
    limits: 'What this does not cover',
    limit: {
      device: 'Old blocks of the disk below the files, and snapshots: only encryption of the device or of the base covers them.',
      backups: 'Backups and copies that were not named: after restoring one, run clientele forget replay.',
      shared_identifiers: 'Addresses and phones that other people have too: they stay with those.',
      search_indexes: 'Search indexes whose words come from no row, and can’t be told apart by person.',
      old_blocks: 'Old blocks of rewritten files where the file system keeps them, or the file had other names.',
      names:
        'Names, which others bear too: addresses, phones and ids were searched for in all bytes; rows that bear the name were shown, and left alone unless somebody said yes.',
      unread_files: 'Files that were named and could not be read, or hold no table: they were not searched.',
    } satisfies Record<Limit, string>,
  },
}
