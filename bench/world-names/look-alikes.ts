import { pairs, type NamePair } from './pair.ts'

/** Two given names, `a/b`, that are two people's, each pair with the next of some family names. */
const given = (
  kind: string,
  names: string,
  families: string,
  at: (given: string, family: string) => string,
): readonly NamePair[] => {
  const all = families.trim().split(/\s*,\s*/)
  return names
    .trim()
    .split(/\s+/)
    .map((pair, turn) => {
      const [a = '', b = ''] = pair.split('/').map((name) => name.replaceAll('_', ' '))
      const family = all[turn % all.length]!
      return { kind, a: at(a, family), b: at(b, family) }
    })
}
const givenFirst = (given: string, family: string): string => `${given} ${family}`
const familyFirst = (given: string, family: string): string => `${family} ${given}`

const french =
  'Dupont, Moreau, Lefèvre, Garnier, Rousseau, Chevalier, Gauthier, Perrin, Marchand, Aubert, Renard, Collet, Bertin, Vasseur, Fournier'
const english =
  'Ashworth, Bennett, Carver, Dunmore, Ellison, Fairley, Garside, Hollis, Keswick, Loxley, Norcross, Orrell, Pemberton, Rudge, Skelton'
const german = 'Bauer, Eberlein, Fischer, Gruber, Hartmann, Köhler, Lehmann, Neumann, Riedel, Schäfer, Vogel, Winkler, Ziegler'
const southern = 'García, Romero, Navarro, Molina, Rossi, Ferrari, Conti, Silva, Pereira, Almeida, Ortega, Vidal, Marino'
const eastern = 'Kowalczyk, Nowicki, Dvořák, Horvat, Petrov, Ivanov, Popescu, Wójcik, Kovalenko, Marković'
const arabic = 'Haddad, Mansour, El Amrani, Benali, Khoury, Trabelsi, Al-Tamimi, Saidi, Ben Salah, Bouzid'
const asian = 'Tanaka, Yamamoto, Suzuki, Watanabe, Kobayashi, Nakamura'

/** Men's and women's forms of one name. */
const genders = [
  ...given(
    'his name and hers',
    `Jean/Jeanne Martin/Martine Paul/Paule Michel/Michelle Daniel/Danielle André/Andrée René/Renée Denis/Denise Simon/Simone Louis/Louise Marcel/Marcelle
     Gabriel/Gabrielle Emmanuel/Emmanuelle Raphaël/Raphaëlle Joël/Joëlle Pascal/Pascale Frédéric/Frédérique Dominique/Domitille Christian/Christiane Julien/Julienne Adrien/Adrienne
     Lucien/Lucienne Fabien/Fabienne Aurélien/Aurélie Valentin/Valentine Justin/Justine Clément/Clémentine Augustin/Augustine Laurent/Laurence François/Françoise Jacques/Jacqueline
     Yves/Yvette Yvon/Yvonne Étienne/Étiennette Stéphane/Stéphanie Victor/Victoire Georges/Georgette Henri/Henriette Bernard/Bernadette Antoine/Antoinette Charles/Charlotte`,
    french,
    givenFirst,
  ),
  ...given(
    'his name and hers',
    `Alexander/Alexandra Robert/Roberta Patrick/Patricia Stephen/Stephanie Christopher/Christina George/Georgina Paul/Paula Daniel/Daniela Eric/Erica Samuel/Samantha
     Philip/Philippa Victor/Victoria Henry/Henrietta Frederick/Frederica Albert/Alberta Ernest/Ernestine Edwin/Edwina Carl/Carla Joseph/Josephine Thomas/Thomasina`,
    english,
    familyFirst,
  ),
  ...given(
    'his name and hers',
    `Manfred/Manuela Johann/Johanna Gerhard/Gerda Wilhelm/Wilhelmine Martin/Martina Michael/Michaela Andreas/Andrea Christian/Christiane Karl/Karla Ulrich/Ulrike Friedrich/Friederike
     Siegfried/Sieglinde Stefan/Stefanie Julian/Juliane Kristian/Kristina Erich/Erika Joachim/Jolanthe Heinrich/Henrike Bernd/Berta Hermann/Hermine`,
    german,
    givenFirst,
  ),
  ...given(
    'his name and hers',
    `Mario/Maria Carlos/Carla Antonio/Antonia Francisco/Francisca Alejandro/Alejandra Fernando/Fernanda Daniel/Daniela Paolo/Paola Francesco/Francesca Alessandro/Alessandra Gabriele/Gabriella
     Simone/Simona Michele/Michela Nicola/Nicoletta Andrea/Andreina Luigi/Luigia Giulio/Giulia Claudio/Claudia Silvio/Silvia Roberto/Roberta João/Joana Paulo/Paula Luís/Luísa Bruno/Bruna
     Rafael/Rafaela Adriano/Adriana Mariano/Mariana Julio/Julia Emilio/Emilia Juan/Juana Pedro/Petra Víctor/Victoria`,
    southern,
    givenFirst,
  ),
  ...given(
    'his name and hers',
    `Aleksander/Aleksandra Jan/Janina Stanisław/Stanisława Bronisław/Bronisława Daniel/Danuta Karol/Karolina Paweł/Paulina Ivan/Ivana Petr/Petra Jan/Jana Mihai/Mihaela Nikola/Nikolina
     Valentin/Valentina Viktor/Viktoria Vladislav/Vladislava Mirosław/Mirosława Michał/Michalina Wiktor/Wiktoria`,
    eastern,
    givenFirst,
  ),
  ...given(
    'his name and hers',
    `Karim/Karima Samir/Samira Nadir/Nadira Rachid/Rachida Farid/Farida Jamil/Jamila Latif/Latifa Said/Saida Amin/Amina Salim/Salima Habib/Habiba Aziz/Aziza Amir/Amira Malik/Malika Khalid/Khalida`,
    arabic,
    givenFirst,
  ),
]

