/** Given names frequent in France through the last hundred years, then those of its neighbours; folded. */
const french = `
  abel achille adele adelaide adeline adrien adrienne agathe agnes ahmed aime aimee alain alban albane albert alberte albertine
  alex alexandra alexandre alexia alexis alfred alice alicia aline alix alphonse amandine amaury ambre ambroise amelie anael anais
  anastasia anatole andrea andre andree ange angele angelina angeline angelique anita ann anna annabelle anne annette annick
  annie anouk anselme anthony antoine antoinette antonin apolline ariane aristide arlette armand armande armel armelle arnaud
  arsene arthur astrid aubin auguste augustin augustine aurelia aurelie aurelien aurore axel axelle aymeric baptiste barbara
  barnabe barthelemy basile bastien beatrice benedicte benjamin benoit berengere bernadette bernard berthe bertrand bianca
  blaise blanche blandine boris brice brigitte bruno camille capucine carine carla carole caroline cassandra catherine cecile
  cedric celeste celestin celia celine chantal charlene charles charlie charline charlotte chloe christelle christian christiane
  christina christine christophe claire clara clarisse claude claudette claudie claudine clelia clemence clement clementine
  clotilde clovis colette coline constance constant coralie corentin corinne cosette cyprien cyril cyrille damien daniel daniele
  danielle danny daphne david deborah delphine denis denise desire desiree diana diane didier dimitri dominique donatien dorian
  dorine doriane dorothee edgar edgard edith edmond edouard edwige elea eleonore elena eliane elie eline elisa elisabeth elise
  ella elliot elodie eloi eloise elsa elvire emeline emeric emile emilie emilien emilienne emma emmanuel emmanuelle emmy enora
  enzo eric erica erika ernest ernestine erwan erwann esteban estelle esther etienne etiennette eudes eugene eugenie eulalie eva
  evan evelyne evrard ezechiel fabien fabienne fabrice fanny faustine felicie felicien felicite felix ferdinand fernand fernande
  firmin flavie flavien fleur flora flore florence florent florentin florian floriane france francette francine francis francisque
  franck francky francois francoise frank fred frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaetane gaspard
  gaston gatien gauthier gautier genevieve geoffrey geoffroy georges georgette georgina gerald geraldine gerard germain germaine
  germinal gervais ghislain ghislaine gilbert gilberte gildas gilles gillian ginette gisele giselle gladys gontran gonzague
  gracianne gregoire gregory guenole guilhem guillaume guillemette gustave guy guylaine gwenael gwenaelle gwendal gwendoline
  gwendolyne gwenn habib hadrien hannah harmonie hector hedwige helena helene heloise henri henriette herve hilaire hippolyte
  honore honorine horace hortense huguette hubert hugo hugues huguette ida ignace igor iliana ilona ines ingrid irenee irene
  iris irma isaac isabelle isaure ivan jacinthe jack jackie jacky jacob jacqueline jacques jade james jean jeanine jeanne jeannette
  jeannine jeannot jeremie jeremy jerome jessica jessie jimmy joachim joanna joannie jocelyn jocelyne joel joelle joffrey johan
  johann johanna john johnny jonas jonathan jordan jordane joris joseph josephine josette joseline josiane josselin josue josy
  jules julia julian juliana julie julien julienne juliette justin justine karen karim karin karine karl kelly kevin killian
  kim laetitia lana lara laura laure laurence laurene laurent laurette laurie laurine lea leandre leila lena leo leon leona
  leonard leonce leone leonie leonore leopold leslie levana leynaelle lilas lili lilian liliane lilou lily lina linda line lionel
  lisa lise lisette lison livia lola loan loane loic lorenzo lorene lorraine lou louane louis louise louisette loup luc luca
  lucas luce lucette lucie lucien lucienne lucile lucille ludivine ludmilla ludovic lydia lydie lyna mael maelle maelys madeleine
  mado magali magalie magdalena maggy maissa malo malika malik manon manuel manuela marc marceau marcel marcelle marcelline
  margaux margot marguerite maria mariam marianne marie marielle mariette marilyne marin marina marine mario marion marius
  marjolaine marjorie marlene marthe martial martin martine marvin mary maryline maryse maryvonne mateo mathias mathieu mathilde
  mathis mathurin matthias matthieu maud maude maurice mauricette max maxence maxime maximilien maya mayeul medard medhi mehdi
  melanie melina melinda melissa melodie melusine mercedes merlin michael michaela michel michele micheline mickael mila milan
  milo mireille mirabelle modeste mohamed moise monique morgan morgane muriel mylene myriam mya nadege nadia nadine naomi narcisse
  natacha nathalie nathan nathanael nelly nestor nicolas nicole nina nino noa noah noe noel noelie noeline noella noelle noemie
  nolan nolwenn nora norbert norah nour octave octavie odette odile odilon olga olive olivia olivier ombeline ondine onesime
  ophelie oriane orlane oscar oswald pablo paola paquita pascal pascale pascaline patrice patricia patrick paul paula paule
  paulette paulin pauline perceval perrine perlette pervenche philibert philippe philippine philomene pierre pierrette pierrick
  pierrot prosper prudence quentin rachel rainier ralph raoul raphael raphaelle raymond raymonde rebecca regine regis reine rejane
  remi remy renaud rene renee reynald richard robert roberte robin rodolphe rodrigue roger rolande roland rolland romain romane
  romaric romeo romuald romy ronan rosa rosalie rosaline rose roseline rosette rosine roxane ruben ruddy sabine sabrina sacha
  salome sam samantha samia samuel sandra sandrine sandy sarah sasha saturnin sebastien segolene selena selma serena serge
  servane severin severine sibylle sidonie sidney siegfried simeon simon simone sixtine sofia soizic solal solange solene soline
  solenn sonia sophia sophie stanislas stella stephan stephane stephanie steve steven suzanne suzette suzy swann sybille sylvain
  sylvaine sylvere sylvestre sylvette sylviane sylvie tancrede tania tanguy tatiana teddy telma tess tessa thais thea thelma theo
  theodore theophile therese thibaud thibault thibaut thierry thomas tiago tiffany timeo timothe timothee titouan tom tony tristan
  ugo ulysse urbain ursule valentin valentine valere valerian valerie valery vanessa vera veronique vianney vicky victoire
  victor victoria victorien victorine vincent vincente violaine violette virgile virginie vital viviane vivien vladimir wendy
  wilfrid wilfried william willy xavier xaviere yael yan yanis yann yannick yannis yasmine yoann yoan yohan yohann yolaine yolande
  yoni youna youri yvan yves yvette yvon yvonne zacharie zelie zephyr zita zoe
`
const neighbours = `
  aaron abdallah abdel abdelkader abdelkrim abdou abdoulaye adam adama adele adil aicha aissatou aladji alan albrecht aleksander aleksandra
  alessandra alessandro alessia alessio alejandra alejandro alexander alfredo ali alina alison amadou amal amanda amelia amina amir
  amira amy ana anders andreas andres andrew andrzej angel angela angelo anja anke anneke annika antje anton antonella antonia
  antonio anouar ashley asma assia awa ayoub aziz barbara beata beatriz becky bella ben bernd bettina betty bilal birgit bjorn
  bob bogdan bouchra boubacar brad brahim brandon brenda brian britta bruce bryan carlo carlos carmela carmen carol carolina
  cem charles chiara chris christa christoph christopher cindy cinzia claudia claudio concepcion craig cristina cristian daan dalila
  damian dan daniela dario dave dean debra dennis derek diego dieter dirk djamel djamila dmitri dolores dominik donald donna
  dorota doris dorothy douglas driss duarte edoardo eduard eduardo edward eileen elaine elisabetta elizabeth ellen els emil emilia
  emily emre enrico enrique erik erin ernst ewa fabio farid farida fatiha fatima fatma fatou fatoumata federica federico felipe
  fernanda fernando fiona francesca francesco francisca francisco franz frederick friedrich fritz gabriela gabriele gary geert
  george gerd gerda gerhard gertrud gianni giacomo gina giorgio giovanna giovanni giulia giuliano giuseppe giuseppina gloria
  gordon grace grazyna greg greta gretel grzegorz guido guillermo gunter gunther gustavo hakim hamid hamza hanna hannelore hans
  harald harold harry hasan hassan hatem heather heidi heike heiko heinrich heinz helen helga helmut hendrik henk henrik herbert
  hermann hicham hilda hilde horst houda howard hussein ian ibrahim ibrahima idrissa igor ilse imane ina inga inge ingeborg
  ioana ion ionut irina isabel isabella ismael ismail ivo jaap jaime jake jamal jamila jan jana jane janet janine janusz jason
  javier jean jeffrey jen jennifer jens jerry jesus jill jim joan joana joanne joao joaquin joe johannes jon jorge jorg jose
  josef joshua joyce juan juana judith judy jurgen justyna kamal kamel karl-heinz karol karolina katarzyna kate katharina
  katherine kathleen kathrin kathy katja keith ken kenneth kenza kerstin khadija khadidja khaled khalid klaas klaus krzysztof
  kurt kyle lamine lars latifa laila larbi larry lars lauren leah lee leticia liam lidia lin linus lisbeth lorena loretta louisa
  luciana luciano lucia luigi luis luisa luiz lukas lukasz luke lutz maarten magdalene magnus mahmoud maite malgorzata mamadou
  marcello marcin marco marcos marek margaret margarita margherita mariana mariano marieke marija marijke marilyn mario marisa
  mark marko markus marta martha martina marwa massimo mathew matteo matthew matthias mattia maureen mauro megan melanie mercedes
  meriem meryem mia michelle miguel mihai mike milena miriam mohammed mohammad monica monika mounir mouna mourad moussa mustafa
  mustapha nabil nabila nacer nadja nancy naima najat nasser natalia natalie nathaniel neil nicholas nick nicola nicoletta nikolai
  noor norma noura nuno olaf oleg oliver ornella oskar osman otto ousmane oumar pamela paolo patrizia paulo pavel pawel pedro peggy
  penelope peter petra phil philip philipp piero pietro pilar piotr rachid radia rafael rainer ralf ramon rania raul raquel rayan
  rebeca reinhard renate renata riccardo ricardo rita rob roberta roberto rodrigo rolf ron ronald rosario rosemary rudolf russell
  ruth ryan saida said saliha salim salma salvatore samir samira sana sander sandro santiago sara sean sebastian sergei sergio
  seydou shannon sharon shirley siegfried sigrid silke silvia simona simone sofiane sonja souad soraya stefan stefania stefano
  steffen stella stephen steve stuart sue sergey susan susana susanne sven svetlana sylvia tadeusz tarek tarik teresa thorsten
  tim timothy tobias todd tomas tomasz torsten tracy ulrich ulrike umberto ursula ute valentina valeria vasile vera vicente viktor
  vincenzo virginia vittorio volker walid walter waltraud wanda warren wassim wayne werner wilhelm willem wim wolfgang yacine
  yannick yasin yassine youcef youssef youssouf yusuf zahra zakaria zbigniew zineb zohra zofia
`

