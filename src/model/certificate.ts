/** How far an erasure went: from the rows, from the bytes of all files, from the device. */
export type Level = 'L1' | 'L2' | 'L3'

/** What an erasure can't answer for. */
export type Limit =
  /** Below files nothing is erased: old blocks of a disk, snapshots. */
  | 'device'
  /** Copies made before that nobody named. */
  | 'backups'
  /** Identifiers that others have too stay with them. */
  | 'shared_identifiers'
  /** Old blocks of a rewritten file may stay: it has other names, or the file system keeps them. */
  | 'old_blocks'
  /** Names are others' too: who bears one is shown, and never proof. */
  | 'names'
  /** Files that were named and could not be read. */
  | 'unread_files'
  /** Search indexes of a database that hold words of no row: whose they are, nobody can tell. */
  | 'search_indexes'

/** Whether a recipient was told (GDPR Art. 19). */
export type ToldStatus = 'pending' | 'notice_written'

/** Why somebody may be meant: what they share with the person, and an identifier that they mention. */
export type CandidateReason =
  | 'same_name'
  | 'similar_name'
  | 'same_email'
  | 'similar_email'
  | 'same_phone'
  | 'similar_phone'
  | 'same_birth_date'
  | 'similar_birth_date'
  | 'same_address'
  | 'similar_address'
  | 'same_postal_code'
  | 'same_city'
  | 'mentioned'
  | 'same_id'
  | 'same_place'

/** Why something is kept, as scripts know it: these never change. */
export type RetentionRuleCode = 'accounting' | 'customers_inactive' | 'prospects_inactive'
