/** Family names frequent away from France, folded, that are hardly anybody's given name. Written by hand. */
export const familyNamesAbroad: readonly string[] = [
  // Slavic.
  `
    abramov adamski afanasiev agafonov ageev akimov aksenov alekseev alexandrov andreev andrianov andrzejewski angelov anisimov
    antipov antonov arkhipov artamonov avdeev babic baca bak balashov balaz baranov baranowski barisic bartos bazhenov belousov
    belov belyaev belyakov benes berezin biryukov blazek blazevic blinov bobrov bocharov bogdanov bogdanovic bogomolov bolshakov
    bondar bondarenko bondarev borisov borkowski borodin bosnjak bozic brzezinski bures bykov cech cengic cermak cerna cerny
    cherkasov chernov chernyshev chistyakov chmielewski cieslak czarnecki czerwinski danilov davydov dementiev demidov demin
    denisov didenko dimitrov djordjevic djuric dmitriev dmytrenko dolezal dordevic dorofeev dostal drozdov dvorak dvorakova
    dyakonov efimov egorov eliseev emelyanov eremin ermakov ermolaev ershov evdokimov fadeev fedorenko fedorov fedoseev fedotov
    fiala filatov filimonov filipovic filippov firsov fokin fomin frolov gajewski galkin gavrilov georgiev gerasimov glowacki
    golovanov golovin golubev goncharov gorbachev gorbunov gordeev gorelov gorshkov gorski grachev grgic grigoriev grishin
    gromov gulyaev gusev hadzic hajek halilovic hasanovic havrylyuk hodzic holub honchar horak horakova hordiienko horvathova
    hristov hrytsenko hudak ignatiev ignatov ilic ilyin isaev isakov ivanova jakubowski jasinski jelinek jovanovic jukic juric
    kaczmarek kadlec kalashnikov kalinin kalinowski kalmykov karasev karpenko karpov kazakov kazmierczak kharchenko kharitonov
    khokhlov kirillov kiselev klimov klymenko knezevic knyazev kochetkov kolar kolesnikov kolesov kolev kolodziej kolosov
    komarov kondratiev konecny konovalov konstantinov kopecky kopylov korneev kornilov korolev korotkov korovin kostenko kostin
    kotov kovacevic kovacic kovacova koval kovalchuk kovalenko kovalev kovar kowalska kozhevnikov kozlov krajewski kral krasnov
    krastev kravchenko kravchuk kravtsov kriz krstic kruglov krylov kryukov kubiak kucera kucerova kucharski kudryashov
    kudryavtsev kulakov kuleshov kulikov kupriyanov kushnir kuzin kuzmin lapin lapshin laptev larin larionov laskowski lavrov
    lazarev lebedev leonov leontiev levin lis litvinov lobanov loginov losev lovric lukic lukin lukyanov lvov lysenko lytvynenko
    lyubimov machacek maciejewski makarov makeev makowski maltsev maly malyshev marchenko marciniak maric marinov markin markov
    markovic martynenko martynov maslennikov maslov matic matveev maximov mayorov mazurek medvedev mehmedovic melnikov
    melnychenko melnyk meshcheryakov michalak mikhailov mikheev milic milosevic mironov mitrofanov mitrovic moiseev molchanov
    molnar moravec moroz morozov mukhin muravyov musil mykhailenko naumov navratil nazarenko nazarov nechaev nefedov nekrasov
    nemec nesterov nikiforov nikitin nikolaev nikolic nikolov nikolsky nikonov nikulin nosov novakova novikov novotna novotny
    oliinyk oliynyk omerovic orlov osipov ostrowski ovchinnikov ovsyannikov pakhomov panchenko panfilov panin pankratov panov
    parfenov pavic pavlenko pavliuk pavlov pavlovic pavlyuk pawlak peric perkovic petkov petrenko petrovic petrovsky petukhov
    pietrzak platonov plotnikov pokrovsky polak polishchuk polyakov ponomarenko ponomarev popovic popovych pospisil potapov
    pozdnyakov prochazka prochazkova prokhorov prokofiev prokopenko przybylski radic rodin rodionov romanenko romanov rostov
    rozhkov rudenko rumyantsev rutkowski ruzicka ryabov rybakov ryzhov sadowski safonov sakharov samoilov samsonov saric
    savchenko savchuk saveliev savic savin sawicki sazonov sedlak sedov seleznev selivanov semenov semenyuk sergeev serov
    shapovalov shcherbakov shchukin shestakov shevchenko shevchuk shilov shirokov shishkin shmelev shubin sidorenko sidorov
    sikora sikorski simek simic simonov skvortsov sobczak sobolev sofronov sokolowski soloviev sorokin soukup spiridonov
    stankovic starostin stastny stefanov stelmakh stepanov stepien stojanovic stolyarov stoyanov subbotin sukhanov suvorov
    sviridov svobodova sydorenko sykora szczepanski szewczyk szulc szymczak tarasov terekhov terentiev tichy tikhomirov tikhonov
    timofeev titov tkachenko tkachev tkachuk todorov todorovic tokarev tomaszewski tomic tretyakov trifonov trofimov tsvetkov
    tymoshenko ulyanov urbanski ushakov ustinov utkin vanek vasilev vasiliev vasylenko vesela vesely vidovic vinogradov
    vinokurov vladimirov vlasov vlcek vorobiev vorobyov voronin voronov vorontsov vukovic walczak wasilewski wilk witkowski
    wlodarczyk wojciechowski wroblewski wysocki yakovlev yordanov yudin yurchenko zaitsev zakharov zakrzewski zalewski zavyalov
    zawadzki zeman zhdanov zhukov zhuravlev zimin zinchenko zinoviev ziolkowski zivkovic zolotarev zolotov zorin zotov zubkov
    zubov zuev zverev
  `,
  // Greek.
  `
    alexiou andreou angelopoulos antoniou athanasiou charalambous christodoulou christou diamantis dimitriadis dimitriou
    economou georgiadis ioannou kalogeropoulos karagiannis karamanlis konstantinou kostopoulos kyriakidis kyriakou lamprou
    makris mavridis michailidis mitsotakis nikolaidis nikolaou oikonomou panagiotopoulos papadakis papadimitriou papadopoulou
    papageorgiou pappas petridis raptis samaras savvidis theodorou tsipras varoufakis vasileiou vlachos vlahos
  `,
  // Romania, Hungary.
  `
    albu balla balogh barbu biro bodnar boros budai cojocaru constantinescu craciun deak diaconu dinu dobre dumitrescu farkas
    fazekas feher fekete florea fodor fulop georgescu grigorescu gulyas hajdu halasz hegedus illes iordache jakab juhasz katona
    kelemen kiraly kiss kocsis lakatos lazar lukacs magyar major manole marinescu meszaros mocanu moldovan munteanu muresan
    nedelcu nemeth nistor olah olteanu oprea orosz pap papp petcu pinter preda racz sandu serban sipos somogyi stanescu suciu
    szalai szekely szilagyi szucs takacs toma torok ungureanu vasilescu vass veres vincze voicu
  `,
  // Nordic and Baltic.
  `
    aaltonen aas aberg abrahamsson ahonen amundsen andersen andersson andreasen andreassen andreasson arnesen arvidsson aune
    axelsson bach bakke bakken balodis bech bengtsson berg berggren berglund bergman bergqvist bergstrom bertelsen berzins bjork
    bjorklund blom blomqvist brekke bruun butkus christensen christiansen claesson clausen dahl dahlberg danielsen danielsson
    eglitis eide ek eklund ekstrom eliasson engstrom eriksen eriksson forsberg frandsen fransson frederiksen fredriksson
    gulbrandsen gundersen gunnarsson gustafsson hakansson halvorsen hamalainen hansen hansson hauge haugen hedberg hedlund
    heikkila heikkinen heinonen hellstrom henriksen henriksson hermansson hiltunen hirvonen holm holmberg holmgren ilves
    isaksson iversen jacobsen jakobsen jakobsson jankauskas jansons jansson jarvinen jensen jeppesen jepsen jespersen
    johannessen johansen johansson jokinen jonasson jonsson jorgensen kallas kallio kalnins karjalainen karlsen karlsson kask
    kavaliauskas kazlauskas kinnunen kjaer knudsen koivisto koppel korhonen koskinen kristensen kristiansen kristoffersen
    krumins kruse kukk kuusk laaksonen lahtinen laitinen larsen larsson lassen lauridsen laursen lehtinen lehto lehtonen
    leinonen leppanen lie liepins lind lindberg lindgren lindqvist lindstrom lofgren luik lund lundberg lundgren lundin
    lundqvist lundstrom madsen magi magnusson makela makinen manninen mansson martensson martinsson mattila mattsson miettinen
    mikkelsen moen mogensen mortensen munk myhre nielsen niemi nieminen nilsen nilsson nissen nordin nordstrom norgaard nyberg
    nygaard nystrom oberg oja ojala olofsson olsen olsson ozolins ozols parn paulauskas pedersen peltonen persson petrauskas
    pettersen pettersson pitkanen poulsen pulkkinen ranta rantanen rasanen rasmussen raudsepp rebane ronning saarinen salminen
    salo salonen samuelsson sandberg sandstrom savolainen simonsen sjoberg sjogren soderberg solberg sondergaard sorensen
    stankevicius strand strandberg strom sundberg sveen svendsen svensson tamm tangen thomsen thorsen toivonen tuominen turunen
    urbonas vaisanen vasiliauskas vestergaard viklund virtanen vitols wallin wikstrom winther zukauskas
  `,
  // German, Dutch.
  `
    adler aerts ahrens aigner bachmann barth baumgartner behrens bender bock boehm boer boersma bogaert bosch broek brunner
    bruns buchholz carstens claussen coppens deprez devos dewitte dijk dongen ebner geiger gerdes gerritsen graaf grimm groot
    haan haller harms heinze henke hess hesse heuvel hoeven holzer hubner huebner jaeger jong kern kessler kirchner kolb
    kuhlmann kuiper leeuwen leitner linden lindner lohmann meer meyers mol nagel pauwels peeters post preuss reichert reimann
    reiter ritter rohde sanders schilling scholten schutte schwaiger schwarzenberger segers stahl stark thiel thiele tiedemann
    ullrich unger vandamme vandenberghe veen veenstra verstraete vries wal wallner wauters wegner wilke willemsen wimmer wirth
    wit
  `,
  // English.
  `
    abbott adams adkins allen alvarado armstrong ashworth atkins atkinson baldwin ball ballard banks barber barker barlow
    barnett barrett barton bass bates baxter benson bentley berry bishop black blair boone booth bowen bowers bowman boyd
    bradshaw brady brewer bridges briggs brock brooks buchanan buckley bullock burgess burke burns burrows bush byrd byrne cain
    caldwell cannon carlson carpenter carr carroll carson cartwright casey chambers chandler chapman clayton clegg cobb cole
    coleman collier colon conner conway copeland cortez crawford cross crossley cummings cunningham curry daniels davey davidson
    dawson dobson doyle drake dunn dyer elliott entwistle erickson estrada farmer farrell faulkner ferguson field fields
    figueroa finch fitzgerald fitzpatrick flanagan fleming flowers fowler franklin frazier freeman french frost fuller gallagher
    gardner garner garrett garza gibbs gill glover goddard godfrey goodman goodwin gough graves gray greene greenwood greer
    griffith guzman hamilton hammond hampton hanson hargreaves harmon harrington hart hartley haworth haynes hayward henderson
    hewitt hicks higgins hines hobbs hodges hodgson hoffman hogan holland holloway holt hooper hopkins horton houston howarth
    howell hubbard huff humphreys ingram jarvis jefferson jennings johnston kaur kelley kerr kirby lamb lane larson lawson lees
    lindsey little love lowe luna lynch lyons mack maldonado malone mann manning marsden marsh massey matthews maxwell may
    mcbride mccarthy mccormick mccoy mcdaniel mcdonald mcgee mcguire mckay mckinney mclaughlin mclean mendoza metcalfe middleton
    miles montgomery moody morrison morton moss mullins myers nash naylor neal newman nicholson norris norton obrien oconnor
    olson oneill ormerod osborne osullivan owens padilla page park parkinson parks parsons patterson patton payne peacock pena
    perkins peterson phelps pickering pierce pittman pollard poole pope porter potter powell powers pratt pritchard pugh ramsey
    ratcliffe rawlings redfern reed reese reeves reid rhodes rice rios robbins roberson rodgers rodriquez rowe rowley rushton
    salazar sandoval saunders schultz sharp shelton sheppard simmons sims singleton skinner slater snyder soto sparks spencer
    stafford steele stephenson stevenson stokes stone strickland sullivan summers sutton swanson swift sykes tanner tate
    thornton thorpe tomlinson townsend underwood valdez vargas vaughn walmsley walsh walters walton warner waters watkins watts
    weaver webb webster welch wells west wheeler whitehead whittaker wilkerson wilkins williamson willis wise wolfe wong
    woodward yates zimmerman
  `,
  // Iberia, Italy, Latin America.
  `
    acosta andrade arango araya arias assis avila barone barrios barros batista benitez bermudez bernardi borges bravo brito
    bustamante caputo carbone cardenas carmona cavalcanti cervantes chavez choque condori contreras coppola cordova crespo
    damico dangelo deangelis deluca desantis dias diez echeverri escobar espinoza ferraro fiore gallardo garrido gatti giraldo
    grasso guimaraes huaman lima lombardo mamani mantovani martino matos mejia melo messina milani montanari montero moraes
    morales moya nascimento negri neri nogueira ochoa orozco ospina pacheco pagano parra pastor pineda piras quintero quispe
    raposo restrepo rivera rojas rosales rossetti ruggiero saez salinas santana sanz sartori sepulveda serra soler sorrentino
    suarez tapia trujillo valencia valenzuela velasco villalba villanueva zamora zapata
  `,
  // Turkey, Azerbaijan.
  `
    abdullayev acar aksoy aktas aliyev alkan altin altun ates avci aydogan basaran bozkurt bulut cakir demirci duman durmus
    erdogan guliyev hasanov huseynov ibrahimov isik ismayilov kahraman kaplan karaca karakaya karaman keskin korkmaz mammadov
    ozcelik soylu tas toprak tuncer ucar unal yuksel
  `,
  // Arab world, Iran, Pakistan.
  `
    abbasi abboud abdelli afridi ahmadi ahmadzai akbari alami alhassan alizadeh almasri alsayed amari amini ansari aoun asadi
    awan ayari azzouz baghdadi bagheri baloch barakat bekkouche belaid belarbi benabdallah benaissa benamar benchekroun
    benjelloun benmoussa bennis bensaid benyahia bhatti bitar bouaicha bouaziz bouazizi bouazza bouchareb bouhassoun boukhris
    bouras bouteflika brahmi bukhari butt chabane chahine chamoun chaoui chaudhary chaudhry cherifi chraibi daher daoud djebbar
    djellouli dosari dridi dulaimi durrani ebrahimi elalami elfassi elsayed esfahani fakhoury farahani ferchichi frangieh
    gemayel ghamdi ghanem gharsallah ghasemi ghezali gilani golzar guerfi guesmi hadj halabi hamdaoui hammami hammouche hamwi
    harbi hariri hashemi hashimi hashmi heidari hemmati homsi hosseini jabouri jafari jebali jouini jumblatt kacem kaci karimi
    karoui karzai kazemi kazmi kermani khattak khellaf khemiri kherbouche khosravi khouri khoury kiani lahmar lakhdar maalej
    mabrouk madani mahdjoub maktoum masri meddah mejri mengal merabet mesbah mestiri mimouni mirza mohammadi mohseni mokrani
    moradi mousavi mughal mutairi nahas nahyan najafi najjar naqvi nasrallah nassar nazari norouzi obeidi otaibi ouahab ouali
    oueslati ouyahia pahlavi qahtani qureshi rahal rahimi rezaei rezgui rizvi rostami saab saade saadi sabbagh sadeghi sahraoui
    salehi sassi saud sebti selmi sfeir shaikh shami shammas shehri shirazi siddiqui soltani souissi tabrizi talbi taleb tawil
    tebboune tehrani tikriti tlili touati yahi yousafzai yousfi zahrani zaidi zamani zein zeroual ziane zitouni zoghbi zouari
    zribi
  `,
  // South Asia.
  `
    adhikari agarwal aggarwal agrawal ahuja akter arora bajwa bandara banerjee bansal basnet basu bhat bhatia bhatt bhattacharya
    bhattarai bhosale bhuiyan biswas bose brar chakraborty chatterjee chaturvedi chauhan chavan chopra chowdary chowdhury
    dasgupta desai deshmukh deshpande dey dhawan dhillon dissanayake dsouza dubey dutta dwivedi ekanayake gaikwad gandhi ganguly
    garg ghosh goel gowda goyal grewal gunawardena gurung hegde herath hossain islam iyengar iyer jadhav jain jayawardena jha
    joshi kale kamath kapoor karki karunaratne khadka khandelwal khanna khatun kohli koirala krishnamurthy kulkarni kurup limbu
    magar maharjan maheshwari majumdar malhotra mehra mehta menon miah mishra mittal modi mollah mondal more mukherjee murthy
    naidu naik nair nambiar narayanan natarajan ojha pai pandey pandya parekh parmar pathak patil pawar perera pillai poudel
    pradhan raghavan rahman rai rajan rajapaksa rajput ramaswamy ranasinghe rao rathore reddy saha sandhu sarkar sarker sawant
    sen senanayake sengupta sethi shekhawat shenoy shetty shinde shukla sidhu sikder singhal sodhi solanki sundaram swamy
    talukder tamang tandon thakur thapa tiwari tripathi trivedi uddin upadhyay varma venkataraman verma weerasinghe
    wickramasinghe yadav
  `,
  // China, Taiwan, Hong Kong, Singapore.
  `
    bai cai cao chan chang cheng cheung chiang chiu chong chou chow chu chua chuang chung cui deng ding duan fan feng fong fu
    fung gao goh gong gu guo he ho hou hsiao hsieh hsu hu hui ip jia kao ko koh kong kuo kwan kwok kwong lai lam lau law leung
    liang liao lim lo lu lui luo lyu ma mak meng mok ng niu ong ouyang pan pang poon qiao qiu shao shen shi shih sima siu so su
    suen sun tang teng teo to toh tsai tsang tse tseng tsui xiao xie xiong xue yao ye yeh yeung yip yiu yu yuen yung zeng zhan
    zhong zhu zhuge zou
  `,
  // Japan.
  `
    abe ando arai chiba endo fujii fujita fujiwara fukuda furukawa goto hamada hara harada hasegawa hashimoto hayashi higuchi
    hirano honda honma ichikawa ikeda imai inoue ishida ishihara ishii ishikawa ito itou iwasaki kaneko kato kawaguchi kawakami
    kawasaki kikuchi kimura kinoshita kitamura kobayashi kojima komatsu kondo kono koyama kubo kudo maruyama masuda matsuda
    matsui matsumoto matsuo miura miyamoto miyazaki mizuno mori morita murakami murata nagai nakagawa nakajima nakamura
    nakashima nakayama nishimura noguchi nomura ogawa ohno okada okamoto onishi ono oota ota otsuka oyama saito saitou sakai
    sakamoto sakurai sano sasaki shibata shimada shimizu sugawara sugimoto sugiyama takada takagi takahashi takeda takeuchi
    tamura taniguchi tsuchiya uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamasaki yamazaki yokoyama yoshida
    yoshikawa
  `,
  // Korea.
  `
    ahn an bae baek bang byun cha cho choi eom go ha heo hur hwang hyun im jang jeon jeong joo ju ki koo kook kwak kwon maeng
    moon mun noh oh ok paik pyo rhee roh ryu seo seok seong shim sim suh sung tak um won woo yeo yeom yoo yoon yum
  `,
  // Vietnam, Khmer, Thai, Lao.
  `
    au chaiyasit chea chhay chhim chum dao dinh doan heng hun inthavong keo keomany khuu lach meas nhem nuon ouk pen phommachanh
    prak quach saetang san seng sisavath sok som soun souvannavong srisai suksawat suon ta tep tieu touch vongphachanh wongsakul
    yim
  `,
  // Malay, Indonesian, Filipino.
  `
    aquino delacruz delossantos dimaculangan dizon halim harahap hartono hidayat hutapea kurniawan lacson lubis macaraeg
    magsaysay manalo manurung mercado nasution ocampo pangaribuan pangilinan panjaitan saputra setiawan sihombing simanjuntak
    siregar sitorus situmorang suryadi susanto sutanto tambunan tanjung tolentino wibowo wijaya
  `,
  // Israel.
  `
    abutbul amsalem ashkenazi asulin azoulay barak baum bitan biton dahan edri elbaz feldman friedman gabay golan goldberg
    goldstein greenberg hadad harari hazan katz mizrachi mizrahi navon ohayon peretz regev rosen rosenberg sasson segal shapira
    vaknin
  `,
  // Africa south of the Sahara.
  `
    abega abubakar acheampong addo adeleke adeyemi adjovi afolabi agbeko agyeman ahouansou akinyemi amoah amouzou andrianarivo
    annan ansah appiah asamoah asante atangana ba badji bakary balogun bamba boateng botha brou cheruiyot coetzee compaore
    danjuma dia diakite diouf dlamini dosso dossou doumbia ekomo essono etoundi eze faye fotso frimpong gaye gebre gnamien
    govender houngbedji hounsou ka kabila kabore kalala kamdem kariuki kasongo khumalo kipkemboi kiplagat koech konan kouakou
    kpade langat lartey lawal lumumba mahlangu maiga maina makiese mavungu mba mbarga mbuyi mengistu mensah mkhize mokoena
    molefe moussavou musyoka mutua mwamba naidoo ndlovu ndong ngcobo ngono ngoy nguema nguessan niang nikiema njoroge nkosi
    nkrumah nwosu nzuzi obame ochieng ogundipe ogunleye ojo okafor okeke okonkwo okoro oladipo olatunji omondi onana ondo osei
    ouedraogo owino owusu oyedele pillay pretorius quaye raharison rakotoarisoa rakotomalala ramanantsoa rasoanaivo ravelomanana
    razafindrakoto rotich sacko sagna salami samake sane sangare sarpong sawadogo seck sene sidibe simiyu sithole some soro
    steyn tapsoba tchoumi tetteh thiam tshabalala tshibangu vanwyk venter wekesa wolde yameogo zongo zulu
  `,
  // English both ways.
  `
    blaine booker brennan bryant bryson buck byron cade calvin carey carlton carver cary clay clifton cody colby corbin daley
    dallas dalton darby deacon delaney denver devon dexter dillon donovan dorsey duke dwyer eastman edison ellsworth elmore
    ferris forbes ford forrest gage gale garrison garth gates gentry grady grey griffin harding harlan harlow hayes hendrix
    henley henson hollis huxley irving jagger jay judd kendall kendrick kent kimball kingston knox lake leigh leland lennon
    lennox livingston lowell lyle maddox marlow marlowe mckinley mercer merrill merritt monroe newell norwood oakley odell orr
    parrish penn presley prince putnam quincy raleigh randall ransom redmond regan ridley rollins roosevelt roscoe rowan royal
    ruff rush rusk sage sears selby seymour shepherd sherwood sinclair sloan sloane solomon stanton steel stephens sterling
    storm summer sumner sutherland thatcher tobin travers truman tylor vail vance vaughan wilder wiley woods york
  `,
  // American family names besides.
  `
    acevedo aguirre albright allred ashby ayers bain beard beasley benton best bird blackburn blackwell bonner bowles boyle
    bradford branch browning buckner burch burks burnett burris byers calderon calhoun camacho cantrell cantu carney cash chaney
    cherry childers church cline coffey combs compton conley cooke cooley cote cowan crane crosby crowe dailey daly daugherty
    davenport deleon dempsey dickerson dickson dillard dodson donaldson dotson dudley duffy durham eaton english farley foley
    frye galloway gay gillespie gilmore glass golden good guthrie hancock haney hardin hartman hatfield hays head hensley hester
    hickman hinton hodge hood hoover hopper horne howe huffman hull irwin jacobson joyner juarez justice kaufman kemp key kidd
    kirkland knapp knowles lancaster landry leach levine lott lowery lucero macdonald macias madden mahoney marks mathews
    maynard mayo mays mccall mcclain mcclure mcconnell mccullough mcdowell mcfarland mcintosh mcintyre mckee mcknight mcleod
    mcmahon mcmillan mcneil mcpherson meadows melton mooney morse mosley mueller nichols noble oconnell odom odonnell oneal
    osborn pace padgett pickett pruitt quintana randolph rich rivas rivers roach rowland salas sampson sanford sargent savage
    sellers sexton shaffer shepard shields short snow solis sosa stout strong sweeney sweet talley trevino vasquez velazquez
    velez vinson walls ware weeks whitaker whitfield whitley wiggins winters witt woodard wooten workman
  `,
].flatMap((names) => names.trim().split(/\s+/))

