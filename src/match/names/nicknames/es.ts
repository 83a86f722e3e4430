/** Spanish given names with their short and pet forms, one group a line, folded. */
export const spanish = `
abelardo: abel lalo
adelaida: adela ade
adolfo: fito adolfito dolfo
adrian: adri
adriana: adri
agustin: agus tin
agustina: agus tina
alberto: beto tito berto albertito
alejandra: ale jana jandra sandra
alejandro: alex ale jandro alejo sandro
alfonso: fonso poncho alfon fon
alfredo: fredo alfre
alicia: ali licha
amalia: ama
amparo: amparito
ana: anita
ana-maria: anamari
ana-belen: anabel
anastasia: tasia
andres: andy andresito
angel: angelito gelo
angela: angelita angie
angeles: angelines geles
angelica: angie
antonia: toni tona tonia tonita
antonio: toni tono antonito tonin
anselmo: chemo
araceli: ara celi
armando: mando
arturo: turo artu
asuncion: asun chon suni
aurelio: yeyo
aurora: aurorita
beatriz: bea bety betty
begona: bego
benito: beni
benjamin: benja ben
bernabe: berna
bernardo: berna nardo
bernardino: berna dino
bonifacio: boni
camila: cami
candelaria: cande candela
caridad: cari
carlos: carlitos charly litos
carlota: carla
carmelo: melo
carmen: carmina carmela carmencita menchu mamen
carolina: caro carol lina
catalina: cata cati lina
cayetano: tano cayo
cecilia: ceci chila
celestino: tino
cesar: cesarin
claudia: clau
claudio: clau
clemente: cleme
concepcion: concha conchi conchita chita
consuelo: chelo consu
cristian: cris
cristina: cris tina cristi
cristobal: cris tobal cristo
custodia: custo
damian: dami
daniel: dani
daniela: dani
david: davi
deborah: debo
delfina: delfi fina
diego: dieguito
dionisio: nisio
dolores: lola loli lolita
domingo: mingo chomin
edelmira: mira
eduardo: edu lalo guayo
elena: lena nena
eleuterio: tello
elisa: eli
elisabet elizabeth isabel: isa bel chabela eli chabeli isabelita
elvira: elvi
emilia: emi mili
emiliano: emi
emilio: emi milio
encarnacion: encarna encarni
enrique: quique kike quico
enriqueta: queta
ernesto: neto
esmeralda: esme
esperanza: espe pera
estanislao: tanis lalo
esteban: estebi teban
estefania: estefi fani tefi
eugenia: geni uge
eugenio: geno uge
eulalia: lala lali laia
eusebio: sebio
eva: evita
ezequiel: eze cheque
fabian: fabi
fabiola: fabi
faustino: tino fausto
federico: fede fico lico
felicidad: feli
feliciano: feli chano
felipe: pipe feli lipe
felisa: feli
fermin: mincho
fernanda: fer nanda
fernando: fer nando fernan
filomena: filo mena
florencia: flor flopi
florencio: floren
florentino: floren tino
francisca: paca paqui fran paquita quica pancha
francisco: paco pancho fran curro kiko paquito francis quico farruco
francisco-javier: fran javi
francisco-jose: fran
fulgencio: pencho
gabriel: gabi gabo
gabriela: gabi
gerardo: gera lalo
german: ger
gertrudis: tula
gilberto: gil beto
ginesa: gine
gloria: glori
gonzalo: gonza chalo gon
graciela: chela graci
gregorio: goyo grego
guadalupe: lupe lupita
guillermina: guille mina
guillermo: guille memo guiller
gumersindo: sindo
gustavo: gus tavo
heriberto: beto
hector: tito hec
herminia: mini
hernan: nan
hilario: layo
hipolito: polo poli
horacio: lacho
hortensia: tencha horten
humberto: beto
ignacio: nacho ignasi nachete
immaculada inmaculada: inma
ildefonso: ilde poncho
ines: nesita
irene: ire
isaac: isa
isabelino: isa
isidoro: isi doro
isidro: isi chilo
ismael: isma
israel: isra
ivan: ivancito
jacinto: chinto
jacobo: jaco
jaime: jaimito
javier: javi xavi
jeronimo: jero chombo
jesus: chus chuy suso chucho
jesusa: susi chusa
joaquin: quino quin joaco
joaquina: quina
jonatan: jona
jorge: jorgito yoyo coque
jose: pepe josete chepe pepito joselito cheo
jose-angel: josan
jose-antonio: josan josean
jose-carlos: joseca
jose-ignacio: josei nacho
jose-luis: pepelu joselu joselo
jose-manuel: josema chema
jose-maria: chema josema txema
jose-miguel: josemi
jose-ramon: joserra
josefa: pepa pepi fina pepita
josefina: fina pepa
juan: juanito juancho
juan-antonio: juanan
juan-carlos: juanca juanqui
juan-francisco: juanfran
juan-ignacio: juani nacho
juan-jose: juanjo
juan-luis: juanlu
juan-manuel: juanma
juan-miguel: juanmi
juan-pablo: juanpa
juan-ramon: juanra
juana: juani juanita
judit: judi
julian: juli julianin
juliana: juli
julieta: juli
julio: julito
laura: lauri lau
laureano: lauro
leandro: lea
leonardo: leo nardo
leonor: leo nor
leopoldo: polo leo poldo
leticia: leti
lidia: lidi
liliana: lili
lorena: lore
lorenzo: loren lencho
lourdes: lurdes
lucas: luquitas
lucia: luci
luciana: lu luci
luciano: lucho chano
lucrecia: lucre quecha
luis: lucho luisito
luis-alberto: luisal
luis-fernando: luisfer
luis-miguel: luismi
luisa: luisita lucha
macarena: maca
magdalena: magda malena lena
manuel: manolo manu lolo manolito manel
manuela: manoli lola manola
marcelino: marce lino
marcela: marce
marcelo: marce chelo
margarita: marga rita magui margui
maria: mari maruja marucha
maria-antonia: toni
maria-carmen maria-del-carmen: mamen maricarmen mayca carmen
maria-cristina: maricris
maria-de-los-angeles: marian angeles mariangeles
maria-del-mar: mar marimar
maria-dolores: lola marilo mariloli
maria-elena: malena marilena
maria-eugenia: maru marige
maria-fernanda: mafer
maria-isabel: maribel marisa
maria-jesus: chus mariaje
maria-jose: marijo cote majo
maria-luisa: marisa
maria-paz: maripaz
maria-pilar maria-del-pilar: pilar mapi maripili
maria-rosa: marirrosa
maria-soledad: marisol
maria-teresa: maite mayte marite maritere
mariano: marianin nano
maricela: mari chela
martin: tincho
martina: marti tina
mateo: teo
matias: mati
mauricio: mau
maximiliano: maxi
maximo: maxi
melchor: melcho
mercedes: merche meche mechi
miguel: migue micky migueli
miguel-angel: migue miguelan
milagros: mila mili milagritos
miriam: miri
modesto: mode
monica: moni
monserrat montserrat: montse
narciso: chicho
natalia: nati naty talia
natividad: nati
nicolas: nico colas
nicanor: nica
nieves: nievitas
norberto: beto
octavio: tavo
olegario: ole
oscar: osqui
osvaldo: valdo
pablo: pablito
paloma: palo
pascual: pascu
patricia: patri paty
patricio: pato
paula: pau
pedro: perico pedrito perucho
petra: petri
pilar: pili piluca
primitivo: primi
raimundo: mundo rai
ramiro: rami
ramon: moncho monchi ramoncito
ramona: mona moni
raquel: raque
rafael: rafa fali rafi fael
rafaela: rafi fali
raul: rulo
refugio: cuca
reinaldo: rey naldo
remedios: reme remy
ricardo: ricky richi cardo
rigoberto: rigo
roberta: rober
roberto: rober beto robe tito
rocio: chio
rodolfo: fito rodo rolo
rodrigo: rodri
rogelio: roge
roman: romi
rosa: rosi rosita
rosa-maria: rosmari rosama
rosalia: lia
rosario: charo chari
ruben: rube
rufina: rufi
salome: salo
salvador: salva chava chavo
salvadora: dora salva
samuel: samu
santiago: santi yago chago tiago
sara: sarita
saturnino: nino satur
sebastian: sebas chano bas
segismundo: segis
sergio: checo sergi
severiano: seve
severino: seve rino
silverio: silve
silvestre: silve
silvia: silvi
simon: monchi
sofia: sofi
soledad: sole
sonsoles: sole
soraya: sory
susana: susi susa
tamara: tami tama
telesforo: foro
teodora: dora teo
teodoro: teo doro
teofilo: teo filo
teresa: tere teresita maite
timoteo: teo timo
tomas: tomi tomasito
tomasa: tomi
trinidad: trini
ursula: ursu
valentin: valen
valentina: vale valen
valeria: vale
vanesa: vane
veronica: vero
vicenta: vicen
vicente: vicen chente tente
victor: vic vitin
victor-manuel: vitolo victorma
victoria: vicky toya
virginia: vir virgi
visitacion: visi
yolanda: yoli yola
zacarias: zaca
`
