/**
 * The names of countries in eight languages, their codes and names in use, a line each: the code, and behind it keys as countryKey()
 * makes them, no two alike. Written by scripts/countries.mjs: change nothing here.
 *
 * @see CLDR 48.0, https://cldr.unicode.org
 */
export const countryNames = `
AD|ad|and|andorre|andorra|andora|
AE|ae|are|emirats|eau|uae|dubai|abou dhabi|abu dhabi|emirats arabes unis|united arab emirates|vereinigte arabische emirate|emiratos arabes unidos|emirati arabi uniti|verenigde arabische emiraten|emirados arabes unidos|zjednoczone emiraty arabskie|
AF|af|afg|afghanistan|afganistan|afeganistao|
AG|ag|atg|antigua barbuda|
AI|ai|aia|anguilla|anguila|
AL|al|alb|albanie|albania|albanien|
AM|am|arm|armenie|armenia|armenien|
AO|ao|ago|angola|
AQ|aq|ata|antarctique|antarctica|antarktis|antartida|antartide|antarktyda|
AR|ar|arg|argentine|argentina|argentinien|argentinie|argentyna|
AS|as|asm|samoa americaines|american samoa|amerikanisch samoa|samoa americana|samoa americane|amerikaans samoa|samoa amerykanskie|
AT|at|aut|a|autriche|austria|osterreich|oostenrijk|
AU|au|aus|australie|australia|australien|
AW|aw|abw|aruba|
AX|ax|ala|iles aland|aland islands|alandinseln|islas aland|isole aland|aland|ilhas aland|wyspy alandzkie|
AZ|az|aze|azerbaidjan|azerbaijan|aserbaidschan|azerbaiyan|azerbaigian|azerbeidzjan|azerbaijao|azerbejdzan|
BA|ba|bih|bosnie|bosnia|bosnie herzegovine|bosnia herzegovina|bosnien herzegowina|bosnia ed erzegovina|bosnie herzegovina|bosnia hercegowina|
BB|bb|brb|barbade|barbados|
BD|bd|bgd|bangladesh|bangladesch|banglades|bangladesz|
BE|be|bel|b|belgie belgique|belgique|belgium|belgien|belgica|belgio|belgie|belgia|
BF|bf|bfa|burkina faso|burquina faso|
BG|bg|bgr|bulgarie|bulgaria|bulgarien|bulgarije|
BH|bh|bhr|bahrein|bahrain|barein|bahrajn|
BI|bi|bdi|burundi|
BJ|bj|ben|benin|
BL|bl|blm|saint barthelemy|saint bartolome|saint bartolomeu|
BM|bm|bmu|bermudes|bermuda|bermudas|bermudy|
BN|bn|brn|brunei|brunei darussalam|
BO|bo|bol|bolivie|bolivia|bolivien|boliwia|
BQ|bq|bes|pays bas caribeens|caribbean netherlands|karibische niederlande|caribe neerlandes|caraibi olandesi|caribisch nederland|paises baixos caribenhos|niderlandy karaibskie|
BR|br|bra|bresil|brazil|brasilien|brasil|brasile|brazilie|brazylia|
BS|bs|bhs|bahamas|bahama s|bahamy|
BT|bt|btn|bhoutan|bhutan|butan|butao|
BV|bv|bvt|ile bouvet|bouvet island|bouvetinsel|isla bouvet|isola bouvet|bouveteiland|ilha bouvet|wyspa bouveta|
BW|bw|bwa|botswana|botsuana|
BY|by|blr|bielorussie|belarus|bielorrusia|bielorussia|bielorrussia|bialorus|
BZ|bz|blz|belize|belice|
CA|ca|can|canada|kanada|
CC|cc|cck|iles cocos|cocos keeling islands|cocos|keeling|islands|cocos islands|kokosinseln|islas cocos|isole cocos keeling|isole cocos|cocoseilanden|ilhas cocos keeling|ilhas cocos|wyspy kokosowe|
CD|cd|cod|rdc|rd congo|drc|dr congo|congo kinshasa|zaire|republique democratique congo|democratic republic of congo|kongo kinshasa|republica democratica congo|demokratyczna republika konga|
CF|cf|caf|republique centrafricaine|central african republic|zentralafrikanische republik|republica centroafricana|repubblica centrafricana|centraal afrikaanse republiek|republica centro africana|republika srodkowoafrykanska|
CG|cg|cog|congo|congo brazzaville|republique congo|republic of congo|kongo brazzaville|republica congo|kongo|
CH|ch|che|suisse|switzerland|schweiz|suiza|svizzera|zwitserland|suica|szwajcaria|
CI|ci|civ|cote ivoire|ivory coast|costa avorio|ivoorkust|costa marfim|
CK|ck|cok|iles cook|cook islands|cookinseln|islas cook|isole cook|cookeilanden|ilhas cook|wyspy cooka|
CL|cl|chl|chili|chile|cile|
CM|cm|cmr|cameroun|cameroon|kamerun|camerun|kameroen|camaroes|
CN|cn|chn|prc|rpc|republique populaire chine|peoples republic of china|people s republic of china|chine|china|cina|chiny|
CO|co|col|colombie|colombia|kolumbien|kolumbia|
CR|cr|cri|costa rica|kostaryka|
CU|cu|cub|cuba|kuba|
CV|cv|cpv|cap vert|cape verde|cabo verde|capo verde|kaapverdie|republika zielonego przyladka|
CW|cw|cuw|curacao|curazao|
CX|cx|cxr|ile christmas|christmas island|weihnachtsinsel|isla navidad|isola christmas|christmaseiland|ilha christmas|wyspa bozego narodzenia|
CY|cy|cyp|chypre|cyprus|zypern|chipre|cipro|cypr|
CZ|cz|cze|republique tcheque|rep tcheque|tcheque|czech rep|czech republic|tschechische republik|cesko|ceska republika|tchequie|czechia|tschechien|chequia|cechia|tsjechie|tchequia|czechy|
DE|de|deu|d|rfa|brd|allemagne federale|republique federale allemagne|federal republic of germany|bundesrepublik deutschland|allemagne|germany|deutschland|alemania|germania|duitsland|alemanha|niemcy|
DJ|dj|dji|djibouti|dschibuti|yibuti|gibuti|djibuti|dzibuti|
DK|dk|dnk|danmark|danemark|denmark|dinamarca|danimarca|denemarken|dania|
DM|dm|dma|dominique|dominica|dominika|
DO|do|dom|rep dominicaine|dom rep|rep dom|republique dominicaine|dominican republic|dominikanische republik|republica dominicana|repubblica dominicana|dominicaanse republiek|dominikana|
DZ|dz|dza|algerie|algeria|algerien|argelia|algerije|algieria|
EC|ec|ecu|equateur|ecuador|equador|ekwador|
EE|ee|est|eesti|estonie|estonia|estland|
EG|eg|egy|egypte|egypt|agypten|egipto|egitto|egito|egipt|
EH|eh|esh|sahara occidental|western sahara|westsahara|sahara occidentale|westelijke sahara|saara ocidental|sahara zachodnia|
ER|er|eri|erythree|eritrea|eritreia|erytrea|
ES|es|esp|e|espana|espagne|spain|spanien|spagna|spanje|espanha|hiszpania|
ET|et|eth|ethiopie|ethiopia|athiopien|etiopia|
FI|fi|fin|suomi|finlande|finland|finnland|finlandia|
FJ|fj|fji|fidji|fiji|fidschi|fiyi|figi|fidzi|
FK|fk|flk|iles malouines|falkland islands|falklandinseln|islas malvinas|isole falkland|falklandeilanden|ilhas malvinas|falklandy|
FM|fm|fsm|micronesie|micronesia|mikronesien|mikronezja|
FO|fo|fro|iles feroe|faroe islands|faroer|islas feroe|isole faer oer|faeroer|ilhas faroe|wyspy owcze|
FR|fr|fra|f|france metropolitaine|metropole|republique francaise|french republic|france metro|corse|france continentale|hexagone|france|frankreich|francia|frankrijk|franca|francja|
GA|ga|gab|gabon|gabun|gabao|
GB|gb|gbr|uk|u k|g b|angleterre|england|inglaterra|inghilterra|engeland|anglia|ecosse|scotland|schottland|escocia|scozia|schotland|pays galles|wales|gales|galles|irlande nord|northern ireland|nordirland|gde bretagne|grande bretagne|great britain|grossbritannien|gran bretana|gran bretagna|groot brittannie|wielka brytania|zjednoczone krolestwo|royaume uni|r u|united kingdom|vereinigtes konigreich|reino unido|regno unito|verenigd koninkrijk|vk|wlk bryt|
GD|gd|grd|grenade|grenada|granada|
GE|ge|geo|georgie|georgia|georgien|gruzja|
GF|gf|guf|guyane francaise|french guiana|franzosisch guayana|guayana francesa|guyana francese|frans guyana|guiana francesa|gujana francuska|
GG|gg|ggy|guernesey|guernsey|
GH|gh|gha|ghana|gana|
GI|gi|gib|gibraltar|gibilterra|
GL|gl|grl|groenland|greenland|gronland|groenlandia|grenlandia|
GM|gm|gmb|gambie|gambia|
GN|gn|gin|guinee|guinea|guine|gwinea|
GP|gp|glp|gpe|guadeloupe|guadalupe|guadalupa|gwadelupa|
GQ|gq|gnq|guinee equatoriale|equatorial guinea|aquatorialguinea|guinea ecuatorial|guinea equatoriale|equatoriaal guinea|guine equatorial|gwinea rownikowa|
GR|gr|grc|hellas|ellada|hellenic republic|grece|greece|griechenland|grecia|griekenland|grecja|
GS|gs|sgs|georgie sud iles sandwich sud|south georgia south sandwich islands|sudgeorgien sudlichen sandwichinseln|islas georgia sur sandwich sur|georgia sud sandwich australi|zuid georgia zuidelijke sandwicheilanden|ilhas georgia sul sandwich sul|georgia poludniowa sandwich poludniowy|
GT|gt|gtm|guatemala|gwatemala|
GU|gu|gum|guam|
GW|gw|gnb|guinee bissau|guinea bissau|guinea bisau|guine bissau|gwinea bissau|
GY|gy|guy|guyana|guiana|gujana|
HK|hk|hkg|r a s chinoise hong kong|hong kong|hong kong sar china|sonderverwaltungsregion hongkong|hongkong|rae hong kong china|rae hong kong|ras hong kong|hongkong sar van china|hong kong rae china|sra hongkong chiny|sra hongkong|
HM|hm|hmd|iles heard macdonald|heard mcdonald islands|heard mcdonaldinseln|islas heard mcdonald|isole heard mcdonald|heard mcdonaldeilanden|ilhas heard mcdonald|wyspy heard mcdonalda|
HN|hn|hnd|honduras|
HR|hr|hrv|hrvatska|croatie|croatia|kroatien|croacia|croazia|kroatie|chorwacja|
HT|ht|hti|haiti|
HU|hu|hun|magyarorszag|hongrie|hungary|ungarn|hungria|ungheria|hongarije|wegry|
ID|id|idn|indonesie|indonesia|indonesien|indonezja|
IE|ie|irl|eire|republique irlande|republic of ireland|irlande sud|irlande|ireland|irland|irlanda|ierland|irlandia|
IL|il|isr|israel|israele|izrael|
IM|im|imn|ile man|isle of man|isla man|isola man|ilha man|wyspa man|
IN|in|ind|inde|india|indien|indie|
IO|io|iot|territoire britannique ocean indien|british indian ocean territory|britisches territorium im indischen ozean|territorio britanico oceano indico|territorio britannico dell oceano indiano|brits indische oceaanterritorium|brytyjskie terytorium oceanu indyjskiego|
IQ|iq|irq|irak|iraq|iraque|
IR|ir|irn|republique islamique iran|iran|ira|
IS|is|isl|islande|iceland|island|islandia|islanda|ijsland|
IT|it|ita|i|italie|italy|italien|italia|wlochy|
JE|je|jey|jersey|
JM|jm|jam|jamaique|jamaica|jamaika|giamaica|jamajka|
JO|jo|jor|jordanie|jordan|jordanien|jordania|giordania|
JP|jp|jpn|japon|japan|giappone|japao|japonia|
KE|ke|ken|kenya|kenia|quenia|
KG|kg|kgz|kirghizstan|kyrgyzstan|kirgisistan|kirguistan|kirghizistan|kirgizie|quirguistao|kirgistan|
KH|kh|khm|cambodge|cambodia|kambodscha|camboya|cambogia|cambodja|camboja|kambodza|
KI|ki|kir|kiribati|quiribati|
KM|km|com|comores|comoros|komoren|comoras|comore|comoren|komory|
KN|kn|kna|saint christophe nieves|saint kitts nevis|saint cristobal nieves|saint cristovao nevis|
KP|kp|prk|coree nord|north korea|nordkorea|corea norte|corea nord|noord korea|coreia norte|korea polnocna|
KR|kr|kor|coree|coree sud|korea|south korea|republique coree|republic of korea|sudkorea|corea sur|corea sud|zuid korea|coreia sul|korea poludniowa|
KW|kw|kwt|koweit|kuwait|koeweit|kuwejt|
KY|ky|cym|iles caimans|cayman islands|kaimaninseln|islas caiman|isole cayman|kaaimaneilanden|ilhas cayman|kajmany|
KZ|kz|kaz|kazakhstan|kasachstan|kazajistan|kazakistan|kazachstan|cazaquistao|
LA|la|lao|laos|
LB|lb|lbn|liban|lebanon|libanon|libano|
LC|lc|lca|saint lucie|saint lucia|
LI|li|lie|liechtenstein|
LK|lk|lka|sri lanka|
LR|lr|lbr|liberia|
LS|ls|lso|lesotho|lesoto|
LT|lt|ltu|lietuva|lituanie|lithuania|litauen|lituania|litouwen|litwa|
LU|lu|lux|l|gd luxembourg|grand duche luxembourg|luxembourg|luxemburg|luxemburgo|lussemburgo|luksemburg|
LV|lv|lva|latvija|lettonie|latvia|lettland|letonia|lettonia|letland|lotwa|
LY|ly|lby|libye|libya|libyen|libia|libie|
MA|ma|mar|maroc|morocco|marokko|marruecos|marocco|marrocos|maroko|
MC|mc|mco|principaute monaco|monaco|monako|
MD|md|mda|moldavie|moldova|republik moldau|moldavia|moldawia|
ME|me|mne|montenegro|czarnogora|
MF|mf|maf|saint martin|saint martinho|
MG|mg|mdg|madagascar|madagaskar|
MH|mh|mhl|iles marshall|marshall islands|marshallinseln|islas marshall|isole marshall|marshalleilanden|ilhas marshall|wyspy marshalla|
MK|mk|mkd|macedoine|macedonia|macedoine nord|arym|fyrom|north macedonia|nordmazedonien|macedonia norte|macedonia nord|noord macedonie|macedonia polnocna|
ML|ml|mli|mali|
MM|mm|mmr|birmanie|burma|myanmar birmanie|myanmar|myanmar burma|myanmar birmania|birmania|myanmar birma|birma|mianmar birmania|mianmar|mjanma birma|mjanma|
MN|mn|mng|mongolie|mongolia|mongolei|
MO|mo|mac|r a s chinoise macao|macao|macao sar china|sonderverwaltungsregion macau|macau|rae macao china|rae macao|ras macao|macau sar van china|macau rae china|sra makau chiny|sra makau|makau|
MP|mp|mnp|iles mariannes nord|northern mariana islands|nordliche marianen|islas marianas norte|isole marianne settentrionali|noordelijke marianen|ilhas marianas norte|mariany polnocne|
MQ|mq|mtq|martinique|martinica|martynika|
MR|mr|mrt|mauritanie|mauritania|mauretanien|mauretania|
MS|ms|msr|montserrat|
MT|mt|mlt|malte|malta|
MU|mu|mus|ile maurice|iles maurice|maurice|mauritius|mauricio|
MV|mv|mdv|maldives|malediven|maldivas|maldive|maldiven|malediwy|
MW|mw|mwi|malawi|malaui|
MX|mx|mex|mexique|mexico|mexiko|messico|meksyk|
MY|my|mys|malaisie|malaysia|malasia|maleisie|malezja|
MZ|mz|moz|mozambique|mosambik|mozambico|mocambique|mozambik|
NA|na|nam|namibie|namibia|
NC|nc|ncl|nouvelle caledonie|new caledonia|neukaledonien|nueva caledonia|nuova caledonia|nieuw caledonie|nova caledonia|nowa kaledonia|
NE|ne|ner|niger|
NF|nf|nfk|ile norfolk|norfolk island|norfolkinsel|isla norfolk|isola norfolk|norfolk|ilha norfolk|
NG|ng|nga|nigeria|
NI|ni|nic|nicaragua|nikaragua|
NL|nl|nld|hollande|holland|olanda|holanda|netherlands|holandia|pays bas|niederlande|paises bajos|paesi bassi|nederland|paises baixos|
NO|no|nor|norge|noreg|norvege|norway|norwegen|noruega|norvegia|noorwegen|norwegia|
NP|np|npl|nepal|
NR|nr|nru|nauru|
NU|nu|niu|niue|
NZ|nz|nzl|nouvelle zelande|new zealand|neuseeland|nueva zelanda|nuova zelanda|nieuw zeeland|nova zelandia|nowa zelandia|
OM|om|omn|oman|oma|
PA|pa|pan|panama|
PE|pe|per|perou|peru|
PF|pf|pyf|tahiti|polynesie francaise|french polynesia|franzosisch polynesien|polinesia francesa|polinesia francese|frans polynesie|polinezja francuska|
PG|pg|png|papouasie nouvelle guinee|papua new guinea|papua neuguinea|papua nueva guinea|papua nuova guinea|papoea nieuw guinea|papua nova guine|papua nowa gwinea|
PH|ph|phl|philippines|philippinen|filipinas|filippine|filipijnen|filipiny|
PK|pk|pak|pakistan|paquistao|
PL|pl|pol|polska|pologne|poland|polen|polonia|
PM|pm|spm|saint pierre miquelon|saint pedro miquelon|saint pedro miquelao|
PN|pn|pcn|iles pitcairn|pitcairn islands|pitcairn|pitcairninseln|islas pitcairn|isole pitcairn|pitcairneilanden|ilhas pitcairn|
PR|pr|pri|porto rico|puerto rico|portorico|portoryko|
PS|ps|pse|palestine|palestina|territoires palestiniens|palestinian territories|palastinensische autonomiegebiete|palastina|territorios palestinos|territori palestinesi|palestijnse gebieden|terytoria palestynskie|palestyna|
PT|pt|prt|p|portugal|portogallo|portugalia|
PW|pw|plw|palaos|palau|
PY|py|pry|paraguay|paraguai|paragwaj|
QA|qa|qat|qatar|katar|catar|
RE|re|reu|ile reunion|reunion|riunione|reuniao|
RO|ro|rou|roumanie|rumania|romania|rumanien|roemenie|romenia|rumunia|
RS|rs|srb|serbie|serbia|serbien|servie|servia|
RU|ru|rus|russie|russia|federation russie|russian federation|urss|ussr|russland|rusia|rusland|rosja|
RW|rw|rwa|rwanda|ruanda|
SA|sa|sau|arabie saoudite|saudi arabia|saudi arabien|arabia saudi|arabia saudita|saoedi arabie|arabia saudyjska|
SB|sb|slb|iles salomon|solomon islands|salomonen|islas salomon|isole salomone|salomonseilanden|ilhas salomao|wyspy salomona|
SC|sc|syc|seychelles|seychellen|seicheles|seszele|
SD|sd|sdn|soudan|sudan|soedan|sudao|
SE|se|swe|sverige|suede|sweden|schweden|suecia|svezia|zweden|szwecja|
SG|sg|sgp|singapour|singapore|singapur|singapura|
SH|sh|shn|saint helene|saint helena|saint elena|sant elena|wyspa swietej heleny|
SI|si|svn|slovenija|slovenie|slovenia|slowenien|eslovenia|slowenia|
SJ|sj|sjm|svalbard jan mayen|spitzbergen jan mayen|spitsbergen jan mayen|
SK|sk|svk|slovensko|republique slovaque|slovak republic|slovaquie|slovakia|slowakei|eslovaquia|slovacchia|slowakije|slowacja|
SL|sl|sle|sierra leone|sierra leona|serra leoa|
SM|sm|smr|saint marin|saint marino|
SN|sn|sen|senegal|
SO|so|som|somalie|somalia|
SR|sr|sur|suriname|surinam|
SS|ss|ssd|soudan sud|south sudan|sudsudan|sudan sur|sud sudan|zuid soedan|sudao sul|sudan poludniowy|
ST|st|stp|saint tome|saint tome principe|santo tome principe|wyspy swietego tomasza ksiazeca|
SV|sv|slv|salvador|salwador|
SX|sx|sxm|saint martin partie neerlandaise|partie neerlandaise|saint maarten|
SY|sy|syr|republique arabe syrienne|syrie|syria|syrien|siria|
SZ|sz|swz|swaziland|eswatini|esuatini|essuatini|
TC|tc|tca|iles turques caiques|turks caicos islands|turks caicosinseln|islas turcas caicos|isole turks caicos|turks caicoseilanden|ilhas turcas caicos|turks caicos|
TD|td|tcd|tchad|chad|tschad|ciad|tsjaad|chade|czad|
TF|tf|atf|terres australes francaises|french southern territories|franzosische sud antarktisgebiete|territorios australes franceses|terre australi francesi|franse gebieden in zuidelijke indische oceaan|territorios franceses sul|francuskie terytoria poludniowe antarktyczne|
TG|tg|tgo|togo|
TH|th|tha|thailande|thailand|tailandia|thailandia|tajlandia|
TJ|tj|tjk|tadjikistan|tajikistan|tadschikistan|tayikistan|tagikistan|tadzjikistan|tadjiquistao|tadzykistan|
TK|tk|tkl|tokelau|
TL|tl|tls|timor oriental|east timor|timor leste|timor est|oost timor|timor wschodni|
TM|tm|tkm|turkmenistan|turcomenistao|
TN|tn|tun|tunisie|tunisia|tunesien|tunez|tunesie|tunezja|
TO|to|ton|tonga|
TR|tr|tur|turquie|turkey|turkiye|turkei|turquia|turchia|turkije|turcja|
TT|tt|tto|trinite tobago|trinidad tobago|trynidad tobago|
TV|tv|tuv|tuvalu|
TW|tw|twn|taiwan|formose|tajwan|
TZ|tz|tza|tanzanie|tanzania|tansania|
UA|ua|ukr|ukraine|ucrania|ucraina|oekraine|ukraina|
UG|ug|uga|ouganda|uganda|oeganda|
UM|um|umi|iles mineures eloignees etats unis|u s outlying islands|amerikanische uberseeinseln|islas menores alejadas ee uu|isole minori esterne degli stati uniti|kleine afgelegen eilanden van verenigde staten|ilhas menores distantes dos eua|dalekie wyspy mniejsze stanow zjednoczonych|
US|us|usa|u s|u s a|etats unis amerique|united states of america|amerique|america|states|ee uu|eeuu|stati uniti america|estados unidos america|etats unis|u|united states|vereinigte staaten|estados unidos|stati uniti|verenigde staten|vs|eua|stany zjednoczone|
UY|uy|ury|uruguay|uruguai|urugwaj|
UZ|uz|uzb|ouzbekistan|uzbekistan|usbekistan|oezbekistan|uzbequistao|
VA|va|vat|vatican|cite vatican|saint siege|holy see|etat cite vatican|vatican city|vatikanstadt|ciudad vaticano|citta vaticano|vaticaanstad|cidade vaticano|watykan|
VC|vc|vct|saint vincent grenadines|saint vincent grenadinen|saint vicente granadinas|saint vincent grenadine|saint vincent grenadyny|
VE|ve|ven|venezuela|wenezuela|
VG|vg|vgb|iles vierges britanniques|british virgin islands|britische jungferninseln|islas virgenes britanicas|isole vergini britanniche|britse maagdeneilanden|ilhas virgens britanicas|brytyjskie wyspy dziewicze|
VI|vi|vir|iles vierges etats unis|u s virgin islands|amerikanische jungferninseln|islas virgenes ee uu|isole vergini americane|amerikaanse maagdeneilanden|ilhas virgens americanas|wyspy dziewicze stanow zjednoczonych|
VN|vn|vnm|viet nam|vietnam|vietna|wietnam|
VU|vu|vut|vanuatu|
WF|wf|wlf|wallis futuna|
WS|ws|wsm|samoa|
XK|xk|xkx|kosovo|kosowo|
YE|ye|yem|yemen|jemen|iemen|
YT|yt|myt|mayotte|majotta|
ZA|za|zaf|rsa|afrique sud|south africa|sudafrika|sudafrica|zuid afrika|africa sul|republika poludniowej afryki|
ZM|zm|zmb|zambie|zambia|sambia|
ZW|zw|zwe|zimbabwe|simbabwe|zimbabue|
`
