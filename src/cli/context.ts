import type { Readable, Writable } from 'node:stream'
import type { Resolver, ThisProcess } from '../model/world.ts'
import type { Language, Messages } from '../messages/messages.ts'
import type { ExitCode } from './exit.ts'
import type { Paint } from './paint.ts'

/** The world as bin/ found it. Nothing below asks the machine. */
export interface World {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly self: ThisProcess
  /** The machine's day, YYYY-MM-DD. */
  readonly today: string
  /** Milliseconds that only go up: for rates, never for results. */
  now(): number
  /** Milliseconds since 1970, UTC: for what runs out after hours; never for results. */
  clock(): number
  /** So many bytes that nobody can guess: keys and codes; never results. */
  random(size: number): Uint8Array
  /** Aborted by Ctrl-C. */
  readonly stop: AbortSignal
  readonly cores: number
  /** Opened when somebody wants name servers to be asked: the only thing of ours that needs a network. */
  resolver?(): Promise<Resolver>
  /** Has the engine give back memory that nobody uses any more; it counts what is shared between threads as nothing. */
  collect?(): void
}

/** What a command gets to work with. */
export interface Context extends World {
  readonly lang: Language
  readonly words: Messages
  /** The region of the machine's locale, ISO 3166 alpha-2; undefined when it has none. */
  readonly region: string | undefined
  /** Colours for stderr; plain text where there are none. */
  readonly paint: Paint
  /** A line of talk, on stderr; nothing when quiet. */
  say(line: string): void
  /** Turns a function that answers with an exit code into an action. */
  answer<Given extends unknown[]>(run: (...given: Given) => Promise<ExitCode>): (...given: Given) => Promise<void>
}
