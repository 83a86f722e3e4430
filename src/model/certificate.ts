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

/** Whether a recipient was told (GDPR Art. 19). */
export type ToldStatus = 'pending' | 'notice_written'

/** Why somebody may be meant. */
export type CandidateReason =
  | 'same_phone'
  | 'same_email'
  | 'same_mailbox'
  | 'similar_email'
  | 'similar_phone'
  | 'same_name'
  | 'similar_name'
  | 'same_birth_date'
  | 'similar_birth_date'
  | 'same_address'
  | 'similar_address'
  | 'same_place'
  | 'same_id'
  /** An identifier of theirs stands in a text of the row, or in a column about somebody else. */
  | 'mentioned'
