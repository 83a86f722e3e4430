/**
 * Places with their distances, of which the nearest is taken first, and of equally near ones the lowest: a binary heap that
 * knows where each place stands.
 *
 * @see Williams (1964), "Algorithm 232: Heapsort", CACM 7(6); Dijkstra (1959), "A note on two problems in connexion with graphs".
 */
export class Nearest {
  /** The distance of every place that was offered since the last clear(). */
  readonly distances: Float64Array
  readonly #heap: Int32Array
  /** Where each place stands in the heap, from 1; 0 for one that was not offered, -1 for one taken. */
  readonly #stands: Int32Array
  readonly #offered: number[] = []
  #size = 0

  constructor(places: number) {
    this.distances = new Float64Array(places)
    this.#heap = new Int32Array(places + 1)
    this.#stands = new Int32Array(places)
  }

  /** Puts a place at a distance unless it is known at that or a lesser one; says whether it did. */
  offer(place: number, distance: number): boolean {
    const stand = this.#stands[place]!
    if (stand !== 0 && (stand === -1 || this.distances[place]! <= distance)) return false
    if (stand === 0) this.#offered.push(place)
    this.distances[place] = distance
    this.#rise(place, stand === 0 ? ++this.#size : stand)
    return true
  }

  /** The nearest place that has not been taken yet; -1 when there is none. */
  take(): number {
    if (this.#size === 0) return -1
    const first = this.#heap[1]!
    const last = this.#heap[this.#size--]!
    if (this.#size > 0) this.#sink(last)
    this.#stands[first] = -1
    return first
  }

  clear(): void {
    for (const place of this.#offered) this.#stands[place] = 0
    this.#offered.length = 0
    this.#size = 0
  }

  #before(a: number, b: number): boolean {
    const difference = this.distances[a]! - this.distances[b]!
    return difference < 0 || (difference === 0 && a < b)
  }

  #rise(place: number, from: number): void {
    let at = from
    for (; at > 1; at >>= 1) {
      const above = this.#heap[at >> 1]!
      if (!this.#before(place, above)) break
      this.#stand(above, at)
    }
    this.#stand(place, at)
  }

  #sink(place: number): void {
    let at = 1
    for (;;) {
      let below = 2 * at
      if (below > this.#size) break
      if (below < this.#size && this.#before(this.#heap[below + 1]!, this.#heap[below]!)) below++
      if (!this.#before(this.#heap[below]!, place)) break
      this.#stand(this.#heap[below]!, at)
      at = below
    }
    this.#stand(place, at)
  }

  #stand(place: number, at: number): void {
    this.#heap[at] = place
    this.#stands[place] = at
  }
}
