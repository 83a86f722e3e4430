import { basename, dirname, join } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { isSameFile } from '../../io/same-file.ts'
import type { ImportOptions } from '../import.ts'

/**
 * Refuses to write over an input, to read standard input twice, and to write two outputs under one name.
 *
 * @throws {CommanderError} which names the path
 */
export function refuseClashes(inputs: readonly string[], options: ImportOptions, { words }: Context): void {
  if (inputs.filter((path) => path === '-').length > 1) throw usageFault(words.usage.stdinTwice)
  const targets = outputsOf(options)
  for (const [at, target] of targets.entries()) {
    if (inputs.some((input) => isSameFile(input, target))) throw usageFault(words.usage.overInput(target))
    if (targets.slice(0, at).some((other) => isSameFile(other, target))) throw usageFault(words.usage.sameOutput(target))
  }
}

/** All files that a run was told to write. */
function outputsOf({ output, into, rejects, report, saveMapping }: ImportOptions): string[] {
  return [output, into, rejects, report, saveMapping].filter((path) => path !== undefined)
}

/**
 * Where the rejects of each input go: as told, else beside the output under the input's name. Where that is taken, by
 * another input's rejects, an input or an output, it is numbered.
 */
export function rejectsPaths(inputs: readonly string[], options: ImportOptions): string[] {
  const { into, output = '-', rejects } = options
  const target = into ?? output
  const taken = [...inputs, ...outputsOf(options).filter((path) => path !== rejects)]
  return inputs.map((input) => {
    const name = input === '-' ? 'stdin' : basename(input).replace(/(?:\.csv|\.tsv|\.txt)?(?:\.gz)?$/i, '')
    const wanted = rejects ?? join(target === '-' ? '.' : dirname(target), `${name}.rejects.csv`)
    let path = wanted
    for (let n = 2; taken.some((other) => isSameFile(other, path)); n++) path = wanted.replace(/(\.[^./]*)?$/, `.${n}$1`)
    taken.push(path)
    return path
  })
}
