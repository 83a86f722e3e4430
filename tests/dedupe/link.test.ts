import { describe, expect, it } from 'vitest'
import { alignColumns, chooseLinks } from '../../src/dedupe/link.ts'
import type { ScoredPairs } from '../../src/match/resolution.ts'
import type { FieldName } from '../../src/model/field.ts'
import { comparableOf } from '../match/generated.ts'

/** Columns by their headers, with the field behind a colon. */
const columns = (text: string): { name: string; field: FieldName | undefined }[] =>
  text.split(', ').map((one) => {
    const [name, field] = one.split(': ')
    return { name: name!, field: field as FieldName | undefined }
  })

describe('alignColumns', () => {
  it.each([
    ['by their field', 'Mail: email, Nom: family_name', 'surname: family_name, e-mail: email', 'Mail=e-mail, Nom=surname'],
    ['by their header', 'Taille, Points', 'points, TAILLE', 'Taille=TAILLE, Points=points'],
    ['by the field before the header', 'Ref, code: postal_code', 'code, ref: postal_code', 'Ref, code=ref, +code'],
    ['and keeps what only one has', 'Mail: email, Note', 'mail: email, Score', 'Mail=mail, Note, +Score'],
    ['two of one header in their order', 'Tag, Tag', 'tag, tag, tag', 'Tag=tag, Tag=tag, +tag'],
    ['not where fields differ', 'Nom: family_name', 'Nom: company', 'Nom, +Nom'],
  ])('pairs columns %s', (_says, a, b, aligned) => {
    const [mine, others] = [columns(a), columns(b)]
    const said = alignColumns(mine, others).map((column) =>
      column.a === undefined
        ? `+${others[column.b!]!.name}`
        : column.b === undefined
          ? mine[column.a]!.name
          : `${mine[column.a]!.name}=${others[column.b]!.name}`,
    )
    expect(said.join(', ')).toBe(aligned)
  })

  it('does not pair those that may not be one', () => {
    const ids = columns('id: id')
    expect(alignColumns(ids, ids, () => false)).toHaveLength(2)
  })
})

const pairsOf = (pairs: readonly (readonly [number, number, number])[]): ScoredPairs => ({
  count: pairs.length,
  left: Int32Array.from(pairs, ([left]) => left),
  right: Int32Array.from(pairs, ([, right]) => right),
  pattern: new Int32Array(pairs.length),
  weight: Float64Array.from(pairs, ([, , weight]) => weight),
  rule: new Int16Array(pairs.length),
})

describe('chooseLinks', () => {
  /** Rows 0 to 2 of a first table, 3 to 5 of a second. */
  const comparable = comparableOf(6, [{ name: 'Nom', kind: 'family_name', cells: ['ann', 'ben', 'cem', 'ann', 'ben', 'dee'] }])
  it.each([
    [
      'the best of a row',
      [
        [0, 3, 9],
        [0, 4, 5],
      ],
      [0],
      [0, 1, 2, 0, 4, 5],
    ],
    [
      'what is best together',
      [
        [0, 3, 5],
        [0, 4, 4],
        [1, 3, 4],
      ],
      [1, 2],
      [0, 1, 2, 1, 0, 5],
    ],
    ['nothing below even odds', [[0, 3, -1]], [], [0, 1, 2, 3, 4, 5]],
  ] as const)('takes %s', (_says, pairs, links, clusters) => {
    const chosen = chooseLinks(comparable, pairsOf(pairs), false, 0)
    expect(chosen.pairs).toEqual(links)
    expect([...chosen.clusters]).toEqual(clusters)
  })

  it('lets several rows be one with a row of the second table if they may', () => {
    const chosen = chooseLinks(
      comparable,
      pairsOf([
        [0, 3, 5],
        [1, 3, 4],
        [1, 4, 2],
        [2, 5, 1],
      ]),
      true,
      0,
    )
    expect(chosen.pairs).toEqual([0, 1, 3])
    expect([...chosen.clusters]).toEqual([0, 0, 2, 0, 4, 2])
  })

  it('asks for more, or for less, if it is told to', () => {
    const pairs = pairsOf([
      [0, 3, 5],
      [1, 4, -1],
    ])
    expect(chooseLinks(comparable, pairs, false, 6).pairs).toEqual([])
    expect(chooseLinks(comparable, pairs, false, -2).pairs).toEqual([0, 1])
  })

  it('counts where others would have done as well', () => {
    const pairs = pairsOf([
      [0, 3, 5],
      [0, 4, 5],
    ])
    for (const many of [false, true]) expect(chooseLinks(comparable, pairs, many, 0)).toMatchObject({ ties: 1 })
  })

  it('expects of the links what the model does', () => {
    const { expected, probability } = chooseLinks(
      comparable,
      pairsOf([
        [0, 3, 0.0001],
        [1, 5, -0.0001],
      ]),
      false,
      0,
    )
    expect(expected.precision).toBeCloseTo(0.5, 3)
    expect(expected.recall).toBeCloseTo(0.5, 3)
    expect(probability[3]).toBeCloseTo(0.5, 3)
    expect(probability[1]).toBe(1)
  })
})
