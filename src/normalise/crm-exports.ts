import type { TableName } from '../model/field.ts'

/** How one tool heads one of its exports. */
export interface CrmExport {
  readonly crm: string
  readonly table: TableName
  /** Headers that hardly any other tool uses, and how many of them it takes to know the export. */
  readonly marks: readonly string[]
  readonly least: number
  /** `header: field` between semicolons; several headers of one field stand in the order of preference; no field: none of ours. */
  readonly columns: string
}

const shopifyAddress = (prefix: string): string =>
  `${prefix}Company: company; ${prefix}Address1: address; ${prefix}Address2: address2; ${prefix}City: city; ${prefix}Province Code: region; ${prefix}Province: region; ${prefix}Country Code: country; ${prefix}Country: country; ${prefix}Zip: postal_code`

/**
 * The exports of nine tools, as their own export screens head them (English interface; Brevo and PrestaShop in French too).
 * Source: written down from knowledge of the tools, not checked against their exports of today. A custom field that stands among them is understood as in any other file.
 */
export const crmExports = [
  {
    crm: 'hubspot',
    table: 'customers',
    marks: [
      'Record ID',
      'Create Date',
      'Lifecycle Stage',
      'Contact owner',
      'Lead Status',
      'Marketing contact status',
      'Associated Company',
      'Phone Number',
      'State/Region',
      'Country/Region',
      'Mobile Phone Number',
      'Last Activity Date',
      'Associated Company IDs',
    ],
    least: 4,
    columns:
      'Record ID: id; First Name: given_name; Last Name: family_name; Email: email; Phone Number: phone; Mobile Phone Number: mobile; Contact owner: ; Company Name: company; Associated Company: company; Associated Company IDs: ; Job Title: job_title; Street Address: address; City: city; State/Region: region; Postal Code: postal_code; Country/Region: country; Date of birth: birth_date; Preferred language: language; Create Date: created_at; Last Modified Date: updated_at; Last Contacted: last_contact_at; Last Activity Date: last_contact_at; Lead Status: ; Lifecycle Stage: ; Marketing contact status: ; Website URL: ; Industry: ; Original Source: ; Unsubscribed from all email: ; Associated Note: ; Fax Number: ; IP City: ; IP Country: ; Became a Customer Date: ; Salutation: title',
  },
  {
    crm: 'salesforce',
    table: 'customers',
    marks: [
      'MailingStreet',
      'MailingPostalCode',
      'MailingCity',
      'AccountId',
      'OwnerId',
      'SystemModstamp',
      'LastModifiedDate',
      'MobilePhone',
      'HasOptedOutOfEmail',
      'IsDeleted',
      'LeadSource',
      'MasterRecordId',
    ],
    least: 4,
    columns:
      'Id: id; Salutation: title; FirstName: given_name; LastName: family_name; Name: full_name; Title: job_title; AccountId: ; OwnerId: ; ReportsToId: ; MasterRecordId: ; IsDeleted: ; Email: email; Phone: phone; MobilePhone: mobile; HomePhone: ; OtherPhone: ; AssistantPhone: ; AssistantName: ; Fax: ; Department: ; MailingStreet: address; MailingCity: city; MailingState: region; MailingPostalCode: postal_code; MailingCountry: country; MailingStateCode: ; MailingCountryCode: ; MailingLatitude: ; MailingLongitude: ; OtherStreet: ; OtherCity: ; OtherState: ; OtherPostalCode: ; OtherCountry: ; Birthdate: birth_date; Description: notes; CreatedDate: created_at; CreatedById: ; LastModifiedDate: updated_at; LastModifiedById: ; SystemModstamp: ; LastActivityDate: last_contact_at; LastViewedDate: ; LastReferencedDate: ; HasOptedOutOfEmail: ; HasOptedOutOfFax: ; DoNotCall: ; LeadSource: ; EmailBouncedReason: ; EmailBouncedDate: ; PhotoUrl: ; Jigsaw: ',
  },
  {
    crm: 'zoho',
    table: 'customers',
    marks: [
      'Record Id',
      'Contact Owner.id',
      'Account Name.id',
      'Mailing Zip',
      'Email Opt Out',
      'Created Time',
      'Modified Time',
      'Last Activity Time',
      'Other Zip',
      'Secondary Email',
      'Skype ID',
      'Vendor Name',
      'Contact Owner',
    ],
    least: 4,
    columns:
      'Record Id: id; Contact Id: id; Contact Owner.id: ; Contact Owner: ; Lead Source: ; Salutation: title; First Name: given_name; Last Name: family_name; Full Name: full_name; Contact Name: full_name; Account Name.id: ; Account Name: company; Vendor Name.id: ; Vendor Name: ; Email: email; Secondary Email: ; Title: job_title; Department: ; Phone: phone; Home Phone: ; Other Phone: ; Mobile: mobile; Fax: ; Assistant: ; Asst Phone: ; Date of Birth: birth_date; Reporting To: ; Mailing Street: address; Mailing City: city; Mailing State: region; Mailing Zip: postal_code; Mailing Country: country; Other Street: ; Other City: ; Other State: ; Other Zip: ; Other Country: ; Description: notes; Email Opt Out: ; Skype ID: ; Twitter: ; Created By.id: ; Created By: ; Modified By.id: ; Modified By: ; Created Time: created_at; Modified Time: updated_at; Last Activity Time: last_contact_at; Tag: ; Unsubscribed Mode: ; Unsubscribed Time: ',
  },
  {
    crm: 'salesforce',
    table: 'customers',
    marks: [
      'Mailing Zip/Postal Code',
      'Mailing State/Province',
      'Account Owner',
      'Account Name',
      'Contact ID',
      'Mailing Street',
      'Contact Owner',
      'Mailing City',
      'Mailing Country',
    ],
    least: 4,
    columns:
      'Contact ID: id; Salutation: title; First Name: given_name; Last Name: family_name; Full Name: full_name; Title: job_title; Account Name: company; Account ID: ; Account Owner: ; Contact Owner: ; Email: email; Phone: phone; Mobile: mobile; Fax: ; Home Phone: ; Department: ; Mailing Street: address; Mailing Address Line 1: address; Mailing Address Line 2: address2; Mailing City: city; Mailing State/Province: region; Mailing State/Province (text only): region; Mailing Zip/Postal Code: postal_code; Mailing Country: country; Mailing Country (text only): country; Birthdate: birth_date; Description: notes; Contact Description: notes; Created Date: created_at; Last Modified Date: updated_at; Last Activity: last_contact_at; Email Opt Out: ; Lead Source: ',
  },
  {
    crm: 'pipedrive',
    table: 'customers',
    marks: [
      'Person - Name',
      'Person - ID',
      'Person - Organization',
      'Person - Email - Work',
      'Person - Phone - Work',
      'Person - Phone - Mobile',
      'Person - Owner',
      'Person - Label',
      'Person - Person created',
      'Person - Update time',
      'Person - Open deals',
    ],
    least: 2,
    columns:
      'Person - ID: id; Person - Name: full_name; Person - First name: given_name; Person - Last name: family_name; Person - Organization: company; Person - Job title: job_title; Person - Email - Work: email; Person - Email: email; Person - Email - Home: email; Person - Email - Other: email; Person - Phone - Work: phone; Person - Phone: phone; Person - Phone - Home: phone; Person - Phone - Mobile: mobile; Person - Phone - Other: ; Person - Postal address: address; Person - Birthday: birth_date; Person - Notes: notes; Person - Person created: created_at; Person - Update time: updated_at; Person - Last activity date: last_contact_at; Person - Owner: ; Person - Label: ; Person - Open deals: ; Person - Won deals: ; Person - Lost deals: ; Person - Closed deals: ; Person - Next activity date: ; Person - Marketing status: ; Person - Visible to: ; Person - Profile picture: ; Person - Instant messenger: ; Person - Email messages count: ; Person - Total activities: ; Person - Done activities: ; Person - Activities to do: ; Organization - Name: company; Organization - Address: ',
  },
  {
    crm: 'pipedrive',
    table: 'customers',
    marks: [
      'Email - Work',
      'Phone - Work',
      'Phone - Mobile',
      'Email - Home',
      'Phone - Home',
      'Closed deals',
      'Open deals',
      'Next activity date',
      'Person created',
    ],
    least: 3,
    columns:
      'ID: id; Name: full_name; First name: given_name; Last name: family_name; Organization: company; Job title: job_title; Email - Work: email; Email - Home: email; Email - Other: email; Phone - Work: phone; Phone - Home: phone; Phone - Mobile: mobile; Phone - Other: ; Postal address: address; Birthday: birth_date; Notes: notes; Person created: created_at; Update time: updated_at; Last activity date: last_contact_at; Owner: ; Label: ; Labels: ; Open deals: ; Closed deals: ; Next activity date: ',
  },
  {
    crm: 'brevo',
    table: 'customers',
    marks: [
      'CONTACT ID',
      'SMS',
      'WHATSAPP',
      'ADDED_TIME',
      'MODIFIED_TIME',
      'DOUBLE_OPT-IN',
      'OPT_IN',
      'EXT_ID',
      'LANDLINE_NUMBER',
      'CONTACT_TIMEZONE',
      'EMAIL_BLACKLISTED',
      'LASTNAME',
      'FIRSTNAME',
    ],
    least: 3,
    columns:
      'CONTACT ID: id; EXT_ID: id; EMAIL: email; LASTNAME: family_name; FIRSTNAME: given_name; NOM: family_name; PRENOM: given_name; SMS: mobile; LANDLINE_NUMBER: phone; WHATSAPP: ; JOB_TITLE: job_title; DOUBLE_OPT-IN: ; OPT_IN: ; LINKEDIN: ; CONTACT_TIMEZONE: ; ADDED_TIME: created_at; MODIFIED_TIME: updated_at; EMAIL_BLACKLISTED: ; SMS_BLACKLISTED: ; LISTS: ',
  },
  {
    crm: 'mailchimp',
    table: 'customers',
    marks: [
      'MEMBER_RATING',
      'OPTIN_TIME',
      'OPTIN_IP',
      'CONFIRM_TIME',
      'CONFIRM_IP',
      'LAST_CHANGED',
      'LEID',
      'EUID',
      'GMTOFF',
      'DSTOFF',
    ],
    least: 3,
    columns:
      'Email Address: email; First Name: given_name; Last Name: family_name; Address: address; Phone Number: phone; Phone: phone; Birthday: birth_date; Company: company; MEMBER_RATING: ; OPTIN_TIME: created_at; OPTIN_IP: ; CONFIRM_TIME: confirmed_at; CONFIRM_IP: ; LATITUDE: ; LONGITUDE: ; GMTOFF: ; DSTOFF: ; TIMEZONE: ; CC: ; REGION: ; UNSUB_TIME: ; UNSUB_REASON: ; CLEAN_TIME: ; LAST_CHANGED: updated_at; EUID: id; LEID: ; NOTES: notes; TAGS: ',
  },
  {
    crm: 'shopify',
    table: 'orders',
    marks: [
      'Financial Status',
      'Fulfillment Status',
      'Lineitem quantity',
      'Lineitem name',
      'Lineitem price',
      'Lineitem sku',
      'Paid at',
      'Fulfilled at',
      'Discount Code',
      'Billing Name',
    ],
    least: 3,
    columns:
      'Name: order_id; Email: customer; Created at: date; Total: amount; Currency: currency; Lineitem name: product; Lineitem quantity: quantity; Lineitem price: unit_price; Source: channel; Location: store; Id: ; Subtotal: ; Shipping: ; Taxes: ; Financial Status: ; Fulfillment Status: ; Paid at: ; Fulfilled at: ; Cancelled at: ; Accepts Marketing: ; Discount Code: ; Discount Amount: ; Shipping Method: ; Lineitem compare at price: ; Lineitem sku: ; Lineitem discount: ; Lineitem requires shipping: ; Lineitem taxable: ; Lineitem fulfillment status: ; Billing Name: ; Billing Phone: ; Phone: ; Shipping Phone: ; Notes: ; Vendor: ; Tags: ; Outstanding Balance: ; Refunded Amount: ; Payment Method: ; Payment Reference: ; Employee: ; Device ID: ; Risk Level: ',
  },
  {
    crm: 'shopify',
    table: 'customers',
    marks: [
      'Accepts Email Marketing',
      'Accepts SMS Marketing',
      'Accepts Marketing',
      'Total Spent',
      'Total Orders',
      'Tax Exempt',
      'Default Address Address1',
      'Default Address City',
      'Default Address Zip',
      'Province Code',
      'Default Address Province Code',
    ],
    least: 3,
    columns: `Customer ID: id; First Name: given_name; Last Name: family_name; Email: email; Accepts Email Marketing: consent_email; Accepts Marketing: consent_email; ${shopifyAddress('Default Address ')}; ${shopifyAddress('')}; Default Address Phone: ; Phone: phone; Accepts SMS Marketing: consent_sms; Total Spent: ; Total Orders: ; Note: notes; Tax Exempt: ; Tags: `,
  },
  {
    crm: 'woocommerce',
    table: 'orders',
    marks: [
      'Email (Billing)',
      'First Name (Billing)',
      'Last Name (Billing)',
      'Order Total Amount',
      'Order Subtotal Amount',
      'Quantity (- Refund)',
      'Item Cost',
      'Payment Method Title',
      'Order Status',
      'Item #',
    ],
    least: 4,
    columns:
      'Order Number: order_id; Order ID: order_id; Order Date: date; Email (Billing): customer; Order Total Amount: amount; Item Name: product; Quantity (- Refund): quantity; Quantity: quantity; Item Cost: unit_price; Order Currency: currency; Order Status: ; Customer Note: ; First Name (Billing): ; Last Name (Billing): ; Company (Billing): ; City (Billing): ; Postcode (Billing): ; Phone (Billing): ; Payment Method Title: ; Cart Discount Amount: ; Order Subtotal Amount: ; Shipping Method Title: ; Order Shipping Amount: ; Order Refund Amount: ; Order Total Tax Amount: ; SKU: ; Item #: ; Coupon Code: ; Discount Amount: ; Discount Amount Tax: ; Category: category',
  },
  {
    crm: 'woocommerce',
    table: 'orders',
    marks: [
      'Order #',
      'N. Revenue',
      'N. Revenue (formatted)',
      'Net Sales',
      'Customer type',
      'Items sold',
      'Product(s)',
      'Coupon(s)',
      'Attribution',
    ],
    least: 4,
    columns:
      'Order #: order_id; Date: date; Customer: customer; N. Revenue: amount; Net Sales: amount; N. Revenue (formatted): ; Net Sales (formatted): ; Status: ; Customer type: ; Product(s): product; Items sold: quantity; Coupon(s): ; Attribution: channel',
  },
  {
    crm: 'woocommerce',
    table: 'customers',
    marks: ['Last Active', 'Sign Up', 'Total Spend', 'AOV', 'Country / Region', 'Username', 'Orders'],
    least: 4,
    columns:
      'Name: full_name; Username: ; Last Active: ; Sign Up: created_at; Email: email; Orders: ; Total Spend: ; AOV: ; Country / Region: country; City: city; Region: region; Postal Code: postal_code',
  },
  {
    crm: 'woocommerce',
    table: 'customers',
    marks: [
      'user_login',
      'date_registered',
      'user_registered',
      'billing_first_name',
      'billing_email',
      'shipping_first_name',
      'user_pass',
      'user_nicename',
      'display_name',
      'user_email',
      'billing_address_1',
      'paying_customer',
      'total_spent',
      'order_count',
    ],
    least: 4,
    columns:
      'customer_id: id; ID: id; first_name: given_name; last_name: family_name; billing_first_name: given_name; billing_last_name: family_name; email: email; user_email: email; billing_email: email; billing_company: company; billing_phone: phone; billing_address_1: address; billing_address_2: address2; billing_postcode: postal_code; billing_city: city; billing_state: region; billing_country: country; date_registered: created_at; user_registered: created_at; display_name: ; user_login: ; user_pass: ; user_nicename: ; user_url: ; role: ; shipping_first_name: ; shipping_last_name: ; shipping_company: ; shipping_address_1: ; shipping_address_2: ; shipping_postcode: ; shipping_city: ; shipping_state: ; shipping_country: ; total_spent: ; order_count: ; paying_customer: ',
  },
  {
    crm: 'prestashop',
    table: 'customers',
    marks: [
      'Titre de civilité',
      'Social title',
      'Offres partenaires',
      'Partner offers',
      'Ventes',
      'Activé',
      'Enabled',
      'Dernière visite',
      'Last visit',
    ],
    least: 3,
    columns:
      'ID: id; Titre de civilité: title; Social title: title; Prénom: given_name; First name: given_name; Nom: family_name; Last name: family_name; Adresse e-mail: email; Email address: email; Société: company; Company: company; Ventes: ; Sales: ; Activé: ; Enabled: ; Newsletter: consent_email; Offres partenaires: ; Partner offers: ; Date d’inscription: created_at; Registration: created_at; Dernière visite: last_contact_at; Last visit: last_contact_at',
  },
  {
    crm: 'prestashop',
    table: 'customers',
    marks: [
      'id_customer',
      'id_gender',
      'id_lang',
      'id_default_group',
      'date_add',
      'date_upd',
      'newsletter_date_add',
      'ip_registration_newsletter',
      'secure_key',
      'passwd',
      'optin',
    ],
    least: 4,
    columns:
      'id_customer: id; id_gender: ; firstname: given_name; lastname: family_name; email: email; company: company; siret: siret; birthday: birth_date; newsletter: consent_email; optin: ; note: notes; date_add: created_at; date_upd: updated_at; id_lang: ; id_shop: ; id_shop_group: ; id_default_group: ; id_risk: ; ape: ; passwd: ; secure_key: ; active: ; is_guest: ; deleted: ; website: ; newsletter_date_add: ; ip_registration_newsletter: ; last_passwd_gen: ; max_payment_days: ; outstanding_allow_amount: ; show_public_prices: ',
  },
  {
    crm: 'prestashop',
    table: 'orders',
    marks: [
      'Nouveau client',
      'New client',
      'Livraison',
      'Delivery',
      'Référence',
      'Reference',
      'Paiement',
      'Payment',
      'État',
      'Status',
    ],
    least: 4,
    columns:
      'ID: order_id; Référence: ; Reference: ; Nouveau client: ; New client: ; Livraison: ; Delivery: ; Client: customer; Customer: customer; Total: amount; Paiement: ; Payment: ; État: ; Status: ; Date: date',
  },
  {
    crm: 'prestashop',
    table: 'orders',
    marks: [
      'id_order',
      'id_customer',
      'id_cart',
      'total_paid',
      'total_paid_tax_incl',
      'total_products',
      'invoice_number',
      'current_state',
      'secure_key',
      'date_add',
    ],
    least: 4,
    columns:
      'id_order: order_id; reference: ; id_customer: customer; total_paid_tax_incl: amount; total_paid: amount; total_paid_real: ; total_paid_tax_excl: ; total_products: ; total_products_wt: ; total_shipping: ; total_discounts: ; date_add: date; date_upd: ; invoice_date: ; delivery_date: ; invoice_number: ; delivery_number: ; payment: ; module: ; id_cart: ; id_currency: ; id_lang: ; id_shop: ; id_carrier: ; current_state: ; valid: ',
  },
] as const satisfies readonly CrmExport[]
