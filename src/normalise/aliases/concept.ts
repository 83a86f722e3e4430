import type { FieldName } from '../../model/field.ts'

/**
 * What a header can mean: a field, or something that only the contents and the neighbours of the column settle:
 * `name`, a person's or a company's, whole or in part · `person`, the one to talk to · `title_or_job`, "Mrs" or "Sales
 * director" · `code`, a reference of some kind · `sms`, a number or a consent · `other`, known to be no field of ours.
 */
export type Concept = FieldName | 'name' | 'person' | 'title_or_job' | 'code' | 'sms' | 'other'

/** How one language heads its columns: the spellings of each concept between commas, the usual one first. */
export type Aliases = Readonly<Partial<Record<Concept, string>>>
