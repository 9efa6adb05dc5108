import { describe, expect, it } from 'vitest';
import type { Role } from '#core/model/draft.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '../segment.ts';
import { guessRoles } from './roles.ts';

const LEDE = 'The council of Millbrook voted on Friday to close the old bridge after engineers found cracks in nine of its welds, officials said.';
const SECOND = 'Commuters will be sent through the valley until the spring, and the ferry will sail twice an hour, the mayor told reporters.';

/** Role of `line` where it stands: above the lede, between two body paragraphs, or at the end. */
const at = {
  head: (line: string): Role => guessRoles([line, LEDE, SECOND])[0] ?? 'body',
  middle: (line: string): Role => guessRoles([LEDE, line, SECOND])[1] ?? 'body',
  tail: (line: string): Role => guessRoles([LEDE, SECOND, line])[2] ?? 'body',
};
type Place = keyof typeof at;

function holds(role: Role, places: readonly Place[], lines: readonly string[]): void {
  describe(`${role} (${places.join(', ')})`, () => {
    it.each(lines)('%s', (line) => {
      for (const place of places) expect(at[place](line), place).toBe(role);
    });
  });
}

describe('rules that need only the paragraph', () => {
  holds('tag', ['head', 'middle', 'tail'], [
    '<img height="1" width="1" style="display:none" src="https://example.org/p?c1=2&amp;c2=3">', '<br>', '<!-- ad slot 3 --><div id="ad"></div>', '&nbsp;',
    '</p> <p>', "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });", '\u200B\u200B',
  ]);
  holds('rule', ['middle', 'tail'], ['___', '* * *', '# # #', '-----', '• • •', '— — —', '###', '-30-', 'ENDS', '~', '=====']);
  holds('byline', ['head'], [
    'By LARA DOE and JOHN ROE, Example Press', 'By Jane Doe', 'BY JANE DOE', 'By Jane Doe and Juan de la Cruz', 'By Jane Doe in Millbrook and John Roe in Kiev', 'By J.R. Doe Jr.',
    'Von Jane Doe', 'Por Ana Ruiz e João Okafor', 'Words by Jane Doe', 'By Jane Doe, Science Editor',
  ]);
  holds('contributor', ['tail'], [
    'Jane Doe and John Roe in Millbrook and Ana Ruiz in Riverton contributed to this report.', 'Associated Press writer Jane Doe in Millbrook contributed to this report.',
    '(Reporting by Jane Doe; Editing by John Roe)', 'Additional reporting by Jane Doe', 'Doe reported from Millbrook. Jane Roe contributed.', 'AP writers Jane Doe and John Roe contributed.',
    'With files from Example Press', 'jd/jr/ar', 'Jane Doe reported from Millbrook and John Roe from Riverton.',
  ]);
  holds('follow', ['tail'], [
    'Follow Jane Doe on Twitter at: https://example.org/janedoe and John Roe at https://example.org/roe', 'Follow Jane Doe on Twitter at: and John Roe at', 'Follow @newsdesk',
    'Follow Jane Doe on Warbler at: and John Roe at',
    'Jane Doe can be reached at jane@example.org.', 'Contact the reporter: jane@example.org', 'Online: https://example.org/bridge', 'Follow us on Facebook', 'Contact:', 'jane@example.org', '+1 555 0100 222',
  ]);
  holds('caption', ['head', 'middle', 'tail'], [
    'Mayor Ana Ruiz speaks at the bridge in Millbrook, Friday, March 14, 2031. Ruiz spoke after a meeting. (AP Photo/Jane Doe) The Associated Press',
    'Ruiz speaks to reporters. (RNA Photo/Jane Doe) Riverton News Agency',
    'Ana Ruiz with the chief engineer on Friday. Credit: Jane Doe/PA Wire', 'The old bridge. (Photo by Jane Doe)', 'The bridge at dawn. Jane Doe/Getty Images',
    'FILE - In this May 3, 2030 file photo, a bus crosses the bridge.', 'Welders at work on Friday. (Jane Doe/Example News via AP, Pool)', 'The bridge seen from the north. Photo: Jane Doe',
  ]);
  holds('credit', ['middle', 'tail'], [
    '(AP Photo/Jane Doe)', 'The Associated Press', 'Photo: Jane Doe/Getty Images', 'Credit: Jane Doe', '© 2031 Example Press', 'Reuters',
    'Copyright 2031 Example Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
  ]);
  holds('advisory', ['head', 'middle', 'tail'], [
    '(more)', '-more-', 'MORE', 'Eds: Updates with quotes from the mayor. Will be updated.', '1st Ld-Writethru', 'BC-US--Bridge Closing, 2nd Ld-Writethru,0400', 'URGENT',
    'EMBARGOED until 10 a.m. Friday', 'Not for release before March 14', '(Adds details, background)', "Editor's note: This story is part of a series.", 'Take 2', 'AP-WF-03-14-31 2003GMT',
    'This is a breaking news story. It will be updated.',
  ]);
  holds('correction', ['head', 'tail'], [
    'CORRECTION: The bridge was built in 1931, not 1913.', 'Correction (March 15): The name of the engineer is John Roe.', 'An earlier version of this story misspelled the name of the engineer.',
    'This story has been corrected to show that the bridge was built in 1931.', 'This version corrects the year in paragraph 4.',
  ]);
  holds('dateline', ['head'], ['Published 14 March 2031, 10:32 GMT', 'Updated: March 14, 2031 at 3:05 p.m. EDT', 'March 14, 2031', '14/03/2031 10:32', 'MILLBROOK (AP) —', 'Fri 14 Mar 2031 10.32 GMT']);
  holds('junk', ['head', 'middle', 'tail'], [
    'Advertisement', 'ADVERTISEMENT', 'More From This Section', 'Read more', 'Story continues below advertisement', 'Related stories:', 'Share this article', 'Sign up for our newsletter',
    '5 min read', '23 comments', 'Example News Science Editor Jane Doe reports:', 'Skip to content', 'Loading...', 'Subscribe to the evening briefing', 'Publicidade', 'Lesen Sie auch:',
    'A version of this article appears in print on March 15, 2031, Section A, Page 1 of the national edition.', 'This story was originally published by Example News.',
  ]);
  holds('junk', ['middle', 'tail'], ['READ MORE: Bridge reopens in spring', 'Related: What the closure means for you', 'WATCH: Cranes lift the deck', 'More: The bridge in pictures', 'Watch our report by Jane Doe']);
});

