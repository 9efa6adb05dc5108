/** Control words that stand for a character. */
export const RTF_SIGNS: Readonly<Record<string, string>> = {
  tab: ' ', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003', enspace: '\u2002',
  qmspace: '\u2005', zwj: '\u200d', zwnj: '\u200c', zwbo: '\u200b', ltrmark: '\u200e', rtlmark: '\u200f',
};

/** Font character sets (specification 1.9.1, `\fcharset`) as encodings. */
export const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252', 77: 'macintosh', 128: 'shift_jis', 129: 'euc-kr', 134: 'gb18030', 136: 'big5', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258',
  177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 222: 'windows-874', 238: 'windows-1250',
};

export const CODE_PAGES: Readonly<Record<number, string>> = {
  437: 'windows-1252', 850: 'windows-1252', 866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8',
};

/** Groups that hold no text of the story. */
export const SKIPPED_DESTINATIONS = new Set([
  'colortbl', 'pict', 'object', 'objdata', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc',
  'aftncn', 'listtext', 'pntext', 'pntxtb', 'pntxta', 'bkmkstart', 'bkmkend', 'atnid', 'atnauthor', 'atntime', 'atnref', 'atndate', 'atnparent', 'atrfstart', 'atrfend', 'revtbl',
  'rsidtbl', 'generator', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'listtable', 'listoverridetable', 'filetbl', 'xe', 'tc', 'tcn', 'rxe', 'author', 'operator',
  'subject', 'keywords', 'doccomm', 'company', 'category', 'manager', 'hlinkbase', 'creatim', 'printim', 'buptim', 'private', 'nonshppict', 'shpinst', 'mmathPr', 'xmlnstbl',
  'wgrffmtfilter', 'pgdsctbl', 'upr', 'userprops', 'docvar', 'template', 'fontemb', 'falt', 'panose', 'do', 'formfield', 'ffdeftext', 'nextfile', 'passwordhash', 'pgptbl',
]);
