import type { Context } from '../../cli/context.ts'
import { cut, harmless, renderTable, wrap } from '../../cli/table.ts'
import type { Atom, Rule } from '../../match/rules.ts'
import { saysTwo } from './says-two.ts'
import type { Answer } from './why.ts'

const width = 80
/** A name takes so much at most; what the names leave is for how they agree. */
const nameWidth = 18
const bitsWidth = 7
const barWidth = 18
/** Fewer bits than this for how rare a value is are not worth a line. */
const leastRarity = 0.05

/** One step of the waterfall: what it is called, what it says, the bits it adds; below it what is said in small letters. */
interface Step {
  readonly name: string
  readonly says: string
  /** What is said in brackets, below where there is no room. */
  readonly aside: string
  readonly bits: number | undefined
  readonly below: readonly string[]
}

/** Why two rows are one person or two, as lines of a terminal: from what any two rows weigh to what these do. */
export function whyLines(answer: Answer, showValues: boolean, { words, paint, stdout }: Context): string[] {
  const { path, ofBase, numberOf, explanation } = answer
  const { weight, probability, contrary, fields } = explanation
  const say = words.why
  const colours = (stdout as { readonly isTTY?: boolean }).isTTY === true
  const paints = colours ? paint : { strong: String, quiet: String, good: String, warn: String, bad: String }
  const about = { a: numberOf(answer.a), b: numberOf(answer.b), path: harmless(path) }
  const steps = stepsOf(answer, showValues, words)
  const total = { name: say.total, says: say.probability(probability), aside: '', bits: weight, below: [] }
  const bars = barsOf(steps.map(({ bits }) => bits))
  const names = [...steps, total].map(({ name }) => cut(name, nameWidth))
  const levelWidth = width - names.reduce((most, name) => Math.max(most, name.length), 0) - bitsWidth - (barWidth + 1) - 6
  const fits = (step: Step): boolean => withAside(step).length <= levelWidth
  const cells = [...steps, total].map((step, at) => [
    names[at]!,
    cut(fits(step) ? withAside(step) : step.says, levelWidth),
    step.bits === undefined ? '' : say.bits(step.bits).padStart(bitsWidth),
    bars[at]!,
  ])
  const lines: string[] = [paints.strong(ofBase ? say.records(about) : say.head(about)), '']
  for (const [at, line] of renderTable(cells, width).entries()) {
    const bits = at === steps.length ? weight : steps[at]!.bits
    lines.push(painted(line, (bits ?? 0) < 0 ? paints.bad : paints.good, at === steps.length ? paints.strong : String))
    const step = steps[at]
    if (step === undefined) continue
    for (const small of fits(step) ? step.below : [`(${step.aside})`, ...step.below])
      lines.push(paints.quiet(cut(`  ${small}`, width)))
  }
  lines.push('')
  for (const [at, line] of verdictOf(answer, words).entries()) lines.push(at === 0 ? paints.strong(line) : line)
  if (!answer.verdict.same && contrary !== undefined) lines.push(...paragraph(say.contrary(harmless(fields[contrary]!.name))))
  lines.push(...paragraph(broughtTogether(answer, words)))
  return lines
}

const withAside = ({ says, aside }: Step): string => (aside === '' ? says : `${says} (${aside})`)

function stepsOf(
  { explanation: { prior, fields }, equal, values }: Answer,
  showValues: boolean,
  { why, levels }: Context['words'],
): Step[] {
  const named = (numbers: readonly number[]): string[] => numbers.map((field) => harmless(fields[field]!.name))
  const steps: Step[] = [{ name: '', says: why.prior, aside: '', bits: prior, below: [] }]
  for (const [field, { name, level, bits, rarity, agree, differ, spokenFor }] of fields.entries()) {
    const below = showValues ? values[field]!.map((value) => harmless(value) || '–') : []
    const says =
      level !== undefined
        ? levels[level]
        : spokenFor === undefined
          ? why.missing
          : why.spokenFor(harmless(fields[spokenFor]!.name))
    const aside = why.given(named(agree), named(differ))
    const rare = Math.abs(rarity) >= leastRarity
    const known = level === undefined ? undefined : rare ? bits : bits + rarity
    steps.push({ name: harmless(name), says, aside, bits: known, below: rare ? [] : below })
    if (rare) steps.push({ name: '', says: rarity > 0 ? why.rare : why.common, aside: '', bits: rarity, below })
  }
  if (equal > 0) steps.push({ name: '', says: why.equal, aside: '', bits: equal, below: [] })
  return steps
}

