import { frPhrases } from "./fr-phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** French: FanFiction.Net, Fanfic-fr, HPFanfiction and LiveJournal headers. */
export const fr: Vocabulary = {
  language: "fr",
  labels: {
    title: `titre | titre de la fic`,
    creators: `auteur | auteurs | auteure | autrice | auteur(e) | écrit par | auteurice | traductrice |
      traducteur`,
    summary: `résumé | resumé | resume | synopsis | résumé de l'histoire | résumé de la fic`,
    chapterSummary: `résumé du chapitre | résumé de chapitre`,
    disclaimer: `avertissement légal | droits | disclamer | disclaimer(s) | disclamers | droits d'auteur |
      disclaimeur | crédits`,
    notes: `note de l'auteur | notes de l'auteur | note de l'auteure | notes de l'auteure |
      note de l'autrice | notes de l'autrice | note d'auteur | notes d'auteur | nda | n/a | n.d.a | n.d.a. |
      ndla | nda(u) | note | note de la traductrice | note de traduction | notes de la traductrice | ndt |
      dédicace | dédicaces | remerciements | rar | réponses aux reviews | réponse aux reviews |
      réponses aux commentaires | blabla de l'auteur | blabla | blabla de l'auteure | petite note |
      mot de l'auteur | remarque | remarques | avant-propos | merci à | notes préliminaires | pour info`,
    storyNotes: `notes de l'histoire | note sur l'histoire | notes sur la fic`,
    chapterNotes: `notes du chapitre | note de chapitre | notes de chapitre`,
    endNotes: `notes de fin | note de fin | notes finales | note finale | postface | mot de la fin`,
    chapterEndNotes: `notes de fin de chapitre | note de fin de chapitre`,
    epigraph: `épigraphe | exergue`,
    rating: `classement | classification | rating | public | raiting`,
    archiveWarnings: `avertissement | avertissements | attention | mise en garde`,
    categories: `catégorie | catégories`,
    fandoms: `univers | base`,
    relationships: `couple(s) | pairing | couple principal`,
    characters: `personnages | personnage | personnages principaux`,
    additionalTags: `mots-clés | mots clés | thème | thèmes | genre(s)`,
    language: `langue`,
    series: `série | cycle`,
    status: `statut | état | terminée | terminé | complète | achevée`,
    words: `nombre de mots | mots | longueur | taille`,
    chapters: `chapitres | nombre de chapitres`,
    publishedAt: `publié | publiée | publié le | publication | date de publication | date d'écriture`,
    updatedAt: `mise à jour | mis à jour | mise à jour le | dernière mise à jour`,
    relatedWorks: `suite de | traduction de | inspiré de | suite`,
    other: `bêta | bêta-lecture | bêta lectrice | bêta-lectrice | défi | thème imposé | pour | époque |
      chronologie | date | spoiler(s) | prompt(s) | communauté | saison | rythme de publication |
      publication prévue`,
  },
  loose: `note | pour | date | public | attention | base | suite | mots | taille | droits | série |
    saison | époque | remarque | cycle | état | publication | univers | couple | crédits | nda`,
  divisions: {
    Chapter: `chapitre | chap`,
    Part: `partie | tome`,
    Act: `acte`,
    Scene: `scène`,
    Book: `livre`,
    Episode: `épisode | episode`,
    Day: `jour | nuit`,
    Letter: `lettre`,
    Section: `drabble | os`,
    Prologue: `prologue | avant-propos`,
    Epilogue: `épilogue | epilogue`,
    Interlude: `interlude | intermède`,
  },
  counted: `choses | fois | façons | moments | raisons`,
  misspelt: `chap=Chapitre`,
  numbers: `un=1 | une=1 | deux=2 | trois=3 | quatre=4 | cinq=5 | six=6 | sept=7 | huit=8 | neuf=9 |
    dix=10 | onze=11 | douze=12 | treize=13 | quatorze=14 | quinze=15 | seize=16 | dix-sept=17 |
    dix-huit=18 | dix-neuf=19 | vingt=20 | trente=30 | quarante=40 | cinquante=50 | premier=1 | première=1 |
    deuxième=2 | second=2 | seconde=2 | troisième=3 | quatrième=4 | cinquième=5 | sixième=6 | septième=7 |
    huitième=8 | neuvième=9 | dixième=10 | onzième=11 | douzième=12 | dernier=-1`,
  numberJoiners: `et`,
  by: `par | de | écrit par | une fic de | une histoire de | une fanfic de | une fanfiction de`,
  firstPerson: `je | j | moi | mes`,
  secondPerson: `vous | votre | vos`,
  continued: `suite | (suite) | suite et fin`,
  endMarkers: `fin | à suivre | a suivre | fin du chapitre | la fin | fin de la première partie |
    fin de l'histoire | the end | tbc | fin (enfin)`,
  endOf: `fin | fin du | fin de la | fin de | fin de l'`,
  furniture: `texte de l'œuvre | texte du chapitre`,
  contents: `sommaire | table des matières`,
  phrases: frPhrases,
};
