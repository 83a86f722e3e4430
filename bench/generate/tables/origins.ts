/** The names of people of one origin, commonest first; written from general knowledge. */
export interface Origin {
  readonly women: string
  readonly men: string
  readonly families: string
}

/** Origins by key. Two-letter keys are countries (ISO 3166); the others are regions whose families live in France. */
export const ORIGINS: Readonly<Record<string, Origin>> = {
  maghreb: {
    women: `Fatima, Khadija, Aïcha, Nadia, Samira, Leïla, Yasmine, Malika, Karima, Naïma, Zohra, Fatiha, Sonia, Amel, Inès, Salima, Houria, Farida, Rachida, Lina,
      Soraya, Djamila, Hayat, Souad, Myriam, Nour, Assia, Latifa, Hanane, Fatima-Zohra, Sabah, Ghizlane, Imane, Meryem, Sihem, Wafa`,
    men: `Mohamed, Ahmed, Karim, Rachid, Ali, Said, Abdelkader, Omar, Youssef, Mustapha, Mehdi, Nabil, Samir, Hassan, Farid, Bilal, Amine, Hamza, Yassine, Mourad,
      Kamel, Abdallah, Ibrahim, Khalid, Tarek, Sofiane, Nassim, Abdelaziz, Jamel, Brahim, Larbi, Aziz, Moussa, Lahcen, Driss, Slimane`,
    families: `Benali, Bouzid, Haddad, Mansouri, Saidi, Brahimi, Belkacem, Cherif, Hamdi, Amrani, Ait Ahmed, Boukhari, El Amrani, El Idrissi, Ben Salah, Bensaïd, Ziani,
      Mebarki, Toumi, Khelifi, Belhadj, Meziane, Yahiaoui, Slimani, Rahmani, Benmoussa, Bouchama, Chaoui, El Fassi, El Khattabi, Ouali, Hamidi, Guerrouj, Trabelsi, Jaziri,
      Gharbi, Ben Youssef, Mokhtari, Zerrouki, Larbi, Messaoudi, Kaddour, Ferhat, Boudiaf, Nasri, Lahlou, Tazi, Berrada, Alaoui, Bennani, Ait Said`,
  },
  africa: {
    women: `Aminata, Fatou, Mariam, Awa, Aïssatou, Fanta, Kadiatou, Oumou, Adja, Djeneba, Grace, Blessing, Mireille, Chantal, Clarisse, Bintou, Ramata, Coumba, Ndèye, Rokia,
      Assa, Binta, Esther, Prisca, Nadège, Solange, Hawa, Salimata`,
    men: `Mamadou, Moussa, Ibrahima, Ousmane, Amadou, Abdoulaye, Boubacar, Cheikh, Modou, Seydou, Bakary, Sékou, Souleymane, Lamine, Adama, Demba, Samba, Emmanuel, Patrice,
      Hervé, Didier, Serge, Jean-Bosco, Prosper, Fabrice, Yaya, Issa, Pape`,
    families: `Traoré, Diallo, Coulibaly, Diarra, Keïta, Camara, Koné, Touré, Ndiaye, N’Diaye, Diop, Sow, Ba, Fall, Sissoko, Cissé, Sylla, Konaté, Barry, Bah, Kanté, Dembélé,
      Sangaré, Doumbia, Mbaye, Gueye, Sarr, Sy, Kouassi, Kouamé, Yao, N’Guessan, Ouattara, Mendy, Gomis, Nkomo, Ngo, Mbemba, Makiese, Ilunga,
      Kabongo, Mukendi, Nsimba, Essomba, Abena, Owona, Ouedraogo, Sawadogo, Zongo`,
  },
  asia: {
    women: `Thi Lan, Mai, Linh, Thi Hoa, Phuong, Anh, Kim, Mei, Li, Xiu, Ying, Sophea, Chanthy, Priya, Anita, Sunita, Lakshmi, Yuki, Sakura, Ji-woo, Nary, Thi Mai`,
    men: `Minh, Van Tuan, Hung, Duc, Long, Quang, Wei, Jun, Ming, Hao, Jian, Sovann, Vuthy, Raj, Anil, Suresh, Kumar, Hiroshi, Min-ho, Bao, Viet, Thanh`,
    families: `Nguyen, Tran, Pham, Le, Huynh, Vo, Dang, Bui, Do, Ngo, Chen, Wang, Li, Zhang, Liu, Lin, Huang, Wu, Zhou, Xu, Ly, Sok, Chea, Keo, Patel, Singh, Kumar, Sharma,
      Sivakumar, Rajaratnam, Tanaka, Kim, Park, Lim, Ung, Tang, Heng, Phan, Hoang, Duong`,
  },
  turkey: {
    women: `Fatma, Ayşe, Emine, Zeynep, Elif, Hatice, Meryem, Özlem, Esra, Büşra, Gülay, Songül`,
    men: `Mehmet, Mustafa, Ahmet, Ali, Hüseyin, Hasan, İbrahim, Murat, Ömer, Yusuf, Emre, Burak`,
    families: `Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç, Aslan, Çetin, Kara, Koç, Kurt, Özkan, Şimşek, Polat`,
  },
  PT: {
    women: `Maria, Ana, Isabel, Helena, Paula, Teresa, Fernanda, Cristina, Rosa, Manuela, Sandra, Sofia, Beatriz, Inês, Mariana, Conceição, Graça, Lurdes, Catarina, Fátima`,
    men: `José, António, João, Manuel, Carlos, Paulo, Luís, Jorge, Pedro, Fernando, Rui, Miguel, Nuno, Tiago, Joaquim, Ricardo, Hugo, Vítor, Armando, Gonçalo`,
    families: `Silva, Santos, Ferreira, Pereira, Oliveira, Costa, Rodrigues, Martins, Sousa, Fernandes, Gonçalves, Gomes, Lopes, Marques, Alves, Almeida, Ribeiro, Pinto, Carvalho,
      Teixeira, Moreira, Correia, Mendes, Nunes, Soares, Vieira, Monteiro, Cardoso, Rocha, Raposo, Neves, Coelho, da Silva, dos Santos, da Costa, Magalhães, Simões, Araújo`,
  },
  ES: {
    women: `María, Carmen, Ana, Isabel, Dolores, Pilar, Josefa, Rosa, Cristina, Laura, Marta, Lucía, Elena, Teresa, Raquel, Mercedes, Sara, Paula, Nuria, Begoña, María José, Inés`,
    men: `Antonio, José, Manuel, Francisco, Juan, David, Javier, Daniel, Carlos, Jesús, Alejandro, Miguel, Rafael, Pablo, Ángel, Sergio, Fernando, Jorge, Luis, Íñigo, José Luis, Andrés`,
    families: `García, González, Rodríguez, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Martín, Jiménez, Ruiz, Hernández, Díaz, Moreno, Muñoz, Álvarez, Romero, Alonso,
      Gutiérrez, Navarro, Torres, Domínguez, Vázquez, Ramos, Gil, Ramírez, Serrano, Blanco, Molina, Ortega, Delgado, Castro, Ortiz, Rubio, Marín, Sanz, Núñez, Iglesias, Peña,
      García López, Ruiz de Azúa, Ibáñez, Echeverría`,
  },
  IT: {
    women: `Maria, Anna, Giuseppina, Rosa, Angela, Giovanna, Teresa, Lucia, Francesca, Paola, Laura, Giulia, Chiara, Sara, Martina, Valentina, Elena, Silvia, Federica, Alessia`,
    men: `Giuseppe, Antonio, Giovanni, Mario, Luigi, Francesco, Angelo, Vincenzo, Pietro, Salvatore, Marco, Andrea, Alessandro, Luca, Matteo, Lorenzo, Davide, Stefano, Paolo, Niccolò`,
    families: `Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo, Conti, De Luca, Costa, Giordano, Mancini, Rizzo, Lombardi, Moretti,
      Barbieri, Fontana, Santoro, Mariani, Rinaldi, Caruso, Ferrara, Galli, Martini, Leone, D’Angelo, Dell’Acqua, Di Stefano, Della Valle, Bernardi, Pellegrini, D’Amico, Lo Presti`,
  },
  DE: {
    women: `Ursula, Monika, Petra, Sabine, Renate, Karin, Brigitte, Andrea, Claudia, Susanne, Birgit, Stefanie, Julia, Anna, Katharina, Lena, Sophie, Käthe, Heike, Ute, Gisela`,
    men: `Peter, Hans, Wolfgang, Klaus, Thomas, Michael, Andreas, Jürgen, Stefan, Christian, Uwe, Günther, Jörg, Matthias, Björn, Jan, Lukas, Maximilian, Felix, Karl-Heinz, Götz, Dieter`,
    families: `Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer, Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann,
      Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Krause, Meier, Lehmann, Köhler, Huber, Kaiser, Fuchs, Peters, Groß, Weiß, Jäger, Vogel, Böhm, von der Heide, zu Linden, Strauß`,
  },
  NL: {
    women: `Johanna, Maria, Anna, Cornelia, Wilhelmina, Anneke, Marieke, Sanne, Lotte, Femke, Ingrid, Monique, Saskia, Esther, Daniëlle, Noor, Eva, Tess, Hendrika, Jolanda`,
    men: `Johannes, Jan, Cornelis, Hendrik, Willem, Pieter, Gerrit, Jeroen, Bas, Sander, Daan, Sem, Tim, Ruben, Thijs, Maarten, Koen, Joost, André, Wouter`,
    families: `de Jong, Jansen, de Vries, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer,
      de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, Schouten, ’t Hart, IJzerman, Ten Brink, van ’t Veer`,
  },
  GB: {
    women: `Margaret, Susan, Patricia, Linda, Elizabeth, Sarah, Karen, Jennifer, Nicola, Emma, Laura, Charlotte, Amy, Sophie, Rebecca, Hannah, Olivia, Siobhán, Eilidh, Dorothy, Jane, Helen`,
    men: `John, David, Michael, Peter, Robert, Paul, William, James, Andrew, Richard, Stephen, Mark, Christopher, Daniel, Matthew, Thomas, Jack, Oliver, Angus, Owen, Rhys, George`,
    families: `Smith, Jones, Taylor, Williams, Brown, Davies, Evans, Wilson, Thomas, Roberts, Johnson, Lewis, Walker, Robinson, Wood, Thompson, White, Watson, Jackson, Wright, Green, Harris,
      Cooper, King, Lee, Martin, Clarke, James, Morgan, Hughes, Edwards, Hill, Moore, Clark, Harrison, Scott, Young, Morris, Hall, Ward, O’Brien, MacDonald, McDonald, Mackenzie, Smith-Jones, Fitzgerald`,
  },
  PL: {
    women: `Anna, Maria, Katarzyna, Małgorzata, Agnieszka, Barbara, Ewa, Krystyna, Elżbieta, Joanna, Zofia, Magdalena, Monika, Danuta, Beata, Aleksandra`,
    men: `Jan, Andrzej, Piotr, Krzysztof, Stanisław, Tomasz, Paweł, Józef, Marcin, Marek, Michał, Grzegorz, Jerzy, Łukasz, Wojciech, Zbigniew`,
    families: `Nowak, Kowalski, Wiśniewski, Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Dąbrowski, Kozłowski, Jankowski, Mazur, Kwiatkowski, Krawczyk,
      Piotrowski, Grabowski, Pawłowski, Michalski, Król, Wieczorek, Jabłoński, Wróbel, Nowakowski, Majewski, Stępień, Malinowski`,
  },
}

