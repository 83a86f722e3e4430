import { reasons } from '../../model/reason.ts'
import { accidentFinder } from '../../normalise/accidents/accidents.ts'
import { cellReader, isLegible, type CellReading, type Repair } from '../../normalise/cells.ts'
import { confidenceOf, isMend } from '../confidence.ts'
import type { CheckedColumn, ValidatePlan } from '../plan.ts'
import type { ValidateSettings } from '../settings.ts'
import type { CellFinding } from './check.ts'
import { checksOf, refusedChecksOf } from './checks.ts'

/** What there is to say of a cell. */
export interface CellVerdict {
  /** The canonical value; the cell as it stands where it can't be read, '' where it is blank. */
  readonly value: string
  /** Could it be read? */
  readonly sound: boolean
  /** Is any of the findings an error? */
  readonly error: boolean
  readonly findings: readonly CellFinding[]
}

/**
 * @param region the row's own country, '' if it says none
 * @param postalCode the row's postal code, '' if it has none
 */
export type CellJudge = (raw: string, region: string, postalCode: string) => CellVerdict

/** So many mends may follow one another in one cell; a cell that has more is left to a person. */
const mostMends = 5
/** A suggestion that would do, were it not for something else in the cell. */
const nearlyCertain = 0.9

const none: readonly CellFinding[] = []
const blank: CellVerdict = { value: '', sound: false, error: false, findings: none }

/**
 * The judge of one column's cells: what its normaliser refuses, mends or doubts, what happened to its letters on the way,
 * and what is asked of values that can be read.
 *
 * @param repair undoes a second encoding
 */
export function cellJudge(column: CheckedColumn, plan: ValidatePlan, settings: ValidateSettings, repair: Repair): CellJudge {
  const { severities } = settings
  const read = cellReader(column, plan, repair)
  const findAccident = accidentFinder(repair)
  const checks = checksOf(column, plan)
  const refusedChecks = refusedChecksOf(column)
  const legible = isLegible(column.kind)

  const judge: CellJudge = (raw, region, postalCode) => {
    const reading = read(raw, region, postalCode)
    if (reading.value === '') return blank
    const { value, reason } = reading
    if (reason !== undefined) return judgeSpoken(reading, raw, region, postalCode)
    // What was read without a word from plain letters has no others in it.
    const accident = legible ? undefined : findAccident(raw)
    if (accident !== undefined) return judgeSpoken(reading, raw, region, postalCode)
    for (const check of checks) if (check(reading, raw) !== undefined) return judgeSpoken(reading, raw, region, postalCode)
    return { value, sound: true, error: false, findings: none }
  }

  /** The verdict on a cell of which there is something to say. */
  function judgeSpoken(reading: CellReading, raw: string, region: string, postalCode: string): CellVerdict {
    const { value, reason } = reading
    const findings: CellFinding[] = []
    const add = (finding: CellFinding): void => {
      if (severities[finding.rule] === undefined || findings.some(({ rule }) => rule === finding.rule)) return
      findings.push(isMend(finding.rule, finding.confidence) ? settled(finding, region, postalCode) : finding)
    }
    const accident = legible && reason === undefined ? undefined : findAccident(raw)
    if (accident !== undefined) add({ rule: accident.reason, suggestion: accident.value, confidence: accident.confidence })
    const sound = reason === undefined || reasons[reason] !== 'refused'
    if (!sound) add(refusedChecks.map((check) => check(reading, raw)).find((said) => said !== undefined) ?? refusal(reading))
    else {
      const said = checks.map((check) => check(reading, raw)).filter((finding) => finding !== undefined)
      // A check that says the same knows what should stand there.
      if (reason !== undefined && !said.some(({ rule }) => rule === reason)) add(mendOf(reading, raw))
      for (const finding of said) add(finding)
    }
    return { value, sound, error: findings.some(({ rule }) => severities[rule] === 'error'), findings }
  }

  /** A mend carried on until nothing is left to mend, so that what is mended once needs no second time. */
  function settled(finding: CellFinding, region: string, postalCode: string): CellFinding {
    let value = finding.suggestion
    for (let mends = 0; mends < mostMends; mends++) {
      const better = mendedOnce(value, region, postalCode)
      if (better === value) return { ...finding, suggestion: value }
      value = better
    }
    return { ...finding, confidence: nearlyCertain }
  }

  function mendedOnce(value: string, region: string, postalCode: string): string {
    const accident = findAccident(value)
    if (accident !== undefined && isMend(accident.reason, accident.confidence)) return accident.value
    const reading = read(value, region, postalCode)
    return reading.reason !== undefined && isMend(reading.reason, confidenceOf(reading.reason)) ? reading.value : value
  }

  return judge
}

const refusal = ({ reason }: CellReading): CellFinding => ({ rule: reason!, suggestion: '', confidence: 0 })

function mendOf({ reason, value }: CellReading, raw: string): CellFinding {
  const confidence = value === raw ? 0 : confidenceOf(reason!)
  return { rule: reason!, suggestion: confidence === 0 ? '' : value, confidence }
}
