/** Greek given names in their Latin spellings, with their short forms, one group a line, as romanise() or their bearers spell them. */
export const greek = `
georgios giorgos yorgos yiorgos: giorgis george
ioannis giannis yannis yiannis yanni: john
dimitrios dimitris demetrios dimitri: mitsos jimmy dimos
konstantinos constantinos kostantinos: kostas costas kostis dinos gus
nikolaos nicolaos: nikos nicos nick
panagiotis panayiotis panayotis: panos takis pit
athanasios: thanasis nasos thanos sakis
vasileios vasilios vassilis vasilis: vasos bill
evangelos: vangelis vaggelis
efstathios eustathios: stathis
eleftherios: lefteris
spyridon spiridon: spyros spiros
theodoros theodore: thodoris thodoros
christos hristos: chris kitsos
charalampos haralambos: babis haris lambis
stavros: stav
alexandros alexandros: alekos alexis alex
anastasios: tasos anastasis sakis
apostolos: tolis lakis
aristotelis: aris telis
emmanouil emmanuel: manolis manos
ilias elias: lias
iosif: sifis
michail mihail: michalis mihalis mike
petros: peter
stylianos: stelios
themistoklis: themis
zacharias: zacharis
gerasimos: makis
angelos aggelos: angel
antonios: antonis tonis
grigorios: grigoris
iraklis: hercules
leonidas: leo
loukas: luke
markos: mark
pantelis panteleimon: lakis
pavlos: paul
sotirios: sotiris
stefanos: stef
thomas: tom
efthymios efthimios: efthymis makis
aikaterini ekaterini: katerina kate katina
maria: maroula marika mairi
eleni helena: lena nitsa elena
georgia: gogo
vasiliki: vaso vicky vasso
dimitra: mimi
konstantina: dina nantia
evangelia: litsa eva evi lia
ioanna: gianna yanna
panagiota: giota yota
sofia: sofi
anastasia: tasoula natasa
angeliki aggeliki: kiki lila
despina despoina: depi
paraskevi: voula evi vivi
eftychia: efi
stavroula: voula
chrysoula chrisoula: soula chrysa
kalliopi: popi
theodora: dora
athanasia: soula nancy
alexandra: aleka alex
antonia: toula
eirini irini: rena renia
fotini foteini: fofi
garyfallia: litsa
`