const list = (names: string): string[] => names.trim().split(/\s+/)

/** Given names known to everybody; folded. Not knowing one says nothing. */
export const givenNames: ReadonlySet<string> = new Set([...list(french), ...list(neighbours)])

/** Given names that are frequent family names as well: they tell little about the order. Folded. */
export const alsoFamilyNames: ReadonlySet<string> = new Set(
  list(`
    abel adam alain albert alexandre alexis ali andre angel antoine arnaud arthur aubin auguste augustin baptiste barthelemy basile benoit
    bernard berthe bertrand blaise blanche brice bruno charles charlotte christian christophe claude clement colin constant cyprien damien
    daniel david denis desire didier dominique edouard elie emile etienne evrard fabre felix ferdinand fernand firmin florent
    france francis francois fred gabriel gaspard gaston gauthier gautier geoffroy george georges gerard germain gervais gilbert gilles
    girard gordon gregoire guillaume guillemette guy hamid harry hassan henri henry herve hilaire honore hubert hugo hugues humbert
    isaac jacob jacques james jean joachim jonas jordan jose joseph josse jourdan jules julien kelly kim laurent lambert lee leon
    leonard louis loup luc lucas lucien ludovic luis malo manuel marc marceau marcel marie marin marion martel martial martin
    mathieu mathis mathurin matthieu maurice max maxime merlin michel milan moise moussa narcisse nestor nicolas nicole noel olive olivier oscar
    otto pascal patrice paul paulin perrin perrine philibert philippe pierre prosper prudence quentin raoul raymond remy renaud rene reine
    reynaud richard robert robin roger roland rolland romain rose roy ruben russell samson samuel simon stephan sylvain sylvestre
    tanguy thibault thibaut thierry thomas tristan urbain valentin valery victor vidal vincent vital vivien walter warren werner
    william xavier yves diallo garcia ibrahim ismail larbi mohamed franco marco santiago rosario pilar wolf ernst friedrich heinrich hermann lorenz peter stefan
  `),
)

/** Given names that like to begin a double one written with a space: `Jean Michel`, `Maria José`. Folded. */
export const doubling: ReadonlySet<string> = new Set(
  list(
    'jean marie anne anna ana pierre paul louis rose maria juan jose luis mary ann hans karl jan joao carlos miguel mohamed mohammed fatima abdel cheikh thi',
  ),
)
