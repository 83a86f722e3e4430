/** A product for a customer, and what speaks for it. */
export interface Recommendation {
  /** Its place among the products. */
  readonly product: number
  /** The greater, the likelier; comparable within a run. */
  readonly score: number
  readonly why: Why
}

export type Why =
  /** It is in so many of the customer's baskets, the last time on that day (days since 1970-01-01). */
  | { readonly kind: 'again'; readonly times: number; readonly baskets: number; readonly lastDay: number }
  /** Of the `buyers` of another product that the customer bought, so many bought it too. */
  | { readonly kind: 'with'; readonly other: number; readonly together: number; readonly buyers: number }
  /** So many of all customers bought it, which is all that speaks for it. */
  | { readonly kind: 'popular'; readonly buyers: number; readonly customers: number }

/** Proposes products to a customer, the likeliest first. */
export type Recommender = (who: number) => Recommendation[]
