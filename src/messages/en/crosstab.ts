import { count, number } from './counts.ts'

const chance = (p: number): string => (p < 0.0001 ? 'p < 0.0001' : `p = ${number(p, 4)}`)

/** One column of classes by another. */
export const crosstab = {
  summary: 'One column by another: counts or sums, shares, what is above expectation, and whether that is chance',
  options: {
    rows: 'the column whose values are rows, such as segment; in a base also one of orders, such as product',
    cols: 'the column whose values are columns, such as region',
    by: 'a table for each value of this column too',
    sum: 'add up this column of amounts instead of counting rows',
  },
  usage: {
    noFields: 'say which columns to cross: --rows segment --cols region',
    noNumbers: (field: string) => `"${field}" holds no numbers to add up: choose another column for --sum`,
    tooLarge: (field: string) => `the numbers of "${field}" come to more than can be summed exactly: choose another column`,
    tooMany: ({ rows, cols }: { rows: number; cols: number }) =>
      `${number(rows)} different values by ${number(cols)} are too many for a table: choose columns with fewer`,
  },
  moreTables: (tables: number) => `${count(tables, 'smaller table')} not shown: -o and --json have them`,
  empty: '(empty)',
  all: 'all',
  legend: (isTied: boolean) =>
    `share of the row, index (100: as row and column alone would have it)${isTied ? '; ▲ ▼ more, less than by chance (5%)' : ''}`,
  hidden: ({ rows, cols }: { rows: number; cols: number }) =>
    `not shown for want of room: ${[...(rows > 0 ? [count(rows, 'row')] : []), ...(cols > 0 ? [count(cols, 'column')] : [])].join(', ')}`,
  tie: (n: { chiSquare: number; degrees: number; p: number; strength: number; isTied: boolean; isOfSums: boolean }) =>
    `${n.isOfSums ? 'by number of rows, ' : ''}${n.isTied ? 'rows and columns are tied' : 'no tie that could not be chance'}: χ² ${number(n.chiSquare, 1)} with ${count(n.degrees, 'degree')} of freedom, ${chance(n.p)}, Cramér’s V ${number(n.strength, 2)}`,
  thin: (share: number) =>
    `fewer than 5 are expected in ${number(100 * share)}% of the cells: p is rough, put small classes together`,
  unread: ({ rows, field }: { rows: number; field: string }) =>
    `${count(rows, 'row has', 'rows have')} no number that can be read in "${field}": they add nothing`,
  bought: ({ buyers, rows }: { buyers: number; rows: number }) =>
    `${count(buyers, 'customer')} bought, counted ${count(rows, 'time')}: whoever bought several values counts in each, so p is rough`,
  done: ({ read, rows, cols }: { read: number; rows: number; cols: number }) =>
    `${count(read, 'row')}: ${count(rows, 'class', 'classes')} by ${number(cols)}`,
}
