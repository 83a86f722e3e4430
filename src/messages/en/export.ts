import { count, number } from './counts.ts'

/** Why somebody may not be reached on a channel. */
const unreachable = {
  suppressed: (n: number) => `${number(n)} on the suppression list`,
  objection: (n: number) => `${number(n)} who objected`,
  restriction: (n: number) => `${number(n)} whose data is restricted`,
  withdrawn: (n: number) => `${number(n)} who said no`,
  expired: (n: number) => `${number(n)} whose consent has expired`,
  undated: (n: number) => `${number(n)} whose consent has no day`,
  none: (n: number) => `${number(n)} without consent`,
}

export const exported = {
  summary: 'Give any input out in any format, cells untouched; of a base, the golden records',
  examples: `
Examples:
  clientele export crm.sqlite -o customers.xlsx        the golden records of a base
  clientele export customers.csv -o customers.ndjson   the same cells in another format
  clientele export crm.sqlite --for hubspot -o hubspot.csv
  clientele export crm.sqlite --where "country = 'FR'" --columns id,email -o french.csv
  clientele export crm.sqlite --subject ann@example.com -o ann.zip   all that is kept of one person
  clientele export crm.sqlite --channel email --for brevo -o brevo.csv   those who said yes to e-mail`,
  options: {
    where: 'only the rows of which this rule is true',
    segment: 'of a base: only those who are in this segment',
    sort: 'rows in the order of these columns, with commas between them; a hyphen before a name: downwards',
    columns: 'only these columns, in this order, with commas between them',
    limit: 'no more than the first N of these rows',
    records:
      'of a base: every record as it came in, with its source, instead of golden records; those of one customer one after the other',
    with: 'of a base: what was inferred of customers beside them; scores, segments, forecasts, with commas between them',
    sheets:
      'a workbook with a sheet for each value of this column; of a base also segments (as often as somebody is in some) and rfm_segment',
    for: 'customers as this tool imports them, without a mapping',
    channel: 'of a base: only those who may be reached so on that day: consent, no objection, no restriction, on no list',
    encrypt: 'the output is an age file for this key (age1…, or a file of them; repeatable); its name ends in .age',
    passphrase: 'the output is an age file for whoever knows a passphrase, which is asked for',
    passphraseFile: 'the same, with the passphrase in the first line of this file, closed to others',
    spreadsheetSafe:
      'CSV and TSV: an apostrophe before text that a spreadsheet would run as a formula; import takes it off again',
    recipient: 'who receives them: the base remembers it, with the day, the columns and how many customers',
    purpose: 'what the recipient needs them for',
  },
  usage: {
    keyOrPassphrase: 'either --encrypt or a passphrase: an age file is for keys, or for whoever knows the passphrase',
    noKey: (text: string) => `${text} is no age key, and no file of them: a public key begins with age1`,
    noClearDatabase: (path: string) =>
      `${path}: a SQLite file would touch the disk in clear before it is encrypted: choose .csv, .xlsx, .ndjson or .json`,
    segmentOfFile: 'segments are of a base: say --where RULE',
    limit: 'write a whole number from 1',
    noCustomers: (path: string) => `${path} holds no customers: --for needs a file of people, or a base`,
    shapeHasColumns: 'either --for or --columns, --with and --sheets: a tool knows its own columns',
    with: (text: string, choices: readonly string[]) => `--with ${text} is not to be had: there are ${choices.join(', ')}`,
    sheetsOfBook: (path: string) => `${path}: only a workbook has sheets: --sheets needs -o FILE.xlsx`,
    manySheets: (column: string, most: number) =>
      `${column} has more than ${most} values: too many for a sheet each; keep some with --where, or sort by it`,
    withOfFile: '--with needs a base, which knows scores, segments and forecasts: import the file into one',
    recordsOfFile: '--records needs a base: the rows of a file are its records',
    recordsAlone:
      'either --records, or --for and --channel: a tool takes customers, and a customer consents, however many records are theirs',
    recipientAndPurpose: '--recipient and --purpose go together: who receives what is remembered with what for',
    recipientOfFile: 'a base remembers who received what, a file can not: leave --recipient and --purpose out, or export a base',
    channelOfFile: (channel: string) =>
      `--channel ${channel} needs a base, which knows the day of each consent and who objected: import the file into one, or say --where "consent_${channel} = true"`,
    vcardName: (path: string) => `${path}: cards go to a file that ends in .vcf, or .vcf.gz`,
  },
  done: ({ rows, columns }: { rows: number; columns: number }) => `${count(rows, 'row')}, ${count(columns, 'column')}`,
  excelDrops: (columns: readonly string[]) =>
    `Excel, on a double click, drops the + and the zeros before digits and rounds long numbers (${columns.join(', ')}): -o FILE.xlsx keeps them`,
  noValue: 'none',
  noForecast:
    'the base keeps no forecast up to that day, so its columns are empty: clientele rfm predict BASE --horizon 12m --base BASE makes one',
  left: (n: number) => `${count(n, 'row')} could not be taken: import the file to see which`,
  parts: (names: readonly string[]) => `more rows than the tool takes in one file: ${names.join(', ')}`,
  withheld: (reasons: readonly (readonly [reason: keyof typeof unreachable, n: number])[]) =>
    `left out: ${reasons.map(([reason, n]) => unreachable[reason](n)).join(', ')}`,
  unremembered: (path: string) => `${path} could not be written, so this export is not noted in it`,
  remembered: (recipient: string) => `the base remembers that ${recipient} received them`,
  unreachable: (n: number) =>
    `${count(n, 'customer')} left out: nothing of theirs by which the tool could reach or recognise them, or nothing that is not in the file already`,
  hashed: 'hashed as the tool asks, and personal data all the same: whoever has the file can guess addresses and numbers',
  repeated: (n: number) => `${count(n, 'mobile')} left out: another customer has the same`,
  phones: (n: number) => `${count(n, 'phone')} left out: no number could be read`,
}
