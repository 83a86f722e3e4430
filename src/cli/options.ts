import { InvalidArgumentError, Option } from 'commander'
import type { Messages } from '../messages/messages.ts'

/** Talk, as every command has it. */
export interface Talking {
  readonly quiet?: true
  readonly progress?: false
  readonly color?: false
  readonly verbose?: true
  readonly showValues?: true
}

/** How an input is read when it is not to be found out. */
export interface Reading {
  readonly delimiter?: string
  readonly encoding?: string
  readonly table?: string
  readonly country?: string
  readonly asOf?: string
}

export const talk = (words: Messages): Option[] => [
  new Option('--lang <language>', words.options.lang).choices(['fr', 'en']),
  new Option('-q, --quiet', words.options.quiet),
  new Option('--no-color', words.options.noColor),
  new Option('--no-progress', words.options.noProgress),
  new Option('-v, --verbose', words.options.verbose),
]

export const reading = (words: Messages): Option[] => [
  new Option('--delimiter <c>', words.options.delimiter).argParser(toDelimiter(words)),
  new Option('--encoding <name>', words.options.encoding).argParser(toEncoding(words)),
  new Option('--table <name>', words.options.table),
  new Option('--country <code>', words.options.country).argParser(toCountry(words)),
  new Option('--as-of <date>', words.options.asOf).argParser(toDay(words)),
]

export const output = (words: Messages): Option => new Option('-o, --output <file>', words.options.output)
export const json = (words: Messages): Option => new Option('--json', words.options.json)
export const dryRun = (words: Messages): Option => new Option('--dry-run', words.options.dryRun)
export const report = (words: Messages): Option => new Option('--report <file>', words.options.report)
export const excel = (words: Messages): Option => new Option('--excel', words.options.excel)

/** Reads a whole number from 1. */
export const toWhole =
  (advice: string) =>
  (text: string): number => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(advice)
    return Number(text)
  }

/** A repeatable option's values, in order. */
export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const toDelimiter =
  (words: Messages) =>
  (text: string): string => {
    const named: Record<string, string> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ' }
    const delimiter = named[text] ?? text
    if ([...delimiter].length !== 1 && delimiter !== ', ') throw new InvalidArgumentError(words.usage.oneCharacter)
    return delimiter
  }

const encodingNames: Record<string, string> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin9: 'iso-8859-15',
  mac: 'macintosh',
  macroman: 'macintosh',
  ibm850: 'cp850',
}
const known = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850']

const toEncoding =
  (words: Messages) =>
  (text: string): string => {
    const name = text.toLowerCase()
    const encoding = encodingNames[name] ?? name
    if (!known.includes(encoding)) throw new InvalidArgumentError(words.usage.oneOf(known.join(', ')))
    return encoding
  }

const toCountry =
  (words: Messages) =>
  (text: string): string => {
    if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError(words.usage.countryCode)
    return text.toUpperCase()
  }

/** Reads a day of the calendar, YYYY-MM-DD. */
export const toDay =
  (words: Messages) =>
  (text: string): string => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
      throw new InvalidArgumentError(words.usage.day)
    return text
  }
