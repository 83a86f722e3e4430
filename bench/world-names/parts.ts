import { pairs, type NamePair } from './pair.ts'

/** One name with more or fewer of its parts, or with its parts in another order or joined in another way. */
export const parts: readonly NamePair[] = [
  ...pairs(
    'order',
    `
Jean Dupont | DUPONT Jean
Jeanne Marchand | Marchand, Jeanne
Paul Martin | Martin Paul
Simon Bernard | BERNARD Simon
Kovács János | János Kovács
Nagy Erzsébet | Erzsébet Nagy
Szabó-Kiss Márta | Márta Szabó-Kiss
Horváth Béla Gábor | Béla Gábor Horváth
Mao Weiming | Weiming Mao
Zhang Xiaoli | Xiaoli Zhang
Zhang Xiao-Li | Xiaoli Zhang
Chen Guo Qiang | Guoqiang Chen
Chan Tai Man | Tai-Man Chan
CHAN, Tai Man Peter | Peter Chan Tai Man
Wong Ka Fai | Ka-fai Wong
Kim Min-jun | Minjun Kim
Park Ji Wook | Ji-wook Park
Lee Young-ok | Youngok Lee
Sato Haruto | Haruto Sato
WATANABE Daigo | Daigo Watanabe
Nguyễn Văn An | Văn An Nguyễn
Trần Thị Mai | Mai Tran Thi
Lê Minh Đức | Duc Le Minh
Pham Quang Huy | Huy Quang Pham
García, Lucía | Lucía García
DE LA CRUZ, Miguel | Miguel de la Cruz
van den Berg, Pieter | Pieter van den Berg
Berg, Pieter van den | Pieter van den Berg
von Stauff, Claus | Claus von Stauff
Silva, Ana Paula da | Ana Paula da Silva
Iyer, Venkatesh | Venkatesh Iyer
R. Narayanan | Narayanan R
AL-FARSI Nabil | Nabil Al-Farsi
O'CONNOR, Sean | Sean O'Connor
MacGregor, Ruairi | Ruairi MacGregor
Dubois Marie-Claude | Marie-Claude Dubois
LE GOFF Yann | Yann Le Goff
N'DIAYE Awa | Awa N'Diaye
Birna Guðmundsdóttir | Guðmundsdóttir, Birna
Иванов Пётр | Пётр Иванов
`,
  ),
  ...pairs(
    'particles',
    `
Pieter van der Meer | Pieter Vandermeer
Pieter van der Meer | Pieter Van Der Meer
Jan van den Broek | Jan Vandenbroek
Els van de Velde | Els Vandevelde
Koen van Damme | Koen Vandamme
Sofie Van Hove | Sofie Vanhove
Anneke de Vries | Anneke Devries
Luc De Smet | Luc Desmet
Karel D'Hondt | Karel Dhondt
Jef T'Jampens | Jef Tjampens
Bram 't Hart | Bram t Hart
Joost op den Camp | Joost Opdencamp
Hans ter Horst | Hans Terhorst
Ruud van 't Hof | Ruud Vanthof
Kees van der Wal | Kees vd Wal
Kees van den Heuvel | Kees v.d. Heuvel
Ilse van Dijk | Ilse Dijk
Marie de La Tour | Marie Delatour
Charles de Gaulac | Charles Gaulac
Henri d'Ormessy | Henri Dormessy
Henri d’Ormessy | Henri D Ormessy
Anne du Plessis | Anne Duplessis
Paul Le Gall | Paul Legall
Yves Le Bihan | Yves LE BIHAN
Louis de la Fontaine | Louis Lafontaine
Loïc L'Hermitte | Loïc Lhermitte
Guy des Prés | Guy Desprès
Miguel de la Cruz | Miguel Delacruz
Miguel de la Cruz | Miguel Dela Cruz
Rosa del Valle | Rosa Delvalle
Rosa de los Santos | Rosa Delossantos
Pablo de León | Pablo León
Carmen de la Rosa | Carmen La Rosa
Ana da Silva | Ana Silva
Ana da Silva | Ana Dasilva
Paulo dos Santos | Paulo Santos
Rita das Neves | Rita Neves
Marco di Stefano | Marco Distefano
Marco Di Stefano | Marco De Stefano
Luca de Luca | Luca Deluca
Gina D'Angelo | Gina Dangelo
Gina D'Angelo | Gina D Angelo
Salvo Lo Presti | Salvo Lopresti
Ada La Rocca | Ada Larocca
Ugo dell'Acqua | Ugo Dellacqua
Franz von Bülow | Franz von Buelow
Franz von Bülow | Franz Bülow
Otto von der Heide | Otto vonderHeide
Ida zu Salm | Ida Salm
Egon von und zu Rechberg | Egon von Rechberg
Sean O'Brien | Sean OBrien
Sean O'Brien | Sean O Brien
Sean O’Brien | Sean Obrien
Nuala O'Shea | Nuala Oshea
Ewan MacDonald | Ewan Mac Donald
Ewan MacDonald | Ewan McDonald
Fiona McKay | Fiona Mc Kay
Fiona McKay | Fiona MacKay
Moira Fitz Gerald | Moira Fitzgerald
Owen St. John | Owen Saint John
Claire St-Pierre | Claire Saint-Pierre
Claire Saint-Pierre | Claire Saintpierre
Ali El Amrani | Ali Elamrani
Ali El Amrani | Ali Al Amrani
Ali Al-Amrani | Ali Amrani
Huda al-Rashid | Huda Alrashid
Huda al-Rashid | Huda ar-Rashid
Nabil El-Masri | Nabil Masri
Omar bin Khalid | Omar ibn Khalid
Omar bin Khalid | Omar Khalid
Sami Ben Salah | Sami Bensalah
Sami Ben Salah | Sami Ben-Salah
Karim Aït Ahmed | Karim Ait-Ahmed
Karim Aït Ahmed | Karim Aitahmed
Abdel Rahman Saleh | Abdelrahman Saleh
Abd al-Rahman Saleh | Abdul Rahman Saleh
Abdul Aziz Khan | Abdulaziz Khan
Abd el-Kader Mansour | Abdelkader Mansour
Abou Bakr Diallo | Aboubakr Diallo
Abu Hamza Noor | Abou Hamza Nour
Nour Eddine Tazi | Noureddine Tazi
Ole af Trolle | Ole Trolle
Nils de Geer | Nils De Geer
Zeynep Öz Kaya | Zeynep Özkaya
Mary St Clair | Mary St. Clair
`,
  ),
  ...pairs(
    'compound given names',
    `
Jean-Pierre Moulin | Jean Pierre Moulin
Jean-Pierre Moulin | Jeanpierre Moulin
Jean-Pierre Moulin | J.-P. Moulin
Jean-Pierre Moulin | J.P. Moulin
Jean-Pierre Moulin | JP Moulin
Jean-Marc Vidal | J-M Vidal
Jean-Luc Faure | Jean Luc FAURE
Jean-François Petit | Jean-Francois PETIT
Marie-Claude Roy | Marie Claude Roy
Marie-Claude Roy | MC Roy
Marie-Louise Blanc | Marielouise Blanc
Marie-Laure Prat | M.-L. Prat
Anne-Sophie Leroux | Anne Sophie Leroux
Anne-Sophie Leroux | A.-S. Leroux
Anne-Marie Colin | Annemarie Colin
Anna Maria Rossi | Annamaria Rossi
Maria Grazia Villa | Mariagrazia Villa
Gian Luca Serra | Gianluca Serra
Pier Paolo Conte | Pierpaolo Conte
Hans-Peter Lang | Hans Peter Lang
Hans-Peter Lang | Hanspeter Lang
Karl-Heinz Busch | Karlheinz Busch
Eva-Maria Roth | Eva Maria Roth
Ann-Kathrin Falk | Annkathrin Falk
Klaus-Dieter Ernst | K.-D. Ernst
José Luis Campos | Jose-Luis Campos
José Luis Campos | J. L. Campos
Juan José Rubio | Juanjo Rubio
Juan Manuel Soto | Juanma Soto
María José Vela | M. José Vela
María del Carmen Ortiz | Maricarmen Ortiz
Ana María Luna | Anamaría Luna
Mary Ann Cole | Maryann Cole
Mary-Jane Potts | Mary Jane Potts
Billy-Joe Rusk | Billy Joe Rusk
Sarah-Jane Webb | Sarahjane Webb
Lars-Erik Holm | Lars Erik Holm
Jan-Willem Bos | Jan Willem Bos
Jan-Willem Bos | J.W. Bos
Ma. Teresa Reyes | Maria Teresa Reyes
Ji-hyun Song | Jihyun Song
Mei-ling Wu | Meiling Wu
Xiao Ming Li | Xiaoming Li
Kim Da-eun | Kim Da Eun
Joao-Pedro Lima | João Pedro Lima
Zhi-Wei Tan | Zhiwei Tan
`,
  ),
  ...pairs(
    'initials',
    `
John Carver | J. Carver
Sophie Renard | S. Renard
RENARD S. | Sophie Renard
Peter Whitfield | P Whitfield
Michael J. Rowan | Michael Rowan
Michael John Rowan | Michael J. Rowan
Michael John Rowan | M. J. Rowan
Michael John Rowan | MJ Rowan
George W. Dalton | George Walker Dalton
Hans G. Ritter | Hans Georg Ritter
A. Kowalczyk | Anna Kowalczyk
Tanaka K. | Kenji Tanaka
E. M. Forsyth | Edward Morgan Forsyth
R. Subramaniam | Ravi Subramaniam
И. Соколов | Иван Соколов
Петров А. | Алексей Петров
И. П. Сидоров | Иван Петрович Сидоров
D. de Vries | Daan de Vries
H.J. van Dam | Hendrik Jan van Dam
L. García López | Lucía García López
T. Müller | Thomas Müller
C. Rossi | Carlo Rossi
B. Yılmaz | Burak Yılmaz
Nguyen V. An | Nguyen Van An
O. Lindgren | Oskar Lindgren
F. D'Amico | Franco D'Amico
S. O'Neill | Siobhan O'Neill
W. Zhang | Wei Zhang
Y. Cohen | Yael Cohen
Mohammed A. Karim | Mohammed Ali Karim
`,
  ),
  ...pairs(
    'two family names',
    `
Lucía García López | Lucía García
Lucía García López | Lucia Garcia Lopez
Lucía García López | Lucía García-López
Lucía García y López | Lucía García López
Carlos Ruiz Zafra | Carlos Ruiz
Elena Martín de la Fuente | Elena Martín
Pablo Hernández Gil | Hernández Gil, Pablo
Diego Ramos Prieto | RAMOS PRIETO Diego
Marta Vidal i Puig | Marta Vidal Puig
Jordi Ferrer i Coll | Jordi Ferrer
Ana Sousa Lobo | Ana Lobo
Rui Costa Pinto | Rui Pinto
Marcos Alves de Lima | Marcos Lima
Beatriz Melo Franco | Beatriz Melo-Franco
Luis Alberto Peña Ríos | Luis Peña Ríos
Luis Alberto Peña Ríos | Luis Alberto Peña
José Antonio Cano Vera | José Cano
María Isabel Soler Roca | Maria Soler Roca
Sabine Krause-Lindner | Sabine Krause
Sabine Krause-Lindner | Sabine Lindner
Sabine Krause-Lindner | Sabine Krause Lindner
Petra Meissner-Vogt | Petra Vogt
Claire Dubreuil-Masson | Claire Dubreuil
Claire Dubreuil-Masson | Claire Masson
Claire Dubreuil née Masson | Claire Dubreuil
Claire Dubreuil née Masson | Claire Masson
Claire Dubreuil (née Masson) | Claire DUBREUIL-MASSON
Jeanne Picard épouse Rollin | Jeanne Picard
Jeanne Picard ép. Rollin | Jeanne Rollin
Yvette Thomas veuve Noir | Yvette Thomas
Anna Berg geb. Holm | Anna Berg
Anna Berg geb. Holm | Anna Holm
Emily Hart-Davies | Emily Davies
Emily Hart-Davies | Emily Hart Davies
Helena Bourne-Clarke | Helena Bourne Clarke
Rachel Levy-Stein | Rachel Stein
Maria Nowak-Zielińska | Maria Nowak
Maria Nowak-Zielińska | Maria Zielinska
Ingrid Dahl Haugen | Ingrid Haugen
Kari Moen Lie | Kari Moen
Anke Visser-de Boer | Anke de Boer
Anke Visser-de Boer | Anke Visser
Linda Jacobs van Dam | Linda Jacobs
Ayşe Demir Kaplan | Ayşe Kaplan
Katalin Tóth-Balogh | Katalin Tóth
`,
  ),
  ...pairs(
    'patronymics and middle names',
    `
Иван Петрович Сидоров | Иван Сидоров
Сидоров Иван Петрович | Иван Сидоров
Иван Петрович Сидоров | Ivan Sidorov
Anna Sergeevna Lukina | Anna Lukina
Mikhail Ivanovich Danilov | Mikhail Danilov
Danilov Mikhail Ivanovich | Mikhail I. Danilov
Olena Viktorivna Melnyk | Olena Melnyk
Georgi Ivanov Petkov | Georgi Petkov
Ahmed Mohamed Ali Nasser | Ahmed Nasser
Ahmed bin Mohamed Nasser | Ahmed Mohamed Nasser
Fatima bint Ali Hamad | Fatima Ali Hamad
Yusuf ibn Ibrahim Sabri | Yusuf Ibrahim Sabri
Ari Einar Gunnlaugsson | Ari Gunnlaugsson
Sigríður Anna Jónsdóttir | Sigríður Jónsdóttir
Thomas Edward Bracken | Thomas Bracken
Mary Elizabeth Colby | Mary Colby
James Robert Dutton | James R. Dutton
Sarah Louise Eccles | Sarah Eccles
William Henry Foxley | William H Foxley
William Henry Foxley | Bill Foxley
Robert James Gadsby | Bob Gadsby
Alice Marie Huxtable | Alice Huxtable
Jean Michel André Lopin | Jean Lopin
Paul Louis Marie Nivert | Paul Nivert
Pierre Alain Obry | Pierre Obry
Sophie Anne Pautrat | Sophie Pautrat
Karl Friedrich Otto Quast | Karl Quast
Anna Luise Rehbein | Anna Rehbein
Giovanni Battista Sordi | Giovanni Sordi
Maria Chiara Tedeschi | Chiara Tedeschi
Nguyễn Thị Thu Hà | Nguyễn Thu Hà
Trần Văn Bình | Trần Bình
Ravi Kumar Menon | Ravi Menon
Priya Lakshmi Nair | Priya Nair
Arjun Singh Gill | Arjun Gill
Harpreet Kaur Sidhu | Harpreet Sidhu
John Smithfield Jr. | John Smithfield
John Smithfield, Jr | John Smithfield
Henry Ford-Lacey III | Henry Ford-Lacey
Albert Neri II | Albert Neri
Andrzej Jan Wrona | Andrzej Wrona
Eva Maria Hrubá | Eva Hrubá
Olga Mihaela Dinu | Olga Dinu
Kristian Emil Bech | Kristian Bech
Lars Magnus Ekholm | Lars Ekholm
Mette Marie Toft | Mette Toft
Pedro Miguel Rocha | Pedro Rocha
Ana Cristina Vaz | Ana Vaz
Luca Maria Sartori | Luca Sartori
Esra Nur Aksoy | Esra Aksoy
`,
  ),
  ...pairs(
    'titles and signs',
    `
M. Paul Gervais | Paul Gervais
Mme GERVAIS Jeanne | Jeanne Gervais
Mlle Aline Besnard | Aline Besnard
Monsieur Hugo Carlier | Hugo CARLIER
Dr. Anna Weiß | Anna Weiss
Herr Dr. Karl Lorenz | Karl Lorenz
Frau Ute Brinkmann | Ute Brinkmann
Prof. Dr. Ernst Kling | Ernst Kling
Mr. Alan Treadway | Alan Treadway
Mrs Joan Treadway | Joan Treadway
Ms. Kim Oakes | Kim Oakes
Sir Roger Penfold | Roger Penfold
Sr. Mario Quiroga | Mario Quiroga
Sra. Elsa Quiroga | Elsa Quiroga
Sig.ra Lidia Ferri | Lidia Ferri
Dott. Marco Ferri | Marco Ferri
Dhr. J. Bakker | J. Bakker
Mevr. Ans Bakker | Ans Bakker
John Barlow, PhD | John Barlow
Jane Barlow MBA | Jane Barlow
Luc  Perrin | Luc Perrin
LUC PERRIN. | Luc Perrin
Perrin - Luc | Luc Perrin
Luc_Perrin | Luc Perrin
Robert "Bob" Tanner | Robert Tanner
Robert (Bob) Tanner | Bob Tanner
Пётр Ильин (сын) | Пётр Ильин
김민준 님 | 김민준
`,
  ),
]
