export type Link = { readonly id: string; readonly read: Buffer; readonly remove: Buffer; readonly readHash: string; readonly deleteHash: string; readonly blob: Buffer };
export type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: Buffer };
export type Server = {
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  said(): string;
  kill(signal: NodeJS.Signals): Server['ended'];
};
export type Client = {
  send(method: string, at: string, headers?: Record<string, string>, body?: Buffer | null): Promise<Answer>;
  create(link: Link, life?: number): Promise<Answer>;
  read(link: Link): Promise<Answer>;
  remove(link: Link): Promise<Answer>;
  close(): void;
};
export function startServer(env: Record<string, string>): Promise<Server>;
export function makeLink(bytes: number): Link;
export function clientOf(port: number, sockets?: number): Client;
