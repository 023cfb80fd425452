import type { Vocabulary } from "./vocabulary.ts";

/** What French notes, disclaimers and page furniture say of themselves. */
export const frPhrases: Vocabulary["phrases"] = {
  disclaimer: {
    strong: `ne m'appartient pas | ne m'appartiennent pas | m'appartient pas | m'appartiennent pas |
      n'est pas à moi | ne sont pas à moi | rien ne m'appartient | rien n'est à moi | appartiennent à |
      appartient à | propriété de | sont la propriété | est la propriété | je ne possède |
      je n'ai aucun droit | aucun profit | aucun bénéfice | but lucratif | je ne gagne | je ne touche |
      je ne fais que les emprunter | je les emprunte | emprunter | tout est à | tout appartient |
      tous les personnages | les personnages sont à | sont à j.k | sont à jk`,
    weak: `appartient | appartiennent | propriété | personnages | argent | droits | emprunte |
      l'histoire est à moi | m'appartient`,
  },
  note: {
    strong: `ma première fic | ma première fanfic | première fic | première histoire | mon premier |
      soyez indulgents | soyez indulgent | bonne lecture | j'espère que ça vous | j'espère que cela vous |
      j'espère que vous | j'espère qu'il vous | j'espère que ce | laissez une review | laissez-moi |
      laisser une review | une review | une petite review | vos reviews | les reviews | reviews | review |
      cette fic | la fic | fanfiction | fanfic | ce chapitre | prochain chapitre | chapitre suivant |
      dernier chapitre | merci à tous | merci pour vos | merci pour les | merci d'avoir lu |
      merci de m'avoir | merci à toutes | un grand merci | coucou | bonjour à tous | salut tout le monde |
      bonjour tout le monde | désolée pour le retard | désolé pour le retard | désolée du retard |
      écrit pour le défi | écrit pour | écrite pour | ce texte a été écrit | cet os | one-shot | os écrit |
      songfic | traduction | ma bêta | ma beta | bisous à | à bientôt | à la prochaine | dites-moi ce que |
      donnez-moi votre avis | votre avis | qu'en pensez-vous | vous en pensez | vous en avez pensé | voilà voilà | n'hésitez pas | spoilers |
      cette histoire se passe | se déroule après | se situe | dédiée à | dédié à | votre verdict | la suite`,
    weak: `fic | chapitre | histoire | lecture | lecteurs | lectrices | lire | lu | merci | écrit |
      écrire | auteur | bisous | commentaires | publier | poster | posté | suite | personnages | couple |
      idée | j'espère | désolée | désolé | enjoy | :) | ^^ | xd`,
  },
  endNote: {
    strong: `qu'en pensez-vous | une petite review | une review | merci d'avoir lu | prochain chapitre |
      à bientôt | votre verdict | verdict ? | votre avis | dites-moi`,
    weak: "",
  },
  summary: {
    strong: `et si `,
    weak: `os | slash`,
  },
  boilerplate: {
    strong: `retour au sommaire | retour à l'accueil | retour en haut | haut de page | se connecter |
      connectez-vous | s'inscrire | inscrivez-vous | laisser un commentaire | chapitre suivant |
      chapitre précédent | partager sur | mentions légales | ajouter aux favoris |
      vous devez être connecté | signaler`,
    weak: `accueil | suivant | précédent | sommaire | rechercher | connexion | aide`,
  },
};
