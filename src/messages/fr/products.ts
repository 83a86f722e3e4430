import type { products as en } from '../en/products.ts'
import { compte, nombre } from './counts.ts'

const pourcent = (part: number): string => `${nombre(100 * part, 1)} %`

/** Ce qui va ensemble et ce qu’il faut proposer : `rfm basket` et `rfm recommend`. */
export const products: typeof en = {
  basket: {
    summary: 'Ce qui s’achète ensemble : qui prend ceci prend aussi cela, avec support, confiance et lift',
    options: {
      support: 'part des commandes qui contiennent tous les produits d’une règle, au moins',
      confidence: 'part des commandes avec les premiers produits qui contiennent le dernier, au moins',
      size: 'nombre de produits d’une règle, au plus (par défaut : sans limite)',
    },
    threshold: 'une part est un nombre de 0 à 1, avec un point et six décimales au plus, par exemple 0.001',
    size: 'ce doit être un nombre de 2 à 1000',
    tooMany: (run) =>
      `plus de ${nombre(run.most)} ensembles de produits sont dans ${compte(run.least, 'commande')} ou plus : demandez plus que --support ${run.support}, ou moins de produits par règle, par exemple --size 3`,
    none: 'aucune ligne ne nomme un produit acheté',
    noRule: ({ support, confidence }) =>
      `aucune règle n’est aussi sûre : demandez moins que --confidence ${confidence}, ou que --support ${support}`,
    anonymous: (rows) =>
      `${compte(rows, 'ligne')} sans client mises de côté ; pour compter aussi ces commandes, prenez leur numéro pour client : --map customer=COLONNE`,
    rule: (rule) => `${rule.when} → ${rule.also}`,
    heads: ['règles les plus fortes', 'commandes', 'confiance', 'lift'],
    lift: (n) => `× ${nombre(n, 2)}`,
    percent: pourcent,
    done: (run) =>
      `${compte(run.baskets, 'commande')}, ${compte(run.products, 'produit')} : ${compte(run.itemsets, 'ensemble')} dans ${compte(run.least, 'commande')} ou plus, ${compte(run.rules, 'règle')}`,
  },
  recommend: {
    summary: 'Ce que chaque client achètera sans doute ensuite, ou (--new) que lui proposer qu’il n’a jamais acheté',
    options: {
      new: 'seulement des produits que le client n’a jamais achetés',
      ranges: 'au lieu de produits, les gammes (colonne category) que le client n’a jamais achetées',
      top: 'nombre de propositions par client, au plus',
      holdout: 'juge sur les commandes des derniers jours, semaines ou mois : 10w (par défaut : le dernier cinquième des jours)',
    },
    top: 'ce doit être un nombre de 1 à 1000',
    holdoutTooLong: (length) => `--holdout ${length} : aucune commande ne la précède ; choisissez-en une plus courte`,
    why: {
      again: (n) =>
        n.baskets === 1
          ? `acheté dans son unique commande, le ${n.lastDay}`
          : `acheté dans ${compte(n.times, 'commande')} sur ${nombre(n.baskets)}, la dernière le ${n.lastDay}`,
      with: (n) => `va avec ${n.other} : acheté aussi par ${nombre(n.together)} de ses ${compte(n.buyers, 'acheteur')}`,
      popular: (n) => `apprécié : acheté par ${compte(n.buyers, 'client')} sur ${nombre(n.customers)}`,
    },
    hits: (run) =>
      `essai sur les commandes depuis le ${run.from} : de ${compte(run.customers, 'client')} ayant ${
        {
          all: 'racheté',
          new: 'acheté un produit nouveau pour eux',
          ranges: 'acheté dans une gamme nouvelle pour eux',
        }[run.wanted]
      }, ${pourcent(run.hits / run.customers)} ont choisi ${run.top === 1 ? 'la proposition' : `l’une des ${nombre(run.top)} propositions`} ; en proposant ce que tout le monde achète : ${pourcent(run.popular / run.customers)}`,
    noBetter: 'ce n’est pas mieux que de proposer à tous ce que tout le monde achète',
    untried: 'pas d’essai : personne n’a acheté à la fois avant et pendant les derniers jours',
    ranges: (run) =>
      `${compte(run.ranges, 'gamme')} : les clients en connaissent ${nombre(run.mean, 1)} en moyenne ; ${compte(run.single, 'client n’en connaît', 'clients n’en connaissent')} qu’une`,
    done: (run) =>
      `${compte(run.proposals, 'proposition')} pour ${compte(run.customers, 'client')}, parmi ${compte(run.products, run.of === 'product' ? 'produit' : 'gamme')}`,
  },
}
