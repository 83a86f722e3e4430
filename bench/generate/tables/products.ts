/** A shop for house, garden and table: category, its margin (0..1), and articles with their price in euros, best sellers first. */
export const SHELVES: readonly (readonly [category: string, margin: number, articles: string])[] = [
  [
    'Cuisine',
    0.42,
    'Poêle 24 cm|34.9, Couteau d’office|12.5, Planche en hêtre|19.9, Cocotte en fonte|149, Fouet|8.9, Moule à cake|14.9, Balance|29.9, Théière|39, Saladier|22.5, Robot pâtissier|399',
  ],
  [
    'Table',
    0.48,
    'Assiette plate|7.5, Verre à eau|3.9, Carafe|18.9, Couverts 24 pièces|89, Nappe en lin|59, Bol breton|9.9, Tasse à café|6.5, Plat à four|24.9, Dessous-de-plat|11',
  ],
  [
    'Linge',
    0.5,
    'Drap de bain|19.9, Housse de couette|79, Taie d’oreiller|14.9, Plaid|49, Torchon|6.9, Rideau|39.9, Coussin|24.9, Peignoir|59',
  ],
  [
    'Jardin',
    0.38,
    'Sécateur|24.9, Terreau 40 L|8.9, Arrosoir|16.5, Gants|9.9, Tuyau 25 m|39.9, Bulbes de tulipes|6.9, Pot en terre cuite|12.9, Chaise longue|89, Salon de jardin|599, Rosier|18.9',
  ],
  [
    'Épicerie',
    0.28,
    'Miel de châtaignier|8.5, Thé vert|6.9, Café en grains|9.9, Confiture|5.5, Huile d’olive|14.9, Sel de Guérande|4.5, Chocolat noir|3.9, Sirop|6.2, Biscuits|4.9',
  ],
  [
    'Décoration',
    0.55,
    'Bougie|12.9, Cadre|15.9, Vase|29.9, Miroir|69, Lampe de chevet|45, Horloge|39, Tapis|129, Guirlande|19.9',
  ],
  ['Bain', 0.46, 'Savon|4.9, Huile de bain|16.9, Brosse|8.9, Panier à linge|34.9, Rideau de douche|24.9, Pèse-personne|29.9'],
  [
    'Enfants',
    0.4,
    'Puzzle|14.9, Peluche|19.9, Livre d’images|12.9, Gourde|11.9, Jeu de société|29.9, Veilleuse|24.9, Tricycle|79',
  ],
  [
    'Bricolage',
    0.33,
    'Tournevis|7.9, Perceuse|89, Ampoule LED|5.9, Peinture blanche 5 L|44.9, Escabeau|59, Chevilles|3.9, Ruban adhésif|4.5',
  ],
  ['Service', 0.9, 'Livraison|5.9, Emballage cadeau|3.5, Montage|49, Extension de garantie|39'],
]

/** Shops of the house, the largest first; orders on the web have none. */
export const STORES = 'Lyon Presqu’île, Paris Bastille, Nantes, Toulouse, Lille, Bordeaux, Rennes, Strasbourg, Annecy, Grenoble'

/** Weight of each month in sales: sales in January and July, gardens in spring, Christmas. Set by hand. */
export const SEASON = [1.05, 0.75, 0.9, 1.05, 1.1, 1.0, 0.95, 0.65, 0.95, 1.0, 1.35, 1.9]

/** Weight of each weekday, Sunday first. */
export const WEEK = [0.7, 0.85, 0.9, 1.05, 1.0, 1.15, 1.35]
