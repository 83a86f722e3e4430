/** Given names frequent away from France and its neighbours, or of other generations than the shorter lists know; folded. Written by hand. */
export const givenNamesAbroad: readonly string[] = [
  // Russia, Ukraine, Belarus, Bulgaria, Serbia, Croatia, Slovenia, Czechia, Slovakia.
  `
    aleksandr aleksei aleksej alena ales alexei alexej alexey alla alyona anastasiia anastasiya anatoli anatoliy anatoly andraz
    andrei andrej andrey andriy antonina anya anze arkady artem artyom asen asya blanka bohdan bohumil bohuslav bojan borys
    bostjan boyan bozidar branimir branislav branko bronislava dalibor damir damjan danica danijel danil danylo daria darko
    darya daryna dasha dejan denisa denys dimitar dmitrii dmitriy dmitry dmytro dobromir dragan drago drahomira dusan dushan
    egor ekaterina eliska elizaveta emiliya evgeni evgenia evgeniy evgeniya evgeny fedor filip frantisek fyodor galina gasper
    gennadi gennady georgi georgy german gleb gorazd grigori grigory halyna hana hristo hryhoriy hynek ihor ilia ilija iliya
    illia ilya inna innokenty iryna iuliia ivana ivanna ivaylo iveta ivica janez jarmila jaromir jaroslav jaroslava jasmin jasna
    jelena jernej jindrich jiri jirina jitka josip jovan jovana julija juraj jure kaloyan kamila karina katerina kateryna katya
    khrystyna kirill klavdiya klemen kostyantyn krasimir kristijan kristyna ksenia kseniia kseniya kveta kvetoslava kyrylo lada
    ladislav larisa larysa lenka leonid lesya lev libor libuse lilia liliya liubov liudmyla ljubomir ljudmila lojze lubica
    lubomir lubos lubov ludmila luka lyubomir lyubov lyudmila maja maksim maksym marcela mariia marijana mariya marketa maros
    maryna masha matej mateja matija matjaz matous matvei matvey metka mihail mikhael mikhail milada milica miljan milorad
    miloslav miroslav miroslava misa mitja mladen mojca momchil mykhailo mykola mykyta nadezda nadezhda nadiia nadiya nastya
    nataliia nataliya natalka natalya nebojsa nejc nelli nemanja nenad nikita nikola nikolaj nikolay nonna ognjen oksana oldrich
    oleh oleksandr oleksii oleksiy olena olesya olexandra olha ondrej orest ostap pavla pavlina pavlo petr petro plamen polina
    polona predrag primoz pyotr rade radek radim radka radmila radomir radoslav radovan raisa rajko ratko rimma rok roksana
    romana rostislav rostyslav rumen ruslan ruzena sanja sarka sasa saso semen semyon sergej serhii serhiy slaven slavica slavko
    slobodan snezana snezhana sofiia sofiya spela srdan srdjan stanislav stanislava stepan stepanka stevan stoyan strahinja
    svatopluk svetozar sviatoslav svitlana svyatoslav tadej taras tatyana tereza tetiana tetyana tihomir timofey timur tjasa
    todor tomislav tsvetan tsvetelina uliana ulyana uros urska vaclav vadim vadym valentyna valeri valeriia valeriy valeriya
    vanja vanya varvara vasili vasilisa vasiliy vasily vasyl vedran vendula veselin vesna viacheslav vid viera vika viktoria
    viktoriia viktoriya vit vita vitali vitaliy vitaly vitezslav vlad vlada vladan vladimira vladislav vladyslav vlasta
    vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav yana yaroslav yaroslava yegor yekaterina yelena yelizaveta
    yevgeny yordan yulia yuliya yulya yuri yurii yuriy yury zakhar zbynek zdenek zdenka zdenko zdravko zeljko zhanna ziga
    zinaida zivko zlata zlatica zlatko zofie zoran zorica zoya zuzana zvonimir
  `,
  // Greece, Cyprus.
  `
    achilleas aggeliki alexandros alexios anastasios anastasis angeliki angelos antonios antonis apostolos argyro aristea
    aristeidis aristotelis athanasia athanasios athina charalampos christoforos christos chrysa chryssa danai despina dimitra
    dimitrios dimitris dimosthenis dionysia dionysios efthymios eftychia eirini elefteria eleftheria eleftherios eleni elpida
    emmanouil evangelia evangelos evanthia fani filippos foteini fotini fotios fotis georgios gianna giannis giorgos grigoris
    haris harris ilias ioanna ioannis iordanis ioulia kalliopi konstantina konstantinos kostas kostis kyriaki kyriakos lambros
    lefteris leonidas loukas magdalini makis manolis marios markos michail michalis mihalis miltiadis myrto nektarios nikolaos
    nikoletta odysseas olympia panagiota panagiotis panayiotis pantelis paraskevi paris pavlos periklis petros popi prodromos
    savvas sofoklis sotiria sotirios sotiris spiros spyridon spyros stamatia stamatis stavros stavroula stefanos stelios stratos
    stylianos takis tasos thanasis thanos themistoklis theodora theodoros theofilos thodoris thomais triantafyllos tsambika
    vaggelis vangelis vasileios vasiliki vasilis vassiliki vassilis vasso violetta xenia yiannis yorgos zacharias zoi
  `,
  // Romania, Moldova, Hungary.
  `
    adel adina agoston akos alida alin anca andras andreea aniko aranka aron arpad attila aurel aurelian barna barnabas bela
    bence benedek bernadett bertalan bianka boglarka botond brigitta camelia catalin catalina cezar claudiu codruta corina
    cornel cosmin costel costin cristi cristinel csaba csilla csongor danut dara decebal denes doina dorin dorottya dragos
    dumitru ecaterina edina edit elek emese emilian emoke endre eniko erno erzsebet eszter etelka eugenia evelin fanni ferenc
    florentina florica florin florina gabi gabor gavril gellert georgeta gergely gergo geza gheorghe gheorghita gica gizella
    grigore gusztav gyorgy gyorgyi gyozo gyula hajnalka henrietta horatiu horia iancu ibolya ildiko ileana ilinca imre ioan
    ionel ionela iren istvan iulia iulian iuliana iustin ivett janka janos jozsef judit julianna juliska kalman karoly kata
    katalin kincso kinga klaudia kornel kristof krisztian krisztina lajos lajosne laurentiu lavinia lenuta levente lilla liviu
    lorant lucian luminita madalina magdi magdolna marcell marian marianna maricica marton matyas mihaela mihaly miklos mira
    mircea mirel mirela mitica nandor narcis nelu nicolae nicoleta nicu niculina nicusor nikolett oana octavian orsolya oszkar
    ovidiu palma panna petre petrica petronela petru piroska raluca rares razvan rebeka reka remus rezso rodica rodion roxana
    rozalia sabin sandor sarolta sergiu silviu sorin sorina stelian steliana szabina szabolcs szilard szilvia szonja tamas tekla
    teodor teodora terezia tiberiu timea titus tivadar traian tunde valeriu vasilica vilmos vince viorel viorica virag virgil
    vladut zsanett zsigmond zsofia zsolt zsuzsa zsuzsanna
  `,
  // Denmark, Norway, Sweden, Iceland, Finland, the Baltics.
  `
    aage aare agne agnese agneta agnete ahti aigars aija aila ain ainars aino aiste aivar aivars aksel albin aleksi algirdas
    algis alva alvydas andris andrius andrus anneli annelie anni anniina anniken annikki anssi antanas antero antra ants antti
    anu ari arja armas arto arturs arunas arvid arvids arvo arvydas asbjorn ase asger asko asta astri atis aud audrius auli
    ausra baiba bengt benny bent berit bertil birger birgitta birgitte birte birute bjarne bjarte bjorg bo bodil borge borje
    brit brita britt bror cato cecilie dace dagny daina dainis dainius daiva dalia danute darius deividas didzis ditte domantas
    donatas ebba edgars edita edvinas edvins eerik eero eetu eeva egidijus egils egle eha eigil eija eila einar eino eira elin
    elisabet ellinor elsebeth embla emmi endel ene enn epp eriks erkki erland erling ernestas esa esben essi even evija eystein
    eyvind freja frode gatis gediminas geir giedre giedrius gintaras gintare gints girts gorm grazina greger grete grethe gro
    gudmund gudmundur gun gunhild gunilla gunn gunta guntars guntis gunvor guri gustaf haakon hakan hakon halvard halvor hanne
    hannele hannu harri hedda hedvig heiki heikki heini heino helge helgi heli helle helmi helve henna henning hilkka hjalmar
    hjordis ieva ignas iiro ilkka ilmari ilze indre inese ingar ingegerd ingela ingemar inger inguna ingvar ingvild inkeri inta
    irja irmeli ivar ivars iver jaak jaakko jaan jaana jaanika janek jani janis janne jannicke jannike jari jarkko jarle jarmo
    jeppe joakim jochum johanne joni joonas joran jorgen jorma jorn jorunn jouni juha juhani juho jukka juozas jurate jurgita
    juri juris jussi justas justinas jytte kaare kaarina kadri kaido kaija kaisa kaja kalev kalevi kaljo kalle kari karianne
    karlis karolis kaspars kasper katri kauko kazys kersti kestutis ketil kimmo kirsi kirsti kjartan kjell kjersti kjetil klas
    knud kristaps kristen kristi kristian kristiina kristin kristina kristine kristjan kristoffer kuldar kulli kyllikki laima
    laimonas lasse lauri lauris leena lelde lembit lene liene liga liina liisa lillemor linas linn linnea lisbet liudas liv lone
    loreta lotta lovisa ludvig lykke maarika maarit maarja madis mads magne magnhild maija maiju mait majbritt malene malin
    malle mantas mare mareks maren margareta margrete margrethe margus mari marika maris marit marja marjatta marjo markku mart
    marte marten martynas matti mattias mauno meelis meeri merete merike merja mervi mette mihkel miika mika mikk mikkel mikko
    mindaugas minna mirja mirkka miro modris mogens mykolas nanna nerijus neringa niina nijole niko njal noora normunds odd
    oddny oddvar ola olafur olav oliwer olov ona onni oskari oskars ottar outi ove paavo paivi palle pasi pauli paulius peder
    peeter pekka pelle pentti pernilla pernille peteris petras petri petter piia piret pirjo pirkko poul povilas preben priit
    ragna ragnar ragnhild raija raili raimo raimonds raivis raivo rakel ramunas ramune randi rasa rasmus reet regimantas reidar
    reidun reijo rein reino remigijus rihards riho riikka riina rikke rimantas rimas risto ritva ritvars roald roar robertas
    rokas rolandas roma ronja runar rune ruta rytis saara sakari salla sami samu samuli sandis sanita sanna santeri sarmite satu
    saulius seija seppo sigita sigitas signe sigridur sigurd sigurdur siiri simas sindre sini sinikka sintija siri sirje sirpa
    sisko sissel siv sivert skaiste soile sointu solveig solvi solvita soren staffan stasys stein steinar stian stig stine sture
    suvi svein svend svenn sverre synne synnove taavi tadas tage taina taisto tanel tapani tapio tarja tarmo tarvo tatu teemu
    teet teija tellervo terje tero terttu thor thora thorbjorn thordur thore thorleif thorstein thorvald tiina tiit tiiu tilda
    tilde toivo tommi tone tonis tonje tonu toomas tor torben torbjorn tore torgeir torhild torill torkel torkil torleif torunn
    tove triin trine trond trude trygve tuija tuire tuomas tuomo turid tuula tuva tyyne uffe ugne uku ulf ulla ulle ulrik ulrika
    unni uno urho urmas urve vaida vaidas vaidotas vaike valdas valdis valtteri veera vegard veijo veikko veiko velta venla vesa
    vibeke vidar viggo viire viivi vilhelm ville vilma vilnis virginijus visa viveca viveka vytas vytautas wenche yngvar yngve
    yrjo zigmunds zivile zydrunas
  `,
  // Germany, Austria, the Netherlands, Flanders.
  `
    aad aafke aart achiel ad adelheid adriaan alie aloisia alwin anneliese annelore annemiek annemieke ans anselm antoon arend
    ariaan arie arjan arjen arno arnoud balthasar bastiaan bastian bavo benno berend bert berthold bertold betsy bieke bodo
    boudewijn bouke burkhard burkhardt casper catharina cees christiaan christof claas coen coenraad conny cor cornelius corrie
    dankwart detlev dick diederik dietlinde dieuwke dirkje dorien dorit dorle eberhard eckart edda edeltraud eefje eelco eelke
    egbert ehrenfried eike eitel ekkehard elfi elly elmar elsbeth emiel engel erdmann erhard evelien evert ewald falko feike
    felicitas finja flip fokke folker frans friedbert friedel friedemann frieder friederike friedhelm frithjof frits froukje gea
    geertje geertruida gereon gerhild gerlinde gero gerold gerritje gert gertraud gesa gijsbert gisbert gislinde gitta gotthard
    gottlieb govert greetje gudula guenter gunda gustaaf guus hannie hanno hardy harm harmen harrie heide heidemarie hein heleen
    hellmut helmuth hendrikje henner hennie henny heribert herman herta hertha hidde hiltrud hinnerk hubertus huibert huub ien
    ilka imke ingo ingolf irmela irmtraud isolde jaco jacoba jacomijn janneke jannes jannie jantje jarno jef jelmer jip jochem
    joke jolande joop jort jost joukje jurre jurriaan karla karlien kaspar kathe kathi katleen klaasje kobe koenraad koos
    korbinian kornelia kunigunde laurens leberecht leen leendert leni lenie lennard leonhard lex lia lidewij lien lies liesel
    lieselotte lieve lisanne lode loek lorenz louwrens ludger machteld madelon maikel mareike marga margje margreet margriet
    marijn mariska marjan marjolein marleen marlis mathijs matthijs maurits meike meindert meinhard meinrad melchior menno merel
    merle miep mina mirte neeltje nele nelleke nienke notburga oswin ottfried ottilie ottmar paulien peer pieternel pleun raf
    raimund reinder reinhild reinier reinout rens renske resi riet roeland roelof ronny rosel rudiger ruediger ruprecht sascha
    siebe siebrand siebren siegbert siegmund siegrun sies sigismund sigmar sigrun sixtus sjaan sjors sonke stef steffi swantje
    tabea tassilo teunis theodor theresia thorben tijmen tilman tine tjalling tjitske ton tonnie toon traudl traugott traute
    trijntje trudi udo uli ursel uta veerle veit vinzenz volkhard vroni walburga walpurga wannes wiebe wieger wieland wigbert
    wijnand wil wilco willeke willemien willi willibald winfried wolf wolfram wout xander xaver zenta zwaantje
  `,
  // United Kingdom, Ireland, United States.
  `
    aine aodhan barnaby benedict blythe bronagh bronte brylee bryony caoimhe carys ceri cerys charlize ciaran clive crispin
    cuthbert dafydd deirdre dermot eamon eimear eithne elspeth emlyn emyr eoghan ffion fintan fionn fionnuala fraser geoff
    gerwyn graeme grainne greig gwilym gwyneth hazel heulwen hilary huw idris iestyn ieuan ifan indiana iwan jarlath jarrah
    jemima jolyon kieron kirra kyah lachie leighton lesley lettice llinos lorcan lorna mairi malachy mhairi mikaela mildred
    morag muireann myfanwy nerys nia niall nikki nuala oisin olwen oonagh orla orlando paddy petunia phyllida piers rhiannon
    rhodri rhona roisin rosamund ruairi saoirse senan shauna sian sorcha tabitha tadhg tarni tarquin tasha teagan tegan una
    verity vivienne winnie yasmin
  `,
  // Spain, Portugal, Italy, Latin America.
  `
    abelardo abilio abramo abril acacio adalberto adelaida adelina adelino adelmo ademir adilson adolfo adriana agata agostina
    agostinho agostino agustin agustina aitana aitor alberta albertina albino alcina aldair aldana alejo alfonsina alipio
    almerinda almudena altagracia altair alvise amadeu amaia amancio amandio ambrogio americo amerigo anabela anahi anastasio
    andreia andreina angelines anibal aniceto annalisa annamaria annunziata anselmo antonietta antonino apolinar araceli arancha
    arantxa arcangelo ariadna ariel arlindo armanda armenio arnaldo arnau ascension asier assuncao assunta asuncion attilio
    augusta augusto aurea aurelio avelino azucena azzurra baltasar baltazar bartolomeo belarmino belen belmiro benedetta
    benedetto benedita benedito beniamino benigno benvinda bernarda bernardino berta biagio bibiana bice blas braulio brayan
    bruna caetano caio calogero candela candelaria candida caridad carlota carlotta carmelo carmine casandra cayetana cayetano
    celestina celestino celio celso cesare cidalia cintia ciro clarice clarissa claudete cleide clemente cleto concha conchita
    consolacion constanza corrado cosimo costantino costanza cristiana cristobal crocifissa cruz custodia custodio damiano davi
    dayana delfina demetrio deolinda dinis dino djalma domenica domingas donata donato doriana dulce edgardo edilson edmilson
    eduarda efrain egidio eladio elda elettra eliana elio elisabete eliseo eloisa eloy elza emanuel emanuela emiliano encarna
    enea enrica enza epifanio ermanno ermelinda ermenegilda ernesta ernestina ersilia esperanza estefania estela ester estrella
    eulalia eunice eurico eusebio evandro evangelina evaristo evelina everton ezequiel ezio fabia fabiana fabiano fabiola
    fabricia fabrizia facundo fausta faustino fausto felice felicidad felismina ferdinando fermin ferruccio fiamma fiammetta
    fidel filippa filomena fiorella fiorenza flavio florbela florencia florencio florinda fortunata fortunato frederico froilan
    fulvia fulvio gaetana gaetano gaspar gaspare gennaro genoveva geraldo germana gerson giacinto giacoma giada giampaolo
    giampiero gianbattista giancarlo gianfranco gianluigi gianmarco gianpaolo gianpiero gilda gilson gino gioacchino gioia
    girolamo gisella gislaine giuditta giuliana giulietta giulio giuseppa giusi giustina giusy glaucia goffredo graciela
    graciete graziana graziano gregoria gregorio griselda guadalupe guendalina guglielmo guida guilherme guillermina guiomar
    heitor helder helio heloisa henrique heriberto hermano hermenegildo herminia herminio hernan hilario hipolito horacio
    hortensia humberto iacopo iara idalina igino ignazio ilario ilda ildefonso imanol imelda immacolata indalecio iolanda iole
    ione ippolito iria iride isadora isaias isaura isidora isidoro isidro italo itziar ivano ivone ivonne izabel izaskun jacinta
    jacinto jacobo jacopo janaina jandira janete jeferson jeronimo jhon jimena joaquim joaquina jovita juanita jucelino judite
    juliano julieta juscelino justa justino juvenal laercio laia lamberto lando lauro lautaro leandro leda leidy leire lelio
    leonel leonilda leopoldina leopoldo liana libero licinio ligia lino lisandro livio lorella loriana lucho lucila lucilia
    lucilla lucio lucrecia lucrezia ludovica ludovico luigia luigina luiza luz luzia macarena maddalena mafalda maica manlio
    marcelino marcelo marcia marcial marcio mariagrazia marialuisa mariangela maribel maricarmen maricla maricruz mariela
    marilia maristella maritza marlon martim massimiliano mateus matheus matias maura maurizia maximiano maximiliano maximo
    melania melchor micaela michela micol milagros minerva mirco mireia mirella miren mirian modesto moises monia morena moreno
    murilo natale natalina natividad nazaret nazareth nazzareno nerea nerina neusa neuza nicanor nicla nicolo nilda nilton nives
    norberto nunzia nunzio obdulia octavio odete odilia ofelia olavo olimpia olinda onofrio orazio oreste orietta oriol orsola
    osvaldo otavio ottavia ottavio paco palmira pascual pasqua pasquale pasqualina pastora patricio patrizio paulina paulino paz
    pepe petrona piedad piedade piera pierangelo pierfrancesco pierluigi pierpaolo pina pio placido porfirio presentacion
    primitivo primo priscila purificacion quinto quiteria rachele raffaele raffaella raffaello raimondo raimunda raimundo ramiro
    reinaldo remedios remo renan renato renzo reyes rigoberto rina rocco rodolfo rogelio rogerio rolando romano romeu romolo
    ronaldo roque rosalba rosalia rosalina rosalinda rosana rosangela rosaura roselia rosendo rosetta rosina rosinda rossano
    rossella rubem rubens rufino ruggero ruperto ruy sabatino salvadora samanta samuele sante santina santo saturnino saverio
    sebastiao secundino segundo serafim serafin serafina settimio severino sibilla silvano silverio silvina silvino simao
    simonetta sol soledad suzana sveva tadeo tancredi tarcisio tea tecla telmo teodoro teofilo teresina tiberio tiziano tomasa
    tome tonino trinidad tullio ubaldo ulises ulisse urbano valdemar valdir valter vanda vanderlei vanesa vania vanna vicenta
    victoriano vincenza vinicius viola virgilio visitacion vitalia vito vitoria vittoria vivaldo wagner waldir wanderley
    wellington wilfredo wilmer wilson xavi ximena xiomara yadira yago yajaira yamila yanet yara yeison yesenia ylenia yuliana
    yulissa zacarias zaida zaira zeferino zelia zilda zoraida zulema zulma zulmira
  `,
  // Turkey, Azerbaijan, Central Asia.
  `
    abdullah adem adnan ahu aibek aigerim aigul ainur akif alev alihan aliya alp alparslan alper altan anil arda arif arzu asel
    asiye askar asli asuman ata atakan atilla aybuke ayca aydan aydemir aydin ayfer aygul aykut ayla aynur aysegul aysel aysen
    aysenur aysu aysun ayten azamat baha bahadir bahar bakhtiyor bakyt baris barkin basak batuhan behcet bekir belgin belma
    benan beren berfin beril berk berkan berkay berna bilge billur birgul birol birsen bolat bora buket bulent burcin burcu
    burhan busra cafer cagatay cagla caglar can canan caner cansu cemal cemil cemile cemre cengiz cenk ceren cevat ceyda ceyhun
    ceylin cigdem cihan cihat cinar damla daniyar deniz derya dicle didem dilara dilek dilnoza dinara dogan doruk dursun duygu
    ece ecrin eda edanur efe ege egemen ekin ekrem ela elchin elcin elnur emel emin emrah ender erdal erdem eren ergin ergun
    erhan erkan erlan erol ersan ersin ertan ertugrul esin esma eylul eymen ezgi fadime fahri farrukh faruk fatih fatmanur fazil
    ferda ferhan ferhat feride feridun ferit fethi feyza fidan figen fikret filiz firat funda furkan gamze gizem gokce gokcen
    gokhan gokmen gonca gonul gorkem gozde gulay gulbahar gulcan gulcin gulden gulfem gulhan gulin gulizar gulmira gulnar
    gulnara gulnaz gulnur gulsah gulsen gulsum gulten gunay gunel guner guney gurcan gurkan hacer hakki haldun halide halil
    halime haluk handan hande harun havva haydar hayri hayriye hazal hidayet hikmet hulya huriye husamettin husnu idil ilayda
    ilham ilhan ilkay ilker ilknur imren inci ipek irem irfan irmak ismet jamshid kaan kadir kadriye kairat kamran kamuran
    kardelen kazim kenan kerim kivanc koray korhan kubilay kubra kursat kutay lale levent leyla lutfi madina mahir mahmut marat
    mehtap melahat melek melih melis melisa meltem meral merih mert meruert merve mesut metehan metin mevlut mine mirac miray
    muge muhammet muharrem muhsin mujgan mukaddes munevver muzaffer naci nadir nagihan naim nalan namik naz nazan nazim nazli
    nazmi necati necdet necip necla necmettin nermin nesrin nevin nevzat nezihe nigar nihal nihan nihat nil nilay nilgun nilufer
    nimet nisa nodira numan nuray nurcan nurdan nurettin nurgul nurhan nuri nuriye nurlan nursel nursultan nurten oguz oguzhan
    okan okay oktay olcay onder onur orcun orhan orkhan otabek oya oytun ozan ozcan ozden ozge ozgun ozgur ozkan pelin pelinsu
    perihan pinar polat rahmi ramazan ramil rana rashad rasim recep refik remzi resit reyhan ridvan riza rovshan rukiye rustam
    sabahattin sabri sadik saffet safiye sahin saime salih saniye sardor saule savas seckin seda sedat sedef sefa seher
    selahattin selcan selcuk selda selen selin selman semih semiha semra sena senay serap serdar serhan serhat serik serkan
    serpil sertac servet sevcan sevda sevgi sevil sevilay sevim sevinc sevinj sevki seyfettin seyhan sezen sezgin shavkat
    sherzod sibel sila simge sinan sinem songul suat sude sukran sukru sule suleyman sultan sumeyye suna suzan taha tahir tahsin
    talat tamer taner tansu tarkan tayfun teoman tevfik tolga tolgahan tuba tugba tugce tugrul tulay tulin tuncay tural turgay
    turgut turhan turkan ufuk ugur ulku ulugbek umit umran umut utku vahit vedat veli veysel volkan vugar yagmur yakup yalcin
    yasar yasemin yeliz yerlan yeter yigit yildiray yildiz yilmaz yunus yurdagul zafar zafer zahide zarina zehra zekeriya zeki
    zeliha zerrin zeynel zhanar ziya zubeyde zuhal zuleyha zulfiye
  `,
  // Arab world, Iran, Pakistan.
  `
    aamir abbas abdelhadi abdelhak abdelkarim abdellatif abdelmajid abdelmalek abdelouahab abdelrahman abderrahim abderrahmane
    abdessamad abdul abdulaziz abdulkarim abdulrahman abed abeer abir abolfazl adham afaf afif afshin aftab ahlam ahmad
    ahmadreza aisha aiza akbar akhtar akram ala alaa alia aliaa alireza alya amani amer amin amirali amirhossein amjad ammar
    amna amr amro anahita anas anis anum anwar arash ardeshir arezoo arman arooj arshad arta arwa asaad asad asghar ashraf asif
    asim asmaa atef atefeh atena atif awatef aya ayah ayesha ayman azadeh azhar aziza azza babak bachir badr badreddine bahaa
    bahareh bahia bahman bahram basel basem bashar bashir basma bassam bassem behnam behnaz behrouz behzad bijan bilawal bita
    boutros bushra carim chadi chadia chafik chaima charbel cherine chokri dalal dania danish dariush davood dawood delaram dima
    doaa ehsan ejaz elaheh elham elnaz emad eman esam esmail esraa essam ezzat fadel fadi fadia fadwa fahad fahd faheem fahim
    faisal fakhri farah faramarz fares farhad farhan fariba fariborz faris farnaz farouk farshad farzad farzana farzaneh fatema
    fatemeh fathi fathia fatin fawad fawzi fawzia faycal fayez faysal feras fereshteh fereydoun fidaa firas firouzeh fiza
    forough fouad ghada ghasem ghassan ghazal ghazaleh ghazi ghita gholamreza ghulam golnar golnaz habiba habibollah hachem
    hadeel hadi hadia hafeez hafid hafiz hafsa haidar haider haifa haitham hajar hala haleh hamad hamed hamida hamidreza hanaa
    hanadi hanan hani hania haroon hasna hasnaa hasti haya hazem heba hedi hend hengameh hiba hina hind hisham hoda homa hooman
    hossein houssam houssem huda humaira husam hussain ibtissam idriss iftikhar ihab ihsan ijaz ikhlas ilyas imad iman imed
    imran inam inas inaya intissar iqra iraj isam ishaq israa issam iyad jaafar jaber jabir jad jafar jahangir jahanzeb jalal
    jalil jalila jamil javad javed jawad jihad joumana junaid kainat kambiz kamilia karam kashif kaveh kawtar kawthar kazem
    keyvan khalil khaoula khawla khouloud khurram kianoush kimia kinan kiran kourosh ladan laiba laleh lama lamia lamiae layal
    lobna louay loubna loulou lubna lujain maedeh maha mahdi mahdieh maher mahnaz mahnoor mahsa mahshid mahtab mahyar maira
    majed majid majida malak malek maliheh manal manar mandana mani manijeh manouchehr mansoor mansour marouane marwan marzieh
    masoud masoumeh massoud maysa maysaa mehran mehrdad mehrnaz mehwish mervat milad minoo moataz mohamad mohannad mohsen mohsin
    mojgan mojtaba moncef monir monira morteza mostafa moufida mounia mubashir mudassar muhammad muna muneeb munir murad mutaz
    muzna nabeel nabiha nada nadeem nader nadim naeem nahed nahid nahla naila najib najla najlaa najoua najwa narges nasim nasr
    nasrin nastaran nauman naveed navid nawaf nawal nayef nazanin nazia nazih nazir neda negar negin nermine nesrine nida nidal
    nihad niki niloofar niloufar nima nisrine niusha nizar noha noman nosheen nouha noureddine nourhan nuha omaima omid osama
    othman ouafa ouafae oussama owais parastoo parham pari parinaz parisa parvaneh parveen parvin parviz payam pedram peyman
    pooya pouya puya qaiser qasim qusai rabab rabah rabih radwan rafik rafiq raghad raghda rahaf rahim rahma rajaa ramadan rami
    ramin ramy ramzi rand rasha rashed rashid rawan razan redouane reem refaat rehab rehan rehana reza rhita riad riadh ridha
    rihab rim rima rizwan rokaya rola roula rouzbeh roya rozita ruba rubina rukhsana saad saadia saba saber sabrine sadaf saddam
    sadegh sadek sadia saeed saeid safa safaa safae safia safwan saghar sahar saideh saima sajid sajida sajjad sakina salam
    saleh salem salman salwa sama samah saman samaneh samar sameh samer sanaa sanae sanaz saqib sasan sawsan seham sehrish
    sepehr sepideh setareh shabana shabbir shabnam shadi shadia shahab shahbaz shahd shahid shahin shahla shahnaz shahram
    shahrzad shahzad shaima shaimaa shaista shakeel shamim shapour sharareh shayan shazia shereen sherif sherin shervin shideh
    shima shirin shiva shoaib shohreh siamak siavash sidra simin sina sirine sohail soheil soheila somayeh sondes soroush
    soufiane souhail souheil soukaina soumaya soumia suha suhail sumaira sumaya sussan tahar taher tala talal talha tamim
    tanveer taoufik taraneh tareq tariq tasnim tawfik tayyab toufik touraj ubaid umair umar umer usama usman uzma vahid wadih
    wael wafaa wajid waleed waqar waqas waseem wiam widad wissal wissam yaghoub yahia yahya yalda yashar yasir yasser yassin
    yassir yazan yazid yehia yosra yosri younes younis yousef yousra youssra yusra zaheer zahid zaid zain zaina zainab zaki
    zakia zayd zayed zeeshan zeina zeinab zeshan zhaleh ziba zied zohreh zouhair zouheir zubaida zubair zuhair
  `,
  // India, Sri Lanka, Bangladesh, Nepal.
  `
    aakash aarav aarti aarushi abhay abhijit abhinav abhishek abul adarsh aditi aditya ajay ajit akanksha akash akhil akshata
    akshay alka alok aman amarnath ambika amit amita amitabh amol amrita amruta anand ananya aniket anirudh anjali anjana anju
    ankit ankita ankur anoop anshul anuj anuja anup anupam anupama anuradha anurag anusha anushka anwara aparna archana arjun
    arnav arpita arti arun aruna arundhati aruni arvind asha ashish ashok ashwin ashwini atul avinash ayush babita babu bala
    balaji balakrishna bansi bhagwan bharat bharati bharti bhaskar bhavana bhavesh bhavna bhavya bhupendra bhushan bimal bimala
    bina binita binod bipin bishnu brijesh chaitanya chamara chaminda chandan chandra chandrakant chandrika charu chetan chetana
    chhaya chirag chitra daksh damini damodar darshan darshana dayanand deepa deepak deepali deepika deepti devendra devi devika
    dhananjay dharmendra dhaval dhiraj dhruv digvijay dilani dilini dilip dinesh dinusha dipak dipali dipendra dipti divya durga
    ekta esha ganesh ganga gargi gaurav gauri gautam gayan gayatri geeta geetha gihan girish gita gopal govind gulshan gurpreet
    gyanendra habibur hardik haresh hari harini harish harpreet harsh harsha harshad hasina hasini hema hemant hemlata himanshu
    hitesh ila indira indrajit indu iresha isha ishaan ishara ishita jagdish jagruti jahanara jai janaki janki jasmeet jaspreet
    jatin jaya jayant jayanti jayesh jayshree jignesh jitendra jyothi jyoti jyotsna kabita kailash kajal kalpana kalyani kamala
    kamalesh kamini kamlesh kamrul kanchan kanika kapil karan karthik kartik karuna kasun kaustubh kaveri kavindi kavita kavitha
    kavya keerthi ketaki ketan khaleda khushboo khushi kirti kishan kishor kishore komal krishna krishnan krupa kuldeep kumari
    kunal kusum lakhan lakmal lakshman lakshmi lalit lalita lasith lata latha laxman laxmi leela lokesh madan madhav madhavi
    madhu madhura madhuri mahbub mahela mahendra mahesh mala malini malith mallika mamta manali manel mangala mangesh manik
    manish manisha manjeet manju manjula manoj manpreet mansi mayank mayur mayuri meena meenakshi meera megha meghana mihir
    milind minal mithun mizanur mohan mohini mohit momtaz mosharraf mridula mukesh mukta mukul murali muthu nadeesha nagaraj
    nagesh naina nalini nandini nandita narayan narendra naresh nasima naveen navneet navya nazrul neelam neelima neena neeraj
    neeta neeti neha nidhi nikhil nilanthi nilesh nilima nimal nimisha niraj niranjan nirmal nirmala niroshan nisha nishant
    nishi nitesh nithya nitin nitya nuwan ojas omkar pabitra padma padmaja padmini pallavi pankaj parag param paramjit parth
    parul parvati pavan pavithra payal piyush pooja poonam poornima prabha prabhakar prabhu prabin prachi pradeep pradeepa
    pradip pradnya prafulla prajakta prakash prakriti pramila pramod pranali pranav pranay praneeth pranita prasad prasanga
    prasanna prashant prashanth prateek pratibha pratik pratiksha pratima praveen pravin preeti prem prerna pritam priti
    priyanka puja punam puneet punit purnima purushottam pushkar pushpa rachana radha radhika rafiqul raghav raghu raghunath
    rahul raj rajani rajashree rajat rajeev rajendra rajesh rajeshwari rajinder rajiv rajkumar rajni rakesh rakhi ram rama
    ramachandran ramakant raman ramesh rameshwar rameshwari rani ranjana ranjeet ranjit rashi rashmi ratan rathi ravi ravindra
    reena rekha renu renuka reshma revathi rezaul richa riddhi ridhi rishabh rishi ritesh ritika ritu riya rohan rohini rohit
    roshan roshni ruchi ruchika rupa rupali rupesh rushikesh ruwan sabita sachin sachini sadhana sagar sahana sahil sai sajeda
    saket sakshi sameer sampath samruddhi sanath sandeep sandhya sandip sanduni sangeeta sangita sanjana sanjay sanjeev sanjiv
    sanjivani sanket santosh sapna sarala sarika sarita saritha saroj saroja sarvesh satish satya satyajit satyam saumya saurabh
    savita savitri seema sejal selina shafiqul shahnaj shailaja shailesh shakti shakuntala shalini shamima shankar shanta
    shantanu shanthi shanti sharad sharada sharmila sharmin sharvari shashank shashi shashikant sheela sheetal shehan shekhar
    shilpa shirish shital shivaji shivam shivangi shivani shobha shraddha shreya shreyas shri shridevi shrikant shriya shruti
    shubham shubhangi shubhra shweta shyam shyamala siddharth siddhi sita smita smriti sneha snehal sohini soma sonal sonali
    sonam soumya sourav sridevi sridhar srikanth srinivas srinivasan sriram subhash subramaniam suchitra sudarshan sudesh sudha
    sudhakar sudhir sugandha suhas suhasini sujan sujata sujatha sujit sukanya sukhwinder sulochana sumaiya suman sumati sumit
    sumitra sunanda sundar suneel sunethra sunil sunita suparna supriya suraj surbhi surendra suresh surinder surya sushant
    sushil sushila sushma swapna swapnil swara swathi swati sweta tanuja tanvi tanvir tanya tarun taslima tejal tejas tejaswini
    tharindu thilini thirumal thushara trisha trupti tushar uday udaya uma umesh upendra upul urmila usha uttam vaibhav vaidehi
    vaishali vaishnavi vandana vani varada varsha varun vasant vasanthi vasudev vasudha veena venkat venkata venkatesan
    venkatesh vibha vidya vighnesh vijay vijaya vikas vikram vikrant vimal vimala vinay vinaya vinayak vineet vineeta vinita
    vinod vipin vipul viraj viral virendra vishakha vishal vishnu vishwanath vivek yamini yash yashika yashwant yasodha yogesh
    yogita yuvraj
  `,
  // China, Taiwan, Hong Kong, Singapore.
  `
    aiguo aihua aimin aiping baojun baoqiang bing bingbing caihong changming chao chaoyang chen-yu chenglong chi-ming chi-wai
    chia-hao chia-ling chih-ming chun-mei chung-ming chunhua chunlei chunli chunmei chunyan cuiping dandan dawei debao dehua
    dongmei dongming fangfang fei feifei fengying fuqiang gang guang guangming guihua guilan guiying guoliang guoping guoqiang
    guoqing haibo haifeng haiming haitao haiyan haiyang haoran haoyu hoi-yan hongmei hongwei hongxia hongyan hsiao-ling hsin-yi
    hsiu-chen hsiu-mei hua huan hui-chun hui-ling huifang huijuan huili huimin huiying jiabao jiahao jiahui jialing jiaming jian
    jianfeng jianguo jianhua jianjun jianming jianping jianwei jianxin jiaqi jiawei jiaxin jiayi jiayu jie jinfeng jing jingjing
    jingwen jingyi jinhua jinlong jinming jinping jun junfeng jung junhao junhui junjie junming junwei ka-ming ka-yan kin-man
    kun kwok-wai lan lanying leilei li-na lifang lihua lijuan lijun liming ling lingling liping lirong liwei lixia lixin liying
    long lulu man manli mei mei-chen mei-hua mei-ling meifang meihua meilan meili meiling meixia meiying mengmeng mengyao mimi
    ming ming-che mingming mingyu minmin nan ning ningning pengfei ping qi qiang qianqian qiaoling qing qinghua qingqing
    qingsong qiong qiuyan qun ran rong ronghua ruihua ruoxi shanshan shaohua shen-yi sheng shihua shu-fang shu-fen shu-hui shuai
    shuang shufang shufen shuhua shulan shumin shuping shuqin shuyi shuzhen siqi siu-ling siu-ming siyu sulan tao tiantian ting
    tingting wai-man wanting weidong weiguo weihong weihua weijie weimin weiming weiping weiqiang wenbin wenbo wenhao wenhua
    wenjie wenjing wenjuan wenjun wenli wenming wenqing wenting wenwen wenyan wing-sze wing-yan xiang xiangyu xianming xiao-li
    xiaobin xiaobo xiaochun xiaodan xiaodong xiaofang xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojie xiaojing xiaojuan
    xiaojun xiaolan xiaolei xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaotong xiaowei xiaowen
    xiaoxia xiaoyan xiaoyu xiaoyun xin xing xinhua xinxin xinyi xinyu xinyue xiuhua xiulan xiuli xiumei xiuqin xiurong xiuying
    xiuzhen xu xuan xueli xuemei xueying ya-ting yahui yajun yali yaling yanan yanfang yang yanhong yanhua yanjun yanli yanling
    yanmei yanping yanyan yaping yaqin yating yawen yaxin yi-chun yifan yiming yin-ling ying yinghua yingying yiran yixin yiyang
    yong yonggang yonghong yongjun yongliang yongming yongqiang yu-ting yuanyuan yue yuehua yueming yufang yufen yuhan yuhang
    yuhua yujie yuk-ling yulan yuli yuling yumei yumin yunfei yuping yuqi yuqin yuqing yutong yuxi yuxin yuxuan yuying yuzhen
    zemin zengqiang zhen zhenguo zhenhua zhenyu zhi zhibin zhicheng zhigang zhihao zhihong zhihua zhihui zhijian zhijun zhimin
    zhiming zhiping zhiqiang zhiwei zhiyong zhiyuan zhongming zhongwei zhuo zihan zihao zixuan ziyang ziyi ziyu zongming zuoming
  `,
  // Japan.
  `
    aika aiko airi akane akari akemi aki akihiko akihiro akihito akiko akio akira aoi aoto arata arisa asahi asako asami asuka
    atsuko atsushi ayaka ayako ayame ayami ayano ayumi ayumu azusa chiaki chie chieko chiharu chihiro chika chinatsu chisato
    chiyo chiyoko chizuko daichi daigo daiki daisuke eiichi eiji eiko emi emiko emiri eri eriko etsuko fumi fumika fumiko fumio
    fuyuko gen genji goro hajime hanae hanako haru haruhi haruhiko haruka haruki haruko haruna haruto hayate hayato hidehiko
    hideki hideko hideo hidetoshi hideyuki hikari hikaru hinako hinata hiroaki hiroe hirofumi hirohito hiroka hiroki hiroko
    hiromi hironori hiroshi hirotaka hiroto hiroyuki hisako hisao hisashi hitomi hitoshi honoka ichiro ikuko ikuo isamu isao
    itsuki izumi jiro junichi junichiro junji junko junpei kaede kaho kaito kana kanae kanako kanata kanon kaori kaoru kasumi
    katsuhiko katsumi katsuo katsuya kayo kayoko kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazushi kazuya
    kazuyuki kei keiichi keiji keiko keisuke keita kengo kenichi kenji kenjiro kensuke kenta kentaro kenzo kimiko kinuko kiyoko
    kiyoshi kohei koichi koji koki kosuke kota kotaro kotone koya kumi kumiko kunihiko kunio kyoko kyosuke machiko maiko maki
    makiko mako makoto mamiko mamoru manabu manami mariko masaaki masahiko masahiro masaki masako masami masanori masao masaru
    masashi masato masaya masayoshi masayuki masumi matsuko mayu mayuko mayumi megumi michiko michio midori mieko miharu miho
    mihoko mikako miki mikiko mikio miku minako minami minato mineko minori minoru mio misaki misako misato mitsuko mitsuo
    mitsuru miwa miwako miyako miyoko miyu miyuki mizuho mizuki moe moeko momo momoka momoko motoko mutsumi nagisa nako nami
    namiko nanako nanami nao naoki naoko naoto naoya naoyuki narumi natsuki natsuko natsumi nobu nobuko nobuo nobuyuki nodoka
    noriaki noriko norio noriyuki nozomi osamu otome rei reiji reiko rena rie rieko rika riko riku rikuto rin rio risa ritsuko
    ryo ryoichi ryoji ryoko ryosuke ryota ryotaro ryuichi ryuji ryunosuke ryuta sachi sachie sachiko sadako saki sakiko sakura
    sakurako saori satoko satomi satoru satoshi satsuki sayaka sayako sayumi sayuri seiichi seiji seiko setsuko shigeki shigeko
    shigeo shigeru shiho shinichi shinichiro shinji shino shinobu shinya shiori shizue shizuka shizuko sho shogo shohei shoichi
    shoji shoko shota shotaro shozo shuhei shuichi shuji shun shunji shunsuke shunta soichiro sora sota suguru sumie sumiko
    sumire susumu suzue suzuka taeko taichi taiga taiki takafumi takahiro takako takamasa takanori takao takashi takato takayuki
    takehiko takeo takeru takeshi takuma takumi takuro takuya tamaki tamami tamiko tamotsu taro tatsuki tatsuo tatsuro tatsuya
    teruko teruo tetsuo tetsuro tetsuya tohru tokiko tomoaki tomoe tomohiko tomohiro tomoka tomoki tomoko tomomi tomonori tomoya
    tomoyo tomoyuki toru toshiaki toshihiko toshihiro toshiko toshio toshiyuki tsubasa tsukasa tsuneo tsutomu tsuyoshi ume umeko
    wakana wataru yae yasuhiko yasuhiro yasuko yasunori yasuo yasushi yasuyuki yayoi yoichi yoji yoko yori yoshiaki yoshie
    yoshihiko yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yoshiyuki yosuke yota yua yui yuichi yuichiro yuina yuji yuka
    yukako yukari yuki yukie yukihiro yukiko yukina yukio yuko yuma yumi yumiko yuna yuria yurie yuriko yusaku yusuke yuta
    yutaka yuto yuu yuya yuzuki yuzuru
  `,
  // Korea.
  `
    ara bitna bomi boram byungchul byungho changho changmin changsu chanho chanwoo chanyeol chulsoo chulsu daehyun daejung
    daesung dahye dahyun dohyun dokyung donghae donghee donghoon donghyun dongmin dongwoo dongwook dowon eunbi eunha eunhee
    eunji eunjin eunjoo eunju eunjung eunkyung eunmi eunseo eunsil eunsook eunyoung gaeun geonwoo gyuri haejin haeun hajun
    haneul hayoon heechul heejin heejung heesun heeyoung hoseok hyejin hyejung hyekyung hyemi hyeonjun hyeri hyerim hyesoo
    hyesun hyewon hyeyoung hyojin hyojung hyori hyosung hyunah hyungjun hyunjin hyunjoo hyunju hyunjung hyunmi hyunseok hyunsoo
    hyunsook hyunsuk hyunwoo inho insook insung jaeeun jaehee jaeho jaehoon jaehyuk jaehyun jaejin jaejoong jaemin jaesuk
    jaesung jaewon jaewook jaeyong jaeyoung jieun jihee jiho jihoon jihun jihye jihyun jimin jinah jinhee jinho jinhwan jinju
    jinkyung jinsoo jinsook jinsung jinwoo jinwook jinyoung jisoo jisook jisu jisun jisung jiwon jiwoo jiyeon jiyoon jiyoung
    jiyul jongho jonghyun jongmin jongsoo jongsuk joohee joohyun joonho joonsung joowon jooyeon jooyoung jungah junghae junghee
    jungho junghoon junghwa junghyun jungmin jungsoo jungsook jungwon jungwoo junho junhyuk junki junseo junsu junwoo juwon
    juyeon kangmin kihoon kisung kwangho kwangsoo kyeongsu kyuhyun kyungah kyunghee kyungho kyunghwa kyungja kyungjin kyungmi
    kyungmin kyungsoo kyungsook kyungwon mihee mija mikyung minah mingi minhee minho minhyuk minja minjae minjeong minji minjoo
    minju minjun minjung minki minkyu minkyung minseo minseok minsik minsoo minsook minsu minsung minwoo minyoung misook misuk
    misun miyoung myunghee myungho myungsoo nakyung namhee namjoon nari nayeon sanghee sangho sanghoon sanghyun sangmin sangwoo
    sangwook sehun sejin seohyun seojin seojun seongho seongmin seoyeon seoyoon seulgi seunghee seungho seunghoon seunghwan
    seunghyun seungjun seungmin seungwoo seungyoon sieun siwon siwoo sohee sohyun solji somin songhee songyi sooah soobin
    soohyun soojin soojung sookja sookyung soomin soonja sooyeon sooyoung soyeon soyoung subin suhyun sujin sukhee sumin sunghee
    sungho sunghoon sunghyun sungjin sungmin sungsoo sungwoo sunhee sunhwa sunja sunmi sunwoo sunyoung suyeon taehee taeho
    taehoon taehyun taehyung taejun taemin taesung taewoo taeyang taeyeon uijin unhee wonbin wonho wonjun woobin woojin woosung
    yebin yejin yejun yeonhee yeonjoo yeonwoo yeri yerin yeseul yewon yongho yonghwa yongsoo yoochun yoojin yoojung yoona yoonah
    yoonhee yoonho yoonji yoonjung yoonseo youngae younghee youngho younghwa younghwan youngja youngjae youngjin youngjun
    youngkyu youngmi youngmin youngsik youngsoo youngsook yujin yunho
  `,
  // Vietnam, Cambodia, Laos, Thailand.
  `
    anchalee anong apichart apinya aran arunee bao bich binh boonmee boonsri bopha borey bouavanh bounmy bunthoeun cang canh
    chaiwat chalerm chanida chanin channary chantha chanthou chatchai chayan chien chinh cuc cuong danh dat diem diep dieu
    duangjai duc dung duy duyen ekkachai giang giau hai hang hanh hau hien hieu hinh hoa hoai hoan hoanh hoc hop huong huy huyen
    jintana kanchana kanha kanya kasem khai khamla khampheng khamphone khamsay khang khanh khiem khoa khoi khue khuong kien
    kittisak kosal kulap kunthea lanh leakhena lieu loc loi luan makara malai malee malis manee manh manivanh mau mien minh mony
    my narong nary nattapong nattaya nawat nga ngan ngoc nguyet nha nhan nhat nhi nhien nhu nhung nhut niran nok nong noppadon
    nu oanh orathai panida pannee patcharin phairoh phalla phat pheakdey phetsamone phi phichit phonesavanh phong phu phuc phuoc
    phuong pich pimchanok piseth pisey piyada ploy pornchai pornthip prachak prasert prasit preecha quan quang quoc quy quyen
    quynh rattana rithy rotha rungnapa sakchai samnang samphors sang sarath sasithorn sau savuth sengdao serey sinh sirikit
    siriporn sisouphanh sokha sokhom sokunthea sombat somboon somchai somchit somkid somsak songkran sopa sophal sophea sopheap
    sophorn sophy sorphea sothea souksavanh sovann sovanna sreymom sreyneang sreypov srisuda suchada suda sudarat sumalee sunisa
    suong supaporn suphat surachai surasak suwanna tai thach thaksin thanakorn thang thanh thanom thao thawat the thi thida
    thien thiet thinh tho thoa thoai thong thu thuan thuc thuoc thuong thuy tien tin tinh toan toi tola tra tram trang tri trong
    truc trung tu tuan tung tuoi tuong tuyen tuyet ubon udom uyen veasna vibol vichai vichea vien viengkham viet vinh vui vuthy
    vy wanchai wanida wannee wichai wilai wipa wirat worachai yindee
  `,
  // Indonesia, Malaysia, the Philippines.
  `
    achmad ade adhi adi adiputra agung agus aisyah ajeng aldi ami aminah analyn andika andini anggi anggraini ani anisa annisa
    ardi arief arini arnel aryo asep astuti aulia ayu azizah azlan azman aznan bagus bambang bayu beni budi cahya cahyo candra
    cici citra corazon crisanto dadang danang danu dedi deni desi dewa dewi dhani dian didik dimas dinda dindo dini dita divina
    djoko doni dwi dyah edi edy efren eka eko elis endah endang eni erlinda erni estrelita ety evangeline evi fadjar faizal
    fajar fandi fatimah fauziah febri ferdi fitri fitria fitriani florante galih galuh gilang girlie glenda guntur gusti hafizah
    halimah hamzah handoko hanif hartati hasnah hazwan hendra hendri hendro heri herlina herry heru hesti iin iis ika iksan ima
    imam inah indah indra intan ira irwan iskandar izzati jajang jaka jaypee jejomar jennylyn jerwin jhun joko jomar joselito
    jovelyn juli jumiati junaedi juvy kadek kamaruddin kartika kartini ketut khairuddin khairul komang kurnia kusuma latifah
    leonila leonora ligaya lilik lilis lito lualhati lukman luluk luzviminda made mahmud maman mardi maricar maricel marites
    marivic marlina mazlan mega meilani melati melchora merlinda misbah mohd muhamad mulyadi murni nabilah nanang nani nazri
    nelia neneng nengah nenita nik nilo ningsih nining nita noraini norazlina norhayati norlita novi novita nugroho nunung nur
    nuraini nurhayati nurul nyoman oki pandu perla prabowo pramono prasetyo pratiwi priyo puji puspa putri putu rachmat rahmat
    raka ramadhan ratih ratna reni reynaldo reynante ria rian ridwan rini riska risma rizal rizki rizky rodel rodelio rohani
    rokiah rommel roni roslan rosli rosmah rowell ruel rufina ruli rusdi saiful salmah santi satria sekar septian shahril
    sharifah sheryl sigit sinta siska siti slamet soleh sri subagyo sudirman sugeng suhaimi suharto sujono sukma sulastri
    sumarni sumiati suparman supriadi suraya susanti susi sutrisno suwarni syafiq syahrul syed tantri taufik teguh tengku
    teresita titi titik titin triyono tuti ujang umi untung utami wahyu wahyuni wati wawan wayan widodo widya wina winarti winda
    wiwik wulan yadi yanti yanto yayan yeni yoga yogi yohanes yudi yulianti yuni yusoff zaharah zainal zaiton zaleha zenaida
    zulfikar zulkarnain zulkifli
  `,
  // Israel.
  `
    adiel aharon aluma amichai amitai amnon anat arad arik arnon asaf asher assaf atara ateret avi avia aviad avigail avihai
    avihu aviram avishag avishai avital aviv avner ayelet azriel batsheva batya benzion bezalel binyamin boaz bracha chaim chana
    chanan chava chaya dafna danit dganit dov dror dudu dvir dvora edna efrat ehud einat einav eitan elad elazar eldad eli
    eliezer elior eliran elisheva elkana eran erez esti eyal eytan ezra gad gadi galia galit ganit gavriel gidon gila gilad gili
    giora hadar hadas hadassa haggai hagit haim herzl hila hilla hillel hodaya idan iddo ido ilan ilana imri inbal inbar irit
    israel itamar itay itzhak itzik karmit keren kfir kobi lavi liat libi lihi lilach limor lior liora liraz liron livnat maayan
    maor matan matanya mazal meir meirav meital menachem menashe mendel merav miri mor mordechai moriya motti nachum nadav
    naftali nahum naor natan nechama nehemia neta netanel netta nimrod nir nira nirit nissim nitza nitzan niv noam noga noy
    nuphar nurit odelia ofek ofer ofir ofira ofra ohad omri ophir or ora oren orit orli orly orna osnat oz pazit penina perach
    pinchas raanan rachamim rafi raz reuven revital rinat rivka roee ronen ronit rotem ruti sagi sagit sarit shachar shai shaked
    shani shaul shay sheli shimon shimrit shir shira shiran shiri shlomi shlomit shlomo shmuel shoshana shoshi shuki shulamit
    sigal sigalit simcha sivan smadar tahel tali talia talya tamar tamir tirza tomer tova tsipi tsvi tuvia tzachi tzipi tzipora
    tzvi uri uriel uzi varda vered yaakov yafa yaffa yafit yair yakir yaniv yarden yariv yaron yechiel yedidya yehoshua yehuda
    yehudit yerachmiel yeshayahu yiftach yigal yinon yishai yisrael yitzchak yitzhak yoav yochanan yocheved yoel yogev yohai
    yona yonatan yoram yossi yotam zahava zalman zeev zehava zev zion ziva zvi zvika
  `,
  // Africa south of the Sahara.
  `
    abeba abena abimbola abiodun abiola abosede achieng adaeze adanna adaobi adebola adedayo adeola adesina adetokunbo adhiambo
    adjoa adunni afia afua ajoke akinyi akosua akua akwasi akwesi alem alemayehu almaz ama amadi amara aminu amma anyango asefa
    asrat aster atieno awino ayanna ayodeji ayodele ayokunle ayomide ayotunde azeb babacar babajide babatunde bamidele berhane
    binta blessing bolaji bolanle bosede bukola busisiwe chebet cheick cherotich chiamaka chibueze chibuzo chidi chidinma
    chiedza chigozie chike chimamanda chinedu chinelo chinenye chinonso chinwe chinyere chioma chipo chisom chizoba chuka
    chukwudi chukwuemeka chukwuma daouda dawit demba dereje desta djeneba djibril ebere ebo ebuka edem efosa efua ejike ekene
    ekow ekua emeka enitan enyonam esi eskinder etsegenet ezinne fadumo faniry fara farai femi feven fikru folake folami
    folasade foluke funke funmilayo gathoni getachew gift goodluck gugu habtamu hailu haja hamidou hamisi hery hirut ibironke
    idowu ifeanyi ifeoluwa ifeoma ijeoma ikechukwu ikenna imani isioma issouf issoufou iyabo jabari jabulani jelani jengo juma
    jumoke kagiso kayode kehinde kelechi keletso kemi kenechukwu kerubo kibet kidist kipchoge kiprono kofi kojo kokou komla
    kossi kouame kudzai kwabena kwadwo kwaku kwamboka kwame kwasi kwesi lalaina lamin lanto lerato lesego letlotlo lindiwe lova
    lulama lungile lwazi mahamadou mahlet makena malaika mame mamy mandla mariamou masego mawuli mbali mekonnen melaku meseret
    mialy minkail miora moraa mpho mulugeta muthoni mwajuma nafula naledi ndeye nekesa ngozi ngugi nirina njaka njeri nkechi
    nkemdilim nkiru nkosinathi nnamdi nneka nneoma nokuthula nomsa nomvula nonhlanhla nonso noro nthabiseng ntombi ny nyaboke
    nyambura nyasha obafemi obinna obioma odion ogechi okechukwu okoth okwudili olabisi oladele olajide olamide olanrewaju
    olayinka olu oluchi olufemi olumide oluseyi oluwadamilare oluwafemi oluwaseun oluwaseyi oluwatobi oluwatosin omolara omotola
    onja onyekachi onyinye opeyemi opiyo ouma palesa papa pendo pius precious rahel rakoto ravaka refilwe rotimi rudo rutendo
    ruvimbo sade safiatou salif sauda sefu segun sekou selam seyi sibongile sibusiso simisola sindisiwe siphiwe sipho sizwe solo
    sunday tahina taiwo tamrat tanisha tapiwa tariro tatenda tawanda tayo temitope tendai thabo thandeka thandi thandiwe thato
    themba thulani tiana tichaona tigist titilayo tobi tojo tokunbo tolani toluwalase tope tsegaye tshepo tumelo uchechi uchenna
    ufuoma ugochi ugochukwu unathi uzoma voahangy volana vusi wairimu waithera wambui wangari wangui wanjala wanjiku wanjiru
    wondimu woubit xolani yaa yacouba yared yaw yemi yetunde yewande yonas yordanos zanele zenebech zinhle zodwa zola zuri
  `,
  // England and North America, a century of it.
  `
    ada adalynn aidan aiden albie alexa aria ariana aubree autumn bailey barry beckett bennett bernice bertha beryl bessie
    beverley billy bobbie bobby bonnie brielle brooklyn caden cameron candace candice carrie carter cathy chad cheryl colleen
    connie crystal darcey darlene darrell darryl dawn deandre debbie delilah demetrius deshawn destiny devin dianne dixie doreen
    dustin dwight easton eden emmett esme ethel everly faith fannie fern floyd frankie gene genesis geneva gertrude ginger glen
    glenn goldie gracie grayson gretchen gwen hakeem harper hattie inez jackson jaxon jeanette jeannie jenna jenson jeremiah
    joann jodi jody joey jonah jordyn josiah josie jude julianne june kaden kara kareem katie katrina kayden kaylee keisha
    kendra khloe kian kiara kimber kinsley krista kristy krystal kylie lacey lakeisha lakisha landyn lashawn latasha latonya
    latoya latrell lela leroy lexi lillie lloyd lois londyn lonnie lori lottie louie lula lynda lynette lynne madelyn mae maisie
    malachi malcolm mamie margie marquis marsha marshall mattie maverick mavis maxine meghan melody melvin micah mindy minnie
    misti misty mitchell myra myrtle nellie nettie nevaeh nichole opal paisley pat patsy patty penny percy phillip phyllis piper
    raelynn randy rasheed raven reggie reginald reuben rhonda ricky robyn rochelle rodney ronnie ross roxanne roy ryker sadie
    sally sammy serenity shanice shanika shaniqua shari shaun shawn shelia shelly sherry silas skylar sonya stanley susie sydney
    tameka tamika tammy taylor ted terence teri terrence terri terry tiara toby tommy toni tonya traci tricia tyrell tyrone
    velma verna vernon vicki vickie violet vivian wilbur wilfred willie willow winifred
  `,
  // Australia, and spellings of our days.
  `
    alannah aleesha aleisha alisha bodhi bradyn braeden breanna briony brodie bronwen caitlyn charli cooper dakota emiily
    harrison jadyn jaiden jaidyn jaimee jarryd jayde kade kaela kaylah keeley kiarnee kiera kirrily koby kye laurel lilly maddie
    makenzi montana rhianna samara seth shelbey tahnee taliah taylah tiahna zack
  `,
].flatMap((names) => names.trim().split(/\s+/))
