import type { PublishedHead } from '@hampeyman/domain/activity';
import type { Head, StoredLink } from './hash-chain';

/** Runs one statement; in the portal on a connection of the reader, on the command line on one of the owner. */
export type RunQuery = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** A chain as it stood at one moment. */
export interface ChainStanding {
  readonly chain: string;
  readonly head: Head | null;
  /** Number of the last link that is there. */
  readonly last: number;
}

/** A published head with the key that it says it was signed by. */
export interface Publication extends PublishedHead {
  readonly publicKey: string;
}

/** The columns of a link as it is hashed, of `activity a`. */
export const linkColumns = `
  a.chain, a.seq::int AS seq, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  a.person_id AS "personId", a.post_id AS "postId", a.acting_for_person_id AS "actingForPersonId",
  a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.subject_code AS "subjectCode",
  a.memorandum_id AS "memorandumId", a.side, a.province_code AS "provinceCode", a.audience, a.details, a.request_id AS "requestId"`;

const publicationColumns = `p.chain, to_char(p.day, 'YYYY-MM-DD') AS day, p.seq::int AS seq, p.hash,
  to_char(p.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, p.key_id AS "keyId", p.public_key AS "publicKey", p.signature`;

/** What verification reads: chains, their links in order, and what was published of them. */
export class ChainReader {
  constructor(private readonly run: RunQuery) {}

  /** Every chain that has links, a head or a published head, all as of one moment. */
  chains(): Promise<ChainStanding[]> {
    return this.run<ChainStanding>(
      // a step from chain to chain over the primary key, not a walk over all links
      `WITH RECURSIVE linked (chain) AS (
         (SELECT chain FROM activity ORDER BY chain LIMIT 1)
         UNION ALL
         SELECT (SELECT a.chain FROM activity a WHERE a.chain > linked.chain ORDER BY a.chain LIMIT 1) FROM linked WHERE linked.chain IS NOT NULL
       ),
       known AS (
         SELECT chain FROM linked WHERE chain IS NOT NULL UNION SELECT chain FROM activity_heads UNION SELECT chain FROM activity_publications
       )
       SELECT known.chain,
         CASE WHEN h.chain IS NULL THEN NULL ELSE json_build_object('seq', h.seq, 'hash', h.hash) END AS head,
         coalesce((SELECT a.seq FROM activity a WHERE a.chain = known.chain ORDER BY a.seq DESC LIMIT 1), 0)::int AS last
       FROM known LEFT JOIN activity_heads h ON h.chain = known.chain
       ORDER BY known.chain`,
      [],
    );
  }

  /** The links of a chain after `seq`, at most `limit`, in their order. */
  links(chain: string, seq: number, limit: number): Promise<StoredLink[]> {
    return this.run<StoredLink>(
      `SELECT ${linkColumns}, a.prev_hash AS "prevHash", a.hash FROM activity a WHERE a.chain = $1 AND a.seq > $2 ORDER BY a.seq LIMIT $3`,
      [chain, seq, limit],
    );
  }

  /** The numbers under which links with these hashes stand now. */
  async placesOf(chain: string, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.run<{ hash: string; seq: number }>(
      'SELECT hash, seq::int AS seq FROM activity WHERE chain = $1 AND hash = ANY ($2)',
      [chain, hashes],
    );
    return new Map(rows.map(({ hash, seq }) => [hash, seq]));
  }

  /** What was published of a chain, oldest first. */
  publications(chain: string): Promise<Publication[]> {
    return this.run<Publication>(`SELECT ${publicationColumns} FROM activity_publications p WHERE p.chain = $1 ORDER BY p.day`, [chain]);
  }

  /** The last published head of every chain. */
  lastPublications(): Promise<Publication[]> {
    return this.run<Publication>(
      `SELECT DISTINCT ON (p.chain) ${publicationColumns} FROM activity_publications p ORDER BY p.chain, p.day DESC`,
      [],
    );
  }
}
