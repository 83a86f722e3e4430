import { basename, dirname, join } from 'node:path'
import { isBase } from '../base/open.ts'
import type { Context } from '../cli/context.ts'
import { usageFault } from '../cli/usage.ts'
import { isSameFile } from '../io/same-file.ts'
import { DataError } from '../model/error.ts'

/** The files that a run was told to write, by what goes there. What stands there before is replaced. */
export interface Outputs {
  /** Rows; `-` is standard output. */
  readonly output?: string | undefined
  /** The base that rows are added to: the one output that is not replaced. */
  readonly into?: string | undefined
  readonly rejects?: string | undefined
  readonly [other: string]: string | undefined
}

/**
 * Refuses to write over an input or a base, to read standard input twice, and to write two outputs under one name.
 *
 * @throws {CommanderError} which names the path
 * @throws {DataError} when a base would be replaced
 */
export function refuseClashes(inputs: readonly string[], outputs: Outputs, { words }: Context): void {
  if (inputs.filter((path) => path === '-').length > 1) throw usageFault(words.usage.stdinTwice)
  const targets = pathsOf(outputs)
  for (const [at, target] of targets.entries()) {
    if (inputs.some((input) => isSameFile(input, target))) throw usageFault(words.usage.overInput(target))
    // Standard output is no file, and still takes one output only; a device takes as many as there are.
    if (targets.slice(0, at).some((other) => (other === '-' && target === '-') || isSameFile(other, target)))
      throw usageFault(words.usage.sameOutput(target))
  }
  const base = pathsOf({ ...outputs, into: undefined }).find((path) => path !== '-' && isBase(path))
  if (base !== undefined) throw new DataError({ fault: 'is-base', about: { path: base } })
}

/**
 * Where the rejects of each input go: as told, else beside the output under the input's name. Where that is taken, by
 * another input's rejects, an input or an output, it is numbered.
 */
export function rejectsPaths(inputs: readonly string[], outputs: Outputs): string[] {
  const { into, output = '-', rejects } = outputs
  const target = into ?? output
  const taken = [...inputs, ...pathsOf({ ...outputs, rejects: undefined })]
  return inputs.map((input) => {
    const name = input === '-' ? 'stdin' : basename(input).replace(/(?:\.csv|\.tsv|\.txt)?(?:\.gz)?$/i, '')
    const wanted = rejects ?? join(target === '-' ? '.' : dirname(target), `${name}.rejects.csv`)
    let path = wanted
    for (let n = 2; taken.some((other) => isSameFile(other, path)); n++) path = wanted.replace(/(\.[^./]*)?$/, `.${n}$1`)
    taken.push(path)
    return path
  })
}

function pathsOf(outputs: Outputs): string[] {
  return Object.values(outputs).filter((path) => path !== undefined)
}
