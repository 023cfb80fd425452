import type { Vocabulary } from "./vocabulary.ts";

/** What Spanish notes, disclaimers and page furniture say of themselves. */
export const esPhrases: Vocabulary["phrases"] = {
  disclaimer: {
    strong: `no me pertenece | no me pertenecen | no son míos | no son mios | no es mío | no es mía |
      me pertenece | pertenecen a | pertenece a | propiedad de | son de j.k. | son propiedad |
      sin ánimo de lucro | sin fines de lucro | ánimo de lucro | fines de lucro | derechos reservados |
      no gano dinero | solo los tomo prestados | sólo los tomo prestados | tomo prestados |
      los personajes son de | todos los personajes | no poseo | no soy dueña | no soy dueño | nada es mío |
      nada me pertenece | son enteramente de | es mía la trama | la trama es mía | la historia es mía`,
    weak: `pertenecen | pertenece | propiedad | personajes | míos | dinero | derechos | lucro | prestado |
      prestados`,
  },
  note: {
    strong: `qué os ha parecido | qué les ha parecido | qué les pareció | qué os parece | qué les parece | hasta aquí | acepto críticas |
      tomatazos | tomates | nos leemos | dejad | dejen un | se agradece | se agradecen | mi primer fic | mi primer fanfic | mi primera historia | primer fic | primer fanfic |
      espero que os guste | espero que les guste | espero que les haya gustado |
      espero que os haya gustado | espero sus comentarios | espero vuestros | dejad un review |
      dejen review | dejen reviews | dejen un review | dejen sus | un review | los reviews | sus reviews |
      vuestros reviews | reviews | review | este fic | el fic | este fanfic | fanfic | fanfiction |
      este capítulo | próximo capítulo | siguiente capítulo | nos leemos | gracias por leer |
      muchas gracias a | gracias a todos | gracias a todas | gracias por los | gracias por sus |
      escrito para el reto | escrito para | este one-shot | este oneshot | songfic | traducción |
      hola a todos | hola a todas | hola! | ¡hola! | hola de nuevo | perdón por la tardanza |
      perdón por tardar | siento la tardanza | siento haber | disculpen la | actualizar | actualización |
      actualizaré | tomatazos | críticas constructivas | se aceptan | comentarios | la inspiración |
      se me ocurrió | sin más | a leer | disfruten | disfrutad | mi beta | dedicado a | está dedicado |
      spoilers | la canción | esta historia está ambientada | ambientado en | ambientada en`,
    weak: `fic | fics | capítulo | capi | cap | historia | leer | leído | lectores | gracias | espero |
      escribí | escrito | escribir | besos | saludos | abrazos | gente | pareja | idea | beta | personajes |
      au | ooc | :) | xd | ^^ | reto | serie`,
  },
  endNote: {
    strong: `qué les pareció | que les pareció | qué os ha parecido | qué tal |
      espero que les haya gustado | espero que os haya gustado | gracias por leer | nos leemos |
      hasta el próximo | próximo capítulo | dejen reviews | un review`,
    weak: "",
  },
  summary: {
    strong: `qué pasaría si | que pasaría si | ¿qué pasará`,
    weak: "",
  },
  boilerplate: {
    strong: `volver al índice | volver al inicio | volver arriba | iniciar sesión | inicia sesión |
      regístrate | deja un comentario | capítulo siguiente | capítulo anterior | siguiente capítulo |
      compartir en | añadir a favoritos | política de privacidad | debes iniciar sesión | denunciar`,
    weak: `inicio | siguiente | anterior | índice | buscar | ayuda`,
  },
};
