import { CommanderError } from 'commander'

/** A command line that can be parsed and still makes no sense: exit 2, with a sentence that is already in words. */
export function usageFault(sentence: string): CommanderError {
  return new CommanderError(2, 'clientele.usage', sentence)
}
