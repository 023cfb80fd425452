import { enPhrases } from "./en-phrases.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** English: the words of Usenet, mailing lists, eFiction, FanFiction.Net, LiveJournal and AO3. */
export const en: Vocabulary = {
  language: "en",
  labels: {
    title: `title | titel | tittle | story title | fic title | title of story | story | fic | name of story | work title`,
    creators: `author | auther | auther's name | authors | author(s) | by | written by | story by | author name | author's name |
      writer | creator | creators | penname | pen name | co-author | co-authors | coauthor | fic by`,
    summary: `summary | summery | short summary | story summary | description | trailer | synopsis |
      blurb | sum | plot | brief summary | full summary | plot summary | what it's about`,
    chapterSummary: `chapter summary | summary for the chapter | summary of chapter | part summary`,
    disclaimer: `disclaimer | disclaimers | disclamer | disclaimer(s) | disclaimor | standard disclaimer |
      standard disclaimers | legal | legal stuff | legalities | copyright | copyrights | legalese |
      usual disclaimer | usual disclaimers | disclaimers etc | claimer | ownership | copyright notice |
      disclaims | disc | disclaimed | general disclaimer | legal disclaimer | the disclaimer | rights`,
    notes: `notes | note | author's note | author's notes | authors note | authors notes | author note |
      author notes | authors' note | authors' notes | a/n | a/ns | a/n's | an | a.n | a.n. | a/n1 | an/ |
      a\\n | an's | auther's note | note from the author | notes from the author | writer's note |
      writer's notes | writer's comments | comments | comment | author's comments | author's comment |
      author comments | preliminary notes | quick note | important note | important | warning notes |
      foreword | forward | beginning notes | pre-fic notes | note to readers |
      note to the reader | translator's note | translator's notes | t/n | beta's note | dedication |
      dedicated to | dedications | acknowledgement | acknowledgements | acknowledgment | acknowledgments |
      thanks | thanks to | special thanks | special thanks to | thank you | thank yous | credits | credit |
      author's ramblings | additional notes | other notes | extra notes | background | background notes |
      setting | set | continuity | explanation | disclaimer/notes | disclaimer/author's note |
      author's rant | mini rant | review replies | review responses | reviewer responses |
      responses to reviews | reviewers | last time`,
    storyNotes: `story notes | story note | notes on the story | fic notes`,
    chapterNotes: `chapter notes | chapter note | author's chapter notes | author's chapter note |
      authors chapter notes | notes for the chapter | beginning chapter notes | beginning of chapter notes |
      chapter author's notes`,
    endNotes: `end notes | end note | endnotes | endnote | ending notes | final notes | final note |
      end author's note | end author's notes | end a/n | ending a/n | ending author's note | closing notes |
      footnotes | footnote | after notes | post-fic notes | author's end notes |
      author's endnotes | author's end note | author's afterword | end of story notes | story end notes |
      works inspired by this one`,
    chapterEndNotes: `chapter end notes | chapter end note | end of chapter notes | chapter endnotes |
      end chapter notes | notes for the end of the chapter`,
    epigraph: `epigraph`,
    rating: `rating | rateing | raiting | rated | ratings | rate | story rating | rating(s) | mpaa rating | content rating`,
    archiveWarnings: `warning | warnings | warning(s) | archive warning | archive warnings |
      content warning | content warnings | chapter warning | chapter warnings | story warnings |
      chapter content warnings | trigger warning | trigger warnings | triggers | cw | tw |
      contains | cautions`,
    categories: `category | categories | archive categories | story type | type | classification | class`,
    fandoms: `fandom | fandoms | show | series/fandom | universe | fandom(s) | tv show | crossover |
      crossovers | crossover with`,
    relationships: `pairing | pairings | pairing(s) | relationship | relationships | couple | couples |
      ship | ships | shipping | main pairing | main pairings | characters/pairings | characters/pairing |
      pairings/characters | pairing/characters | characters & pairings | past pairings | side pairings |
      pairs | pairing & characters | couples/pairings`,
    characters: `character | characters | character(s) | main characters | starring | cast | focus | pov`,
    additionalTags: `genre | genres | keywords | keyword | key words | tags | tag | additional tags |
      freeform tags | freeforms | kinks | kink | themes | theme | genre(s) | additional tag`,
    language: `language | languages`,
    series: `series | part of | part of series | series name | series title | universe/series`,
    status: `status | completed | complete | story status | completion status | completion`,
    words: `words | word count | wordcount | length | size | word-count | words count |
      approximate word count`,
    chapters: `chapters | part | chapter count | number of chapters | parts | total chapters`,
    publishedAt: `published | published on | date | date published | posted | posted on | date posted |
      date written | written | date of publication | first published | publication date |
      originally posted | started | packaged`,
    updatedAt: `updated | updated on | last updated | date updated | last update | update | revised |
      date completed | completed on | finished`,
    origin: `archive | archives | archived | distribution | archiving | distribute |
      permission to archive | archive permission | archive/distribution | where to archive | story url | storylink | original source | original url |
      source | url | link | originally posted at | posted to | publisher | permission | permissions |
      archived at | posted at | permissions for archiving | published at | distribution/archive`,
    relatedWorks: `sequel to | sequel | prequel | prequel to | inspired by | based on | companion to |
      translation of | remix of | follows | sequels | sequel/series | series/sequel | companion piece`,
    other: `e-mail | email | e-mail address | email address | author email | author's email |
      author e-mail | feedback | feedback to | feedbacks | comments to | send feedback to |
      feedback address | flames | spoilers | spoiler | spoilers for | spoiler warning | spoiler warnings |
      timeline | time line | time frame | timeframe | season | episode | episodes | time | when | website |
      web site | web page | home page | homepage | web | beta | betas | beta reader | beta readers |
      beta-reader | betaed by | beta'd by | beta by | betaed | beta'd | beta read by | challenge |
      challenges | prompt | prompts | request | requested by | recipient | for | written for | community |
      challenge/prompt | table | claim | author url | author's website | read | reads | reviews | hits |
      kudos | bookmarks | favs | follows | favorites | stats | id | story id | type of story | content |
      contents | codes | code | summary of the series | series notes | collection | collections | artist |
      art by | artwork | art | banner | cover art | soundtrack | music | song | song used | lyrics |
      lyrics by | current mood | current music | mood | location | entry tags | journal | adult content |
      average rating | extra categories | site | story link | author link | point of view | tense | medium |
      format | version | draft | improv | improv # | improv words | elements | fic type | bingo | square |
      square filled | archive id | lj | livejournal | tumblr | disclaimer etc | dates | last edited |
      recommended`,
  },
  loose: `part | set | when | for | time | story | an | thanks | thank you | important | credits | credit | read |
    reads | comment | comments | show | type | class | length | size | date | dates | written | started |
    finished | music | song | id | content | contents | source | link | location | version | rights |
    teaser | plot | tag | tags | focus | cast | background | setting | last time | posted | note |
    update | updated | complete | completed | request | code | codes | art | artist | lyrics | table |
    claim | square | elements | mood | format | medium | universe | series | part of | episode | episodes |
    season | language | status | characters | character | by | legal | explanation | reviews | stats |
    follows | hits | journal | draft | collection | community | url | forward | warning`,
  divisions: {
    Chapter: `chapter | chapters | chap | chp | chpt | chpter | chaper | chapther | chaptre | ch | chappie`,
    Part: `part | pt | instalment | installment | volume | vol`,
    Act: `act`,
    Scene: `scene`,
    Book: `book`,
    Episode: `episode | ep`,
    Day: `day | night | week`,
    Letter: `letter | entry`,
    Section: `section | track | verse | step | stage | round | file | snapshot | drabble | vignette`,
    Prologue: `prologue | prolouge | prolog | prelude | introduction | intro | preamble`,
    Epilogue: `epilogue | epilog | epiloge | epiloque | coda | conclusion | finale | postlude | postscript`,
    Interlude: `interlude | intermission | intermezzo | entr'acte`,
    Teaser: `teaser | tag`,
  },
  counted: `things | times | ways | moments | reasons | people | places | conversations | kisses | lies | days |
    dreams | nights | letters | scenes | secrets | truths | facts | drabbles | ficlets | words | steps | stages`,
  misspelt: `prolouge=Prologue | prolog=Prologue | epilog=Epilogue | epiloge=Epilogue | epiloque=Epilogue |
    chap=Chapter | chp=Chapter | chpt=Chapter | chpter=Chapter | chaper=Chapter | chapther=Chapter | chaptre=Chapter | ch=Chapter |
    chappie=Chapter | pt=Part | vol=Volume | ep=Episode`,
  numbers: `zero=0 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 |
    ten=10 | eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15 | sixteen=16 | seventeen=17 |
    eighteen=18 | nineteen=19 | twenty=20 | thirty=30 | forty=40 | fourty=40 | fifty=50 | sixty=60 |
    seventy=70 | eighty=80 | ninety=90 | first=1 | second=2 | third=3 | fourth=4 | fifth=5 | sixth=6 |
    seventh=7 | eighth=8 | ninth=9 | tenth=10 | eleventh=11 | twelfth=12 | thirteenth=13 | fourteenth=14 |
    fifteenth=15 | sixteenth=16 | seventeenth=17 | eighteenth=18 | nineteenth=19 | twentieth=20 |
    thirtieth=30 | fortieth=40 | fiftieth=50 | the first=1 | the second=2 | the third=3 | the fourth=4 |
    the fifth=5 | the last=-1 | last=-1 | final=-1 | hundred=100`,
  numberJoiners: `and`,
  by: `by | written by | a story by | story by | author | fic by | fanfiction by | a fanfic by |
    a fanfiction by | brought to you by | by the author`,
  firstPerson: `i | i'm | i've | i'd | i'll | im | ive | me | my | mine | myself`,
  secondPerson: `you | you're | you've | you'll | you'd | your | yours | y'all | u | ya | guys`,
  continued: `conclusion | concluded | continued | cont | cont'd | con't | contd | contin | continues`,
  endMarkers: `the end | end | fin | finis | tbc | to be continued | to be cont | to be con't |
    the end for now |  the end or is it | end of story | end transmission | fini |
    finite | the beginning | the end of the beginning | more to come | continued | concluded | end of fic |
    t.b.c | tbc... | or tbc | end credits | end part | end chapter | end of chapter | end of part |
     owari | the very end | to be continued in the next chapter | story complete |
    -30- | end of line | cont in next part | continued in next part`,
  endOf: `end | end of | the end of | end for | continued in | to be continued in | tbc in | concluded in |
    here ends | fin`,
  furniture: `preface | chapter text | work text | story text | archive of our own beta | archive of our own | afterword | work header | work text | main content | user actions | actions | top |
    kudos | comments | post comment | follow/fav | review | reviews | read more | share | print | login |
    register | menu | next | prev | previous | prev next | next chapter | previous chapter | chapter index |
    entire work | fanfiction | unleash your imagination | fanfiction | unleash your imagination | end file |
    end of file | text size | printer friendly | kudos bookmark | back | home | search | help | top of page | continue reading |
    browse just in community forum betas | add comment | leave a comment | reply | link | cut | spoiler |
    main | index | contact us | cut for length | behind the cut | under the cut | follow | favorite | like`,
  contents: `contents | table of contents | chapter index | chapters | index | list of chapters | toc`,
  phrases: enPhrases,
};
