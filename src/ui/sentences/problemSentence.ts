import type { Problem } from '#core/model/problem.ts';
import { byteSize, counted, figure } from './counts.ts';
import { day } from './day.ts';

/** What a reader is told when something could not be done, and what to do about it (design.md section 7). */
export function problemSentence(problem: Problem): string {
  switch (problem.code) {
    case 'empty-file': return `${problem.name} is empty.`;
    case 'not-text': return `${problem.name} is ${withArticle(problem.kind)}, not text. Export it as text and drop it again.`;
    case 'unknown-encoding': return `${problem.name} is not in an encoding that we can read. Save it as UTF-8.`;
    case 'file-too-large': return `${problem.name} has ${byteSize(problem.bytes)}; the limit is ${byteSize(problem.maxBytes)}.`;
    case 'too-many-words': return `${problem.name} has ${counted(problem.words, 'word')}; the limit is ${figure(problem.maxWords)}.`;
    case 'too-many-versions':
      return `That makes ${problem.wanted} versions. Writethru compares up to ${problem.maxVersions}; remove ${removal(problem.wanted - problem.maxVersions)} first.`;
    case 'same-version': return `${problem.name} has the same text as version ${problem.siglum}, so it was not added again.`;
    case 'folder': return `${problem.name} is a folder. Open it and drop the files in it.`;
    case 'empty-folder': return `There is no text in the folder ${problem.name}.`;
    case 'too-many-files': return `${problem.name} holds more than ${figure(problem.maxFiles)} files. Open it and drop the ones that matter.`;
    case 'unreadable-file': return `${problem.name} could not be read. Check that it still exists, and drop it again.`;
    case 'link-cut': return `This link is cut short: ${figure(problem.arrived)} of ${figure(problem.expected)} characters arrived. Ask for the whole link or a file.`;
    case 'link-damaged': return 'This link is damaged and cannot be opened. Copy it again from where it was made.';
    case 'link-unknown-format': return `This link is in a format (${problem.format}) that this release of Writethru cannot read. Reload the page to get the newest one.`;
    case 'link-too-large': return `This link unpacks to more than ${byteSize(problem.maxBytes)}, so it was not opened.`;
    case 'link-too-long': return `A link of everything would have ${figure(problem.characters)} characters; browsers open up to ${figure(problem.maxCharacters)}. Share fewer versions, or make a short link.`;
    case 'link-not-made': return 'This browser could not make the link. Copy the texts, or try a newer browser.';
    case 'link-key-missing': return 'The key is missing from this link. Copy it again, with the part after #.';
    case 'link-expired': return `This link expired on ${day(problem.expiredAt)}. Ask whoever sent it for a new one.`;
    case 'link-gone': return 'There is nothing behind this link any more: whoever made it has deleted it, or it was made at another address.';
    case 'wrong-password': return 'That password does not open this link.';
    case 'share-insecure': return 'Short links need a page that came over https, since browsers encrypt nowhere else. The whole link works here.';
    case 'share-unreachable': return 'Short links cannot be reached now. The whole link works without a server.';
    case 'share-full': return 'The service for short links has no room left. The whole link works without it.';
    case 'share-too-large': return `This story takes ${byteSize(problem.bytes)} encrypted; short links hold up to ${byteSize(problem.maxBytes)}. Share fewer versions, or send a file.`;
    case 'share-busy': return `Too many short links were made from here just now. Try again in ${counted(problem.seconds, 'second')}, or use the whole link.`;
    case 'passage-not-found': return 'The passage that this link points to is not in these versions any more.';
    case 'story-damaged': return 'A story that this browser keeps cannot be read. It was written by a later release of Writethru, or it is damaged.';
    case 'storage-unavailable': return 'This browser keeps nothing for this page, so the story is lost when you close it. Copy a link to keep it.';
    case 'storage-full': return 'There is no room left in this browser for the story. It stays open until you close the page; copy a link to keep it.';
    case 'clipboard-refused': return 'The browser did not let us use the clipboard. Mark the text and copy it by hand.';
    case 'bad-style': return `${problem.name} is not a house style that Writethru can read: ${problem.reason}. Your styles are as they were.`;
    case 'too-many-styles': return `This browser keeps ${problem.maxStyles} styles of your own. Remove one first.`;
    case 'worker-failed': return 'The comparison stopped because of a fault in Writethru. Your texts are safe; change anything, or reload, to try again.';
    case 'export-failed': return 'This could not be written, because of a fault in Writethru or because a part of it could not be fetched. Your texts are safe; reload, and try again.';
    case 'legacy-format': return `${problem.name} is ${withArticle(problem.kind)}. Save it as ${problem.saveAs} and drop it again.`;
    case 'encrypted-file': return `${problem.name} is locked with a password. Save a copy without one and drop it again.`;
    case 'damaged-file': return `${problem.name} is damaged: ${problem.reason}. Ask for it again.`;
    case 'unsafe-file': return `${problem.name} was refused: ${problem.reason}.`;
    case 'no-text': return `${problem.name} holds no text that can be read. If it is a scan, it needs text recognition first.`;
    case 'reader-missing': return `${problem.name} could not be read: the part of Writethru that reads this kind (${problem.kind}) did not arrive. Check the network and drop it again.`;
    case 'reading-stopped': return stopped(problem);
  }
}

function stopped({ name, reason, seconds }: Extract<Problem, { code: 'reading-stopped' }>): string {
  switch (reason) {
    case 'time': return `${name} took longer than ${counted(seconds, 'second')} to read and was given up.`;
    case 'memory': return `${name} needs more memory to read than a page may use, and was given up.`;
    case 'cancelled': return `Reading ${name} was stopped.`;
  }
}

/** Kinds come with their article, as a rule; "PDF" gets its own. */
const withArticle = (noun: string): string => (/^an? /.test(noun) ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`);

const removal = (surplus: number): string => (surplus === 1 ? 'one' : figure(surplus));
