/** Polish given names with their short and pet forms, one group a line, folded. */
export const polish = `
adam: adas adamek
adrian: adi adrianek
agata: agatka aga
agnieszka: aga agusia agniesia
albert: bercik
aleksander: olek alek aleks oles
aleksandra: ola olka olenka aleks
alfred: fredek
alicja: ala alka alusia
alina: alinka ala
amelia: amelka mela
anastazja: nastka nastusia
andrzej: jedrek andrzejek jedrus andrus
aniela: anielka nela
anna: ania anka andzia aneczka anusia hania
antoni: antek antos tosiek tolek
antonina: tosia tonia antosia
apolonia: pola polcia
arkadiusz: arek aras
artur: artek arturek
augustyn: gustek
barbara: basia baska basienka
bartlomiej: bartek bartus
bartosz: bartek bartus
beata: beatka becia
benedykt: benek
bernard: benek
blanka: blaneczka
blazej: blazejek
bogdan: bodzio bogus
boguslaw: bogus bodek boguslawek
boguslawa: bogusia
boleslaw: bolek
bozena: bozenka bozka
bronislaw: bronek
bronislawa: bronia
bruno: brunek
cecylia: cela celinka
celina: cela celinka
cezary: czarek
cyprian: cyprek
czeslaw: czesiek
czeslawa: czesia
damian: damianek
daniel: danielek
danuta: danka danusia
daria: darusia darka
dariusz: darek
dawid: dawidek
dominik: domino dominiczek
dominika: domi nika
dorota: dorotka dora
edmund: mundek edek
edward: edek edzio
edyta: edytka
eleonora: lena nora ela
elzbieta: ela elka elunia
emil: emilek
emilia: emilka mila
eryk: eryczek
eugeniusz: gienek
eugenia: gienia
ewa: ewka ewunia
ewelina: ewelinka ewela
fabian: fabianek
feliks: felek
ferdynand: ferdek nandek
filip: filipek
florian: florek
franciszek: franek franus franio
franciszka: frania
fryderyk: frycek
gabriel: gabrys
gabriela: gabrysia gaba
genowefa: gienia
grazyna: grazka grazynka
grzegorz: grzesiek grzes grzesio
halina: halinka hala
hanna: hania hanka haneczka
helena: hela helenka lena
henryk: heniek henio rysiek
henryka: henia
hieronim: hirek
hubert: hubi hubercik
ignacy: ignas
igor: igorek
irena: irka irenka
ireneusz: irek
iwona: iwonka
izabela: iza izka bela
jacek: jacus
jadwiga: jadzia jagoda jaga
jakub: kuba kubus jakubek
jan: janek jasiek jas janusz
janina: janka jasia nina
janusz: januszek
jaroslaw: jarek
jerzy: jurek jerzyk
joanna: asia aska joasia
jolanta: jola jolka
jozef: jozek jozio ziutek
jozefa: jozia ziuta
judyta: judytka
julia: julka jula
julian: julek
juliusz: julek
justyna: justynka justa
kacper: kacperek
kajetan: kajtek
kamil: kamilek
kamila: kama kamilka
karol: karolek
karolina: karola karolcia
katarzyna: kasia kaska katka kasienka
kazimiera: kazia
kazimierz: kazik kaziu kazek
kinga: kinia
klaudia: klaudusia
klemens: klimek
konrad: kondzio konradek
konstanty: kostek
kornelia: kornelka nela
kornel: kornelek
krystian: krystek krycha
krystyna: krysia kryska krycha
krzysztof: krzysiek krzys krzysio
ksawery: ksawek
lech: leszek lesiu
leokadia: lodzia loda
leonard: leon leos
leopold: poldek
leszek: lesio
lidia: lidka
liliana: lilka lili
lucja: lucynka lusia
lucyna: luska lucynka
ludwik: ludek
ludwika: ludka wika
lukasz: luki lukaszek
maciej: maciek macius
magdalena: magda madzia lena magdusia
maksymilian: maks maksio
malgorzata: gosia malgosia goska gocha
malwina: malwinka
marcel: marcelek
marcin: marcinek
marek: mareczek
maria: marysia maryska mania maja marylka
marian: maniek marianek
mariola: mariolka
mariusz: mario mariuszek
marta: martusia martynka
martyna: martynka
mateusz: mati mateuszek
michal: michalek misiek michas
mieczyslaw: mietek miecio
mieczyslawa: miecia
mikolaj: miki mikolajek miko
milosz: miloszek
miroslaw: mirek
miroslawa: mirka mira
monika: monia moniczka
natalia: natalka nata
nikodem: nikos
norbert: norbi
oktawian: oktawek
olga: ola olgusia olka
oliwia: oliwka
oskar: oskarek
patrycja: patka pati
patryk: patryczek
paulina: paula paulinka
pawel: pawelek
piotr: piotrek piotrus
przemyslaw: przemek przemo
radoslaw: radek
rafal: rafalek rafcio
regina: renia
renata: renia renatka
robert: robercik robus
roman: romek
rozalia: rozia
ryszard: rysiek rysio rychu
sabina: sabinka
samuel: samek
sandra: sandrusia
sebastian: seba sebek
seweryn: sewek
slawomir: slawek
sonia: sonka
stanislaw: stasiek stach staszek stas
stanislawa: stasia stacha
stefan: stefek
stefania: stefa stefcia
sylwester: sylwek
sylwia: sylwka
szczepan: szczepcio
szymon: szymek szymus
tadeusz: tadek tadzio
teodor: teodorek teo
teofil: teos
teresa: terenia tereska renia
tomasz: tomek tomus tomcio
tymoteusz: tymek tymon
urszula: ula ulka
waclaw: wacek
waldemar: waldek
walenty: walek
waleria: wala
wanda: wandzia
weronika: wera nika weronka
wieslaw: wiesiek
wieslawa: wiesia
wiktor: witek wiktorek
wiktoria: wika wiki
wincenty: wicek
witold: witek
wladyslaw: wladek wladzio
wladyslawa: wladzia
wlodzimierz: wlodek
wojciech: wojtek wojtus
zbigniew: zbyszek zbych zbysiu
zdzislaw: zdzisiek zdzich
zdzislawa: zdzisia
zenon: zenek
zofia: zosia zoska
zuzanna: zuzia zuza
zygmunt: zygmus zyga
`
