/** What a column holds, as far as comparing goes: which judge its values have. */
export type Kind =
  | 'given_name'
  | 'family_name'
  | 'full_name'
  | 'company'
  | 'email'
  | 'phone'
  | 'date'
  | 'postal_code'
  | 'address'
  | 'city'
  | 'identifier'
  | 'number'
  | 'category'
  | 'text'

/** How two values agree, in words: a level's name in every report. */
export type LevelName =
  | 'equal'
  | 'alike'
  | 'nickname'
  | 'initial'
  | 'resembling'
  | 'swapped'
  | 'one_edit'
  | 'two_edits'
  | 'same_year'
  | 'same_user'
  | 'same_area'
  | 'same_district'
  | 'same_street'
  | 'overlapping'
  | 'different'

/** The levels of each kind, best first; the last is the else. Level 0, a missing value, has no name here. */
export const levelsOf: Readonly<Record<Kind, readonly LevelName[]>> = {
  given_name: ['equal', 'alike', 'nickname', 'initial', 'resembling', 'swapped', 'different'],
  family_name: ['equal', 'alike', 'overlapping', 'resembling', 'different'],
  full_name: ['equal', 'alike', 'overlapping', 'resembling', 'different'],
  company: ['equal', 'alike', 'overlapping', 'resembling', 'different'],
  email: ['equal', 'one_edit', 'same_user', 'resembling', 'different'],
  phone: ['equal', 'one_edit', 'different'],
  date: ['equal', 'one_edit', 'two_edits', 'same_year', 'different'],
  postal_code: ['equal', 'one_edit', 'same_area', 'same_district', 'different'],
  address: ['equal', 'alike', 'same_street', 'resembling', 'different'],
  city: ['equal', 'alike', 'overlapping', 'different'],
  identifier: ['equal', 'one_edit', 'two_edits', 'different'],
  number: ['equal', 'different'],
  category: ['equal', 'different'],
  text: ['equal', 'alike', 'overlapping', 'different'],
}
