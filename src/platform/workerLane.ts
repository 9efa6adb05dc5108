import type { Reply, Request } from '#worker/protocol.ts';

/** What a lane needs of a worker: something to talk to, and to end in the middle of its work. */
type WorkerHandle = { post(request: Request, transfer: Transferable[]): void; end(): void };
export type WorkerEars = { onReply(reply: Reply): void; onFall(message: string): void };
export type StartWorker = (ears: WorkerEars) => WorkerHandle;

/**
 * One worker that is started when it is first needed and again after it was ended or fell over. `onReply` gets what the
 * living worker says, never what an ended one had still to say; `onFall` is told when it breaks without an answer.
 */
export type WorkerLane = {
  post(request: Request, transfer?: Transferable[]): void;
  /** Ends the worker in the middle of whatever it does; the next `post` starts another. */
  end(): void;
};

export function createWorkerLane(start: StartWorker, { onReply, onFall }: WorkerEars): WorkerLane {
  /** Each worker has a life of its own, so that an ended one is not heard any more. */
  let life = 0;
  let worker: WorkerHandle | null = null;

  const end = (): void => {
    worker?.end();
    worker = null;
    life++;
  };
  const fall = (message: string): void => {
    end();
    onFall(message);
  };
  const running = (): WorkerHandle => {
    const mine = life;
    worker ??= start({
      onReply: (reply) => { if (mine === life) onReply(reply); },
      onFall: (message) => { if (mine === life) fall(message); },
    });
    return worker;
  };
  return {
    end,
    post(request, transfer = []) {
      try {
        running().post(request, transfer);
      } catch (thrown) {
        fall(thrown instanceof Error ? thrown.message : String(thrown));
      }
    },
  };
}
