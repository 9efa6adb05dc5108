/** Scripts that pages leave behind when their text is copied. */
const SCRIPT = /^(?:googletag\.|window\.|var \w+ ?=|\(function ?\(|document\.|_taboola|\$\(|\/\*|@media\b|\.[\w-]+ ?\{)/;

/** Nothing but tags, comments, entities and page scripts: tracking pixels, embeds, leftovers of HTML. Linear. */
export function isMarkup(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === '>' || last === ';') {
    if (text.startsWith('<') || text.startsWith('&')) return onlyTags(text);
    if (last === ';' && SCRIPT.test(text)) return true;
  }
  return last === '}' && SCRIPT.test(text);
}

function onlyTags(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === ' ') at++;
    else if (sign === '<' && /^<[!/a-z]/i.test(text.slice(at, at + 2))) {
      const close = text.indexOf('>', at);
      if (close < 0) return false;
      at = close + 1;
    } else if (sign === '&') {
      const entity = /^&(?:#?\w{1,10});/.exec(text.slice(at, at + 12));
      if (!entity) return false;
      at += entity[0].length;
    } else return false;
  }
  return true;
}
