/** What a lane needs of a worker: something to talk to, and to end in the middle of its work. */
type WorkerHandle<Request> = { post(request: Request, transfer: Transferable[]): void; end(): void };
export type WorkerEars<Reply> = { onReply(reply: Reply): void; onFall(message: string): void };
export type StartWorker<Request, Reply> = (ears: WorkerEars<Reply>) => WorkerHandle<Request>;

/**
 * One worker that is started when it is first needed and again after it was ended or fell over. `onReply` gets what the
 * living worker says, never what an ended one had still to say; `onFall` is told when it breaks without an answer.
 */
export type WorkerLane<Request> = {
  /** Starts the worker ahead of the first post. */
  start(): void;
  post(request: Request, transfer?: Transferable[]): void;
  /** Ends the worker in the middle of whatever it does; the next `post` starts another. */
  end(): void;
};

export function createWorkerLane<Request, Reply>(start: StartWorker<Request, Reply>, { onReply, onFall }: WorkerEars<Reply>): WorkerLane<Request> {
  /** Each worker has a life of its own, so that an ended one is not heard any more. */
  let life = 0;
  let worker: WorkerHandle<Request> | null = null;

  const end = (): void => {
    worker?.end();
    worker = null;
    life++;
  };
  const fall = (message: string): void => {
    end();
    onFall(message);
  };
  const running = (): WorkerHandle<Request> => {
    const mine = life;
    worker ??= start({
      onReply: (reply) => { if (mine === life) onReply(reply); },
      onFall: (message) => { if (mine === life) fall(message); },
    });
    return worker;
  };
  return {
    end,
    start() {
      try {
        running();
      } catch {
        // The first post meets the same trouble and tells it.
      }
    },
    post(request, transfer = []) {
      try {
        running().post(request, transfer);
      } catch (thrown) {
        fall(thrown instanceof Error ? thrown.message : String(thrown));
      }
    },
  };
}
