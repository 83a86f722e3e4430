/**
 * Some three hundred French communes: name | postal codes | population in thousands. The largest ones, and small ones of every shape of
 * name (articles, saints, ligatures, Corsica, overseas), so that the generator works without a package.
 *
 * @see @etalab/decoupage-administratif 6.0.0 (Licence Ouverte 2.0), where names, codes and populations come from.
 */
export const COMMUNES = `
Paris|75001 75002 75003 75004 75005 75006 75007 75008 75009 75010 75011 75012 75013 75014 75015 75016 75116 75017 75018 75019 75020|2104
Marseille|13001 13002 13003 13004 13005 13006 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016|886
Lyon|69001 69002 69003 69004 69005 69006 69007 69008 69009|519
Toulouse|31000 31100 31200 31300 31400 31500|515
Nice|06000 06100 06200 06300|358
Nantes|44000 44100 44200 44300|328
Montpellier|34000 34070 34080 34090|310
Strasbourg|67000 67100 67200|294
Bordeaux|33000 33100 33200 33300 33800|268
Lille|59000 59160 59260 59777 59800|238
Rennes|35000 35200 35700|231
Toulon|83000 83100 83200|179
Reims|51100|178
Saint-Étienne|42000 42100 42230|173
Le Havre|76600 76610 76620|167
Villeurbanne|69100|164
Dijon|21000|162
Angers|49000 49100|159
Grenoble|38000 38100|156
Saint-Denis|97400 97417 97490|156
Nîmes|30000 30900|152
Aix-en-Provence|13080 13090 13100 13290 13540|150
Saint-Denis|93200 93210 93380|149
Clermont-Ferrand|63000 63100|146
Le Mans|72000 72100|146
Brest|29200|142
Tours|37000 37100 37200|139
Amiens|80000 80080 80090|136
Annecy|74000 74370 74600 74940 74960|132
Limoges|87000 87100 87280|130
Metz|57000 57050 57070|123
Perpignan|66000 66100|122
Boulogne-Billancourt|92100|119
Besançon|25000|118
Rouen|76000 76100|118
Orléans|45000 45100|116
Montreuil|93100|112
Caen|14000|109
Saint-Paul|97411 97422 97423 97434 97435 97460|108
Argenteuil|95100|106
Mulhouse|68100 68200|105
Nancy|54000 54100|104
Tourcoing|59200|99
Roubaix|59100|98
Nanterre|92000|98
Vitry-sur-Seine|94400|94
Asnières-sur-Seine|92600|94
Créteil|94000|93
Avignon|84000 84140|92
Colombes|92700|91
Poitiers|86000|90
Aubervilliers|93300|88
Aulnay-sous-Bois|93600|88
Dunkerque|59140 59240 59279 59430 59640|86
Nouméa|98800|86
Saint-Pierre|97410 97432|85
Versailles|78000|84
Courbevoie|92400|83
Rueil-Malmaison|92500|83
Le Tampon|97418 97430|83
Béziers|34500|82
Pau|64000|80
La Rochelle|17000|80
Cherbourg-en-Cotentin|50100 50110 50120 50130 50460 50470|78
Mérignac|33700|78
Champigny-sur-Marne|94500|78
Antibes|06160 06600|78
Saint-Maur-des-Fossés|94100 94210|77
Ajaccio|20000 20090 20167|76
Fort-de-France|97200 97234|76
Saint-Nazaire|44600|75
Cannes|06150 06400|74
Noisy-le-Grand|93160|73
Drancy|93700|72
Mamoudzou|97600 97605|71
Cergy|95000 95800|71
Levallois-Perret|92300|68
Issy-les-Moulineaux|92130|68
Calais|62100|68
Pessac|33600|67
Colmar|68000|67
Évry-Courcouronnes|91000 91080|67
Vénissieux|69200|66
Ivry-sur-Seine|94200|65
Valence|26000|64
Clichy|92110|64
Quimper|29000|64
Antony|92160|64
Bourges|18000|64
La Seyne-sur-Mer|83500|64
Montauban|82000|63
Villeneuve-d'Ascq|59491 59493 59650|63
Cayenne|97300|63
Le Blanc-Mesnil|93150|62
Troyes|10000|62
Pantin|93500|62
Villejuif|94800|60
Chambéry|73000|60
Niort|79000|60
Fréjus|83370 83600|60
Neuilly-sur-Seine|92200|60
Sarcelles|95200|59
Saint-André|97440|59
Clamart|92140|59
Lorient|56100|58
Narbonne|11100|58
Bobigny|93000|57
Meaux|77100|57
Maisons-Alfort|94700|57
Hyères|83400|56
Vannes|56000|56
Beauvais|60000|56
Saint-Louis|97421 97450|55
La Roche-sur-Yon|85000|55
Chelles|77500|55
Corbeil-Essonnes|91100|54
Saint-Laurent-du-Maroni|97320|54
Cholet|49300|54
Bayonne|64100|54
Fontenay-sous-Bois|94120|54
Saint-Ouen-sur-Seine|93400|54
Cagnes-sur-Mer|06800|53
Vaulx-en-Velin|69120|53
Épinay-sur-Seine|93800|53
Saint-Quentin|02100|53
Sartrouville|78500|53
Sevran|93270|53
Arles|13104 13123 13129 13200 13280|52
Massy|91300|52
Albi|81000|51
Les Abymes|97139 97142|51
Gennevilliers|92230|51
Saint-Herblain|44800|51
Grasse|06130 06520|51
Bondy|93140|51
Les Sables-d'Olonne|85100 85180 85340|50
Laval|53000|49
Évreux|27000|49
Saint-Priest|69800|49
Suresnes|92150|49
Martigues|13117 13500|48
Vincennes|94300|48
Aubagne|13400|48
Saint-Malo|35400|47
Livry-Gargan|93190|47
Blois|41000|47
Rosny-sous-Bois|93110|47
La Courneuve|93120|47
Brive-la-Gaillarde|19100|47
Bastia|20200 20600|47
Talence|33400|46
Meudon|92190 92360|46
Montrouge|92120|46
Alès|30100|46
Carcassonne|11000|46
Melun|77000|46
Choisy-le-Roi|94600|46
Saint-Germain-en-Laye|78100 78112|46
Belfort|90000|46
Charleville-Mézières|08000|46
Alfortville|94140|46
Noisy-le-Sec|93130|46
Sète|34200|45
Chalon-sur-Saône|71100|45
Bagneux|92220|45
Tarbes|65000|44
Saint-Brieuc|22000|44
Istres|13118 13800|44
Salon-de-Provence|13300|44
Puteaux|92800|44
Caluire-et-Cuire|69300|44
Rezé|44400|44
Mantes-la-Jolie|78200|44
Valenciennes|59300|43
Anglet|64600|43
Bagnolet|93170|43
Bron|69500|43
Châlons-en-Champagne|51000|43
Châteauroux|36000|43
Arras|62000|43
Thionville|57100|43
Villenave-d'Ornon|33140|43
Castres|81100|43
Bourg-en-Bresse|01000|42
Gagny|93220|42
Le Cannet|06110|42
Angoulême|16000|42
Garges-lès-Gonesse|95140|42
Villepinte|93420|41
Stains|93240|41
Gap|05000|41
Poissy|78300|41
Colomiers|31770|41
Wattrelos|59150|41
Draguignan|83300|41
Compiègne|60200|41
Montélimar|26200|41
Boulogne-sur-Mer|62200|41
Douai|59500|40
Marcq-en-Barœul|59700|40
Neuilly-sur-Marne|93330|40
Le Lamentin|97232|39
Saint-Joseph|97480|39
Pontault-Combault|77340|39
Saint-Benoît|97437 97470|39
La Ciotat|13600|38
Joué-lès-Tours|37300|38
Tremblay-en-France|93290|38
Chartres|28000|38
Oullins-Pierre-Bénite|69310 69600|38
Thonon-les-Bains|74200|38
Franconville|95130|38
Saint-Martin-d'Hères|38400|38
Annemasse|74100|38
Savigny-sur-Orge|91600|38
Échirolles|38130|37
Palaiseau|91120|37
Romainville|93230|37
Saint-Raphaël|83530 83700|37
Six-Fours-les-Plages|83140|37
Sainte-Marie|97438|37
Conflans-Sainte-Honorine|78700|37
Vitrolles|13127|37
Châtillon|92320|37
Meyzieu|69330|37
Athis-Mons|91200|37
La Possession|97419|37
Matoury|97351|37
Bezons|95870|36
Haguenau|67500|36
Creil|60100|36
Villeneuve-Saint-Georges|94190|36
Villefranche-sur-Saône|69400|36
Saint-Leu|97416 97424 97436|36
Châtenay-Malabry|92290|36
Saint-Chamond|42400|36
Sainte-Geneviève-des-Bois|91700|35
Roanne|42300|35
Le Perreux-sur-Marne|94170|35
Mâcon|71000|35
Auxerre|89000 89290|35
Dumbéa|98835|35
Schiltigheim|67300|35
Trappes|78190|35
Les Mureaux|78130|35
Y|80190|1
Bonifacio|20169|3
Corte|20250|8
Sartène|20100|4
L'Île-Rousse|20220|3
Saint-Tropez|83990|4
Œting|57600|3
Œuilly|51480|1
Gruyères|08430|1
Le Puy-en-Velay|43000|19
La Tour-du-Pin|38110|8
L'Isle-sur-la-Sorgue|84800|20
Saint-Jean-Pied-de-Port|64220|1
Villefranche-de-Rouergue|12200|11
Bourg-la-Reine|92340|21
L'Haÿ-les-Roses|94240|31
Aÿ-Champagne|51150 51160|5
Beaune|21200|20
Bergerac|24100|27
Dole|39100|24
Figeac|46100|10
Foix|09000|10
Guéret|23000|13
Mende|48000|12
Privas|07000|9
Tulle|19000|13
Ussel|19200|9
Ham|80400|4
Eu|76260|6
Die|26150|5
Apt|84400|10
Uzès|30700|9
Céret|66400|8
Prades|66500|6
Dax|40100|22
Auch|32000|22
Gex|01170|14
Thônes|74230|7
Évian-les-Bains|74500|9
Étretat|76790|1
Ézy-sur-Eure|27530|4
Château-Thierry|02400|15
Châteaudun|28200|13
Ploërmel|56800|10
Concarneau|29900|21
Douarnenez|29100|14
Guingamp|22200|7
Noirmoutier-en-l'Île|85330|5
Saint-Pierre-d'Oléron|17310|7
Saint-Martin-de-Ré|17410|2
Sainte-Anne|97180|24
Le Gosier|97190|28
Sinnamary|97315|3
Sainte-Marie|97230|15
Bourg-Saint-Maurice|73700|7
Val-d'Isère|73150|2
Saint-Germain-des-Fossés|03260|4
Riec-sur-Bélon|29340|4
Wœrth|67360|2
Sélestat|67600|20
Obernai|67210|13
Neuf-Brisach|68600|2
`
