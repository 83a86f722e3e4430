/** French given names with their short and pet forms, one group a line, folded. */
export const french = `
abdelkader: kader abdel
abdelkrim: krim abdel
abdelaziz: aziz abdel
abdelhamid: hamid abdel
abderrahmane: rahmane abdel abder
abdallah: abdou
abdoulaye: abdou laye
adelaide: adele
adeline: line
adrien: adri
agathe: aga
agnes: agnou
alain: lain
albert: bebert bert
albertine: titine tine
alexandra: alex sandra alexa
alexandre: alex sacha xandre alec
alexandrine: alex sandrine drine
alexis: alex
alfred: fred
alice: lili
alphonse: phonse
amandine: amand didine mandine
amelie: mel melie
anais: nais nana
anastasia: ana tasia
andre: dede
andree: dedee
angelique: ange angie
anne: nanou annie
anne-laure: al annelo
anne-marie: annie
anne-sophie: anneso
annick: nini
anthony: tony antho
antoine: toine tonio antho titoine
antoinette: toinette nenette toni
antonin: tonin
apolline: popo
armand: mandou
arnaud: nono
arthur: tutur
auguste: gus gugus
augustin: gus tintin
aurelie: aure lilie relie
aurelien: aure aurel
baptiste: bat bapt titi
barbara: barb babou
bastien: bast
benedicte: bene
benjamin: ben benj benji
benoit: ben beno benou
bernadette: bernie detty dadette
bernard: nanard bernie
berthe: bertie
bertrand: bert
blandine: blan
boubacar: bouba
brahim: bibi
brigitte: bibi gigi bri
bruno: nono
camille: cam cami camcam
capucine: capu
carole: caro
caroline: caro line
cassandre: cass
catherine: cathy kate cath katy trine
cecile: ceci cess
cedric: ced
celestin: tintin
celestine: titine
celine: line lina
chantal: chanch
charles: charlie charly
charlene: charlie charly
charlotte: charlie lotte chacha lolotte
cheikh: cheikhou
chloe: clo
christelle: chris kris
christian: chris cricri
christiane: cricri chris
christine: chris cricri kiki titine
christophe: chris tophe kiki totof
claire: clairette
claude: claudie
claudette: claudie dette
claudine: claudie didine
clemence: clem
clement: clem
clementine: clem titine
clotilde: clo cloclo
colette: coco
constance: coco
coralie: coco
corinne: coco
cyprien: cyp
cyril: cycy
cyrille: cycy
damien: dam damdam
daniel: dan dany
daniele danielle: dany
david: dav dado
deborah: deb debo
delphine: del fifine delph
denis: nini
denise: nini
didier: didi
dominique: dom domi
dorothee: doro dodo dot
edgar: ed
edith: didi
edmond: momon ed
edouard: ed doudou eddy
eleonore: leo nore elo
eliane: liane lili
elie: lili
eliott: eli
elisabeth: babeth babette lisa elise zabeth lise beth
elise: lise lili
elodie: elo didi
eloise: elo loise
emilie: emi mimi milie
emile: mimile
emmanuel: manu manuel
emmanuelle: manu manuelle
eric: rico riquet
ernest: nenesse
esteban: esteb
estelle: stella
esther: esty
etienne: titi tienne
eugene: gege
eugenie: ninie genie
evelyne: eve line
fabien: fab fabi
fabienne: fab fabi
fabrice: fab fabi
fatiha: tiha
fatima: fati fatou fatim
fatimata fatoumata: fatou fati
felicie: feli
felicien: feli
felix: fefe
ferdinand: ferdi nandou
fernand: nanand
fernande: nanou
florence: flo
florent: flo
florentin: flo tintin
florian: flo
florine: flo
france: francette
francis: franck
francois: fanfan franck francky soizic
francoise: fanfan soizic fran soize
franck: francky
frederic: fred fredo freddy
frederique: fred frede
gabriel: gab gaby
gabrielle: gab gaby
gaelle: gaga
gaetan: gaet
gaston: gastounet
genevieve: gege ginette vivi genie
geoffrey: geof jeff
geoffroy: geof jeff
georges: jojo geo
georgette: jojo gette
gerald: gege
geraldine: gege didine
gerard: gege
germain: mainmain
germaine: mimaine
ghislaine: gigi guigui
gilbert: gil gillou
gilberte: bebert gil
gilles: gillou
ginette: nenette
gisele: gigi
gregoire: greg gregou
gregory: greg
guillaume: gui guigui guillou
gustave: gus tave tatave
guy: guitou
gwenael: gwen
gwenaelle: gwen
gwendoline: gwen
hamidou: hamid
helene: leni lene nenene
henri: riton riri
henriette: riette yette
herve: vevet
hippolyte: hippo polo
hortense: tense
hubert: hub bebert
hugo: gogo
hugues: hug
ibrahima: ibra ibou
ibrahim: ibra ibou
ines: nene
irene: nene
isabelle: isa zaza belle
isidore: zizi
jacqueline: jacotte jackie line jacquie
jacques: jacquot jacky jaco
jean: jeannot
jean-baptiste: jb jeanba
jean-charles: jc
jean-christophe: jc jeanchri
jean-claude: jc jeanclau
jean-francois: jf jef jeff
jean-jacques: jj
jean-louis: jl
jean-luc: jl
jean-marc: jm
jean-marie: jm jeanma
jean-michel: jm jeanmi
jean-noel: jn
jean-paul: jp jeanpaul
jean-philippe: jp jeanphi
jean-pierre: jp jeanpi
jean-sebastien: js jeanseb
jean-yves: jy
jeanne: jeannette jeannine
jeannine: nine
jennifer: jen jenny
jeremie: jerem
jeremy: jerem
jerome: jeje jerom
jessica: jess jessie
joachim: jo jojo
jocelyne: jo joce
joel: jo jojo
joelle: jo jojo
johanna: jo
jonathan: jo jon joe
joseph: jo jojo josse
josephine: jo josie fifine jojo
josette: jo zette
josiane: josy jo
judith: ju jude
jules: juju julot
julia: ju juju
julie: ju juju
julien: ju juju jul
juliette: ju juju liette
justin: juju
justine: juju titine
karim: kaka
karine: karinou
kevin: kev
khadija: khadi dija
laetitia: laeti titia
lamine: lam
laura: lau lolo
laure: lau lolo
laurence: lau lolo laurie
laurent: lau lolo laulau
laurine: lau
lea: lele
leon: leo
leonard: leo
leonie: leo nini
leopold: leo
liliane: lili liane
lionel: lio
lisa: lili
loic: lolo
lorenzo: lolo enzo
louis: loulou
louise: loulou lou
luc: lulu
lucas: luc lulu
lucette: lulu
lucie: lulu lu
lucien: lulu
lucienne: lulu
ludivine: ludi
ludovic: ludo
lydie: lyly
madeleine: mado madeline madelon lena
mael: mama
maelle: mama
magali: mag maga
magdalena: magda lena
mamadou: mamad madou
manon: manou
marc: marco
marcel: cecel
marcelle: celle
marc-antoine: marco
margaux: margot
marguerite: margot guite margoton
marianne: nanou
marie: mimi
marie-ange: marieange
marie-christine: mc
marie-claire: mc
marie-claude: mc
marie-france: mf
marie-helene: mh
marie-jose: mj majo
marie-laure: ml
marie-louise: marilou malou
marie-madeleine: mm
marie-noelle: mn
marie-pierre: mp
marie-therese: mth maite
marielle: riri
marine: rinou
marion: mariou
marjorie: marj
martial: mars
martin: tintin
martine: titine tine
mathilde: math tilde mathou
mathias matthias: mat math
mathieu matthieu: mat math matt
mathis: mat
maurice: momo
maxime: max maxou
maximilien: max
mehdi: med
melanie: mel mela
melina: mel lina
melissa: mel meli
michael mickael mikael: mika mike mick
michel: mimi miche michou
micheline: mimi line miche
michele michelle: mimi miche
mireille: mimi mireio
mohamed mohammed mouhamed: momo med moh
monique: momo nique
moussa: mouss
morgane: momo
mustapha: mus moustique
muriel: mumu
myriam: mimi
nadege: nad nana
nadia: nad
nadine: nad nana
natacha: nat tacha
nathalie: nat nath
nathan: nat
nicolas: nico nic nicos colas
nicole: nini nico
noemie: nono mimi
octave: tatave
odette: dedette
odile: dodo
olivia: liv oli
olivier: oliv oli olive
ophelie: ophe
oriane: ori
oumar: oum
oumou: oum
ousmane: ous
pascal: pasco kal
pascale: pasco
patrice: pat patou
patricia: pat patou tricia
patrick: pat patou
paul: paulo popol
paula: popo
paulette: polette
pauline: popo line
perrine: perrinou
philippe: phil philou fifi
philomene: philo mena
pierre: pierrot pierrick
pierre-louis: pl
pierre-yves: py
priscilla: cilla pris
prosper: pros
quentin: quent tintin
rachel: rach
raphael: raph rapha
raphaelle: raph rapha
raymond: ray raymon momon
raymonde: momone
rebecca: becca
regine: gigi
regis: gigi
remi remy: mimi
renaud: nono
rene: nene
renee: nenette
richard: rich ricky
robert: bob bebert rob
robin: rob
rodolphe: rodo dolphe
rodrigue: rod
roger: roro
roland: roro
rolande: rolly
romain: rom roro
romane: roro
romuald: rom romu
rosalie: rosa lilie
rose: rosette
rose-marie: rosy
roseline: rose line
sabine: sab bibine
sabrina: sab
salomon: salo
salome: salo
samantha: sam
samir: sam
samuel: sam
sandra: sand
sandrine: sand sandy drine
sarah: sasa
sebastien: seb bastien bast
segolene: sego
serge: sergio
severine: sev
sidonie: sido
simon: sim
simone: momone
sofiane: sof soso
solange: soso lange
solene: soso
sophie: soso fifi soph
stanislas: stan
stephane: steph stef fanou
stephanie: steph stef fanny fanie
suzanne: suzy suzon suzette zaza
sybille: syb
sylvain: syl
sylvaine: syl
sylvestre: syl
sylvette: vevette
sylvia: syl
sylvie: syl vivie
tatiana: tania tati
theodore: theo
theophile: theo
therese: zezette theresou thete
thibault thibaut: thib thibs titi
thierry: titi
thomas: tom tomtom toto
timothee: tim timo
tiphaine: tif
tristan: tris
ursula: ursu
valentin: val tintin
valentine: val titine
valerie: val
vanessa: vaness van
veronique: vero nique
victoire: vic
victor: vic totor
victoria: vic vicky
victorien: vic
victorine: vic
vincent: vince vinz
violette: vio
virginie: virg ninie
viviane: vivi
vladimir: vlad
wilfried: will wil
william: will willy
xavier: xav xaxa
yannick: yann yan
yasmina: mina yas
yasmine: yas mina
yolande: yoyo
youssef: youss
youssouf: youss
yvette: vevette
yvonne: vonnette
zacharie: zac
zinedine: zizou
`
