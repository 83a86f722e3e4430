/**
 * Given names borne by hardly anybody but women, or but men, in France and its neighbours, in the Maghreb, West Africa,
 * Turkey and Poland; folded. What is a woman's name here and a man's there (Andrea, Simone, Gabriele), or both (Camille,
 * Claude, Dominique), is on neither list. Written by hand; to tell slips, never to guess somebody's gender.
 */
const women = `
  aaliyah abbey abby abigail adelaide adele adeline adja adrienne agathe agnes agnieszka aicha aida aimee aissatou alana albane
  alberte aldona aleksandra alessandra alexandra alexandrine alexia alice alicia alina aline alison alissa alizee alma alyssa
  amalia amanda amandine amaya amber amel amelia amelie amina aminata amira amy ana anabelle anais anastasia andree anette
  angela angele angelica angelina angeline angelique anissa anita anja anke ann anna annabel annabelle anne annegret annelies
  annemarie annette annick annie annika anouk antje antoinette antonella antonia aoife apolline april arabella ariane arianna
  arlette armande armelle ashley asma assia astrid audrey augustine aurelia aurelie aurora aurore ava aviva awa aylin ayse
  barbara beata beatrice beatrix beatriz begona begum belinda berengere bernadette berthe bethany bettina betty bianca bintou
  birgit blanche blandine bozena bozenna brenda brianna brigitte britta bronwyn brooke caitlin capucine carina carine carla
  carmela carmen carola carole carolina caroline carolyn cassandra cassandre catarina caterina catherine cecile cecilia celeste
  celia celina celine chantal charlene charlotte chelsea chiara chloe christa christel christelle christiane christina christine
  cindy cinzia claire clara clarisse claudette claudia claudine clelia clemence clementine clothilde clotilde colette conceicao
  concepcion conception concetta constance consuelo cora coralie cordula corinna corinne cornelia courtney cristina cynthia
  dagmar daisy dalila daniela danielle danuta daphne debora deborah deborra debra defne delia delphine denise diana diane dina
  djamila dolores donatella donna dora dorina doris dorota dorotea dorothea dorothee dorothy ebony ebru ecem edith edwige eileen
  elaine elea eleanor elena eleonora eleonore elfriede eliane elif elina eline elisa elisabeth elisabetta elise eliza elizabeth
  elke ella ellen elodie eloise elsa elsie elvira elvire elzbieta emeline emilia emilie emily emine emma emmanuelle encarnacion
  erika erin erna ernestine esmeralda esra estelle esther eugenie eulalie eva evelyn evelyne evie ewa ewelina fabienne fadila
  faiza fanny fanta farida fatiha fatima fatma fatou fatoumata faustine federica felicia felicie felicity femke fenna fernande
  filipa fiona flavia flavie fleur floor flora florence floriane fouzia franca francesca francine francisca francoise franziska
  frauke freda freya frida frieda gabriela gabriella gabrielle gaelle gail gemma genevieve georgette georgia georgie georgina
  geraldine gerda germaine gertrud ghislaine gilberte gillian gina ginette giorgia giovanna gisela gisele gitte giulia
  giuseppina gladys gloria graca grace gracia grazia graziella grazyna greta gretel gudrun guylaine gwenaelle gwendoline
  gwendolyn hafida hailey haley halima halina halszka hanane hanna hannah hanneke hannelore harriet hatice hayat hayley heather
  hedwig heidi heidrun heike helen helena helene helga heloise henriette henrike hermine hilde hildegard holly houda houria
  huguette ida ikram ilaria ilona ilse imane imen imogen ina ines inga inge ingeborg ingrid inmaculada ioana irena irene iris
  irma irmgard isabel isabella isabelle isaure isla ivy iwona jacqueline jade jamila jana jane janet janice janina janine
  jasmine jasmyn jeanine jeanne jeannine jennifer jenny jessica jihane jill joana joanna joanne joelle johanna jolanda jolanta
  josefa josefina josefine josepha josephine josette josiane josyane joyce juana judith judy julia juliana julie juliette
  justine justyna jutta kadiatou kaitlyn karima karin karine karolina katarina katarzyna kate katell katelyn katharina katherine
  kathleen kathrin kathy katia katja katrin kayla keely kelsey kenza kerstin khadija kiana kimberly kirsten kirsty klara
  krystyna laetitia laila lara latifa laura laure lauren laurene laurette laurine layla lea leah leila lena leonie leonor
  leticia letizia lidia lieke liesbeth liliana liliane lillian lily lina linda linh lisa lise lisette loes lola lonneke loredana
  lorena lorraine lotte louane louisa louise lourdes luana lucette lucia luciana lucie lucienne lucile lucille lucinda lucy
  ludivine luisa luise lurdes lydia lydie lynn lysiane maaike mabel maddison madeleine madeline madison maelle maelys maeve
  magali magalie magda magdalena maggie maissa maite makayla malgorzata malika mandy manon manuela mara marceline marcella
  marcelle margaret margarete margarethe margarida margarita margaux margherita margit margot marguerite maria mariam mariama
  mariana marianne marie marieke mariella marielle marietta mariette marija marijke marilena marilyn marina marine marion marisa
  marisol marjolaine marjorie marlene marlies marloes marta martha marthe martina martine mary maryam maryline maryse maryvonne
  mathilde matilda matilde maud maude maureen mauricette mechthild megan melanie melike melina melinda melissa melodie mercedes
  meriem meryem mia michaela micheline michelle mieke mikayla milena millie miranda mireille miriam mirjam mirthe molly mona
  monica monika monique montserrat mouna muriel mylene myriam myrtille nabila nadege nadia nadine nadja naima najat nancy naomi
  natacha natalia natalie natascha natasha nathalie nawel niamh nicole nicoletta nina noelie noella noelle noemie nolwenn
  noortje nora norah nuria oceane odette odile olga olivia ombeline ondine ophelie oriane orlane ornella ouarda oumou ozlem
  paige paloma pamela paola patricia patrizia paula paule paulette pauline peggy penelope perrine petra philippa philippine
  phoebe pia pierrette pilar poppy priscilla priscille rabia rachael rachel rachida radia rafaela ramona rania raphaelle raquel
  raymonde rebecca rebekka regina regine rejane renata renate renee rhea rita roberta rolande romina roos rosa rosalie rosalind
  rosanna rosaria rose roseline rosemarie rosemary rosie rosine rosita rossana roswitha rowena roxane ruby ruth ryma sabah
  sabina sabine sabrina saida saliha salima salome samantha samia samira sandra sandrine sanne sara sarah saskia savannah
  scarlett segolene selma serena severine shania shantal sharon sheila shelby shirley sibylle sidonie sieglinde sienna sietske
  sigrid siham sihem silke silvana silvia simona sinead siobhan sofia sofie solange solene solenne sonia sonja sophia sophie
  soraya souad stefania stefanie stella stephanie sterre sue susan susana susann susanna susanne suzanne suzette svenja svetlana
  sylvaine sylvia sylviane sylvie tahlia tamara tamsin tania tanja tara tatiana tatjana tayla teresa tess tessa thea thekla
  thelma theresa therese tiarna tiffany tilly tina tineke tiziana tracy trinity trudy truus ulrike ursula uschi ute valentina
  valentine valeria vanessa vera verena veronica veronika veronique victoria victorine violaine violeta violette virginia
  virginie viviana viviane wafa waltraud wanda wendy wiebke wietske wilhelmine willemijn wilma wislawa yamina yasmina yasmine
  yolanda yolande yveline yvette yvonne zahia zahra zali zara zeynep zineb zita zoe zoey zofia zohra zuzanna
`

