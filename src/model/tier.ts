/** How much a customer bought in a period, beside all who bought; `absent` who did not. */
export const tiers = ['large', 'medium', 'small', 'absent'] as const
export type Tier = (typeof tiers)[number]
