/** One Christian or biblical name in the tongues of Europe, one a line, folded and romanised. */
const equivalents = `
abraham avraham ibrahim ebrahim
adam adamo adao
adele adela adelaide adelheid adelaida
adrian adrien adriano adriaan hadrian adrianus
agatha agathe agata agueda
agnes agnese ines inez agnieszka agnessa
albert alberto albrecht adalbert albertus
alexander alexandre alejandro alessandro aleksander aleksandr alexandros oleksandr alexandru alasdair iskander aleksandar
alexandra alejandra alessandra aleksandra alexandrine
alexis alejo alessio aleksei alexios alexey
alice alicia alicja alisa alix
alphonse alfonso afonso alfons
ambrose ambroise ambrosio ambrogio ambrosius
andrew andre andreas andrea andrei andres andrzej andreu ondrej andras andrii anders andries andras andrej
angela angele angelica aniela
ann anne anna ana hannah anya anja anneke hana hanna
anthony antoine antonio anton antoni antonius antonin antal antonis
arthur arturo artur arturs
august auguste augusto augustus
augustin agustin agostino agostinho augustine augustyn augustinus
barbara barbe varvara barbora borbala
bartholomew barthelemy bartolome bartolomeo bartolomeu bartlomiej bartholomaus bartholomeus
basil basile basilio vasily vasilis vasile wasyl vasilios
beatrice beatriz beatrix beatrijs
benedict benoit benito benedetto bento benedikt benedykt
benjamin beniamino benjamim binyamin
bernard bernardo bernhard bernardus
bridget brigitte brigida brigitta birgit brygida
catherine katherine catalina caterina catarina katharina katarzyna ekaterina katerina katarina aikaterini katalin catharina kateryna
cecilia cecile cecylia caecilia sheila
charles carlos carlo karl karel karol carl karoly carles kaarle
charlotte carlota carlotta szarlota
christian cristian cristiano christiaan krystian kristian
christina christine cristina kristina krystyna christiane
christopher christophe cristobal cristoforo cristovao christoph krzysztof kristof christoffel christos khristofor
clara claire chiara klara clare
claude claudio klaus claudius klaudiusz
claudia claude klaudia claudie
clement clemente klemens clemens
conrad conrado corrado konrad koenraad
constantine constantin constantino costantino konstantin konstantinos konstanty
cornelius cornelis corneille cornelio
daniel daniele danilo danyil daniil daniyal
david davide davi dawid davud daoud dafydd
dennis denis dionisio dionysios denys
diana diane dijana
dominic dominique domingo domenico domingos dominik dominicus
dorothy dorothee dorotea dorothea dorota
edmund edmond edmundo edmondo
edward edouard eduardo edoardo eduard eduardus
eleanor eleonore leonor eleonora elinor
elias elie elia ilya elijah ilias ilyas
elizabeth elisabeth isabel elisabetta isabelle elzbieta elisabete elisaveta elizaveta erzsebet isabella elisabet alzbeta
emil emile emilio
emily emilie emilia emilka
emmanuel manuel emanuele emanuel manuil
eric erik erico eryk erich eirik
ernest ernesto ernst erno
esther ester estera
eugene eugenio evgeny eugen eugeniusz evgenii
eva eve ewa havva
felix felice feliks
ferdinand fernando ferdinando fernand fernao ferran
florence florencia fiorenza florentine
frances francoise francisca francesca franziska franciszka frantiska
francis francois francisco francesco franz franciszek frans franciscus ferenc frantisek francesc
frederick frederic federico frederico friedrich fryderyk frederik fredrik
gabriel gabriele gavriil jibril gavril
genevieve genoveva genoveffa genowefa
george georges jorge giorgio georg jerzy georgy georgios yuri gyorgy joris jordi giorgi gheorghe jiri jurgen juraj jerzy
gerard gerardo gerhard gherardo gerardus
gertrude gertrud gertrudis geertruida
giles gilles egidio gil aegidius
gregory gregoire gregorio gregor grzegorz grigory gregorius grigorios
guy guido
helen helene elena helena yelena jelena ilona olena heleen
henry henri enrique enrico henrique heinrich henryk hendrik henrik jindrich
hubert umberto huberto hubertus
hugh hugues hugo ugo
ignatius ignace ignacio ignazio inacio ignaz ignacy
irene irina irena irini iryna
isaac isaak isacco izaak ishaq yitzhak
jacob jacques jacobo giacomo jakob jakub yakov jakov yaakov jacobus iakovos yaqub
james jacques jaime diego santiago giacomo tiago jacobus jakob seamus hamish jaume
jane jeanne juana giovanna joana johanna joanna ivana jana ioanna zhanna siobhan jehanne
jeremy jeremie jeremias geremia
jerome jeronimo girolamo hieronymus jeroen hieronim
joachim joaquin gioacchino joaquim akim jochem
john jean juan johann johannes giovanni joao jan ivan ioannis hans sean ian yann yahya jens janos jannis johan joan hovhannes evan ioan yannis eoin
jonathan jonatan gionata yonatan
joseph jose giuseppe josef jozef iosif youssef yosef yusuf osip josip jozsef josep
josephine josefina giuseppina josefine jozefa
julia julie giulia yulia iulia
julian julien julio giuliano juliano julianus
julius jules julio giulio juliusz
laura laure
laurence laurent lorenzo lourenco lorenz lavrenty wawrzyniec lars laurens llorenc lavrentios
leo leon leone lev leao
leonard leonardo leonhard leonid
leopold leopoldo
lewis louis luis luigi ludwig ludwik lodewijk luiz ludvik lajos lluis
louise luisa luise ludwika luigia
lucas luca luke luc lukas lukasz loukas lluc
lucy lucie lucia lucja luzia
magdalen madeleine magdalena maddalena madalena magdalene
marcel marcelo marcello marceli marcellus
margaret marguerite margarita margherita margarida margarete malgorzata margaretha margarethe margit
mark marc marcos marco marek markus marcus markos
martha marta marthe
martin martino martinho marcin maarten martinus marton
mary marie maria mariya maryam miriam moira mariam marija
matthew mathieu matteo mateo mateus matthaus mateusz matvei matthias mateu mattheus
matilda mathilde matilde matylda
maurice mauricio maurizio moritz maurycy maurits
maximilian maximilien maximiliano massimiliano maksymilian
michael michel miguel michele michal mikhail mikael michiel mihai mihaly mykhailo michail mikail miquel mihail
monica monique monika
moses moise moises mose moshe musa moussa moisei mojzesz
natalie nathalie natalia natalya nataliya
nicholas nicolas nicola nicolau nikolaus mikolaj nikolai nikolaos nicolaas mykola miklos nicolae nikola
noel natale natal
oliver olivier oliviero
patrick patrice patricio patrizio patryk padraig
paul pablo paolo paulo pawel pavel pavlos pal pavlo paulus pau pal
paula paola
peter pierre pedro pietro piotr pyotr petr petros pieter petru petrus pere petro peadar piero
philip philippe felipe filippo filipe philipp filip filippos
rachel raquel rachele rahel
ralph raoul raul raffaello
raphael rafael raffaele rafal
raymond raimundo raimondo raimund ramon
rebecca rebeca rebekka rivka
reginald reinaldo rinaldo renaud reinhold reynaldo
rene renato renatus
richard ricardo riccardo ryszard rikard
robert roberto rupert robrecht ruprecht
roderick rodrigo rodrigue
roger rogelio ruggero rudiger rogerio rutger
roland orlando rolando
rose rosa roza
rudolph rodolphe rodolfo rudolf
samuel samuele shmuel samuil
sarah sara sarra
sebastian sebastien sebastiano sebastiao sebastiaan
simon simone simeon szymon simao semyon shimon
sophia sophie sofia zofia sofya
stephanie estefania stefania stefanie
stephen etienne esteban stefano stephan estevao stefan szczepan stepan stefanos stephane istvan steven stefaan
susan suzanne susana susanna zuzanna susanne zsuzsanna shoshana
sylvester silvestre silvestro sylwester
sylvia sylvie silvia sylwia
teresa therese theresa theresia terezia
theodore teodoro theodor fyodor theodoros teodor fedor tudor theodorus
thomas tomas tommaso tomasz tamas foma tome tomaz
timothy timothee timoteo timofei timotheus tymoteusz
tobias tobie tobia
ursula ursule orsola urszula
valentine valentin valentino walenty
veronica veronique veronika weronika
victor vittorio viktor wiktor vitor
victoria victoire vittoria viktoria wiktoria vitoria
vincent vicente vincenzo vinzenz wincenty vikenty
walter gualtiero gauthier walther wouter gautier
william guillaume guillermo guglielmo guilherme wilhelm willem vilem guillem vilhelm gwilym
xavier javier saverio xaver ksawery
`

/** May two given names be one name in two tongues (Guillaume, William)? Weak: brothers of one family may be called so. */
export function sameAbroad(a: string, b: string): boolean {
  groups ??= readGroups()
  const ofA = groups.get(a)
  if (ofA === undefined || a === b) return false
  const ofB = groups.get(b)
  return ofB !== undefined && ofA.some((group) => ofB.includes(group))
}
let groups: ReadonlyMap<string, readonly number[]> | undefined

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>()
  for (const [group, line] of equivalents.trim().split('\n').entries())
    for (const name of line.split(' ')) byName.set(name, [...(byName.get(name) ?? []), group])
  return byName
}
