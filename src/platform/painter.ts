import { fail, ok } from '#core/model/result.ts';
import type { Painter } from '#store/ports.ts';

/** Fetches what draws when a picture is first asked for. */
export const painter: Painter = {
  async paint(picture) {
    try {
      const { paintPicture } = await import('./paintPicture.ts');
      return ok(await paintPicture(picture));
    } catch (thrown) {
      return fail({ code: 'export-failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  },
};
