import type { RuleFault } from '../../model/rule-fault.ts'
import type { Fault, Faults } from '../facts.ts'
import { count, number } from './counts.ts'
import { ruleFault } from './rule.ts'

export const segment = {
  summary: 'Keep those of whom a rule is true; in a base, segments that remember who entered and who left',
  examples: `
Verbs, in a base, each with a --help of its own:
  clientele segment define crm.sqlite vip --where "spend >= 1000 IN 12m"    name a rule
  clientele segment refresh crm.sqlite                                      who is in each segment now
  clientele segment list crm.sqlite                                         segments, their rules and sizes
  clientele segment history crm.sqlite vip                                  who entered and left, when and why
  clientele segment compare crm.sqlite vip --from 2026-01-01 --to 2026-06-30

Rules:
  city = 'Lyon' AND NOT points < 100           text is compared without case and accents
  last_visit >= -90d OR "Code postal" LIKE '69%'
  consent_email = true AND birth_date IS NOT NULL
  orders (WHERE channel = 'web') >= 2 IN 90d   in a base: spend >= 500 IN 12m, NOT IN SEGMENT 'vip'

Examples:
  clientele segment customers.csv --where "country = 'FR' AND points >= 100" -o french.csv
  clientele segment customers.csv --rules rules.json -o segments.csv        many rules: {"name": "rule"}`,
  options: {
    where: 'keep the rows of which this rule is true, as they are',
    rules: 'many rules at once: a JSON file, {"name": "rule"}; rows are customer and segment',
  },
  usage: {
    noRule: 'say whom to keep: --where "city = \'Lyon\'", or --rules FILE',
    twoRules: 'either --where RULE or --rules FILE, not both',
  },
  fault: ({ name, column, fault }: { name: string; column: number; fault: RuleFault }) =>
    `${name === '' ? 'the rule' : `the rule ${name}`}, column ${column}: ${
      fault.why === 'segment'
        ? `there is no segment ${fault.found}: ${fault.nearest === undefined ? 'define it first' : `did you mean ${fault.nearest}?`}`
        : ruleFault(fault)
    }`,
  kept: ({ kept, read }: { kept: number; read: number }) => `${number(kept)} of ${count(read, 'row')} kept`,
  inSegment: ({ name, members }: { name: string; members: number }) => `  ${name}: ${number(members)}`,
  many: ({ segments, read }: { segments: number; read: number }) => `${count(segments, 'segment')} of ${count(read, 'row')}`,
}

export const segmentFaults = {
  'rules-file': ({ path, place }) =>
    `${path}${place === '' ? '' : ` at ${place}`}: rules are written {"name": "rule"}, such as {"lyon": "city = 'Lyon'"}`,
} satisfies { readonly [K in Extract<Fault, 'rules-file'>]: (about: Faults[K]) => string }
