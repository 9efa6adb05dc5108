import { copyDraft, passage, type Passage } from './copy.ts';
import { labelFromFileName } from '#formats/label.ts';
import { clockOf, instantOf } from './isoTime.ts';
import type { Alternative, ReadDraft, Reading, Remark } from './reading.ts';

/** One story as a wire format states it, before it becomes a draft. */
export type WireItem = {
  /** Names the story across its versions: a guid without its version, or the slug. */
  readonly story: string | null;
  readonly source: string | null;
  readonly slug: string | null;
  readonly take: string | null;
  /** For putting versions in order where times do not tell. */
  readonly version: number | null;
  readonly headline: string | null;
  readonly standfirsts: readonly string[];
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly embargo: string | null;
  readonly advisories: readonly string[];
  readonly body: readonly Passage[];
  readonly captions: readonly Passage[];
  readonly credit: string | null;
  readonly hidden: readonly string[];
};

export const EMPTY_ITEM: WireItem = {
  story: null, source: null, slug: null, take: null, version: null, headline: null, standfirsts: [], bylines: [], dateline: null, publishedAt: null, embargo: null,
  advisories: [], body: [], captions: [], credit: null, hidden: [],
};

/** Take and update marks as agencies write them in slugs and headlines. */
const TAKE = /\b((?:\d{1,2}(?:st|nd|rd|th)\s*)?(?:Ld|Lead)(?:[- ]?Writethru)?|Writethru|\d{1,2}(?:st|nd|rd|th)\s*(?:Add|Take|Update|Writethru|Lead)|UPDATE\s*\d{1,2}|CORRECTED|REFILE|RECASTS?|TAKE\s*\d{1,2}|WRAPUP\s*\d{1,2}|Bulletin|NewsAlert|Advancer|Urgent)\b/i;

/** The take mark in a slug or headline: "2nd Ld-Writethru", "UPDATE 1"; null where there is none. */
export function takeIn(text: string | null): string | null {
  return TAKE.exec(text ?? '')?.[1]?.replace(/\s+/g, ' ') ?? null;
}

/** "AP, 2nd Ld-Writethru, 16:40 UTC": what tells this version from its sisters. Null where the file says nothing. */
export function wireLabel(item: Pick<WireItem, 'source' | 'take' | 'version' | 'publishedAt' | 'slug'>): string | null {
  const mark = item.take ?? (item.version !== null && item.version < 1_000 ? `version ${item.version}` : null);
  const parts = [item.source ?? item.slug, mark, clockOf(item.publishedAt)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Draft of one item: what stands over a story first, as printed copy has it, the body, what stands under it. */
function itemDraft(name: string, item: WireItem): ReadDraft {
  const bodyStart = item.body.find((one) => one.role === null || one.role === 'body')?.text ?? '';
  // A dateline that the body begins with is part of its first paragraph and is not said twice.
  const dateline = item.dateline !== null && !bodyStart.toLowerCase().startsWith(item.dateline.toLowerCase().slice(0, 20).split(/[,(]/)[0] ?? '') ? item.dateline : null;
  const passages: Passage[] = [
    ...(item.headline === null ? [] : [passage(item.headline, 'headline')]),
    ...item.standfirsts.filter((text) => text !== item.headline).map((text) => passage(text, 'standfirst')),
    ...item.bylines.map((text) => passage(text, 'byline')),
    ...item.advisories.map((text) => passage(text, 'advisory')),
    ...(dateline === null ? [] : [passage(dateline, 'dateline')]),
    ...item.body.filter((one) => !(one.role === 'headline' && one.text === item.headline)),
    ...item.captions,
    ...(item.credit === null ? [] : [passage(item.credit, 'credit')]),
  ];
  const { source, slug, take, embargo, publishedAt } = item;
  return copyDraft(name, passages, { source, slug, take, embargo, publishedAt, title: item.headline, label: wireLabel(item) });
}

/**
 * Items of one file as versions: in the order of their times where all state one, of their version numbers where all
 * state one, else as sent. Names are made different, because they become labels of columns.
 */
export function wireReading(name: string, format: string, items: readonly WireItem[], remarks: readonly Remark[] = []): Reading {
  const ordered = inOrder(items);
  const drafts = ordered.map((item) => itemDraft(name, item));
  const named = drafts.length === 1 ? drafts : distinctNames(name, drafts);
  const embargoes = [...new Set(ordered.map((item) => item.embargo).filter((one) => one !== null))];
  const hidden = ordered.flatMap((item) => item.hidden);
  const alternatives: Alternative[] = [];
  return {
    format,
    drafts: named,
    guess: null,
    alternatives,
    remarks: [
      ...embargoes.map((until): Remark => ({ kind: 'embargo', until })),
      ...(hidden.length > 0 ? [{ kind: 'hidden-text', shown: false, passages: hidden } as const] : []),
      ...remarks,
    ],
  };
}

function inOrder(items: readonly WireItem[]): readonly WireItem[] {
  const times = items.map((item) => instantOf(item.publishedAt));
  const versions = items.map((item) => item.version ?? Number.NaN);
  const keyed = items.map((item, at) => ({ item, at, time: times[at] as number, version: versions[at] as number }));
  const byTime = times.every((time) => !Number.isNaN(time));
  const byVersion = versions.every((version) => !Number.isNaN(version)) && new Set(items.map((item) => item.story)).size === 1;
  if (!byTime && !byVersion) return items;
  return keyed.sort((a, b) => (byTime ? a.time - b.time : 0) || (byVersion ? a.version - b.version : 0) || a.at - b.at).map((one) => one.item);
}

/** Gives each draft a name of its own: its label, its title, or a number behind the file's name. */
export function distinctNames(fileName: string, drafts: readonly ReadDraft[]): readonly ReadDraft[] {
  const stem = labelFromFileName(fileName);
  const count = (list: readonly (string | null)[], name: string | null): number => list.filter((one) => one === name).length;
  const labels = drafts.map((draft) => draft.label);
  const titles = drafts.map((draft) => draft.title);
  return drafts.map((draft, i) => {
    const own = draft.label !== null && count(labels, draft.label) === 1 ? draft.label : draft.title !== null && count(titles, draft.title) === 1 ? draft.title : null;
    return { ...draft, name: own === null ? `${stem}, ${i + 1}` : own.slice(0, 120) };
  });
}
