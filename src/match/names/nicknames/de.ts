/** German given names with their short and pet forms, one group a line, folded (`ö` is o). */
export const german = `
adalbert: adi bert
adelheid: heidi adele
adolf: adi dolf
albert: bert bertl
albrecht: albi brecht
alexander: alex sascha xander lex
alexandra: alex sandra lexa
alfred: fredi alf fred
alois: loisl lois luis
amalie: mali
andrea: andi
andreas: andi andy anderl andre
angelika: angie geli
anja: anni
anke: annchen
anna: anni anne annchen annerl
annegret: anne gret gretel
anneliese: anni liese anne liesel
annemarie: anni anne
annette: anni nette
anselm: ansi
anton: toni tonerl
antonia: toni tonia
arnold: arni noldi
arthur: turi
astrid: asti
august: gustl gustel
auguste: guste gustl
balthasar: hauser balz
barbara: babsi barbi wetti barbel
bartholomaus bartholomaeus: bartl barthel
beate: bea
beatrix: trixi bea
benedikt: bene ben
benjamin: ben benni benny
bernadette: bernie
bernd: berndi
bernhard: bernd hardy bernie
bertha: berti
berthold: bert bertl
bertram: bert
bettina: tina betti
birgit: biggi
bernhardine: dina
bonifatius: boni
brigitte: gitte gitti biggi brigitt
brunhilde: bruni hilde
burkhard burkhardt: burki hardy
carina: caro rina
carla: carli
caroline karoline: caro line lina
carsten karsten: carsti
cacilia caecilia: cilli zilli
christa: christl
christian: chris krischan christl
christiane: chris christl jane
christina: chris tina christl
christine: chris tine christl
christoph: chris stoffel stoffl toffel
claudia: clau
clemens klemens: clem
conrad konrad: conni kurt konni radi
constanze konstanze: conni stanzi
cordula: cordi
cornelia kornelia: conni nelly nele corni
cornelius kornelius: conni nils
dagmar: daggi
daniel: dani dan
daniela: dani
david: dave
detlef: detti
dieter: didi
dietmar: didi
dietrich: dieter dirk
dominik: domi nik
dorothea: doro dorle thea dora
dorothee: doro
eberhard: ebbi hardy
eckard eckhard eckhart: ecki
edeltraud edeltraut: edel traudl
edith: edi
edmund: edi mundl
eduard: edi
egon: egi
elfriede: friedl elfi
elisabeth: lisa elli sissi lisbeth liesel lilli elise else ilse betti bettina liesl lisl sisi
elke: elki
ellen: elli
elvira: elvi
emanuel: manu
emil: milo
emma: emmi
emilie: emmi milli
engelbert: bert engel
erhard: hardy
erich: erichl
erika: eri rika
ernestine: erna stine
ernst: ernstl
erwin: erwi
esther: esti
eugen: eugi
eva: evi
evamaria: evi
evelyn: evi
ewald: waldi
fabian: fabi
ferdinand: ferdi ferdl nandl
felix: fex
florian: flo flori
franz: franzl franzi franzerl
franziska: franzi fanny ziska franzl fanni
franz-josef: franzsepp
frank: franki
frauke: frauki
frederik: fred freddy
frieda: friedl
friedhelm: friedel helm
friederike: rike fritzi riki frieda
friedrich: fritz friedel fiete frieder fritzl
friedrich-wilhelm: fritz
gabriel: gabi
gabriele: gabi
georg: schorsch jorg schorschl girgl
gerald: gerry
gerd: gerdi
gerda: gerdi
gerhard gerhardt: gerd gerdi hardy gert
gerlinde: linde gerli
gertraud gertraude: traudl traudi
gertrud: trude gerti trudi trudel
gisela: gisi gila
gottfried: friedl gotti gottl
gotthard: hardy
gregor: grischa gori
gudrun: gudi
gunter gunther guenter guenther: gunni
gustav: gustl gusti
hannah: hanni
hannelore: hanne lore hanni hannchen
hans: hansi hansl
hans-dieter: hadi
hans-georg: hansjorg
hans-joachim: hajo hansjo achim jochen
hans-jurgen hans-juergen: hajue hansjurgen
hans-peter: hape hanspeter
hans-werner: hawe
harald: harry
hartmut: hardy
heidemarie: heidi heide
heidrun: heidi
heike: heiki
heiner: heini
heinrich: heinz heini hein heiner heinerl
heinz: heinzi
helene: leni lena hele
helga: helgi
hellmut helmut: helmi heli
henriette: jette henni
henning: henni
herbert: herbi bertl hebbert
heribert: heri bert
hermann: hemmi mandi
hermine: mina herma minna
hieronymus: ronny
hildegard: hilde hilda
holger: holgi
horst: hotte horsti
hubert: hubsi bert hubi
hugo: hugi
ignaz: naz nazi
ilona: ili
immanuel: manu
ingeborg: inge
ingrid: inge
irene: reni irmi
irmgard: irmi irma irmchen
irmtraud: irmi traudl
isabella: isa bella
isolde: isi
jakob: jockel jakl jaggi kobi jack
jan: janni
jasmin: jassi
joachim: achim jochen jo jochim
johann: hans hannes hansi jo john jan
johanna: hanna hanni jo hanne
johannes: hans hannes jo john jan johnny hansi
jonas: joni
jonathan: jon joni
jorg joerg: jorgi
josef joseph: sepp jupp pepi seppi beppo jo seppl
josefine josephine: josi fini pepi finchen sefa
judith: judy jutta
julia: juli jule
julian: juli
juliane: jule juli jana
julius: jule
jurgen juergen: jurgi
jutta: jutti
kai: kaichen
karin: kari
karl carl: karli kalle karlchen
karl-friedrich: kalle
karl-heinz karlheinz: kalle kalli heinz
kaspar: kasper
katarina katharina: kathi kathe kati kathrin trine kaethe nina
kathrin katrin: kati trine
kerstin: kerstl
klara clara: klarchen klari
klaus claus: klausi
kilian: kili
kunigunde: gundi kuni
kurt curt: kurti
lambert: bert lambi
laura: lauri
laurenz lorenz: lenz enz
leonhard: leo hardy hartl leonhardl
leonore: lore leni nora
leopold: poldi leo
leopoldine: poldi dini
lieselotte liselotte: lilo lotte liesel lotti
lothar: lothi
lucia luzia: luzi
ludger: lutz luddi
ludmilla: milla
ludovika: vicki
ludwig: lutz luggi wiggerl luis lui
luise louise: lou lulu isi
lukas lucas: luki luk
luitgard: lutti
lydia: lydi
magdalena: lena leni magda lene
magdalene: lene magda
manfred: manni fred mandi
manuela: manu ela
marcel: cello
margarete margarethe margareta: gretel greta grete margit gretchen gretl rita marga meta
margit: gitta
margot: gotti
maria: mizzi marie mitzi moidl mariechen ria
marianne: mari janne nanni
marieluise: marlies
marion: mari
markus marcus: mark max
marlene: lene leni
martha: marthel
martin: mattin martl
martina: tina marti
mathilde: tilli tilde thilde
matthias mathias: matze hias hiasl matz matthes mats
matthaus matthaeus: mattes hias
maximilian: max maxi maxl
mechthild mechtild: mechti
melanie: mel melli
melchior: melch
melitta: litta melli
michael: michi michel michl mike micha
michaela: michi ela
mirjam: miri
monika: moni mona
moritz: mo
nepomuk: muck
nikolaus: klaus niko nik nikl claus
norbert: nobbi bert norbi
notburga: burgi
olaf: olli
oliver: olli oli
oskar: ossi
oswald: ossi waldl
ottilie: otti tilli
otto: ottl
pankraz: kraz
patricia: patti
patrick: pat paddy
paul: pauli pauly
paula: pauli
pauline: pauli line
peter: pit peterl peti piet
petra: peti
philipp: phil lipp lipps fips
philippine: pine
quirin: quir
rafael raphael: rafi
raimund: mundl rai
rainer reiner: reini
ralf: ralle
rebecca rebekka: becki becca
regina: regi gina
regine: gine
reinhard reinhardt: reini hardy reinerl
reinhold: reini holdi
renate: reni nate
reinhilde: hilde
richard: richie richi rick
rita: ritschi
robert: robbi bob rob robi bert
roland: roli rolli
roman: romi
rolf: rolfi
rosa: rosi rosl
rosemarie: rosi rose romy
rosina: rosi sina
rosalinde: rosi linde
rosalie: rosi
rudiger ruediger: rudi
rudolf: rudi rolf dolf
rupert ruprecht: rupp bertl
sabine: bine sabi biene
sabrina: sabsi
samuel: sami sam
sandra: sandi
sarah: sari
sebastian: basti bastl wastl seb bastian
siegbert: sigi
siegfried: siggi sigi friedl
sieglinde: siggi linde
siegmund sigmund: siggi sigi mundl
sigrid: siggi sigi
silvester: vestl silvi
silvia: silvi
simon: simmerl simi
simone: simi mone
sophia: sophie
sophie sofie: fifi
stanislaus: stani
stefan stephan: steffen steff steffl stef
stefanie stephanie: steffi
susanne: susi sanne suse sanni
sven: svenni
svenja: svenni
sybille sibylle: billa bille
tanja: tanni
theodor: theo teddy dorl
theresa: resi thesi tess
therese: resi thesi
theresia: resi thesi resl
thomas: tom tommi thommy thoma
thorsten torsten: totti thorti
tilman: till tilli
tobias: tobi
traugott: trauti
ulrich: uli ulli utz ulf
ulrike: uli ulli rike ulla
ursula: uschi ursel ulla ursi ulli
ute: uti
uwe: uwi
valentin: val valtl
valentina: vali
valerie: vali
verena: vreni reni vre
veronika: vroni vera ronja nika
viktor: vic
viktoria: vicky viki
vinzenz vincent: vinz zenz
volker: volki
volkmar: volki
waldemar: waldi
waldtraud waltraud waltraut: traudl walli traudi
walburga: burgi wally
walter walther: walti waldi
wendelin: wendl
wenzel: wenz
werner: wernerl
wigbert: wigi
wilfried: willi fried
wilhelm: willi willy wim helm
wilhelmine: mina minna helma
willibald: willi
winfried: winni fried
wolfgang: wolf wolfi wolferl
wolfhard: wolf hardy
wolfram: wolf wolfi
xaver: xari veri xaverl
zacharias: zach
zenzi kreszenz: zenz
`