/** Given names that look alike, and are two. */
const likeness = [
  ...given(
    'given names alike',
    `Julie/Juliette Claire/Clara Anne/Anna-Lise Marie/Marine Marie/Marion Lucie/Luce Élise/Éloïse Léa/Léna Louis/Loïc Nathan/Nathanaël Mathis/Mathias Romain/Romuald Thierry/Thibault Gilles/Gilbert
     Bruno/Brunehilde Alain/Albin Rémi/Régis Hugo/Hugues Jérôme/Jérémie Damien/Fabien Cédric/Cyril Arnaud/Armand Bertrand/Bernard Gérard/Géraud Roland/Romain Florent/Laurent Maurice/Marius Sylvie/Sylvaine
     Monique/Dominique Odile/Odette Colette/Paulette Josiane/Josette Nadine/Nadège Corinne/Coralie Céline/Cécile Élodie/Mélodie Amélie/Aurélie Mélanie/Mélissa Émilie/Élise Pauline/Paulette Manon/Marion Lisa/Élisa Inès/Agnès`,
    french,
    givenFirst,
  ),
  ...given(
    'given names alike',
    `Darren/Warren Ellen/Helga Karen/Karin-Ann Jason/Mason Aidan/Hayden Brian/Ryan Kelly/Shelly Carol/Cheryl Marion/Marlon Donald/Ronald Harold/Gerald Kevin/Kelvin Alvin/Calvin Dennis/Denzel Martin/Marvin
     Sharon/Shannon Tracy/Stacy Molly/Holly Emma/Gemma Jane/June Joan/Jean Mary/Marla Henry/Harvey Graham/Grant Alan/Aaron Robin/Robert Eleanor/Ellery Leslie/Lesley-Ann Edgar/Edmund Edwin/Edward Oscar/Oswald Clive/Oliver Amy/Emma
     Ruby/Trudy Erin/Ellen Dean/Duane Neville/Nevin Megan/Morgan Tamsin/Tamara Louis/Lewin Lance/Laurence`,
    english,
    givenFirst,
  ),
  ...given(
    'given names alike',
    `Hans/Hanno Uwe/Ute Jan/Jens Jörg/Jürgen Werner/Wendel Gerd/Gert-Ulrich Dieter/Dietmar Rainer/Rainald Anke/Anja Anke/Antje Silke/Elke Heike/Heidi Birte/Birgit Karin/Kerstin Petra/Peter Ralf/Rolf Bernd/Benno Erwin/Erich Lena/Luna Lukas/Luca
     Günter/Gunnar Katja/Tanja Sabine/Sabrina Monika/Monja Tim/Tom Nina/Nora Britta/Birgit Jana/Jule Finn/Flynn Torben/Torsten Marlene/Marleen-Sophie Helmut/Hartmut`,
    german,
    familyFirst,
  ),
  ...given(
    'given names alike',
    `Ángel/Ángela Rosa/Rosaura Carmen/Carmelo Javier/Xavi-Luis Diego/Hugo Sergio/Sixto Elena/Elvira Marta/María Inés/Irene Lucía/Luciana Raúl/Saúl Rubén/Rufino Ana/Alba Luis/Lucas Pablo/Paco Jorge/Jaime Adela/Adriana Paolo/Paride Luca/Lucio
     Marco/Mirco Sara/Sabina Elisa/Eliana Giorgio/Gregorio Franco/Fausto Tiago/Thiago-José Rui/Raul Inês/Irene Marta/Mara Vasco/Tasso Nuno/Bruno Célia/Cecília Lídia/Lígia`,
    southern,
    givenFirst,
  ),
  ...given(
    'given names alike',
    `Marek/Mirek Jacek/Jarek Piotr/Patryk Anna/Hanna Ewa/Iwona Dorota/Danuta Jan/Jacek Igor/Egor Oleg/Olga Ivan/Igor Milan/Miloš Dragan/Goran Petr/Pavel Jana/Hana Ana/Iva Elena/Alina Mihai/Matei Ion/Ioana Vasile/Vlad Andrei/Anatoly
     Dmitry/Dimitar-Asen Boris/Borislav Sergey/Georgy Yuri/Yegor Natalia/Nadezhda Svetlana/Lana-Vera Irina/Arina Marina/Irina Vera/Varvara Mikhail/Maksim`,
    eastern,
    givenFirst,
  ),
  ...given(
    'given names alike',
    `Hassan/Hussein Hamid/Hamza Ahmed/Hamed Mohamed/Mahmoud Said/Saad Omar/Amar Ali/Alia Nadia/Nadira Fatima/Fatiha Khalid/Walid Karim/Kamal Rashid/Rachad Samir/Samia Amina/Imane Yassin/Yasmin Bilal/Hilal Tarek/Tahar Nabil/Adil Leila/Layth
     Salma/Salim Jamal/Kamal Munir/Mounia Zaid/Ziad Farid/Farouk Aziz/Abdelaziz_Said Malik/Mourad Naima/Nawal Hind/Houda Samira/Samiha Rania/Ranim`,
    arabic,
    givenFirst,
  ),
  ...given(
    'given names alike',
    `Haruka/Haruki Yuki/Yuka Yuko/Yukio Akira/Akiko Kenji/Kenta Taro/Jiro Hiroshi/Hiroko Naoki/Naoko Makoto/Masato Shota/Shoko Ryota/Ryoko Mika/Miki Emi/Eri Aya/Ayaka Satoshi/Satoko Takashi/Takeshi Kazuo/Kazuko Masaru/Masashi Rina/Rika Sakura/Sakiko`,
    asian,
    familyFirst,
  ),
]

