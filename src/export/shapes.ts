import type { Shape } from './shape.ts'
import { googleAds, meta } from './shapes/audiences.ts'
import { brevo } from './shapes/brevo.ts'
import { hubspot } from './shapes/hubspot.ts'
import { mailchimp } from './shapes/mailchimp.ts'
import { salesforce, zoho } from './shapes/mailing.ts'
import { pipedrive } from './shapes/pipedrive.ts'

/** The tools whose import screens are known, each by what its maker publishes of it. */
export const shapes = {
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  brevo,
  mailchimp,
  'google-ads': googleAds,
  meta,
} as const satisfies Record<string, Shape>

export type ShapeName = keyof typeof shapes
