/** Kinds of kitchen as two guides word them, and what such a place is called: `@` a given name, `#` a family name, `*` a thing. */
export const KITCHENS: readonly (readonly [first: string, second: string, names: string])[] = [
  [
    'Française',
    'Cuisine française',
    'Chez @, Le Bistrot #, La Table de @, Le *, Au *, L’Auberge du *, Brasserie #, Le Petit *, Les Deux *s, Maison #',
  ],
  ['Bistrot', 'Française traditionnelle', 'Bistrot du *, Chez @, Le Comptoir de @, Le * Gourmand, Bistrot #, Le Café du *'],
  ['Gastronomique', 'Française (nouvelle)', 'Le Clos #, La Table du *, Restaurant #, L’Atelier de @, Le * d’Or'],
  ['Pizzeria', 'Italienne', 'Pizzeria #, Da @, Pizza *, La Trattoria de @, Il *, Bella *'],
  ['Italienne', 'Italienne / pâtes', 'Ristorante #, Chez @, Trattoria #, La Dolce *, Casa #'],
  ['Chinoise', 'Asiatique', 'Le * de Jade, La Muraille de *, Palais du *, Le Dragon d’*, Pavillon du *'],
  ['Japonaise', 'Sushi', 'Sushi *, Sakura *, Le * de Tokyo, Maki *, Yoshi *'],
  ['Vietnamienne', 'Asiatique', 'Saigon *, Le * d’Asie, Pho *, La Baie d’*'],
  ['Indienne', 'Inde et Pakistan', 'Le * du Bengale, Taj *, Palais de @, Le Maharaja du *'],
  ['Marocaine', 'Maghreb', 'Le * de Fès, Chez @, Dar *, Le Riad du *, L’Oasis du *'],
  ['Crêperie', 'Bretonne', 'Crêperie du *, Crêperie #, Ty *, La Bolée de @, Chez @'],
  ['Poissons', 'Fruits de mer', 'Le * Bleu, La Cabane de @, L’Écailler du *, Le Port du *, Chez @'],
  ['Grill', 'Viandes', 'Le Bœuf *, La Grange de @, Steak *, L’Entrecôte du *, Le Charolais #'],
  ['Végétarienne', 'Bio et végétarien', 'Le * Vert, Jardin de @, Graine de *, Le Potager du *'],
  ['Rapide', 'Fast food', 'Snack *, Le Kebab du *, Burger *, Tacos *, Friterie #'],
]

/** Things that places are called after. */
export const THINGS = `Moulin, Pont, Marché, Lion, Cygne, Port, Château, Cheval, Soleil, Jardin, Tilleul, Phare, Marmiton, Coq, Cerf, Lac, Théâtre, Palais, Canard, Chêne, Puits, Clocher, Four, Tonneau,
  Bouchon, Chapeau, Chaudron, Parc, Vieux Port, Pêcheur, Faisan, Sanglier, Renard, Platane, Figuier, Citron, Safran, Lotus, Bambou, Panda, Mandarin, Orchidée, Étoile, Lune, Cèdre, Olivier,
  Vigneron, Tournesol, Corail, Dauphin, Homard, Gourmet, Voyageur, Relais, Boulevard, Central, Commerce, Progrès`

/** Houses with several branches under one name. */
export const CHAINS =
  'Pizza Vesta, Sushi Kōri, La Courtepaille Dorée, Burger Bistro, Crêpes & Compagnie, Le Grand Wok, Brasserie Léontine, Tacos Nova, Chez Hortense, Pâtes à Gogo'
