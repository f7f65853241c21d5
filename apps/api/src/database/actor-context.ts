import { readsContent, watchedSide, type Actor } from '@hampeyman/domain/access';

/** The settings a connection carries about who acts; row-level security reads them (`current_setting('hampeyman.…')`). */
export function actorSettings(actor: Actor): readonly (readonly [name: string, value: string])[] {
  return [
    ['hampeyman.person_id', actor.personId],
    ['hampeyman.role', actor.role ?? ''],
    ['hampeyman.side', actor.side ?? ''],
    // empty where nothing confines an administrator's or auditor's watch
    ['hampeyman.watched_side', watchedSide(actor) ?? ''],
    ['hampeyman.province_code', actor.provinceCode ?? ''],
    // those whose content the actor reads: an administrator administers and sees none
    ['hampeyman.memorandum_ids', `{${readsContent(actor) ? actor.memorandumIds.join(',') : ''}}`],
  ];
}

/** One statement that puts the actor on the connection until another one is put there. */
export function actorStatement(actor: Actor): { readonly text: string; readonly values: readonly string[]; readonly key: string } {
  const settings = actorSettings(actor);
  const calls = settings.map((_, index) => `set_config($${String(index * 2 + 1)}, $${String(index * 2 + 2)}, false)`);
  const values = settings.flat();
  return { text: `SELECT ${calls.join(', ')}`, values, key: values.join('\n') };
}
