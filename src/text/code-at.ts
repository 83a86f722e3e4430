const { charCodeAt } = String.prototype

/**
 * `text.charCodeAt(at)`, for the loops that every cell runs through. The engine keeps a text in one of many
 * representations (of one or two bytes, a part of another text, …); at a place that has met more than four of them it looks
 * the method up by its name for each letter, which costs three times the rest. Here there is nothing to look up.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
