import type { Reply, Request } from '#worker/protocol.ts';

/** What the lane needs of a browser's `Worker`. */
export type WorkerLike = {
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
};

/**
 * One worker that is started when it is first needed and again after it was ended or fell over. `onReply` gets what the
 * living worker says, never what an ended one had still to say; `onFall` is told when it breaks without an answer.
 */
export type WorkerLane = {
  post(request: Request, transfer?: Transferable[]): void;
  /** Ends the worker in the middle of whatever it does; the next `post` starts another. */
  end(): void;
};

export function createWorkerLane(start: () => WorkerLike, onReply: (reply: Reply) => void, onFall: (message: string) => void): WorkerLane {
  let worker: WorkerLike | null = null;

  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const running = (): WorkerLike => {
    if (worker !== null) return worker;
    const started = start();
    const fall = (message: string): void => {
      if (worker !== started) return;
      end();
      onFall(message);
    };
    started.onmessage = (event) => {
      if (worker === started) onReply(event.data);
    };
    started.onerror = (event) => fall(event.message || 'the worker could not be started');
    started.onmessageerror = () => fall('a reply could not be read');
    worker = started;
    return started;
  };
  return {
    end,
    post(request, transfer = []) {
      try {
        running().postMessage(request, transfer);
      } catch (thrown) {
        end();
        onFall(thrown instanceof Error ? thrown.message : String(thrown));
      }
    },
  };
}
