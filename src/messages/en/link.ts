import { count, number } from './counts.ts'

/** A share with as many digits as tell it from certainty. */
const share = (n: number): string => number(n, n > 0.99 ? 4 : n > 0.9 ? 3 : 2)

export const link = {
  options: { many: 'with --link: several rows of the first file may be one with a row of the other' },
  usage: {
    ofBase: '--link pairs the rows of two files: write the base to a file with clientele export, and link that',
    manyAlone: '--many says how two files are linked: add --link OTHER',
    notWithLink: (option: string) => `${option} is about the rows of one file and not for --link: see --pairs FILE`,
  },
  done: (run: {
    rows: readonly [number, number]
    links: number
    only: readonly [number, number]
    expected: { precision: number; recall: number } | undefined
  }) => {
    const expected =
      run.expected === undefined
        ? ''
        : `; expected precision ${share(run.expected.precision)}, recall ${share(run.expected.recall)}`
    return `${number(run.rows[0])} and ${count(run.rows[1], 'row')}, ${count(run.links, 'link')}: ${number(run.only[0])} only in the first, ${number(run.only[1])} only in the second${expected}`
  },
  ties: (ties: number) =>
    `${count(ties, 'group')} of rows could have been linked otherwise just as well: what decides between them is not in the columns that both files have`,
}
