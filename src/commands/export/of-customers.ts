import type { Source } from '../../io/source.ts'

/** Are the rows of a source golden records of a base, or records? Each is then numbered as its customer. */
export const isOfCustomers = ({ content }: Source): boolean => content.form === 'rows' && content.base === 'customers'
