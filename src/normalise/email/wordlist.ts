/**
 * A list of words that says fast what is not on it: most texts are told from all its words by their length and first
 * letter alone, before they are hashed.
 */
export class Wordlist {
  private readonly words: ReadonlySet<string>
  private readonly outlines = new Uint8Array(64 * 128)

  constructor(words: string) {
    this.words = new Set(words.trim().split(/\s+/))
    for (const word of this.words) this.outlines[outlineOf(word)] = 1
  }

  has(text: string): boolean {
    return this.outlines[outlineOf(text)] === 1 && this.words.has(text)
  }
}

const outlineOf = (text: string): number => ((text.length & 63) << 7) | (text.charCodeAt(0) & 127)
