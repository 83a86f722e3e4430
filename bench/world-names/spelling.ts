import { pairs, people, type NamePair } from './pair.ts'

const accented = people(`
Éléonore | Lefèvre
François | Gérard
Zoé | Œuvrard
Noël | Béranger
Anaïs | Châtelain
Hélène | Crépin
Jérôme | Grégoire
Céline | Hébert
Gaël | Le Clézio
Benoît | Desprès
Chloé | Maître
Raphaël | Prévost
Loïc | Kerléo
Maëlle | Guéguen
José | Muñoz
Ángel | Núñez
Sofía | Gutiérrez
Martín | Ibáñez
Inés | Peñalver
Íñigo | Echeverría
Núria | Solé
João | Gonçalves
Conceição | Magalhães
Simão | Araújo
Luís | Conceição
Inês | Brandão
Nicolò | Badalà
Zoë | Müller
Jürgen | Schröder
Björn | Größmann
Käthe | Jäger
Søren | Kjærgaard
Åse | Sjøberg
Håkon | Brækhus
Jørgen | Nygård
Gunnel | Åkerström
Märta | Lindström
Päivi | Mäkelä
Jyrki | Hämäläinen
Łukasz | Wójcik
Małgorzata | Śliwińska
Grażyna | Żółtowska
Józef | Kuźniar
Zdeněk | Dvořáček
Jiří | Řezníček
Žofie | Čermáková
Ľubica | Ďurišová
Željko | Šarić
Đorđe | Krstić
Ágnes | Kőszegi
Gyöngyi | Szűcs
Ștefan | Pîrvulescu
Ioană | Țurcanu
Ömer | Gökçe
Şule | İnceoğlu
Çağla | Yıldırım
Nguyễn Thị | Hương
Đặng Văn | Lộc
Māris | Bērziņš
Žydrūnė | Žukauskaitė
Guðrún | Þórðardóttir
Siân | Llŷr
Aoife | Ní Dhúlaing
Gözde | Büyükçelik
`)

const shout = (name: string): string => name.toUpperCase()
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁøØđĐıæÆœŒßþÞð]/g, (letter) => plain[letter]!)
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ß: 'ss',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
}

