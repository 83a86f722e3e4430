import { count } from './counts.ts'

/** What is found of a person, in numbers. */
interface Found {
  readonly records: number
  readonly orders: number
  readonly interactions: number
  readonly consents: number
}

/** What terms of settings count in. */
const units: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' }

/** One person's data: how it is asked for, and the page that the person reads. */
export const subject = {
  options: {
    subject: 'the data of one person, by id, e-mail or phone: -o NAME.zip or NAME.json (repeatable: records of that one person)',
    access: 'with --subject: everything, with what was inferred, sources, recipients and periods (the default of a .zip)',
    portability: 'with --subject: what the person gave and what was observed, nothing that was inferred',
    verified: 'with --subject: how it was made sure who asks, without names; a base remembers it before anything is written',
  },
  usage: {
    alone: (option: string) => `--subject goes without ${option}: all that is kept of one person is given, to that person`,
    needsSubject: (option: string) => `${option} goes with --subject`,
    target: (path: string) => `${path}: the data of a person goes to a file that ends in .zip or .json`,
    accessNeedsZip: '--access needs a .zip: data.json alone holds what --portability gives',
    bothRights: 'either --access, which is everything, or --portability',
    verifiedOfFile: 'a base remembers how it was made sure who asks, a file can not: leave --verified out, or export a base',
    table: (path: string) =>
      `${path} holds neither customers nor orders, interactions or consents: nobody can be looked for in it`,
  },
  nobody: 'nobody is found under that id, e-mail or phone',
  several: (ids: readonly string[]) =>
    `${count(ids.length, 'customer')} share that, and their names or days of birth differ: say which one it is, by id: ${ids.join(', ')}`,
  severalRows: (rows: number) =>
    `${count(rows, 'row')} share that, and their names or days of birth differ: say which one it is, by id`,
  differ: (customers: number) =>
    `${customers} customers whose names or days of birth differ are in it, as you said that they are one person: make sure before you give it to anybody`,
  unverified: 'how it was made sure who asks was not noted: add --verified TEXT, and nobody has to remember it',
  done: (found: Found) =>
    `1 person: ${count(found.records, 'record')}, ${count(found.orders, 'order')}, ${count(found.interactions, 'interaction')}, ${count(found.consents, 'consent')}`,
  remembered: 'the base remembers that it was given, and how it was made sure who asked',
  page: {
    title: 'Your data',
    lede: (day: string) => `All that is kept about you, as of ${day}.`,
    portable: (day: string) => `What you gave and what was observed of you, as of ${day}.`,
    column: 'what',
    value: 'value',
    other: 'other',
    empty: 'Nothing is kept about you here.',
    tables: { customer: 'About you', orders: 'Your orders', interactions: 'Our contacts', consents: 'Your consents' },
    derived: 'What was worked out from it',
    scores: 'How your orders compare with those of others: 5 is most, 1 is least',
    segments: 'Groups you are or were in',
    forecasts: 'What was expected of you',
    forecast: (days: string) => `in ${days} days`,
    corrections: 'Cells that were mended',
    sources: 'Where it comes from',
    recipients: 'Who may have received it',
    recipientsNote: 'A list notes how many people an export held, not whom: you may not have been in each of them.',
    noRecipients: 'No export to anybody is noted.',
    retention: 'How long it is kept',
    bases: {
      customers: 'CNIL, référentiel « gestion commerciale » (2022): 3 years after the relation ends',
      prospects: 'CNIL, référentiel « gestion commerciale » (2022): 3 years after collection or the last contact from you',
      orders: 'Code de commerce, Art. L123-22 (10 years); tax: LPF, Art. L102 B (6 years)',
    },
    retained: {
      customers: 'What is kept about you',
      prospects: 'What is kept about you',
      orders: 'Your orders, as accounting records',
    },
    term: (term: string) => `${count(Number.parseInt(term, 10), units[term.at(-1)!] ?? '')} after the last of it`,
    asked: 'What you asked for',
    marks: 'What you are no longer used for',
    kinds: {
      erasure: 'erasure',
      access: 'access',
      rectification: 'rectification',
      restriction: 'restriction',
      portability: 'portability',
      objection: 'objection',
    } as Readonly<Record<string, string>>,
    controller: (who: string) => `Who answers for this data: ${who}.`,
    until: (day: string) => `until ${day}`,
    rights: 'Your rights',
    rightsText:
      'You may have this data corrected or erased, have its use restricted, object to it, and take it elsewhere: data.json and the tables beside this page are made for machines. You may complain to the data protection authority of your country.',
    yes: 'yes',
    no: 'no',
    cell: (column: string, cell: string) => `${column}: ${cell}`,
    heads: {
      segment: 'group',
      entered: 'from',
      left: 'until',
      day: 'day',
      expected: 'orders expected',
      between: 'between',
      before: 'before',
      after: 'after',
      reason: 'why',
      source: 'source',
      file: 'file',
      imported: 'taken in on',
      line: 'line',
      cells: 'what stood there',
      recipient: 'who',
      purpose: 'what for',
      columns: 'which data',
      period: 'how long',
      end: 'end',
      steps: 'what was done',
    },
    scoreNames: {
      recency_days: 'days since your last order',
      orders: 'orders',
      monetary: 'amount',
      r: 'recency, 1 to 5',
      f: 'frequency, 1 to 5',
      m: 'amount, 1 to 5',
      rfm: 'all three',
      segment: 'group',
    } as Readonly<Record<string, string>>,
    foot: 'This page opens without a network. manifest.json says what each file beside it holds.',
  },
}
