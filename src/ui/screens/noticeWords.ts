import type { Info, Notice } from '#store/state.ts';
import { counted, figure } from '#ui/sentences/counts.ts';
import { isolated } from '#ui/sentences/isolated.ts';
import { problemSentence } from '#ui/sentences/problemSentence.ts';
import { factsSentence, filesSentence, leftOutSentence } from './remarkWords.ts';

/** The line that a notice shows. */
export const noticeWords = (notice: Notice): string => (notice.kind === 'problem' ? problemSentence(notice.problem) : infoWords(notice.info));

function infoWords(info: Info): string {
  switch (info.code) {
    case 'version-removed': return `${info.siglum}, ${info.name}, was removed.`;
    case 'takes-begun': return `${info.siglum}, ${info.name}, takes the readings that you choose. Its sources stay as they are.`;
    case 'takes-parted': return `${info.siglum}, ${info.name}, is edited by hand now and follows its sources no more.`;
    case 'words-copied': return `${{ advisory: 'The advisory line', correction: 'The correction', comparison: 'The comparison in words' }[info.what]} was copied.`;
    case 'redline-copied': return 'The redline was copied, with its marks.';
    case 'marked-copied': return `${info.place} was copied, with its marks.`;
    case 'picture-saved': return info.described ? `${info.file} was saved. Its words are on the clipboard, to describe it with.` : `${info.file} was saved.`;
    case 'text-saved': return `${info.file} was saved.`;
    case 'undone': return 'Undone.';
    case 'redone': return 'Done again.';
    case 'link-copied': return `Link copied, ${figure(info.characters)} characters.`;
    case 'passage-copied': return `Link to ${isolated(info.name)}${info.number === null ? '' : ` ¶${info.number}`} copied.`;
    case 'quotation-copied': return `${isolated(info.name)}${info.number === null ? '' : ` ¶${info.number}`} copied as a quotation.`;
    case 'fact-copied': return `Link to “${info.label}” copied.`;
    case 'link-opened': return `Opened from the link: ${counted(info.versions, 'version')}. They are kept in this browser now.`;
    case 'link-through-server':
      return 'A mail filter had changed this link (# became %23), so all that it holds was also sent to the server that this page comes from. Writethru’s own server writes nothing down; other hosts may.';
    case 'working-on-copy': return 'This story is open in another tab, so this tab works on a copy of its own.';
    case 'file-read': return factsSentence(info.name, info.facts);
    case 'files-read': return filesSentence(info.files);
    case 'left-out': return leftOutSentence(info.folder, info.names);
    case 'short-link-deleted': return `The short link to ${info.title} was deleted. Nobody can open it any more.`;
    case 'forgotten': return 'Everything was forgotten. This browser keeps nothing for Writethru.';
  }
}
