import { describe, expect, it } from "vitest";
import { outlineOf, readSample } from "./read-sample.ts";

const EXPECTED = {
  "la-pared.md": {
    title: "La pared",
    creators: ["rucio_sin_rienda"],
    language: "es",
    rating: "General Audiences",
    set: {
      summary: "«Uno de los remedios … los ladrillos.",
      notes: "Primera parte, capít … echo que poco.",
      endNotes: "Para mi abuelo Euseb … firmó ninguna.",
    },
    chapters: [{ heading: "", set: {}, prose: "Me llamaron un marte … el principio." }],
  },
  "observations-pour-le-bien-du-service.md": {
    title: "Observations pour le bien du service",
    creators: ["gratte_papier"],
    language: "fr",
    rating: "Teen And Up Audiences",
    set: {
      summary: "Avant d’aller au par … C’est le mien.",
      notes: "Les dix articles son … de Pithiviers.",
      endNotes: "No beta, mais trois visas.",
    },
    chapters: [{ heading: "", set: {}, prose: "La pièce nous parvin … toussent plus." }],
  },
  "shai-jing-shi.md": {
    title: "晒经石",
    creators: ["花果山邮局"],
    language: "zh-Hans",
    rating: "General Audiences",
    set: {
      summary: "“不期石上把佛本行经沾住了几卷，遂将经尾 … 在，字还在，河里那位也还在。",
      notes: "写给所有读到第九十九回、替老鼋不平的人。 … 句话，走了十万八千里，忘了。",
      endNotes: "一秤金和陈关保都是原著里的孩子，见第四十七回。他们后来怎么样，书上没有说。",
    },
    chapters: [
      {
        heading: "",
        set: {},
        prose: "我叫一秤金。这名字不是我自己挑的。我爹五 … “你替我数数，是几个指头？”",
      },
    ],
  },
};

describe("the samples: stories in other languages", () => {
  it.each(Object.entries(EXPECTED))("reads %s as its author meant it", (name, expected) => {
    const { story, messages } = readSample(name);
    expect(outlineOf(story)).toEqual(expected);
    expect(messages).toEqual([]);
  });
});