/** Compound and double names that share a part. */
const compounds = [
  ...given(
    'compounds that share a part',
    `Jean-Paul/Jean-Pierre Jean-Marc/Jean-Marie Jean-Luc/Jean-Louis Jean-Claude/Jean-Charles Jean-Michel/Jean-Marcel Jean-François/Jean-Frédéric Jean-Jacques/Jean-Joseph Marie-Claire/Marie-Claude
     Marie-Laure/Marie-Louise Marie-Anne/Marie-Agnès Marie-Christine/Marie-Chantal Marie-Paule/Marie-Pierre Marie-France/Marie-Françoise Anne-Marie/Anne-Laure Anne-Sophie/Anne-Claire Pierre-Yves/Pierre-Louis
     J.-P./J.-M. M.-C./M.-L. A.-S./A.-M. P.-Y./P.-L. JP/JM Rose-Marie/Rose-May Paul-Henri/Paul-Antoine Louis-Marie/Louis-Paul Charles-Henri/Charles-Édouard`,
    french,
    givenFirst,
  ),
  ...given(
    'compounds that share a part',
    `Hans-Peter/Hans-Jürgen Hans-Dieter/Hans-Georg Karl-Heinz/Karl-Friedrich Klaus-Dieter/Klaus-Peter Eva-Maria/Eva-Lotte Anna-Lena/Anna-Maria Ann-Kathrin/Ann-Christin Heinz-Peter/Heinz-Werner Marie-Luise/Marie-Theres Karl-August/Karl-Otto`,
    german,
    givenFirst,
  ),
  ...given(
    'compounds that share a part',
    `José_Luis/José_Antonio José_María/José_Manuel Juan_Carlos/Juan_Manuel Juan_José/Juan_Pablo María_José/María_Jesús María_Teresa/María_Isabel María_Carmen/María_Pilar Ana_Belén/Ana_María Luis_Miguel/Luis_Alberto Miguel_Ángel/Miguel_Antonio
     Ana_Paula/Ana_Luísa João_Pedro/João_Paulo Maria_João/Maria_José Carlos_Alberto/Carlos_Eduardo Gian_Luca/Gian_Marco Pier_Paolo/Pier_Luigi Anna_Maria/Anna_Rita Maria_Grazia/Maria_Teresa`,
    southern,
    givenFirst,
  ),
  ...given(
    'initials that differ',
    `J./P. A./M. C./D. S./T. J._P./J._R. M._A./M._T. R._J./R._B. Jean/M. Anne/S. Paul/T. Thomas/R. Peter/D. Helen/B. Marie_T./Marie_L. John_A./John_W. Michael_J./Michael_P. George_W./George_H. Anna_K./Anna_B. David_L./David_S. Mary_E./Mary_C.`,
    english,
    givenFirst,
  ),
  ...given(
    'middle names that differ',
    `John_Edward/John_William Mary_Louise/Mary_Helen James_Robert/James_Arthur Anna_Sophie/Anna_Charlotte Thomas_Henry/Thomas_George Peter_Alan/Peter_Simon William_James/William_Oscar Sarah_Jane/Sarah_Ruth David_John/David_Mark
     Robert_Lee/Robert_Dean Karl_Otto/Karl_Ludwig Emma_Grace/Emma_Violet Paul_Marie/Paul_André Helen_Rose/Helen_Maud George_Albert/George_Frank`,
    english,
    givenFirst,
  ),
]

