import type { TestApi } from './api';
import { world } from './world';

/** Posts of an agency that has signed only the foreign memorandum, one for each side. */
export const strangerPosts = {
  ministry: '00000000-0000-4000-8000-000000000291',
  acecr: '00000000-0000-4000-8000-000000000292',
} as const;

/** Adds the agency of the strangers to the world. */
export async function addStrangers(api: TestApi): Promise<void> {
  const organisation = '00000000-0000-4000-8000-000000000191';
  const post = (id: string, code: string, side: string): string =>
    `('${id}', '${code}', 'کارشناس', '${organisation}', '${side}', 'NATIONAL', '', '')`;
  await api.sql(`
    INSERT INTO organisations (id, code, name_fa, side, search_norm, search_squashed) VALUES ('${organisation}', 'OTHERS', 'دستگاه دیگر', 'ACECR', '', '');
    INSERT INTO memorandum_parties (memorandum_id, organisation_id, side, role, ordinal)
      VALUES ('${world.foreignMemorandum}', '${organisation}', 'ACECR', 'EXECUTOR', 1);
    INSERT INTO posts (id, code, title_fa, organisation_id, side, scope_level, search_norm, search_squashed)
      VALUES ${post(strangerPosts.ministry, 'OTHERS_M', 'MINISTRY')}, ${post(strangerPosts.acecr, 'OTHERS_A', 'ACECR')}`);
}
