/** Stories that break e-books: each a file as somebody might keep it. */
export const NASTY: Record<string, string> = {
  "stories/broken.html": `<html><head><title>Broken <b>& Bent</title></head><body>
<center><font color=red><h1>Broken & Bent</h1></font></center>
<p>One <b>bold <i>both</b> crossed</i> &nbsp;&mdash; <em><p>a block in a line</p> and on
<div>deeper <a href="http://exa mple.org/a|b?c={d}">a bad link</a> <a href="http://example.org/ü?q=[1]#a#b">an odd one</a>
<a href="https://example.org/ok">outer <a href="#nowhere">inner</a></a></div></em>
<table><caption>Cap<table><tr><td>in</td></tr></table></caption><tr><td colspan="-2" rowspan=0>x<th>y<h2>head</h2><tr></tr>stray</table>
<table></table><ul>loose <li>item <ol start=3 reversed type=i><li value=7>seven<li>eight</ol>text<p>block</ul>
<dl><dt>term<dd>def<dt>alone</dl><dl>only text</dl><dl><div><dt>a<dd>b</div></dl>
<figure>pic <img src="cat.jpg" alt="A cat"> <figcaption>cap one</figcaption> more <figcaption>cap two</figcaption></figure>
<details><summary>Open <div>me</div></summary>hidden words</details>
<h3>Head <div>with block</div> <p>and another</p></h3>
<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby> <ruby>x<rp>(</rp><rt>y</rt><rp>)</rp> tail</ruby> <ruby><rt>only</rt></ruby>
<time>yesterday</time> <time datetime="nonsense">then</time> <bdo>no dir</bdo> <bdo dir=rtl>rtl</bdo>
<q cite="not a uri">quote</q> <blockquote cite="::">block</blockquote> <ins cite="x y">ins <p>para in ins</p></ins> <del>del</del>
<p id="1 bad id:x">id</p><p id="same">one</p><p id="same">two</p> <a name="back" href="#1 bad id:x">to it</a>
<pre>  pre &lt;tag&gt; <p>p in pre</p></pre><address>addr <h4>h</h4></address><abbr title='a<b & "c"'>abbr</abbr>
<p title="]]>">CDATA end ]]&gt; here ]]></p><li>stray item</li><dd>stray def</dd><td>stray cell
<section><h2>Section</h2><hr><p>in it<hr>after</section><marquee>old</marquee><sup>up<sub>down</sub></sup>
<p align=center>mid</p><p lang="xx-bogus-toolongsubtag">lang</p><p dir=rtl lang=ar>مرحبا</p></body></html>`,
  "stories/cjk.md": `---
title: 花木蘭《續》& <Mulan>
creators: [李白, "Ō no Yasumaro"]
fandoms: 木蘭辭
language: zh-Hant
series:
  - name: 東方 & West
    position: 1
summary: 她回家了。]]> 然後？
---

# 第一章

唧唧復唧唧，木蘭當戶織。

***

不聞機杼聲。

# 第二章

<ruby>問<rt>wèn</rt></ruby>女何所思。
`,
  "stories/rtl.md": `---
title: "ليلة \\u202eالألف"
creators: شهرزاد
fandoms: ألف ليلة وليلة
language: ar
rating: Mature
series:
  - name: 東方 & West
    position: 2.5
notes: "ملاحظة *مائلة*"
endNotes: شكرا
---

# الفصل الأول

كان يا ما كان.
`,
  "stories/emoji.txt": `Title: 🦄🏳️‍🌈 Party 👩‍👩‍👧
Author: 🦊
Fandom: 🎮
Summary: 💖💔 & <3

I <3 you & >_< ]]> 👍🏽 "quotes" 'single' \u0001\u0008\uFFFE done.

A lone half: \uD83D end.
`,
  "stories/footnotes.md": `---
title: Footnotes
creators: Terry
fandoms: Discs
publishedAt: 1999-11
updatedAt: 2010-02-30
---

# Chapter 1: One

A claim.[^1] Another.[^note] The first again.[^1]

[^1]: It is *false*.
[^note]: Two paragraphs.

    The second, with [a link](https://example.org/a%zz).

# Chapter 2: Two

Again.[^1]
`,
  "stories/long.txt": `Title: Three Hundred
Author: Patient
Fandom: Ships

${Array.from({ length: 300 }, (_, at) => `Chapter ${at + 1}\n\nIt was day ${at + 1} & it rained.\n`).join("\n")}`,
  "stories/bare.txt": "No title, no creator, no date. Only words.\n",
  "stories/every.md": `---
title: Everything
creators: [A, B]
rating: Explicit
archiveWarnings: [Graphic Depictions Of Violence]
categories: [F/F, M/M]
fandoms: [X & Y]
relationships: [A/B]
characters: [A, B]
additionalTags: ["<script>alert(1)</script>", "]]>"]
language: pt-BR
series:
  - name: 東方 & West
    position: -1
origin:
  url: "https://old.example/viewstory.php?sid=1&chapter=[2]|x"
  archive: Old <Archive>
  permission: "CC & co"
relatedWorks:
  - relation: inspired by
    title: "Other \\"Work\\""
    creators: [C]
    url: https://example.org/other
disclaimer: Not mine.
epigraph: "> A quote"
notes: "Long | note"
endNotes: "Thanks | all"
---

Content.
`,
};
