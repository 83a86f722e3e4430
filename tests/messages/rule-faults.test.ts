import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ruleFault as english } from '../../src/messages/en/rule.ts'
import { segment as englishSegment } from '../../src/messages/en/segment.ts'
import { segment as frenchSegment } from '../../src/messages/fr/segment.ts'
import type { RuleFault, RuleWanted, ValueKind } from '../../src/model/rule-fault.ts'

/** Each of them, so that a new one does not compile before it is here. */
const wanted = Object.keys({
  test: 0,
  name: 0,
  point: 0,
  value: 0,
  literal: 0,
  quotes: 0,
  number: 0,
  text: 0,
  time: 0,
  unit: 0,
  end: 0,
  KM: 0,
  OF: 0,
  '(': 0,
  ')': 0,
  ',': 0,
  AND: 0,
  NULL: 0,
} satisfies Record<RuleWanted, 0>) as RuleWanted[]
const kinds = Object.keys({ number: 0, day: 0, flag: 0, text: 0 } satisfies Record<ValueKind, 0>) as ValueKind[]
const others = Object.keys({
  sign: 0,
  unclosed: 0,
  field: 0,
  function: 0,
  day: 0,
  base: 0,
  segment: 0,
  place: 0,
  long: 0,
} satisfies Record<Exclude<RuleFault['why'], 'wanted' | 'kind'>, 0>) as Exclude<RuleFault['why'], 'wanted' | 'kind'>[]

const span = { at: 0, length: 1 }
const name = '§'
const faults: readonly (RuleFault & { readonly says: string })[] = [
  ...wanted.map((what) => ({ ...span, says: `wanted ${what}`, found: name, why: 'wanted' as const, wanted: what })),
  ...kinds.flatMap((one) =>
    kinds
      .filter((other) => other !== one)
      .map((other) => ({
        ...span,
        says: `kind ${one} ${other}`,
        found: name,
        why: 'kind' as const,
        kinds: [one, other] as const,
      })),
  ),
  ...others.flatMap((why) => [
    { ...span, says: why, found: name, why, among: [name] },
    { ...span, says: `${why}, with the nearest`, found: name, why, nearest: name },
  ]),
]

/** All that stories of rules say on standard error. */
const told = ['segment', 'export', 'validate']
  .flatMap((command) =>
    readdirSync(join('fixtures', command)).map((story) => join('fixtures', command, story, 'expected', 'stderr')),
  )
  .map((file) => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return ''
    }
  })
  .join('\n')

/** The sentence where no story tells it, whatever stands in the place of its names; undefined where one does. */
const untold = (sentence: string): string | undefined =>
  new RegExp(
    sentence
      .split(name)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.+'),
  ).test(told)
    ? undefined
    : sentence

/** What segment says of a fault, without the place of it; validate, whose rules know functions and no segments, has words of its own. */
const ofSegments = (say: typeof englishSegment.fault, fault: RuleFault): string =>
  say({ name: '', column: 1, fault }).replace(/^.*?1 ?: /, '')

it.each(faults.filter(({ why }) => why !== 'segment'))('there is a story of $says', (fault) => {
  expect(untold(english(fault))).toBeUndefined()
})
it.each(faults)('there is a story of $says in a segment', (fault) => {
  expect(untold(ofSegments(englishSegment.fault, fault))).toBeUndefined()
})
it.each(faults)('en français : $says', (fault) => {
  expect(untold(ofSegments(frenchSegment.fault, fault))).toBeUndefined()
})
