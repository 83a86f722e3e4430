/**
 * Places that people give for their town though they are no communes, or none that the register still has: Monaco, quarters
 * and resorts with a name of their own, names that post offices go by. A postal code and its places a line.
 *
 * Source: common knowledge, and La Poste's names of delivery offices as of 2023 (Licence Ouverte 2.0).
 */
export const localities = `
06160 Juan-les-Pins,Cap d'Antibes
06220 Golfe-Juan
06250 Sophia Antipolis
06410 Sophia Antipolis
06520 Magagnosc
06560 Sophia Antipolis
13104 Mas-Thibert
13117 Lavéra
13118 Entressen
13123 L'Albaron
13129 Salin-de-Giraud
13280 Raphèle-lès-Arles
13290 Les Milles,Aix-les-Milles
13540 Puyricard
15170 Neussargues-en-Pinatelle
15300 Neussargues-en-Pinatelle
16460 Moutonneau
20144 Sainte-Lucie-de-Porto-Vecchio
20166 Porticcio
20167 Mezzavia
20218 Ponte-Leccia
22870 Bréhat
25620 Le Gratteris
26340 Véronne
30240 Port-Camargue
33115 Pyla-sur-Mer
33710 Bourg-sur-Gironde
34280 Carnon
34300 Cap d'Agde,Le Cap d'Agde
38730 Virieu-sur-Bourbre
38750 L'Alpe-d'Huez,Alpe d'Huez
42111 La Côte-en-Couzan,Saint-Didier-sur-Rochefort
42230 Saint-Victor-sur-Loire
56170 Houat
62360 Pont-de-Briques
68124 Logelbach
68410 Trois-Épis
69125 Lyon-Saint-Exupéry
71350 Verdun-sur-le-Doubs
72220 Laigné-en-Belin,Saint-Gervais-en-Belin
73210 La Plagne
73440 Val Thorens,Les Menuires
73550 Méribel,Méribel-les-Allues
73700 Les Arcs
74110 Avoriaz
74300 Flaine
74400 Argentière
77420 Marne-la-Vallée
77600 Marne-la-Vallée
77700 Marne-la-Vallée
78180 Saint-Quentin-en-Yvelines
78280 Saint-Quentin-en-Yvelines
78990 Saint-Quentin-en-Yvelines
83310 Port-Grimaud,Port-Cogolin
83370 Saint-Aygulf
83380 Les Issambres
83530 Agay
84140 Montfavet
92000 La Défense,Paris La Défense
92400 La Défense,Paris La Défense,Courbevoie La Défense
92800 La Défense,Paris La Défense,Puteaux La Défense
93160 Marne-la-Vallée
93210 La Plaine Saint-Denis,La Plaine
94210 La Varenne-Saint-Hilaire
94310 Orly Aérogare
94350 Marne-la-Vallée
94390 Orly Aérogare
95000 Cergy-Pontoise
95300 Cergy-Pontoise
95700 Roissy CDG,Roissy Charles-de-Gaulle
95800 Cergy-Pontoise
97411 Bois-de-Nèfles
97416 La Chaloupe
97417 La Montagne
97418 La Plaine-des-Cafres
97421 La Rivière
97422 La Saline
97423 Le Guillaume
97424 Piton-Saint-Leu
97432 La Ravine-des-Cabris
97434 Saint-Gilles-les-Bains,La Saline-les-Bains
97435 Saint-Gilles-les-Hauts
97490 Sainte-Clotilde
98000 Monaco,Monte-Carlo,La Condamine,Monaco-Ville
`
