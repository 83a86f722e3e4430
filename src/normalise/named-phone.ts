import { comparableName } from './comparable/name.ts'

/**
 * A phone with the name of who has it, as one text: a household shares the phone, and its members have names of their own. The words
 * of a name are sorted, since people write the family name first or last; '' where there is no name.
 *
 * @param phone in E.164
 */
export function namedPhone(phone: string, name: string): string {
  const words = comparableName(name)
    .split(' ')
    .filter((word) => word !== '')
  return words.length === 0 ? '' : `${phone} ${words.toSorted().join(' ')}`
}
