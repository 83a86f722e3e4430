/** A list of whole numbers that grows: for lists whose length nobody knows beforehand and that millions may stand in. */
export class IntList {
  #numbers: Int32Array<ArrayBuffer>
  #count = 0

  constructor(room = 1 << 10) {
    this.#numbers = new Int32Array(room)
  }

  get count(): number {
    return this.#count
  }

  push(number: number): void {
    if (this.#count === this.#numbers.length) this.#widen()
    this.#numbers[this.#count++] = number
  }

  at(place: number): number {
    return this.#numbers[place]!
  }

  clear(): void {
    this.#count = 0
  }

  /** The numbers as they are now, not copied: good until the next push. */
  view(): Int32Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.#count)
  }

  /** The numbers, copied. */
  numbers(): Int32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.#count)
  }

  #widen(): void {
    const wider = new Int32Array(2 * this.#numbers.length)
    wider.set(this.#numbers)
    this.#numbers = wider
  }
}
