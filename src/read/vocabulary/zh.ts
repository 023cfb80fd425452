import type { Vocabulary } from "./vocabulary.ts";
import { zhPhrases } from "./zh-phrases.ts";

/** Chinese, simplified and traditional: Jinjiang, LOFTER, AO3 and forum posts. */
export const zh: Vocabulary = {
  language: "zh",
  labels: {
    title: `标题 | 標題 | 書名 | 作品名稱 | 题目 | 題目 | 篇名 | 文名 | 书名 | 作品名 | 名称`,
    creators: `作者 | 著者 | 作者名 | 文 | by | 原作者 | 译者 | 譯者 | 作者/译者`,
    summary: `简介 | 簡介 | 摘要 | 文案 | 概要 | 内容简介 | 內容簡介 | 梗概 | 内容 | 故事简介 | 一句话简介`,
    chapterSummary: `本章简介 | 章节摘要 | 本章摘要 | 內容提要 | 内容提要`,
    disclaimer: `声明 | 聲明 | 免责声明 | 免責聲明 | 版权声明 | 版權聲明 | 权利声明 | 弃权声明 | 棄權聲明`,
    notes: `作者的话 | 作者的話 | 作者有话要说 | 作者有話要說 | 作者有话说 | 作者有話說 | 作者留言 | 作者按 | 注 | 注释 | 註 | 备注 | 備註 | 说明 | 說明 | 前言 |
      写在前面 | 寫在前面 | 作者注 | 作者註 | 作者备注 | 作者說明 | 作者说明 | 阅读提示 | 題記 | 碎碎念 | 译者注 | 感谢 | 致谢 | a/n | 附注 | 更新说明`,
    storyNotes: `全文说明 | 全文注释`,
    chapterNotes: `本章注释 | 章节注释 | 本章说明`,
    endNotes: `后记 | 後記 | 写在最后 | 寫在最後 | 尾注 | 后话 | 完结感言 | 结尾注释 | 文末注释 | 篇尾注释`,
    chapterEndNotes: `本章结尾注释 | 章末注释 | 章节结尾注释`,
    epigraph: `题记 | 引子 | 卷首语`,
    rating: `分级 | 分級 | 级别 | 級別 | 等级 | rating`,
    archiveWarnings: `警告 | 预警 | 預警 | 雷点 | 注意 | 注意事项 | 避雷 | 避雷提示`,
    categories: `分类 | 分類 | 类型 | 類型 | 性向 | 类别`,
    fandoms: `原作 | 同人 | 衍生 | 出处 | 作品 | 原著 | 背景`,
    relationships: `配对 | 配對 | cp | 主cp | 搭配 | 主要cp | 关系`,
    characters: `角色 | 人物 | 主角 | 登场人物 | 主要人物 | 搜索关键字 | 搜索關鍵字 | 搜尋關鍵字 | 登場人物 | 主要角色 | 主要角色`,
    additionalTags: `标签 | 標籤 | 內容標籤 | 內容标签 | 文章類型 | 題材 | 風格 | 关键词 | 關鍵詞 | 内容标签 | 文章类型 | 题材 | 风格 | 作品风格`,
    language: `语言 | 語言`,
    series: `系列 | 所属系列`,
    status: `状态 | 狀態 | 文章进度 | 文章進度 | 進度 | 进度 | 完结`,
    words: `字数 | 字數 | 全文字数 | 全文字數`,
    chapters: `章节 | 章節 | 章数 | 章节数`,
    publishedAt: `日期 | 发表 | 發表 | 发表时间 | 发布时间 | 完成时间 | 首发 | 写于 | 完成日期`,
    updatedAt: `更新 | 更新时间 | 最后更新`,
    origin: `来源 | 來源 | 转载 | 授权 | 原址 | 链接 | 授權 | 出处链接`,
    relatedWorks: `原文 | 前篇 | 续篇 | 前传 | 前文 | 翻译自`,
    other: `视角 | 時間點 | 时间线 | 时间 | 梗 | 点梗 | beta | 校对 | 校對 | 邮箱 | 反馈 | 收藏 | 赠予 | 献给 | 赠 | bgm | 设定 | 立意 |
      积分 | 霸王票 | 营养液 | 首发网站`,
  },
  loose: `注 | 文 | 时间 | 背景 | 内容 | 作品 | 设定 | 说明 | 說明 | 更新 | 注意 | 警告 | 声明 | 原文 | 关系 | 人物 | 分类 | 来源 | 感谢 | 赠 |
    主角 | 名称 | 等级 | 完结 | 引子 | 链接 | 状态 | 章节`,
  divisions: {
    Chapter: `章 | 章节`,
    Prologue: `序 | 序章 | 楔子 | 序言 | 引子 | 序幕`,
    Epilogue: `尾声 | 尾聲 | 终章 | 終章 | 后日谈 | 後日談 | 尾章 | 結局 | 大结局`,
    Interlude: `番外 | 间章 | 間章 | 幕间 | 番外篇`,
  },
  counted: ``,
  misspelt: ``,
  numbers: `一=1 | 二=2 | 三=3 | 四=4 | 五=5 | 六=6 | 七=7 | 八=8 | 九=9 | 十=10 | 十一=11 | 十二=12 | 十三=13 | 十四=14 |
    十五=15 | 十六=16 | 十七=17 | 十八=18 | 十九=19 | 二十=20 | 上=1 | 中=2 | 下=3 | 壹=1 | 贰=2 | 叁=3`,
  numberJoiners: "",
  by: `作者 | 文 | 著 | by`,
  firstPerson: `我`,
  secondPerson: `你 | 你们 | 大家`,
  continued: `续 | (续) | 续上`,
  endMarkers: `完 | (完) | 全文完 | 正文完 | 待续 | 待續 | 未完待续 | 未完待續 | 本章完 | 终 | 終 | end | fin | tbc | 完结 | 完結 |
    全剧终 | 下章待续 | —完—`,
  endOf: `完`,
  furniture: ``,
  contents: `目录 | 目錄 | 章节目录`,
  phrases: zhPhrases,
};