/** One name written in two ways that Unicode, a keyboard or a typist makes of it. */
export const spelling: readonly NamePair[] = [
  ...accented.flatMap(([given, family], at): readonly NamePair[] => {
    const name = `${given} ${family}`
    return [
      { kind: 'composed and decomposed', a: name.normalize('NFC'), b: name.normalize('NFD') },
      { kind: 'without marks', a: name, b: bare(name) },
      at % 2 === 0
        ? { kind: 'capitals', a: name, b: shout(name) }
        : { kind: 'family first, in capitals', a: name, b: `${shout(bare(family))} ${given}` },
      { kind: 'family, given', a: name, b: `${family}, ${given}` },
    ]
  }),
  ...pairs(
    'umlauts and ligatures spelled out',
    `
Jürgen Müller | Juergen Mueller
Jörg Schröder | Joerg Schroeder
Günter Böhm | Guenter Boehm
Käthe Krämer | Kaethe Kraemer
Rüdiger Köhler | Ruediger Koehler
Björn Schäfer | Bjoern Schaefer
Sören Größler | Soeren Groessler
Ülkü Öztürk | Uelkue Oeztuerk
Jäger Hans | Hans Jaeger
Bärbel Grün | Baerbel Gruen
Lütfi Gül | Luetfi Guel
Götz Hübner | Goetz Huebner
Mathias Döring | Mathias Doering
Sabine Kühn | Sabine Kuehn
Thomas Schütz | Thomas Schuetz
Anna Förster | Anna Foerster
Uwe Möhring | Uwe Moehring
Petra Höfer | Petra Hoefer
Dörte Lüders | Doerte Lueders
Jürg Bürgi | Juerg Buergi
Karl Weiß | Karl Weiss
Eva Groß | Eva Gross
Hans Strauß | Hans Strauss
Ilse Voß | Ilse Voss
Uta Preuß | Uta Preuss
Jens Roßmann | Jens Rossmann
Maria Thoß | Maria Thoss
Klaus Geßner | KLAUS GESSNER
Anne Gauß | Anne Gauss
Otto Süß | Otto Suess
Kåre Ødegård | Kaare Oedegaard
Åge Sørensen | Aage Soerensen
Bjørn Ångström | Bjorn Aangstrom
Pär Öberg | Paer Oeberg
Jón Æsson | Jon Aesson
Anne-Mette Kjær | Anne Mette Kjaer
Søren Højgaard | Soren Hojgaard
Lærke Skjødt | Laerke Skjodt
Œdipe Bœuf | Oedipe Boeuf
Solène Lecœur | Solene Lecoeur
Fañch Le Goff | Fanch Le Goff
Ijsbrand de Wit | IJsbrand de Wit
Weiß, Marianne | Marianne Weiss
Törless, Ulf | Ulf Toerless
MÜLLER Anja | Anja Mueller
GÖRING-HAHN Ute | Ute Goering-Hahn
Ägidius Nöll | Aegidius Noell
Özlem Çöl | Oezlem Coel
Peter Hölzl | Peter Hoelzl
Maximilian Rößler | Maximilian Roessler
`,
  ),
  ...pairs(
    'sounds written in two ways',
    `
Philippe Moreau | Filippe Moreau
Cristian Popescu | Christian Popescu
Katarina Novak | Catarina Novak
Catherine Blake | Katherine Blake
Stefan Vogel | Stephan Vogel
Steven Marsh | Stephen Marsh
Geoffrey Hale | Jeffrey Hale
Sofia Marino | Sophia Marino
Mathieu Roussel | Matthieu Roussel
Thibault Vasseur | Thibaut Vasseur
Remy Jourdan | Rémi Jourdan
Elisabeth Warner | Elizabeth Warner
Isabel Fuentes | Ysabel Fuentes
Jon Barker | John Barker
Alan Whitmore | Allan Whitmore
Ann Fletcher | Anne Fletcher
Sara Lindqvist | Sarah Lindqvist
Debora Conti | Deborah Conti
Nicolas Ferrand | Nicholas Ferrand
Erik Haugen | Eric Haugen
Frederik Dahl | Frederick Dahl
Marc Delvaux | Mark Delvaux
Lucas Hendrix | Lukas Hendriks
Viktor Kral | Victor Kral
Oskar Blum | Oscar Blum
Karl Baumann | Carl Baumann
Konrad Ziegler | Conrad Ziegler
Clara Brandt | Klara Brandt
Claus Petersen | Klaus Petersen
Jakob Steiner | Jacob Steiner
Rachid Bouzid | Rashid Bouzid
Mohamed Haddad | Mohammed Haddad
Muhammad Qureshi | Mohammad Qureshi
Youssef Mansour | Yusuf Mansour
Yousef Barakat | Youssef Barakat
Hussein Kassem | Hussain Kassem
Houssine Tazi | Hussine Tazi
Omar Farouk | Omar Faruk
Fatima Zahra Alaoui | Fatima-Zahra Alaoui
Khadija Benali | Khadidja Benali
Leila Trabelsi | Layla Trabelsi
Nour Chakroun | Nur Chakroun
Karim Ouali | Kareem Ouali
Walid Hamdi | Oualid Hamdi
Mahmoud Saleh | Mahmud Saleh
Abdelkader Ziani | Abdulkadir Ziani
Abdallah Khoury | Abdullah Khoury
Ibrahim Diallo | Ibraheem Diallo
Jamal Haddad | Djamal Haddad
Nadjib Meziane | Najib Meziane
Dmitri Volkov | Dmitry Volkov
Dimitri Karpov | Dmitrij Karpov
Sergei Orlov | Sergey Orlov
Andrei Belov | Andrey Belov
Alexei Morozov | Aleksey Morozov
Alexander Sokolov | Aleksandr Sokolov
Yuri Gusev | Yury Gusev
Jurij Gusev | Yuri Gusev
Natalia Petrova | Natalya Petrova
Tatiana Lebedeva | Tatyana Lebedeva
Yulia Smirnova | Julia Smirnova
Elena Kozlova | Yelena Kozlova
Evgeny Popov | Yevgeny Popov
Ekaterina Frolova | Yekaterina Frolova
Anastasia Zaitseva | Anastasiya Zaitseva
Vladimir Ivanov | Wladimir Iwanow
Boris Romanov | Boris Romanoff
Pavel Tchaikov | Pavel Chaikov
Igor Chernov | Igor Tchernov
Mikhail Zhukov | Michail Schukow
Oleksandr Shevchenko | Olexandr Schewtschenko
Georgios Papadakis | Giorgos Papadakis
Ioannis Dimitriou | Yannis Dimitriou
Efthymios Nikolaou | Efthimios Nikolaou
Dimitrios Angelopoulos | Dimitris Aggelopoulos
Chrysoula Vasileiou | Chrisoula Vasiliou
Lee Ji-young | Lee Ji-yeong
Kim Joon-ho | Kim Jun-ho
Park Soo-jin | Park Su-jin
Choi Seung-hyun | Choi Seung-hyeon
Sato Kouji | Satō Kōji
Ohno Shinichi | Ono Shinichi
Itoh Yuuki | Ito Yuki
Honma Jun | Homma Jun
Rajesh Chaudhary | Rajesh Choudhary
Deepak Agrawal | Dipak Agrawal
Lakshmi Iyer | Laxmi Iyer
Mukherjee Anita | Anita Mukharjee
Sunita Sharma | Suneeta Sharma
Vijay Reddy | Vijai Reddy
Hans Schmitt | Hans Schmidt
Paul Meyer | Paul Meier
Lena Maier | Lena Mayer
Ernst Schulz | Ernst Schultz
Otto Hoffmann | Otto Hofmann
Inge Petersen | Inge Pedersen
Jan Janssen | Jan Jansen
Emma Clark | Emma Clarke
David Philips | David Phillips
Mary Reid | Mary Reed
Joan Thomson | Joan Thompson
Martin Lefebvre | Martin Lefèvre
Luc Gauthier | Luc Gautier
Paul Renault | Paul Renaud
Ana Gonzales | Ana González
Luis Ximenez | Luis Jiménez
Pedro Baptista | Pedro Batista
Luiz Souza | Luís Sousa
Tomasz Szymański | Tomasz Shymanski
`,
  ),
]
