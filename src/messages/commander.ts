/** What a fault of the command line is about, taken out of commander's English sentence. */
export interface CommanderFault {
  /** The sentence, in one line, without its proposal. */
  readonly fault: string
  /** What was likely meant. */
  readonly nearest: string | undefined
  /** The value that was given. */
  readonly value: string
  /** The option, command or argument it was given to, as typed. */
  readonly option: string
  readonly advice: string
}

export function readCommander(message: string): CommanderFault {
  const fault = message.replace(/^error: /, '').replace(/\s*\(Did you mean [^)]*\)/, '')
  const [first = '', second = ''] = Array.from(fault.matchAll(/'([^']*)'/g), ([, quoted]) => quoted!)
  return {
    fault: fault.replace(/\.\s*$/, ''),
    nearest: /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1],
    value: second,
    option: first.replace(/^-\w, /, '').replace(/ [<[].*$/, ''),
    advice: /is invalid\. ?(.*?)\.?\s*$/s.exec(fault)?.[1] ?? '',
  }
}
