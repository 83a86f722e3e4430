/** Names of one generation: the year of birth where they peak, how far around it they spread (years), and the names, commonest first. */
export interface Generation {
  readonly peak: number
  readonly spread: number
  readonly names: string
}

/** French given names of women. Peaks, order and spreads written from general knowledge; no list was copied. */
export const FRENCH_WOMEN: readonly Generation[] = [
  {
    peak: 1928,
    spread: 13,
    names: `Marie, Jeanne, Simone, Madeleine, Yvonne, Suzanne, Denise, Marguerite, Germaine, Paulette, Renée, Yvette, Andrée, Odette, Lucienne,
      Marcelle, Georgette, Raymonde, Huguette, Louise, Henriette, Thérèse, Gisèle, Marie-Louise, Juliette, Lucette, Geneviève, Ginette, Solange,
      Cécile, Fernande, Antoinette, Augustine, Blanche, Berthe, Gilberte, Pierrette, Rolande, Éliane, Émilienne, Angèle, Hélène, Élise, Gabrielle`,
  },
  {
    peak: 1947,
    spread: 9,
    names: `Monique, Françoise, Nicole, Jacqueline, Michèle, Danielle, Christiane, Annie, Marie-Thérèse, Colette, Josette, Claudine, Bernadette,
      Arlette, Liliane, Mireille, Micheline, Jeannine, Claude, Éliane, Josiane, Évelyne, Marie-Claude, Annick, Marie-France, Michelle, Anne-Marie,
      Danièle, Ghislaine, Marie-José, Rolande, Élisabeth, Edith, Régine, Maryse, Marie-Christine, Jocelyne, Simone, Rose-Marie, Andrée`,
  },
  {
    peak: 1960,
    spread: 7,
    names: `Catherine, Sylvie, Martine, Brigitte, Christine, Patricia, Chantal, Isabelle, Véronique, Dominique, Pascale, Corinne, Marie-Christine,
      Anne, Florence, Joëlle, Béatrice, Agnès, Odile, Élisabeth, Laurence, Muriel, Fabienne, Nadine, Marie-Pierre, Sabine, Geneviève, Hélène,
      Claire, Valérie, Nelly, Maryline, Marylène, Marie-Hélène, Marie-Laure, Gisèle, Francine, Bénédicte, Lydie, Myriam`,
  },
  {
    peak: 1971,
    spread: 6,
    names: `Nathalie, Sandrine, Valérie, Isabelle, Stéphanie, Karine, Sophie, Laurence, Virginie, Christelle, Delphine, Carole, Séverine, Anne,
      Florence, Sandra, Caroline, Céline, Christine, Hélène, Magali, Véronique, Corinne, Estelle, Nadège, Katia, Peggy, Géraldine, Frédérique,
      Emmanuelle, Cécile, Claire, Alexandra, Barbara, Anne-Sophie, Maud, Marie-Laure, Armelle, Gaëlle, Catherine`,
  },
  {
    peak: 1983,
    spread: 6,
    names: `Aurélie, Émilie, Céline, Élodie, Julie, Jennifer, Stéphanie, Audrey, Laetitia, Mélanie, Amandine, Vanessa, Marie, Claire, Sabrina,
      Alexandra, Cindy, Marion, Jessica, Caroline, Virginie, Charlène, Ludivine, Angélique, Anne, Fanny, Sonia, Hélène, Élise, Noémie, Delphine,
      Adeline, Nadia, Priscilla, Anne-Laure, Gwenaëlle, Bérengère, Émeline, Séverine, Aude`,
  },
  {
    peak: 1994,
    spread: 6,
    names: `Laura, Marine, Camille, Marion, Pauline, Manon, Mathilde, Justine, Anaïs, Morgane, Charlotte, Lucie, Sarah, Mélissa, Margaux, Océane,
      Julie, Alexia, Coralie, Ophélie, Alice, Amélie, Solène, Chloé, Clémence, Clara, Elsa, Léa, Audrey, Juliette, Maëva, Agathe, Tiffany, Noémie,
      Valentine, Héloïse, Éloïse, Maëlle, Gwendoline, Capucine`,
  },
  {
    peak: 2005,
    spread: 6,
    names: `Léa, Emma, Manon, Chloé, Clara, Inès, Lola, Jade, Sarah, Lucie, Camille, Louise, Anaïs, Zoé, Lilou, Maëlys, Romane, Éva, Lisa, Juliette,
      Louna, Alice, Célia, Elsa, Margot, Jeanne, Ambre, Noémie, Mathilde, Clémence, Lina, Agathe, Léna, Lou, Nina, Éléonore, Apolline, Victoire`,
  },
]

