import { projectFacts } from '#core/project/factsTable.ts';
import { projectCollation } from '#core/project/projectCollation.ts';
import { pairsOf, type ExportedStory } from '../exported.ts';
import { placeWords } from '../inline.ts';
import { pairReport } from '../pairReport.ts';
import { escapeHtml } from './escapeHtml.ts';
import { htmlCollation } from './htmlCollation.ts';
import { htmlFacts } from './htmlFacts.ts';
import { htmlPair, type Part } from './htmlPair.ts';
import { REPORT_STYLE } from './reportStyle.ts';

/**
 * A report in one HTML file: no script, nothing fetched, everything readable from disk. What has to be checked stands
 * first. Its policy allows its own style sheet by hash and nothing else, so that no slip in escaping could ever run.
 */
export async function writeHtml(story: ExportedStory): Promise<string> {
  const { collation, sigla, title, notes, at, base } = story;
  const names = collation.versions.map(({ name }) => name);
  const named = Object.fromEntries(sigla.map((siglum, i) => [siglum, names[i] ?? siglum]));
  const pairs = pairsOf(story).map(pairReport);
  const facts = projectFacts(collation.facts, collation.versions, sigla, names);
  const chapters = pairs.map((pair, i) => ({ title: `${pair.names.before} to ${pair.names.after}`, parts: htmlPair(pair, `p${i + 1}`) }));
  const last: Part[] = [];
  if (pairs.length > 1) last.push({ id: 'collation', title: 'Collation', body: htmlCollation(projectCollation({ ...collation, base, sigla, names })) });
  if (facts.counts.all > 0) last.push({ id: 'facts', title: 'Facts', body: htmlFacts(facts, named) });
  if (notes.length > 0) {
    const note = ({ initials, text, place, quote }: ExportedStory['notes'][number]): string =>
      `<li>${[initials === '' ? '' : `<b>${escapeHtml(initials)}</b>`, place === null ? '' : `<a href="#${keyOf(pairs, place.siglum)}-${escapeHtml(place.anchor)}">${escapeHtml(placeWords(place, named))}</a>`].filter((part) => part !== '').join(', ')}${quote === '' ? '' : ` <q dir="auto">${escapeHtml(quote)}</q>`}<p dir="auto">${escapeHtml(text)}</p></li>`;
    last.push({ id: 'notes', title: 'Notes', body: `<ul class="notes">${notes.map(note).join('')}</ul>` });
  }
  const one = chapters.length === 1;
  const body = [
    ...chapters.map(({ title: chapter, parts }, i) => (one ? parts.map((part) => section(part, 2)).join('') : `<section id="p${i + 1}" aria-labelledby="p${i + 1}-h"><h2 id="p${i + 1}-h">${escapeHtml(chapter)}</h2>${parts.map((part) => section(part, 3)).join('')}</section>`)),
    ...last.map((part) => section(part, 2)),
  ].join('');
  const contents = [...(one ? (chapters[0]?.parts ?? []) : chapters.map(({ title: chapter }, i) => ({ id: `p${i + 1}`, title: chapter }))), ...last];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${await sha256(REPORT_STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Writethru">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeHtml(title)}</h1>
<ol class="versions">${collation.versions.map((version, i) => `<li><span class="letter">${sigla[i] ?? ''}</span> <bdi>${escapeHtml(version.name)}</bdi> <small>${version.wordCount} words${i === story.base ? ', base' : ''}</small></li>`).join('')}</ol>
<nav aria-label="Contents"><ul>${contents.map(({ id, title: entry }) => `<li><a href="#${id}">${escapeHtml(entry)}</a></li>`).join('')}</ul></nav>
</header>
<main>${body}</main>
<footer>Made with Writethru${at === null ? '' : ` on <time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 10))}</time>`}. This file holds the full text of every version, runs no script and fetches nothing.</footer>
</body>
</html>
`;
}

/** Parts of a chapter bear the same names in each, so only chapters are landmarks. */
const section = ({ id, title, body }: Part, level: 2 | 3): string => `<section id="${id}"${level === 2 ? ` aria-labelledby="${id}-h"` : ''}><h${level} id="${id}-h">${escapeHtml(title)}</h${level}>${body}</section>`;

/** Where a version's paragraphs stand: in the pair that has it, or the first one, which has the base. */
const keyOf = (pairs: readonly { readonly sigla: { readonly after: string } }[], siglum: string): string =>
  `p${Math.max(0, pairs.findIndex(({ sigla }) => sigla.after === siglum)) + 1}`;

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest));
}
