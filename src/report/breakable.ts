import { html, type Part } from './html.ts'

/** A name that may be broken between its words. */
export function breakable(name: string): Part {
  return name.split(/(?<=[_.-])/).flatMap((part, at): Part[] => (at === 0 ? [part] : [html`<wbr />`, part]))
}
