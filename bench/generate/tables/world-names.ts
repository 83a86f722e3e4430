/**
 * One culture's names: every name with all its written forms, the one in its own script first, then the commonest Latin one,
 * then others and pet names, parted by `/`. Written from general knowledge.
 */
export interface Culture {
  /** ISO 3166 alpha-2. */
  readonly country: string
  /** A mobile number of the country, E.164 with `#` for a digit. */
  readonly phone: string
  readonly women: string
  readonly men: string
  readonly families: string
  /** Endings of a woman's family name: what stands at the end of a man's, and what instead, in each script. */
  readonly feminine?: readonly (readonly [RegExp, string])[]
  readonly cities: string
  /** Whether the family name is said first at home, so that forms from abroad take it for a given one. */
  readonly familyFirst?: boolean
  /** Whether people bear two family names, and forms may take one. */
  readonly twoFamilies?: boolean
}

/** Cultures whose names an export of a French shop garbles in ways of their own. */
export const CULTURES: readonly Culture[] = [
  {
    country: 'RU',
    phone: '+79#########',
    women: `Мария/Maria/Mariya/Маша, Анна/Anna/Аня, Елена/Elena/Yelena/Лена, Ольга/Olga/Оля, Наталья/Natalia/Natalya/Наташа, Татьяна/Tatiana/Tatyana/Таня,
      Екатерина/Ekaterina/Yekaterina/Катя, Ирина/Irina/Ира, Светлана/Svetlana/Света, Юлия/Yulia/Julia/Юля, Анастасия/Anastasia/Anastasiya/Настя, Дарья/Daria/Darya/Даша`,
    men: `Александр/Alexander/Aleksandr/Саша, Сергей/Sergey/Sergei/Серёжа, Дмитрий/Dmitry/Dmitri/Дима, Алексей/Alexey/Aleksei/Лёша, Андрей/Andrey/Andrei,
      Михаил/Mikhail/Michail/Миша, Иван/Ivan/Ваня, Николай/Nikolai/Nikolay/Коля, Владимир/Vladimir/Wladimir/Володя, Евгений/Evgeny/Yevgeny/Женя, Юрий/Yuri/Yury, Павел/Pavel/Паша`,
    families: `Иванов/Ivanov/Ivanoff, Смирнов/Smirnov/Smirnoff, Кузнецов/Kuznetsov/Kouznetsov, Попов/Popov/Popoff, Васильев/Vasiliev/Vasilyev, Петров/Petrov/Petroff,
      Соколов/Sokolov, Михайлов/Mikhailov/Mikhaylov, Новиков/Novikov, Фёдоров/Fedorov/Fyodorov, Морозов/Morozov, Волков/Volkov/Wolkow, Алексеев/Alekseev/Alexeyev,
      Лебедев/Lebedev, Шевченко/Shevchenko/Chevtchenko, Тихонов/Tikhonov, Щербаков/Shcherbakov/Chtcherbakov, Жуков/Zhukov/Joukov`,
    feminine: [
      [/в$/, 'ва'],
      [/([oe])(v|ff|w)$/, '$1va'],
    ],
    cities: 'Москва/Moscow/Moscou, Санкт-Петербург/Saint Petersburg/St-Pétersbourg, Казань/Kazan, Самара/Samara',
  },
  {
    country: 'UA',
    phone: '+38050#######',
    women: `Олена/Olena/Elena, Оксана/Oksana/Oxana, Наталія/Nataliia/Natalia, Тетяна/Tetiana/Tatiana, Ірина/Iryna/Irina, Юлія/Yuliia/Julia, Ганна/Hanna/Anna, Марія/Mariia/Maria`,
    men: `Олександр/Oleksandr/Alexandre, Сергій/Serhii/Sergiy, Володимир/Volodymyr/Vladimir, Андрій/Andrii/Andriy, Дмитро/Dmytro/Dmitri, Микола/Mykola/Nicolas, Іван/Ivan, Юрій/Yurii/Yuriy`,
    families: `Шевченко/Shevchenko, Коваленко/Kovalenko, Бондаренко/Bondarenko, Ткаченко/Tkachenko/Tkatchenko, Кравченко/Kravchenko, Мельник/Melnyk/Melnik, Бойко/Boiko/Boyko,
      Олійник/Oliinyk/Oliynyk, Поліщук/Polishchuk, Гончаренко/Honcharenko/Goncharenko, Савченко/Savchenko, Лисенко/Lysenko, Руденко/Rudenko, Марченко/Marchenko`,
    cities: 'Київ/Kyiv/Kiev, Львів/Lviv/Lvov, Одеса/Odesa/Odessa, Харків/Kharkiv/Kharkov',
  },
  {
    country: 'GR',
    phone: '+3069########',
    women: `Μαρία/Maria, Ελένη/Eleni/Helene, Αικατερίνη/Aikaterini/Ekaterini/Κατερίνα, Βασιλική/Vasiliki/Vassiliki, Σοφία/Sofia/Sophia, Αγγελική/Angeliki/Aggeliki, Γεωργία/Georgia, Ιωάννα/Ioanna/Joanna`,
    men: `Γεώργιος/Georgios/Giorgos/Γιώργος, Ιωάννης/Ioannis/Yannis/Γιάννης, Κωνσταντίνος/Konstantinos/Kostas/Κώστας, Δημήτριος/Dimitrios/Dimitris/Δημήτρης, Νικόλαος/Nikolaos/Nikos/Νίκος,
      Παναγιώτης/Panagiotis/Panayotis, Χρήστος/Christos/Hristos, Αθανάσιος/Athanasios/Thanasis`,
    families: `Παπαδόπουλος/Papadopoulos, Βλάχος/Vlachos/Vlahos, Αγγελόπουλος/Angelopoulos/Aggelopoulos, Νικολαΐδης/Nikolaidis/Nicolaidis, Γεωργίου/Georgiou, Οικονόμου/Oikonomou/Economou,
      Παπαδάκης/Papadakis, Δημητρίου/Dimitriou, Κωνσταντίνου/Konstantinou/Constantinou, Μακρής/Makris, Αλεξίου/Alexiou, Χατζής/Chatzis/Hatzis`,
    cities: 'Αθήνα/Athina/Athènes, Θεσσαλονίκη/Thessaloniki/Salonique, Πάτρα/Patra/Patras, Ηράκλειο/Irakleio/Heraklion',
  },
  {
    country: 'MA',
    phone: '+2126########',
    women: `فاطمة/Fatima/Fatma, خديجة/Khadija/Khadidja, عائشة/Aicha/Aïcha, مريم/Mariam/Meryem, زينب/Zineb/Zaynab, نادية/Nadia, سعاد/Souad/Suad, ليلى/Leila/Leïla/Layla, نجاة/Najat, حنان/Hanane/Hanan`,
    men: `محمد/Mohamed/Mohammed/Muhammad, أحمد/Ahmed/Ahmad, يوسف/Youssef/Yusuf/Youcef, عبد الله/Abdallah/Abdullah, حسن/Hassan/Hasan, إبراهيم/Ibrahim/Brahim, مصطفى/Mustapha/Mostafa/Moustafa,
      خالد/Khaled/Khalid, سعيد/Said/Saïd, عمر/Omar/Umar, رشيد/Rachid/Rashid, عبد الرحمن/Abderrahmane/Abdulrahman`,
    families: `العلوي/Alaoui/El Alaoui, بناني/Bennani/Benani, التازي/Tazi/El Tazi, الإدريسي/El Idrissi/Idrissi, الفاسي/El Fassi/Fassi, بنعلي/Benali/Ben Ali, حداد/Haddad, السعيدي/Saidi/Essaidi,
      المنصوري/El Mansouri/Mansouri, الشرايبي/Chraibi/Chraïbi, بركات/Barakat, الحسني/El Hassani/Hassani, بوعزة/Bouazza, الخطيب/El Khatib/Khatib, القاسمي/El Kasmi/Kassimi`,
    cities: 'الدار البيضاء/Casablanca/Casa, الرباط/Rabat, فاس/Fès/Fez, مراكش/Marrakech/Marrakesh',
  },
  {
    country: 'CN',
    phone: '+86139########',
    women: `芳/Fang, 娜/Na, 秀英/Xiuying/Xiu-Ying, 敏/Min, 静/Jing, 丽/Li, 艳/Yan, 秀兰/Xiulan/Xiu Lan, 霞/Xia, 燕/Yan, 晓梅/Xiaomei/Xiao Mei, 雪/Xue`,
    men: `伟/Wei, 强/Qiang, 磊/Lei, 军/Jun, 洋/Yang, 勇/Yong, 杰/Jie, 涛/Tao, 明/Ming, 建国/Jianguo/Jian Guo, 志强/Zhiqiang/Zhi-Qiang, 晓明/Xiaoming/Xiao Ming`,
    families: `王/Wang/Wong, 李/Li/Lee, 张/Zhang/Chang, 刘/Liu, 陈/Chen/Chan, 杨/Yang, 黄/Huang/Hwang, 赵/Zhao, 吴/Wu, 周/Zhou/Chow, 徐/Xu/Hsu, 孙/Sun, 马/Ma, 朱/Zhu/Chu, 胡/Hu, 郭/Guo/Kuo, 林/Lin/Lam,
      欧阳/Ouyang/Ou Yang`,
    cities: '北京/Beijing/Pékin, 上海/Shanghai, 广州/Guangzhou/Canton, 成都/Chengdu',
    familyFirst: true,
  },
  {
    country: 'JP',
    phone: '+8190########',
    women: `花子/Hanako/はなこ, 陽子/Yoko/Yōko/ようこ, 恵子/Keiko/けいこ, 由美/Yumi/ゆみ, 美咲/Misaki/みさき, さくら/Sakura, 愛/Ai/あい, 真由美/Mayumi, 久美子/Kumiko, 裕子/Yuko/Yūko/ゆうこ`,
    men: `太郎/Taro/Tarō/たろう, 一郎/Ichiro/Ichirō, 健一/Kenichi/Ken'ichi, 大輔/Daisuke/だいすけ, 翔太/Shota/Shōta, 健太/Kenta, 誠/Makoto/まこと, 浩/Hiroshi/ひろし, 直樹/Naoki, 拓也/Takuya`,
    families: `佐藤/Sato/Satō/Satoh, 鈴木/Suzuki, 高橋/Takahashi, 田中/Tanaka, 伊藤/Ito/Itō/Itoh, 渡辺/Watanabe, 山本/Yamamoto, 中村/Nakamura, 小林/Kobayashi, 加藤/Kato/Katō, 吉田/Yoshida, 山田/Yamada,
      佐々木/Sasaki, 井上/Inoue/Inouye, 斎藤/Saito/Saitō/斉藤, 大野/Ono/Ōno/Ohno`,
    cities: '東京/Tokyo/Tōkyō, 大阪/Osaka/Ōsaka, 京都/Kyoto, 横浜/Yokohama',
    familyFirst: true,
  },
  {
    country: 'KR',
    phone: '+8210########',
    women: `지은/Ji-eun/Jieun, 서연/Seo-yeon/Seoyeon, 민지/Min-ji/Minji, 수진/Su-jin/Soojin, 은영/Eun-young/Eunyoung, 하나/Hana, 유진/Yu-jin/Eugene, 미영/Mi-young/Miyoung`,
    men: `민수/Min-su/Minsoo, 지훈/Ji-hoon/Jihun, 성민/Seong-min/Sungmin, 영호/Young-ho/Yeongho, 동현/Dong-hyun/Donghyeon, 준호/Jun-ho/Junho, 상우/Sang-woo/Sangu, 현우/Hyun-woo/Hyeonu`,
    families: `김/Kim, 이/Lee/Yi/Rhee, 박/Park/Pak, 최/Choi/Choe, 정/Jung/Jeong/Chung, 강/Kang, 조/Cho/Jo, 윤/Yoon/Yun, 장/Jang/Chang, 임/Lim/Im, 한/Han, 오/Oh`,
    cities: '서울/Seoul/Séoul, 부산/Busan/Pusan, 대구/Daegu/Taegu',
    familyFirst: true,
  },
  {
    country: 'VN',
    phone: '+8490#######',
    women: `Thị Hương/Thi Huong/Huong, Thị Lan/Thi Lan/Lan, Ngọc Anh/Ngoc Anh, Thị Mai/Thi Mai/Mai, Thu Hà/Thu Ha, Bích Ngọc/Bich Ngoc, Phương Thảo/Phuong Thao`,
    men: `Văn Hùng/Van Hung/Hung, Văn Minh/Van Minh/Minh, Đức Anh/Duc Anh, Quốc Bảo/Quoc Bao, Hữu Thắng/Huu Thang, Văn Nam/Van Nam/Nam, Minh Tuấn/Minh Tuan`,
    families: `Nguyễn/Nguyen, Trần/Tran, Lê/Le, Phạm/Pham, Huỳnh/Huynh/Hoàng, Phan/Phan, Vũ/Vu/Võ, Đặng/Dang, Bùi/Bui, Đỗ/Do, Ngô/Ngo, Dương/Duong`,
    cities: 'Hà Nội/Hanoi, Thành phố Hồ Chí Minh/Ho Chi Minh City/Saigon, Đà Nẵng/Da Nang/Danang',
    familyFirst: true,
  },
  {
    country: 'IN',
    phone: '+9198########',
    women: `प्रिया/Priya, सुनीता/Sunita/Suneeta, अनीता/Anita, पूजा/Pooja/Puja, लक्ष्मी/Lakshmi/Laxmi, दीपा/Deepa/Dipa, मीना/Meena/Mina, कविता/Kavita/Kavitha`,
    men: `राजेश/Rajesh, संजय/Sanjay, अमित/Amit, विजय/Vijay, सुरेश/Suresh, रवि/Ravi, दीपक/Deepak/Dipak, अनिल/Anil, मनोज/Manoj, कृष्ण/Krishna/Krishnan`,
    families: `शर्मा/Sharma/Sarma, वर्मा/Verma/Varma, गुप्ता/Gupta, सिंह/Singh/Sinha, कुमार/Kumar/Kumaar, पटेल/Patel, यादव/Yadav, मिश्रा/Mishra/Misra, चौधरी/Chaudhary/Choudhury, जोशी/Joshi, अग्रवाल/Agarwal/Aggarwal, मेहता/Mehta`,
    cities: 'दिल्ली/Delhi, मुंबई/Mumbai/Bombay, बेंगलुरु/Bengaluru/Bangalore',
  },
  {
    country: 'IL',
    phone: '+97250#######',
    women: `שרה/Sarah/Sara, רחל/Rachel/Rahel, מרים/Miriam/Myriam, נועה/Noa, תמר/Tamar, יעל/Yael/Yaël, מיכל/Michal, אסתר/Esther/Ester`,
    men: `דוד/David, משה/Moshe/Moïse, יוסף/Yosef/Joseph, יעקב/Yaakov/Jacob, אברהם/Avraham/Abraham, יצחק/Yitzhak/Isaac, חיים/Haim/Chaim, אורי/Uri/Ouri`,
    families: `כהן/Cohen/Kohen, לוי/Levi/Lévy, מזרחי/Mizrahi/Mizrachi, פרץ/Peretz/Perez, ביטון/Biton/Bitton, דהן/Dahan, אברהם/Avraham, פרידמן/Friedman/Fridman, אזולאי/Azoulay/Azulai, כץ/Katz, חדד/Hadad/Haddad, אוחנה/Ohana`,
    cities: 'תל אביב/Tel Aviv/Tel-Aviv, ירושלים/Jerusalem/Jérusalem, חיפה/Haifa',
  },
  {
    country: 'TR',
    phone: '+90532#######',
    women: `Ayşe/Ayse, Fatma, Zeynep, Elif, Gülşen/Gulsen, Özlem/Ozlem, Şükran/Sukran, Işıl/Isil, Çiğdem/Cigdem, Hülya/Hulya`,
    men: `Mehmet, Mustafa, İbrahim/Ibrahim, Hüseyin/Huseyin, Ömer/Omer, Çağlar/Caglar, Işık/Isik, Yiğit/Yigit, Barış/Baris, Oğuz/Oguz`,
    families: `Yılmaz/Yilmaz, Kaya, Demir, Şahin/Sahin, Çelik/Celik, Yıldız/Yildiz, Yıldırım/Yildirim, Öztürk/Ozturk/Oeztuerk, Aydın/Aydin, Özdemir/Ozdemir, Kılıç/Kilic, Doğan/Dogan, Güneş/Gunes, İnan/Inan`,
    cities: 'İstanbul/Istanbul, İzmir/Izmir, Ankara, Diyarbakır/Diyarbakir',
  },
  {
    country: 'PL',
    phone: '+48601######',
    women: `Małgorzata/Malgorzata/Gosia, Katarzyna/Kasia, Agnieszka/Aga, Elżbieta/Elzbieta/Ela, Joanna/Asia, Barbara/Basia, Łucja/Lucja, Ewa, Zofia/Zosia, Anna/Ania`,
    men: `Paweł/Pawel, Michał/Michal, Łukasz/Lukasz, Stanisław/Stanislaw/Staszek, Krzysztof/Krzys, Tomasz/Tomek, Grzegorz, Jan/Janek, Wojciech/Wojtek, Zbigniew/Zbyszek`,
    families: `Nowak, Kowalski, Wiśniewski/Wisniewski, Wójcik/Wojcik, Kamiński/Kaminski, Lewandowski, Zieliński/Zielinski, Szymański/Szymanski, Dąbrowski/Dabrowski, Kozłowski/Kozlowski, Jabłoński/Jablonski,
      Błaszczyk/Blaszczyk, Wróbel/Wrobel, Głowacki/Glowacki`,
    feminine: [[/ski$/, 'ska']],
    cities: 'Warszawa/Warsaw/Varsovie, Kraków/Krakow/Cracovie, Łódź/Lodz, Gdańsk/Gdansk',
  },
  {
    country: 'HU',
    phone: '+3620#######',
    women: `Mária/Maria, Erzsébet/Erzsebet/Erzsi, Katalin/Kata/Kati, Ilona/Ica, Éva/Eva, Zsuzsanna/Zsuzsa, Ágnes/Agnes/Ági, Judit, Krisztina/Kriszti`,
    men: `László/Laszlo/Laci, István/Istvan/Pista, József/Jozsef/Józsi, János/Janos/Jani, Zoltán/Zoltan/Zoli, Sándor/Sandor/Sanyi, Gábor/Gabor, Péter/Peter/Peti, Attila`,
    families: `Nagy, Kovács/Kovacs, Tóth/Toth, Szabó/Szabo, Horváth/Horvath, Varga, Kiss, Molnár/Molnar, Németh/Nemeth, Farkas, Balogh, Papp, Lakatos, Takács/Takacs, Szűcs/Szucs/Szücs`,
    cities: 'Budapest, Debrecen, Szeged, Pécs/Pecs, Győr/Gyor/Györ',
    familyFirst: true,
  },
  {
    country: 'ES',
    phone: '+3465#######',
    women: `María Carmen/Maria Carmen/Mari Carmen, María/Maria/Mª, Josefa/Pepa, Isabel/Isa, María Dolores/Lola/Mª Dolores, Ana María/Ana Mª/Ana, Francisca/Paca, Laura, Concepción/Concha/Concepcion, Begoña/Begona`,
    men: `José/Jose/Pepe, Francisco/Paco/Fran, José Antonio/Jose Antonio, Manuel/Manolo, Juan Carlos/Juan-Carlos, Jesús/Jesus/Chus, Íñigo/Inigo, Miguel Ángel/Miguel Angel, Ignacio/Nacho, José María/Chema`,
    families: `García/Garcia, Martínez/Martinez, López/Lopez, Sánchez/Sanchez, Rodríguez/Rodriguez, Pérez/Perez, Gómez/Gomez, Fernández/Fernandez, Núñez/Nunez/Nuñez, Muñoz/Munoz, Jiménez/Jimenez/Giménez, Díaz/Diaz,
      de la Fuente/De La Fuente, Ibáñez/Ibanez, Álvarez/Alvarez, Ruiz`,
    cities: 'Madrid, Barcelona, Málaga/Malaga, A Coruña/La Coruña/A Coruna, Sevilla/Seville/Séville',
    twoFamilies: true,
  },
  {
    country: 'PT',
    phone: '+35191#######',
    women: `Maria, Conceição/Conceicao/São, Inês/Ines, Fátima/Fatima, Graça/Graca, Luísa/Luisa, Mónica/Monica/Mônica, Sofia, Cláudia/Claudia`,
    men: `João/Joao, José/Jose/Zé, António/Antonio/Antônio/Tó, Luís/Luis, Sebastião/Sebastiao, Gonçalo/Goncalo, Nuno, Estêvão/Estevao, Simão/Simao`,
    families: `Silva/da Silva, Santos/dos Santos, Ferreira, Pereira, Oliveira/de Oliveira, Costa/da Costa, Rodrigues, Martins, Sousa/de Sousa/Souza, Gonçalves/Goncalves, Magalhães/Magalhaes, Simões/Simoes, Conceição/da Conceição`,
    cities: 'Lisboa/Lisbon/Lisbonne, Porto/Oporto, Évora/Evora, Guimarães/Guimaraes',
    twoFamilies: true,
  },
  {
    country: 'DE',
    phone: '+49171#######',
    women: `Ursula/Uschi, Käthe/Kaethe/Kathe, Margarete/Grete, Bärbel/Baerbel/Barbel, Elisabeth/Lisa, Hannelore/Hanne, Katharina/Kathi, Anneliese/Anne-Liese`,
    men: `Jürgen/Juergen/Jurgen, Günther/Guenther/Günter, Jörg/Joerg/Jorg, Wolfgang/Wolf, Hans-Joachim/Hans Joachim/Hajo, Karl-Heinz/Karlheinz/Karl Heinz, Björn/Bjoern/Bjorn, Johannes/Hannes, Friedrich/Fritz`,
    families: `Müller/Mueller/Muller, Schröder/Schroeder/Schroder, Groß/Gross, Weiß/Weiss, Köhler/Koehler/Kohler, Böhm/Boehm/Bohm, Jäger/Jaeger/Jager, Krüger/Krueger/Kruger, von der Heide/Heide/v. d. Heide, Schäfer/Schaefer/Schafer,
      Meier/Meyer/Maier/Mayer, Schmidt/Schmitt/Schmid, Freiherr von Stein/von Stein, Strauß/Strauss`,
    cities: 'München/Muenchen/Munich, Köln/Koeln/Cologne, Düsseldorf/Duesseldorf/Dusseldorf, Nürnberg/Nuremberg/Nuernberg',
  },
  {
    country: 'DK',
    phone: '+4520######',
    women: `Åse/Aase/Ase, Kirsten, Bodil, Søs/Soes/Sos, Mette, Jytte, Dorthe/Dorte, Birgitte/Britta, Astrid`,
    men: `Søren/Soeren/Soren, Jørgen/Joergen/Jorgen, Åge/Aage/Age, Bjørn/Bjoern/Bjorn, Niels/Nils, Christian/Kristian, Mikkel/Michael, Thorkild/Torkil, Knud/Knut`,
    families: `Sørensen/Soerensen/Sorensen, Jørgensen/Joergensen/Jorgensen, Ågård/Aagaard/Agard, Nielsen/Nilsen, Kjær/Kjaer, Christensen/Kristensen, Østergaard/Oestergaard/Ostergaard, Bæk/Baek, Hansen, Pedersen/Petersen, Møller/Moeller/Moller`,
    cities: 'København/Copenhagen/Koebenhavn, Århus/Aarhus/Arhus, Ålborg/Aalborg, Helsingør/Elsinore/Helsingoer',
  },
  {
    country: 'NL',
    phone: '+316########',
    women: `Johanna/Jo/Joke, Wilhelmina/Willemijn/Mien, Cornelia/Corrie, Maria/Marijke, Elisabeth/Betsie, Hendrika/Rika, Margaretha/Greet, Geertruida/Truus`,
    men: `Johannes/Jan/Hans, Cornelis/Kees/Cor, Willem/Wim, Hendrik/Henk, Pieter/Piet, Gerrit/Ger, Jacobus/Koos/Jaap, Matthijs/Thijs, Adrianus/Ad`,
    families: `de Jong/Jong/Jong de, van den Berg/Berg/van de Berg/vd Berg, van Dijk/van Dyk/Dijk, van der Meer/vd Meer/Meer, de Vries/Vries, IJsbrands/Ysbrands, 't Hart/Hart/Thart, van 't Hof/Hof, Janssen/Jansen, Bakker, van den Heuvel/Heuvel,
      Op den Camp/Opdencamp, ten Brink/Brink`,
    cities: "Amsterdam, 's-Gravenhage/Den Haag/La Haye, 's-Hertogenbosch/Den Bosch, IJmuiden/Ijmuiden",
  },
  {
    country: 'GB',
    phone: '+447700######',
    women: `Elizabeth/Liz/Beth/Betty, Margaret/Peggy/Maggie, Catherine/Kate/Katherine/Cathy, Susan/Sue, Rebecca/Becky, Victoria/Vicky, Patricia/Pat/Tricia, Jennifer/Jenny, Alexandra/Sandra/Alex, Deborah/Debbie`,
    men: `William/Bill/Will/Billy, Robert/Bob/Rob/Bobby, Richard/Dick/Rick, James/Jim/Jimmy, John/Jack/Johnny, Edward/Ted/Eddie, Thomas/Tom/Tommy, Michael/Mike/Mick, Anthony/Tony, Charles/Charlie/Chuck`,
    families: `Smith/Smyth/Smythe, Jones, Taylor/Tayler, Brown/Browne, O'Connor/O’Connor/OConnor, MacDonald/McDonald/Mac Donald, McCarthy/MacCarthy/Mc Carthy, Clarke/Clark, Thompson/Thomson, O'Neill/ONeill/O Neil, Stephenson/Stevenson,
      FitzGerald/Fitzgerald/Fitz Gerald, Evans, St John/Saint John, Macleod/McLeod/MacLeod`,
    cities: 'London/Londres, Edinburgh/Édimbourg, Newcastle upon Tyne/Newcastle, St Albans/Saint Albans',
  },
]
