import { displayWidth, fit } from './table.ts'

/** An example and what it does, a gap between. */
const example = /^( +)(\S.*?) {2,}(\S.*)$/

/**
 * Help as a terminal has room for it. Where an example and what it does don't fit on a line, what it does stands below, and so in
 * all lines around it.
 *
 * @param width columns of the terminal; undefined for none, which gets all as it is
 */
export function fitHelp(help: string, width: number | undefined): string {
  if (width === undefined) return help
  const told: string[] = []
  let block: string[] = []
  const end = (): void => {
    const folds = block.some((line) => displayWidth(line) > width)
    told.push(...(folds ? block.flatMap((line) => fold(line, width)) : block))
    block = []
  }
  for (const line of help.split('\n'))
    if (example.test(line)) block.push(line)
    else {
      end()
      told.push(fit(line, width))
    }
  end()
  return told.join('\n')
}

function fold(line: string, width: number): string[] {
  const [, indent = '', command = '', says = ''] = example.exec(line) ?? []
  return [fit(indent + command, width), fit(`${indent}    ${says}`, width)]
}
