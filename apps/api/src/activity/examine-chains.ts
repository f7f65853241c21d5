import { setImmediate as breathe } from 'node:timers/promises';
import type { ChainBreak } from '@hampeyman/domain/activity';
import { isGenuine } from './audit-key';
import { ChainExamination } from './chain-examination';
import type { ChainReader, ChainStanding, Publication } from './chain-reader';

/** How many links are in memory at once. */
const batch = 1_000;

/** What was found of one chain. */
export interface ExaminedChain extends ChainStanding {
  readonly breaks: readonly ChainBreak[];
  /** The last published head that bears a genuine signature. */
  readonly published: Publication | null;
}

/**
 * Walks every chain from its first link to its last and compares it with its head and with what was published of it, `mailed` among that.
 * `progress` hears how many links have been looked at, and `after` each chain. In bounded memory, and letting other work through.
 */
export async function examineChains(
  reader: ChainReader,
  mailed: readonly Publication[],
  progress: (rows: number) => Promise<void> | void,
  after: (chain: ExaminedChain) => void,
): Promise<void> {
  let rows = 0;
  const standings = await reader.chains();
  const unknown = new Set(mailed.map(({ chain }) => chain));
  for (const { chain } of standings) unknown.delete(chain);
  for (const standing of [...standings, ...[...unknown].map((chain) => ({ chain, head: null, last: 0 }))]) {
    const { chain, head, last } = standing;
    const claimed = [...(await reader.publications(chain)), ...mailed.filter((one) => one.chain === chain)];
    const published = claimed.filter((one) => isGenuine(one, one.publicKey));
    const examination = new ChainExamination(chain, head, published);
    let seq = 0;
    while (seq < last) {
      const links = await reader.links(chain, seq, batch);
      if (links.length === 0) break;
      for (const link of links) if (link.seq <= last) examination.add(link);
      seq = links.at(-1)?.seq ?? last;
      rows += links.length;
      await progress(rows);
      await breathe();
    }
    const broken = await examination.finish((hashes) => reader.placesOf(chain, hashes));
    const forged = claimed
      .filter((one) => !published.includes(one))
      .map((one): ChainBreak => ({ chain, kind: 'SIGNATURE_WRONG', seq: one.seq, through: one.seq }));
    after({ ...standing, breaks: [...broken, ...forged], published: published.toSorted((a, b) => a.seq - b.seq).at(-1) ?? null });
  }
}
