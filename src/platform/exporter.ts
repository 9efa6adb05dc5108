import { fail } from '#core/model/result.ts';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';
import type { Exporter } from '#store/ports.ts';
import { createWorkerLane, type StartWorker } from './workerLane.ts';

/** Writes in a worker of its own, which is started for each wish and ended after it: exports are rare and may be large. */
export function createExporter(start: StartWorker<ExportWish, ExportReply>): Exporter {
  let turn: Promise<unknown> = Promise.resolve();
  const writeOne = (wish: ExportWish): Promise<ExportReply> =>
    new Promise((settle) => {
      const lane = createWorkerLane(start, {
        onReply(reply) {
          lane.end();
          settle(reply);
        },
        onFall: (message) => settle(fail({ code: 'export-failed', message })),
      });
      lane.post(wish);
    });
  return {
    write(wish) {
      const answer = turn.then(() => writeOne(wish));
      turn = answer;
      return answer;
    },
  };
}
