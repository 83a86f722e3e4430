import { pairs, type NamePair } from './pair.ts'

/** One name in its own script and in Latin letters, or in two shapes of one script. */
export const scripts: readonly NamePair[] = [
  ...pairs(
    'Cyrillic and Latin',
    `
Алексей Морозов | Aleksei Morozov
Алексей Щербаков | Alexey Shcherbakov
Дмитрий Соколов | Dmitry Sokolov
Дмитрий Лебедев | Dmitri Lebedev
Юлия Смирнова | Yulia Smirnova
Юлия Фролова | Iuliia Frolova
Мария Кузнецова | Maria Kuznetsova
Татьяна Попова | Tatiana Popova
Татьяна Зайцева | Tatyana Zaytseva
Наталья Орлова | Natalia Orlova
Евгений Белов | Evgeny Belov
Евгений Гусев | Yevgeny Gusev
Екатерина Новикова | Ekaterina Novikova
Екатерина Волкова | Yekaterina Volkova
Андрей Козлов | Andrei Kozlov
Андрей Павлов | Andrey Pavlov
Сергей Титов | Sergey Titov
Сергей Жуков | Sergei Zhukov
Михаил Чернов | Mikhail Chernov
Николай Степанов | Nikolai Stepanov
Николай Хохлов | Nikolay Khokhlov
Александр Яковлев | Alexander Yakovlev
Александра Ильина | Alexandra Ilyina
Пётр Семёнов | Petr Semenov
Пётр Алёшин | Pyotr Alyoshin
Фёдор Королёв | Fyodor Korolyov
Фёдор Царёв | Fedor Tsarev
Ксения Цветкова | Ksenia Tsvetkova
Ольга Шишкина | Olga Shishkina
Илья Рыжов | Ilya Ryzhov
Игорь Соловьёв | Igor Solovyov
Любовь Мельникова | Lyubov Melnikova
Людмила Юдина | Ludmila Yudina
Вячеслав Грачёв | Vyacheslav Grachev
Анна Достоевская | Anna Dostoevskaya
Виталий Крыловский | Vitaly Krylovsky
Юрий Ежов | Yuri Ezhov
Анатолий Воробьёв | Anatoly Vorobyov
Зинаида Хомякова | Zinaida Khomyakova
Вадим Щукин | Vadim Shchukin
Олександр Шевченко | Oleksandr Shevchenko
Володимир Коваленко | Volodymyr Kovalenko
Андрій Бондаренко | Andrii Bondarenko
Сергій Ткаченко | Serhii Tkachenko
Юрій Гончаренко | Yurii Honcharenko
Ганна Кравчук | Hanna Kravchuk
Олена Левченко | Olena Levchenko
Євген Поліщук | Yevhen Polishchuk
Наталія Гриценко | Nataliia Hrytsenko
Їжак Тарас | Taras Yizhak
Любов Яценко | Liubov Yatsenko
Микола Гайдук | Mykola Haiduk
Георги Димитров | Georgi Dimitrov
Иван Стоянов | Ivan Stoyanov
Ивайло Търпанов | Ivaylo Tarpanov
Цветелина Христова | Tsvetelina Hristova
Стефан Желязков | Stefan Zhelyazkov
Мария Ангелова | Maria Angelova
Ђорђе Петровић | Đorđe Petrović
Ђорђе Марковић | Djordje Markovic
Милош Живковић | Miloš Živković
Јелена Јовановић | Jelena Jovanović
Љубица Николић | Ljubica Nikolić
Његош Стојановић | Njegoš Stojanović
Драган Чолић | Dragan Čolić
Душан Шарић | Dušan Šarić
Никола Џомбић | Nikola Džombić
Цвета Ћирић | Cveta Ćirić
Александар Трајковски | Aleksandar Trajkovski
Бојан Ѓорѓиев | Bojan Gjorgjiev
`,
  ),
  ...pairs(
    'Greek and Latin',
    `
Γιώργος Παπαδόπουλος | Giorgos Papadopoulos
Δημήτρης Οικονόμου | Dimitris Oikonomou
Μαρία Γεωργίου | Maria Georgiou
Κωνσταντίνος Νικολάου | Konstantinos Nikolaou
Ελένη Αντωνίου | Eleni Antoniou
Ιωάννης Βασιλείου | Ioannis Vasileiou
Αικατερίνη Χριστοδούλου | Aikaterini Christodoulou
Παναγιώτης Αγγελόπουλος | Panagiotis Angelopoulos
Ευάγγελος Καρανίκας | Evangelos Karanikas
Παύλος Θεοδώρου | Pavlos Theodorou
Χρήστος Ζαχαρίου | Christos Zachariou
Σοφία Ξενάκη | Sofia Xenaki
Θεόδωρος Μπακάλης | Theodoros Bakalis
Αθανάσιος Ντούλας | Athanasios Doulas
Βασιλική Λυμπέρη | Vasiliki Lymperi
Ψαρρού Άννα | Anna Psarrou
Στέφανος Τσιπούρας | Stefanos Tsipouras
Άγγελος Φραγκούλης | Angelos Fragkoulis
Ευτυχία Μαυρίδου | Eftychia Mavridou
Ιάκωβος Γκίκας | Iakovos Gikas
Νίκος Ηλιάδης | Nikos Iliadis
ΚΩΣΤΑΣ ΜΑΚΡΗΣ | Κώστας Μακρής
ΜΑΡΙΑ ΣΠΥΡΟΥ | Maria Spyrou
Λευτέρης Χατζής | Lefteris Chatzis
`,
  ),
  ...pairs(
    'Arabic script and Latin',
    `
محمد أحمد حداد | Mohamed Ahmed Haddad
محمد علي حسن | Muhammad Ali Hassan
أحمد محمود | Ahmad Mahmoud
احمد محمود | أحمد محمود
خالد بن سعيد | Khaled Ben Said
خالد منصور | Khalid Mansour
فاطمة الزهراء | Fatima Zahra
فاطمه حسن | فاطمة حسن
عائشة خليل | Aisha Khalil
يوسف إبراهيم | Youssef Ibrahim
يوسف نجار | Yusuf Najjar
عبد الرحمن التميمي | Abdulrahman Al-Tamimi
عبد الله القحطاني | Abdullah Al-Qahtani
عبدالله القحطاني | عبد الله القحطاني
عبد الكريم حداد | Abdelkarim Haddad
عمر النجار | Omar El Naggar
علي الحسيني | Ali Al Husseini
حسن نصار | Hassan Nassar
حسين طاهر | Hussein Taher
مريم خوري | Mariam Khoury
سارة منصور | Sara Mansour
ليلى حداد | Leila Haddad
نور الدين بلقاسم | Noureddine Belkacem
طارق سليم | Tarek Salim
سعيد رشيد | Said Rashid
كريم بوزيان | Karim Bouziane
رشيد بوعلام | Rachid Boualem
جمال فارس | Jamal Fares
سمير كنعان | Samir Kanaan
هدى سليمان | Huda Suleiman
زينب عباس | Zainab Abbas
زينب كاظم | Zeinab Kazem
مصطفى بدوي | Mustafa Badawi
إسماعيل فؤاد | Ismail Fouad
لينا شاهين | Lina Shahin
فارس بيطار | Fares Bitar
وليد جابر | Walid Jaber
فرهاد کریمی | Farhad Karimi
پریسا احمدی | Parisa Ahmadi
داریوش رضایی | Dariush Rezaei
محمدرضا صادقی | Mohammadreza Sadeghi
کامران موسوی | Kamran Mousavi
شیرین جعفری | Shirin Jafari
`,
  ),
  ...pairs(
    'Hebrew and Latin',
    `
דוד כהן | David Cohen
משה לוי | Moshe Levi
שרה מזרחי | Sarah Mizrahi
יוסף פרץ | Yosef Peretz
אברהם פרידמן | Avraham Friedman
רחל גולדברג | Rachel Goldberg
יעקב כץ | Yaakov Katz
מרים שפירא | Miriam Shapira
דניאל ביטון | Daniel Biton
נועה אזולאי | Noa Azoulay
תמר רוזן | Tamar Rosen
איתן ברגר | Eitan Berger
חיים דהן | Haim Dahan
מיכל אדלר | Michal Adler
`,
  ),
  ...pairs(
    'Hangul and Latin',
    `
김민준 | Kim Min-jun
김민준 | Min-jun Kim
김 민준 | 김민준
이서윤 | Lee Seo-yoon
이서윤 | Seoyoon Lee
박지훈 | Park Ji-hoon
박지훈 | Ji Hoon Park
최수진 | Choi Su-jin
최수진 | Soojin Choi
정하윤 | Jung Ha-yoon
강도현 | Kang Do-hyun
조은지 | Cho Eun-ji
윤서준 | Yoon Seo-jun
장미옥 | Jang Mi-ok
임재현 | Lim Jae-hyun
한서율 | Han Seo-yul
오민재 | Oh Min-jae
서예린 | Seo Ye-rin
신태경 | Shin Tae-kyung
권보람 | Kwon Bo-ram
황인철 | Hwang In-chul
안미영 | Ahn Mi-young
송아라 | Song A-ra
홍재석 | Hong Jae-seok
문수빈 | Moon Su-bin
손가은 | Son Ga-eun
배현아 | Bae Hyun-a
백승규 | Baek Seung-gyu
남궁현수 | Namkung Hyun-su
류준형 | Ryu Jun-hyung
노태민 | Noh Tae-min
하경원 | Ha Kyung-won
곽도경 | Kwak Do-kyung
성유미 | Sung Yu-mi
차은정 | Cha Eun-jung
구민아 | Koo Min-ah
민효정 | Min Hyo-jung
지창호 | Ji Chang-ho
엄태석 | Eom Tae-seok
이 영희 | 이영희
`,
  ),
  ...pairs(
    'kana and Latin',
    `
さとう ゆうき | Sato Yuki
サトウ ユウキ | さとう ゆうき
すずき はなこ | Suzuki Hanako
スズキ ハナコ | Hanako Suzuki
ｽｽﾞｷ ﾊﾅｺ | スズキ ハナコ
たかはし けんじ | Kenji Takahashi
タナカ タロウ | Tanaka Taro
わたなべ まゆみ | Watanabe Mayumi
イトウ ショウヘイ | Ito Shohei
やまもと りょうた | Yamamoto Ryota
なかむら しんじろう | Nakamura Shinjiro
コバヤシ アキラ | Kobayashi Akira
かとう じゅんこ | Kato Junko
ヨシダ キョウコ | Yoshida Kyoko
おおの まさる | Ohno Masaru
いのうえ りか | Inoue Rika
ホッタ ユウコ | Hotta Yuko
まつもと ちひろ | Matsumoto Chihiro
フジワラ ツヨシ | Fujiwara Tsuyoshi
やまだ・たろう | やまだ たろう
ジョン・スミス | John Smith
アンナ・ミラー | Anna Miller
マリア・ガルシア | Maria Garcia
ダニエル・ロペス | Daniel Lopez
`,
  ),
  ...pairs(
    'Han in two shapes',
    `
髙橋健一 | 高橋健一
髙田美咲 | 高田美咲
齋藤直樹 | 斎藤直樹
齊藤由美 | 斉藤由美
渡邊大輔 | 渡辺大輔
渡邉恵子 | 渡辺恵子
山﨑翔太 | 山崎翔太
濵田真央 | 浜田真央
濱口優 | 浜口優
小澤正夫 | 小沢正夫
澤田亮 | 沢田亮
廣瀬愛 | 広瀬愛
國分誠二 | 国分誠二
櫻井正 | 桜井正
龍田誠 | 竜田誠
黒澤友美 | 黒沢友美
眞鍋薫 | 真鍋薫
佐々木陽菜 | 佐佐木陽菜
長嶋実 | 長島実
瀧本由香 | 滝本由香
山田太郎 | 山田 太郎
鈴木花子 | 鈴木　花子
高橋 健一 | 髙橋健一
田中 一郎 様 | 田中一郎
陳偉 | 陈伟
張麗 | 张丽
劉強 | 刘强
楊軍 | 杨军
趙紅 | 赵红
黃艷 | 黄艳
吳華 | 吴华
孫國慶 | 孙国庆
馬麗 | 马丽
鄭傑 | 郑杰
謝濤 | 谢涛
韓剛 | 韩刚
馮飛 | 冯飞
鄧雲 | 邓云
許蘭 | 许兰
蕭鳳 | 萧凤
蘇慶 | 苏庆
葉榮 | 叶荣
盧義 | 卢义
蔣穎 | 蒋颖
賈曉東 | 贾晓东
鍾澤 | 钟泽
陸夢 | 陆梦
顧輝 | 顾辉
錢陽 | 钱阳
王 小明 | 王小明
`,
  ),
  ...pairs(
    'Han and Latin',
    `
王伟 | Wang Wei
李娜 | Li Na
张丽 | Zhang Li
刘强 | Qiang Liu
陈晓明 | Chen Xiaoming
杨洋 | Yang Yang
赵敏 | Zhao Min
黄勇 | Huang Yong
周建 | Jian Zhou
吴芳 | Wu Fang
徐静 | Xu Jing
孙浩 | Sun Hao
马宁 | Ma Ning
林美华 | Lin Meihua
郭斌 | Guo Bin
山田太郎 | Yamada Taro
鈴木一郎 | Suzuki Ichiro
佐藤花子 | Hanako Sato
田中健一 | Kenichi Tanaka
高橋美咲 | Takahashi Misaki
渡辺直樹 | Watanabe Naoki
伊藤翔太 | Shota Ito
中村由美 | Yumi Nakamura
小林誠 | Kobayashi Makoto
`,
  ),
  ...pairs(
    'other scripts and Latin',
    `
राजेश कुमार | Rajesh Kumar
अमित शर्मा | Amit Sharma
प्रिया सिंह | Priya Singh
सुनीता गुप्ता | Sunita Gupta
विजय पाटिल | Vijay Patil
दीपक वर्मा | Deepak Verma
अनिल यादव | Anil Yadav
मीना जोशी | Meena Joshi
संजय मिश्रा | Sanjay Mishra
লতা দাস | Lata Das
রহিম খান | Rahim Khan
ਹਰਪ੍ਰੀਤ ਸਿੰਘ | Harpreet Singh
રમેશ પટેલ | Ramesh Patel
முருகன் ராஜா | Murugan Raja
రాము రెడ్డి | Ramu Reddy
გიორგი ბერიძე | Giorgi Beridze
ნინო კაპანაძე | Nino Kapanadze
დავით მაისურაძე | Davit Maisuradze
Հովհաննես Պետրոսյան | Hovhannes Petrosyan
Անի Գրիգորյան | Ani Grigoryan
Տիգրան Սարգսյան | Tigran Sargsyan
สมชาย ใจดี | Somchai Jaidee
`,
  ),
]
