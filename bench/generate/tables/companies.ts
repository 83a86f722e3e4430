/** Legal forms of French companies, with their weight and how they are written besides. */
export const LEGAL_FORMS: readonly (readonly [string, number, readonly string[]])[] = [
  ['SARL', 40, ['S.A.R.L.', 'Sarl', 'S.A.R.L', 'SARL.']],
  ['SAS', 30, ['S.A.S.', 'Sas', 'S.A.S']],
  ['EURL', 10, ['E.U.R.L.', 'Eurl']],
  ['SA', 6, ['S.A.', 'Sa']],
  ['SCI', 5, ['S.C.I.', 'Sci']],
  ['SASU', 8, ['S.A.S.U.', 'Sasu']],
  ['SNC', 1, ['S.N.C.']],
  ['EI', 4, ['E.I.', 'Entreprise individuelle']],
  ['Association', 5, ['Asso', 'Assoc.', 'Ass.']],
  ['GAEC', 1, ['G.A.E.C.']],
]

/** Trades a small company says in its name, commonest first. */
export const TRADES = `Boulangerie, Garage, Menuiserie, Plomberie, Pharmacie, Cabinet, Électricité, Transports, Restaurant, Coiffure, Maçonnerie, Imprimerie, Fleurs, Taxi, Optique, Librairie,
Couverture, Peinture, Domaine, Pépinières, Ambulances, Auto-école, Boucherie, Brasserie, Charpente, Chauffage, Confiserie, Conseil, Constructions, Cycles, Décoration, Ébénisterie,
Épicerie, Études, Fromagerie, Horlogerie, Hôtel, Immobilière, Informatique, Ingénierie, Institut, Laboratoire, Laverie, Maroquinerie, Métallerie, Mécanique, Pâtisserie, Pressing,
Quincaillerie, Scierie, Sellerie, Serrurerie, Studio, Traiteur, Verrerie, Vitrerie`

/** Second words of company names that are no family name. */
export const BRANDS = `du Centre, de l’Ouest, des Alpes, du Marché, de la Gare, Horizon, Atlantique, du Vieux Port, de Provence, Océane, Lumière, Nova, Delta, Alpha, Azur, du Lac, des Halles, Moderne,
Express, Étoile, Soleil, Concept, Services, Plus, & Fils, Frères, & Associés, International, France, Sud, Nord, Est, Développement, Créations, Énergies, Habitat, Nature, Bio, Prestige, 2000`
