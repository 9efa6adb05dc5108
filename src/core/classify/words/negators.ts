/** Words that turn a statement round. Contractions in n't are recognised by their ending. General knowledge. */
const NEGATORS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot', 'nowhere', 'hardly']);

export const isNegator = (norm: string): boolean => NEGATORS.has(norm) || (norm.charCodeAt(norm.length - 1) === 116 && norm.endsWith("n't"));