/** Given names that families abroad bear as well. */
export const inheritedAbroad: readonly string[] = `
    abebe adebayo adewale akin alon amar antal avraham avram azar balazs balint bar baran barasa baruch bayram bekele bogdan
    boyko constantin coskun dam dragomir eliyahu ercan esteban gal girma gul guler gunes guven hagen haile ilie jesus kamau
    kebede koffi kouadio laszlo leone malik malka marek martins mihai miranda mohammed moshe musa mwangi nana nel obi odhiambo
    onyango onyeka otieno ozer pal radu raja roman ruud saar sari sepp sezer shahar shalom sheikh tadesse tal tekin tesfaye
    tudor tunc turan uche urban wenzel yakov yavuz yosef zohar
`
  .trim()
  .split(/\s+/)

/** What is as often a family name as a given one, as syllables of East Asia are. */
export const eitherAbroad: readonly string[] = `
    ahmed allison amaya amos aoki austin ayala bautista begum benjamin bradley brent brett brody cecil chase chau christopher
    colton courtney dai dana darcy darnell derrick desmond dong earl ellis elton emerson emery everett ewan fang fernando finley
    flynn fritz gideon giles grace gunawan hadley hale haley hanna hao harley hayden heath holly hong hope hudson humphrey hung
    hunter iida iqbal jiang jin jo kane kang kay keaton kennedy kerry kieu kirk lamar lamont lance landon lara lawrence lei
    lestari lester levi lincoln luong luther luu mackenzie mahmood mai mao mckenzie meredith michael milo milton min mitra moran
    morris moses na nam nandi nelson newton nieves otis paige paxton payton pearl peng perry peyton phung preston qian qin quinn
    raju reagan reece ren rex riley ronan rosa ryder rylee salim sandy santoso saul sawyer shan shannon shelby sheldon sherman
    shin shrestha son song stacy stephen subramanian tam tan terrell thai thongchai tian tong travis trent trieu trinh trinity
    troy truong tucker tyson verner vuong wade wahid wallace wan washington wei wen wendell wesley weston whitney willard
    winston woodrow wyatt xia yam yen yi yin yuan yun zane zheng
`
  .trim()
  .split(/\s+/)