/** French given names of men. Peaks, order and spreads written from general knowledge; no list was copied. */
export const FRENCH_MEN: readonly Generation[] = [
  {
    peak: 1928,
    spread: 13,
    names: `Jean, André, Pierre, René, Roger, Marcel, Robert, Louis, Georges, Henri, Maurice, Raymond, Lucien, Paul, Albert, Joseph, Émile, Fernand,
      Charles, Gaston, Guy, François, Léon, Jacques, Gilbert, Raoul, Edmond, Eugène, Antoine, Marius, Camille, Gabriel, Auguste, Julien, Édouard,
      Jules, Armand, Victor, Désiré, Gustave, Alphonse, Aimé, Clément, Noël`,
  },
  {
    peak: 1947,
    spread: 9,
    names: `Michel, Jean, Claude, Jean-Claude, Bernard, Jacques, Gérard, Daniel, Pierre, Alain, Jean-Pierre, André, Christian, Guy, Robert, Serge,
      Yves, Francis, Jean-Paul, Jean-Louis, Roland, Jean-Marie, Gilbert, Roger, Georges, Jean-Jacques, Henri, Raymond, Joël, Marc, Jean-François,
      Maurice, Lucien, Max, Régis, Gilles, Hubert, Jean-Michel, Noël, Marcel`,
  },
  {
    peak: 1960,
    spread: 7,
    names: `Philippe, Patrick, Alain, Pascal, Thierry, Éric, Christian, Michel, Bruno, Dominique, Didier, Gilles, Laurent, Jean-Luc, Denis, Marc,
      Francis, Hervé, Olivier, Jean-Michel, Serge, Joël, Dominique, Yves, François, Franck, Jean-Marc, Xavier, Frédéric, Vincent, Luc, Bertrand,
      Jean-Marie, Benoît, Jean-Yves, Lionel, Thierry, Régis, Jean-Philippe, Rémy`,
  },
  {
    peak: 1971,
    spread: 6,
    names: `Stéphane, Christophe, David, Laurent, Frédéric, Olivier, Sébastien, Nicolas, Éric, Jérôme, Franck, Fabrice, Vincent, Emmanuel, Thierry,
      Guillaume, Arnaud, Cédric, Bruno, Pascal, Yann, Grégory, Benoît, Cyril, Sylvain, Ludovic, Xavier, Philippe, Fabien, Samuel, Mickaël, Hervé,
      Jean-Christophe, Cyrille, Yannick, Stéphan, Gaël, Loïc, François, Denis`,
  },
  {
    peak: 1983,
    spread: 6,
    names: `Julien, Nicolas, Guillaume, Thomas, Romain, Mathieu, Alexandre, Maxime, Anthony, Kévin, Jérémy, Benjamin, Vincent, Pierre, Cédric,
      Jonathan, Florian, Damien, Mickaël, Rémi, Adrien, Aurélien, Antoine, Fabien, Matthieu, Clément, Arnaud, Simon, Michaël, Jean-Baptiste,
      François, Grégoire, Geoffrey, Steven, Yoann, Loïc, Tony, Jérôme, Raphaël, Johan`,
  },
  {
    peak: 1994,
    spread: 6,
    names: `Thomas, Alexandre, Maxime, Kévin, Quentin, Clément, Romain, Valentin, Lucas, Antoine, Nicolas, Hugo, Florian, Alexis, Théo, Dylan,
      Jordan, Corentin, Guillaume, Bastien, Julien, Pierre, Léo, Adrien, Axel, Baptiste, Benjamin, Victor, Simon, Loïc, Dorian, Tanguy, Rémi,
      Arthur, Mathieu, Jérémy, Louis, Gaëtan, Erwan, Étienne`,
  },
  {
    peak: 2005,
    spread: 6,
    names: `Lucas, Enzo, Théo, Hugo, Mathis, Louis, Nathan, Raphaël, Tom, Léo, Clément, Arthur, Jules, Maxime, Ethan, Gabriel, Noah, Baptiste, Yanis,
      Axel, Timéo, Nolan, Paul, Antoine, Sacha, Adam, Evan, Mathéo, Alexis, Rayan, Maël, Noé, Esteban, Robin, Titouan, Côme, Gaspard, Augustin`,
  },
]

