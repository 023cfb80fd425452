import { esPhrases } from "./es-phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Spanish: FanFiction.Net, Fanfic.es, Wattpad and LiveJournal headers. */
export const es: Vocabulary = {
  language: "es",
  labels: {
    title: `título | titulo | nombre del fic | título del fic`,
    creators: `autor | autora | autores | autor(a) | autoras | escrito por | autor/a`,
    summary: `resumen | sumario | sinopsis | descripción | summary del fic | argumento`,
    chapterSummary: `resumen del capítulo | resumen de capítulo`,
    disclaimer: `descargo | descargo de responsabilidad | derechos | aviso legal | declaimer | disclaimers`,
    notes: `notas | nota | nota de autor | nota de autora | notas de autor | notas de autora |
      nota del autor | nota de la autora | notas del autor | notas de la autora | n/a | n.a | n. de a |
      nda | n de a | nota importante | agradecimientos | dedicatoria | dedicado a | notas iniciales |
      respuesta a reviews | respuestas a reviews | contestaciones | aclaraciones | aclaración |
      comentarios de la autora | n/t | nota de la traductora`,
    storyNotes: `notas del fic | notas de la historia`,
    chapterNotes: `notas del capítulo | notas de capítulo`,
    endNotes: `notas finales | nota final | notas al final | notas de cierre | nota final de la autora`,
    chapterEndNotes: `notas finales del capítulo | notas al final del capítulo`,
    epigraph: `epígrafe`,
    rating: `clasificación | clasificacion | rango`,
    archiveWarnings: `advertencias | advertencia | avisos | aviso`,
    categories: `categoría | categorías | categoria | tipo`,
    fandoms: `universo | serie/película`,
    relationships: `pareja | parejas | emparejamiento | pareja principal`,
    characters: `personajes | personaje | personajes principales`,
    additionalTags: `género | géneros | genero | generos | etiquetas | palabras clave`,
    language: `idioma`,
    series: `saga`,
    status: `estado | terminado | terminada | completo | completa | finalizado`,
    words: `palabras | extensión | número de palabras`,
    chapters: `capítulos | número de capítulos`,
    publishedAt: `publicado | publicada | fecha | fecha de publicación`,
    updatedAt: `actualizado | actualizada | última actualización`,
    relatedWorks: `secuela de | precuela de | traducción de | secuela | continuación de`,
    other: `reto | beteado por | beta lectora | para | spoilers de | línea temporal | desafío | tabla |
      temporada | dedicado`,
  },
  loose: `nota | para | fecha | tipo | estado | derechos | serie | aviso | palabras | argumento |
    temporada | completo | completa | universo | publicado | publicada | nda | dedicado`,
  divisions: {
    Chapter: `capítulo | capitulo | cap | capi`,
    Part: `parte`,
    Act: `acto`,
    Scene: `escena`,
    Book: `libro`,
    Episode: `episodio`,
    Day: `día | dia | noche`,
    Letter: `carta`,
    Section: `viñeta | drabble`,
    Prologue: `prólogo | prologo | introducción | prefacio`,
    Epilogue: `epílogo | epilogo`,
    Interlude: `interludio | intermedio`,
  },
  counted: `cosas | veces | maneras | momentos | razones`,
  misspelt: `cap=Capítulo | capi=Capítulo | capitulo=Capítulo | prologo=Prólogo | epilogo=Epílogo`,
  numbers: `uno=1 | una=1 | dos=2 | tres=3 | cuatro=4 | cinco=5 | seis=6 | siete=7 | ocho=8 | nueve=9 |
    diez=10 | once=11 | doce=12 | trece=13 | catorce=14 | quince=15 | dieciséis=16 | dieciseis=16 |
    diecisiete=17 | dieciocho=18 | diecinueve=19 | veinte=20 | veintiuno=21 | veintidós=22 | veintitrés=23 |
    veinticuatro=24 | veinticinco=25 | treinta=30 | cuarenta=40 | cincuenta=50 | primero=1 | primera=1 |
    primer=1 | segundo=2 | segunda=2 | tercero=3 | tercera=3 | tercer=3 | cuarto=4 | cuarta=4 | quinto=5 |
    quinta=5 | sexto=6 | sexta=6 | séptimo=7 | séptima=7 | octavo=8 | octava=8 | noveno=9 | novena=9 |
    décimo=10 | décima=10 | último=-1`,
  numberJoiners: `y`,
  by: `por | de | escrito por | autora | autor | una historia de | un fic de | un fanfic de`,
  firstPerson: `yo | me | mi | mis | mí | conmigo`,
  secondPerson: `tú | te | ti | vosotros | ustedes | os | vuestros | vuestras`,
  continued: `continuación | cont | continúa`,
  endMarkers: `fin | continuará | continuara | el fin | fin del capítulo | fin de la historia |
    fin del fic | the end | fin de la primera parte | y fin | continuara...`,
  endOf: `fin | fin de | fin del | fin de la | final del | final de`,
  furniture: ``,
  contents: `índice | indice | contenido`,
  phrases: esPhrases,
};
