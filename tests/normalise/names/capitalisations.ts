/**
 * Family names as their bearers write them, by the rules of the house (the particle's case is that of the usage of its
 * country; in France `de` and `d'` small, `Du`, `Des` and articles capital). Written down before the code was tuned.
 * One name a line; each is tried in capitals and in small letters.
 */
export const familyNames = `
Martin
Bernard
Dubois
Thomas
Petit
Durand
Leroy
Moreau
Simon
Laurent
Lefebvre
Lefèvre
Michel
Garcia
David
Bertrand
Roux
Vincent
Fournier
Morel
Girard
André
Mercier
Dupont
Lambert
Bonnet
François
Martinez
Legrand
Garnier
Faure
Rousseau
Blanc
Guérin
Müller
Henry
Roussel
Nicolas
Perrin
Gauthier
Boyer
Chevalier
Macron
Macé
Machado
Mackowiak
Macias
Maçon
Delacroix
Delarue
Delatour
Desmoulins
Desprès
Dumas
Duval
Lacroix
Lafontaine
Levasseur
Vandenberghe
Vandamme
Vanhove
Dewaele
Null
Na
None
Test
Yes
True
Void
Ng
Li
Wu
O
Ba
Sy
Ly
de La Tour
de La Fontaine
de La Rochefoucauld
de La Bruyère
de La Fayette
de La Salle
de La Motte
de La Villardière
de La Porte
de La Roche
de La Forest
de La Croix
de La Bourdonnaye
de L'Hospital
de L'Isle
de L'Estoile
de L'Espinay
de Gaulle
de Villepin
de Montesquieu
de Beauvoir
de Balzac
de Maupassant
de Vigny
de Musset
de Lamartine
de Saint-Exupéry
de Saint-Germain
de Broglie
de Castelnau
de Rohan
de Ronsard
de Sévigné
de Staël
de Fontenay
de Kersauson
de Carné
de Courcy
de Boissieu
de Chateaubriand
de Tocqueville
de Robien
d'Ormesson
d'Estaing
d'Alembert
d'Artagnan
d'Aubigné
d'Aumale
d'Harcourt
d'Hauteville
d'Aboville
d'Arvor
d'Oriola
d'Anjou
d'Aurevilly
d'Espagnat
d'Hérouville
d'Ussel
d'Yvoire
Giscard d'Estaing
Barbey d'Aurevilly
Poivre d'Arvor
Merle d'Aubigné
Sabatier d'Espeyran
Martin de La Bastide
Bernardin de Saint-Pierre
Le Roy de La Tour
Pineau de Boisgirard
Choderlos de Laclos
Clermont-Tonnerre
Dupont de Nemours
Du Bellay
Du Pont
Du Bois
Du Plessis
Du Chesne
Du Mesnil
Du Bouchet
Du Guesclin
Des Essarts
Des Forêts
Des Roches
Des Cars
Le Goff
Le Gall
Le Roux
Le Floch
Le Floc'h
Le Bihan
Le Corre
Le Dû
Le Guen
Le Meur
Le Pen
Le Bris
Le Berre
Le Braz
Le Moigne
Le Clézio
Le Bouëdec
Le Quéré
Le Saux
Le Scouarnec
Le Van
La Fontaine
La Rochelle
La Porta
La Rosa
La Marca
Les Landes
L'Hermite
L'Hôte
L'Huillier
L'Héritier
L'Hostis
L'Herbier
L'Haridon
L'Helgouac'h
Guivarc'h
Falc'hun
Kermarec'h
Marc'hadour
Floc'h
Cloarec
Cozic
Pennec
Quéméner
Bourc'his
Tanguy
Riou
Kerjean
Caradec
N'Diaye
N'Guyen
N'Dour
N'Golo
N'Zonzi
N'Guessan
N'Dong
M'Bappé
M'Baye
M'Bow
M'Bengué
M'Barek
D'Almeida
D'Angelo
D'Amico
D'Agostino
D'Alessandro
D'Ambrosio
D'Andrea
D'Annunzio
D'Antonio
D'Onofrio
D'Orazio
D'Aquino
D'Elia
D'Errico
D'Souza
D'Silva
D'Costa
D'Cruz
D'Mello
O'Brien
O'Connor
O'Neill
O'Hara
O'Sullivan
O'Reilly
O'Shea
O'Donnell
McDonald
McGregor
McAdam
McCarthy
McKenzie
McQueen
McAfee
McIntosh
McLeod
McNamara
Mc Donald
Mac Donald
Mac Gregor
Mac Mahon
MacDonald
MacLeod
MacGregor
MacArthur
MacKenzie
MacIntyre
MacDougall
MacLean
MacMillan
MacPherson
Fitzgerald
Fitzpatrick
St. John
Saint-Jean
Saint-Just
Saint Martin
Sainte-Marie
Sainte-Beuve
Dupont-Durand
Martin-Petit
Lévy-Bruhl
Lévi-Strauss
Joliot-Curie
Pascal-Leroy
Le Goff-Martin
Garcia-Lopez
Durand-Le Gall
Petit-de Villiers
Costa-Gavras
Roux-d'Anglars
Ben Ali
Ben Salah
Ben Amor
Ben Youssef
Benali
El Amrani
El Khatib
El Idrissi
El-Baz
Al-Khatib
Al Hamdan
Abdel Aziz
Bou Khalil
Abou Samra
Aït Ahmed
Aït-Kaci
Ould Ahmed
Oulad Haj
Sa'ad
Isma'il
Ng'ang'a
von Bülow
von Goethe
von Humboldt
von Braun
von Richthofen
von der Leyen
von der Goltz
von dem Bussche
von und zu Liechtenstein
von Hohenlohe-Langenburg
zu Guttenberg
zu Sayn-Wittgenstein
zur Mühlen
vom Stein
Schmidt
Schröder
Weiß
Groß
Meyer-Landrut
Müller-Lüdenscheidt
Herr
Frau
van der Berg
van den Broek
van de Velde
van Dijk
van Gogh
van Rijn
van der Meer
van der Waals
van Beethoven
van 't Hoff
van der Heijden
van Leeuwenhoek
van Houten
van Oranje
van het Hof
in 't Veld
't Hart
ter Horst
ter Braak
ten Brink
ten Boom
ten Cate
te Riele
den Hartog
den Uyl
op den Camp
op 't Land
de Vries
de Jong
de Boer
de Wit
de Groot
de Haan
de Bruijn
de Kooning
Bakker
IJsselmuiden
IJzerman
IJsbrandy
Jansen-van der Berg
De Smet
De Clercq
De Backer
De Wilde
De Vos
De Cock
De Bruyne
De Ridder
De Meyer
De Coster
De Pauw
De Moor
da Silva
da Costa
da Cunha
da Fonseca
da Rocha
da Cruz
da Mota
dos Santos
dos Reis
dos Anjos
das Neves
das Dores
do Nascimento
do Carmo
do Rosário
de Oliveira
de Almeida
de Sousa
de Carvalho
de Andrade
Ferreira da Silva
Pereira dos Santos
Silva e Sousa
Costa e Silva
Castelo Branco
Vasco da Gama
de la Cruz
de la Fuente
de la Torre
de la Rosa
de la Vega
de la Peña
de los Santos
de los Ríos
de las Heras
de las Casas
del Río
del Castillo
del Valle
del Pino
del Campo
del Toro
García
Núñez
Ortega y Gasset
Ramón y Cajal
García y Vega
Puig i Cadafalch
García Márquez
Fernández de Córdoba
Ponce de León
López de la Torre
Álvarez de Toledo
Di Stefano
Di Maria
Di Caprio
Di Matteo
Di Rosa
Da Vinci
Da Ponte
Da Re
Dal Pozzo
Dalla Chiesa
Dalla Costa
Dall'Aglio
Dall'Olio
Dell'Acqua
Dell'Orto
Dell'Utri
Della Rovere
Della Robbia
Della Valle
Della Torre
Delle Donne
Degli Esposti
Degl'Innocenti
Dei Rossi
Del Piero
Del Vecchio
Del Bosco
Del Monaco
Del Giudice
De Luca
De Rossi
De Angelis
De Santis
De Sica
De Niro
De Gregorio
De Marco
De Simone
De Stefano
De Vito
De Filippo
De Laurentiis
De Martino
Lo Cascio
Lo Presti
La Malfa
Li Causi
Sant'Anna
Sant'Elia
San Marco
Santa Maria
Rossi
Bianchi
Esposito
Colonna d'Istria
Pozzo di Borgo
Nguyen
Nguyen Van Anh
Tran Van Minh
Le Thi Hoa
Pham Thi Lan
Vo Van Kiet
Do Thi Mai
Nguyễn
Trần Văn Minh
Der Hagopian
Der Sarkissian
Ter Petrossian
Ter-Minassian
Sarkissian
Petrossian
Kowalski
Wiśniewska
Łukaszewicz
Dvořák
Černý
Novák
Horváth
Szabó
Petrović
Đorđević
Šarić
Popescu
Ionescu
Țepeș
Ivanova
Dimitrov
Papadopoulos
Yılmaz
Öztürk
Şahin
Åkesson
Ångström
Sørensen
Østergaard
af Klint
af Geijerstam
Bjørnson
Þórsson
Jónsdóttir
Diallo
Traoré
Coulibaly
Konaté
Ouédraogo
Sow
Ba-Diallo
Touré
Kouassi
Mbappé
Ndiaye
Nkrumah
Mwangi
Tshisekedi
Razafindrakoto
Rakotoarisoa
Andriamanjato
Chen
Wang
Zhang
Kim
Park
Tanaka
Yamamoto
Singh
Kaur
Patel
Das Gupta
Rao
Cohen
Lévy
Bar-Lev
Ben-Gurion
Ben David
Kahn
Bloch
Smith
Johnson
Williams
Smith-Jones
Lloyd George
Vaughan Williams
King III
Martin II
Ford IV
Davis Jr
Louis-Dreyfus
Dupont née Martin
Dupont épouse Martin
Martin dit Lebrun
Iturbide
Etcheverry
Etxeberria
Haramburu
Goyhenetche
d'Abbadie
Ollé-Laprune
Puech d'Alissac
Vidal de La Blache
Fustel de Coulanges
Leconte de Lisle
Pichon-Longueville
Viollet-le-Duc
Casanova
Paoli
Leca
Mattei
Santoni
Schuman
Kœnig
Œhler
Lœuillet
Æbischer
Saÿ
Croÿ
L'Haÿ
Bœuf
Cœur
Haüy
Saint-Saëns
Noël
Boëldieu
Citroën
Maïga
Aznavour
Zidane
Hadj Ali
Bel Hadj
Abd El Kader
Abd-el-Kader
Boutros-Ghali
`
  .trim()
  .split('\n')

