import type { Vocabulary } from "./vocabulary.ts";

/** What Portuguese notes, disclaimers and page furniture say of themselves. */
export const ptPhrases: Vocabulary["phrases"] = {
  disclaimer: {
    strong: `não me pertence | não me pertencem | não são meus | não são meus, | não é meu | não é minha |
      nada me pertence | nada disso me pertence | pertencem a | pertence a | pertencem à | pertence à |
      pertencem ao | pertence ao | propriedade de | são propriedade | sem fins lucrativos |
      fins lucrativos | não ganho nada | não ganho dinheiro | não possuo | todos os personagens |
      os personagens são de | personagens originais são meus | direitos reservados | infelizmente não |
      plágio é crime | plágio`,
    weak: `pertencem | pertence | propriedade | personagens | dinheiro | direitos | lucro | meus`,
  },
  note: {
    strong: `minha primeira fic | minha primeira fanfic | primeira fic | primeira fanfic |
      espero que gostem | espero que tenham gostado | espero que vocês | deixem reviews | deixem review |
      deixem comentários | deixem seus | comentem | reviews | review | esta fic | essa fic | a fic |
      fanfic | fanfiction | este capítulo | esse capítulo | próximo capítulo | boa leitura |
      obrigada a todos | obrigado a todos | obrigada por ler | obrigada pelos | muito obrigada | oi gente |
      oi, gente | olá pessoal | oi pessoal | olá a todos | gente! | desculpem a demora | desculpa a demora |
      desculpem pela demora | me desculpem | atualizar | atualização | críticas construtivas | one-shot |
      oneshot | songfic | tradução | minha beta | dedicada a | dedico | escrita para | escrito para |
      se passa depois | se passa durante | até o próximo | spoilers | e aí, gostaram | gostaram |
      o que acharam`,
    weak: `fic | fics | capítulo | história | ler | leitores | leitura | obrigada | obrigado | espero |
      escrevi | escrever | beijos | bjs | bjos | gente | pessoal | ideia | casal | beta | desafio | postar |
      :) | ^^ | xd | curtinho`,
  },
  endNote: {
    strong: `gostaram | o que acharam | espero que tenham gostado | até o próximo | deixem reviews |
      comentem | próximo capítulo | obrigada por ler | beijos`,
    weak: "",
  },
  summary: {
    strong: `e se `,
    weak: "",
  },
  boilerplate: {
    strong: `voltar ao índice | voltar ao topo | voltar para | fazer login | faça login | cadastre-se |
      deixe um comentário | próximo capítulo | capítulo anterior | compartilhar no |
      política de privacidade | denunciar | adicionar aos favoritos | esta história está salva |
      você precisa estar logado`,
    weak: `início | próximo | anterior | índice | buscar | ajuda`,
  },
};
