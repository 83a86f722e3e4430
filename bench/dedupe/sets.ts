import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { generated, PLAIN_RECIPE, PRESETS } from '../generate/generate.ts'
import { LABELLED, labelled } from '../generate/labelled/sets.ts'
import { TRUTH_HEADER, type Piece } from '../generate/write.ts'
import { numbered } from './evaluate.ts'
import { delimiterOf, readTruthFile, withoutTruth, type TruthColumn } from './truth.ts'

/** A file without its truth, and the truth. Entities are numbered over both files of a link. */
export interface ReadySet {
  readonly file: string
  readonly delimiter: string
  readonly entities: Int32Array
  readonly other?: { readonly file: string; readonly entities: Int32Array }
}

/** A set that can be made ready. */
export interface ScoredSet {
  readonly name: string
  /** Makes its file, in a folder for what is thrown away after. */
  readonly ready: (folder: string) => Promise<ReadySet>
}

/** A file and the entity of each of its rows. */
interface Part {
  readonly file: string
  readonly entities: readonly string[]
}

/** Where generated sets stay. */
const OWN = join('bench', 'data', 'dedupe')

/** Every set there is: generated ones, sizes of one recipe, and the labelled files of two folders where they are named. */
export function setsOf(given: string | undefined, folder: string | undefined, sizes: readonly number[]): readonly ScoredSet[] {
  return [
    ...(given === undefined ? [] : givenSets(join(given, 'dedupe'))),
    ...(folder === undefined ? [] : foundIn(folder)),
    ...ownSets(),
    ...sizes.map((rows) =>
      scored(sizeName(rows), async () => own(sizeName(rows), () => generated(sized(rows)), rows >= 1_000_000)),
    ),
  ]
}

const sizeName = (rows: number): string => `french_${rows >= 1e6 ? `${rows / 1e6}m` : `${rows / 1e3}k`}`
const sized = (rows: number): typeof PLAIN_RECIPE => ({ ...PLAIN_RECIPE, ...PRESETS['truth'], rows })

function scored(name: string, ...parts: readonly ((folder: string) => Promise<Part>)[]): ScoredSet {
  const ready = async (folder: string): Promise<ReadySet> => {
    const [first, second] = await Promise.all(parts.map((part) => part(folder)))
    const numbers = numbered([...first!.entities, ...(second?.entities ?? [])])
    const rows = first!.entities.length
    return {
      file: first!.file,
      delimiter: delimiterOf(headerOf(first!.file)),
      entities: numbers.subarray(0, rows),
      ...(second === undefined ? {} : { other: { file: second.file, entities: numbers.subarray(rows) } }),
    }
  }
  return { name, ready }
}

function ownSets(): readonly ScoredSet[] {
  const targets = new Set(Object.values(LABELLED).map(({ link }) => link))
  return Object.entries(LABELLED)
    .filter(([name]) => !targets.has(name))
    .map(([name, set]) => {
      const parts = [name, ...(set.link === undefined ? [] : [set.link])]
      return scored(name, ...parts.map((part) => async () => own(part, () => labelled(LABELLED[part]!))))
    })
}

/** Writes a generated set; one that takes long to write is kept as it was found. */
function own(name: string, pieces: () => Iterable<Piece>, keep = false): Part {
  const [file, truth] = [join(OWN, `${name}.csv`), join(OWN, `${name}.truth.csv`)]
  if (!(keep && existsSync(file) && existsSync(truth))) {
    mkdirSync(OWN, { recursive: true })
    const [out, labels] = [openSync(file, 'w'), openSync(truth, 'w')]
    writeSync(labels, TRUTH_HEADER)
    for (const piece of pieces()) {
      writeSync(out, piece.bytes)
      writeSync(labels, piece.truth)
    }
    closeSync(out)
    closeSync(labels)
  }
  return { file, entities: readTruthFile(truth) }
}

/** The given sets: what tells their truth, and what else would give it away. */
function givenSets(folder: string): readonly ScoredSet[] {
  const part = (path: string, truth?: TruthColumn) => (scratch: string) => stripped(join(folder, path), scratch, truth)
  const febrl = (name: string): ((scratch: string) => Promise<Part>) => part(join('febrl', `dataset${name}.csv`))
  return [
    scored('fake_1000', part('fake_1000/fake_1000.csv')),
    ...['1', '2', '3'].map((name) => scored(`febrl${name}`, febrl(name))),
    scored('febrl4', async (scratch) =>
      joined(await febrl('4a')(scratch), await febrl('4b')(scratch), join(scratch, 'febrl4.csv')),
    ),
    scored('febrl4_link', febrl('4a'), febrl('4b')),
    scored('historical_50k', part('historical_50k/historical_50k.csv', { column: 'cluster', drop: ['unique_id'] })),
    scored('customers_10k', part('synthetic_customers/customers_10k.csv')),
  ]
}

/**
 * The labelled files of a folder: each CSV file with a column of truth, with a truth file beside it (`NAME.truth.csv`, columns
 * `row,person`), or with a `NAME.json` that says `{"column": "…", "entity": "a pattern with one group", "drop": ["…"]}`.
 */
function foundIn(folder: string): readonly ScoredSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && !file.endsWith('.truth.csv'))
    .toSorted()
    .map((file) => {
      const path = join(folder, file)
      const stem = path.slice(0, -'.csv'.length)
      return scored(file.slice(0, -'.csv'.length), async (scratch) =>
        existsSync(`${stem}.truth.csv`)
          ? { file: path, entities: readTruthFile(`${stem}.truth.csv`) }
          : stripped(path, scratch, truthIn(`${stem}.json`)),
      )
    })
}

function truthIn(path: string): TruthColumn | undefined {
  if (!existsSync(path)) return undefined
  const { entity, ...rest }: { column: string; entity?: string; drop?: string[] } = JSON.parse(readFileSync(path, 'utf8'))
  return { ...rest, ...(entity === undefined ? {} : { entity: new RegExp(entity) }) }
}

async function stripped(path: string, scratch: string, truth?: TruthColumn): Promise<Part> {
  const file = join(scratch, path.split('/').at(-1)!)
  return { file, entities: await withoutTruth(path, file, truth) }
}

/** Two files with the same columns as one. */
function joined(a: Part, b: Part, file: string): Part {
  const [first, second] = [readFileSync(a.file, 'utf8'), readFileSync(b.file, 'utf8')]
  const out = openSync(file, 'w')
  writeSync(out, first + second.slice(second.indexOf('\n') + 1))
  closeSync(out)
  return { file, entities: [...a.entities, ...b.entities] }
}

function headerOf(path: string): string {
  const file = openSync(path, 'r')
  const start = Buffer.alloc(65_536)
  const text = start.toString('utf8', 0, readSync(file, start))
  closeSync(file)
  return text.slice(0, text.indexOf('\n'))
}
