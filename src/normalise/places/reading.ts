import type { Reason } from '../../model/reason.ts'

/** Cells of one row, as they stand. */
export interface PlaceCells {
  readonly postalCode: string
  readonly city: string
  /** Any name or code of a country; '' where the row has none. */
  readonly country: string
}

/** What could be written instead: only cells that change are named. */
export interface PlaceSuggestion {
  readonly postalCode?: string
  readonly city?: string
  /** ISO 3166 alpha-2. */
  readonly country?: string
  /** How sure that is, 0 to 1. */
  readonly confidence: number
}

/**
 * What was found of a postal code, its town and its country: `right`, they go together; `wrong`, they don't, or one of them
 * is misspelt; `unknown`, nobody can tell from here: cells are blank, another country's towns are not known, a hamlet.
 */
export interface PlaceReading {
  readonly verdict: 'right' | 'wrong' | 'unknown'
  /** Undefined where there is nothing to say. */
  readonly why: Reason | undefined
  /** Best first; of equally good ones the lower postal code, the larger town. A row that takes one is no longer `wrong`. */
  readonly suggestions: readonly PlaceSuggestion[]
}

export const rightPlace: PlaceReading = { verdict: 'right', why: undefined, suggestions: [] }
export const unknownPlace: PlaceReading = { verdict: 'unknown', why: undefined, suggestions: [] }

/** More are of no help, nor are those that are one of fifty. */
const mostSuggested = 3
const leastConfidence = 0.02

/** A pair that is wrong, with its suggestions in order. A stable sort: those of equal confidence stay as they came. */
export const wrongPlace = (why: Reason, suggestions: readonly PlaceSuggestion[]): PlaceReading => ({
  verdict: 'wrong',
  why,
  suggestions: suggestions
    .filter(({ confidence }) => confidence >= leastConfidence)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mostSuggested),
})
