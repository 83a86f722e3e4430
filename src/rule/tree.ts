/** The piece of its text that a part of a rule was read from, in UTF-16 units. */
export interface Span {
  readonly at: number
  readonly length: number
}

/** How two values are compared. */
export type Sign = '=' | '!=' | '<' | '<=' | '>' | '>='

/** A length of time: `90d`, `39w`, `12m`, `1y`. */
export interface Period {
  readonly count: number
  readonly unit: 'd' | 'w' | 'm' | 'y'
}

/** Days around the day of the run: so many from it on, so many up to it, or those of this, the last or the next calendar unit. */
export type When =
  | { readonly is: 'ahead'; readonly period: Period }
  | { readonly is: 'back'; readonly period: Period }
  | { readonly is: 'unit'; readonly which: 'this' | 'last' | 'next'; readonly unit: 'week' | 'month' | 'quarter' | 'year' }

/** What a field is compared with, written out. `ago` is so long before the day of the run; no time before it is that day. */
export type Literal =
  | (Span & { readonly is: 'number'; readonly value: number })
  | (Span & { readonly is: 'text'; readonly value: string })
  | (Span & { readonly is: 'flag'; readonly value: boolean })
  | (Span & { readonly is: 'ago'; readonly period: Period })

/** A value: one written out, that of a field, or one reckoned from others. */
export type Operand =
  | Literal
  | (Span & { readonly is: 'field'; readonly name: string })
  | (Span & { readonly is: 'reckon'; readonly sign: '+' | '-' | '*' | '/'; readonly left: Operand; readonly right: Operand })
  | (Span & { readonly is: 'call'; readonly name: string; readonly of: Operand })

/**
 * What a rule asks: it is true, false, or neither. `orders`, `interactions` and `segment` are asked of a base: how many orders a
 * customer has, what they spent, how often they were in touch, of which segment they are. `near` is asked of their department.
 */
export type Condition =
  | (Span & { readonly is: 'or' | 'and'; readonly parts: readonly Condition[] })
  | (Span & { readonly is: 'not'; readonly of: Condition })
  | (Span & { readonly is: 'compare'; readonly sign: Sign; readonly left: Operand; readonly right: Operand })
  | (Span & { readonly is: 'between'; readonly of: Operand; readonly low: Operand; readonly high: Operand })
  | (Span & { readonly is: 'in'; readonly of: Operand; readonly among: readonly Literal[] })
  | (Span & { readonly is: 'like'; readonly of: Operand; readonly pattern: string })
  | (Span & { readonly is: 'null'; readonly of: Operand })
  | (Span & { readonly is: 'during'; readonly of: Operand; readonly when: When })
  | (Span & { readonly is: 'near'; readonly km: number; readonly place: string })
  | (Span & { readonly is: 'segment'; readonly name: string })
  | (Span & {
      readonly is: 'orders' | 'spend' | 'interactions'
      readonly where: Condition | undefined
      readonly sign: Sign
      readonly than: number
      readonly within: Period | undefined
    })

/** A test of what a customer ordered, spent, or was in touch about. */
export type OrdersTest = Extract<Condition, { is: 'orders' | 'spend' | 'interactions' }>
/** A test of whether a customer is in a segment. */
export type SegmentTest = Extract<Condition, { is: 'segment' }>
/** A test of what only a base knows. */
export type BaseTest = OrdersTest | SegmentTest
