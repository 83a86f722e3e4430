/** Italian given names with their short and pet forms, one group a line, folded. */
export const italian = `
achille: lino chille
adalgisa: gisa
adelaide: ade
adelina: lina
adriana: adri
adriano: adri
agata: agatina
agnese: gnese
agostino: tino ago
alberta: berta
alberto: berto albe
albino: bino
aldo: alduccio
alessandra: ale sandra
alessandro: ale sandro alex
alessia: ale
alessio: ale
alfio: alfino
alfonsina: fonsina
alfonso: fonzo alfo
alfredo: fredo
alice: ali
amalia: lia
ambrogio: brogio
amedeo: deo
amelia: lia
anastasio: tasio
angela: lina angi
angelica: angi
angelo: angiolino lino
anna: annina nina annuccia
anna-maria annamaria: annama
anna-rita annarita: rita
annibale: lillo
annunziata: nunzia nunziatina
anselmo: selmo
antonella: anto nella antonellina
antonia: tonia anto tonina
antonietta: anto etta nietta
antonino: nino anto nin tonino
antonio: tonino toni anto toto totonno nino
arcangelo: arca gelo
armando: mando
arnaldo: naldo
arturo: turi
assunta: assuntina susi
augusto: gusto tino
aurelio: lello
aurora: rori
barbara: babi barbi
bartolomeo: bartolo meo bortolo
battista: tista titta
beatrice: bea bice bibi
benedetta: bene detta
benedetto: bene detto
beniamino: mino beni
bernardino: dino
bernardo: nardo berna
berenice: nice
bianca: bianchina
biagio: biagino
bonaventura: ventura
brigida: brigidina gida
brunella: nella
bruno: brunetto
calogera: lilla
calogero: lillo gerino calo
camilla: milla cami
camillo: millo
candida: didi
carla: carlina
carlo: carletto carlino
carlotta: lotta
carmela: melina carmelina lina
carmelo: melo carmelino
carmine: minuccio
carolina: caro lina
caterina: cate rina katia catina cati
cecilia: ceci cilia
celestino: tino celeste
cesare: cesarino rino
chiara: chiaretta
cinzia: cinzietta
claudia: clau
claudio: clau
clementina: tina clem
concetta: cettina titti cetta tina
concettina: cettina
corrado: dado corradino
costantino: tino costa
costanza: costi
cristiana: cri
cristiano: cri cris
cristina: cri cris tina
cristoforo: cristo toforo
damiano: dami
daniela: dani
daniele: dani
dario: darietto
davide: dado davi
debora: debby
desiderio: derio
domenica: mimma nica menica memena
domenico: mimmo mico menico nico mimi
donatella: dona tella
donato: donatino
doriana: dori
edoardo: edo dado
eleonora: ele nora leo
elena: ele lena
elettra: ele
eliana: eli
elisa: eli lisa
elisabetta: betta eli lisa betty elisa
elvira: elvi
emanuela: manu manuela lela
emanuele: manu lele manuele
emilia: emi mili
emilio: emi milio
enrica: chicca enri
enrico: chicco rico enri
enza: enzina
enzo: enzino
erminia: mina
ernesto: erno
ersilia: silia
ettore: ettorino
eugenia: genia
eugenio: genio
eusebio: sebio
evelina: eve lina
fabiana: fabi
fabiano: fabi
fabio: fabi fabietto
fabrizia: fabri
fabrizio: fabri bizio
fausto: faustino
federica: fede chicca
federico: fede chicco rico
felice: felicino
ferdinando: nando ferdi
ferruccio: ferru
filippa: pippa lippa
filippo: pippo fili lippo
filomena: mena filo
fiorella: fiore
flavia: flavi
flavio: flavi
fortunata: nata
fortunato: nato
franca: franchina
francesca: fra franci cesca checca chicca francy ceci
francesco: fra franco checco ciccio cecco cesco franci cecchino
franco: franchino
gabriele: gabri lele
gabriella: gabri lella
gaetana: tana nina
gaetano: tano nino tanino
gaspare: gasparino
gavino: bainzu
gennaro: gennarino gege
gerardo: gerry dino
germana: mana
geronimo gerolamo girolamo: momo gero mommo
gervasio: vasio
giacinto: cinto
giacoma: mina
giacomo: giacomino jack mino giaco
gian-carlo giancarlo: gianca
gian-franco gianfranco: gianfri franco
gian-luca gianluca: gianlu
gian-luigi gianluigi: gigi gianlu
gian-marco gianmarco: gianma
gian-maria gianmaria: gianma
gian-paolo gianpaolo giampaolo: giampi paolo
gian-piero gianpiero giampiero: giampi piero
gianna: giannina
giannina: nina
gilberto: gil berto
gina: ginetta
gino: ginetto
gioacchino: iacchino gioa chino
giordano: dano
giorgia: gio
giorgio: gio giorgino
giovanna: gianna nanna giovannina vanna gio
giovanni: gianni nanni giovannino vanni gio
giovanni-battista giovambattista: giobatta titta gianbattista
girolama: mommina
giuditta: ditta
giulia: giuli giulietta
giuliana: giuli
giuliano: giuli
giulio: giulietto
giuseppa: peppa pina giusi
giuseppe: beppe peppe pino peppino bepi beppino geppi geppetto
giuseppina: pina giusi peppina giusy pinuccia
giustina: tina
giustino: tino
gloria: glo
graziano: grazi
graziella: grazi lella
grazia: graziella graziuccia
gregorio: gori grego
gualtiero: gualti tiero
guglielmo: memo elmo gugli
guido: guiduccio
gustavo: gus
ignazio: nazio gnazio
ilaria: ila
immacolata: imma titti
ines: ine
innocenzo: cenzo
iolanda jolanda: iole
ippolito: polito
irene: ire
isabella: isa bella
isidoro: doro
ivana: iva
lamberto: berto
laura: lauretta laurina
lazzaro: rino
leandro: lea
leonardo: leo nardo dino
leopoldo: poldo leo
letizia: leti
liberato: libero
lidia: lidi
liliana: lilli liana
lina: linuccia
livio: livietto
lorella: lory
loredana: lory dana
lorena: lory
lorenza: lori enza
lorenzo: lori lollo renzo enzo
luca: luchino
lucia: luci lucietta
luciana: lucy
luciano: lucio
lucrezia: lucre
ludovica: ludo vica
ludovico: ludo vico
luigi: gigi gino luigino gigetto
luigia: gina gigia
luigina: gina
luisa: isa luisella
maddalena: lena madda
manfredi: manfri
manuela: manu
marcella: cella
marcello: lello cello
marco: marchino
margherita: rita marghe ghita
maria: mariuccia mariella mari
maria-antonietta: mariant
maria-assunta: susi
maria-cristina: mari cri
maria-elena: marilena
maria-grazia: mariagra
maria-luisa marialuisa: marisa
maria-pia: mariapi
maria-rosa mariarosa: marirosa
maria-rosaria: sara rosaria
maria-teresa: marite
marianna: nanna
mariano: nano
marina: mari
marino: rino
mario: mariolino
marisa: mari
martina: marti
massimiliano: max massi
massimo: max massi mino
matilde: tilde mati
matteo: teo matte
mattia: matti
maurizio: mau icio
melania: mela mel
mercede: mercedes
michela: miki michi
michelangelo: miche angelo
michele: miki lino michi chele
milena: mile
mirella: miri ella
miriam: miri
modesto: desto
monica: moni
natale: natalino lino
natalia: nata
nazario: nazzi
nazzareno: reno neno
nicodemo: demo
nicola: nico cola nicolino lino
nicoletta: nico letta
nicolo: nico
noemi: mimi
norberto: berto
nunzio: nunzietto
onofrio: nofri
orazio: razio
oreste: oresti
orlando: lando
ornella: nella
orsola: orsolina
osvaldo: valdo
ottavia: otta
ottavio: tavio
palmira: mira
paola: paoletta
paolo: paolino
pasquale: pasqualino lino pasca
pasqualina: lina
patrizia: patti patri
patrizio: patri
piera: pierina
pier-luigi pierluigi: pigi gigi
pier-paolo pierpaolo: pierpa
piero: pierino
pietro: piero pierino pie
pompeo: peo
primo: mino
prospero: spero
quirino: rino
rachele: lele
raffaela raffaella: raffa lella
raffaele: raffa lele lello faele
raimondo: mondo
remigio: gigio
remo: remino
renata: rena
renato: rena nato
riccarda: ricca
riccardo: ricky richi cardo
rinaldo: naldo
roberta: robi roby
roberto: robi roby berto
rocco: rocchino
rodolfo: rudy dolfo
romano: romanino
romina: romi
rosa: rosetta rosina rosellina
rosalba: rosi alba
rosalia: lia rosi
rosanna rossana: rosi sanna
rosaria: sara saria
rosario: saro sasa sarino
rosella: rosi
rosetta: setta
ruggero: gero
sabatino: tino
sabina: sabi
sabrina: sabri
salvatore: toto turi salvo tore totuccio sasa tuccio toruccio
salvatrice: salva
samuele: samu lele sam
sandra: sandrina
santina: tina
santo: santino
sara: saretta
saverio: verio
sebastiana: nella
sebastiano: bastiano nello seba iano
serafina: fina
serafino: fino
serena: sere
sergio: sergino
settimio: mimmo
severino: rino
silvana: silva
silvano: silva
silverio: silve
silvestro: vestro
silvia: silvi
silvio: silvietto
simona: simo
simone: simo
sofia: sofi
sonia: soni
stefania: stefi ste fania
stefano: ste stefanino steno
susanna: susy sanna
tarcisio: cisio
teodoro: teo doro
teresa: tere teresina resina
tiberio: berio
timoteo: teo
tiziana: tizi
tiziano: tizi
tommaso: tommi masino tom maso
ubaldo: baldo
ugo: ugolino
umberto: berto umbertino
valentina: vale tina
valentino: vale tino
valeria: vale
valerio: vale
vanessa: vane
veronica: vero
vincenza: enza cenza vincenzina
vincenzo: enzo cenzo vince vicio censo
viola: violetta
virginia: gina virgi
virginio: gino
vito: vituccio
vittoria: vicky vitto
vittorio: vitto toio rino
viviana: vivi
walter: walterino
zaccaria: zac
`
