import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { refuseClashes, type Outputs } from '../targets.ts'

/**
 * Where the rows of a run go: as told, else to standard output, unless the report takes that as JSON: then nowhere.
 *
 * @param others files that are read beside the input
 * @throws {CommanderError} when outputs and inputs clash
 */
export function rowsTarget(
  input: string,
  others: readonly (string | undefined)[],
  outputs: Outputs,
  json: boolean,
  context: Context,
): string | undefined {
  const output = outputs.output ?? (json ? undefined : '-')
  if (json && output === '-') throw usageFault(context.words.usage.jsonNeedsOutput)
  refuseClashes([input, ...others.filter((path) => path !== undefined)], { ...outputs, output }, context)
  return output
}
