import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clientOf, makeLink, startServer } from './serverUnderTest.mjs';

/**
 * Kills the server (SIGKILL) at a random moment under load, starts it again on the same folder, and looks: everything that
 * was acknowledged must be there byte by byte, what was deleted must stay deleted, and nothing half written may be read.
 * `npm run kill -- 100` does it a hundred times. A killed process shows what a crash of the program does; a loss of power
 * also tests the disk's own promises, on which `fsync` rests.
 */

const CLIENTS = 16;
/** The server lives this long in a round, in milliseconds. */
const LIFE_MS = [30, 400];

export async function killRounds(rounds, report = () => undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'writethru-kill-'));
  const sum = { acknowledged: 0, lost: 0, halfWritten: 0, leftovers: 0 };
  /** What must be there, of all rounds; what was sent and never answered may be there whole or not at all. */
  const kept = new Map();
  const gone = new Map();
  try {
    for (let round = 1; round <= rounds; round++) {
      const server = await startServer({ STORE_URL: `disk:${folder}` });
      const client = clientOf(server.port, CLIENTS);
      const unsure = new Map();
      const life = { alive: true };
      const work = async () => {
        while (life.alive) {
          const link = makeLink(1 + Math.floor(Math.random() * 60_000));
          unsure.set(link.id, link);
          const created = await client.create(link).catch(() => null);
          if (created?.status !== 201) return;
          unsure.delete(link.id);
          kept.set(link.id, link);
          sum.acknowledged += 1;
          if (Math.random() > 0.2) continue;
          kept.delete(link.id);
          const removed = await client.remove(link).catch(() => null);
          if (removed?.status !== 204) return;
          gone.set(link.id, link);
        }
      };
      const working = Array.from({ length: CLIENTS }, work);
      await new Promise((later) => setTimeout(later, LIFE_MS[0] + Math.random() * (LIFE_MS[1] - LIFE_MS[0])));
      await server.kill('SIGKILL');
      life.alive = false;
      await Promise.all(working);
      client.close();

      const again = await startServer({ STORE_URL: `disk:${folder}` });
      const reader = clientOf(again.port, CLIENTS);
      const look = async ([, link], be) => {
        const answer = await reader.read(link);
        if (answer.status === 200 && !answer.body.equals(link.blob)) sum.halfWritten += 1;
        if (be === 'there' && answer.status !== 200) sum.lost += 1;
        if (be === 'gone' && answer.status !== 404) sum.lost += 1;
      };
      for (const [list, be] of [[kept, 'there'], [gone, 'gone'], [unsure, 'either']]) {
        const waiting = [...list];
        await Promise.all(Array.from({ length: CLIENTS }, async () => { for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await look(next, be); }));
      }
      reader.close();
      await again.kill('SIGTERM');
      // A server that was killed before it took anything in has made no folder yet.
      const parts = path.join(folder, 'parts');
      sum.leftovers += existsSync(parts) ? readdirSync(parts).length : 0;
      // The last round's are enough to look at again: a folder that grows by every round would make the later ones slow.
      if (kept.size > 2_000) kept.clear();
      if (gone.size > 2_000) gone.clear();
      report(round, sum);
    }
    return sum;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rounds = Number(process.argv[2] ?? '100');
  const sum = await killRounds(rounds, (round, { acknowledged, lost, halfWritten }) => {
    if (round % 10 === 0 || round === rounds) console.log(`${round} kills: ${acknowledged} acknowledged, ${lost} lost, ${halfWritten} half written`);
  });
  process.exitCode = sum.lost + sum.halfWritten + sum.leftovers === 0 ? 0 : 1;
}