const men = `
  aaron abdallah abdelaziz abdelkader abdelkrim abdellah abdou abdoulaye abel achille adam adolf adrian adriano adrien ahmed
  ahmet aimar alain alan alasdair alban albert alberto aldo alejandro alessandro alessio alexander alexandre alfie alfonso
  alfred alfredo ali alistair alois alphonse alvaro amadou amaury ambroise amedeo amine anatole anders andre andreas andres
  andrew andrzej angus anouar anselme ansgar anthony antoine anton antoni antonin antonio antonius antony archie aristide armand
  armando armin arnaud arndt arne arnold arsene arthur artur arturo august auguste augustin aurelien axel aymeric ayoub aziz
  baptiste barnabe bart bartlomiej bartosz bas basile bastien benedikt benito benjamin benoit bernard bernardo bernd bernhard
  bertrand bilal bjorn blaise bogdan boris boubacar brahim bram brandon brayden brendan brian brice bruno bryan burak caleb
  callum carl carlo carlos carsten cedric cesar charles cheikh christian christoph christophe christopher cillian claudio claus
  clemens clement clovis colin connor conrad constantin corentin cormac cornelis craig cristiano cyprien daan dag damien daniel
  daniil danilo dario dariusz darragh dave david davide dean declan denis dennis derek detlef diego dieter dietmar dietrich
  dimitri dirk djamel domenico dominic dominik donald donatien douglas douwe driss duncan dwayne eckhard edgar edgard edmond
  edmund edoardo eduard eduardo edward edwin egon elias elijah emanuele emeric emil emile emilien emilio emir emmanuel emre
  enrico enrique enzo eoin eric erich erik ernest ernesto ernst erwan erwin esteban ethan etienne ettore eugen eugene eugenio
  evan evrard ewan ezekiel fabian fabien fabio fabrice fabrizio farid felix ferdinand fergus fernand fernando filipe filippo
  firmin flavien florent florian floris flynn folkert francesco francisco franco francois frank franz fred freddie frederic
  frederick frederik friedrich fritz gabin gaetan gareth gaspard gaston gauthier gautier gavin geert geoffrey geoffroy georg
  george georges gerald gerard gerardo gerben gerd gerhard germain gernot gerrit ghislain giacomo gian gianluca gianni gijs
  gilbert gilberto gildas gilles giorgio giovanni giuliano giuseppe godefroy goncalo gonzague gonzalo goran gordon gottfried
  graham greg gregoire gregor gregory grzegorz guido guilhem guillaume guillermo gunnar gunter gunther gustav gustave gustavo
  guy hadrien hakim hamid hamish hamza hannes hans harald harold hartmut harvey hasan hassan hatem hector heiko heiner heinrich
  heinz hendrik henk henri henrik henry herbert hermann herve hicham hippolyte holger horst howard hubert hugh hugo hugues
  humbert husein huseyin hussein ian ibrahim ibrahima ignace ignacio igor ilyes inaki inigo isaac isaiah ismael itai ivan ivo
  jaap jacek jack jacob jacques jaime jakob jakub jamel james janusz jared jaroslaw jarrod jason jasper javier jayden jeff
  jeffrey jelle jens jeremie jeremy jermaine jeroen jerome jerzy jesper jim joachim joao joaquin jochen joel joep joerg joffrey
  johan johann johannes john johnny jon jonas jonathan joost jordi jorg jorge joris jorrit jose josef joseph joshua josselin
  jozef juan jules julian julien julio julius jurgen justin jye kader kaj kamel kamil karel karim karl karsten kazimierz kees
  keith kemal ken kenneth kerem kevin khaled khalid kieran klaas klaus knut koen konrad konstantin krzysztof kurt kyle lachlan
  lahcen lambert lamine larbi larry lars laszlo laurent lazare leander leandre leif len lennart leo leon leonard leonardo
  leopold leszek liam lionel lochlan loic lorenzo lothar louis luc luca lucas luciano lucien ludovic ludwig luigi luis luiz
  lukas lukasz luke lutz maarten maciej mahmoud malik malo mamadou manfred manuel marc marceau marcel marcello marcin marco
  marcos marcus marek mariano marinus mario marius mariusz mark marko markus martial martijn martin marvin massimo mateo mateusz
  mathias mathieu mathis mathurin mats matteo matthew matthias matthieu mattia maurice mauricio maurizio mauro max maxence
  maximilian maximilien mayeul mehdi mehmet michael michal michel mickael mieczyslaw miguel mikael mike milan milos mirko
  miroslaw modou mohamed mohammed moritz morten mouloud mounir mourad moussa murat mustafa mustapha nabil nacer nasser nathan
  nathanael nathaniel nedim neil nestor niccolo nicholas nick nico nicolaas nicolas niels nigel nikolai nikolaus nikos nils noah
  norbert norman nuno octave olaf oliver olivier ollie olof omar omer onno oscar oskar osman oswald otto oumar ousmane owen
  pablo padraig paolo pascal patrick patrik paul paulo pavel pawel pedro per perceval pete peter phil philibert philip philipp
  philippe piero pierre pierrick pierrot piet pieter pietro pim piotr pol prosper przemyslaw quentin rachid rafael rafal rainer
  ralf ralph ramon raoul raphael raul ray raymond reda regis reinhard reinhold remi remy renaud reynald ricardo riccardo richard
  richie rick rik rinus robbert robbie robert roberto rodolphe rodrigo rodrigue roel roger roland rolf romain roman romaric
  romeo romuald ronald ronan rory ruben rudi rudolf rudy rui rupert russell rutger ruud ryan ryszard said salah salvatore samir
  samuel sander santiago scott seamus sean sebastian sebastiano sebastien selim serge sergei sergio seydou shane siegfried
  sigmund silvio simon sjaak sjoerd slawek slawomir slimane sofiane souleymane stanislas stanislaw stefan stefano steffen
  stephan stephane stephen steve steven stijn stuart sven sylvain sylvestre szymon tadeusz tancrede tanguy tarek tarik teddy
  teun thibaud thibault thibaut thierry thijs thilo thomas thorsten tiago tibor tim timo timothee timothy titouan tjeerd tobias
  todd tom tomas tomasz tommaso tony torsten travis trent trevor tristan troy tyson ugo ulrich ulysse umberto urbain uwe
  valentin valentino valerio vasco vicente victor viktor vincent vincenzo vitor vittorio vladimir volker volkmar wade waldemar
  walid walter werner wessel wilfried wilhelm will willem william wim witold wladyslaw wojciech wolfgang wouter xavier yacine
  yann yannis yassine yohan youcef youri youssef yusuf yuval yvan yves zac zach zachariah zachary zbigniew zdzislaw ziad zoltan
  zygmunt
`

const list = (names: string): string[] => names.trim().split(/\s+/)

/** Hardly anybody but women bears them. */
export const womensNames: ReadonlySet<string> = new Set(list(women))
/** Hardly anybody but men bears them. */
export const mensNames: ReadonlySet<string> = new Set(list(men))

/** Names that are certain in France only: an English Jean is a woman, an Italian Michele a man. */
export const womensNamesInFrance: ReadonlySet<string> = new Set([
  'laurence',
  'michele',
  'daniele',
  'frederique',
  'simone',
  'valerie',
  'pascale',
  'reine',
])
/** The same for men. */
export const mensNamesInFrance: ReadonlySet<string> = new Set([
  'jean',
  'jocelyn',
  'franck',
  'jacky',
  'rene',
  'maxime',
  'yannick',
  'gabriel',
  'gael',
])
