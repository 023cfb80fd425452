import { dePhrases } from "./de-phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** German: FanFiktion.de, Animexx and archive headers. */
export const de: Vocabulary = {
  language: "de",
  labels: {
    title: `titel | name der geschichte`,
    creators: `autor | autorin | autoren | autor(in) | geschrieben von | verfasser | von | autorinnen`,
    summary: `zusammenfassung | inhalt | inhaltsangabe | kurzbeschreibung | kurzinhalt | worum geht es |
      worum geht's | klappentext | beschreibung`,
    chapterSummary: `kapitelzusammenfassung`,
    disclaimer: `haftungsausschluss | rechtliches | disclaimer | urheberrecht | rechte | disklaimer`,
    notes: `anmerkung | anmerkungen | anmerkung der autorin | anmerkung des autors |
      anmerkungen der autorin | anmerkungen des autors | a/n | notiz | notizen | autorennotiz |
      autorennotizen | vorwort | vorbemerkung | vorbemerkungen | widmung | danksagung | danksagungen |
      danke an | kommentar der autorin | hinweis | hinweise | reviewantworten | anm. d. autorin | anm | am |
      bemerkung | bemerkungen | an | gewidmet | autorenkommentar | kommentar | kommentare |
      anmerkung zur geschichte`,
    storyNotes: `anmerkungen zur geschichte | notizen zur geschichte`,
    chapterNotes: `anmerkungen zum kapitel | anmerkung zum kapitel`,
    endNotes: `nachwort | schlussbemerkung | schlussnotiz | abschließende anmerkungen | nachbemerkung |
      schlusswort | anmerkungen am ende | endnotiz | endnotizen`,
    chapterEndNotes: `anmerkungen am ende des kapitels`,
    epigraph: `motto`,
    rating: `altersfreigabe | einstufung | altersempfehlung | freigabe | rating | altersbeschränkung`,
    archiveWarnings: `warnung | warnungen | warnhinweis | warnhinweise | vorwarnung | achtung`,
    categories: `kategorie | kategorien | art`,
    fandoms: `fandom | serie | universum`,
    relationships: `paar | paare | paarung | paarungen | pairing | hauptpairing`,
    characters: `charaktere | figuren | personen | hauptpersonen | hauptfiguren | hauptcharaktere`,
    additionalTags: `genre | genres | schlagwörter | stichworte`,
    language: `sprache`,
    series: `reihe | serie`,
    status: `status | fertiggestellt | abgeschlossen`,
    words: `wörter | wortzahl | länge | wortanzahl`,
    chapters: `kapitel | anzahl kapitel | kapitelanzahl | teile | teil`,
    publishedAt: `veröffentlicht | erstellt | datum | veröffentlicht am | erstellt am`,
    updatedAt: `aktualisiert | zuletzt aktualisiert | letzte aktualisierung | aktualisiert am`,
    origin: `archiv | archivierung`,
    relatedWorks: `fortsetzung von | fortsetzung zu | übersetzung von`,
    other: `beta | betaleserin | beta-leserin | rückmeldung | zeit | zeitpunkt | zeitrahmen |
      herausforderung | für | wunsch | spoiler | staffel | gebetat von | betaleser | zeitlinie |
      handlungszeitpunkt`,
  },
  loose: `an | am | von | art | für | zeit | inhalt | hinweis | achtung | serie | reihe | rechte |
    personen | kommentar | datum | status | paar | länge | teil | teile | motto | beschreibung |
    rechtliches | kapitel | vorwort | notiz | widmung | wunsch | staffel | archiv`,
  divisions: {
    Chapter: `kapitel | kap`,
    Part: `teil | band`,
    Act: `akt | aufzug`,
    Scene: `szene`,
    Book: `buch`,
    Episode: `folge`,
    Day: `tag | nacht`,
    Letter: `brief`,
    Section: `abschnitt | türchen`,
    Prologue: `prolog | einleitung`,
    Epilogue: `epilog`,
    Interlude: `zwischenspiel | intermezzo`,
  },
  counted: `dinge | male | momente | gründe`,
  misspelt: `kap=Kapitel`,
  numbers: `eins=1 | ein=1 | eine=1 | zwei=2 | drei=3 | vier=4 | fünf=5 | sechs=6 | sieben=7 | acht=8 |
    neun=9 | zehn=10 | elf=11 | zwölf=12 | dreizehn=13 | vierzehn=14 | fünfzehn=15 | sechzehn=16 |
    siebzehn=17 | achtzehn=18 | neunzehn=19 | zwanzig=20 | einundzwanzig=21 | zweiundzwanzig=22 |
    dreiundzwanzig=23 | vierundzwanzig=24 | fünfundzwanzig=25 | dreißig=30 | erste=1 | erster=1 | erstes=1 |
    zweite=2 | zweiter=2 | zweites=2 | dritte=3 | dritter=3 | drittes=3 | vierte=4 | vierter=4 | viertes=4 |
    fünfte=5 | fünfter=5 | fünftes=5 | sechste=6 | sechster=6 | sechstes=6 | siebte=7 | siebter=7 |
    siebtes=7 | achte=8 | achter=8 | achtes=8 | neunte=9 | neunter=9 | neuntes=9 | zehnte=10 | zehnter=10 |
    zehntes=10 | letztes=-1 | letzter=-1`,
  numberJoiners: `und`,
  by: `von | geschrieben von | eine geschichte von | eine fanfiction von | ein fanfic von | eine fanfic von`,
  firstPerson: `ich | mir | mich | mein | meine | meinen | meinem | meiner`,
  secondPerson: `ihr | euch | euer | eure | euren`,
  continued: `fortsetzung | forts`,
  endMarkers: `ende | fortsetzung folgt | das ende | ende kapitel | ende teil | tbc | wird fortgesetzt |
    owari | fin | ende?`,
  endOf: `ende | ende von | ende des | ende vom`,
  furniture: ``,
  contents: `inhaltsverzeichnis | kapitelübersicht`,
  phrases: dePhrases,
};