/** Given names, likewise. */
export const givenNames = `
Jean
Marie
Jean-Pierre
Jean-Luc
Jean-François
Marie-Claude
Marie-Thérèse
Anne-Sophie
Anne-Laure
Pierre-Yves
Paul-Henri
Jean Pierre
Marie Claire
Élodie
Éric
Zoé
Chloé
Noël
Noëlle
Gaël
Maëlle
Loïc
Anaïs
Joël
Hélène
Françoise
Jérôme
Benoît
Aurélie
Cédric
Thérèse
Ségolène
Yann
Erwan
Soizic
Gwenaëlle
Loïg
Guénolé
Corentin
Jean-Marie
Jean-Christophe
Charles-Édouard
Louis-Philippe
Marie-Ange
Marie-Noëlle
Rose-Marie
Lou-Ann
Lou
Léo
Jo
Al
Bo
Ty
J.-P.
J.-C.
J.P.
M. Claude
J. Pierre
John F.
John Fitzgerald
Mary Ann
Mary-Jane
D'Angelo
D'Arcy
N'Golo
M'Hamed
Sinéad
Seán
María José
María del Carmen
María de los Ángeles
María de la Luz
Maria da Conceição
Maria de Lourdes
João
José Luis
Jean de Dieu
Juan Carlos
Ana María
Karl-Heinz
Hans-Jürgen
Jürgen
Günther
Käthe
Björn
Søren
Åsa
Łukasz
Zdeněk
Şule
Çağla
Gülşah
Abd el Krim
Mohamed Amine
Mohammed-Ali
Fatima Zahra
Fatima-Zohra
Aïcha
Aïssatou
Moussa
Nguyên
Thi Hoa
Van Minh
Xuân
Ngọc
Li
Wei
Yuki
Mbaye
Kwame
Cheikh Tidiane
Ousmane
Sa'id
Isma'il
Ra'anan
`
  .trim()
  .split('\n')
