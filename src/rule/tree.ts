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
 * What a rule asks: it is true, false, or neither. `orders` and `segment` are asked of a base: how many orders a customer has,
 * what they spent, of which segment they are.
 */
export type Condition =
  | (Span & { readonly is: 'or' | 'and'; readonly parts: readonly Condition[] })
  | (Span & { readonly is: 'not'; readonly of: Condition })
  | (Span & { readonly is: 'compare'; readonly sign: Sign; readonly left: Operand; readonly right: Operand })
  | (Span & { readonly is: 'between'; readonly of: Operand; readonly low: Operand; readonly high: Operand })
  | (Span & { readonly is: 'in'; readonly of: Operand; readonly among: readonly Literal[] })
  | (Span & { readonly is: 'like'; readonly of: Operand; readonly pattern: string })
  | (Span & { readonly is: 'null'; readonly of: Operand })
  | (Span & { readonly is: 'segment'; readonly name: string })
  | (Span & {
      readonly is: 'orders' | 'spend'
      readonly where: Condition | undefined
      readonly sign: Sign
      readonly than: number
      readonly within: Period | undefined
    })
