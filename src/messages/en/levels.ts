/** How the values of two rows agree in a field. */
export const levels = {
  equal: 'the same',
  alike: 'nearly the same',
  nickname: 'a short form of it',
  initial: 'its initial',
  resembling: 'resembling',
  swapped: 'names in each other’s place',
  one_edit: 'one slip apart',
  two_edits: 'two slips apart',
  same_year: 'the same year only',
  same_user: 'the same before the @',
  same_area: 'the same area',
  same_district: 'the same district',
  same_street: 'the same street',
  overlapping: 'words in common',
  different: 'different',
}
