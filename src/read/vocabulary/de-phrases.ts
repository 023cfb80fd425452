import type { Vocabulary } from "./vocabulary.ts";

/** What German notes, disclaimers and page furniture say of themselves. */
export const dePhrases: Vocabulary["phrases"] = {
  disclaimer: {
    strong: `gehören nicht mir | gehört nicht mir | gehören mir nicht | gehört mir nicht |
      nichts gehört mir | mir gehört nichts | mir gehört nix | gehören alle | gehört alles | gehören |
      eigentum von | ist eigentum | verdiene kein geld | verdiene hiermit | kein geld | keinerlei geld |
      kein profit | leihe sie mir nur | leihe mir | nur ausgeliehen | ausgeliehen | nur geliehen |
      alle rechte | keine rechte | rechte liegen | ich besitze`,
    weak: `gehört | eigentum | charaktere | figuren | geld | rechte | rowling | mir`,
  },
  note: {
    strong: `meine erste ff | meine erste fanfiction | meine erste geschichte | mein erster fanfic |
      mein erstes | meine erste | viel spaß beim lesen | viel spass beim lesen | viel spaß | viel spass |
      ich hoffe, es gefällt | ich hoffe es gefällt | hoffe, es gefällt | hoffe es gefällt |
      ich hoffe, euch | ich hoffe ihr | ich hoffe, ihr | über reviews | reviews | review | kommis | kommi |
      rückmeldung | kommentare | feedback | diese ff | dieser ff | die ff | diese fanfiction | fanfiction |
      fanfic | diese geschichte | dieses kapitel | dieses kap | nächstes kapitel | nächste kapitel |
      im nächsten kapitel | das nächste kap | danke an | vielen dank | dankeschön | danke für eure |
      danke fürs lesen | liebe leser | hallo ihr lieben | hallo zusammen | hallo leute |
      tut mir leid, dass es so lange | sorry, dass | sorry für | meine beta | gebetat | betagelesen |
      betaleserin | geschrieben für | lob und kritik | kritik | bis bald | bis zum nächsten | eure meinung |
      sagt mir | was haltet ihr | hinterlasst | one-shot | oneshot | songfic | spielt nach | spielt in |
      spielt während | spoiler | liebe grüße | lg  | gewidmet | schwarzleser`,
    weak: `ff | kapitel | kap | geschichte | lesen | leser | danke | schreiben | geschrieben | autorin |
      hoffe | idee | story | hochladen | update | fandom | pairing | :) | ^^ | xd | ^_^`,
  },
  endNote: {
    strong: `was haltet ihr | hat es euch gefallen | hoffe, es hat euch gefallen |
      hoffe es hat euch gefallen | danke fürs lesen | bis zum nächsten | nächste kapitel |
      nächstes kapitel | reviews | kommis | hinterlasst`,
    weak: "",
  },
  summary: {
    strong: `was wäre, wenn | was wäre wenn | was passiert, wenn`,
    weak: "",
  },
  boilerplate: {
    strong: `zurück zur übersicht | nach oben | zurück zum | zur startseite | einloggen | anmelden |
      registrieren | review schreiben | kommentar schreiben | nächstes kapitel | vorheriges kapitel |
      nächstes > | impressum | datenschutz | regelverstoß melden | du musst dich einloggen |
      zur favoritenliste | empfehlungen`,
    weak: `startseite | weiter | zurück | suche | hilfe | übersicht`,
  },
};
