/** The words of a compact list, folded: lower case without marks. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Flemish and Italian names that begin with a capital `De`: what follows it. Elsewhere `de` is small. */
export const afterCapitalDe = words(`
  angelis angeli antoni bellis benedetti benedictis bernardi bernardis biase blasi blasio bonis bortoli carli carlo carolis
  cecco chirico chiara cicco crescenzo cesare curtis dominicis donato donno fabritiis falco fazio felice feo filippi filippis
  filippo fiore franceschi francesco franco francisci gasperi gasperis gennaro giacomo giorgi giorgio giovanni girolamo
  giuli giusti gregori gregorio lauretis laurentis laurentiis leonardis leonibus lillo lisi lorenzi lorenzo luca lucchi lucia
  maio marchi marchis marco maria marinis martini martiis martinis martino masi matteis matteo michele micheli michelis
  mita montis muro napoli nardi nicola nicolo niro nobili novellis nunzio paola paoli paolis palma pascale pasquale pedis
  petris piccoli pieri pretis prisco renzi rienzo robertis rosa rossi ruggiero ruvo sanctis santi santis sario sica simone
  simoni stasio stefani stefano tommaso tommasi vecchi vincentis vincenzi vincenzo vita vitis vito vivo zotti
  backer baere baets becker beer bie bisschop block blauwe boeck boever bock bolle bondt bont brabander brabandere brandt
  brouwer bruycker bruyn bruyne bruyker buck buyser caluwe ceulaer ceuster clerck clercq cock coen coene coninck corte coster
  cuyper cuypere decker dobbeleer doncker donder geest gendt geyter graef graeve grauwe greef greve gryse haeck haes herdt
  hert hertogh hondt jaeger jaegher jonghe ketele keukeleire keyser keyzer kimpe kinder koninck laet langhe lathouwer leeuw
  letter maesschalck maeseneer man mesmaeker mey meyer meyere meulder meulemeester meulenaer moor mulder muynck naeyer neve
  nolf paepe pauw poorter potter pourcq praetere prins puydt raedt ridder rijcke rocker roeck roo roover ruyck ruyter
  rycke rynck sadeleer saeger schepper schrijver schryver schutter smedt smet smidt sutter stoop temmerman troyer vlaeminck
  vleeschauwer vleeschouwer vliegher vocht volder vos vreese vriendt waele weerdt weert wever wilde winter witte wolf wulf zutter
`)

/** What follows the `D'` of Italian and Goan names, which has a capital; the French `d'` is small. */
export const afterCapitalD = words(`
  abramo acunto adamo addario addio agata agnese agostini agostino alberto alena alessandri alessandro alessio alfonso
  almeida aloia aloisio amato ambra ambrosi ambrosio amelio amico amore andrea angeli angelo angiolini annibale annunzio
  antone antoni antonio antuono apice apolito apollonia aquila aquino arcangelo argenio arienzo arrigo ascanio ascenzo
  astolfo attoma auria avanzo avino azeglio cruz costa elia emilio eramo ercole errico este ettorre eugenio fonseca eustachio
  gama incau inca incecco innocenzo inverno ippolito isanto lima mello oca onofrio orazi orazio orsi orta ottavio ovidio
  penha rosario sa silva souza uva urso ugo vaz
`)

/** What follows an Italian capital `Del`; the Spanish `del` is small. */
export const afterCapitalDel = words(`
  aglio basso bello bene bianco bo bon bono bosco boca bue buono canto carlo carretto col colle conte core corso corto debbio
  din duca fabbro fabro fante favero ferro frate freo gallo gaudio gaizo genio gesso giaccio giacco giorno giudice gobbo grande
  greco grosso guercio guerra lago longo lungo maestro magno mastio mastro mauro medico mese mestre missier monaco mondo
  moretto moro mugnaio negro nero nevo nin noce nunzio papa pennino pero pesco pia piano piccolo piero piombo po ponte pontormo
  popolo porto pozzo prato prete priore puppo re regno rosso russo sal santo sarto savio sere sette signore sole sordo
  sorbo tacca tedesco testa torchio torto tredici tufo turco ty vecchio verme verrocchio vescovo zanna zenero zio zoppo zotto
`)

/** What follows an Italian capital `Da`; the Portuguese `da` is small. */
export const afterCapitalDa = words(`
  bove canal col corte corte fre frè lio milano messina parma passano persico pian pieve pisa ponte porto pozzo prato re rios
  rin riva rodda rold roit ros rugna san sie valle via vinci volterra vico
`)

/** What follows the small `de la` of Spanish; in France the article has a capital. */
export const afterSpanishDeLa = words(`
  barrera calle calzada camara canal carrera cerda cierva colina concepcion concha cruz cuadra cuesta cueva encarnacion
  encina espriella fe fuente garza granja guardia guerra haza herran hera hidalga higuera hija hoya hoz huerga huerta iglesia
  isla lastra llana llave llera luz madrid malla mano mata maza mora morena mota nava nieta o oliva orden osa parra parte paz
  pena penha pezuela piedad piedra plata plaza poza prida puente puerta quintana rica riera riva rocha rosa rua sen
  serna sierra sota torre torriente trinidad varga vega velasco vela villa vina
`)

/** Vietnamese family names, after which `Van` is a middle name. */
export const vietnamese = words(`
  bui cao chau chu cu dang dao dinh do doan dong duong giang ha ho hoang hua huynh khuat kieu la lam le luong luu ly mac mai ngo
  nguyen nguyn nghiem ong pham phan phung quach ta tang thach thai to ton tran trieu trinh truong tu vo vu vuong
`)

/** Vietnamese middle and given names: after `Do` or `Van` they say that it is no particle. */
export const vietnameseGiven = words(`
  anh bao binh chi cuong dung duc giang ha hai hanh hien hieu hoa hoai hong hue hung huong huu huyen khanh kiet kim lan linh loan
  long mai minh my nam nga ngoc nhi nhung oanh phong phu phuc phuong quan quang quoc son tam tan thanh thao thi thu thuy tien trang
  tri trong trung tu tuan tuyet van viet vinh xuan yen
`)

/** Small words that join two names, or say how one came to be borne; never the first or the last word. */
export const joints = words('et und and e y i zu née nee né épouse epouse veuve vve dit dite ép ep bin bint ibn')

/** Parts that stay small inside a hyphenated name: `Viollet-le-Duc`, `Abd-el-Kader`. */
export const innerParts = words('de d du des le la les et en sur el al ul von van der den zu und da do dos das e y')

/** Dutch words that are small when they follow `van`, `von`, `op`, `in`, `aan`, `uit` or `de`. */
export const dutchArticles = words("der den dem het ter ten te de 't la und zu zum zur van")
export const dutchPrepositions = words('van von op in aan uit bij onder over voor und zu')

/** Elided words before an apostrophe that ask for a capital after it, besides single consonants and O. */
export const elided = words('dell dall nell sull dagl degl all sant quell coll saint mac fitz')
