/** Words of the language: a field that is called like one stands in double quotes. */
const words = 'and between false in is like not null or orders interactions segment spend today true where'.split(' ')

export const isKeyword = (name: string): boolean => words.includes(name.toLowerCase())

/** Can a field of this name stand without quotes? */
export const isBareName = (name: string): boolean => /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) && !isKeyword(name)