describe('body paragraphs that look a little like furniture stay body', () => {
  holds('body', ['head', 'middle', 'tail'], [
    'By Friday the river had risen by two metres, and the ferry stayed in port.', 'By then, no one was left.', 'Follow the money, the old mayor used to say.', '"More," she said.',
    'The senator contributed to this report, which found cracks in nine welds.', 'Three scientists contributed to this report.', 'Credit where it is due: the engineers worked all night.',
    'He posted the photo on Friday.', 'Officials said more.', 'The photo (below) shows the crack.', 'She told Reuters.', 'Read the letter: it says nothing about the welds.',
    'Nobody was hurt.', 'What now?', '"We will rebuild it."', 'The Associated Press could not reach him.', 'Correction of the river began in 1871.', 'Contact with the crew was lost at 10:32.',
    'No.', '…', 'It was 5 p.m.', 'He reported from Millbrook for 20 years.', 'This story begins in 1931.', 'Update your phones, the mayor said, and stay inside.',
    'The company, she said, may not be published in the register.', 'Jane Doe said the report: a failure.', '1,200 people came.', '2014 was a good year.',
    'Copyright law is an issue here, the judge said.', 'Live music will be played at the bridge on Friday.', 'Subscribe if you dare, he said, and hung up.',
  ]);
  holds('body', ['middle', 'tail'], ['The mayor said', 'the bridge will', 'Nine welds', 'He left the room', 'One in four', 'a < b > c']);
});

