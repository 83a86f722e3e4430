/** Kinds of French street with their weight, as written out. */
export const STREET_KINDS: readonly (readonly [string, number])[] = [
  ['rue', 62],
  ['avenue', 12],
  ['chemin', 7],
  ['impasse', 6],
  ['route', 5],
  ['boulevard', 4],
  ['allée', 6],
  ['place', 3],
  ['résidence', 2],
  ['square', 1],
  ['cours', 1],
  ['quai', 1],
  ['lotissement', 1],
  ['lieu-dit', 2],
]

/** What French streets are called, commonest first as far as one remembers; names with accents stand higher, for they are what breaks. */
export const STREET_NAMES = `
de l’Église, de la République, du Moulin, de la Gare, des Écoles, du Château, du 8 Mai 1945, Jean Jaurès, du Général de Gaulle, de la Mairie,
de la Liberté, du Maréchal Foch, de la Fontaine, Émile Zola, Léon Blum, Victor Hugo, de la Forêt, des Prés, Pasteur, de la Résistance, Paul Éluard,
de la Paix, Jacques Prévert, Molière, du 11 Novembre 1918, des Chênes, de la Vallée, des Jardins, Frédéric Mistral, Édouard Herriot, Jules Ferry,
du Marché, Kléber, du Stade, de la Libération, des Frères Lumière, Jean Moulin, des Genêts, des Érables, des Lilas, Guy Môquet, François Mitterrand,
de Verdun, Pierre Mendès France, de l’Hôtel de Ville, Gambetta, aux Fèvres, de l’Hôpital, de la Poste, de la Préfecture, d’Orléans, Voltaire,
du Moulin à Vent, de la Belle Étoile, des Acacias, de l’Étang, des Mésanges, des Tilleuls, du Général Leclerc, Émile Littré, du Lavoir,
Frédéric Chopin, René Descartes, de Paris, de la Pépinière, des Bruyères, Pierre Curie, du Prieuré, André Malraux, Anatole France, de Châteaudun,
du Pré Vert, Marcel Pagnol, de la Grande Allée, Édith Piaf, du Bois, Honoré de Balzac, Irène Joliot-Curie, des Vignes, de la Métairie, du Chêne Vert,
Aristide Briand, de l’Écluse, des Fougères, Saint-Martin, de l’Égalité, Gérard Philipe, Albert Camus, de la Méditerranée, de l’Océan, de la Croix,
du Séminaire, Georges Méliès, du Commerce, Félix Faure, Raymond Poincaré, de la Chapelle, Hélène Boucher, du Chêne, Nationale, des Hêtres,
de la Prévôté, des Rosiers, des Peupliers, Georges Clemenceau, Louis Pasteur, des Cerisiers, de la Plage, du Port, de Bretagne, Notre-Dame,
Saint-Jean, des Champs, du Pont, des Fleurs, de Provence, Marie Curie, George Sand, Jeanne d’Arc, Carnot, du Puits, Saint-Pierre, des Marronniers,
du Four, Paul Doumer, Claude Debussy, Henri Barbusse, des Alouettes, Saint-Michel, de la Tour, Basse, Haute, Grande, Neuve, du Clos, des Mimosas,
de Strasbourg, d’Alsace, de Lorraine, Hoche, Lamartine, Louis Aragon, des Bleuets, des Hirondelles, du Lac, du Vieux Puits, de Normandie,
de la Source, du Petit Bois, Camille Claudel, de l’Abbaye, du Coteau, de Bel Air, du Soleil, Olympe de Gouges, Simone Veil, Rosa Parks,
Nelson Mandela, Salvador Allende, Danielle Casanova, Louise Michel, du Docteur Roux, Saint-Nicolas, Saint-Louis, des Remparts, des Carmes, du Temple,
de la Halle, Beauvoisine, du Faubourg Saint-Antoine, de Bordeaux, de Toulouse, de Lyon, du Midi, des Pins, des Oliviers, de la Garenne,
du Champ de Mars, des Quatre Vents, Hector Berlioz
`

/** What stands beside a street: flat, stairs, building. `#` is a number, `@` a letter. */
export const COMPLEMENTS = `Bât. @, Bâtiment @, Appt #, Appartement #, Bât. @ Appt #, Esc. @, Résidence Les Érables, Résidence Le Pré Fleuri, Chez M. le Gardien, Lot. Les Genêts, #e étage, Étage # porte @, BP #, Entrée @`
