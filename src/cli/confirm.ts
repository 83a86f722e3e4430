import type { Context } from './context.ts'

/**
 * Asks a person at a terminal, and waits for a line; undefined where nobody is there to ask.
 *
 * @param question with what ends it
 */
export async function askLine(question: string, { stdin, stderr, stop }: Context): Promise<string | undefined> {
  const isTerminal = 'isTTY' in stdin && stdin.isTTY === true
  if (!isTerminal || stderr.isTTY !== true) return undefined
  stderr.write(question)
  let line = ''
  for await (const chunk of stdin) {
    line += String(chunk)
    if (line.includes('\n')) break
  }
  stop.throwIfAborted()
  return line.split('\n', 1)[0]!.trim()
}
