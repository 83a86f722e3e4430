import type { RuleFault } from '../../model/rule-fault.ts'
import { count } from './counts.ts'
import { ruleFault } from './rule.ts'

export const exported = {
  summary: 'Give any input out in any format, cells untouched; of a base, the golden records',
  examples: `
Examples:
  clientele export crm.sqlite -o customers.xlsx        the golden records of a base
  clientele export customers.csv -o customers.ndjson   the same cells in another format
  clientele export crm.sqlite --where "country = 'FR'" --columns id,email -o french.csv`,
  options: {
    where: 'only the rows of which this rule is true',
    columns: 'only these columns, in this order, with commas between them',
    limit: 'no more than the first N of these rows',
  },
  usage: { limit: 'write a whole number from 1' },
  rule: ({ column, fault }: { column: number; fault: RuleFault }) =>
    `the rule, column ${column}: ${
      fault.why === 'base' ? `${fault.found} is asked by clientele segment, of a base` : ruleFault(fault)
    }`,
  done: ({ rows, columns }: { rows: number; columns: number }) => `${count(rows, 'row')}, ${count(columns, 'column')}`,
  left: (n: number) => `${count(n, 'row')} could not be taken: import the file to see which`,
}
