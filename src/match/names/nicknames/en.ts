/** English given names with their short and pet forms, one group a line, folded. */
export const english = `
aaron: ron ronnie
abigail: abbie abby abi gail abbey
abraham: abe abie bram
adam: ad addy
adelaide: addie della heidi ada
adeline: addie lina della
adrian: ade
agatha: aggie
agnes: aggie nessie nessa
aidan: aid
alan allan allen: al
albert: al bert bertie albie
alexander: alex al alec sandy xander lex sasha alick eck zander
alexandra: alex alexa sandra sandy lexi lexie alix sasha
alexandria: alex lexi dria
alfred: alf alfie fred freddie al
alexis: alex lexi lexie lex
alice: allie ally
alicia: lisa ali licia
alison allison: ali allie ally
alistair alastair alasdair: al ali alec
amanda: mandy manda amy
amelia: amy millie mia
anastasia: stacy stacey ana annie tasia
andrea: andie andi drea
andrew: andy drew andie dru
angela: angie ange
angelica: angie angel
angelina: angie lina
anita: nita
ann anne: annie nan nancy nannie
annabel annabelle: anna belle bella
annette: netta annie
anthony: tony ant
antoinette: toni nettie
antonia: toni tonia
antony: tony ant
april: apey
archibald: archie baldie
arlene: lena
arnold: arnie
arthur: art artie
ashley: ash
audrey: audie dree
augustus: gus augie
augustine: gus augie austin
barbara: barb babs barbie babbie
barnabas: barney
barry: baz bazza
bartholomew: bart barty
beatrice: bea trixie bee
beatrix: bea trixie
belinda: linda bel lindy
benedict: ben bennie
benjamin: ben benny benji bennie benjy
bernard: bernie
bernadette: bernie detta
bertram: bert bertie
beverley beverly: bev
bradford: brad
bradley: brad
brandon: brand
brenda: bren
brendan: bren
brian bryan: bri
bridget: bridie biddy
bronwyn: bron
bruce: brucie
caleb: cal
calvin: cal
cameron: cam
camilla: milly millie cammie
candace candice: candy
carl: carlie
carla: carlie
carol: carrie caz
caroline carolyn: carrie caro lyn carol caz
cassandra: cass cassie sandy
catherine katherine kathryn katharine cathryn: kate katie kathy cathy kat kit kitty kay katy cath kath
cecil: cec
cecilia: cissy cece
cedric: ced rick
celeste: celie
charles: charlie chuck chas chaz charley chip
charlotte: charlie lottie lotte char
chelsea: chels
cheryl: cher sherry
chester: chet
christabel: chrissie bel
christian: chris
christina: chris tina chrissie chrissy christie
christine: christy chris chrissie chrissy tina
christopher: chris topher kit kris christy
clara: clare
clarence: clarry
clarissa: rissa clary
clement: clem
clementine: clem clemmie
clifford: cliff
clifton: cliff
clinton: clint
clive: clivey
conrad: con
constance: connie
cordelia: delia cordy
corinne: cori
cornelius: neil con corny
courtney: court
craig: craigy
crystal: chris crys
curtis: curt
cynthia: cindy cyndi
cyril: cy
cyrus: cy
daisy: daze
dale: dally
daniel: dan danny
danielle: dani ellie
daphne: daph
darlene: darla
darren: daz dazza
david: dave davy davey dai
dawn: dawnie
deborah debra: deb debbie debby
deirdre: dee
delbert: del
delilah: lila
delores dolores: lola lolly
denise: dee den
dennis denis: den denny
derek: del
desmond: des
diana: di
diane: di
dominic dominick: dom nick
donald: don donnie donny
donna: don
doreen: dor
doris: dolly
dorothy: dot dotty dottie dolly dodie dora dorrie
douglas: doug dougie duggie
duncan: dunc
dustin: dusty
dwayne duane: wayne
dylan: dyl
ebenezer: eb
edgar: ed eddie ned
edith: edie
edmund edmond: ed eddie ned ted
edward: ed eddie ted teddy ned eddy
edwin: ed eddie win
edwina: winnie edie
eileen: eily
elaine: laney lainie
eleanor elinor: ellie nell nora nellie lena elly
elijah: eli lige
elisabeth elizabeth: liz lizzie beth betty betsy eliza libby bess lisa elsie liza lizzy bessie lilibet betsey
ellen: nell ellie nellie
eloise: elle
elsie: els
elvira: elvie
emily: em emmy millie
emma: em emmy
emmeline: emmie
eric: rick ricky
ernest: ernie ern
esther: essie hettie
ethel: ettie
eugene: gene
eugenia: genie
eunice: eunie
euphemia: effie phemie
evangeline: eva evie angie
evelyn: evie eve lyn
ezekiel: zeke
ezra: ez
faith: fay
felicia: licia
felicity: fliss flick lissie
ferdinand: ferdie
fiona: fi fee
flora: flo
florence: flo flossie florrie
frances: fran frannie fanny francie franny
francesca: fran chessie frankie
francine: fran francie
francis: frank fran frankie
franklin: frank
frederic frederick fredrick: fred freddie freddy rick
frederica: freddie rica
gabriel: gabe
gabriella: gabby ella brie
gabrielle: gabby elle
gareth: gaz gary
gary garry: gaz gazza
gavin: gav
geoffrey jeffrey: geoff jeff
george: georgie geordie
georgia: georgie
georgina: georgie gina
gerald: gerry jerry
geraldine: gerry geri dina
gerard: gerry jerry
gertrude: gertie trudy trude
gilbert: gil bert gib
gillian jillian: gill jill gilly jilly
gladys: glad
glenda: glen
gloria: glo
gordon: gordie
graham graeme: gray
gregory: greg gregg
gretchen: greta
griffith: griff
guinevere: gwen jenny
gwendolen gwendolyn: gwen gwennie
hannah: han
harold: harry hal
harriet: hattie harrie hatty
harrison: harry
harry: hal
harvey: harv
hayden: hay
hazel: haze
heather: hev
hector: heck
helen: nell nellie lena
helena: lena nell
henrietta: hettie etta hattie hen
henry: harry hank hal
herbert: bert herb herbie
hester: hettie essie
hilary hillary: hil
hilda: hildy
holly: hol
horace: horry
howard: howie
hubert: bert hubie
hugh: hughie huey
humphrey: humph
ian: iany
imogen: immy
ingrid: inga
ira: irie
irene: renie
isaac: ike zac
isabel isabella isobel isabelle: izzy bella belle ibby tibby bel
isaiah: ike zay
isidore: izzy
ivan: van
jack: jackie jacky
jackson: jack
jacob: jake jay coby
jacqueline jaclyn: jackie jacqui jacky
james: jim jimmy jamie jem jimmie jimbo
jane: janie janey jenny
janet: jan jannie
janice: jan
jason: jay jase
jasmine: jas jaz
jasper: jas
jean: jeannie
jedidiah: jed
jemima: jem mima
jennifer: jen jenny jenn jennie
jeremiah: jerry jem
jeremy: jem jerry jez
jerome: jerry
jesse: jess
jessica: jess jessie jessi
jillian: jill
joan: joanie
joanna joanne: jo jojo
jocelyn: joss jos
jodie: jo
joel: joey
john: jack johnny jon jackie johnnie
johnathan jonathan: jon jonny johnny jonty
jordan: jordy
joseph: joe joey jo
josephine: jo josie jojo fina
joshua: josh
josiah: joe
joyce: joy
judith: judy jude
julia: jules
julian: jules
julie: jules
juliet: jules
justin: jus
kaitlyn caitlin kaitlin: kate katie kaity cait
karen: kaz
kathleen: kate katie kath kathy kay
keith: keithy
kelly: kel
kelvin: kel
kendall: ken
kenneth: ken kenny
kerry: kez
kevin: kev
kimberley kimberly: kim kimmy
kirsten: kirsty
kristen kristin: kris kristy
kristina: kris tina kristy
kristopher: kris topher
lancelot: lance
kristine: kris kristy krissy
laura: laurie lolly
lauren: laurie ren loz
laurence lawrence: larry laurie lorry loz
leah: lee
leonard: len lenny leo
leonora: nora leo
leopold: leo poldie
leroy: roy lee
leslie: les
lesley: les
lester: les
letitia: letty tish lettice
lewis: lew lewie
liam: lee
lilian lillian: lily lil lilly
lincoln: linc
linda lynda: lindy lyn lin
lindsay lindsey: linds
lionel: leo
llewellyn: lew lyn
lloyd: loy
loretta: lori retta
lorraine: lori rainey
louis: lou louie
louisa: lou lulu
louise: lou lulu
lucas: luke
lucille: lucy lou
lucinda: lucy cindy
lucy: lulu lu
luther: lute
lydia: liddy
mabel: may mab
mackenzie: mac kenzie
madeleine madeline: maddie maddy mady
madison: maddie maddy
magdalene: maggie lena
malcolm: mal malc
marcella: marcie
marcia: marcie
marcus: marc
margaret: maggie meg peg peggy madge marge margie daisy greta mags meggie maisie rita
margery marjorie: marge margie
marian marion: mari
marilyn: mari lyn
marina: rina
marion: mal
marissa: rissa
marshall: marsh
martha: marty mattie patty
martin: marty mart
marvin: marv
mary: molly polly may mamie minnie mae
mathew matthew: matt mat matty
matilda: tilly tilda mattie maud tillie
maureen: mo reenie
maurice morris: mo moe maury
maxine: max
maximilian: max
maxwell: max
megan: meg meggie
melanie: mel
melinda: mel mindy
melissa: mel missy lissa
melody: mel
melvin: mel
mercedes: mercy sadie
meredith: merry
michael: mike mick mickey micky mikey mitch
michelle: chelle shelly mich
mildred: milly millie
millicent: milly millie
minerva: minnie
miranda: mandy randy
miriam: mim mimi
mitchell: mitch
mohammed muhammad mohammad mohamed: mo moe
moira: mo
monica: mona monnie
montague: monty
montgomery: monty
mortimer: mort
moses: mo moe
muriel: mu
myron: ron
myrtle: myrt
nancy: nan
naomi: nomi
natalie: nat nattie
natasha: tasha nat tash
nathan: nat nate
nathaniel: nat nate nathan
neal neil: neilly
nelson: nels
neville: nev
nicholas nicolas: nick nicky nico cole
nicola: nicky nikki nic
nicole: nicky nikki nic
nigel: nige
noah: noey
nora: norrie
norbert: norb bert
norma: norm
norman: norm
octavia: tavy
olive: ollie livvy
oliver: ollie noll ol
olivia: liv livvy livia ollie
oscar: oz ossie
oswald: oz ozzie ossie
owen: owie
pamela: pam pammie
patience: pat
patricia: pat patty tricia trish patsy patti
patrick: pat paddy rick patsy
paul: paulie
paula: pol
pearl: pearlie
penelope: penny pen nell
percival: percy perce
percy: perce
peregrine: perry
perry: pez
peter: pete petey
petronella: nell petra
philip phillip: phil pip
philippa: pippa pip phil
phillis phyllis: phyl phil
phineas: finn
phoebe: phebe
polly: pol
priscilla: cilla prissy pris
prudence: prue pru
quentin: quent
quincy: quin
rachel: rach rae shelly
ralph: raff
randall: randy
randolph: randy dolph
raphael: raph rafe
raymond: ray
reagan: rea
rebecca rebekah: becky becca beck bex becks
reginald: reg reggie rex
regina: gina reggie
reuben: rube ben
rhoda: ro
rhonda: ron ronnie
richard: rick dick rich ricky richie dickie rickie
robert: bob bobby rob robbie bert robby bobbie rab
roberta: bobbie robbie
robin: rob
roderick: rod roddy rick
rodney: rod roddy
roger: rodge hodge
roland rowland: rollo rolly
ronald: ron ronnie ronny
rosalind: ros roz rosie
rosamund rosamond: ros roz rosie
rose: rosie
roseanne: rose rosie
rosemary: rosie rose romy
rowena: ro
roxanne: roxy
rudolph: rudy dolph
rufus: rufe
rupert: ru rupe
russell: russ rusty
ruth: ruthie
sabrina: brina
sally: sal
samantha: sam sammy sammie
samson: sam
samuel: sam sammy sammie
sandra: sandy
sarah sara: sally sadie sal
saul: solly
scott: scotty
sean shaun shawn: shawnie
sebastian: seb bas bastian
selina: lina
serena: rena
seymour: sy
shannon: shan
sharon: shaz shari
sheila: shay
shelley: shell
sheldon: shel
shirley: shirl
sidney sydney: sid syd
sidonie: sid
silas: si
silvester sylvester: sly vester
simeon: sim si
simon: si sim
solomon: sol solly
sophia: sophie soph
sophie: soph
stanley: stan
stella: stell
stephanie: steph stevie steffie
stephen steven: steve stevie ste
stewart stuart: stu stew
susan suzanne susannah: sue susie suzy sukie suzie
sylvia: syl
tabitha: tabby
tamara: tammy tam
tamsin: tam tammy
terence terrance: terry tel
teresa theresa: terry tess tessa tessie tracy
thaddeus: thad tad
thelma: thel
theodora: dora thea theo
theodore: ted theo teddy
thomas: tom tommy thom
tiffany: tiff
timothy: tim timmy
tobias: toby
toby: tobes
tracey: trace
travis: trav
trevor: trev
tristan: tris
tristram: tris
tyler: ty
tyrone: ty
ulysses: lyss
ursula: ursie
valentine: val
valerie: val
vanessa: nessa ness van
vaughan: von
vera: vee
vernon: vern
veronica: ronnie vera roni nica
victor: vic vick
victoria: vicky tori vicki vic vickie
vincent: vince vin vinny vinnie
viola: vi
violet: vi
virginia: ginny ginger gini
vivian vivien: viv
wallace: wally
walter: walt wally wat
warren: wazza
wendell: dell
wendy: wend
wesley: wes
wilbur: will
wilfred wilfrid: wilf fred will
wilhelmina: mina billie minnie willa
willard: will
william: will bill billy liam willie willy wills
willis: will
winifred: winnie freda win
winston: win
woodrow: woody
wyatt: wy
xavier: zave
yolanda: yolie
yvette: vette
yvonne: von vonnie
zachariah zachary zachery: zach zack zac
zebulon: zeb
zoe: zo
`
