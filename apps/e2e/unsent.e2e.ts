import { expect, test } from '@playwright/test';
import { task } from '@hampeyman/domain/tasks';
import { as, manager, ownTask, settled, signIn, staff, taskNow } from './hands';

test('a report refused because somebody was quicker is still there, and goes through after a look', async ({ page }) => {
  const planned = await ownTask('ACECR', 'کاری که دو نفر با هم باز کردند');
  await signIn(page, staff);
  await page.goto(`/tasks/${planned.id}`);
  await page.getByRole('button', { name: 'گزارش پیشرفت' }).click();
  const form = page.getByRole('form', { name: `گزارش پیشرفت ${planned.code}` });
  await form.getByLabel('درصد پیشرفت').fill('۴۵');
  await form.getByLabel('یادداشت').fill('نیمی از کارگاه‌ها برپا شد');

  const now = await taskNow(planned.id);
  await (await as(manager)).patch(`/api/tasks/${planned.id}`, { titleEn: 'Opened by two at once' }, task, now.version);
  await form.getByRole('button', { name: 'گزارش پیشرفت', exact: true }).click();
  await expect(form).toContainText('جایگزین کار دیگری نشده است');
  await expect(form.getByLabel('درصد پیشرفت')).toHaveValue('۴۵');
  await expect(form.getByLabel('یادداشت')).toHaveValue('نیمی از کارگاه‌ها برپا شد');
  expect((await taskNow(planned.id)).progressPercent).toBe(0);

  await expect(form).toContainText('Opened by two at once');
  await form.getByRole('button', { name: 'تلاش دوباره' }).click();
  await expect(form).toBeHidden();
  const reported = await taskNow(planned.id);
  expect([reported.progressPercent, reported.reports[0]?.note]).toEqual([45, 'نیمی از کارگاه‌ها برپا شد']);
  expect(reported.titleEn).toBe('Opened by two at once');
});

test('two people edit one task: the second sees what the first changed, and neither loses a word', async ({ page }) => {
  const planned = await ownTask('ACECR', 'اقدامی که دو نفر ویرایش می‌کنند');
  await signIn(page, manager);
  await page.goto(`/tasks/${planned.id}/edit`);
  const title = page.getByLabel('عنوان', { exact: true });
  await expect(title).toHaveValue('اقدامی که دو نفر ویرایش می‌کنند');
  await title.fill('عنوانی که نفر دوم نوشت');

  const now = await taskNow(planned.id);
  await (await as(manager)).patch(`/api/tasks/${planned.id}`, { titleEn: 'Words of the first' }, task, now.version);
  await page.getByRole('button', { name: 'ذخیره تغییرها' }).click();
  const told = page.getByRole('alert');
  await expect(told).toContainText('دیگری در این میان این‌ها را تغییر داده است');
  await expect(told).toContainText('Words of the first');
  await expect(title).toHaveValue('عنوانی که نفر دوم نوشت');

  await page.getByRole('button', { name: 'ذخیره تغییرها' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوانی که نفر دوم نوشت');
  const edited = await taskNow(planned.id);
  expect([edited.titleFa, edited.titleEn]).toEqual(['عنوانی که نفر دوم نوشت', 'Words of the first']);
});

test('a report written while the network is away is sent when it is back', async ({ page, context }) => {
  const planned = await ownTask('ACECR', 'گزارشی از اتوبوس');
  await signIn(page, staff);
  await settled(page);
  const row = page.locator(`[data-task="${planned.id}"]`);
  await row.getByRole('button', { name: `باز کردن ${planned.code}` }).click();
  await row.getByLabel('درصد پیشرفت').fill('۲۰');
  await context.setOffline(true);
  await row.getByRole('button', { name: 'گزارش پیشرفت', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('۱ گزارش در صف ارسال');
  await expect(row).toContainText('در صف ارسال');
  await context.setOffline(false);
  await expect(row).toContainText('۲۰٪');
  await expect(page.getByRole('main')).not.toContainText('در صف ارسال');
  expect((await taskNow(planned.id)).progressPercent).toBe(20);
});
