/** Arabic and Turkish given names in their Latin spellings, with their short forms, one group a line, folded. */
export const arabic = `
mohamed mohammed muhammad mohammad mohamad muhammed mouhamed muhamed mohamet: mo med moh hamoudi mimo
ahmed ahmad ahmet achmed: hamada
mahmoud mahmud mahmood mehmood: hamouda
mustafa mustapha moustapha mostafa moustafa: sasa mus
hussein hussain husain husein houssein hossein hocine houcine husayn: sein hassouni
hassan hasan hacene hacen: hassoun
ali aly: allouch alloush
omar umar oumar amor: omari
othman osman uthman ousmane otmane athman: otto
khalid khaled kalid haled: khalloud
said saeed said sayeed: saidi
youssef yusuf yousef yousuf yusef youcef yussuf joussef: joe sousou
ibrahim ebrahim brahim ibraheem: bob brahimi
ismail ismael smail: smaine
abdallah abdullah abdollah: abdou abdul
abdelkader abdulkadir abdelkadir: kader abdou
abdelaziz abdulaziz: aziz azzouz
abdelkarim abdulkarim abdelkrim: krim karim abdou
abdelrahman abdulrahman abderrahmane abderrahman abdurrahman: rahman abdou
abdelhamid abdulhamid: hamid
abdelmajid abdulmajid: majid
abdelhakim abdulhakim: hakim
abdellatif abdullatif: latif
abdelnasser abdulnasser: nasser
abdessalam abdelsalam abdulsalam abdeslam: salam
jamal djamel jamel gamal djamal cemal: jimmy
jamila djamila gamila cemile: mila
jalal djalal djelal galal celal: jel
karim kareem kerim: kiko
rachid rashid rasheed raschid: rach
rachida rashida: racha
walid oualid waleed velid: lido
wassim ouassim waseem: wass
tarek tariq tarik tareq: tito
samir sameer: samy sam
nabil nabeel nebil: bilou
yassin yassine yasin yacine yaseen: yass
amin amine ameen emin: mino
bilal bilel belal: bibo
hamza hamzah hemza: hamzou
karima kerima: kika
fatima fatma fatimah fatema: fati fatou fatoum fattouma
fatima-zahra fatima-zohra fatma-zohra: fati
khadija khadidja hadija khadijah hatice: khadi dija khadouj
aicha aisha ayesha aisya aysha ayse: ich aichouch
zeinab zainab zaynab zineb zeyneb zeynep: zizi zouzou
maryam mariam meriem meryem myriam: mimi
leila layla laila leyla lejla: lili loulou
nour nur noor: nounou
noureddine nureddin nuruddin nouredine nordine: nour nono
salaheddine salahuddin salah-eddine selahattin: salah
ezzeddine izzeddin ezzedine azzedine: azz
saifeddine seifeddine sayfuddin: seif
charafeddine sharafuddin: charaf
jaafar jafar djaafar cafer: jaf
suleiman sulaiman slimane soliman suleyman souleymane: slim
haroun harun haroon aaroun: haro
younes younis yunus yunis: nono
yahya yahia yehia: yaya
zakaria zakariya zakarya zekeriya: zak zaki
moussa musa mousa: mous
issa isa eissa aissa: iss
daoud dawud daud davud: dado
ayoub ayyub ayub eyup: youb
idris idriss driss edris: did
saleh salih salah: sallouh
nasser nasir naser: nass
mounir munir muneer: mimou
mourad murad morad: mour
faisal faycal faysal feisal: faycou
fouad fuad foad: fouf
redouane ridouan ridwan radwan redwan: redou
sofiane sufyan soufiane sofian: sof
hicham hisham hichem: hich
houssam hossam husam: houss
oussama osama usama: ouss
anouar anwar anwer: nouar
toufik taoufik tawfiq tewfik: touf
chakib shakib: chak
cherif sharif sherif charif: chef
cheikh sheikh shaikh: cheikhou
shukri choukri: chouk
mehdi mahdi mehedi: med
hamid hameed hamed: mido
majid majeed madjid: maj
habib habeeb: bibi
latifa lateefa: tifa
nadia nadya nadja: nadou
samira sameera: sam
souad suad soad: sousou
hayat hayet: hayou
houda huda hoda: hodhod
imane iman eman: mimi
yasmine yasmin jasmin yasemin: yas mina
salma selma: soulou
amina aminah emina: mina
halima halimah haleema: lima
malika malikah: mika
naima naeema: nana
nawal naoual: nounou
wafa ouafa wafaa: wafou
warda ouarda: wardia
khaoula khawla hawla: khoukha
mehmet: memo
emre: emo
ibrahim: ibo
fatma: fatos
mustafa: musti
suleyman: sulo
huseyin: huso
hasan: haso
osman: osi
murat: muri
`