/** A waterfall: each step is drawn from where the one before has ended, the sum of all from zero; `│` is zero. */
function barsOf(steps: readonly (number | undefined)[]): string[] {
  const ends: number[] = []
  let sum = 0
  for (const bits of steps) ends.push((sum += bits ?? 0))
  const least = Math.min(0, ...ends)
  const most = Math.max(0, ...ends, least + 1)
  const placeOf = (bits: number): number => Math.round(((bits - least) / (most - least)) * barWidth)
  const zero = placeOf(0)
  const bar = (from: number, to: number): string => {
    const [left, right] = [placeOf(Math.min(from, to)), placeOf(Math.max(from, to))]
    let drawn = ''
    for (let place = 0; place <= barWidth; place++) {
      const inside = place >= left && place < Math.max(right, left + (from === to ? 0 : 1))
      drawn += inside ? (to > from ? '█' : '▒') : place === zero ? '│' : ' '
    }
    return drawn
  }
  return [...ends.map((end, at) => bar(at === 0 ? 0 : ends[at - 1]!, end)), bar(0, sum)]
}

/** A line with its bar in a colour and what stands before it in another. */
function painted(line: string, bar: (text: string) => string, rest: (text: string) => string): string {
  const [, before, drawn, after] = /^([^█▒]*)([█▒]+)(.*)$/u.exec(line) ?? []
  return drawn === undefined ? rest(line) : `${rest(before!)}${bar(drawn)}${after!}`
}

function verdictOf(
  { verdict, sizes, threshold, meanCut, numberOf, explanation: { weight } }: Answer,
  { why }: Context['words'],
): string[] {
  if (verdict.same) {
    if (verdict.because !== 'cluster') return paragraph(why.same[verdict.because])
    const { tie, rows } = verdict
    const steps = tie.path.flatMap(({ member, weight: step }, at) => {
      if (step === undefined) return []
      const from = numberOf(rows[tie.path[at - 1]!.member]!)
      return [`  ${why.step({ from, to: numberOf(rows[member]!), weight: step })}`]
    })
    return [...paragraph(why.same.cluster({ rows: sizes[0], mean: tie.mean })), why.path, ...steps]
  }
  return paragraph(saysTwo(verdict, { sizes, weight, threshold, meanCut }, why))
}

function broughtTogether({ explanation: { rules: found, missed }, rules, columns }: Answer, words: Context['words']): string {
  if (missed === undefined && found.length === 0) return ''
  if (missed === undefined) {
    const shared = found.map((rule) => ruleText(rules[rule]!, columns, words)).filter((text) => text !== '')
    return shared.length === 0 ? words.why.everyPair : words.why.rules(shared)
  }
  const differs = missed.differs.map((atom) => atomText(atom, columns, words)).join(words.why.orElse)
  return words.why.missed(ruleText(rules[missed.rule]!, columns, words), differs)
}

const ruleText = ({ atoms, crossed }: Rule, columns: readonly string[], words: Context['words']): string =>
  [...atoms, ...(crossed ?? [])].map((atom) => atomText(atom, columns, words)).join(crossed === undefined ? ' + ' : ' × ')

function atomText({ column, aspect }: Atom, columns: readonly string[], { dedupe }: Context['words']): string {
  const part = dedupe.aspects[aspect]
  return part === '' ? harmless(columns[column]!) : `${harmless(columns[column]!)} (${part})`
}

const paragraph = (text: string): string[] => (text === '' ? [] : wrap(text, width, '  '))
