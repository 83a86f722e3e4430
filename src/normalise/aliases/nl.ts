import type { Aliases } from './concept.ts'

/** Dutch headers, of the Netherlands and of Flanders. */
export const dutch: Aliases = {
  id: 'klantnummer, klantnr, klant-nr, klantcode, klant-id, klant id, klantid, lidnummer, lid-nr, debiteurnummer, debiteurnr, debiteurennummer, relatienummer, relatienr, klant nummer, relatie-id, relatiecode, klant nr, contactnummer, lidnr',
  title: 'aanhef, aanspreektitel, aanspreking, aanspreekvorm',
  given_name: 'voornaam, roepnaam, voornamen, vnaam',
  family_name: 'achternaam, familienaam, anaam',
  full_name:
    'volledige naam, voor- en achternaam, voornaam en achternaam, naam en voornaam, voornaam achternaam, naam voornaam, rekeninghouder, naam contactpersoon, tenaamstelling, ontvanger',
  name: 'naam, klantnaam naam',
  person: 'contactpersoon, contact, aanspreekpunt, t.a.v., ter attentie van',
  customer: 'klant, koper, klantnaam, naam klant, relatie, besteller, klantenkaart, klantenkaartnummer',
  company: 'bedrijfsnaam, bedrijf, firma, onderneming, organisatie, naam bedrijf, firmanaam, vennootschap, zaak, werkgever',
  job_title: 'functie, beroep, functietitel, rol, functieomschrijving',
  title_or_job: 'titel',
  email: 'e-mailadres, e-mail, email, mail, mailadres, emailadres, e-mail adres, e mailadres, mail adres',
  phone:
    'telefoon, telefoonnummer, tel, tel-nr, telefoonnr, vaste telefoon, vast nummer, telnr, telefoon vast, vaste lijn, telefoon thuis, telefoon privé, telefoonnummer vast',
  mobile:
    'mobiel, gsm, gsm-nummer, mobiel nummer, mobiele telefoon, mobielnummer, gsm nummer, 06-nummer, mobiele nummer, telefoon mobiel, tel mobiel, mobiel nr, gsm nr, mobiel telefoonnummer',
  address:
    'adres, straat, straat en huisnummer, straat en nummer, adres 1, straatnaam en huisnummer, straat + huisnummer, straat en nr, postadres, straat/nr, adresregel 1, woonadres, straat huisnummer, straat nr',
  address2: 'adres 2, adresregel 2, toevoeging adres, adrestoevoeging, extra adresregel, adres toevoeging',
  postal_code: 'postcode, postkode, post code',
  city: 'woonplaats, plaats, stad, gemeente, plaatsnaam',
  region: 'provincie, regio, gewest',
  country: 'land, landcode, land van verblijf, woonland',
  birth_date: 'geboortedatum, geboren op, geb datum, geb dat, gebdatum, verjaardag, geboren, geboortedag',
  gender: 'geslacht, man/vrouw, m/v',
  language: 'taal, voorkeurstaal, taalcode',
  vat: 'btw-nummer, btw nr, btw-nr, btw, btwnummer, btw-identificatienummer, btw id, btwnr, ondernemingsnummer btw, btw nummer',
  iban: 'iban-nummer, rekeningnummer iban, iban nummer',
  created_at:
    'aangemaakt op, aangemaakt, aanmaakdatum, datum aangemaakt, ingeschreven op, inschrijfdatum, registratiedatum, klant sinds, lid sinds, toegevoegd op, geregistreerd op, datum toegevoegd, datum inschrijving, aanmelddatum',
  updated_at:
    'gewijzigd op, bijgewerkt op, laatst gewijzigd, wijzigingsdatum, gewijzigd, datum gewijzigd, laatste wijziging, laatst bijgewerkt',
  last_contact_at:
    'laatste contact, laatste bezoek, datum laatste contact, laatste activiteit, laatst gecontacteerd, laatste contactmoment',
  confirmed_at: 'bevestigd op, bevestigingsdatum, datum bevestiging',
  consent_email:
    'nieuwsbrief, nieuwsbrief ontvangen, ingeschreven nieuwsbrief, toestemming e-mail, toestemming email, opt-in e-mail, inschrijving nieuwsbrief, abonnee nieuwsbrief, toestemming nieuwsbrief, toestemming mail',
  consent_sms: 'toestemming sms, opt-in sms',
  consent_phone: 'toestemming telefoon, opt-in telefoon, toestemming bellen',
  consent_post: 'toestemming post, opt-in post',
  notes: 'opmerkingen, opmerking, notities, notitie, commentaar, aantekeningen, bijzonderheden, memo',
  order_id:
    'bestelnummer, ordernummer, bestelnr, ordernr, order-nr, factuurnummer, factuurnr, bestel-id, factuur, bestelling, bonnummer, bestelling nr, bestelcode, transactienummer, kassabon',
  date: 'datum, besteldatum, orderdatum, factuurdatum, aankoopdatum, verkoopdatum, besteld op, datum bestelling, contactdatum, tijdstip, datum contact, datum en tijd, datum toestemming, transactiedatum',
  amount:
    'bedrag, totaalbedrag, totaal, orderbedrag, factuurbedrag, omzet, totaalprijs, bestelbedrag, orderwaarde, totaal incl btw, totaal excl btw, bedrag incl btw, bedrag excl btw, waarde',
  margin: 'marge, winst, brutomarge, brutowinst',
  currency: 'valuta, munt, muntsoort, valutacode',
  product: 'artikel, product, omschrijving, productnaam, artikelnaam, artikelomschrijving, productomschrijving',
  category: 'categorie, productgroep, productcategorie, artikelgroep, afdeling categorie, assortiment',
  quantity: 'aantal, stuks, hoeveelheid, aantal stuks, aantal besteld',
  unit_price: 'stukprijs, prijs, prijs per stuk, eenheidsprijs, artikelprijs, verkoopprijs',
  channel: 'kanaal, verkoopkanaal, contactkanaal, bestelkanaal',
  store: 'winkel, filiaal, vestiging, verkooppunt, winkelnaam',
  kind: 'soort, type, soort contact, reden, contactsoort, onderwerp, aard, gebeurtenis',
  score: 'beoordeling, tevredenheid, waardering, cijfer, tevredenheidsscore, sterren',
  note: 'bericht, tekst, reactie, toelichting, antwoord',
  purpose: 'doel, doeleinde, verwerkingsdoel, doeleinden',
  given: 'toestemming, gegeven, toestemming gegeven, akkoord',
  proof: 'bewijs, bewijs van toestemming, herkomst toestemming',
  code: 'nummer, nr, code, referentie, kenmerk, volgnummer',
  other:
    'status, fax, website, huisnummer, huisnr, toevoeging, tussenvoegsel, geboorteplaats, meisjesnaam, laatste bestelling, verkoper, uitgeschreven, klanttype, gebruikersnaam, afdeling, initialen, voorletters, voorvoegsel, klantgroep, landnummer, kvk nummer',
}