/** Families that look alike, each pair with the next of some given names. */
const families = (list: string, givenNames: string): readonly NamePair[] => {
  const all = givenNames.trim().split(/\s+/)
  return list
    .trim()
    .split(/\s+/)
    .map((pair, turn) => {
      const [a = '', b = ''] = pair.split('/').map((name) => name.replaceAll('_', ' '))
      const name = all[turn % all.length]!
      return { kind: 'families alike', a: `${name} ${a}`, b: `${name} ${b}` }
    })
}
const alike = [
  ...families(
    `Martin/Martinez Dupont/Duport Dupont/Dumont Durand/Duran-Roy Bernard/Bertrand Petit/Petitjean Roux/Rousseau Moreau/Morel Leroy/Leroux Simon/Simonin Michel/Michaud Garnier/Granger Faure/Favier Boyer/Royer Fournier/Fourcade
     Mercier/Merlier Blanc/Blanchard Guérin/Guérard Muller/Mullet Henry/Henriot Rolland/Rollet Fontaine/Fontanel Chevalier/Chevallet Robin/Robinet Clément/Clémenceau Gauthier/Gaudier Masson/Massot Marchand/Marchal Denis/Deniau
     Lemaire/Lemaitre Barbier/Barrier Brun/Brunet Dumas/Dumont Meunier/Mounier Noël/Noallet Renaud/Reynier Picard/Pinard Giraud/Girardot Vidal/Vial Rivière/Riviéras Arnaud/Arnault-Roy Colin/Collet Lucas/Lacas Caron/Baron Hubert/Huet
     Legrand/Legros Lefort/Lefranc Bonnet/Bonnard Carpentier/Charpentier Perrin/Perret`,
    'Jean Anne Paul Claire Luc Sophie Hugo Julie Marc Élise',
  ),
  ...families(
    `Smith/Smithson Johnson/Johnston Williams/Williamson Brown/Browning Jones/Johns Davis/Davison Wilson/Willson-Hart Taylor/Tyler Thomas/Thompson Harris/Harrison White/Whitehead Martin/Martindale Clark/Clarkson Walker/Waller Hall/Hill
     Allen/Allenby Young/Younger King/Kingsley Wright/Wainwright Scott/Prescott Green/Greene-Hall Baker/Barker Adams/Addams-Roe Nelson/Neilson-Grey Carter/Carver Mitchell/Mitchum Roberts/Robertson Turner/Tanner Phillips/Philpott Campbell/Campion
     Parker/Packer Evans/Evanson Edwards/Edmonds Collins/Collier Stewart/Steward-Roe Morris/Morrison Rogers/Rodgerson Reed/Reeve Cook/Cooke-Bell Morgan/Morton Bell/Beale Murphy/Murray Bailey/Bradley Cooper/Coop Richards/Richardson Cox/Coxon
     Howard/Haywood Ward/Warden Peterson/Patterson Gray/Grady`,
    'John Mary Peter Helen Alan Ruth David Emma Simon Grace',
  ),
  ...families(
    `Müller/Möller Schmidt/Schmitz Schneider/Schnitzer Fischer/Fiedler Weber/Wegner Meyer/Meyerhoff Wagner/Werner Becker/Becher Schulz/Scholz Hoffmann/Hofer Koch/Kock-Rau Bauer/Bayer Richter/Richert Klein/Kleinert Wolf/Wolfram Neumann/Naumann
     Schwarz/Schwartau Zimmermann/Zimmer Krüger/Kröger Hartmann/Hermann Lange/Langer Krause/Kraus-Ott Lehmann/Lohmann Köhler/Kahler Kaiser/Keiser-Au Fuchs/Fuchsberger Scholz/Schulz Vogel/Vogler Stein/Steiner Jung/Junge-Ruh Hahn/Hahnel
     Keller/Kellermann Frank/Franke Berger/Burger Winkler/Winter Roth/Rother Beck/Bock Lorenz/Lorentzen Baumann/Bachmann Franke/Frenkel Albrecht/Albers Winter/Winther-Ohm Simon/Simonis Ludwig/Ludewig-Rau Böhm/Böhmer Kraus/Krauser Schuster/Schuhmann
     Jäger/Jagger Otto/Ott Haas/Hase Graf/Graff-Weil`,
    'Hans Anna Karl Eva Jörg Ute Lukas Lena Rolf Ina',
  ),
  ...families(
    `Jansen/Jensen de_Vries/de_Vos van_Dijk/van_Dam Bakker/Bakema Visser/Vissers-Rood Smit/Smits-Kok Meijer/Meijering Mulder/Muller van_den_Berg/van_der_Berk van_der_Meer/van_der_Veer Peters/Petersma Hendriks/Hendrikse-Pol Dekker/Decock
     Hansen/Hanssen-Lie Hansen/Johansen Nilsson/Nielsson-Ek Andersson/Andreasson Larsen/Lassen Olsen/Olesen Berg/Bergh-Dahl Lindberg/Lindgren Lindström/Lundström Eriksson/Erlandsson Persson/Petersson Holm/Holmberg Dahl/Dahlberg`,
    'Jan Els Piet Anke Lars Ingrid Erik Karin Nils Maja',
  ),
  ...families(
    `García/Gracia Rodríguez/Rodrigo González/Gonzalo Fernández/Hernández López/Lópezosa Martínez/Martín Sánchez/Sáenz Pérez/Péris Gómez/Gomis Jiménez/Giner Ruiz/Rubio Hernández/Hernando Díaz/Díez-Roa Moreno/Morón Muñoz/Muñiz Álvarez/Alvaredo
     Romero/Romeo Alonso/Alonzi Gutiérrez/Gutierro Navarro/Navarrete Torres/Torrens Ramos/Ramírez Serrano/Serra Blanco/Blanes Molina/Molinero Suárez/Juárez Ortega/Ortiz Rubio/Rubiales Marín/Mariño Sanz/Sainz
     Rossi/Rosso Russo/Rosso Ferrari/Ferraro Bianchi/Bianco Romano/Romani Gallo/Galli Costa/Cossa Conti/Contini Mancini/Mancuso Rizzo/Rizzi Lombardi/Lombardo Moretti/Morelli Silva/Silveira Santos/Sancho Ferreira/Pereira Costa/Couto Rocha/Roca
     Almeida/Almada Carvalho/Carvalhal Teixeira/Teives Moreira/Moreno`,
    'Ana Luis Marta Pablo Elena Marco Sara Rui Lucía Andrés',
  ),
  ...families(
    `Kowalski/Kowalczyk Nowak/Nowicki Wiśniewski/Wiśniowski Wójcik/Wójtowicz Kamiński/Kaminiarz Lewandowski/Levandoski-Bim Zieliński/Zielonka Szymański/Szymczak Novák/Novotný Svoboda/Slavoda Černý/Čermák Horvat/Hrvat Kovač/Kovačić Jurić/Jukić
     Petrović/Petković Marković/Maričić Nikolić/Nikčević Ivanov/Ivashov Petrov/Petrosyan Sidorov/Sidorenko Kuznetsov/Kuzmin Popov/Popkov Volkov/Volokov Morozov/Moroz Orlov/Orlovsky Pavlov/Pavlenko Popescu/Popovici Ionescu/Ionel Dumitru/Dumitrescu
     Nagy/Nagel Szabó/Szász Tóth/Tóber Horváth/Hornák Kiss/Kish-Bodor`,
    'Jan Anna Petr Ewa Ivan Olga Marek Vera Milan Irina',
  ),
  ...families(
    `Haddad/Haddadi Mansour/Mansouri Amrani/Imrani Benali/Bennani Bensaid/Bensalem Khalil/Khalifa Saleh/Salem Hassan/Hosni Rahman/Rahmani Karimi/Karami Hamdi/Hamidi Alaoui/Allaoui-Tazi Bouzid/Bouziane Ben_Salah/Ben_Saleh-Ali Al-Tamimi/Al-Temsamani
     Kumar/Kumari Sharma/Varma Gupta/Gupte Patel/Patil Singh/Singhal Reddy/Reddi-Rao Nair/Nayak Das/Dash Iyer/Iyengar Rao/Roy Chen/Cheng Wang/Wong-Tam Zhang/Zhong Liu/Luo Yang/Yuan Huang/Hong Zhou/Zhao Xu/Xue Lin/Ling Ma/Mao Tanaka/Tanabe
     Yamada/Yamamoto Suzuki/Suzuka Sato/Saito Ito/Ino Kato/Kaito Yoshida/Yoshino Nakamura/Nakayama Kobayashi/Kobori Watanabe/Watabe Kim/Kang Park/Pak-Song Choi/Cho Jung/Jang Yoon/Yang Lim/Im-Seo Nguyen/Ngo Tran/Tranh Pham/Phan`,
    'Ali Nadia Omar Priya Wei Mei Ken Yuki Min-ho Linh',
  ),
]

