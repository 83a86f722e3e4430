const known = `
محمد mohamed  احمد ahmed  محمود mahmoud  علي ali  حسن hassan  حسين hussein  عمر omar  عثمان othman  خالد khalid  سعيد said
مصطفي mustafa  يوسف youssef  ابراهيم ibrahim  اسماعيل ismail  اسحاق ishaq  يعقوب yaqoub  موسي moussa  عيسي issa  داود daoud
سليمان suleiman  ايوب ayoub  يونس younes  زكريا zakaria  يحيي yahya  ادريس idris  صالح saleh  هارون haroun  ادم adam  نوح nouh
عبد abd  الله allah  عبدالله abdallah  عبده abdou  رحمن rahman  رحيم rahim  كريم karim  قادر qader  عزيز aziz  حميد hamid
مجيد majid  رزاق razzaq  سلام salam  ناصر nasser  جبار jabbar  غني ghani  فتاح fattah  وهاب wahab  لطيف latif  حكيم hakim
طارق tariq  زياد ziad  وليد walid  سامي sami  سمير samir  رامي rami  هاني hani  ماجد majed  فهد fahd  فيصل faisal  سلطان sultan
سلمان salman  بندر bandar  تركي turki  نايف nayef  مشعل mishal  ماهر maher  عادل adel  عماد imad  جمال jamal  كمال kamal  جلال jalal
بلال bilal  هلال hilal  نبيل nabil  فريد farid  رشيد rachid  حبيب habib  نجيب najib  منير mounir  بشير bachir  نصر nasr  نصير nassir
امين amine  ياسين yassine  حمزه hamza  طه taha  رضا reda  مراد mourad  رياض riad  فؤاد fouad  جواد jawad  عماره amara  اسامه osama
معاذ mouad  انس anas  اياد iyad  باسم bassem  بسام bassam  حسام houssam  هشام hisham  عصام issam  غسان ghassan  مروان marwan
عدنان adnan  رضوان redouane  سفيان sofiane  عمران imran  شعبان shaaban  رمضان ramadan  حسان hassan  ايمن aymen  اشرف ashraf
اكرم akram  اسعد asaad  امجد amjad  انور anwar  ايهاب ehab  تامر tamer  شريف sherif  صلاح salah  ضياء diaa  علاء alaa  بهاء bahaa
وائل wael  نادر nader  ياسر yasser  هيثم haitham  جعفر jaafar  حيدر haider  عباس abbas  قاسم qasim  كاظم kazem  مهدي mehdi  هادي hadi
باقر baqer  صادق sadeq  مرتضي morteza  مجتبي mojtaba  حسني hosni  زيد zaid  يزيد yazid  معاويه muawiya  سعد saad  سعود saud
فاطمه fatima  خديجه khadija  عائشه aisha  عايشه aisha  مريم maryam  زينب zainab  امينه amina  حليمه halima  سعاد souad  نور nour
نوره noura  ليلي leila  سلمي salma  ساره sarah  هدي houda  مني mona  رنا rana  رانيا rania  ريم rim  ريما rima  هند hind  هبه heba
دعاء doaa  اسماء asma  شيماء shaimaa  ايمان iman  امل amal  امال amal  نوال nawal  سناء sanaa  وفاء wafa  صفاء safa  رجاء raja
نجاه najat  نجلاء najla  ناديه nadia  فاديه fadia  ساميه samia  سميره samira  كريمه karima  نعيمه naima  سليمه salima  رشيده rachida
فريده farida  حنان hanan  جميله jamila  نجوي najwa  سلوي salwa  بشري bouchra  يسري yousra  ياسمين yasmine  دينا dina  لينا lina
لمي lama  لميس lamis  لبني loubna  غاده ghada  عبير abir  سهام siham  سهير souheir  رقيه roqaya  صفيه safia  زهره zahra  زهراء zahra
خلود khouloud  وجدان wijdan  رحمه rahma  بسمه basma  نسرين nasrin  شيرين shirin  مها maha  سحر sahar  سمر samar  قمر qamar  بدر badr
حسن hassan  بن ben  ابن ibn  بنت bint  ابو abou  ام oum  شيخ sheikh  حاج haj  خان khan  شاه shah  حق haq  دين din  سيد sayed
حداد haddad  خوري khoury  نجار najjar  خياط khayat  صباغ sabbagh  حلبي halabi  بغدادي baghdadi  مصري masri  شامي shami
تونسي tounsi  مغربي maghrebi  جزائري jazairi  هاشمي hashemi  حسيني husseini  علوي alaoui  فاسي fassi  ادريسي idrissi
انصاري ansari  تميمي tamimi  عتيبي otaibi  قحطاني qahtani  غامدي ghamdi  زهراني zahrani  شهري shehri  حربي harbi  مطيري mutairi
دوسري dosari  عنزي anazi  شمري shammari  رشيدي rashidi  سعدي saadi  اسدي asadi  منصور mansour  منصوري mansouri  عمري omari
رضايي rezaei  حسيني hosseini  احمدي ahmadi  محمدي mohammadi  كريمي karimi  جعفري jafari  رحيمي rahimi  موسوي mousavi
صادقي sadeghi  مرادي moradi  قاسمي ghasemi  اكبري akbari  نژاد nejad  پور pour  زاده zadeh  غلام gholam  غلامي gholami
پروين parvin  فرهاد farhad  بهرام bahram  بهروز behrouz  داريوش dariush  كوروش kourosh  سيامك siamak  مهران mehran  كامران kamran
سهراب sohrab  رستم rostam  پريسا parisa  مينا mina  شهره shohreh  سارا sara  نازنين nazanin  ليلا leila  بيژن bijan  اصغر asghar
اكبر akbar  حسنين hassanein  حجازي hegazy  سيسي sisi  شاهين shahin  فاروق farouk  جابر jaber  حمدي hamdi  حمدان hamdan
لطفي lotfi  فوزي fawzi  رمزي ramzi  شكري choukri  صبري sabri  فتحي fathi  مجدي magdy  وجدي wajdi  نوري nouri  بدوي badawi
بلقاسم belkacem  بوزيد bouzid  زيتوني zitouni  دراجي darraji  بوعزيز bouaziz  سلامه salama  عبيد obeid  عامر amer  عمار ammar
ريحان rayhan  زين zein  عابدين abedin  توفيق toufik  رفيق rafik  شفيق shafik  شوقي chawki  ذكي zaki  زكي zaki  وسيم wassim
كنعان kanaan  طلال talal  جهاد jihad  جاسم jassim  حاتم hatem  حازم hazem  راشد rashed  راغب ragheb  سامح sameh  شادي shadi
غازي ghazi  فادي fadi  فارس fares  لؤي louay  مازن mazen  منذر mondher  مهند mohannad  نزار nizar  نضال nidal  هيفاء haifa
`

/** Arabic and Persian names as most bearers spell them, by their letters without signs (ا for أ and إ, ي for ى, ه for ة, ك for ک). */
export const arabicNames: ReadonlyMap<string, string> = new Map(
  known
    .trim()
    .split(/\s{2,}|\n/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)
