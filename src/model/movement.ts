/** How a customer moved between two periods; each is in exactly one. */
export const movements = ['gained', 'kept', 'reactivated', 'lapsed', 'dormant'] as const
export type Movement = (typeof movements)[number]
