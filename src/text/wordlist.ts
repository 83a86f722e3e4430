import { codeAt } from './code-at.ts'

/**
 * A list of words in small letters that says fast what is not on it: most texts are told from all its words by their
 * length and first letter alone, before they are hashed, or even cut out of a longer text.
 */
export class Wordlist {
  private readonly words: ReadonlySet<string>
  private readonly outlines = new Uint8Array(64 * 128)

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    for (const word of this.words) this.outlines[outlineOf(word.length, codeAt(word, 0))] = 1
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words.values()
  }

  has(text: string): boolean {
    return this.mayHold(text, 0, text.length) && this.words.has(text)
  }

  /**
   * Could this part of a text be on the list, in whatever capitals? Never no for a word of the list whose spelling there
   * keeps its length; often no for any other.
   */
  mayHold(text: string, from: number, to: number): boolean {
    const first = codeAt(text, from)
    return first > 0x7f || this.outlines[outlineOf(to - from, first)] === 1
  }
}

const outlineOf = (length: number, first: number): number => ((length & 63) << 7) | ((first | 0x20) & 0x7f)
