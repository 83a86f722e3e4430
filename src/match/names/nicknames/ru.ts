/**
 * Russian and Ukrainian given names with their short and pet forms, one group a line, in the Latin spelling of romanise().
 * Forms in -ya stand for those in -ia too: see nicknames.ts.
 */
export const russian = `
aleksandr alexander alexandr oleksandr: sasha shura sanya sashka alik sashko oleksa
aleksandra alexandra oleksandra: sasha shura sanya asya lesya
aleksei alexei oleksii: alyosha lyosha alyoshka lekha lesha alesha
alena alyona: alyonka lena
alina: alya alinka
alla: allochka
anastasia: nastya nastia asya nastenka stasya nastyona
anatoly anatolii: tolya tolik
andrei andrii: andryusha dron andryukha
angelina: gelya lina
anna: anya nyura anyuta annushka asya nyusha
anton: antosha tosha antokha
antonina: tonya tosya
arkady: arkasha
arsenii arseny: senya arsenik
artem artyom: tyoma tema artyomka
artur: arturchik
boris: borya borka
bogdan: bodya danya
bronislav: bronya slava
daniil danila danylo: danya danilka dan
daria dariya: dasha dashka darya dashenka
denis: deniska den
diana: dianka
dmitry dmitrii dmytro: dima mitya dimon dimka mitka
dominika: nika
efim: fima
egor: egorka gosha zhora
ekaterina: katya katyusha katerina katyukha
elena olena: lena lenochka alyona lenka
elizaveta yelizaveta: liza lizonka lizaveta
emilia: emma milya
evdokia: dunya dusya
evgenia: zhenya zhenka
evgeny evgenii: zhenya zheka zhenka
fedor fyodor: fedya fedka
filipp: filya fil
foma: fomka
gavriil: gavrik gavryusha
hanna ganna: hania halia hannusia
galina halyna: galya galka galochka
gennady: gena genka
georgy georgii: gosha zhora goga egor yura
gleb: glebushka
grigory hryhorii hryhoriy: grisha grinya hrysha
ignat: ignasha
igor: garik gosha igorek igoryok
ilia ilya: ilyusha ilyukha
inna: innochka
innokenty: kesha
iosif osip: osya yosya
irina iryna: ira irisha irka irochka
iulia yulia yuliya: yulya yulka yulenka
iury yury yuri yurii iurii juri jurij: yura yurka yurik
ivan: vanya vanyusha vanka vanechka
karina: karisha
khristina kristina: kristya
kira: kirochka
kirill kyrylo: kirya kiryusha
klavdia: klava
konstantin kostiantyn: kostya kostik kot
ksenia: ksyusha ksyunya aksinya
larisa: lara larochka
lavrenty: lavrik
leonid: lenya lyonya lyonchik
leonty: lyova
lev: lyova levushka lyovka
lidia: lida lidochka
lilia: lilya
liubov lyubov: lyuba lyubasha lyubochka
liudmila lyudmila ludmila: lyuda mila lyusya milochka luda
makar: makarka
maksim maxim maksym: max maks
margarita: rita margo margosha
maria mariya: masha manya marusya mashenka mashka mariyka
marina: marinka marisha
mark: marik
marta: martusya
matvei: motya matyusha
mikhail mykhailo michail mihail: misha mishka mishanya mykhas
mstislav: slava stiva
nadezhda nadia: nadya nadyusha nadyukha
natalia nataliya: natasha nata natashka tasha natalka
nikita: nikitka nikitos
nikolai mykola mikola: kolya kolka kolyan nikolasha
nina: ninochka
oksana: ksana oksanka ksyusha
oleg oleh: olezhka olezha
olga olha: olya olenka olka lyolya
pavel pavlo: pasha pashka pavlik pasho
petr pyotr petro: petya petka petrus
polina: polya polinka
praskovia: pasha paranya
radmila: mila rada
raisa: raya
rimma: rimmochka
rodion: rodya rodik
roman: roma romka romchik
rostislav: rostik slava rostya
ruslan: rus ruslik
semen semyon: syoma senya semka
serafim: fima sima
serafima: sima fima
sergei serhii: seryozha serezha seryoga sergeika
sofia sofya: sonya sonechka sofa sofiyka
spartak: spartachok
stanislav: stas stasik slava
stepan: styopa stepa stepka
svetlana svitlana: sveta svetik lana svetka
sviatoslav svyatoslav: slava svyatik
taisia: taya tasya
tamara: toma tamarka
taras: tarasik
tatiana tatyana: tanya tata tanyusha tanyukha
timofei: tima timosha
timur: tim tima
trofim: trosha
ulyana uliana: ulya ulka
vadim vadym: vadik dima
valentin: valya valik
valentina: valya valyusha
valeria: lera valera lerochka
valery valerii: valera valerka
varvara: varya varenka
vasily vasilii vasyl: vasya vaska vasilek
vera: verochka verunya
veronika: nika veronichka
viacheslav vyacheslav: slava slavik
viktor: vitya vitek
viktoria: vika vikusya vikulya
violetta: vita
vitaly vitalii: vitalik vitya talik
vladimir volodymyr volodimir: vova volodya vovka vovan volodka
vladislav: vlad vladik slava
vladislava: vlada slava
vsevolod: seva volodya
yakov: yasha yashka
yana: yanochka
yaroslav: slava yarik yasik
yaroslava: slava yara
zakhar: zakharka
zinaida: zina zinochka
zlata: zlatka
zoya: zoyka
`
