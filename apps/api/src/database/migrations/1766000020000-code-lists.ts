import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;

type Entry = readonly [code: string, nameFa: string, nameEn: string];

/** What the lists hold on the first day, in their order. */
const entries: Readonly<Record<string, readonly Entry[]>> = {
  // S52–S59
  COOPERATION_FIELD: [
    ['TRAINING', 'آموزشی', 'Training'],
    ['RESEARCH', 'پژوهشی', 'Research'],
    ['CULTURAL', 'فرهنگی', 'Cultural'],
    ['ECONOMIC', 'اقتصادی', 'Economic'],
    ['SOCIAL', 'اجتماعی', 'Social'],
    ['INFORMATION', 'اطلاع‌رسانی', 'Information'],
    ['JOB_COUNSELLING', 'مشاوره شغلی', 'Job counselling'],
    ['ENTREPRENEURSHIP', 'کارآفرینی', 'Entrepreneurship'],
  ],
  DELAY_REASON: [
    ['DATA_ACCESS', 'دسترسی به داده', 'Access to data'],
    ['TRAINER_AVAILABILITY', 'در دسترس نبودن مربی', 'Availability of trainers'],
    ['FIELDWORK', 'کار میدانی', 'Fieldwork'],
    ['BUDGET', 'تأمین اعتبار', 'Budget'],
    ['OTHER_SIDE', 'انتظار برای طرف مقابل', 'Waiting for the other side'],
    ['LEGAL', 'موضوع حقوقی یا مقرراتی', 'Legal or regulatory matter'],
    ['OTHER', 'دلیل دیگر', 'Another reason'],
  ],
  // S14
  TARGET_GROUP: [
    ['APPLICANT', 'متقاضیان', 'Applicants'],
    ['HOME_BUSINESS_OWNER', 'صاحبان کسب‌وکار خانگی', 'Owners of home businesses'],
    ['INDEPENDENT_BUSINESS', 'کسب‌وکارهای مستقل', 'Independent businesses'],
    ['LEADING_FIRM', 'بنگاه‌های پیشرو', 'Leading firms'],
  ],
  // S18
  SUPPORT_INSTRUMENT: [
    ['PERMIT', 'صدور مجوز', 'Issuing of permits'],
    ['FINANCIAL', 'حمایت مالی', 'Financial support'],
    ['LEGAL', 'حمایت قانونی', 'Legal support'],
  ],
};

/** The same ids in every portal, so that one knows an entry of the first day wherever it is met. */
const idOf = (list: number, position: number): string => `c0de0000-0000-4000-8000-${String(list * 1000 + position).padStart(12, '0')}`;

/**
 * Lists of codes that an administrator keeps, filled with the words of the first day, and what indicators count by two of them. Nobody deletes
 * an entry, because records hold its code: there is no policy for it.
 */
export class CodeLists1766000020000 implements MigrationInterface {
  readonly name = 'CodeLists1766000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE code_list_entries (
        id uuid PRIMARY KEY,
        list text NOT NULL CHECK (list IN ('COOPERATION_FIELD', 'DELAY_REASON', 'TARGET_GROUP', 'SUPPORT_INSTRUMENT')),
        code text NOT NULL,
        name_fa text NOT NULL,
        name_en text NOT NULL,
        position integer NOT NULL,
        valid_from date,
        valid_to date,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (list, code),
        CONSTRAINT code_list_entries_validity CHECK (valid_to >= valid_from)
      );
      ALTER TABLE code_list_entries ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON code_list_entries FOR SELECT USING (${setting('person_id')} IS NOT NULL);
      CREATE POLICY adding ON code_list_entries FOR INSERT WITH CHECK (${setting('role')} IN ('ADMIN', 'SYSTEM'));
      CREATE POLICY changing ON code_list_entries FOR UPDATE USING (${setting('person_id')} IS NOT NULL)
        WITH CHECK (${setting('role')} IN ('ADMIN', 'SYSTEM'));

      ALTER TABLE indicators ADD COLUMN target_group text;
      ALTER TABLE indicators ADD COLUMN support_instrument text;
    `);
    for (const [index, [list, words]] of Object.entries(entries).entries()) {
      for (const [place, [code, nameFa, nameEn]] of words.entries()) {
        await runner.query('INSERT INTO code_list_entries (id, list, code, name_fa, name_en, position) VALUES ($1, $2, $3, $4, $5, $6)', [
          idOf(index + 1, place + 1),
          list,
          code,
          nameFa,
          nameEn,
          place + 1,
        ]);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE indicators DROP COLUMN support_instrument;
      ALTER TABLE indicators DROP COLUMN target_group;
      DROP TABLE code_list_entries;
    `);
  }
}
