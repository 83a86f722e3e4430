/** By what somebody was found in data. */
export type FoundBy = 'email' | 'phone' | 'id' | 'name' | 'cluster'
