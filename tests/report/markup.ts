const voids = new Set(['meta', 'br', 'img', 'input', 'hr'])
const tags = /<(\/?)([a-z][a-z0-9]*)(?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*\s*(\/?)>/g

/** The names of all elements of a page, in order. Throws where one is closed that is not open, or stays open. */
export function elementsOf(page: string): string[] {
  const names: string[] = []
  const open: string[] = []
  const text = page.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/g, '')
  for (const [tag, slash, name, closed] of text.matchAll(tags)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`${tag} closes nothing`)
    } else {
      names.push(name!)
      if (closed === '' && !voids.has(name!)) open.push(name!)
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`)
  if (/[<>]/.test(text.replace(tags, ''))) throw new Error('a < or > that belongs to no element')
  return names
}

/** HTML without the space between its elements, to be compared. */
export const dense = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1')
