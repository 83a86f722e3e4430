import { codeAt } from '../text/code-at.ts'
import { kindIn, type Plan, planOf, plansOf } from './phone-metadata.ts'

/** A number taken apart. */
export interface Dialled {
  /** The country code. */
  readonly code: string
  /** The digits after it. */
  readonly national: string
  /** The plan that holds for it: its own country's, or else the one it was read by. */
  readonly plan: Plan
}

/** What only the library knows: numbers of no country (satellites), and national digits that begin as a call abroad. */
export const unsure = 'unsure'

const plus = 0x2b
const zero = 0x30

/**
 * Takes apart digits with or without `+`, as libphonenumber does, step by step, and some thirty times as fast: that one
 * compiles each pattern anew for each number. Undefined where it sees no number.
 * @param country ISO 3166 alpha-2, for numbers that don't say; any other text counts as unknown
 * @see https://gitlab.com/catamphetamine/libphonenumber-js, source/parse.js; the tests hold both equal
 */
export function takeApart(text: string, country: string): Dialled | undefined | typeof unsure {
  if (codeAt(text, 0) === plus) return text.length < leastWithPlus ? undefined : takeCode(text.slice(1))
  if (text.length < 2) return undefined
  const plan = planOf(country)
  if (plan === undefined) return undefined
  if (plan.abroad.test(text)) return unsure
  const rest = text.startsWith(plan.code) ? text.slice(plan.code.length) : ''
  if (rest !== '' && lostItsPlus(text, rest, plan)) return takeCode(text)
  const national = stripPrefix(text, plan)
  return { code: plan.code, national, plan: ownPlan(plan.code, national) ?? plan }
}
/** A plus and three digits. */
const leastWithPlus = 4

/** The country code off the digits behind a plus. */
function takeCode(digits: string): Dialled | typeof unsure | undefined {
  if (codeAt(digits, 0) === zero) return undefined
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length)
    const plan = plansOf(code)[0]
    if (plan === undefined) continue
    const rest = digits.slice(length)
    if (rest === '') return undefined
    const national = stripPrefix(rest, plan)
    return { code, national, plan: ownPlan(code, national) ?? plan }
  }
  return unsure
}

/** Do digits that begin with the country's own code make no number of it, but do without the code? */
function lostItsPlus(text: string, rest: string, plan: Plan): boolean {
  const national = stripPrefix(text, plan)
  if (national.length > longestIn(plan)) return true
  return !plan.national.test(national) && plan.national.test(stripPrefix(rest, plan))
}

/** The most digits that numbers of a plan have. */
export const longestIn = ({ lengths }: Plan): number => lengths.at(-1)!

/** National digits without the prefix before them, where they are a number without it, or at least as long as one. */
function stripPrefix(digits: string, plan: Plan): string {
  const found = plan.prefix?.exec(digits)
  if (!found) return digits
  const caught = found.length > 1 && Boolean(found.at(-1))
  const rest = caught && plan.rewrite !== undefined ? digits.replace(plan.prefix!, plan.rewrite) : digits.slice(found[0].length)
  if (rest === digits || (plan.national.test(digits) && !plan.national.test(rest))) return digits
  const { lengths } = ownPlan(plan.code, rest) ?? plan
  return lengths.includes(rest.length) || rest.length > lengths.at(-1)! ? rest : digits
}

/** Among the countries that share a code, the plan of the one whose number this is. */
function ownPlan(code: string, national: string): Plan | undefined {
  const plans = plansOf(code)
  if (plans.length === 1) return plans[0]
  return plans.find((plan) =>
    plan.beginning === undefined ? kindIn(plan, national) !== undefined : plan.beginning.test(national),
  )
}
