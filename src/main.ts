import { Command, CommanderError, Help } from 'commander'
import type { Context, World } from './cli/context.ts'
import { ExitCode } from './cli/exit.ts'
import { fitHelp } from './cli/help.ts'
import { readLocale } from './cli/locale.ts'
import { openPaint } from './cli/paint.ts'
import { fit } from './cli/table.ts'
import { commands } from './commands/index.ts'
import { wordsIn } from './messages/messages.ts'
import { sentence } from './messages/sentence.ts'
import { DataError } from './model/error.ts'

const version = '0.1.0'

/** From argv to an exit code. The one place that catches. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const { lang, region } = readLocale(argv, world.env)
  const words = await wordsIn(lang)
  const paint = await openPaint(argv, world)
  const quiet = argv.includes('-q') || argv.includes('--quiet')
  const tell = (line: string): void => void world.stderr.write(`${fit(line, world.stderr.columns)}\n`)
  let code: ExitCode = ExitCode.ok
  const context: Context = {
    ...world,
    lang,
    region,
    words,
    paint,
    say: quiet ? () => {} : tell,
    answer:
      (run) =>
      async (...given) =>
        void (code = await run(...given)),
  }
  const refuse = (answer: ExitCode, line: string): ExitCode => {
    tell(paint.bad(line))
    return answer
  }
  const program = new Command('clientele')
    .description(words.summary)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .enablePositionalOptions() // what follows a command is the command's, down to its verbs
    .exitOverride() // throw rather than exit; .command() hands this down, .addCommand() would not
    .configureOutput({
      writeOut: (text) => world.stdout.write(fitHelp(text, world.stdout.columns)),
      writeErr: (text) => world.stderr.write(fitHelp(text, world.stderr.columns)),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => words.helpTitles[title as keyof typeof words.helpTitles] ?? title,
      optionDescription: (option) => words.helpOption(new Help().optionDescription(option)),
    })
  for (const add of commands) add(program, context)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return ExitCode.ok // --help, --version
      if (error.code === 'commander.help') return ExitCode.usage // no command given: the help was shown
      return refuse(ExitCode.usage, words.commander(error.code, error.message))
    }
    if (error instanceof DataError) return refuse(ExitCode.data, sentence(words, error.fault))
    if (world.stop.aborted) return ExitCode.interrupted
    throw error // a fault of ours: bin/ shows the stack
  }
}
