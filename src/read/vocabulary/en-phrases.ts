import type { Vocabulary } from "./vocabulary.ts";

/** What English notes, disclaimers and page furniture say of themselves. */
export const enPhrases: Vocabulary["phrases"] = {
  disclaimer: {
    strong: `i don't own | i do not own | don't own any of | do not own any of | i own nothing |
      own nothing | don't own them | i don't own them | do not own them | don't own the characters |
      not mine, never | not mine. | not mine, | characters belong to | characters aren't mine | characters are not mine |
      character belongs to | no copyright infringement | copyright infringement | no infringement |
      infringement intended | not making any money | making no money | no money is being made |
      no money was made | no profit | not making any profit | not for profit | please don't sue |
      please do not sue | don't sue me | don't sue | property of their respective |
      belong to their respective | are the property of | is the property of | are property of |
      is property of | belongs to paramount | used without permission | no harm intended | just borrowing | only borrowed | i've borrowed | put it back | any rights to | no rights to | put him back | put her back | belongs to mr | no money is made | money off of this | money from this | making any money | amateur publication | for entertainment only | infringe on any copyright | infringe on |
      disclaimers in part | disclaimer in part | disclaimers in chapter | disclaimer in chapter | headers and disclaimers | headers in part | disclaimers apply | owns them | owns everything | owns all of | own them all | all i own | in this story is mine | in this story are mine | is mine except | are mine except | nothing here is mine | i only own | i own the | i own only | rights to these | rights to the characters | disclaimer applies | standard disclaimer | standard disclaimers | see disclaimer | not ours | public domain |
      only borrowing | i'm borrowing | borrowed without permission | all rights reserved |
      publicly recognizable characters | all recognizable characters | recognisable characters |
      i am not jk rowling | i'm not jk rowling | they're not mine | they are not mine | they aren't mine |
      none of them are mine | none of these characters | none of this is mine | none of the characters |
      wish i owned | wish they were mine | if i owned | owned by | i own none | does not belong to me |
      doesn't belong to me | do not belong to me | don't belong to me | belong to me | i'll put them back |
      put them back when | return them | play with them | playing with them | playing in their sandbox |
      i claim no | lays no claim | i make no money | work of fiction | characters are copyright |
      copyrighted by | (c)  | are copyright | is copyright | trademark | are trademarks |
      not affiliated with | creator and owner`,
    weak: `belong to | belongs to | property | joss | whedon | mutant enemy | paramount | viacom |
      chris carter | 1013 | ten thirteen | fox network | rowling | not mine | are mine | borrow | sue  |
      own  | owns | profit | copyright | sandbox | toys | rights to`,
  },
  note: {
    strong: `this is my first fic | to answer a few questions | to answer your questions | my first novel | long time lurker | first time poster | those just joining | first printed in | reposted from | concrit | scream about | see part | see chapter | let me know | drop me | send me a | hit me up | say hello | come say hi | find me on | find me at | on with the show | on to the chapter | on to the story | ja ne | short chapter | next one's | next one is | next one will | this one's for | this one is for | archive anywhere | archive wherever | before archiving | takes place |  my first fic | my first fanfic | my first story | my first attempt |
      first fanfiction | first time writing | please review | please r&r | read and review | r&r |
      please read and review | review please | hope you enjoy | hope you like | hope you all enjoy |
      hope you all like | hope everyone enjoys | hope you guys | thanks to my beta | thank you to my beta |
      my beta | beta reader | beta'd by | betaed by | unbeta'd | unbetaed | un-beta'd | not beta'd |
      beta-read | all mistakes are mine | mistakes are my own | mistakes are mine | any mistakes |
      all remaining mistakes | all errors are mine | challenge fiction | challenge fic | written for the |
      written for a challenge | was written for | written in response to | in response to | this fic |
      this fanfic | fanfiction | fan fiction | fanfic | this story takes place | this story is set |
      this takes place | story is set | idea for a story | idea for this story | idea for this | this idea |
      plot bunny | plotbunny | plot bunnies | the muse | my muse | writer's block | for reviewing |
      your reviews | the reviews | all the reviews | reviewers | all reviewers | leave a review |
      leave a comment | your comments | review and | feedback | constructive criticism | concrit | flames |
      no flames | next chapter | last chapter was | this chapter | previous chapter | the last chapter |
      sorry for the wait | sorry for the delay | sorry it took | sorry this took | sorry for not updating |
      sorry for taking | will update | i'll update | to update | updating | next update |
      haven't read the comics | haven't seen | spoilers for | spoilers | canon | au after | goes au |
      alternate universe | set after | set during | set in season | set sometime | takes place after |
      takes place during | takes place in | takes place right after | takes place before | post-ep |
      post-series | missing scene | one-shot | oneshot | one shot | drabble | ficlet | songfic | song fic |
      crossover | first posted | originally posted | cross-posted | crossposted | posted on | repost |
      re-post | this is a sequel | sequel to | is a sequel | this is the sequel | companion piece |
      prequel to | dedicated to | this is for | thanks for reading | thank you for reading |
      thanks for all | thanks to everyone | thank you to everyone | thanks to all | thank you all |
      thanks so much | special thanks | let me know what you think | tell me what you think |
      what did you think | let me know if | what do you think | i'd love to hear | i would love to hear |
      drop me a line | comments are | comments welcome | english is not my first | english isn't my first |
      not my native | i wrote this | i started writing this | i've written | when i wrote | while writing |
      writing this | wrote this | i'm writing | song is | the song | lyrics are | lyrics belong |
      lyrics by | title comes from | title is from | title taken from | the title is | rated for |
      the rating | m rating | you have been warned | you've been warned | you were warned |
      don't like, don't read | don't like don't read | contains slash | contains spoilers | warning: | m/m |
      slash | if you don't like | my other stories | my other story | my profile | my livejournal | my lj |
      my website | on ao3 | on my tumblr | on tumblr | follow me | find me | wattpad | ff.net |
      fanfiction.net | livejournal | yahoo group | mailing list | the actual episode | the episode |
      in the episode | season finale | the series ended | the show | author's note | author note | a/n |
      disclaimer | inspired by | nanowrimo | yuletide | fic exchange | ficathon | secret santa |
      this was supposed to be | this was meant to be | to be continued | happy birthday |
      merry christmas everyone | my readers | dear readers | hey guys | hi everyone | hello everyone |
      hey everyone | hi guys | hey all | hello all | hi all | enjoy! | enjoy the | read on | on with the |
      without further ado | reviews make | reviews are | please comment | kudos | stay tuned |
      until next time | til next time | see you next | translation | translations:`,
    weak: `story | stories | chapter | chapters | fic | fics | review | reviews | update | readers |
      reader | writing | written | wrote | sequel | series | season | episode | plot | au | pairing | beta |
      post | posted | enjoy | thanks | thank you | sorry | characters | character | pov | ooc | read |
      part | scene | angst | fluff | title | prompt | challenge | rating | idea | inspiration | inspired |
      comments | author | fandom | ship | i'm | i've | you guys | everyone | hope | please | btw | lol | idk | tbh | shout | ideas | cookies | anyway |
      :) | :d | ;) | ^_^ | <3 | xd | xoxo`,
  },
  endNote: {
    strong: `hope you enjoyed | hope you liked | hope you all enjoyed | hope you all liked |
      what did you think | so what do you think | so, what do you think | let me know what you think |
      tell me what you think | please review | review please | should i continue | thanks for reading |
      thank you for reading | next chapter | reviews please | more soon | more to come | pretty please |
      press the button | click the button | that little button | blue button | purple button |
      you know you want to`,
    weak: "",
  },
  summary: {
    strong: `goes very au | what happens when | what if | will they | can they | read to find out |
      read and find out`,
    weak: `au | slash | oneshot | one-shot`,
  },
  boilerplate: {
    strong: `you must login | you must be logged in | must log in | login (register) |
      (register) to review | log in to review | sign in to review | submit a review | review this story |
      review this chapter | read reviews | leave a review here | back to index | posted by | you are visitor | unleash your imagination | this page hosted | free home page | page hosted by | sign my guestbook | favorite : | left kudos | fields are required | email address will not | return to index |
      back to top | return to top | back to story index | back to the index | back to main |
      return to main | return to home | back to stories | back to home | go back | return to the archive |
      return to archive | click here to | skin by | powered by efiction | efiction | powered by |
      site design | all rights reserved | terms of service | privacy policy | terms of use |
      story archive at | story archived at | this story archived at | report this | report abuse |
      favorite story | follow story | add story to | add to favorites | favorite author | follow author |
      share on facebook | tweet this | share this | share on | post a comment | post a new comment |
      leave a comment | read comments | view comments | add a comment | reply to this | log in | log out |
      create an account | forgot password | skip to content | main content | printer friendly | text size |
      printer | table of contents | table of content | jump to | next chapter | previous chapter | next > |
      < prev | prev next | previous next | entire work | chapter index | hide creator's style | download |
      top of page | site map | posted originally on the archive of our own | posted originally on the |
      please drop by the archive and comment | see the end of the chapter for |
      see the end of the work for | (see the end of | see the beginning of the | more notes |
      the author would like to thank you | your review has been posted | desktop mode | twilight mode |
      story text placeholder | advertisement | sponsored | cookies | end file. | packaged by | ebook |
      fanficfare | fanficdownloader | exported with the assistance | generated by | you are not logged in | [reviews - | reviews - | reviewed by |
      share/bookmark | hits: | like this post | tags: | reblog | current mood | memories | tell a friend |
      track this`,
    weak: `login | register | home | search | help | contact | prev | next | previous | index | menu |
      top | reviews | review | print | comments | archive`,
  },
  transport: {
    strong: `to unsubscribe | unsubscribe from | yahoo! groups | your use of yahoo | your use of this service |
      do you yahoo | egroups | get your free | sent via deja | before you buy | posted via | message contained attachments |
      to post a message | to subscribe | list owner | listserv | majordomo | get your private, free | join the list`,
    weak: ``,
  },
};
