/**
 * What happens to a link between two editors: mail programs, filters, chats, autocorrection, hands. `fate`: whether the
 * right story must still open, or its damage be named. Another story may never open.
 */
export type Mangling = { readonly name: string; readonly fate: 'opens' | 'named'; readonly mangle: (link: string) => string };

const every = (link: string, chars: number, insert: string): string => link.replace(new RegExp(`.{${chars}}`, 'g'), `$&${insert}`);
const escape = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
const escaped = (link: string, pattern: RegExp): string => link.replace(pattern, escape);
const middle = (link: string): number => Math.floor(link.length / 2);
const without = (link: string, at: number, chars = 1): string => link.slice(0, at) + link.slice(at + chars);
const other = (char: string): string => (char === 'A' ? 'B' : 'A');
const swapCase = (link: string): string => link.replace(/[a-z]/gi, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()));
/** Behind the head, whose letters may stand in either case. */
const body = (link: string, change: (rest: string) => string): string => {
  const at = link.indexOf('.') + 1;
  return link.slice(0, at) + change(link.slice(at));
};

const opens = (name: string, mangle: (link: string) => string): Mangling => ({ name, fate: 'opens', mangle });
const named = (name: string, mangle: (link: string) => string): Mangling => ({ name, fate: 'named', mangle });

/** Signs that prose puts behind an address. */
const SIGNS = [['a full stop', '.'], ['a comma', ','], ['a bracket', ')'], ['an angle bracket', '>'], ['a square bracket', ']'], ['a quotation mark', '"'], ['a curly quotation mark', '”'], ['an apostrophe', '’'], ['an ellipsis', '…'], ['an exclamation mark', '!'], ['a colon', ':'], ['a semicolon', ';']] as const;

export const MANGLINGS: readonly Mangling[] = [
  opens('nothing at all', (link) => link),
  opens('# in front', (link) => `#${link}`),
  opens('# as %23', (link) => `%23${link}`),
  opens('# as %2523', (link) => `%2523${link}`),
  opens('signs percent-encoded', (link) => escaped(link, /[._-]/g)),
  opens('signs percent-encoded in capitals', (link) => escaped(link, /[._-]/g).replace(/%../g, (code) => code.toUpperCase())),
  opens('every character percent-encoded', (link) => escaped(link, /./g)),
  opens('percent-encoded twice', (link) => escaped(escaped(link, /[._-]/g), /%/g)),
  opens('line breaks after 72 characters', (link) => every(link, 72, '\r\n')),
  opens('line breaks after every fifth character', (link) => every(link, 5, '\n')),
  opens('soft breaks of quoted-printable', (link) => every(link, 30, '=\r\n')),
  opens('quoted in a reply', (link) => every(link, 20, '\n> ')),
  opens('quoted in a reply to a reply', (link) => every(link, 20, '\n>> ')),
  opens('set in by a list', (link) => every(link, 40, '\n    ')),
  opens('spaces put in', (link) => every(link, 9, ' ')),
  opens('no-break spaces put in', (link) => every(link, 9, '\u00a0')),
  opens('zero-width spaces put in', (link) => every(link, 9, '\u200b')),
  opens('soft hyphens put in', (link) => every(link, 9, '\u00ad')),
  opens('a byte order mark in front', (link) => `\ufeff${link}`),
  opens('marks of direction around it', (link) => `\u2068${link}\u2069`),
  opens('white space around it', (link) => ` \t${link}\n`),
  ...SIGNS.map(([name, sign]) => opens(`${name} behind it`, (link) => link + sign)),
  opens('three full stops behind it', (link) => `${link}...`),
  opens('prose behind it', (link) => `${link}) as agreed this morning`),
  opens('markup behind it', (link) => `${link}</a>`),
  opens('emphasis around it', (link) => `*${link}*`),
  opens('a campaign behind it', (link) => `${link}?utm_source=mail&utm_medium=x`),
  opens('a filter’s own data behind it', (link) => `${link}&data=05%7C02%7C`),
  opens('pasted twice', (link) => `${link}https://desk.example/#${link}`),
  opens('doubled', (link) => link + link),
  opens('without its closing letter', (link) => link.slice(0, -1)),

  named('cut in half', (link) => link.slice(0, middle(link))),
  named('cut by ten characters', (link) => link.slice(0, -10)),
  named('cut in its head', (link) => link.slice(0, 12)),
  named('its beginning lost', (link) => body(link, (rest) => rest.slice(9))),
  named('nine characters lost in the middle', (link) => without(link, middle(link), 9)),
  named('one character lost', (link) => without(link, middle(link))),
  named('one character put in', (link) => `${link.slice(0, middle(link))}Q${link.slice(middle(link))}`),
  named('one character doubled', (link) => link.slice(0, middle(link)) + link.slice(middle(link) - 1)),
  named('one character changed', (link) => link.slice(0, middle(link)) + other(link.charAt(middle(link))) + link.slice(middle(link) + 1)),
  named('all in small letters', (link) => body(link, (rest) => rest.toLowerCase())),
  named('all in capitals', (link) => body(link, (rest) => rest.toUpperCase())),
  named('capitals and small letters exchanged', (link) => body(link, swapCase)),
  named('reversed behind its head', (link) => body(link, (rest) => [...rest].reverse().join(''))),
  named('of a format that does not exist', (link) => link.replace(/\d+/, '98')),
  named('one half of it and one of another', (link) => link.slice(0, middle(link)) + swapCase(link.slice(middle(link)))),
];
