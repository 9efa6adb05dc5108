/** Longest line of page furniture, in UTF-16 units. */
const MAX_JUNK_UNITS = 160;
/** Longest label of a button or box. */
const MAX_LABEL_UNITS = 48;

/** Lines that pages put between paragraphs; compared without case and closing signs. */
const LINES = new Set(
  `advertisement
advertising
advertisement - continue reading below
ad
sponsored
sponsored content
promoted
promoted stories
paid content
article continues below
article continues below advertisement
article continues after advertisement
story continues below
story continues below advertisement
story continues after advertisement
scroll to continue
scroll to continue with content
scroll down to continue
more from this section
more from this author
more on this story
more on this
more stories
more news
more coverage
more top stories
top stories
latest stories
latest news
latest
related
related stories
related articles
related coverage
related content
related topics
related news
you may also like
you might also like
you may also be interested in
recommended
recommended for you
recommended stories
editor's picks
editors' picks
don't miss
must read
must reads
most read
most popular
most viewed
most shared
trending
trending now
popular now
what to read next
read next
up next
next story
previous story
next article
previous article
read more
read more here
read also
also read
also on
read full story
read the full story
read the full article
full story
full coverage
continue reading
continue reading the main story
keep reading
see also
see more
view more
show more
load more
learn more
click here
click here for more
click to enlarge
tap to enlarge
enlarge this image
view gallery
view photos
photo gallery
photos
gallery
slideshow
in pictures
image
image caption
media caption
play video
watch
watch live
watch now
watch the video
video
watch video
listen
listen to this article
listen now
live updates
live
share
share this
share this story
share this article
share this page
share on facebook
share on twitter
share on whatsapp
share via email
tweet
tweet this
pin it
like
email
e-mail
email this
email this article
print
print this
print this article
save
save this
save article
save for later
bookmark
copy link
link copied
comment
comments
leave a comment
add a comment
post a comment
view comments
view all comments
show comments
hide comments
join the conversation
be the first to comment
subscribe
subscribe now
subscribe today
sign in
sign up
sign up now
log in
log out
register
my account
newsletter
newsletters
sign up for our newsletter
get our newsletter
notifications
allow notifications
follow us
about us
contact us
terms of use
terms of service
terms and conditions
privacy policy
cookie policy
cookie settings
manage cookies
accept cookies
accept all
skip to content
skip to main content
skip advertisement
skip ad
back to top
home
menu
search
close
tags
topics
topics in this story
filed under
loading
please wait
getty
report this ad
why did we write this
this video is not available
this content is not available
mehr zum thema
lesen sie auch
weiterlesen
anzeige
werbung
teilen
drucken
kommentare
nach oben
lire aussi
à lire aussi
publicité
partager
sur le même sujet
imprimer
leer más
lea también
publicidad
compartir
te puede interesar
leia também
leia mais
publicidade
compartilhar
continua depois da publicidade
veja também
leggi anche
pubblicità
condividi
lees ook
advertentie
delen
läs också
les også`.split('\n'),
);

