import { pairs, type NamePair } from './pair.ts'

/** A given name in full, and how friends say it. */
export const nicknames: readonly NamePair[] = [
  ...pairs(
    'English nickname',
    `
Robert Ashworth | Bob Ashworth
William Thornbury | Bill Thornbury
Elizabeth Carmody | Liz Carmody
Margaret Dunmore | Peggy Dunmore
Richard Hollis | Dick Hollis
James Pemberton | Jim Pemberton
Katherine Loxley | Kate Loxley
Michael Stannard | Mike Stannard
Edward Fairley | Ted Fairley
Charles Whitlock | Chuck Whitlock
John Brackley | Jack Brackley
Henry Mossop | Harry Mossop
Thomas Garside | Tom Garside
Joseph Tildesley | Joe Tildesley
Christopher Vane | Chris Vane
Anthony Rudge | Tony Rudge
Daniel Keswick | Danny Keswick
Matthew Orrell | Matt Orrell
Andrew Bexley | Drew Bexley
Nicholas Farrow | Nick Farrow
Samuel Lytton | Sam Lytton
Benjamin Skelton | Ben Skelton
Alexander Craigie | Sandy Craigie
Patricia Oldfield | Trish Oldfield
Susan Merriman | Sue Merriman
Deborah Winslow | Debbie Winslow
Jennifer Askew | Jenny Askew
Rebecca Thorne | Becky Thorne
Victoria Hurst | Vicky Hurst
Barbara Leigh | Babs Leigh
Dorothy Penrose | Dot Penrose
Theodore Marlow | Ted Marlow
Frederick Stone | Freddie Stone
Gerald Norcross | Gerry Norcross
Leonard Pike | Len Pike
Philip Ackroyd | Pip Ackroyd
Bob Whitaker | Rob Whitaker
Lizzie Crabtree | Beth Crabtree
Billy Nuttall | Will Nuttall
Peg Storey | Maggie Storey
`,
  ),
  ...pairs(
    'French nickname',
    `
Alexandre Vauquelin | Alex Vauquelin
Catherine Poirrier | Cathy Poirrier
Christophe Lavigne | Tophe Lavigne
Dominique Barthes | Dom Barthes
Frédéric Coulomb | Fred Coulomb
Guillaume Perrault | Guigui Perrault
Isabelle Dargent | Isa Dargent
Jean-Pierre Vidalin | JP Vidalin
Marie-Thérèse Colombet | Maïté Colombet
Nicolas Berlioz | Nico Berlioz
Patrick Chauvin | Pat Chauvin
Sébastien Tournier | Seb Tournier
Stéphanie Lormeau | Steph Lormeau
Véronique Dalmas | Véro Dalmas
Emmanuel Ricard | Manu Ricard
Françoise Mauriac | Soizic Mauriac
Madeleine Aubert | Mado Aubert
Benjamin Laforge | Benji Laforge
Florence Guérin | Flo Guérin
Laurent Salvat | Lolo Salvat
Ludovic Ferrier | Ludo Ferrier
Mickaël Cordier | Mika Cordier
Nathalie Besson | Nath Besson
Philippe Gaubert | Phil Gaubert
Élisabeth Marchal | Babeth Marchal
Grégory Tissot | Greg Tissot
Jacques Pradel | Jacquot Pradel
Maxime Duroy | Max Duroy
Olivier Lanson | Oliv Lanson
Joséphine Arnal | Jo Arnal
`,
  ),
  ...pairs(
    'Spanish nickname',
    `
José Quintana | Pepe Quintana
Francisco Olmedo | Paco Olmedo
Francisca Bermejo | Paqui Bermejo
Ignacio Zubiri | Nacho Zubiri
Enrique Palacios | Quique Palacios
Dolores Carranza | Lola Carranza
Concepción Ledesma | Conchita Ledesma
María Teresa Robledo | Maite Robledo
Guadalupe Ocampo | Lupe Ocampo
Eduardo Villalba | Lalo Villalba
Manuel Carmona | Manolo Carmona
Rafael Escudero | Rafa Escudero
Guillermo Pizarro | Memo Pizarro
Jesús Manzano | Chucho Manzano
Alejandro Cuevas | Ale Cuevas
Isabel Gallardo | Chabela Gallardo
Juan Carlos Baeza | Juanca Baeza
Santiago Rivas | Santi Rivas
Roberto Salcedo | Beto Salcedo
Antonio Cabello | Toño Cabello
Luis Miguel Ortega | Luismi Ortega
Mercedes Toledo | Merche Toledo
Rosario Valverde | Charo Valverde
Consuelo Abad | Chelo Abad
Pilar Ventura | Pili Ventura
José María Elorza | Chema Elorza
Gonzalo Bravo | Gonza Bravo
Josefina Parra | Fina Parra
`,
  ),
  ...pairs(
    'Portuguese nickname',
    `
José Tavares | Zé Tavares
Francisco Barbosa | Chico Barbosa
Antônio Figueira | Tonho Figueira
João Paulo Rebelo | JP Rebelo
Eduardo Sampaio | Dudu Sampaio
Luiz Guimarães | Lula Guimarães
Isabel Pacheco | Bel Pacheco
Beatriz Nogueira | Bia Nogueira
Fernanda Prates | Nanda Prates
Carlos Eduardo Faria | Cadu Faria
Maria Luísa Bastos | Malu Bastos
Filipe Quaresma | Lipe Quaresma
Guilherme Vidal | Gui Vidal
Gabriel Moreira | Biel Moreira
Ricardo Teles | Rica Teles
Roberto Meireles | Beto Meireles
Sebastião Borges | Tião Borges
Teresa Sequeira | Teca Sequeira
Joaquim Lousada | Quim Lousada
Henrique Falcão | Rique Falcão
Rafaela Coutinho | Rafa Coutinho
Aparecida Lacerda | Cida Lacerda
Elisabete Marques | Bete Marques
Tatiana Siqueira | Tati Siqueira
`,
  ),
  ...pairs(
    'Italian nickname',
    `
Giuseppe Bellucci | Beppe Bellucci
Francesco Grimaldi | Checco Grimaldi
Giovanni Salerno | Gianni Salerno
Luigi Montanari | Gigi Montanari
Salvatore Cannata | Totò Cannata
Alessandro Fontana | Sandro Fontana
Vincenzo Palmieri | Enzo Palmieri
Domenico Barone | Mimmo Barone
Raffaele Iovine | Lello Iovine
Antonio Caruso | Tonino Caruso
Michele Santoro | Miki Santoro
Federica Lombardo | Fede Lombardo
Valentina Ruggeri | Vale Ruggeri
Elisabetta Martini | Betta Martini
Margherita Sala | Rita Sala
Giuseppina Orlandi | Pina Orlandi
Massimiliano Bossi | Max Bossi
Maddalena Negri | Lena Negri
Matteo Colombo | Teo Colombo
Stefania Vitale | Stefi Vitale
Daniele Bruni | Dani Bruni
Gennaro Capuano | Gennarino Capuano
Concetta Messina | Cettina Messina
Maria Luisa Galli | Marisa Galli
Gian Carlo Fabbri | Giancarlo Fabbri
`,
  ),
  ...pairs(
    'German nickname',
    `
Johannes Achterberg | Hannes Achterberg
Hans-Joachim Brettschneider | Hajo Brettschneider
Wolfgang Dettmer | Wolf Dettmer
Friedrich Eberlein | Fritz Eberlein
Heinrich Fassbender | Heinz Fassbender
Josef Gruber | Sepp Gruber
Elisabeth Haberland | Lisbeth Haberland
Katharina Immler | Kathi Immler
Margarete Jansohn | Gretel Jansohn
Ulrich Kesselring | Uli Kesselring
Sebastian Lohmeyer | Basti Lohmeyer
Maximilian Nagel | Maxi Nagel
Matthias Oberhuber | Hias Oberhuber
Michael Pfister | Michi Pfister
Stefanie Quandt | Steffi Quandt
Susanne Riedel | Susi Riedel
Manfred Sonntag | Manni Sonntag
Karl-Heinz Tauber | Kalle Tauber
Barbara Unger | Babsi Unger
Wilhelm Vetter | Willi Vetter
Siegfried Wendt | Siggi Wendt
Joachim Zander | Achim Zander
Dorothea Amend | Doro Amend
Georg Bichler | Schorsch Bichler
Rudolf Czerny | Rudi Czerny
Theresia Dorn | Resi Dorn
`,
  ),
  ...pairs(
    'Dutch nickname',
    `
Johannes Verhoeven | Jan Verhoeven
Cornelis Dijkstra | Kees Dijkstra
Wilhelmus Postma | Wim Postma
Jacobus Hoekstra | Koos Hoekstra
Petrus Vermeulen | Piet Vermeulen
Hendrikus Brouwer | Henk Brouwer
Franciscus Peeters | Frans Peeters
Gerardus Smeets | Gerrit Smeets
Adrianus Kok | Arie Kok
Antonius Willems | Toon Willems
Elisabeth Schouten | Bep Schouten
Johanna Kuipers | Hanneke Kuipers
Catharina Prins | Trijntje Prins
Maria Huisman | Mieke Huisman
Geertruida Bosman | Truus Bosman
Wilhelmina Koster | Mien Koster
Theodorus Evers | Theo Evers
Nicolaas Blom | Klaas Blom
Lambertus Hermans | Bert Hermans
Christiaan Veldkamp | Chris Veldkamp
Bastiaan Kooiman | Bas Kooiman
Alexander Rietveld | Sander Rietveld
Margaretha Zwart | Greet Zwart
Martinus Driessen | Tinus Driessen
`,
  ),
  ...pairs(
    'Russian or Polish nickname',
    `
Александр Крылов | Саша Крылов
Екатерина Зимина | Катя Зимина
Aleksandr Vetrov | Sasha Vetrov
Mikhail Tarasov | Misha Tarasov
Ivan Gromov | Vanya Gromov
Dmitry Lapin | Dima Lapin
Ekaterina Blinova | Katya Blinova
Anastasia Rogova | Nastya Rogova
Vladimir Zuev | Vova Zuev
Nikolai Kuzin | Kolya Kuzin
Evgeny Lysenko | Zhenya Lysenko
Tatiana Dronova | Tanya Dronova
Natalia Sizova | Natasha Sizova
Pavel Gorin | Pasha Gorin
Elena Mukhina | Lena Mukhina
Yuri Baranov | Yura Baranov
Maria Vlasova | Masha Vlasova
Olga Kirsanova | Olya Kirsanova
Konstantin Losev | Kostya Losev
Svetlana Drozdova | Sveta Drozdova
Katarzyna Zawadzka | Kasia Zawadzka
Małgorzata Brzezińska | Gosia Brzezińska
Stanisław Walczak | Staszek Walczak
Jakub Sikora | Kuba Sikora
Aleksandra Baran | Ola Baran
Wojciech Duda | Wojtek Duda
Tomasz Szulc | Tomek Szulc
Joanna Krawczyk | Asia Krawczyk
Krzysztof Pietrzak | Krzysiek Pietrzak
Piotr Tomczyk | Piotrek Tomczyk
Barbara Jarosz | Basia Jarosz
Andrzej Bielak | Jędrek Bielak
Agnieszka Kozak | Aga Kozak
Zofia Urban | Zosia Urban
Magdalena Leśniak | Magda Leśniak
Henryk Sowa | Heniek Sowa
`,
  ),
]