describe('the head of a story', () => {
  const roles = (...texts: string[]): Role[] => guessRoles(texts);

  it('takes a short line without stop over a longer paragraph for the headline', () => {
    expect(roles('Millbrook closes its old bridge', LEDE, SECOND)).toEqual(['headline', 'body', 'body']);
    expect(roles("Mayor: 'We had no choice' over bridge", LEDE)).toEqual(['headline', 'body']);
    expect(roles("Mayor on bridge: 'We had no choice'", LEDE)).toEqual(['headline', 'body']);
    expect(roles('Analysis: What the closure means', LEDE)).toEqual(['headline', 'body']);
  });

  it('takes a headline given twice for two', () => {
    expect(roles('Millbrook closes bridge', 'Millbrook closes bridge', LEDE)).toEqual(['headline', 'headline', 'body']);
    expect(roles('Who will pay for it?', 'Who will pay for it?', LEDE)).toEqual(['headline', 'headline', 'body']);
  });

  it('reads headline, standfirst, byline, name and time above the lede', () => {
    expect(roles('Millbrook closes its bridge', 'Nine cracked welds, one angry valley', 'By Jane Doe', 'Published 14 March 2031', LEDE)).toEqual(['headline', 'standfirst', 'byline', 'dateline', 'body']);
    expect(roles('Millbrook closes its bridge', 'Engineers have found cracks in nine welds.', 'By Jane Doe', LEDE)).toEqual(['headline', 'standfirst', 'byline', 'body']);
    expect(roles('Millbrook closes its bridge', 'Jane Doe Transport correspondent', LEDE)).toEqual(['headline', 'byline', 'body']);
    expect(roles('Mühlbach sperrt die Brücke', 'Von Jana Müller, dpa', LEDE)).toEqual(['headline', 'byline', 'body']);
    expect(roles('Millbrook closes its bridge', 'Jane Doe', 'Example News, Millbrook', LEDE)).toEqual(['headline', 'byline', 'byline', 'body']);
    expect(roles('Millbrook closes its bridge', 'Jane Doe', LEDE)).toEqual(['headline', 'byline', 'body']);
    expect(roles('Millbrook closes its bridge', 'By Jane Doe', 'AP Science Writer', LEDE)).toEqual(['headline', 'byline', 'byline', 'body']);
  });

  it('leaves a lede with a stop alone, also a short one', () => {
    expect(roles('The bridge is closed.', LEDE, SECOND)).toEqual(['body', 'body', 'body']);
    expect(roles('Millbrook closes its bridge', 'It is over.', LEDE)).toEqual(['headline', 'body', 'body']);
    expect(roles('What comes to mind when you think of the bridge?', LEDE, SECOND)).toEqual(['body', 'body', 'body']);
  });

  it('needs a story below: lists, verses and single lines are body', () => {
    expect(roles('Great match tonight')).toEqual(['body']);
    expect(roles('Nine welds', 'Two bridges', 'One mayor')).toEqual(['body', 'body', 'body']);
    expect(roles('By Jane Doe')).toEqual(['body']);
    expect(roles('Read more', 'Advertisement')).toEqual(['body', 'body']);
    expect(roles()).toEqual([]);
  });
});

describe('lists of other pages', () => {
  it('under their label are junk as far as no sentence ends', () => {
    expect(guessRoles([LEDE, 'Related stories', 'Ferry to sail twice an hour', 'Millbrook counts the cost', SECOND])).toEqual(['body', 'junk', 'junk', 'junk', 'body']);
    expect(guessRoles([LEDE, 'More From This Section', SECOND])).toEqual(['body', 'junk', 'body']);
    expect(guessRoles([LEDE, 'Advertisement', 'Nine welds', SECOND])).toEqual(['body', 'junk', 'body', 'body']);
  });
});

describe('headings inside', () => {
  const around = (...lines: string[]): Role[] => guessRoles([SECOND, ...lines.flatMap((line) => [line, LEDE])]);

  it('in capitals, in title case, marked, or several', () => {
    expect(around('WHAT HAPPENS NEXT')).toEqual(['body', 'heading', 'body']);
    expect(around('The Long Way Round')).toEqual(['body', 'heading', 'body']);
    expect(around('## Costs')).toEqual(['body', 'heading', 'body']);
    expect(around('What happens next', 'Who will pay')).toEqual(['body', 'heading', 'body', 'heading', 'body']);
  });

  it('not a single plain line, a question, a sentence or a line of a list', () => {
    expect(around('What happens next')).toEqual(['body', 'body', 'body']);
    expect(around('What happens next?', 'Who will pay?')).toEqual(['body', 'body', 'body', 'body', 'body']);
    expect(guessRoles([LEDE, 'First Street', 'Second Street', 'Third Street', SECOND])).toEqual(['body', 'body', 'body', 'body', 'body']);
  });
});

describe('roles set by hand', () => {
  it('override the guess, are tied to the words and renumber', () => {
    const read = (roles: { paragraphId: string; role: Role }[]) => segment({ name: 'test', text: `${LEDE}\n\n${SECOND}`, publishedAt: null, roles }, createLexicon());
    const id = read([]).paragraphs[0]?.id ?? '';
    expect(read([{ paragraphId: id, role: 'advisory' }]).paragraphs.map((p) => [p.role, p.number])).toEqual([['advisory', null], ['body', 1]]);
  });
});

describe.skipIf(noStories)(`roles of the Crimea story${storiesNote}`, () => {
  it('are those that an editor gives', () => {
    const [early, writethru, pickup, rewrite, own] = readStory('crimea').map((draft) => segment(draft, createLexicon()).paragraphs.map((p) => p.role));
    const body = (n: number): Role[] => Array.from({ length: n }, () => 'body');
    expect(early).toEqual(['caption', 'byline', ...body(25), 'rule', 'contributor', 'rule', 'follow']);
    expect(writethru).toEqual(['headline', 'headline', ...body(26), 'contributor', 'follow']);
    expect(pickup).toEqual([...body(3), 'junk', ...body(6)]);
    expect(rewrite).toEqual(['headline', 'caption', ...body(2), 'junk', ...body(8)]);
    expect(own).toEqual(['tag', 'headline', 'caption', ...body(9)]);
  });
});
