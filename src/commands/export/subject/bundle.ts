import type { Context } from '../../../cli/context.ts'
import { accessJson, type Access } from '../../../export/subject/access.ts'
import { personJson, personTables, tableOf, type PersonTable } from '../../../export/subject/person-tables.ts'
import { csvEncoder } from '../../../io/csv/write.ts'
import { zipWriter } from '../../../io/zip/write.ts'
import { wordsIn, type Language } from '../../../messages/messages.ts'
import type { Kept } from '../../../model/subject.ts'
import { sha256 } from '../../../privacy/sha256.ts'
import { renderPerson } from './page.ts'

/** A file of a bundle. */
export interface BundleFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `data.json` as it is written. */
export const personBytes = (kept: Kept): Uint8Array => jsonBytes(personJson(personTables(kept)))

/**
 * The files of a person's bundle, the page first.
 *
 * @param access what only the right of access covers; undefined for the right to portability
 */
export async function bundleFiles(
  kept: Kept,
  asOf: string,
  access: Access | undefined,
  { lang, words }: Context,
): Promise<BundleFile[]> {
  const tables = personTables(kept)
  const theirs = languageOf(tables) ?? lang
  const page = renderPerson({ tables, kept, access, asOf, lang: theirs, words: theirs === lang ? words : await wordsIn(theirs) })
  const rows = kept.records.length > 1 ? [{ ...tableOf('customers', kept.records), name: 'records' }] : []
  return [
    { name: 'index.html', bytes: Buffer.from(page) },
    { name: 'data.json', bytes: jsonBytes(personJson(tables)) },
    ...[...tables, ...rows].map(({ name, header, rows: cells }) => ({ name: `${name}.csv`, bytes: csvBytes(header, cells) })),
    ...(access === undefined ? [] : [{ name: 'access.json', bytes: jsonBytes(accessJson(access, kept, tables)) }]),
  ]
}

/** What says which files there are, and what they hold. */
export function manifestOf(files: readonly BundleFile[], asOf: string, right: 'access' | 'portability'): BundleFile {
  const listed = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }))
  return { name: 'manifest.json', bytes: jsonBytes({ format: 'clientele-manifest-1', right, as_of: asOf, files: listed }) }
}

/** Files as one archive: the same files give the same bytes. */
export async function zipped(files: readonly BundleFile[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = zipWriter((bytes) => void pieces.push(bytes))
  for (const { name, bytes } of files) {
    await zip.begin(name)
    await zip.add(bytes)
  }
  await zip.finish()
  return Buffer.concat(pieces)
}

/** The language that the person speaks, where it is one of ours. */
function languageOf(tables: readonly PersonTable[]): Language | undefined {
  const customer = tables.find(({ name }) => name === 'customer')
  const spoken = customer?.rows[0]?.[customer.header.indexOf('language')]?.slice(0, 2).toLowerCase()
  return spoken === 'fr' || spoken === 'en' ? spoken : undefined
}

const jsonBytes = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`)

function csvBytes(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const encoder = csvEncoder({ delimiter: ',', eol: '\n' })
  const parts = [header, ...rows].map((row) => encoder.add(row))
  return Buffer.concat([...parts.filter((part) => part !== undefined), encoder.end()])
}
