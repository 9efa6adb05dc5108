/** What an operator may set, by the environment. `docs/operators.md` lists the same names. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Where records are kept; null where no short links are offered. */
  readonly storeUrl: string | null;
  /** The store before, while records move from it to the new one; null where none is left. */
  readonly oldStoreUrl: string | null;
  /** Short links that one client may make in a minute. */
  readonly createsPerMinute: number;
  /** Short links that one client may open or delete in a minute. */
  readonly readsPerMinute: number;
  /** Most megabytes that the service holds in all. */
  readonly quotaMb: number;
  /** Proxies in front whose `X-Forwarded-For` is believed; 0 where clients come straight. */
  readonly proxies: number;
  /** Requests that are logged: none, those of the share service and all failures, or all. */
  readonly log: 'none' | 'share' | 'all';
};

export const DEFAULT_PORT = 4173;

/** A newsroom of some hundreds behind one address shares this; one program alone fills the quota in no less than days. */
const CREATES_PER_MINUTE = 120;
const READS_PER_MINUTE = 1_200;
const QUOTA_MB = 10_240;

const LOGS = ['none', 'share', 'all'] as const;

/** @returns the settings, or a sentence that says which one is wrong */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | string {
  const wrong: string[] = [];
  const whole = (name: string, otherwise: number, most: number, what: string): number => {
    const text = env[name];
    if (text === undefined || text === '') return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value <= most) return value;
    wrong.push(`${name}=${text} is not ${what} (0 to ${most}).`);
    return otherwise;
  };
  const settings: Settings = {
    port: whole('PORT', DEFAULT_PORT, 65_535, 'a port number'),
    host: env['HOST'] || '127.0.0.1',
    storeUrl: env['STORE_URL'] === 'none' ? null : env['STORE_URL'] || 'disk:data/share',
    oldStoreUrl: env['OLD_STORE_URL'] || null,
    createsPerMinute: whole('CREATES_PER_MINUTE', CREATES_PER_MINUTE, 10_000_000, 'a number of links'),
    readsPerMinute: whole('READS_PER_MINUTE', READS_PER_MINUTE, 10_000_000, 'a number of links'),
    quotaMb: whole('QUOTA_MB', QUOTA_MB, 1_000_000_000, 'a number of megabytes'),
    proxies: whole('TRUST_PROXIES', 0, 10, 'a number of proxies'),
    log: LOGS.find((log) => log === env['LOG']) ?? 'share',
  };
  return wrong[0] ?? settings;
}
