import type { Triple } from '#core/project/lens.ts';

type Named = { readonly siglum: string; readonly name: string };

/**
 * The three versions that Catch-up begins with. Two that begin with the same word ("AP 1", "AP 2") are a wire before and
 * now, and the rewrite is the first other one; where no two do, the first version, the second, and the last. Null with
 * fewer than three: the reader can choose others.
 */
export function defaultTriple(versions: readonly Named[]): Triple | null {
  const [first, second] = versions;
  const last = versions.at(-1);
  if (first === undefined || second === undefined || last === undefined || versions.length < 3) return null;
  for (const [at, old] of versions.entries()) {
    const wire = versions.slice(at + 1).find((other) => slug(other.name) === slug(old.name));
    const ours = versions.find((other) => other !== old && other !== wire && slug(other.name) !== slug(old.name));
    if (wire !== undefined && ours !== undefined && slug(old.name) !== '') return { old: old.siglum, ours: ours.siglum, wire: wire.siglum };
  }
  return { old: first.siglum, ours: second.siglum, wire: last.siglum };
}

const slug = (name: string): string => /^[\p{L}]+/u.exec(name.trim().toLowerCase())?.[0] ?? '';

/** Another version in one of the three places; one that stands in another of them changes places with it. */
export function withRole(triple: Triple, role: keyof Triple, siglum: string): Triple {
  const taken = (Object.keys(triple) as (keyof Triple)[]).find((other) => triple[other] === siglum);
  return taken === undefined ? { ...triple, [role]: siglum } : { ...triple, [taken]: triple[role], [role]: siglum };
}
