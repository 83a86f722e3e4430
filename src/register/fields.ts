/** What is said once, for all activities: who answers for the data (GDPR Art. 30(1)(a)). */
export const sharedFields = ['controller', 'representative', 'dpo'] as const

/** What is said of each activity (GDPR Art. 30(1)(b) to (g)), in the order of its row. */
export const activityFields = ['purposes', 'people', 'data', 'recipients', 'transfers', 'erasure', 'security'] as const

export type SharedField = (typeof sharedFields)[number]
export type ActivityField = (typeof activityFields)[number]
export type RegisterField = SharedField | ActivityField

export const registerFields: readonly RegisterField[] = [...sharedFields, ...activityFields]

export const isShared = (field: RegisterField): field is SharedField => (sharedFields as readonly string[]).includes(field)
