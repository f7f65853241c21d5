import { expect, test } from '@playwright/test';
import { dashboard } from '@hampeyman/domain/dashboard';
import { as, guidePicture, inPersian, manager, ownTaskWaiting, settled, signIn, taskNow } from './hands';

// First, while the figures are still those of the demonstration.
test('the dashboard stands in the guide', async ({ page }) => {
  await signIn(page, manager);
  await settled(page);
  await expect(page.locator('ui-province-map')).toBeVisible();
  await guidePicture(page, 'dashboard');
});

test('the manager sees how things stand, opens what is late and approves what waits', async ({ page }) => {
  const waiting = await ownTaskWaiting('ACECR', 'کارنامه آزمون سفر مدیر');
  const figures = await (await as(manager)).get('/api/dashboard', dashboard);
  await signIn(page, manager);
  await expect(page).toHaveURL(/\/dashboard$/);
  await settled(page);

  const sentence = page.getByRole('heading', { level: 1 });
  await expect(sentence).toContainText(`${inPersian(figures.tasks.lateTotal)} اقدام معوق`);
  const strip = page.locator('app-figures-strip');
  await expect(strip).toContainText(`${inPersian(Math.round(figures.progressPercent))}٪`);
  await expect(strip).toContainText(`${inPersian(Math.round(figures.plannedPercent))}٪`);

  await test.step('a number opens the rows behind it', async () => {
    await sentence.getByRole('link', { name: /اقدام معوق/ }).click();
    await expect(page).toHaveURL(/\/tasks\?late=true/);
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(figures.tasks.lateTotal);
    await page.getByRole('link', { name: waiting.titleFa }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(waiting.titleFa);
  });

  await test.step('a late objective opens its rows', async () => {
    await page.getByRole('navigation', { name: 'بخش‌ها' }).getByRole('link', { name: 'داشبورد' }).click();
    const field = figures.objectives.find(({ health }) => health === 'CRITICAL');
    expect(field).toBeDefined();
    const row = page.locator('app-fields-figure li').filter({ hasText: 'بحرانی' }).first();
    await row.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/tasks\?objectiveId=/);
    await expect(page.getByRole('table').locator('tbody tr').first()).toBeVisible();
  });

  await test.step('one word approves what waits, and the count goes down', async () => {
    await page.goBack();
    const pile = page.getByRole('region', { name: /در انتظار تأیید شما/ });
    await expect(pile.getByRole('listitem')).toHaveCount(figures.waitingForMe.length);
    await pile.getByRole('button', { name: `تأیید ${waiting.code}`, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(waiting.titleFa);
    await expect(pile.getByRole('link', { name: waiting.titleFa })).toHaveCount(
      figures.waitingForMe.filter(({ titleFa }) => titleFa === waiting.titleFa).length - 1,
    );
    const approved = await taskNow(waiting.id);
    expect([approved.state, approved.progressPercent]).toEqual(['COMPLETED', 100]);
  });
});
