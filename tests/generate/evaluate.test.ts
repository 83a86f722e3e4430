import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, calibrationOf, linkAgreementOf, numbered, type JudgedPair } from '../../bench/dedupe/evaluate.ts'
import { withoutTruth, type TruthColumn } from '../../bench/dedupe/truth.ts'

const agreement = (clusters: string, entities: string): ReturnType<typeof agreementOf> =>
  agreementOf(numbered(clusters.split('')), numbered(entities.split('')))

const pair = (a: number, b: number, probability: number): JudgedPair => ({ a, b, probability })

/** A file without its truth, and the truth. */
const stripped = async (text: string, truth?: TruthColumn): Promise<[string, readonly string[]]> => {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-truth-'))
  try {
    const [source, target] = [join(folder, 'a.csv'), join(folder, 'b.csv')]
    writeFileSync(source, text)
    const entities = await withoutTruth(source, target, truth)
    return [readFileSync(target, 'utf8'), entities]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('agreement of clusters with the truth', () => {
  it.each([
    ['the truth itself', 'aabbc', 'xxyyz', 1, 1, 1],
    ['nothing linked', 'abcde', 'xxyyz', 1, 0, 0],
    ['all linked', 'aaaaa', 'xxyyz', 0.2, 1, 1 / 3],
    ['one pair of two, and a wrong one', 'aabcc', 'xxyyz', 0.5, 0.5, 0.5],
    ['nothing to link, nothing linked', 'abc', 'xyz', 1, 1, 1],
    ['nothing to link, something linked', 'aab', 'xyz', 0, 1, 0],
  ])('%s', (_says, clusters, entities, precision, recall, f1) => {
    const found = agreement(clusters, entities)
    expect(found.precision).toBeCloseTo(precision)
    expect(found.recall).toBeCloseTo(recall)
    expect(found.f1).toBeCloseTo(f1)
  })

  it('is B-cubed as its authors count it', () => {
    // row by row: its entity's share of its cluster, and its cluster's share of its entity
    const { bcubed, largest, largestTrue } = agreement('112222', 'xxxyyz')
    expect(bcubed.precision).toBeCloseTo((1 + 1 + 1 / 4 + 2 / 4 + 2 / 4 + 1 / 4) / 6)
    expect(bcubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6)
    expect([largest, largestTrue]).toEqual([4, 3])
  })

  it('counts as counting pair by pair does', () => {
    const labels = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 })
    fc.assert(
      fc.property(labels, (rows) => {
        const [clusters, entities] = [rows.map(([cluster]) => String(cluster)), rows.map(([, entity]) => String(entity))]
        const counted = { truePairs: 0, predictedPairs: 0, commonPairs: 0 }
        for (let a = 0; a < rows.length; a++)
          for (let b = 0; b < a; b++) {
            const [found, truth] = [clusters[a] === clusters[b], entities[a] === entities[b]]
            counted.predictedPairs += Number(found)
            counted.truePairs += Number(truth)
            counted.commonPairs += Number(found && truth)
          }
        expect(agreementOf(numbered(clusters), numbered(entities))).toMatchObject(counted)
      }),
    )
  })
})

describe('calibration', () => {
  const entities = numbered(['x', 'x', 'y', 'y'])
  it.each([
    ['sure and right', [pair(0, 1, 1), pair(2, 3, 1), pair(0, 2, 0)], 0],
    ['sure and wrong', [pair(0, 2, 1)], 1],
    ['as often right as it says', [pair(0, 1, 0.5), pair(0, 2, 0.5)], 0],
    ['half a bin off, weighted by pairs', [pair(0, 1, 0.95), pair(0, 2, 0.25)], 0.15],
    ['without pairs', [], 0],
  ])('%s', (_says, pairs, error) => expect(calibrationOf(pairs, entities).error).toBeCloseTo(error))
})

describe('links of two files', () => {
  it('are right, missing or doubled', () => {
    const numbers = numbered(['x', 'y', 'z', 'x', 'y', 'w'])
    const links = [
      { a: 0, b: 0 },
      { a: 1, b: 2 },
      { a: 0, b: 1 },
    ]
    const { truePairs, precision, recall, doubled } = linkAgreementOf(links, numbers.subarray(0, 3), numbers.subarray(3))
    expect([truePairs, precision, recall, doubled]).toEqual([2, 1 / 3, 1 / 2, 1])
  })
})

describe('a file without its truth', () => {
  it.each<[string, string, TruthColumn | undefined, string, string[]]>([
    ['a known column at the end', 'name,true_id\nAnn,7\nBob,8\n', undefined, 'name\nAnn\nBob\n', ['7', '8']],
    ['an entity inside a cell', 'rec_id, name\nrec-12-dup-0, ann\n', undefined, ' name\n ann\n', ['12']],
    ['another column that tells it', 'id;k;n\nQ1-1;Q1;a\n', { column: 'k', drop: ['id'] }, 'n\na\n', ['Q1']],
    ['line breaks in cells', 'n,m,label\n"a\nb",2,1\n"c, ""d""",3,2\n', undefined, 'n,m\n"a\nb",2\n"c, ""d""",3\n', ['1', '2']],
    ['blank lines, CRLF, a BOM, no last line break', '\uFEFFcluster,n\r\n5,a\r\n\r\n6,b', undefined, 'n\na\nb\n', ['5', '6']],
  ])('%s', async (_says, text, truth, expected, entities) => expect(await stripped(text, truth)).toEqual([expected, entities]))

  it('refuses a file that tells none', () => expect(stripped('a,b\n1,2\n')).rejects.toThrow('no column tells the truth'))
})
