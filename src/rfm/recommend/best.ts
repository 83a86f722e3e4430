/** The best few of many, the best first; of equal ones the one with the least number, which is the first by code points. */
export class Best {
  readonly items: number[] = []
  readonly scores: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  offer(item: number, score: number): void {
    const { items, scores } = this
    let at = items.length
    while (at > 0 && (scores[at - 1]! < score || (scores[at - 1] === score && items[at - 1]! > item))) at--
    if (at === this.#most) return
    items.splice(at, 0, item)
    scores.splice(at, 0, score)
    if (items.length > this.#most) {
      items.pop()
      scores.pop()
    }
  }
}