/** A pointer to another page: "Read more: Bridge reopens". */
const POINTER = /^(?:read(?: more| also| next)?|also read|see(?: also| more)?|related(?: story| stories| article| articles| coverage)?|more|watch(?: live| now| more)?|listen|video|gallery|photos?|in pictures|live|live updates|explainer|analysis|opinion|don['’]t miss|must[- ]read|click here|lesen sie auch|lire aussi|lea también|leia também|leggi anche)\s*(?:[:|»›→>]|[-–—]\s)\s*\S/i;
const INVITATION = /^(?:sign up (?:for|to|here)|subscribe(?: now| here| today)?(?: to (?:our|the|this|my)\b(?! view)| for (?:free|just|only|unlimited|\$)|[.!]?$)|subscribe (?:now|here)\b|get the (?:latest|day['’]s|best)\b(?=[^,]*\b(?:news|stor|update|headline|newsletter|inbox|app|deliver|email|offers?|deals?))|download (?:our|the) app|join our (?:newsletter|community|mailing|whatsapp|telegram|channel|reader|member|free|live|discussion|facebook)|support (?:our|local|independent) journalism|already a subscriber|to continue reading|thank you for reading|click (?:here|to|on)|scroll down (?:to|for)\b|skip (?:to|past) (?:the )?(?:main |next )?(?:content|newsletter|navigation|story|article|advert)|share this|for more (?:stories|news|information),? (?:visit|go to|see|click)|have a (?:news )?tip|our standards:|(?:please )?(?:enable|turn on) (?:javascript|cookies)|(?:we|this (?:web)?site) uses? cookies|advertisement\s*[-–—:]|this (?:video|content|page|image|player) is (?:not |no longer |currently un|un)available)(?:\b|\s|$)/i;
/** A clause of saying makes a call to readers a quotation: "Join our fight, the letter said." */
const SAID = /\b(?:said|says|told|shouted|asked|cried|warned|added|wrote|read)\b[^.!?]*\.["”’]?$/;
/** "Most read in World" */
const CHART = /^most (?:read|viewed|popular|shared|watched)(?: (?:in|on|from) \S+(?: \S+)?)?$/i;
/** Where else the words have been printed; may run to three sentences. */
const ORIGIN = /^(?:a version of this (?:article|story|report)|this (?:article|story|report)(?: was)?(?: originally| first)*) (?:appear(?:s|ed)|published|ran)\b/i;
const MAX_ORIGIN_UNITS = 320;
const MEASURE = /^(?:\d{1,3} (?:min(?:ute)?s?|sec(?:ond)?s?)\.? (?:read|listen|watch)|(?:view |show |see |read )?(?:all )?\d[\d,.]* ?k? (?:comments?|shares?|views?|likes?|retweets?|replies)|(?:comments?|shares?|views?) \(?\d[\d,.]*\)?|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|(?:image|photo|slide|page) \d{1,3} (?:of|\/) \d{1,3})$/i;
/** The line over a reporter's film: "Example News Science Editor Jane Doe reports:". */
const FILM = /^(?!["“‘'])(?=.*\b(?:Editor|Correspondent|Reporter|News|Anchor|Presenter|Producer)\b)[^.!?]{5,120}\b(?:reports|explains|has (?:more|this report|the (?:story|details|latest)))\s*:$/;

/** "Watch our report by Jane Doe", "Read the full report here" */
const CALL = /^(?:watch|listen to|see|read|view) (?:our|the (?:full|video|moment|report)|this|more|below|above|live|now|here)\b[^.!?:"“]*$/i;
/** Labels over a list of other pages, whose lines are then junk as well. */
const LIST_LABEL = /^(?:more|most|related|recommended|top|latest|trending|popular|topics|tags|filed|you m(?:ay|ight)|read next|up next|editors?['’]?s?['’]? picks|also|in this)\b/i;

/** What a site puts around and between its paragraphs: buttons, counters, advertising marks, film lines. */
export function isJunk(text: string): boolean {
  if (text.length <= MAX_ORIGIN_UNITS && ORIGIN.test(text)) return true;
  if (text.length > MAX_JUNK_UNITS) return false;
  if (text.length <= MAX_LABEL_UNITS && !/[.!?]$/.test(text.replace(/(?:\.\.\.|…)$/, '')) && LINES.has(bare(text))) return true;
  return MEASURE.test(text) || (INVITATION.test(text) && !SAID.test(text)) || CHART.test(text) || FILM.test(text);
}

/** A line that points to another page. At the head of a text the same words may be its headline. */
export const isPointer = (text: string): boolean => text.length <= MAX_JUNK_UNITS && ((POINTER.test(text) && !/[.!?]["”’]?$/.test(text)) || CALL.test(text));

/** Does it announce a list of other pages? */
export const isListLabel = (text: string): boolean => text.length <= MAX_LABEL_UNITS && LIST_LABEL.test(text);

const bare = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/^[\s:.…»›→>•*"“”()[\]–—-]+|[\s:.…»›→>•*"“”()[\]–—-]+$/g, '').replace(/\s+/g, ' ');
