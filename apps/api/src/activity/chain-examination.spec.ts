import fc from 'fast-check';
import { ChainExamination } from './chain-examination';
import { genesis, hashOf, type Head, type Link, type StoredLink } from './hash-chain';

const chain = 'system';

function linkOf(seq: number, details: unknown = { n: seq }): Link {
  return {
    chain,
    seq,
    at: '2026-11-23T10:00:00.000Z',
    personId: '00000000-0000-4000-8000-000000000001',
    postId: null,
    actingForPersonId: null,
    action: 'tasks.reported',
    subjectType: 'Task',
    subjectId: null,
    subjectCode: 'T-09',
    memorandumId: null,
    side: null,
    provinceCode: null,
    audience: seq % 7 === 0 ? 'ACECR' : null,
    details,
    requestId: null,
  };
}

function chained(link: Link, prevHash: string): StoredLink {
  return { ...link, prevHash, hash: hashOf(link, prevHash) };
}

function chainOf(length: number): StoredLink[] {
  const links: StoredLink[] = [];
  for (let seq = 1; seq <= length; seq += 1) links.push(chained(linkOf(seq), links.at(-1)?.hash ?? genesis));
  return links;
}

const headOf = (links: readonly StoredLink[]): Head => ({ seq: links.at(-1)?.seq ?? 0, hash: links.at(-1)?.hash ?? genesis });
const renumbered = (links: readonly StoredLink[]): StoredLink[] => links.map((link, index) => ({ ...link, seq: index + 1 }));

async function examine(links: readonly StoredLink[], head: Head | null, published: readonly Head[] = []) {
  const examination = new ChainExamination(chain, head, published);
  for (const link of links) examination.add(link);
  const breaks = await examination.finish((hashes) =>
    Promise.resolve(new Map(links.filter(({ hash }) => hashes.includes(hash)).map(({ hash, seq }) => [hash, seq]))),
  );
  return breaks.map(({ kind, seq, through }) => (seq === through ? `${kind} ${String(seq)}` : `${kind} ${String(seq)}-${String(through)}`));
}

const whole = chainOf(300);
const head = headOf(whole);
const at = (seq: number): StoredLink => whole[seq - 1]!;

test('a whole chain has no break, with its published heads or without any link', async () => {
  expect(await examine(whole, head, [at(120), at(300)])).toEqual([]);
  expect(await examine([], null)).toEqual([]);
  expect(await examine([], { seq: 0, hash: genesis })).toEqual([]);
});

test('a changed link is told with its place, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (seq) => {
      const tampered = whole.map((link) => (link.seq === seq ? { ...link, details: { n: 'other' } } : link));
      expect(await examine(tampered, head)).toEqual([`CHANGED ${String(seq)}`]);
    }),
    { numRuns: 40 },
  );
});

test('a changed link whose hash was made anew is told by the one chained to it, and at the end by the head', async () => {
  const rehashed = (seq: number): StoredLink[] =>
    whole.map((link) => (link.seq === seq ? chained({ ...linkOf(seq), action: 'tasks.approved' }, link.prevHash) : link));
  expect(await examine(rehashed(17), head)).toEqual(['CHANGED 17']);
  expect(await examine(rehashed(1), head)).toEqual(['CHANGED 1']);
  expect(await examine(rehashed(300), head)).toEqual(['CHANGED 300']);
});

test('deleted links are told with their places, renumbered or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 1, max: 40 }), async (seq, count) => {
      const left = whole.filter((link) => link.seq < seq || link.seq >= seq + count);
      const told = count === 1 ? `DELETED ${String(seq)}` : `DELETED ${String(seq)}-${String(seq + count - 1)}`;
      expect(await examine(left, head)).toEqual([told]);
      expect(await examine(renumbered(left), head)).toEqual([told]);
    }),
    { numRuns: 40 },
  );
});

test('an inserted link is told with its place, whether it was hashed or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), fc.boolean(), async (seq, isHashed) => {
      const before = whole[seq - 2]?.hash ?? genesis;
      const forged = isHashed ? chained(linkOf(seq, { forged: true }), before) : { ...linkOf(seq), prevHash: before, hash: 'f'.repeat(64) };
      const tampered = renumbered([...whole.slice(0, seq - 1), forged, ...whole.slice(seq - 1)]);
      expect(await examine(tampered, head)).toEqual([`INSERTED ${String(seq)}`]);
    }),
    { numRuns: 40 },
  );
});

test('a link put behind the head is told as inserted', async () => {
  expect(await examine([...whole, chained(linkOf(301), head.hash)], head)).toEqual(['INSERTED 301']);
});

test('links in another order are told, near and far', async () => {
  const swapped = (a: number, b: number): StoredLink[] =>
    renumbered(whole.map((link) => (link.seq === a ? at(b) : link.seq === b ? at(a) : link)));
  expect(await examine(swapped(5, 6), head)).toEqual(['REORDERED 5-6']);
  expect(await examine(swapped(20, 60), head)).toEqual(['REORDERED 20-60']);
  expect(await examine(swapped(10, 290), head)).toEqual(['REORDERED 10', 'REORDERED 290']);
  const moved = renumbered([...whole.slice(0, 99), at(110), ...whole.slice(99, 109), ...whole.slice(110)]);
  expect(await examine(moved, head)).toEqual(['REORDERED 100-110']);
});

test('a cut end is told by the head, and by the last published head where the head was cut too', async () => {
  const cut = whole.slice(0, 280);
  expect(await examine(cut, head)).toEqual(['CUT 281-300']);
  expect(await examine(cut, headOf(cut))).toEqual([]);
  expect(await examine(cut, headOf(cut), [at(120), at(295)])).toEqual(['CUT 281-295']);
  expect(await examine([], null, [at(295)])).toEqual(['CUT 1-295']);
  expect(await examine(cut, null)).toEqual(['HEAD_MISSING 280']);
});

test('a chain written anew from some link on does not agree with what was published', async () => {
  const anew = whole.slice(0, 149);
  for (let seq = 150; seq <= 300; seq += 1) anew.push(chained(linkOf(seq, { n: seq === 150 ? 'forged' : seq }), anew.at(-1)!.hash));
  expect(await examine(anew, headOf(anew))).toEqual([]);
  expect(await examine(anew, headOf(anew), [at(120), at(200)])).toEqual(['REWRITTEN 121-200']);
});

test('several breaks are told each by itself', async () => {
  const tampered = whole
    .filter(({ seq }) => seq !== 40)
    .map((link) => (link.seq === 7 ? { ...link, action: 'x.y' } : link))
    .slice(0, 250);
  expect(await examine(tampered, head)).toEqual(['CHANGED 7', 'DELETED 40', 'CUT 252-300']);
});
