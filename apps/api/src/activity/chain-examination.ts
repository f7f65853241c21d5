import type { BreakKind, ChainBreak } from '@hampeyman/domain/activity';
import { genesis, hashOf, type Head, type StoredLink } from './hash-chain';

/** How far around its place the former place of a link is looked for; farther ones are found by the hash before them. */
const nearby = 64;

/** Beyond so many breaks of one chain only the first are told: then it is not a matter of single links any more. */
export const toldBreaks = 100;

/** Links whose place in the original chain is not there any more, and where that was noticed. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly noticedAt: number;
}

/** A link that is not what was hashed, unless it turns out to come from far away. */
interface Suspect {
  readonly link: StoredLink;
  readonly expected: number;
}

/** Finds in a few statements the numbers of links by their hashes. */
export type WhereIs = (hashes: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/**
 * Walks one chain link by link, in the order of their numbers, and tells each break with its place and kind. Because the number is part
 * of what is hashed, a link still says where it originally stood: that tells an inserted link from a changed one and a moved one from
 * both. Holds no more than the breaks.
 */
export class ChainExamination {
  private readonly breaks: ChainBreak[] = [];
  private readonly gaps: Gap[] = [];
  private readonly suspects: Suspect[] = [];
  private readonly published: Head[];
  private readonly originals = new WeakMap<StoredLink, number | null>();
  private waiting: StoredLink | null = null;
  /** The number that the next link should originally have had. */
  private expected = 1;
  private formerHash = genesis;
  private formerSeq = 0;
  /** Whether a break right before explains that the next link does not follow. */
  private isExplained = false;
  private agreedSeq = 0;

  /** `published` are heads with genuine signatures. */
  constructor(
    private readonly chain: string,
    private readonly head: Head | null,
    published: readonly Head[],
  ) {
    this.published = published.toSorted((a, b) => a.seq - b.seq);
  }

  add(link: StoredLink): void {
    if (this.waiting !== null) this.step(this.waiting, link);
    this.waiting = link;
  }

  /** The breaks in the order of the chain, once all its links have been added. */
  async finish(whereIs: WhereIs): Promise<readonly ChainBreak[]> {
    if (this.waiting !== null) this.step(this.waiting, null);
    await this.settle(whereIs);
    for (const { from, to } of this.gaps) this.tell('DELETED', from, to);
    this.compareHead();
    for (const { seq } of this.published) this.tellCut(seq);
    return this.breaks.toSorted((a, b) => a.seq - b.seq || a.through - b.through);
  }

  private step(link: StoredLink, next: StoredLink | null): void {
    const original = this.originalOf(link);
    if (original === null) this.strange(link, next);
    else if (original < this.expected) this.repeated(link, original, next);
    else this.accept(link, original);
    this.formerSeq = link.seq;
  }

  private accept(link: StoredLink, original: number): void {
    if (original > this.expected) this.gaps.push({ from: this.expected, to: original - 1, noticedAt: link.seq });
    // whole by itself and in its place, but chained to another one: the one before was replaced together with its hash
    else if (link.prevHash !== this.formerHash && !this.isExplained) this.tell('CHANGED', Math.max(this.formerSeq, 1));
    this.follow(link, original);
    this.isExplained = false;
  }

  private follow(link: StoredLink, original: number): void {
    this.formerHash = link.hash;
    this.expected = original + 1;
    while (this.published[0] !== undefined && this.published[0].seq <= original) this.compare(this.published.shift(), link, original);
  }

  /** A link that is nothing that was ever hashed: somebody put it there, or changed it. */
  private strange(link: StoredLink, next: StoredLink | null): void {
    const continues =
      next === null
        ? this.head?.seq === this.expected - 1 && this.head.hash === this.formerHash
        : this.originalOf(next) === this.expected && next.prevHash === this.formerHash;
    if (continues) {
      this.tell('INSERTED', link.seq);
      return;
    }
    this.suspects.push({ link, expected: this.expected });
    this.follow(link, this.expected);
    this.isExplained = true;
  }

  /** A link from before: one that was moved behind others, or one of two that claim the same place. */
  private repeated(link: StoredLink, original: number, next: StoredLink | null): void {
    const index = this.gaps.findIndex(({ from, to }) => from <= original && original <= to);
    const gap = this.gaps[index];
    if (gap !== undefined) {
      const rest = [
        { ...gap, to: original - 1 },
        { ...gap, from: original + 1 },
      ].filter(({ from, to }) => from <= to);
      this.gaps.splice(index, 1, ...rest);
      this.tell('REORDERED', Math.min(gap.noticedAt, link.seq), link.seq);
      this.isExplained = true;
      return;
    }
    // the one from which the chain goes on, or that its head names, is genuine
    const isGenuine = (next === null ? this.head?.hash : next.prevHash) === link.hash;
    this.tell('INSERTED', isGenuine ? this.formerSeq : link.seq);
    if (isGenuine) this.formerHash = link.hash;
  }

  /** Strange links that in truth come from far away, found by the hash that stood before them. */
  private async settle(whereIs: WhereIs): Promise<void> {
    if (this.suspects.length === 0) return;
    const places = await whereIs(this.suspects.map(({ link }) => link.prevHash));
    for (const { link } of this.suspects) {
      const before = link.prevHash === genesis ? 0 : places.get(link.prevHash);
      const isMoved = before !== undefined && before + 1 !== link.seq && link.hash === hashOf(contentAt(link, before + 1), link.prevHash);
      this.tell(isMoved ? 'REORDERED' : 'CHANGED', link.seq);
    }
  }

  private compareHead(): void {
    const last = this.expected - 1;
    if (this.head === null) {
      if (last > 0) this.tell('HEAD_MISSING', last);
      return;
    }
    if (this.head.seq > last) this.tell('CUT', last + 1, this.head.seq);
    else if (this.head.seq < last) this.tell('INSERTED', this.head.seq + 1, last);
    else if (this.head.hash !== this.formerHash && last > 0 && !this.knows(last)) this.tell('CHANGED', last);
  }

  private tellCut(seq: number): void {
    const last = this.expected - 1;
    const known = this.breaks.findIndex(({ kind }) => kind === 'CUT');
    if (known === -1) this.tell('CUT', last + 1, seq);
    else if ((this.breaks[known]?.through ?? 0) < seq)
      this.breaks.splice(known, 1, { chain: this.chain, kind: 'CUT', seq: last + 1, through: seq });
  }

  private compare(published: Head | undefined, link: StoredLink, original: number): void {
    if (published === undefined) return;
    // a head whose own link is gone: the gap says so
    if (published.seq === original && published.hash !== link.hash && !this.suspects.some((one) => one.link === link)) {
      this.tell('REWRITTEN', this.agreedSeq + 1, published.seq);
    }
    this.agreedSeq = published.seq;
  }

  private knows(seq: number): boolean {
    return this.breaks.some((one) => one.seq <= seq && seq <= one.through);
  }

  /** The number with which the link is whole: its own, or the one it had before somebody renumbered. Null where there is none. */
  private originalOf(link: StoredLink): number | null {
    const known = this.originals.get(link);
    if (known !== undefined) return known;
    const found = this.search(link);
    this.originals.set(link, found);
    return found;
  }

  private search(link: StoredLink): number | null {
    const isWholeAt = (seq: number): boolean => seq > 0 && link.hash === hashOf(contentAt(link, seq), link.prevHash);
    if (isWholeAt(link.seq)) return link.seq;
    if (isWholeAt(this.expected)) return this.expected;
    for (let distance = 1; distance <= nearby; distance += 1) {
      for (const seq of [link.seq - distance, link.seq + distance]) if (isWholeAt(seq)) return seq;
    }
    return null;
  }

  private tell(kind: BreakKind, seq: number, through = seq): void {
    if (this.breaks.length >= toldBreaks) return;
    const former = this.breaks.at(-1);
    // neighbours of one kind are one break
    if (former?.kind === kind && former.through + 1 >= seq && seq >= former.seq) {
      this.breaks[this.breaks.length - 1] = { ...former, through: Math.max(former.through, through) };
      return;
    }
    this.breaks.push({ chain: this.chain, kind, seq, through });
  }
}

/** What was hashed of a link when it stood at `seq`. */
function contentAt({ prevHash, hash, ...link }: StoredLink, seq: number): Omit<StoredLink, 'prevHash' | 'hash'> {
  return { ...link, seq };
}
