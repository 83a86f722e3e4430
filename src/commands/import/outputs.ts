import type { ImportOptions } from '../import.ts'
import type { Outputs } from '../targets.ts'

/** All files that an import was told to write. */
export function outputsOf({ output, into, rejects, report, saveMapping }: ImportOptions): Outputs {
  return { output, into, rejects, report, saveMapping }
}
