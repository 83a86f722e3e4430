import type { Aliases } from './concept.ts'

/** French headers, as typed by people and exported by tills, shops and accounting software. */
export const french: Aliases = {
  id: 'id client, n° client, no client, numéro client, numéro de client, num client, code client, réf client, référence client, identifiant client, identifiant, id, ident, numcli, nocli, codecli, codcli, n° adhérent, numéro adhérent, numéro d’adhérent, n° membre, n° abonné, id contact, code tiers, n° tiers, code adhérent, matricule client, n° de compte client, compte client',
  title: 'civilité, civ, titre de civilité, politesse, civilite titre, m mme, formule de politesse, mme m, libellé civilité',
  given_name: 'prénom, prénoms, prénom usuel, prén, premier prénom, petit nom, prnom, prenom 1',
  family_name: 'nom de famille, nom usuel, nom d’usage, patronyme, nom patronymique, nomfamille',
  full_name:
    'nom complet, nom prénom, prénom nom, nom et prénom, prénom et nom, nom prénoms, nom et prénoms, noms et prénoms, noms prénoms, identité, nom du contact, nom contact, nom du client et prénom, civilité nom prénom, titulaire, nom du titulaire, destinataire',
  name: 'nom, nom du client, nom client, noms, dénomination, nom ou raison sociale, nom / raison sociale, nom raison sociale',
  person: 'contact, interlocuteur, contact principal, personne à contacter, personne de contact, correspondant, responsable',
  customer: 'client, acheteur, carte fidélité, n° carte fidélité, carte de fidélité, n° carte, donateur, adhérent, compte, tiers',
  company:
    'société, raison sociale, entreprise, sté, soc, organisation, organisme, nom de la société, nom société, nom de l’entreprise, nom entreprise, établissement, structure, employeur, raison soc, rs, dénomination sociale',
  job_title:
    'fonction, poste, profession, métier, intitulé de poste, intitulé du poste, titre du poste, poste occupé, qualité fonction, emploi',
  title_or_job: 'titre',
  email:
    'e-mail, email, mail, courriel, mél, adresse e-mail, adresse mail, adresse email, adresse mél, adresse courriel, adresse électronique, courrier électronique, mails, emails, adresse de messagerie, messagerie, adel, adr mail, adr email',
  phone:
    'téléphone, tél, tel, n° de téléphone, numéro de téléphone, n° tél, num tél, numéro tél, téléphone fixe, tél fixe, fixe, ligne directe, n° téléphone, numéro téléphone, tph, télép, téléph, phone',
  mobile:
    'portable, mobile, téléphone portable, téléphone mobile, tél portable, tél mobile, tél port, port, n° de portable, n° portable, numéro de portable, numéro de mobile, n° mobile, gsm, cellulaire, natel, tél gsm, num portable, num mobile, tel cel',
  address:
    'adresse, adresse postale, addresse, adr, adresse 1, rue, voie, adresse ligne 1, ligne adresse 1, n° et rue, n° et voie, numéro et rue, numéro et voie, adresse complète, libellé voie, adr 1, adresse ligne1, adresse (rue), adresse domicile',
  address2:
    'adresse 2, complément d’adresse, complément adresse, adresse complémentaire, adresse ligne 2, adresse (suite), adresse suite, suite adresse, compl adresse, cplt adresse, compl adr, complément, adr 2, ligne adresse 2, bâtiment, résidence, appartement, étage, lieu-dit',
  postal_code: 'code postal, cp, c.p., cod postal, code post, codpost, code postale, cpostal, npa, zip',
  city: 'ville, commune, localité, bureau distributeur, ville commune, nom commune, nom de la commune, nom ville, libellé commune',
  region: 'région, département, dépt, dpt, dép, n° département, province, canton, code département, nom région, nom département',
  country: 'pays, code pays, pays de résidence, libellé pays, nom pays, pays iso',
  birth_date:
    'date de naissance, né le, née le, né(e) le, date naissance, dt naissance, dt naiss, date naiss, dat naiss, ddn, d naissance, naissance, date de naiss, anniversaire, jour de naissance, date nais, dnaiss, dat naissance',
  gender: 'sexe, genre, sex',
  language: 'langue, langue préférée, code langue, langue de contact, langue de correspondance, langue parlée',
  siren: 'siren, n° siren, numéro siren, code siren, num siren',
  siret: 'siret, n° siret, numéro siret, code siret, no siret, siret siège, num siret',
  vat: 'n° tva, numéro de tva, n° tva intracommunautaire, tva intracommunautaire, tva intra, numéro tva, n° tva intra, code tva intra, identifiant tva, n° de tva, num tva, numéro de tva intracommunautaire, tva intracom',
  iban: 'iban, compte bancaire, rib iban, n° iban, code iban, compte iban',
  created_at:
    'date de création, créé le, créée le, date création, date d’inscription, inscrit le, date inscription, date d’ajout, ajouté le, date d’entrée, date d’adhésion, date de création du compte, client depuis, date ajout, inscription, date de création de la fiche, date créa, dt création, dt créa, enregistré le, date enregistrement, date d’enregistrement, membre depuis',
  updated_at:
    'modifié le, date de modification, date modification, dernière modification, date de mise à jour, mis à jour le, date maj, maj le, date de dernière modification, dt modif, dt maj, date modif, dernière mise à jour',
  last_contact_at:
    'dernier contact, date de dernier contact, date dernier contact, dernière visite, date de dernière visite, date dernière visite, dernier contact le, contacté le, dernier appel, dernier échange, dernière interaction, dernière activité',
  confirmed_at: 'confirmé le, date de confirmation, date confirmation, email confirmé le, date double opt-in',
  consent_email:
    'newsletter, opt-in, optin, opt-in email, optin email, optin mail, opt-in mail, email opt-in, mail opt-in, consentement email, consentement e-mail, consentement mail, inscription newsletter, inscrit newsletter, inscrit à la newsletter, abonné newsletter, abonnement newsletter, accepte newsletter, accepte la newsletter, accepte les emails, accepte email, accord email, accord mail, optin newsletter, lettre d’information, infolettre, optin courriel, consentement courriel, abonné à la newsletter, emailing ok, nl',
  consent_sms:
    'optin sms, opt-in sms, sms opt-in, consentement sms, accepte sms, accepte les sms, accord sms, sms optin, inscrit sms',
  consent_phone:
    'optin téléphone, opt-in téléphone, optin tel, opt-in tél, consentement téléphone, accepte téléphone, accord téléphone, consentement tel, optin phoning, accepte les appels, opt-in appel, consentement appel',
  consent_post:
    'optin courrier, opt-in courrier, optin postal, opt-in postal, consentement courrier, consentement postal, accepte courrier, accepte le courrier, accord courrier, optin adresse, opt-in mailing postal',
  sms: 'sms',
  notes:
    'commentaire, commentaires, remarque, remarques, notes, observation, observations, obs, mémo, note interne, notes internes, commentaire interne, annotations, bloc-notes, infos complémentaires, informations complémentaires, informations, rem, comm, mémos',
  order_id:
    'n° commande, numéro de commande, n° de commande, id commande, commande, réf commande, référence commande, référence de commande, num commande, code commande, n° facture, numéro de facture, n° de facture, facture, id facture, réf facture, pièce, n° pièce, n° ticket, ticket, numéro de ticket, id transaction, n° transaction, transaction, n° cde, num cde, cde, numéro commande, numéro facture, n° de pièce, id vente, n° vente, n° bl, n° don',
  date: 'date, date de commande, date commande, date d’achat, date achat, date facture, date de facture, date de facturation, date de vente, date vente, date ticket, date transaction, date de transaction, date de la commande, date cde, date pièce, jour, date du don, commandé le, acheté le, date opération, date d’opération, date de contact, date du contact, date de l’appel, date de réponse, date réponse, horodatage, date et heure, date consentement, date de consentement, date du consentement, date heure, date de visite',
  amount:
    'montant ttc, montant, total ttc, total, ca ttc, ca, montant total, montant total ttc, prix total, prix total ttc, total commande, montant commande, montant de la commande, montant facture, montant net, chiffre d’affaires, ca net, net à payer, montant ht, total ht, ca ht, montant total ht, prix total ht, somme, valeur, montant réglé, montant payé, total facture, montant eur, total payé, montant de l’achat, montant du don',
  margin: 'marge, marge brute, marge commerciale, bénéfice, profit, marge ht, montant marge, marge eur, marge €',
  currency: 'devise, monnaie, code devise',
  product:
    'produit, désignation, article, libellé produit, libellé article, nom du produit, nom produit, désignation produit, désignation article, libellé, nom article, nom de l’article, intitulé, produits, articles, prestation, description produit',
  category:
    'catégorie, famille, rayon, catégorie produit, catégorie de produit, famille produit, famille article, type de produit, gamme, univers, sous-famille, catégorie article',
  quantity:
    'quantité, qté, qte, qt, quantité commandée, quantité vendue, nombre d’unités, nb unités, nombre, nb, qté commandée, quantités',
  unit_price:
    'prix unitaire, pu, prix unitaire ttc, prix unitaire ht, pu ttc, pu ht, p.u., prix, prix ttc, prix ht, prix de vente, tarif unitaire, prix unit, prix à l’unité, prix article',
  channel:
    'canal, canal de vente, canal de vente utilisé, canal d’achat, canal de contact, canal de distribution, média, canal vente, canal commande',
  store:
    'magasin, point de vente, boutique, pdv, nom magasin, nom du magasin, agence, code magasin, établissement de vente, lieu de vente, caisse magasin',
  kind: 'type, type de contact, nature, motif, type d’interaction, type interaction, événement, type d’événement, type événement, nature du contact, action, activité, type d’activité, type de demande, objet, type d’échange',
  score:
    'score, nps, satisfaction, note de satisfaction, note nps, score nps, évaluation, note globale, note client, appréciation, étoiles, score de satisfaction',
  note: 'note, verbatim, message, retour client, contenu, compte rendu, compte-rendu, résumé, réponse, avis, description',
  purpose: 'finalité, finalités, objet du consentement, finalité du traitement, usage, but, type de consentement',
  given:
    'consentement, consenti, accord, statut consentement, statut du consentement, accepté, valeur du consentement, accord donné, consentement donné',
  proof:
    'preuve, preuve de consentement, preuve du consentement, origine du consentement, source du consentement, justificatif, support de collecte',
  code: 'code, numéro, n°, no, num, réf, référence, clé, matricule, ref interne, référence interne',
  other:
    'statut, état, fax, télécopie, site web, site internet, adresse 3, adr 3, adresse ip, adresse web, adresse du site, code insee, code commune, email 3, désabonné, désinscrit, blacklisté, code naf, code ape, dernière commande, premier achat, nom de jeune fille, nom de naissance, lieu de naissance, commercial, vendeur, date de désinscription, date fin, nom du fichier, adresse livraison identique',
}
