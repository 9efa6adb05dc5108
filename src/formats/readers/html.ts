import { ok } from '#core/model/result.ts';
import { articlePassages } from './htmlArticle.ts';
import { parseHtml } from './htmlDom.ts';
import { pageFacts } from './htmlFacts.ts';
import { takeHidden } from './htmlHidden.ts';
import { htmlText } from './htmlText.ts';
import { pagePassages } from './htmlPassages.ts';
import { copyDraft, type Passage } from './copy.ts';
import type { Budget } from './budget.ts';
import type { Alternative, Read, Remark } from './reading.ts';

/** Words beside the article from which the whole page is worth offering. */
const MIN_LEFT_OUT_WORDS = 3;

/**
 * A saved web page: the article's paragraphs with headline and byline; the whole page's text as the other reading.
 * Markup ends here: what goes on is text.
 */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const { text, guess, undecodable } = await htmlText(bytes, options.encoding);
  budget.spend('chars', text.length);
  const document = await parseHtml(text, budget);
  const facts = pageFacts(document);
  const hidden = takeHidden(document);
  const root = document.body ?? document.documentElement;
  const page = pagePassages(root);
  budget.check();
  const article = await articlePassages(document, page, facts);
  const particulars = { title: facts.title, source: facts.source, publishedAt: facts.publishedAt };
  const articleDraft = copyDraft(name, article, particulars);
  const pageDraft = copyDraft(name, page, particulars);

  const leftOut = words(page) - words(article);
  const remarks: Remark[] = [];
  const alternatives: Alternative[] = [];
  if (leftOut >= MIN_LEFT_OUT_WORDS && pageDraft.text !== articleDraft.text) {
    remarks.push({ kind: 'article-only', leftOutWords: leftOut });
    alternatives.push({ kind: 'whole-page', name: '', drafts: [pageDraft] });
  }
  if (hidden.length > 0) remarks.push({ kind: 'hidden-text', shown: false, passages: hidden });
  if (undecodable > 0) remarks.push({ kind: 'undecodable', count: undecodable });
  if (/<html[\s>]/i.test(text) && !/<\/(html|body)\s*>/i.test(text)) remarks.push({ kind: 'cut-short', reason: 'the end of the page is missing' });
  else if (/<[a-z!/][^<>]{0,5000}$/i.test(text)) remarks.push({ kind: 'cut-short', reason: 'it ends inside a tag' });
  return ok({ format: 'web page', drafts: [articleDraft], guess, alternatives, remarks });
};

/** Paragraphs of rich text: the clipboard's, or the body that a wire message carries as markup. */
export async function fragmentPassages(html: string, budget: Budget): Promise<{ passages: readonly Passage[]; hidden: readonly string[] }> {
  const document = await parseHtml(html, budget);
  const hidden = takeHidden(document);
  const passages = pagePassages(document.body ?? document.documentElement).map(({ text, role }) => ({ text, role }));
  return { passages, hidden };
}

const words = (passages: readonly Passage[]): number => passages.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0);