const others: readonly NamePair[] = [
  ...pairs(
    'given or family',
    `
Martin Paul | Paul Martine
Simon Martin | Martin Simone
Jean Paul | Paule Jean
Thomas Robert | Roberta Thomas
Michel Daniel | Danielle Michel
André Simon | Simone André
Louis Marie | Marie Louise
Charles Henry | Henrietta Charles
Martin Luther | Luther Marvin
Claude Bernard | Bernadette Claude
Denis Vincent | Vincent Denise
Pascal Robin | Robin Pascale
Julien Clément | Clément Julienne
Laurent Gabriel | Gabrielle Laurent
Jean Marie | Marie Jeanne
François Michel | Michel Françoise
Paul Simon | Simon Paula
Victor Hugues | Hugo Victoria
Franz Werner | Werner Franziska
Ludwig Otto | Otto Ludowika
Alberto Franco | Franca Alberto
Marco Antonio | Antonia Marco
Pedro Mario | Maria Pedro
Ivan Petrov | Petr Ivanov
Иван Павлов | Павел Иванов
Jan Adamski | Adam Janski
Peter Johnson | John Peterson
Robert Williams | William Roberts
James Davidson | David Jameson
Erik Hansen | Hans Eriksen
Lars Petersen | Peter Larsen
Nils Andersson | Anders Nilsson
Kim Lee-su | Lee Kim-ho
Ali Hassan | Hassan Alaoui
`,
  ),
  ...pairs(
    'Korean given names',
    `
Kim Min-jun | Kim Min-jung
Kim Min-jun | Kim Min-ji
Lee Min-ho | Lee Min-hee
Lee Ji-hye | Lee Ji-hyo
Park Ji-hoon | Park Ji-hwan
Park Seo-jun | Park Seo-yun
Choi Su-jin | Choi Su-bin
Choi Ye-rin | Choi Ye-won
Jung Ha-eun | Jung Ha-rin
Kang Do-yun | Kang Do-jin
Cho Eun-ji | Cho Eun-bi
Yoon Seo-jin | Yoon Seo-a
Jang Mi-ran | Jang Mi-sun
Lim Jae-min | Lim Jae-won
Han So-hee | Han So-ra
Oh Ji-min | Oh Ji-sung
Shin Hye-jin | Shin Hye-won
Kwon Tae-il | Kwon Tae-ho
Song Jun-ki | Song Jun-seok
Kim Min-jun | Lee Min-jun
Park Ji-woo | Kang Ji-woo
김민준 | 김민중
김민준 | 김민지
김민준 | 이민준
이서연 | 이서현
이서연 | 이수연
박지훈 | 박지환
박지훈 | 박재훈
최수진 | 최수빈
정하윤 | 정하은
강도현 | 강동현
조은지 | 조은비
윤서준 | 윤서진
장미란 | 강미란
임재현 | 임재민
한지민 | 한지원
김민준 | Kim Min-jung
이서연 | Lee Seo-jin
박지훈 | Park Ji-hye
최수진 | Choi Su-ho
`,
  ),
  ...pairs(
    'Han names',
    `
山田太郎 | 山本太郎
山田太郎 | 山田次郎
山田太郎 | 山田花子
山田太郎 | 小山田太一
田中一郎 | 田中一男
田中一郎 | 田村一郎
鈴木健太 | 鈴木健一
鈴木健太 | 鈴村健太
佐藤美咲 | 佐藤美樹
佐藤美咲 | 伊藤美咲
高橋直人 | 高橋直樹
高橋直人 | 高木直人
渡辺恵子 | 渡辺恵美
渡辺恵子 | 渡部恵子
小林誠 | 小林誠一
小林誠 | 大林誠
中村由美 | 中村由紀
中村由美 | 中川由美
吉田翔太 | 吉田翔平
吉田翔太 | 吉川翔太
山口 真由 | 山口 真理
木村 拓也 | 木村 拓実
松本 千尋 | 松本 千秋
井上 優 | 井上 優子
王伟 | 王维
王伟 | 汪伟
李娜 | 李丽
李娜 | 李娟
张丽 | 张莉
张强 | 章强
刘洋 | 刘阳
陈晓明 | 陈晓敏
陈晓明 | 程晓明
杨帆 | 杨凡
赵敏 | 赵明
黄海 | 黄河
周建 | 周健
吴芳 | 吴方
徐静 | 许静
孙浩 | 孙昊
马宁 | 马林
林美华 | 林美花
林美华 | 林美玲
郭斌 | 郭兵
王小明 | 王小红
李建国 | 李建军
张志强 | 张志刚
刘桂英 | 刘桂兰
Wang Wei | Wang Wen
Li Na | Li Ning
Zhang Li | Zhang Lin
Chen Xiaoming | Chen Xiaomin
Yang Fan | Yang Fang
Zhao Min | Zhao Ming
Liu Yang | Liu Ying
Huang Hai | Huang Hao
Sun Hao | Sun Hai
Xu Jing | Xu Jie
王伟 | Wang Wen
山田太郎 | Yamada Jiro
田中一郎 | Tanaka Kenji
さとう ゆうき | さとう ゆうこ
スズキ ハナコ | スズキ ハナエ
たかはし けんじ | たかはし けんた
たなか ひろし | たなか ひろみ
わたなべ まゆみ | わたなべ まゆこ
いとう さき | かとう さき
やまもと りょうた | やまもと りょうこ
`,
  ),
  ...pairs(
    'fathers, sons and siblings',
    `
Иван Петрович Сидоров | Иван Павлович Сидоров
Иван Петрович Сидоров | Пётр Иванович Сидоров
Анна Сергеевна Лукина | Анна Андреевна Лукина
Михаил Иванович Данилов | Михаил Игоревич Данилов
Дмитрий Соколов | Даниил Соколов
Андрей Козлов | Алексей Козлов
Сергей Титов | Семён Титов
Наталья Орлова | Надежда Орлова
Марина Попова | Мария Попова
Иван Петров | Иван Петренко
Александр Яковлев | Александра Яковлева
Николай Степанов | Никита Степанов
Олена Левченко | Олеся Левченко
Андрій Бондаренко | Антон Бондаренко
Милош Живковић | Милан Живковић
Γιώργος Παπαδόπουλος | Γεωργία Παπαδοπούλου
Δημήτρης Οικονόμου | Δήμητρα Οικονόμου
Νίκος Ηλιάδης | Νίκη Ηλιάδου
Κώστας Μακρής | Χρήστος Μακρής
Mohammed bin Salman Al-Harbi | Mohammed bin Khalid Al-Harbi
Ahmed bin Ali Nasser | Ahmed bin Omar Nasser
Yusuf ibn Ibrahim Sabri | Yusuf ibn Hamza Sabri
Fatima bint Ali Hamad | Fatima bint Saleh Hamad
Ali Mohamed Haddad | Mohamed Omar Haddad
محمد حداد | محمود حداد
محمد علي حسن | محمد عمر حسن
حسن منصور | حسين منصور
خالد منصور | وليد منصور
سمير كنعان | سميرة كنعان
كريم نجار | كريمة نجار
أحمد محمود | حامد محمود
فاطمة خليل | فريدة خليل
דוד כהן | דניאל כהן
יוסף לוי | יעקב לוי
רחל מזרחי | רבקה מזרחי
Jón Sigurðsson | Jón Sigmundsson
Sigríður Jónsdóttir | Sigrún Jónsdóttir
Einar Gunnarsson | Einar Guðmundsson
Anna Jónsdóttir | Anna Jóhannsdóttir
John Smithfield Jr. | John Smithfield Sr.
Henry Lacey II | Henry Lacey III
Albert Neri Sr | Albert Neri Jr
James Porter I | James Porter II
Thomas Dutton junior | Thomas Dutton senior
Rajesh Kumar | Rakesh Kumar
Amit Sharma | Ajit Sharma
Sunita Gupta | Sunil Gupta
Anil Yadav | Sunil Yadav
राजेश कुमार | राकेश कुमार
अमित शर्मा | अजित शर्मा
सुनीता गुप्ता | सुनील गुप्ता
Nguyễn Văn An | Nguyễn Văn Anh
Nguyễn Văn Hùng | Nguyễn Văn Hưng Thịnh
Trần Thị Mai | Trần Thị Lan
Trần Thị Hoa | Trần Văn Hòa
Lê Minh Đức | Lê Minh Đạt
Phạm Quang Huy | Phạm Quang Hải
Tigran Sargsyan | Tatev Sargsyan
Giorgi Beridze | Gigla Beridze
Somchai Jaidee | Somsak Jaidee
Mehmet Yılmaz | Ahmet Yılmaz
Ayşe Demir | Ayla Demir
Hasan Kaya | Hüseyin Kaya
Emre Şahin | Emine Şahin
Kwame Mensah | Kwabena Mensah
Chidi Okafor | Chike Okafor
Awa N'Diaye | Aminata N'Diaye
Moussa Traoré | Mariam Traoré
`,
  ),
  ...pairs(
    'second family names that differ',
    `
Lucía García López | Lucía García Pérez
Carlos Ruiz Zafra | Carlos Ruiz Molina
Elena Martín Gil | Elena Martín Soto
Pablo Hernández Gil | Pablo Hernández Cano
Diego Ramos Prieto | Diego Ramos Vega
Marta Vidal Puig | Marta Vidal Roca
Ana Sousa Lobo | Ana Sousa Pinto
Rui Costa Pinto | Rui Costa Leal
Luis Peña Ríos | Luis Peña Salas
José Cano Vera | José Cano Lara
Sofía Gil Campos | Sofía Vega Campos
Inés Rubio Mora | Inés Santos Mora
Javier Ortiz Luna | Javier Bravo Luna
Sabine Krause-Lindner | Sabine Krause-Weber
Petra Meissner-Vogt | Petra Hahn-Vogt
Claire Dubreuil-Masson | Claire Dubreuil-Noir
Emily Hart-Davies | Emily Cole-Davies
Maria Nowak-Zielińska | Maria Nowak-Wrona
Ingrid Dahl Haugen | Ingrid Dahl Moen
Marcos Alves de Lima | Marcos Alves de Souza
Beatriz Melo Franco | Beatriz Melo Castro
Rosa de los Santos | Rosa de los Ríos
Miguel de la Cruz | Miguel de la Torre
Pieter van der Meer | Pieter van der Laan
Jan van den Broek | Jan van den Bosch
Anneke de Vries | Anneke de Boer
Yves Le Goff | Yves Le Gall
Paul Le Bihan | Paul Le Corre
Ali El Amrani | Ali El Fassi
Sami Ben Salah | Sami Ben Ali
Omar Al-Rashid | Omar Al-Hashimi
Sean O'Brien | Sean O'Connor
Sean O'Neill | Sean O'Shea
Ewan MacDonald | Ewan MacDougall
Fiona McKay | Fiona McRae
Marco Di Stefano | Marco Di Matteo
Gina D'Angelo | Gina D'Amico
Salvo Lo Presti | Salvo Lo Bianco
Franz von Bülow | Franz von Bergen
Claire Saint-Pierre | Claire Saint-Jean
`,
  ),
  ...pairs(
    'one nickname, two names',
    `
Albert Roux | Robert Roux
Alfred Hale | Frederick Hale
Christina Hale | Christopher Hale
Patricia Boyd | Patrick Boyd
Edmund Cross | Theodore Cross
Alexander Fry | Alexandra Fry
Daniel Marsh | Danielle Marsh
Stephen Doyle | Stephanie Doyle
Martina Kern | Christina Kern
Albert Nash | Herbert Nash
Gilbert Nash | Hubert Nash
Edward Snow | Edgar Snow
Samuel Lowe | Samantha Lowe
Joseph Rowe | Josephine Rowe
Gabriel Petit | Gabrielle Petit
Charles Wood | Charlotte Wood
Francis Dean | Frances Dean
Leonard Fox | Leonora Fox
Maximilian Rau | Maxine Rau
Nicholas Lamb | Nicola Lamb
Nora Peck | Helena Peck
Eleanor Voss | Helen Voss
Adelina Ricci | Carolina Ricci
Antonio Greco | Agostino Greco
Vincenzo Longo | Lorenzo Longo
Giovanni Pace | Giacomo Pace
Alberto Sosa | Roberto Sosa
Gilberto Ríos | Norberto Ríos
Josefina Cruz | Delfina Cruz
Ernestina Vela | Cristina Vela
Bob Hunter | Bert Hunter-Lee
Bill Mercer | Bob Mercer
Jim Barlow | Tim Barlow
Ted Hughson | Fred Hughson
Kate Sutton | Katie-Lou Hutton
Betty Moss | Hetty Moss
Jack Fenn | Jake Fenn
Tina Kohl | Nina Kohl
Hans Beyer | Heinz Beyer
Fritz Lang-Ohm | Franz Lang-Ohm
Sasha Orlov | Pasha Orlov
Misha Titov | Grisha Titov
Katya Belova | Nastya Belova
Kasia Duda | Basia Duda
Asia Wrona | Basia Wrona
Kees Bos | Koos Bos
Piet Kok | Wim Kok-Smit
Toon Mulder | Teun-Jan Mulder
`,
  ),
  ...pairs(
    'one word in common',
    `
Jean Dupont | Jean Durieux
Jean Dupont | Pierre Dupont
Marie Lambert | Marie Lombard
Marie Lambert | Louise Lambert
Hans Fischer | Hans Vischner
Peter Schwarz | Peter Weiss
Anna Rossi | Anna Bianchi
Anna Rossi | Elena Rossi
Carlos Mendes | Carlos Menezes
Sofia Almeida | Sofia Albuquerque
Ivan Petrov | Ivan Pavlov
Ivan Petrov | Oleg Petrov
Mohamed Benali | Mohamed Bouzid
Mohamed Benali | Karim Benali
Fatima Saidi | Fatima Sadiki
Nguyen Thi Lan | Nguyen Thi Hoa
Kim Ji-hoon | Park Ji-hoon
Wang Wei | Zhang Wei
Tanaka Ken | Tanaka Yuki
Maria da Silva | Maria dos Santos
Maria da Silva | Joana da Silva
John O'Brien | John O'Byrne-Kelly
Mary McDonald | Mary McDermott
Jan de Vries | Piet de Vries
Jan van Dijk | Kees van Dijk
Lars Hansen | Ole Hansen
Nora Berg | Nora Bakke
Éva Nagy | Éva Kovács
Zsófia Kiss | Zsolt Kiss
Mehmet Kaya | Mehmet Kara
Ayşe Yılmaz | Ayşe Yıldız
Andrei Popescu | Adrian Popescu
Elena Ionescu | Elena Iliescu
Petr Novák | Pavel Novák
Jana Nováková | Hana Nováková
Marko Horvat | Mirko Horvat
Ana Kovač | Iva Kovač
Piotr Nowak | Paweł Nowak
Anna Kowalska | Hanna Kowalska
Rajesh Patel | Mahesh Patel
Priya Singh | Riya Singh
Li Wei | Liu Wei
Chen Jie | Chen Jun
Sato Yuki | Saito Yuki
Yamada Hana | Yamada Hina
Luca Bianchi | Lucia Bianchi
Thomas Martin | Thomas Morin
Claire Robin | Clara Robin
Paul Girard | Paul Guérard
Julien Blanc | Julien Leblanc
`,
  ),
]

/** Pairs that are two people's names, however alike they look. Written before the comparison was, as `variants` were. */
export const lookAlikes: readonly NamePair[] = [...genders, ...likeness, ...compounds, ...alike, ...others]