/**
 * What people are called for short: full name → short forms. French, with the names of neighbours that need it.
 * Read by the copies, which a second clerk typed.
 */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `Alexandre Alex · Alexandra Alex Sandra · Alexis Alex · Amandine Mandy · Anne-Marie Annie · Anne-Sophie Anne-So · Antoine Tony Toine · Antoinette Toinette ·
  Augustin Gus · Aurélie Lili · Aurélien Aurel · Benjamin Ben Benji · Benoît Ben · Bernadette Détie · Bernard Nanard · Bertrand Bert · Brigitte Bri ·
  Camille Cam · Caroline Caro · Catherine Cathy Kathy · Cédric Ced · Charlotte Charlie Lotte · Christelle Chris · Christian Chris · Christiane Chris ·
  Christine Chris · Christophe Chris · Clémence Clem · Clément Clem · Corinne Coco · Daniel Dany · Danielle Dany · Delphine Delph · Dominique Dom Domi ·
  Édouard Ed · Éléonore Léo · Élisabeth Élise Babeth Lise · Élodie Lolo · Émilie Milie · Emmanuel Manu · Emmanuelle Manue · Éric Ric · Fabienne Fab ·
  Fabrice Fab · Florence Flo · Florian Flo · François Franck Fanfan · Françoise Fanfan · Frédéric Fred · Frédérique Fred · Gabriel Gaby · Gabrielle Gaby ·
  Geneviève Ginou · Gérard Gégé · Ghislaine Gigi · Grégory Greg · Guillaume Guy Will · Gwenaëlle Gwen · Isabelle Isa · Jacqueline Jackie · Jacques Jacky ·
  Jean-Baptiste JB · Jean-Claude JC · Jean-François Jeff · Jean-Jacques JJ · Jean-Louis Jean-Lou · Jean-Marc JM · Jean-Marie Jean-Ma · Jean-Michel Jean-Mi ·
  Jean-Philippe JP · Jean-Pierre JP · Jean-Yves JY · Jennifer Jenny · Jérémy Jem · Jérôme Jé · Jessica Jess · Joseph Jo José · Josette Jo · Julien Juju ·
  Juliette Ju · Laetitia Laeti · Laurence Lolo · Laurent Lolo · Ludivine Ludi · Ludovic Ludo · Madeleine Mado · Magali Mag · Marguerite Margot · Marie-Christine Marie-Chris ·
  Marie-Claude Marie-Clo · Marie-Thérèse Maïté · Martine Titine · Mathieu Mat · Mathilde Mat · Matthieu Matt · Maxime Max · Mélanie Mel · Michaël Mike · Michel Mich ·
  Michèle Mimi · Mickaël Mike Mick · Mireille Mimi · Monique Momo · Nathalie Nath · Nicolas Nico · Noémie Nono · Olivier Oliv · Pascale Pasca · Patricia Pat ·
  Patrick Pat · Pauline Popo · Philippe Phil · Pierre Pierrot · Priscilla Prisca · Raphaël Raph · Raymond Ray · Robert Bob · Romain Rom · Sabrina Sab · Samuel Sam ·
  Sandrine Sandy · Sébastien Seb · Séverine Sév · Simone Momone · Sophie So · Stéphane Steph · Stéphanie Steph · Suzanne Suzy · Sylvain Sylv · Théo Ted · Thérèse Thérésou ·
  Thierry Titi · Thomas Tom · Valentin Val · Valentine Val · Valérie Val · Vanessa Nessa · Véronique Véro · Victor Vic · Vincent Vince · Virginie Ninie · Xavier Xav ·
  Elizabeth Liz Beth · William Bill Will · Richard Dick Rick · Margaret Maggie Peggy · Johannes Hans Jo · Maximilian Max · Katharina Kathi · Giuseppe Pino · Francesco Franco ·
  Francisco Paco · José Pepe · Guadalupe Lupe · Johannes Jan · Cornelis Cees · Wilhelmina Mina · Małgorzata Gosia · Katarzyna Kasia · Mohamed Momo · Abdelkader Kader`
    .split('·')
    .map((line) => line.trim().split(/\s+/))
    .map(([full, ...short]) => [full, short]),
)
