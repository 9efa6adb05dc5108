/** Past forms that do not end in -ed → the verb. General knowledge of news copy. */
const PAST: ReadonlyMap<string, string> = new Map(
  `ate eat|eaten eat|became become|began begin|begun begin|bent bend|bit bite|bitten bite|blew blow|blown blow|bought buy|broke break|broken break|brought bring|built build
  |came come|caught catch|chose choose|chosen choose|dealt deal|drank drink|drew draw|drawn draw|drove drive|driven drive|fed feed|fell fall|fallen fall|felt feel|fled flee
  |flew fly|flown fly|forbade forbid|forbidden forbid|forgot forget|forgotten forget|fought fight|froze freeze|frozen freeze|gave give|given give|gone go|got get|grew grow|grown grow
  |heard hear|held hold|hid hide|hidden hide|hung hang|kept keep|knew know|known know|led lead|left leave|lent lend|lost lose|made make|meant mean|met meet|paid pay|ran run
  |rode ride|ridden ride|rose rise|risen rise|said say|sang sing|sank sink|sat sit|saw see|seen see|sent send|shook shake|shaken shake|shot shoot|slept sleep|sold sell|sought seek
  |spent spend|spoke speak|spoken speak|stole steal|stolen steal|stood stand|struck strike|stuck stick|swept sweep|swore swear|sworn swear|taught teach|threw throw|thrown throw
  |told tell|took take|taken take|thought think|understood understand|went go|withdrew withdraw|withdrawn withdraw|won win|wore wear|worn wear|wrote write|written write`
    .split('|').map((pair) => pair.trim().split(' ') as [string, string]),
);
/** Before -ed and -ing these are doubled: "stopped". After l, s, f and z two of them mostly belong to the verb. */
const DOUBLED = /([bdgmnprt])\1$/;
/** Letters of a stem that may be doubled: "add" and "err" are whole words. */
const MIN_DOUBLED_CHARS = 4;

/**
 * Crude stem of an English word in comparison form: plurals, -ed, -ing, -ly fall away, past forms become the verb, hyphens go too ("back-door" and
 * "backdoor" are one). Wrong stems only make two passages look a little less or more alike, never equal.
 */
export function stemOf(norm: string): string {
  let word = PAST.get(norm) ?? norm.replaceAll('-', '');
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) word = single(word.slice(0, -3));
  else if (word.length > 4 && word.endsWith('ed')) word = single(word.slice(0, -2));
  else if (word.length > 4 && word.endsWith('ly')) word = word.slice(0, -2);
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const single = (stem: string): string => (stem.length >= MIN_DOUBLED_CHARS && DOUBLED.test(stem) ? stem.slice(0, -1) : stem);
