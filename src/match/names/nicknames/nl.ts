/** Dutch and Flemish given names with their short and pet forms, one group a line, folded. */
export const dutch = `
aaltje: aal aaltjen alie
abraham: bram braam abe
adolf: dolf
adriaan: ad arie adri jaan
adriana: adri jaantje sjaan adrie
adrianus: ad arie adrie janus jaan
aegidius: gilles gied
agatha: aagje agaath
agnes: agnietje niesje
alberdina: dina bertha
albert: bert bertus ab appie
albertus: bert bertus ab albert
aleida: leida alie aly
alexander: alex lex sander xander
alexandra: sandra alex lexa
alfons: fons fonny
alfonsius: fons
aloysius: louis wies
alphonsus: fons
ambrosius: broos
anastasia: staske
andreas: dries andre andries
andries: dries
angelina: lina angie
anna: an annie anneke ans ant antje anke
anna-maria: annemarie annemie annemieke
annemarie: annemie
anthonius antonius: toon ton tony anton antoon teun teunis theunis
anton: ton toon tonnie
antonia: toni tonia tonny toos
antoine: toine twan
antoinette: toos net nettie
apollonia: plonia leuntje loni
arend: arie
arnold: nol noud arno
arnoldus: nol noud arno arnold aad
arthur: tuur
augustinus: guus stijn gust
balthasar: balt
barbara: babs bar barbel
barend: bennie bart
bartholomeus: bart mees bartel meeuwis
bastiaan: bas
beatrijs: trijs bea
beatrix: trix bea
benedictus: ben benny bennie dictus
benjamin: ben benny
berend: beer bennie
berendina: dina
bernard: ben bernd nard
bernardus: ben bernard nard bernd nardus
bernardina: dina berna
bertha: bep
bonifatius: bonne
brigitta: gitta brit
brechtje: brecht
carolina: lien lina caro
catharina: katrien toos trijntje trien tine cato kaatje ka rina karin catrien kaat to
cecilia: cilia silke cielke
charlotte: lot lotte
christiaan: chris stiaan krist
christianus: chris christ
christina: stien tina chris stina stijntje
christoffel: stoffel chris
christophorus: stoffel chris
clara: klaar
claudia: klaudi
clemens: clem
constantijn: stijn con
constantinus: stan con stijn
cornelia: corrie cor nel lia neeltje cora cokky nelleke kea
cornelis: cor kees nelis cees cornee
cornelius: cor kees cees
damiaan: daan
daniel: daan dani
daniella: danny
david: daaf
diederik: dirk diek
dieuwertje: dieuwke
dingena: dina
dirk: dick dirkje
dominicus: dom minicus
dominique: dom
dorothea: door dora thea doortje dorien
eduard: edu ward
eduardus: ed ward
egbert: bert eg
elisabeth: els liesbeth bep betje lies elly lisa bets lijsbeth betsy bettie liesje elsje ellie
eleonora: noor nora
ellen: el
emanuel: manu
emmanuel: manu
engelbert: bert engel
engelina: lina
ernest: erno
ernst: ernie
esther: hester
eugeen: gene geen
eva: eefje
evelien: eef lien
everard: evert eef
evert: eef
ferdinand: ferry ferre nand
fernand: nand
florentina: tina
floris: flor
fokke: fok
franciscus: frans franc ciske cis sus frank
francisca: fransje cisca ciska sieska fran siska
francois: swa frans suske
frank: franky
frans: sus franske
frederik: freek fred rik frits
frederika: fredie rika
gabriel: gab gaby
geert: geertje
geertruida: truus geertje trui trudy toos truida geert
georgius: joris george
gerard: gerrit ger geert sjra
gerarda: gerda
gerardina: dina gerda
gerardus: gerard ger gerrit geert sjra
gerda: ger
gerhardus: gerrit ger gerhard
gerrit: ger
gerritje: gerrie
gertruda: truus
gijsbert: gijs bert
gijsbertus: gijs bert gijsbert
godefridus: fried govert godfried
godelieve: lieve lief
gregorius: gregor goris
grietje: griet
guilielmus: wim willem
gustaaf: staf gust gustje
hans: hansje
harm: harmke
hector: tor
heleen: leen
helena: leen lena leentje heleen leni hella ella
hendrica hendrika: rika riek henny rikie drika
hendricus hendrikus: henk hein rik driekus henri harrie hendrik
hendrik: henk rik hein drik henkie
henriette: jet jetje jetty
herman: manus harm
hermanus: herman manus harm
hermina: mien mina hermien
hieronymus: jeroen
hilda: hilleke
hildegard: hilde
hubertus: bert huub hub hubert bertus huib
hugo: huug
ida: ietje
ignatius: ignace naas
ingeborg: inge
isaac izaak: sjaak ies
isabella: belle bella isa
jacob: jaap koos cobus sjaak co jakob
jacoba: coba co bachje jaapje cootje koosje
jacobus: jaap koos co cobus jacques sjaak jac
jacobina: bina
jacqueline: jacquelien lien
jacques: sjaak jaak
jan: jantje
jan-willem: jw
jan-hendrik: jh
jan-peter: jp janpiet
jeremias: jerre
jeroen: jer
jeannette: jet net
joachim: jochem
joanna: jo annie
johan: jo han joop
johanna: jo joke hanna hanneke jopie anja annie jans sjaan jantje
johannes: jan hans han joop jo hannes johan john joh
johannes-petrus: jp
jolanda: jo
jonathan: jon
joost: joos
jordanus: jurre
jozef jozefus: jos jef sjef joep zef
josephina jozefina: fien jos fientje josje
josephus: jos sjef jef joop joep
judith: juut jut
julia: juul
juliana: jul jana
julius: juul
karel: kareltje
karin: ka
katelijne: lijne kaat
katrien: trien
kristof: stof
klaas: klaasje
koenraad: koen coen
lambertus: bert lambert lammert bertus
lambert: bert
laurens: laus rens lau
laurentius: laurens rens lou lau
leendert: leen
leonard: leo nard
leonardus: leo leen leendert nard lee
leonie: leo
leopold: pol leo
liesbeth: lies
lodewijk: lode wiek lo
louis: wies lowie
louisa: wies loes
lucas: luc luuk
lucia: lucy luus
ludovicus: louis lode
machteld: mach
magdalena: leen lena magda leentje malena madeleen
marcel: cel
marcus: mark
margaretha: greet griet gre marga margriet greetje margo margreet gretha grietje
margriet: griet
maria: marie rie mia marijke miep riet mieke ria maaike mien mies marieke mimi
maria-louise: marlies
marianne: janne
marinus: rinus rien
marijn: rijn
martha: mart
martijn: tijn
martinus: tinus martin mart maarten tienus tijn
mathias matthias: thijs mat hias
mathijs matthijs: thijs mat
mathilda: til tilly tilda
mattheus matheus: teeuw mat thee
mauritius: maurits
maximiliaan: max
mechtilda: mechteld
michael michael: michel chiel mich giel
michiel: chiel giel
monica: moniek mo
nathalie: nat lie
nathanael: nathan
nicolaas: klaas nico niek nic colas claas
nicole: nic niek
norbertus: bert norbert nob
olivier: oli ollie
oscar: os
pancratius: pancras
paulus: paul pauwel
paulina: lien
petronella: nel nelly nelleke ella petra pieternel pietje nellie
petrus: piet peter pieter per peer
philippus: flip philip lips
philomena: mien mena
pieter: piet piets peer
pieter-jan: pj
pieternella: nel neeltje
quirinus: krijn quinten
rachel: chel
raymond: ray mon
rebecca: bec
reinier: rein nier
remigius: remi
reinhard: rein
renatus: rene
richard: rik ries
robert: rob bob robbie
robertus: rob bob robert bert
roelof: roel
roeland: roel
rogier: ro
rosalia: roos
rudolf: ruud rolf dolf rudi
rutger: rut
ruth: ruthje
samuel: sam
sara: saartje
sebastiaan: bas bastiaan seb
servatius: servaas vaas
sibylla: bil
sigismund: siggy
simon: siem sijmen
simonne: mon mone
sofie: fie
sophia: fie sofie fietje
stefaan: stef staf
stefanus stephanus: stef steven fons
steven: stef
susanna: suus sanne suze
suzanne: suus suzan sanne
sylvester: syl vester
theodora: dora thea door
theodorus: theo dorus door
theresia theresa: trees tess thea resi
thomas: tom maas
timotheus: tim
tobias: tob bias
ursula: urs
urbanus: urbain
valentijn: tijn
valentinus: val tijn
veronica: vera froon
victor: vic tor
vincent: vin cent
vincentius: vincent cent
wilhelmina: mien mina willemien wil helma willy minke wilma miny
wilhelmus: wim willem wil helmus willy pim
willem: wim pim wil willy
willem-jan: wj
willibrordus: wil broer
wouter: wout
yvonne: von
zacharias: zacheus
`
