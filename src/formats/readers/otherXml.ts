import { fail, ok } from '#core/model/result.ts';
import { child, descendants, find, lineOf, textOf, xmlTree, type XmlElement } from '#formats/xml/xmlTree.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import { copyDraft, passage } from './copy.ts';
import { nitfItem } from './nitf.ts';
import { isoTime } from './isoTime.ts';
import type { Read } from './reading.ts';
import { distinctNames, wireReading } from './wireItem.ts';
import { xmlBody } from './xmlBody.ts';

const KIND = 'XML';
/** Elements that hold a story in the feeds and house formats seen; the first that is there is read. */
const BODY_NAMES = ['encoded', 'body.content', 'body', 'content', 'text', 'story', 'article', 'description', 'summary'];
/** Words from which an element's text is a story and not a value. */
const MIN_STORY_WORDS = 12;

/** XML that no wire reader claims: NITF inside something else, feeds (RSS, Atom), and house formats by their names. */
export const read: Read = async ({ bytes, name }, budget) => {
  const { text } = await xmlText(bytes);
  budget.spend('chars', text.length);
  const root = await xmlTree(text, { name, kind: KIND }, budget);
  const nitf = descendants(root, 'nitf');
  if (nitf.length > 0) {
    budget.spend('drafts', nitf.length);
    const items = [];
    for (const one of nitf) items.push(await nitfItem(one, budget));
    return ok(wireReading(name, 'NITF', items));
  }
  const entries = [...descendants(root, 'item'), ...descendants(root, 'entry')];
  const stories = entries.length > 0 ? entries : [root];
  budget.spend('drafts', stories.length);
  const drafts = [];
  for (const story of stories) {
    const body = bodyOf(story);
    if (body === null) continue;
    const { passages } = await xmlBody(body, budget);
    const title = lineOf(child(story, 'title')) ?? lineOf(descendants(story, 'headline')[0]) ?? lineOf(descendants(story, 'title')[0]);
    const time = ['updated', 'published', 'pubDate', 'date'].map((key) => isoTime(lineOf(descendants(story, key)[0]))).find((iso) => iso !== null) ?? null;
    const byline = lineOf(find(story, 'author', 'name')) ?? lineOf(descendants(story, 'byline')[0]) ?? lineOf(child(story, 'creator'));
    const head = [...(title === null || passages[0]?.text === title ? [] : [passage(title, 'headline')]), ...(byline === null ? [] : [passage(byline, 'byline')])];
    drafts.push(copyDraft(name, [...head, ...passages], { title, source: lineOf(find(root, 'channel', 'title')), publishedAt: time }));
  }
  if (drafts.length === 0) return fail({ code: 'no-text', name, kind: `XML of a kind that is not known (${root.local.slice(0, 40)})` });
  return ok({ format: KIND, drafts: drafts.length === 1 ? drafts : distinctNames(name, drafts), guess: null, alternatives: [], remarks: [] });
};

function bodyOf(story: XmlElement): XmlElement | null {
  for (const name of BODY_NAMES) {
    const found = descendants(story, name).find((one) => textOf(one).trim().split(/\s+/).length >= MIN_STORY_WORDS);
    if (found !== undefined) return found;
  }
  return textOf(story).trim().split(/\s+/).length >= MIN_STORY_WORDS && descendants(story, 'p').length > 0 ? story : null;
}
