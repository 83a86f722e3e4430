import type { Aliases } from './concept.ts'

/** English headers, British and American, and those of programmers. */
export const english: Aliases = {
  id: 'id, customer id, customer number, customer no, client id, client number, client no, cust id, cust no, customer code, client code, customer ref, customer reference, client ref, contact id, record id, rec id, unique id, uuid, guid, user id, member id, member number, membership number, member no, person id, external id, ext id, account number, account no, account code, customer key, subscriber id, cid, lead id, customer #, account ref, custid, custno, patient id, guest id, donor id, supporter id, household id',
  title: 'salutation, title, honorific, prefix, name prefix, courtesy title, social title, mr mrs, form of address',
  given_name:
    'first name, given name, forename, fname, first, given names, firstname, first names, christian name, preferred name, name first, forenames, f name',
  family_name: 'last name, surname, family name, lname, last, lastname, second name, name last, l name',
  full_name:
    'full name, contact name, customer full name, display name, name and surname, first and last name, person name, complete name, fullname, attendee name, account holder, member name, subscriber name, first name last name, contact full name, name surname, lead name, guest name, recipient name, recipient, cardholder, donor name',
  name: 'name, names',
  person: 'contact, contact person, primary contact, main contact, person, attention, attn',
  customer:
    'customer, client, buyer, customer name, client name, loyalty card, loyalty number, loyalty card number, household, household key, donor, payer, purchaser',
  company:
    'company, company name, organisation, organization, business, business name, firm, employer, organisation name, organization name, associated company, account name, account, trading name, org, legal name, registered name, company organisation, companyname',
  job_title: 'job title, position, job, role, occupation, job role, jobtitle, profession, function, job position, job function',
  title_or_job: 'title',
  email:
    'email, e-mail, email address, e-mail address, mail, mail address, emails, primary email, contact email, main email, email id, email addr, electronic mail, your email, emailaddress, work email',
  phone:
    'phone, telephone, tel, phone number, telephone number, phone no, tel no, landline, home phone, contact number, contact no, phone num, telno, land line, primary phone, daytime phone, day phone, main phone, telephone no, contact phone, ph no, phone1, tele, phonenumber, contact telephone, direct line, direct dial, tel number, telephone home',
  mobile:
    'mobile, mobile phone, cell, cell phone, mobile number, cellphone, cell number, mobile no, mobile phone number, mobile telephone, cellular, mob, mobile tel, mob no, mobilephone, smartphone, phone mobile',
  address:
    'address, street, street address, address line 1, address 1, addr, addr 1, mailing street, postal address, home address, mailing address, street 1, line 1, address line1, address street, address1, street name and number, street and number, residential address, full address, billing street, address line one, house number and street, street line 1',
  address2:
    'address line 2, address 2, street 2, line 2, addr 2, address line2, apartment, suite, address extra, address2, address line two, additional address, apt suite, street line 2, apartment suite, address complement',
  postal_code:
    'postcode, zip, zip code, postal code, post code, zip postal code, zip/postal code, zipcode, postal, zip code postal code, mailing zip, pcode, postalcode, postcode zip, postal zip code, post zip code, zip postcode, zip post code',
  city: 'city, town, city town, town city, suburb, locality, municipality, post town, city/town, city name, mailing city, village, town or city, place of residence, city of residence',
  region:
    'region, county, state, province, state province, state/region, state region, state/province, state county, province state, mailing state, state code, province code, region state, county state, region name, state name, territory, state or province',
  country:
    'country, country code, country name, country region, country/region, nation, country of residence, mailing country, country iso, ctry, iso country, country iso code',
  birth_date:
    'date of birth, dob, birth date, birthdate, birthday, born, born on, birth day, d o b, bday, date birth, date de birth',
  gender: 'gender, sex, gender identity',
  language:
    'language, preferred language, locale, lang, language code, preferred locale, communication language, contact language',
  siren: 'siren number, siren code',
  siret: 'siret number, siret code',
  vat: 'vat, vat number, vat no, vat id, vat registration number, tax id vat, vat reg no, eu vat, eu vat number, vatid, vat code, vat registration no, vat num, vat identification number, vat registration num',
  iban: 'iban, iban number, bank account iban, iban no, account iban',
  created_at:
    'created at, created, created on, date created, create date, creation date, created date, registered, registration date, registered on, signup date, sign up date, signed up, sign up, sign up at, joined, join date, date joined, member since, customer since, date added, added on, added at, created time, date registered, subscribed at, subscription date, created datetime, insert date, enrolled on, enrollment date, enrolment date, registered at, record created, date of registration, account created, account creation date, opened date',
  updated_at:
    'updated at, updated, updated on, last updated, modified, modified on, modified at, last modified, date modified, last modified date, date updated, update date, modified time, last update, changed at, last changed, modification date, modified date, last updated at, last modified at, record updated, updated date, update time',
  last_contact_at:
    'last contact, last contact at, last contacted, last contact date, date of last contact, last visit, last activity, last activity date, last contacted at, last visit date, last interaction, last interaction date, last touch, last spoken, last call date, last call, last seen, last engagement date, last contacted on',
  confirmed_at:
    'confirmed at, confirm time, confirmation date, confirmed on, email confirmed at, double opt-in date, date confirmed, opt-in confirmed at',
  consent_email:
    'email opt-in, email optin, newsletter, opt-in, optin, email consent, newsletter opt-in, email marketing consent, accepts marketing, accepts email marketing, newsletter subscription, subscribed to newsletter, marketing email consent, email marketing, receives newsletter, email permission, email subscription, consent email, optin email, opted in, opt-in email, newsletter subscriber, marketing opt-in, email marketing opt-in, newsletter consent, wants newsletter, mailing list, accepts newsletter, email subscribed, marketing emails',
  consent_sms:
    'sms opt-in, sms optin, sms consent, accepts sms marketing, text opt-in, sms marketing, sms permission, consent sms, opt-in sms, text consent, sms marketing consent, sms subscribed, accepts sms, text message opt-in',
  consent_phone:
    'phone opt-in, phone consent, call consent, telephone consent, consent phone, phone marketing consent, call opt-in, phone permission, telephone opt-in, opt-in phone, accepts calls',
  consent_post:
    'postal opt-in, post opt-in, post consent, postal consent, direct mail consent, direct mail opt-in, consent post, mail opt-in, postal permission, consent mail, accepts post, postal mail consent, opt-in post',
  notes:
    'notes, comments, comment, remarks, remark, memo, internal notes, customer notes, additional notes, free text, observations, about, additional information, note internal, customer note, other notes, further information',
  order_id:
    'order id, order number, order no, order, order #, order ref, order reference, invoice no, invoice number, invoice id, invoice, transaction id, transaction, transaction number, receipt number, receipt no, receipt, sales order, order code, basket id, basket, purchase id, sale id, order name, orderid, invoiceno, document number, receipt id, orders id, po number, bill no, booking id, checkout id, transaction no, donation id, order key',
  date: 'date, order date, purchase date, transaction date, invoice date, date of purchase, sale date, purchased at, ordered at, order datetime, date ordered, order time, date of order, day, timestamp, datetime, purchase timestamp, order purchase timestamp, order created at, contact date, response date, date time, call date, visit date, consent date, purchased on, posted date, date of contact, ordered on, date purchased, completed at, event date, interaction date, consented at, opt-in date, date of consent, transaction datetime, sales date, donation date, submitted at, survey date, submission date',
  amount:
    'amount, total, order total, total amount, order amount, grand total, total price, order value, revenue, sales, total paid, amount paid, net amount, gross amount, invoice total, transaction amount, price paid, spend, sales amount, net sales, total revenue, invoice amount, basket value, total sales, value, turnover, total value, gross sales, net revenue, order revenue, line total, total order amount, purchase amount, total inc vat, total incl tax, total excl tax, net total, donation amount, gift amount, payment amount, amount eur, amount gbp, amount usd',
  margin:
    'margin, profit, gross margin, gross profit, contribution, margin amount, net profit, order margin, contribution margin',
  currency: 'currency, currency code, ccy, curr, currency iso, order currency, iso currency',
  product:
    'product, product name, item, item name, description, product title, article, item description, lineitem name, product description, line item, line item name, items, products, product label, article name, sku name, service',
  category:
    'category, product category, department name, product type, item category, product group, category name, product line, product family, item group, item type, sub category, subcategory, product class',
  quantity:
    'quantity, qty, units, quantity ordered, number of units, units sold, item quantity, lineitem quantity, order quantity, quantity sold, qty ordered, ordered quantity, no of units, pcs, pieces, volume',
  unit_price:
    'unit price, price, item price, price per unit, lineitem price, product price, price each, unit cost price, selling price, unitprice, sale price, list price, unit selling price, unit amount',
  channel:
    'channel, sales channel, order channel, medium, purchase channel, order source, channel name, contact channel, marketing channel',
  store:
    'store, shop, store name, branch, outlet, store id, shop name, store code, location name, point of sale, pos, store location, store number, branch name, retail store',
  kind: 'kind, type, interaction type, contact type, event type, activity type, ticket type, event, reason, subject, activity, interaction, call type, request type, contact reason, case type, engagement type',
  score:
    'score, nps, rating, satisfaction, satisfaction score, nps score, csat, stars, grade, csat score, review score, star rating, customer satisfaction, ces',
  note: 'note, message, feedback, text, content, verbatim, review, summary, body, response, details, answer, transcript, outcome',
  purpose: 'purpose, purposes, consent purpose, purpose of processing, consent type, processing purpose, purpose of consent',
  given:
    'given, consent, consent given, consented, granted, agreed, consent status, accepted, consent value, has consented, consent granted, opted in',
  proof:
    'proof, evidence, consent proof, proof of consent, consent source, source of consent, consent evidence, collection method, consent text',
  code: 'code, number, no, ref, reference, key, nr, num, identifier, reference number, ref no, reference code',
  other:
    'status, fax, fax number, website, web site, url, tags, source, lead source, owner, account owner, contact owner, user name, username, password, nickname, middle name, maiden name, suffix, name suffix, last order, first order, department, email 3, address 3, address line 3, ip address, mac address, web address, wallet address, email status, email domain, email hash, unsubscribed, opt-out, opted out, opted out of email, email opt out, has opted out of email, sms opt out, bounced, do not call, do not email, do not mail, phone code, dialing code, phone country code, area code, place of birth, birth place, birthplace, company id, account id, owner id, file name, campaign name, event name, first language, number of employees, alternate phone country, created by, modified by, updated by, mailing list id, customer type, contact type code, unsubscribed at, date of death, credit card number, card number, customer group, address type, email type, phone type',
}
