/** What the encoding bench writes its files with: invented people and plain sentences in seven languages. */

/** A language's words. Sentences are prose as it stands in a notes column. */
export interface Language {
  readonly header: string
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly streets: readonly string[]
  readonly towns: readonly string[]
  readonly products: readonly string[]
  readonly sentences: readonly string[]
}

const words = (list: string): readonly string[] => list.split('|')

export const languages: Readonly<Record<string, Language>> = {
  french: {
    header: 'Prénom;Nom;Société;Tél.;Adresse;CP;Ville;Créé le;Montant;Commentaire',
    given: words(
      'Gérard|Hélène|Zoé|Anaïs|Benoît|Jérôme|Chloé|François|Thérèse|Noël|Gaëlle|Loïc|Amélie|Rémi|Agnès|Marie|Paul|Lucas|Désiré|Mireille|Cécile|Joël|Maël|Éric|Élodie|Émile|Étienne|Solène|Raphaël|Inès',
    ),
    family: words(
      'Lefèvre|Muñoz|Bénard|Dubois|Crépin|Maître|Château|Forêt|Legoût|Ménager|Martin|Durand|Hervé|Boëlle|Gonçalves|Béranger|Lacôte|Prévost|Guérin|D’Hôtel|L’Hôpital|Nguyễn|Delbœuf|Lévêque|Petit|Roux|Grégoire|Aïssa|Pénélope|Île',
    ),
    streets: words(
      'rue de la Forêt|avenue du Maréchal Fictif|place de l’Église|impasse des Chênes|boulevard Gâté|chemin du Pré|quai de la Fosse|allée des Mûriers|rue du Faubourg Imaginé|route d’Évreux|rue de l’Œuvre|cité Prévue|bât. 3, rés. Les Aulnes|rue n° 4',
    ),
    towns: words(
      'Orléans|Nîmes|Besançon|Saint-Étienne|Le Mans|Évry|Béziers|Lyon|Mâcon|Angoulême|Thônes|Sète|Châlons|Épinal|Issy-les-Moulineaux|L’Haÿ-les-Roses|Paris|Bègles|Mérignac|Nogent',
    ),
    products: words(
      'Café moulu 250 g|Thé à la menthe|Câble Ø 12 mm|Chaîne 4 m²|Crème brûlée|Bœuf séché|Lot n° 12|Pâté de campagne|Gâteau ½ part|Tôle 2 m³|Clé à œil|Vis à tête fendue|Œufs x 12|Rosé “Été”|Réglisse – sachet',
    ),
    sentences: words(
      'Client rappelé le matin, il préfère être livré à l’étage.|N’a pas reçu sa commande ; à relancer.|Très satisfait, a laissé un avis : « parfait ».|L’adresse a changé à l’été dernier…|Attention – le code d’accès est à demander à l’entrée.|Réglé par chèque, 45,90 € à déduire.|Où l’envoyer ? Voir avec le gérant.|C’est la mère qui règle, l’élève est mineur.|Ça dépend de l’œuvre choisie, dit-elle.|Remise de 10 € accordée dès la 2e pièce.|Déjà venu au salon ; il a goûté l’huître.|À ne plus appeler après 18 h.|Fâché du délai, s’est plaint à l’accueil.|Même foyer que sa sœur Noëlle.|Température idéale : 18 °C, pas plus.|Boîte vocale pleine, réessayer mardi.|Reçu n° 12 égaré, duplicata émis.|Elle paye 1 250,00 € en trois fois.',
    ),
  },
  german: {
    header: 'Vorname;Nachname;Firma;Tel.;Straße;PLZ;Ort;Geändert;Betrag;Bemerkung',
    given: words('Jürgen|Käthe|Anna|Björn|Günther|Sören|Mia|Lukas|Zoë|Bärbel|Jörg|Özlem|Änne'),
    family: words('Müller|Schröder|Weiß|Köhler|Groß|Schäfer|Böhm|Fischer|Jäger|Krüger|Löwe|Vögele|Schmidt|Übel'),
    streets: words('Hauptstraße|Königsallee|Am Mühlbach|Große Gasse|Bäckerweg|Schloßplatz|Grünstraße|An der Höhe'),
    towns: words('Köln|München|Düsseldorf|Gießen|Lübeck|Berlin|Nürnberg|Würzburg|Öhringen|Tübingen'),
    products: words('Käse 200 g|Brötchen 6 Stück|Rührgerät|Tür 2 m²|Kräutertee|Nüsse geröstet|Schlüssel Größe 8|Ölfilter'),
    sentences: words(
      'Der Kunde wünscht Rückruf für nächste Woche.|Lieferung über die Tür hinten, bitte klingeln.|Zahlt 12,50 € später – „wie üblich“.|Größe geändert, alte Ware zurück.|Möchte künftig keine Anrufe mehr.|Hört schlecht, bitte laut und langsam sprechen.|Außerdem: Schlüssel beim Nachbarn.',
    ),
  },
  spanish: {
    header: 'Nombre;Apellidos;Compañía;Teléfono;Dirección;CP;Población;Año;Importe;Observación',
    given: words('José|María|Ángel|Íñigo|Begoña|Raúl|Lucía|Óscar|Inés|Andrés|Sofía|Ana|Nuria'),
    family: words('Núñez|García|Peña|Ibáñez|López|Martínez|Muñoz|Sánchez|Ávila|Ordóñez|Gil|Castaño'),
    streets: words('Calle de la Peña|Avenida del Río|Plaza España|Paseo Marítimo|C/ Ramón Inventado|Camino Ancho nº 3'),
    towns: words('Málaga|Cádiz|La Coruña|León|Logroño|Ávila|Madrid|Cáceres|Gijón|Córdoba'),
    products: words('Jamón ibérico|Turrón de almendra|Caña 33 cl|Baúl pequeño|Paño de algodón|Café en grano'),
    sentences: words(
      '¿Llamar por la mañana? Sí, después de las diez.|El señor pidió más información.|¡Atención! Número equivocado.|Pagó 20 € en efectivo el año pasado.|Todavía no recibió el envío.|Dejó la razón social vacía; según él, «no importa».',
    ),
  },
  italian: {
    header: 'Nome;Cognome;Società;Telefono;Indirizzo;CAP;Città;Età;Importo;Attività',
    given: words('Niccolò|Maria|Giosuè|Letizia|Luca|Nicolò|Noè|Chiara'),
    family: words('Colò|Rossi|Pelù|Dalmà|Bianchi|Morè|Sarà|Zanò'),
    streets: words('Via della Libertà|Piazza Università|Corso Metà|Via della Carità|Viale Perù|Via Roma n° 3'),
    towns: words('Forlì|Cefalù|Cantù|Città di Castello|Torino|Santhià|Mondovì'),
    products: words('Caffè macinato|Tiramisù|Purè di patate|Tè verde|Bidè|Ragù'),
    sentences: words(
      'Il cliente è già stato avvisato, perciò non richiamare.|C’è più di un indirizzo: verificare perché.|Pagherà 15 € lunedì, così ha detto.|È tornato più volte in negozio.|Non può ricevere la merce fino a mercoledì.|La città è giusta, l’attività no.',
    ),
  },
  portuguese: {
    header: 'Nome;Apelido;Empresa;Telefone;Endereço;Código;Cidade;Região;Preço;Observação',
    given: words('João|Conceição|Inês|Antônio|Estêvão|Luís|Mônica|Ângelo|Ana|Vânia|Sérgio'),
    family: words('Gonçalves|Simões|Araújo|Magalhães|Brandão|Conceição|Leitão|Sá|Silva|Falcão|Assunção'),
    streets: words('Rua da Fundição|Avenida São João|Praça da Sé|Travessa da Estação|Rua Três Irmãs|Largo do Pão'),
    towns: words('São Paulo|Évora|Brasília|Guimarães|Santarém|Lisboa|Maceió|Florianópolis|Setúbal'),
    products: words('Pão de ló|Maçã reineta|Sabão em pó|Açúcar 1 kg|Vinho verde|Bacalhau à Brás'),
    sentences: words(
      'O cliente não está em casa à tarde.|Já pagou, mas a fatura não chegou até amanhã.|Atenção: endereço com número trocado.|São três irmãs na mesma habitação.|Pediu devolução de 30 € por avaria.|A ligação caiu; voltará a ligar às três.',
    ),
  },
  dutch: {
    header: 'Voornaam;Achternaam;Bedrijf;Tel.;Straat;Postcode;Plaats;Geïmporteerd;Bedrag;Opmerking',
    given: words('Daniël|Zoë|Joëlle|Sven|Renée|Michaël|Anne|Noëlle|Jan'),
    family: words('Coöper|De Vries|Mariën|Van Beëlen|Ruïne|Jansen|Italiaander|Kaïn'),
    streets: words('Zeeëndijk|Kerkstraat|Oranjelaan|Coöperatieweg|Het Patiënt|Ruïneplein'),
    towns: words('’s-Gravenhage|Utrecht|Curaçao|Den Haag|Haarlem|België-dorp'),
    products: words('Crème 50 ml|Knoëdel|Ideeënboek|Koffie à la minute|Reünietas|Geïsoleerde beker'),
    sentences: words(
      'De klant heeft één brief ontvangen, geen tweeëndertig.|Hij wil niet geïnformeerd worden.|Betaalt € 12,50 per maand – reëel bedrag.|Patiënt is verhuisd naar België.|Vóór drie uur bellen, anders ’s avonds.|Coördinatie met de buren is nodig.',
    ),
  },
  english: {
    header: 'First name;Last name;Company;Phone;Street;Post code;Town;Created;Amount (£);Note',
    given: words('Ann|Zoë|Renée|John|Chloë|Kate|Siân|Tom'),
    family: words('O’Dowd|Brontley|Smith|D’Arcy|Fiancée|Jones|Núñez'),
    streets: words('King’s Road|High Street|Queen’s Gate|St. Mary’s Lane'),
    towns: words('King’s Ferry|Leeds|Bishop’s Well|York'),
    products: words('Café crème 250 g|Piñata – large|“Deluxe” tea £5|Crêpe pan|Soufflé dish'),
    sentences: words(
      'The customer’s order hasn’t arrived – please call back.|She said “not before noon”, so don’t ring.|Paid £12 in cash…|Naïve question about the café, answered.|It’s the mother’s résumé we’re missing.',
    ),
  },
}