/** A country where customers live: its towns as name|postal code|streets' shape is the country's, its languages, and how its people are mixed. */
export interface Abroad {
  /** ISO 639-1. */
  readonly language: string
  /** Origins of its people: key of ORIGINS (or FR) and weight. */
  readonly origins: readonly (readonly [string, number])[]
  /** `Town|postal code`, largest first. */
  readonly towns: string
  /** Street names. */
  readonly streets: string
  /** How number and street are written, `#` the number, `$` the street. */
  readonly line: string
}

/** Countries that customers of a French shop also live in. Towns with a postal code of theirs, streets as common there. */
export const ABROAD: Readonly<Record<string, Abroad>> = {
  BE: {
    language: 'fr',
    origins: [
      ['FR', 5],
      ['NL', 4],
      ['IT', 1],
      ['maghreb', 1],
    ],
    towns: `Bruxelles|1000, Ixelles|1050, Schaerbeek|1030, Antwerpen|2000, Gent|9000, Liège|4000, Charleroi|6000, Namur|5000, Mons|7000, Brugge|8000, Leuven|3000, Tournai|7500, Louvain-la-Neuve|1348`,
    streets: `Rue de la Loi, Chaussée de Wavre, Avenue Louise, Rue Haute, Kerkstraat, Stationsstraat, Rue de l’Église, Place Saint-Lambert, Nieuwstraat, Chaussée de Gand`,
    line: '$ #',
  },
  CH: {
    language: 'fr',
    origins: [
      ['FR', 5],
      ['DE', 4],
      ['IT', 2],
      ['PT', 1],
    ],
    towns: `Genève|1201, Lausanne|1003, Neuchâtel|2000, Fribourg|1700, Sion|1950, Zürich|8001, Bern|3011, Basel|4051, Lugano|6900, Montreux|1820, Delémont|2800, Nyon|1260`,
    streets: `Rue du Rhône, Avenue de la Gare, Chemin des Vignes, Bahnhofstrasse, Hauptstrasse, Rue du Lac, Route de Berne, Via Nassa, Chemin de la Forêt, Seestrasse`,
    line: '$ #',
  },
  DE: {
    language: 'de',
    origins: [
      ['DE', 9],
      ['turkey', 1],
      ['PL', 1],
    ],
    towns: `Berlin|10115, Hamburg|20095, München|80331, Köln|50667, Frankfurt am Main|60311, Stuttgart|70173, Düsseldorf|40213, Leipzig|04109, Dresden|01067, Nürnberg|90402, Saarbrücken|66111, Würzburg|97070, Mönchengladbach|41061`,
    streets: `Hauptstraße, Bahnhofstraße, Goethestraße, Schillerstraße, Gartenweg, Am Markt, Lindenallee, Kirchplatz, Münchner Straße, Königstraße, Mühlenweg, Bürgermeister-Smidt-Straße`,
    line: '$ #',
  },
  ES: {
    language: 'es',
    origins: [
      ['ES', 9],
      ['maghreb', 1],
    ],
    towns: `Madrid|28001, Barcelona|08001, Valencia|46001, Sevilla|41001, Zaragoza|50001, Málaga|29001, Bilbao|48001, Alicante|03001, Córdoba|14001, San Sebastián|20001, Gijón|33201, A Coruña|15001, Cádiz|11001`,
    streets: `Calle Mayor, Calle de Alcalá, Avenida de la Constitución, Plaza de España, Calle del Sol, Paseo de la Castellana, Calle Nueva, Calle San José, Avenida de Andalucía, Calle Ramón y Cajal`,
    line: '$, #',
  },
  IT: {
    language: 'it',
    origins: [['IT', 1]],
    towns: `Roma|00184, Milano|20121, Napoli|80121, Torino|10121, Palermo|90133, Genova|16121, Bologna|40121, Firenze|50122, Bari|70121, Venezia|30121, Forlì|47121, L’Aquila|67100, Aosta|11100`,
    streets: `Via Roma, Via Garibaldi, Corso Vittorio Emanuele II, Piazza Dante, Via Giuseppe Verdi, Viale della Libertà, Via XX Settembre, Via Nazionale, Corso Italia, Via dell’Università`,
    line: '$ #',
  },
  NL: {
    language: 'nl',
    origins: [
      ['NL', 8],
      ['turkey', 1],
      ['maghreb', 1],
    ],
    towns: `Amsterdam|1012 AB, Rotterdam|3011 BD, Den Haag|2511 CV, Utrecht|3511 LN, Eindhoven|5611 AZ, Groningen|9711 LM, Maastricht|6211 CJ, ’s-Hertogenbosch|5211 AA, Leiden|2311 EZ, Nijmegen|6511 PN`,
    streets: `Kerkstraat, Hoofdstraat, Dorpsstraat, Molenweg, Stationsweg, Prinsengracht, Julianalaan, Wilhelminastraat, Nieuwstraat, Burgemeester de Vlugtlaan`,
    line: '$ #',
  },
  GB: {
    language: 'en',
    origins: [
      ['GB', 8],
      ['asia', 1],
      ['africa', 1],
    ],
    towns: `London|SW1A 2AA, Manchester|M1 1AE, Birmingham|B1 1BB, Leeds|LS1 4DY, Glasgow|G2 1DU, Edinburgh|EH1 1YZ, Bristol|BS1 4DJ, Liverpool|L1 8JQ, Cardiff|CF10 1EP, York|YO1 7HH, King’s Lynn|PE30 1EX`,
    streets: `High Street, Station Road, Church Lane, Victoria Road, Queen’s Road, Mill Lane, The Green, Park Avenue, King Street, Springfield Close`,
    line: '# $',
  },
  PT: {
    language: 'pt',
    origins: [['PT', 1]],
    towns: `Lisboa|1100-148, Porto|4000-322, Braga|4700-308, Coimbra|3000-150, Faro|8000-151, Évora|7000-508, Setúbal|2900-276, Guimarães|4810-445, Viseu|3500-152`,
    streets: `Rua Augusta, Avenida da Liberdade, Rua de Santa Catarina, Praça da República, Rua do Comércio, Travessa do Carmo, Rua Direita, Avenida dos Aliados`,
    line: '$, #',
  },
  PL: {
    language: 'pl',
    origins: [['PL', 1]],
    towns: `Warszawa|00-001, Kraków|31-002, Łódź|90-001, Wrocław|50-001, Poznań|61-001, Gdańsk|80-001, Lublin|20-001, Toruń|87-100`,
    streets: `ul. Polna, ul. Leśna, ul. Słoneczna, ul. Krótka, ul. Szkolna, ul. Ogrodowa, ul. Lipowa, al. Jana Pawła II, ul. Mickiewicza`,
    line: '$ #',
  },
  LU: {
    language: 'fr',
    origins: [
      ['FR', 4],
      ['PT', 3],
      ['DE', 2],
    ],
    towns: `Luxembourg|1009, Esch-sur-Alzette|4001, Differdange|4501, Dudelange|3401, Echternach|6401`,
    streets: `Rue de la Gare, Avenue de la Liberté, Route d’Arlon, Rue de l’Alzette, Grand-Rue, Boulevard Royal`,
    line: '#, $',
  },
}
