/** Forms of "be", and "got", before a participle. */
export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got']);

/** Past participles without -ed that stand in crime, war and politics. General knowledge. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'shot hit struck killed cut beaten driven taken given held sent built broken chosen done eaten found forced fought hurt kept known laid led left lost made met paid put read run said seen sold shown shut split stolen stopped thrown told torn won written drawn spent caught bought brought taught fired'.split(' '),
);
/** Words of so many letters in -ed are participles: "jailed", not "bed" or "feed". */
export const MIN_ED_CHARS = 5;
