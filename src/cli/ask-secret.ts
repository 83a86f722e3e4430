import type { Context } from './context.ts'

/** Standard input, when it is a terminal. */
type Terminal = Context['stdin'] & { readonly isTTY?: boolean; setRawMode?(raw: boolean): void }

/**
 * Asks for a line that is not shown while it is typed; undefined where there is no terminal to ask on. Ctrl-C answers with ''.
 */
export async function askSecret(
  question: string,
  { stdin, stderr }: Pick<Context, 'stdin' | 'stderr'>,
): Promise<string | undefined> {
  const terminal: Terminal = stdin
  if (terminal.isTTY !== true || terminal.setRawMode === undefined) return undefined
  stderr.write(question)
  terminal.setRawMode(true)
  terminal.setEncoding('utf8')
  let typed = ''
  try {
    for await (const piece of terminal.iterator({ destroyOnReturn: false }) as AsyncIterable<string>)
      for (const letter of piece) {
        if (letter === '\r' || letter === '\n') return typed
        if (letter === '\u0003') return ''
        typed = letter === '\u007f' ? typed.slice(0, -1) : typed + letter
      }
    return typed
  } finally {
    terminal.setRawMode(false)
    terminal.pause()
    stderr.write('\n')
  }
}
