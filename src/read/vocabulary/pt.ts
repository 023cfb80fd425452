import { ptPhrases } from "./pt-phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Portuguese: Nyah! Fanfiction, Spirit, Floreios e Borrões and FanFiction.Net. */
export const pt: Vocabulary = {
  language: "pt",
  labels: {
    title: `título | titulo | nome da fic`,
    creators: `autor | autora | autores | autor(a) | escrito por | escrita por | ficwriter`,
    summary: `resumo | sinopse | sumário | descrição`,
    chapterSummary: `resumo do capítulo`,
    disclaimer: `aviso legal | direitos | direitos autorais | isenção de responsabilidade |
      disclaimer/aviso`,
    notes: `notas | nota | nota do autor | nota da autora | notas do autor | notas da autora | n/a | n.a |
      nota de autora | notas de autora | agradecimentos | dedicatória | notas iniciais |
      resposta às reviews | respostas às reviews | nota da tradutora | n/t | n/b | nota da beta |
      notas da tradutora | observação | observações | obs | recado | recados | dedicado a | dedicada a`,
    storyNotes: `notas da história | notas da fic | notas da fanfic`,
    chapterNotes: `notas do capítulo | notas iniciais do capítulo`,
    endNotes: `notas finais | nota final | notas finais da autora`,
    chapterEndNotes: `notas finais do capítulo`,
    epigraph: `epígrafe`,
    rating: `classificação | classificacao | censura | faixa etária | classificação indicativa`,
    archiveWarnings: `avisos | aviso | advertências | advertência | alertas`,
    categories: `categoria | categorias`,
    fandoms: `universo | anime | fandom(s)`,
    relationships: `casal | casais | shipper | shippers | par | ship principal`,
    characters: `personagens | personagem | personagens principais`,
    additionalTags: `gênero | gêneros | genero | generos | palavras-chave`,
    language: `idioma | língua`,
    series: `série`,
    status: `terminada | terminado | concluída | concluida | situação | completa | finalizada`,
    words: `palavras | número de palavras`,
    chapters: `capítulos | número de capítulos`,
    publishedAt: `publicado | publicada | data | postado | publicado em | data de publicação`,
    updatedAt: `atualizado | atualizada | última atualização | atualizado em`,
    relatedWorks: `continuação de | tradução de | sequência de`,
    other: `betado por | betada por | desafio | presente para | para | beta-reader | capa | capa por |
      amigo secreto | spoilers de | tema`,
  },
  loose: `nota | para | data | direitos | aviso | par | anime | série | tema | capa | palavras | obs |
    recado | situação | publicado | publicada | postado | universo | alertas | observação`,
  divisions: {
    Chapter: `capítulo | capitulo | cap`,
    Part: `parte`,
    Act: `ato`,
    Scene: `cena`,
    Book: `livro`,
    Episode: `episódio`,
    Day: `dia | noite`,
    Letter: `carta`,
    Prologue: `prólogo | prologo | introdução | prefácio`,
    Epilogue: `epílogo | epilogo`,
    Interlude: `interlúdio`,
  },
  counted: `coisas | vezes | maneiras | momentos`,
  misspelt: `cap=Capítulo | capitulo=Capítulo`,
  numbers: `um=1 | uma=1 | dois=2 | duas=2 | três=3 | tres=3 | quatro=4 | cinco=5 | seis=6 | sete=7 |
    oito=8 | nove=9 | dez=10 | onze=11 | doze=12 | treze=13 | quatorze=14 | catorze=14 | quinze=15 |
    dezesseis=16 | dezasseis=16 | dezessete=17 | dezoito=18 | dezenove=19 | vinte=20 | trinta=30 |
    quarenta=40 | primeiro=1 | primeira=1 | segundo=2 | segunda=2 | terceiro=3 | terceira=3 | quarto=4 |
    quarta=4 | quinto=5 | quinta=5 | sexto=6 | sexta=6 | sétimo=7 | sétima=7 | oitavo=8 | oitava=8 |
    nono=9 | nona=9 | décimo=10 | décima=10`,
  numberJoiners: `e`,
  by: `por | de | escrito por | escrita por | uma fic de | uma história de | uma fanfic de`,
  firstPerson: `meu | minha | meus | minhas | mim | me`,
  secondPerson: `você | vocês | te | ti`,
  continued: `continuação | cont | continua`,
  endMarkers: `fim | continua | o fim | continua... | fim do capítulo | fin | the end | fim da história |
    fim da fic`,
  endOf: `fim | fim do | fim da | fim de`,
  furniture: ``,
  contents: `índice | sumário`,
  phrases: ptPhrases,
};
