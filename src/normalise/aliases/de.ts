import type { Aliases } from './concept.ts'

/** German headers of Germany, Austria and Switzerland; the spellings with ae, oe, ue and ss follow by themselves. */
export const german: Aliases = {
  id: 'kundennummer, kunden-nr, kundennr, kd-nr, kdnr, kd nr, kunden id, kundenid, kunde nr, knr, mitgliedsnummer, mitglieds-nr, mitgliedsnr, kontaktnummer, adressnummer, debitorennummer, debitor nr, debitorennr, kundenkennung, adress-nr, kunden-nummer, kontakt id, debitor, kundenschlüssel, teilnehmernummer, abonummer, mandantennummer',
  title: 'anrede, anredeform, briefanrede kurz, anredeschlüssel',
  given_name: 'vorname, vornamen, rufname, vname, vor name, kontakt vorname',
  family_name: 'nachname, familienname, zuname, nname, nach name, kontakt nachname',
  full_name:
    'vollständiger name, vor- und nachname, vorname und nachname, name vorname, vorname nachname, vor- und zuname, nachname vorname, name und vorname, vorname name, ganzer name, kompletter name, kontoinhaber, kontaktname, teilnehmer, empfänger',
  name: 'name, namen, name 1',
  person: 'ansprechpartner, kontakt, kontaktperson, ansprechperson, hauptkontakt, z hd, zu händen, ansprechpartnerin',
  customer: 'kunde, kundin, käufer, kundenname, besteller, auftraggeber, kundenkarte, kundenkartennummer',
  company:
    'firma, firmenname, unternehmen, firmenbezeichnung, organisation, betrieb, gesellschaft, firmierung, unternehmensname, arbeitgeber, institution, firma 1',
  job_title: 'funktion, beruf, position, berufsbezeichnung, stellung, tätigkeit, stellenbezeichnung, jobtitel',
  title_or_job: 'titel',
  email:
    'e-mail, email, mail, e-mail-adresse, emailadresse, mailadresse, e-mail adresse, elektronische post, mail adresse, email 1, e-mail privat, kontakt email',
  phone:
    'telefon, telefonnummer, tel, tel-nr, telefonnr, telefon-nr, festnetz, festnetznummer, fon, rufnummer, telefon 1, telefon privat, tel nr, telnr, telefon festnetz, telefonnummer festnetz',
  mobile:
    'handy, mobil, mobiltelefon, mobilnummer, handynummer, handy-nr, mobilfunk, natel, mobilfunknummer, mobile nummer, mobil-nr, telefon mobil, tel mobil, handynr, mobilnr, mobiltelefonnummer, mobilfunk nr',
  address:
    'straße, anschrift, adresse, strasse und hausnummer, straße nr, straße und nr, str, straße hausnummer, straße hausnr, postanschrift, wohnadresse, straße & hausnummer, straße und hausnr, adresse 1, hausanschrift, adresszeile 1, straße/nr, wohnanschrift, strassenname und nummer',
  address2:
    'adresszusatz, zusatz, anschriftenzusatz, adresse 2, adresszeile 2, zusatzzeile, anschrift 2, adress-zusatz, straße 2, adressergänzung',
  postal_code: 'plz, postleitzahl, post leitzahl, plz zip',
  city: 'ort, stadt, wohnort, ortschaft, gemeinde, ortsname, stadt ort, ort stadt',
  region: 'bundesland, region, kanton, provinz, landkreis',
  country:
    'land, staat, länderkennzeichen, länderkennz, ländercode, landeskennzeichen, länderkürzel, land code, landescode, wohnland',
  birth_date: 'geburtsdatum, geboren am, geb-datum, gebdatum, geb dat, geburtstag, geb am, gebdat, geboren, geb tag',
  gender: 'geschlecht',
  language: 'sprache, korrespondenzsprache, sprachcode, bevorzugte sprache, sprachkennzeichen',
  vat: 'ust-idnr, ust-id, ustid, umsatzsteuer-id, umsatzsteuer-identifikationsnummer, ust id nr, uid-nummer, uid, ust-id-nr, umsatzsteuer id nr, mwst-nr, mwst nummer, ustidnr, umsatzsteueridentifikationsnummer',
  iban: 'iban nummer, iban nr, bankverbindung iban, konto iban',
  created_at:
    'erstellt am, angelegt am, anlagedatum, erstellungsdatum, registriert am, registrierungsdatum, anmeldedatum, kunde seit, mitglied seit, erfasst am, erfassungsdatum, eintrittsdatum, angemeldet am, erstellt, angelegt, hinzugefügt am, erfassdatum, aufnahmedatum, anmeldung am',
  updated_at:
    'geändert am, änderungsdatum, aktualisiert am, letzte änderung, bearbeitet am, zuletzt geändert, zuletzt aktualisiert, letzte aktualisierung, letztes update',
  last_contact_at:
    'letzter kontakt, letzter besuch, letzte aktivität, letzter kontakt am, zuletzt kontaktiert, datum letzter kontakt, letzter anruf',
  confirmed_at: 'bestätigt am, bestätigungsdatum, double opt-in datum',
  consent_email:
    'newsletter, newsletter-anmeldung, e-mail-werbung, werbung per e-mail, einwilligung e-mail, einwilligung email, newsletter abonniert, newsletter erwünscht, opt-in e-mail, e-mail opt-in, newsletter empfänger, email werbung, newsletter ja nein, einwilligung newsletter',
  consent_sms: 'einwilligung sms, sms opt-in, opt-in sms, werbung per sms, sms-werbung',
  consent_phone: 'einwilligung telefon, telefonwerbung, werbung per telefon, opt-in telefon, telefon opt-in',
  consent_post: 'einwilligung post, postwerbung, werbung per post, opt-in post, post opt-in, einwilligung brief',
  notes:
    'bemerkung, bemerkungen, notiz, notizen, kommentar, anmerkung, anmerkungen, hinweis, hinweise, kommentare, interne notiz',
  order_id:
    'bestellnummer, bestell-nr, bestellnr, auftragsnummer, auftrags-nr, auftragsnr, rechnungsnummer, rechnungs-nr, rechnungsnr, bestell-id, belegnummer, beleg-nr, belegnr, auftrag, bestellung, rechnung, bestellung nr, vorgangsnummer, bon-nr, bonnummer, transaktionsnummer',
  date: 'datum, bestelldatum, auftragsdatum, rechnungsdatum, kaufdatum, belegdatum, bestellt am, gekauft am, verkaufsdatum, transaktionsdatum, kontaktdatum, zeitpunkt, zeitstempel, datum der einwilligung, einwilligungsdatum, buchungsdatum',
  amount:
    'betrag, gesamtbetrag, summe, gesamtsumme, umsatz, rechnungsbetrag, bestellwert, auftragswert, bruttobetrag, gesamtpreis, endbetrag, warenwert, nettobetrag, umsatz brutto, umsatz netto, betrag brutto, betrag netto, kaufbetrag, gesamt, rechnungssumme, bestellsumme, betrag eur',
  margin: 'marge, deckungsbeitrag, gewinn, rohertrag, db',
  currency: 'währung, währungscode, waehrung',
  product: 'artikel, produkt, bezeichnung, artikelbezeichnung, produktname, artikelname, produktbezeichnung, artikeltext, ware',
  category: 'kategorie, warengruppe, produktkategorie, produktgruppe, artikelgruppe, sortiment',
  quantity: 'menge, anzahl, stück, stückzahl, bestellmenge, stk',
  unit_price: 'einzelpreis, stückpreis, preis, preis pro stück, artikelpreis, verkaufspreis, ep',
  channel: 'kanal, vertriebskanal, verkaufskanal, vertriebsweg, absatzkanal, bestellkanal, kontaktkanal',
  store: 'filiale, geschäft, laden, niederlassung, standort, verkaufsstelle, shop',
  kind: 'art, typ, kontaktart, kontakttyp, art des kontakts, vorgang, anlass, kontaktgrund, ereignis, betreff',
  score: 'bewertung, zufriedenheit, punkte, note, sterne, punktzahl, kundenzufriedenheit',
  note: 'text, nachricht, rückmeldung, inhalt, feedback, beschreibung',
  purpose: 'zweck, verarbeitungszweck, zweck der verarbeitung, zwecke',
  given: 'einwilligung, zustimmung, erteilt, einwilligung erteilt, eingewilligt, zugestimmt',
  proof: 'nachweis, beleg, quelle der einwilligung, einwilligungsnachweis',
  code: 'nummer, nr, code, kennung, referenz, kürzel, laufnummer, lfd nr',
  other:
    'status, fax, telefax, faxnummer, webseite, website, homepage, internet, internetadresse, geburtsort, geburtsname, abgemeldet, hausnummer, haus-nr, hausnr, abteilung, steuernummer, letzte bestellung, vertreter, verkäufer, abmeldedatum, vorwahl, kundengruppe, kundenstatus, kundentyp, ländervorwahl, benutzername, adressart',
}
