import type { World } from './context.ts'

/** What talk is painted in: each turns text into the same text, coloured. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
}

const plain: Paint = { strong: String, quiet: String, good: String, warn: String, bad: String }

/** Colours on a terminal, unless NO_COLOR or `--no-color` asks for none (https://no-color.org). chalk is loaded only then. */
export async function openPaint(argv: readonly string[], { stderr, env }: World): Promise<Paint> {
  const wanted = stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb' && !argv.includes('--no-color')
  if (!wanted) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { strong: chalk.bold, quiet: chalk.dim, good: chalk.green, warn: chalk.yellow, bad: chalk.red }
}
