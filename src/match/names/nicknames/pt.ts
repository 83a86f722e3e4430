/** Portuguese given names with their short and pet forms, one group a line, folded. */
export const portuguese = `
adalberto: beto dada
adelaide: lai ade
adelina: lina
ademir: demi
adolfo: dodo
adriana: dri drica
adriano: dri
afonso: fonso
agostinho: tinho
alberto: beto betinho berto
albertina: tina
alessandra: le sandra
alexandra: xana alex sandra
alexandre: xande ale alex xandinho
alfredo: fredo alfredinho
alice: lilica licinha
aline: lili
aloisio: lolo
aluisio: lula
alvaro: varinho
amanda: mandinha
amelia: melinha
ana: aninha
ana-beatriz: bia anabia
ana-carolina: carol
ana-claudia: claudinha
ana-luisa: analu
ana-maria: anamaria
ana-paula: paulinha
anderson: dede
andre: dede andrezinho
andrea: dea
andreia: deia
angela: angelinha
antonia: toninha toca
antonio: toninho tonho to tonico totonho
aparecida: cida cidinha
armando: mando
arnaldo: naldo
artur: tuca tutu
augusto: guto gugu
aurora: lola
bartolomeu: bartolo
beatriz: bia bibi
benedita: dita bene
benedito: dito bene
benjamim: ben benja
bernarda: nanda
bernardo: be nando
brigida: bri
bruna: bru
bruno: bru
caetano: tano
caio: caca
camila: mila cami ca
candida: candinha
carla: carlinha
carlos: carlinhos caca cau
carlos-alberto: beto
carlos-eduardo: cadu edu
carmen: carminha
carolina: carol ca lina
cassia: cassinha
catarina: cata cati nina
cecilia: ceci cissa
celestino: tino
celia: celinha
celina: lina
cesar: cesinha
cicero: cicinho
clara: clarinha
clarice: cla
claudia: claudinha clau
claudio: claudinho
clemente: cleme
conceicao: sao cao
cristiano: cris
cristina: cris tina
cristovao: cris tovao
custodio: dodo
daniel: dani dan
daniela: dani
davi: davizinho
david: davide
debora: deb debi
denise: dedi
diego: di
diogo: di
dinis: dino
dirceu: dir
domingos: mingos
dorotea: dora
edgar: edi
edmilson: edi
edmundo: mundo
edson: edinho
eduarda: duda
eduardo: edu dudu duda du
elaine: lane
eleonora: nora
eliana: lili
elisa: lisa eli
elisabete elizabete elizabeth: bete beth lisa betinha eli
eloisa: lolo isa
emanuel: manu mane
emanuela: manu
emilia: mila
emilio: milo
ermelinda: linda
ernesto: neto
estela: tela
estevao: tevo
eugenia: gena
eugenio: geninho
eunice: nice
eva: evinha
evandro: vando
fabiana: fabi bia
fabiano: fabi
fabio: fabinho binho
fabricio: fabri
fatima: fafa
felicia: feli
felipe filipe: lipe fe pipo
fernanda: fe nanda nandinha
fernando: fe nando nandinho
filipa: pipa lipa
filomena: mena filo
flavia: flavinha
flavio: flavinho
florinda: linda
francisca: chica chiquinha quica
francisco: chico chiquinho quico paco xico
frederico: fred dico
gabriel: gabi biel gab
gabriela: gabi bibi
genoveva: veva
georgina: gina
geraldo: gera
gerson: ge
gilberto: gil beto giba
gilson: gil
giovana: gi gio
gisele: gi
glauco: gla
gloria: glorinha
goncalo: gonca
graca: gracinha
graziela: grazi
gregorio: gori
guilherme: gui guiga guilha
guilhermina: mina
gustavo: gu guga guto
heitor: tito
helena: lena leninha nena
helio: lelo
henrique: rique quique kiko
henriqueta: queta
herculano: lano
hermenegildo: gildo
hilda: dinha
horacio: lacho
humberto: beto
ignacio inacio: nacio naco
ilda: ildinha
ines: nene
irene: nene
isabel: bel isa belinha zabel
isabela: isa bela belinha
isaura: zaura
ismael: isma
ivan: vanzinho
ivone: vone
jacinta: cinta
jaime: jaiminho
janaina: jana
jeronimo: jero
joana: jo joaninha
joao: jonga janjao joaozinho
joao-carlos: joca
joao-paulo: jp
joao-pedro: jp
joaquim: quim quinzinho joca
joaquina: quina
jorge: jorginho jojo
jose: ze zeca zezinho zezito juca
jose-antonio: zeto
jose-carlos: zeca zecarlos
jose-luis: zelu zeluis
jose-maria: zemaria
jose-manuel: zemanel
jose-pedro: zepe
josefa: zefa zefinha
josefina: zefina fina
jucelino: lino
judite: ju
julia: ju juju
juliana: ju juli juju
juliano: ju juli
julio: julinho
larissa: lari
laura: laurinha lala
leandro: le lele
leonardo: leo nado
leonel: leo
leonor: nono nor leo
leopoldo: leo poldo
leticia: le leti
lidia: lili
lilian: lili
liliana: lili
lourdes: lurdinhas lu
lourenco: lou
lucas: luquinha lu
lucia: lu lucinha
luciana: lu
luciano: lu luci
lucilia: cila
ludmila: mila
luis luiz: lula lu luisinho
luis-carlos luiz-carlos: luca
luis-filipe: lipe
luis-miguel: luismi
luisa luiza: lu lulu
madalena: mada lena
manoel manuel: mane neca manelinho maneco manu nelo
manuela: nela manu mane
marcela: ma celinha
marcelo: ma celo
marcia: marcinha
marcio: marcinho
marcos: marquinhos
margarida: guida magui margarete
maria: mariazinha ia
maria-aparecida: cida
maria-cristina: tina cris
maria-da-conceicao: sao
maria-da-gloria: gloria
maria-de-fatima: fatima
maria-de-lourdes: lurdes milu
maria-do-carmo: micas carmo
maria-do-ceu: ceu
maria-eduarda: duda madu
maria-emilia: mila miemi
maria-fernanda: mafe nanda
maria-helena: lena milena
maria-ines: maines mines
maria-isabel: mabel bel isa
maria-joao: mijo juca
maria-jose: zeza majo mize
maria-julia: maju
maria-lucia: malu
maria-luisa maria-luiza: malu misa
maria-manuel: mimi
maria-manuela: nela
maria-teresa: te mate
mariana: mari nana
marina: mari
mario: marinho
marisa: isa
marlene: lena
marta: martinha
mateus: teus teteu
matilde: tilde ti
mauricio: mau
mauro: mau
mauricia: cia
maximiano: maxi
melissa: mel
mercedes: mecha
miguel: migas guel mico
miriam: mi
monica: moni
murilo: mu
natalia: nat naty tata
natividade: nati
nelson: nelo nelsinho
nicolau: nico lau
norberto: beto
octavio otavio: tavinho tavo
odete: dete
olga: olguinha
olivia: liv livia
orlando: lando
oscar: oscarito
osvaldo oswaldo: vado valdo
otilia: tila
palmira: mira
pascoal: pasca
patricia: pat pati tica
paula: paulinha
paulo: paulinho
paulo-cesar: pc
paulo-roberto: pr
pedro: pedrinho pepe
pedro-henrique: ph
priscila: pri
rafael: rafa fael
rafaela: rafa
raimunda: mundinha
raimundo: rai mundinho
raquel: quel
raul: raulzinho
rebeca: beca
reginaldo: regi naldo
regina: re gina
reinaldo: rei naldo
renata: re natinha
renato: re nato
ricardo: ric rica cadu ricardinho
rita: ritinha
roberta: beta
roberto: beto robertinho bob
rodolfo: dodo
rodrigo: digo rodri ro
rogerio: roge gera
romualdo: romu
ronaldo: naldo roni
roque: roquinho
rosa: rosinha
rosalia: lia
rosana: ro zana
rosangela: ro
rosario: zaro
rubem ruben: rubinho
rui: ruizinho
salvador: dodo salva
samuel: samu samuca
sandra: sandrinha
sandro: sandrinho
sara: sarita
sebastiana: tiana
sebastiao: tiao bastiao seba
sergio: serginho
severino: biu
silvana: sil
silvia: silvinha
silvio: silvinho
simao: sisi
simone: si
sofia: sofi fia
solange: sol
sonia: soninha
susana: susi su
tania: taninha
tatiana: tati
telma: telminha
teodoro: teo doro
teresa tereza: teresinha te teca zeza
tiago: ti tiaguinho
thiago: ti thi
tomas: tome
ubaldo: baldo
valdemar: valde mar
valdir: dida
valentina: val tina
valeria: val
vanessa: nessa van
vasco: vasquinho
vera: verinha
veronica: ve nica
vicente: vi cente
victor vitor: vi vitinho vic
victoria vitoria: vi vivi
virginia: gina
vinicius: vini
virgilio: gilo
viviane: vivi
wagner: waguinho
walter: waltinho
washington: wash
wellington: tom well
wilson: wil
zulmira: mira zu
`
