import type { ValueKind } from '../model/rule-fault.ts'

/** A function of one value. */
interface RuleFunction {
  readonly takes: ValueKind
  readonly gives: ValueKind
  apply(value: string | number | boolean): string | number | boolean | undefined
}

export const functions: ReadonlyMap<string, RuleFunction> = new Map<string, RuleFunction>([
  /** Characters, as somebody counts them who types them: an emoji is one. */
  ['length', { takes: 'text', gives: 'number', apply: (text) => [...String(text)].length }],
  ['abs', { takes: 'number', gives: 'number', apply: (number) => Math.abs(Number(number)) }],
  ['year', { takes: 'day', gives: 'number', apply: (day) => Number(String(day).slice(0, 4)) }],
  ['month', { takes: 'day', gives: 'number', apply: (day) => Number(String(day).slice(5, 7)) }],
])
