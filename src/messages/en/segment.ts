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
  clientele segment crm.sqlite --report segments.html                       sizes, moves and profiles on a page
  clientele segment list crm.sqlite                                         segments, their rules and sizes
  clientele segment history crm.sqlite vip                                  who entered and left, when and why
  clientele segment compare crm.sqlite vip --from 2026-01-01 --to 2026-06-30
  clientele segment compare crm.sqlite                                      what segments come to, side by side

Verbs, on files and bases:
  clientele segment explain crm.sqlite vip --customer c12                   why somebody is in or out
  clientele segment points customers.csv --rules points.yaml                points by rules: {"rule": 10}
  clientele segment tiers orders.csv --from 2025-01-01..2025-06-30 --to 2025-07-01..2025-12-31   large, small, gone
  clientele segment auto scores.csv --columns recency_days,orders,monetary  groups of customers who are alike
  clientele segment crosstab customers.csv --rows segment --cols region     one column by another

Rules:
  city = 'Lyon' AND NOT points < 100           text is compared without case and accents
  last_visit >= -90d OR "Code postal" LIKE '69%'
  consent_email = true AND birth_date IS NOT NULL
  birthday IN 7d AND age_band = '25-34'        also age, department, region; WITHIN 50 KM OF '69'
  orders (WHERE channel = 'web') >= 2 IN 90d   in a base: spend >= 500 IN 12m, NOT IN SEGMENT 'vip',
                                               interactions (WHERE kind = 'complaint') = 0, rfm_segment = 'at_risk'

Examples:
  clientele segment customers.csv --where "country = 'FR' AND points >= 100" -o french.csv
  clientele segment customers.csv --rules rules.json -o segments.csv        many rules: {"name": "rule"}`,
  options: {
    where: 'keep the rows of which this rule is true, as they are; it may be the tree that --json shows',
    rules: 'many rules at once: a file of JSON or YAML, {"name": "rule"}; rows are customer and segment',
  },
  usage: {
    noRule: 'say whom to keep: --where "city = \'Lyon\'", or --rules FILE',
    twoRules: 'either --where RULE or --rules FILE, not both',
    whereMissing: 'say whom it holds: --where "city = \'Lyon\'"',
    nameMissing: 'a segment needs a name',
    daysMissing: 'say which two days: --from 2026-01-01 --to 2026-06-30',
    unknown: ({ name, nearest, some }: { name: string; nearest: string | undefined; some: boolean }) =>
      `there is no segment ${name}: ${nearest === undefined ? (some ? 'clientele segment list shows them' : 'define it with clientele segment define') : `did you mean ${nearest}?`}`,
    segmentField:
      "the members of a segment can't be told by the field segment, which speaks of this one too: write IN SEGMENT 'vip'",
    circle: (way: readonly string[]) => `a segment can't ask for itself: ${way.join(' → ')}`,
  },
  name: 'name of a segment',
  define: {
    summary: 'Give a segment its rule; again: another version of it',
    where: 'the rule, or the tree that --json shows: its members are those of whom it is true',
    done: ({ name, version, rule, isNew }: { name: string; version: number; rule: string; isNew: boolean }) =>
      isNew ? `${name}, version ${version}: ${rule}` : `${name}, version ${version}, has this rule already: ${rule}`,
  },
  list: {
    summary: 'Segments, their rules, how many are in them, and when they were refreshed',
    done: (segments: number) => count(segments, 'segment'),
  },
  refresh: {
    summary: 'Note who is in each segment now, who entered and who left',
    one: ({ name, members, entered, left }: { name: string; members: number; entered: number; left: number }) =>
      `  ${name}: ${count(members, 'member')}, ${number(entered)} entered, ${number(left)} left`,
    done: ({ segments, day }: { segments: number; day: string }) => `${count(segments, 'segment')} refreshed as of ${day}`,
  },
  history: {
    summary: 'Who was in a segment from when to when, and why they entered and left',
    counts: 'how many instead of who: one row a refresh',
    done: (rows: number) => count(rows, 'row'),
  },
  compare: {
    summary: 'Who stayed in a segment, entered it and left it between two days',
    from: 'the first day',
    to: 'the second day',
    done: (of: {
      name: string
      from: string
      before: number
      to: string
      after: number
      stayed: number
      entered: number
      left: number
    }) =>
      `${of.name}: ${number(of.before)} on ${of.from}, ${number(of.after)} on ${of.to}: ${number(of.stayed)} stayed, ${number(of.entered)} entered, ${number(of.left)} left`,
  },
  fault: ({ name, column, fault }: { name: string; column: number; fault: RuleFault }) =>
    `${name === '' ? 'the rule' : `the rule ${name}`}, column ${column}: ${
      fault.why === 'segment'
        ? `there is no segment ${fault.found}: ${fault.nearest === undefined ? 'define it first' : `did you mean ${fault.nearest}?`}`
        : fault.why === 'function'
          ? /^(?:orders|spend)$/i.test(fault.found)
            ? `write it ${fault.found} (WHERE amount > 100) >= 2 IN 90d, or ${fault.found} >= 2`
            : 'a test begins with a field, and there are no functions here'
          : ruleFault(fault)
    }`,
  jsonFault: ({ name, place }: { name: string; place: string }) =>
    `the rule${name === '' ? '' : ` ${name}`}${place === '' ? '' : `, at ${place}`}: as JSON a test is {"field": "city", "=": "Lyon"}, and tests are joined by {"and": […]}, {"or": […]}, {"not": …}; --json shows the tree of a rule`,
  kept: ({ kept, read }: { kept: number; read: number }) => `${number(kept)} of ${count(read, 'row')} kept`,
  inSegment: ({ name, members }: { name: string; members: number }) => `  ${name}: ${number(members)}`,
  many: ({ segments, read }: { segments: number; read: number }) => `${count(segments, 'segment')} of ${count(read, 'row')}`,
}

export const segmentFaults = {
  'rules-file': ({ path, place }) =>
    `${path}${place === '' ? '' : ` at ${place}`}: rules are written {"name": "rule"}, such as {"lyon": "city = 'Lyon'"}`,
  'points-file': ({ path, place }) =>
    `${path}${place === '' ? '' : ` at ${place}`}: points are written {"rule": 10}, such as {"city = 'Lyon'": 10}, or as a list of {"where": "rule", "points": 10, "name": "why"}`,
  'bad-yaml': ({ path, line }) => `${path} line ${line}: this is not YAML; look at quotes, colons and indentation there`,
  'refreshed-later': ({ path, segment, refreshed, asOf }) =>
    `${path}: ${segment} was refreshed as of ${refreshed}, and its history can't go back to ${asOf}: choose --as-of ${refreshed} or later, or look back with clientele segment compare`,
} satisfies {
  readonly [K in Extract<Fault, 'rules-file' | 'points-file' | 'bad-yaml' | 'refreshed-later'>]: (about: Faults[K]) => string
}
