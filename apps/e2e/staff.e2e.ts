import { expect, test, type Page } from '@playwright/test';
import { ownTask, ownTaskWaiting, settled, signIn, staff, taskNow } from './hands';

/** Moves down the rows by arrow until the focus stands in the row of the task. */
async function arriveAt(page: Page, taskId: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.closest('[data-task]')?.getAttribute('data-task') ?? null);
  for (let before = await here(); before !== taskId; before = await here()) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(here).not.toBe(before);
  }
}

test('the staff member reports on three tasks by keyboard alone', async ({ page }) => {
  const tasks = [
    await ownTask('ACECR', 'گزارش نخست با صفحه‌کلید'),
    await ownTask('ACECR', 'گزارش دوم با صفحه‌کلید'),
    await ownTask('ACECR', 'گزارش سوم با صفحه‌کلید'),
  ];
  await signIn(page, staff);
  await expect(page).toHaveURL(/\/my-work$/);
  await settled(page);

  for (const [index, task] of tasks.entries()) {
    await arriveAt(page, task.id);
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: `گزارش پیشرفت ${task.code}` });
    await expect(form.getByLabel('درصد پیشرفت')).toBeFocused();
    await page.keyboard.type(index === 0 ? '۴۰' : '35');
    if (index === 1) {
      const note = form.getByRole('textbox', { name: 'یادداشت' });
      for (let steps = 0; steps < 12 && !(await note.evaluate((box) => box === document.activeElement)); steps++)
        await page.keyboard.press('Tab');
      await page.keyboard.type('با صفحه‌کلید نوشته شد');
    }
    if (index === 2) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator(`[data-task="${task.id}"]`)).toContainText(['۴۰٪', '۳۵٪', '۳۶٪'][index] ?? '');
    await expect(form).toBeHidden();
    await page.keyboard.press('Escape');
  }

  const [first, second, third] = await Promise.all(tasks.map(({ id }) => taskNow(id)));
  expect([first?.progressPercent, second?.progressPercent, third?.progressPercent]).toEqual([40, 35, 36]);
  expect(second?.reports[0]?.note).toBe('با صفحه‌کلید نوشته شد');
});

test('the staff member sends back, with a reason, what the Ministry says is done', async ({ page }) => {
  const waiting = await ownTaskWaiting('MINISTRY', 'کار وزارت که باید کامل شود');
  await signIn(page, staff);
  const row = page.locator(`[data-task="${waiting.id}"]`);
  await row.getByRole('button', { name: `بررسی و تأیید ${waiting.code}` }).click();
  await row.getByRole('button', { name: 'بازگرداندن با دلیل' }).click();
  await test.step('no reason, no return', async () => {
    await row.getByRole('button', { name: 'بازگرداندن با دلیل' }).click();
    await expect(row.getByLabel('دلیل بازگرداندن')).toHaveAttribute('aria-invalid', 'true');
  });
  await row.getByLabel('دلیل بازگرداندن').fill('ضوابط بانک عامل پیوست نیست');
  await row.getByRole('button', { name: 'بازگرداندن با دلیل' }).click();
  await expect(page.getByRole('status').filter({ hasText: waiting.code })).toContainText('بازگردانده شد');
  const returned = await taskNow(waiting.id);
  expect(returned.state).toBe('IN_PROGRESS');
  expect(returned.verdicts[0]).toMatchObject({ kind: 'RETURNED', reasonFa: 'ضوابط بانک عامل پیوست نیست' });
});
