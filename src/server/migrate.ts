import { copyRecords } from './storage/copyRecords.ts';
import { openStorage } from './storage/openStorage.ts';

/** `npm run migrate -- FROM TO`: copies all short links from one store to another while servers go on (docs/operators.md). */
const [from, to, ...rest] = process.argv.slice(2);
if (from === undefined || to === undefined || rest.length > 0) {
  console.error('Usage: npm run migrate -- FROM TO, two addresses as STORE_URL takes them, such as disk:data/share and postgres://…');
  process.exit(2);
}
try {
  const [source, target] = [await openStorage(from), await openStorage(to)];
  const { copied, there, expired, broken } = await copyRecords(source, target, () => Date.now());
  await source.close();
  await target.close();
  console.log(`${copied} copied, ${there} there already, ${expired} expired, ${broken} not readable.`);
  process.exit(broken === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
