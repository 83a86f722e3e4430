import { aspectsOf, type Aspect } from './aspects.ts'
import { knowFrequencies } from './column.ts'
import { knowAspect, knowGlances } from './compare.ts'
import { answersTo, type Crew } from './crew.ts'
import { entriesOf, type Entries } from './entries.ts'
import type { Comparable } from './field.ts'
import { lookOf, type LookName } from './glance.ts'
import type { Lexicon } from './lexicon.ts'
import type { Job, KnownAspect, KnownGlances } from './work.ts'

/**
 * Finds the entries of a file. Where several hands can share the work, whatever will be asked for anyhow is worked out beside:
 * all aspects that rules may ask for, how frequent values are, what a glance at them tells.
 *
 * @param apart rows that are an entry of their own
 * @param link the row with which a second file begins
 */
export async function prepare(
  comparable: Comparable,
  apart: ReadonlySet<number>,
  link: number | undefined,
  crew: Crew,
): Promise<Entries> {
  const { rows, columns } = comparable
  if (crew.hands === 1) return entriesOf(columns, rows, apart, link)
  const asked = onceEach(
    comparable,
    columns.flatMap(({ kind }, column) => aspectsOf[kind].map((aspect) => ({ column, aspect }))),
  )
  // Entries take the longest: they come first.
  const [found, ...others] = await answersTo(crew, [
    { do: 'entries', apart, link },
    ...asked.map((one): Job => ({ do: 'aspect', ...one })),
    ...columns.map((_, column): Job => ({ do: 'frequencies', column })),
  ])
  const aspects = asked.map((one, at): KnownAspect => ({ ...one, keys: others[at]!.keys! }))
  for (const { column, aspect, keys } of aspects) knowAspect(columns[column]!.lexicon, aspect, keys)
  await crew.all({ do: 'know_aspects', aspects })
  for (const [at, column] of columns.entries()) knowFrequencies(column, others[asked.length + at]!.frequencies!)

  const looks = onceEach(
    comparable,
    columns.flatMap(({ kind }, column) => (lookOf[kind] === undefined ? [] : [{ column, look: lookOf[kind] }])),
  )
  const seen = await answersTo(
    crew,
    looks.map((one): Job => ({ do: 'glances', ...one })),
  )
  const glances = looks.map((one, at): KnownGlances => ({ ...one, seen: seen[at]!.glances! }))
  for (const { column, look, seen: own } of glances) knowGlances(columns[column]!.lexicon, look, own)
  await crew.all({ do: 'know_glances', glances })
  return found!.entries!
}

/** Columns that share a lexicon are asked but once, whole values not at all. */
function onceEach<Asked extends { readonly column: number; readonly aspect?: Aspect; readonly look?: LookName }>(
  { columns }: Comparable,
  all: readonly Asked[],
): Asked[] {
  const known = new Map<Lexicon, Set<Aspect | LookName>>()
  return all.filter(({ column, aspect, look }) => {
    const { lexicon } = columns[column]!
    const here = known.get(lexicon) ?? new Set(['whole'])
    known.set(lexicon, here)
    const what = aspect ?? look!
    const isNew = !here.has(what)
    here.add(what)
    return isNew
  })
}
