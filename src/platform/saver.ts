import type { Saver } from '#store/ports.ts';

/** How long the address of a file's bytes is kept after the click: longer than any browser takes to fetch them from memory. */
const KEPT_MS = 60_000;
/** Characters that some file system does not take in a name. */
// oxlint-disable-next-line no-control-regex -- control characters are among those that no file system takes
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F]/gu;

export const browserSaver: Saver = {
  save(name, content, type) {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name.replace(FORBIDDEN, '-');
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  },
};
