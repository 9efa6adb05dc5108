// The invented story that most test files carry, in three versions, and what a reader must find in each of them.

export const STORY = {
  headline: 'Ferry crews in Port Ellery walk out over night shifts',
  standfirst: 'Islanders stranded as talks break down for the second time this month',
  byline: 'By MARA LINDQVIST',
  title2: 'What the crews want',
  caption: 'Idle ferries at the Ellery terminal on Tuesday. (Photo: Jon Abara)',
  paragraphs: [
    'PORT ELLERY (NWA) — Ferry crews walked off the job at dawn Tuesday, stranding about 2,300 commuters and leaving the café on Pier 4 without its morning rush.',
    'The walkout, the second this month, follows the collapse of talks over night shifts that the union calls “unsafe and unpaid.”',
    '“We gave them 11 days,” said Ruth Okonedo, who leads the crews’ union. “They gave us a memo.”',
    'The harbor authority said it would charter three boats by Wednesday. It put the cost at $410,000 a day.',
    'Not everyone was stuck.',
    'Fishermen from Saltmere ran a free shuttle until noon, charging nothing and asking for no names, said Émile Tanaka, 61, who made four trips.',
    'A state mediator, Dana Whitfield, is to meet both sides at 10 a.m. Thursday.',
    'The last strike, in 1998, lasted 19 days and cost the island’s hotels a fifth of their season.',
  ],
  heading: { at: 3, text: 'Boats by Wednesday' },
};

// Later versions: the lede and one fact change, a paragraph is added.
export const VERSIONS = [
  { version: 1, take: null, time: '2026-03-03T07:10:00Z', paragraphs: STORY.paragraphs.slice(0, 5) },
  {
    version: 2,
    take: '1st Ld-Writethru',
    time: '2026-03-03T11:25:00Z',
    paragraphs: ['PORT ELLERY (NWA) — Ferry crews walked off the job at dawn Tuesday, stranding more than 2,600 commuters before the first boat was due.', ...STORY.paragraphs.slice(1, 7)],
  },
  {
    version: 3,
    take: '2nd Ld-Writethru',
    time: '2026-03-03T16:40:00Z',
    paragraphs: ['PORT ELLERY (NWA) — A state mediator stepped into a ferry strike late Tuesday after a walkout stranded more than 2,600 commuters.', ...STORY.paragraphs.slice(1)],
  },
];

export const body = (texts) => texts.map((text) => ['body', text]);

/** Seven-bit writing of the wires; what reading it must give back. */
export const toWire = (text) => text.replace(/“/g, '``').replace(/”/g, "''").replace(/’/g, "'").replace(/ — /g, ' _ ').replace(/é/g, 'e').replace(/É/g, 'E');
export const fromWire = (text) => text.replace(/’/g, "'").replace(/é/g, 'e').replace(/É/g, 'E');

/** Breaks a paragraph into lines of at most `width` characters. */
export function wrap(text, width, indent = '') {
  const lines = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

export const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
