import { Wordlist } from '../../text/wordlist.ts'

/** What departments and machines are called before the @, in French, English, German, Spanish, Italian, Dutch and Portuguese. */
const roles = new Wordlist(
  `
  info infos information informations contact contacts contactez-nous contactus contact-us accueil standard secretariat
  direction directeur administration admin administrateur administrator compta comptabilite comptable facturation facture
  factures facturation-fournisseurs commercial commerciaux commerce vente ventes commande commandes achat achats
  approvisionnement livraison livraisons logistique expedition sav service service-client serviceclient services
  service-clients serviceclients clients clientele relation-client relationclient rh drh recrutement ressources-humaines
  emploi candidature paie formation communication marketing presse publicite pub redaction support technique informatique dsi
  hotline assistance aide reclamation reclamations qualite juridique contentieux rgpd dpo cil reservation reservations
  reception boutique magasin atelier agence cabinet mairie bureau webmaster web site boite bonjour hello salut abonnement
  abonnements newsletter inscription inscriptions adhesion adhesions tresorier tresorerie president presidence secretaire
  etude etudes devis depannage urgence planning intendance scolarite vie-scolaire cdi biblio bibliotheque sales office team
  mail email post postmaster hostmaster abuse noc security root help helpdesk service-desk customerservice customer-service
  customercare customer.service orders order shop store billing invoice invoices invoicing accounts accounting accountspayable
  payables finance payroll hr jobs job careers career recruitment press media pr legal privacy compliance enquiries enquiry
  inquiries inquiry feedback general mailbox reception desk booking bookings welcome subscribe unsubscribe newsletters list
  membership it itsupport tech engineering ops operations purchasing procurement returns warranty dispatch shipping warehouse
  sysadmin webadmin kontakt anfrage anfragen buero buro zentrale empfang verwaltung geschaeftsfuehrung geschaeftsleitung
  sekretariat buchhaltung rechnung rechnungen rechnungseingang vertrieb verkauf bestellung bestellungen einkauf versand lager
  kundenservice kundendienst kunden personal personalabteilung bewerbung bewerbungen karriere datenschutz hilfe technik
  werkstatt praxis kanzlei anmeldung rezeption contacto informacion consultas atencionalcliente atencion-al-cliente clientes
  ventas comercial pedidos compras facturacion facturas contabilidad administracion direccion oficina recepcion reservas rrhh
  empleo recursoshumanos prensa soporte ayuda secretaria gerencia contatti informazioni clienti vendite commerciale ordini
  acquisti fatture fatturazione amministrazione contabilita direzione ufficio segreteria personale risorseumane lavoraconnoi
  stampa assistenza supporto prenotazioni prenotazione spedizioni magazzino logistica klantenservice klanten verkoop
  bestellingen inkoop factuur facturen boekhouding administratie directie kantoor receptie secretariaat personeel vacatures
  pers ondersteuning reserveringen reservering winkel magazijn aanvraag contato contatos geral vendas encomendas faturas
  faturacao contabilidade administracao direcao escritorio rececao recepcao recursos-humanos emprego imprensa apoio
  apoiocliente suporte secretaria-geral notifications notification alert alerts mailer mailer-daemon daemon bounce bounces bot
  robot automatique automatic system systeme
`
    .trim()
    .split(/\s+/),
)
const longest = Math.max(...[...roles].map((role) => role.length))

/** All of them, and those that say so at the beginning of a local part. */
export const roleWords = (): string[] => [...roles, ...unmistakable]

/**
 * Is the local part of a canonical address a department's, with or without its number, town or sub-address (`info2`,
 * `contact+fr`)?
 */
export function isRole(local: string): boolean {
  if (roles.has(local)) return true
  let end = local.indexOf('+')
  if (end === -1) end = local.length
  while (end > 0 && isDigit(local.charCodeAt(end - 1))) end--
  if (end === local.length || end > longest) return startsAsRole(local)
  return roles.has(local.slice(0, end))
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** `contact.paris`, `info-lyon`, `service_client`: only the words that nobody is called. */
function startsAsRole(local: string): boolean {
  if (local.length > 64) return false
  const [first = '', second] = local.split(/[._-]/, 2)
  return second !== undefined && unmistakable.has(first)
}
const unmistakable = new Wordlist(
  `
    info infos contact accueil secretariat direction administration comptabilite compta facturation commercial service
    serviceclient support sav rh recrutement noreply sales billing accounting kontakt buchhaltung vertrieb bestellung ventas
    facturacion administracion contabilidad vendite amministrazione segreteria ufficio klantenservice administratie
    boekhouding vendas geral mairie reservation reservations
  `
    .trim()
    .split(/\s+/),
)
