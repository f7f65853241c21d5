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

  await page.reload();
  await page.getByRole('button', { name: 'گزارش پیشرفت' }).click();
  await expect(form.getByLabel('یادداشت')).toHaveValue('نیمی از کارگاه‌ها برپا شد');
  await form.getByRole('button', { name: 'گزارش پیشرفت', exact: true }).click();
  await expect(form).toBeHidden();
  const reported = await taskNow(planned.id);
  expect([reported.progressPercent, reported.reports[0]?.note]).toEqual([45, 'نیمی از کارگاه‌ها برپا شد']);
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
