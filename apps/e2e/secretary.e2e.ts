import { expect, test, type Locator, type Page } from '@playwright/test';
import { addDays, toJalali, jalaliText, type PlainDate } from '@hampeyman/domain/calendar';
import { dashboard } from '@hampeyman/domain/dashboard';
import { toPersianDigits } from '@hampeyman/domain/persian';
import { as, settled, signIn } from './hands';

const secretary = 'u.sec.sk';
const typed = (day: PlainDate): string => toPersianDigits(jalaliText(toJalali(day)));

/** Types into a box that offers a list and takes the first offer with these words. */
async function choose(form: Locator, label: string, words: string): Promise<void> {
  const box = form.getByRole('combobox', { name: label });
  await box.fill(words);
  await form.getByRole('option').filter({ hasText: words, visible: true }).first().click();
}

async function confirm(page: Page, act: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
}

test('the secretary plans a meeting, minutes it, and its decisions become tasks', async ({ page }) => {
  const { asOf: today } = await (await as(secretary)).get('/api/dashboard', dashboard);
  await signIn(page, secretary);

  await test.step('plan', async () => {
    await page.goto('/meetings/new');
    await settled(page);
    const form = page.getByRole('main');
    await choose(form, 'کمیته یا کارگروه', 'خراسان جنوبی');
    await form.getByLabel('روز جلسه').fill(typed(today));
    await form.getByLabel('محل', { exact: true }).fill('بیرجند، تالار اداره کل');
    await form.getByRole('button', { name: 'افزودن بند' }).click();
    await form.getByLabel('موضوع', { exact: true }).fill('پیگیری آموزش‌های استان');
    await form.getByRole('button', { name: 'برنامه‌ریزی جلسه' }).click();
    await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  });

  await test.step('roll', async () => {
    await page.getByRole('button', { name: 'آغاز جلسه و حضور و غیاب' }).click();
    await confirm(page, 'آغاز جلسه و حضور و غیاب');
    await page.getByRole('button', { name: 'بقیه حاضرند' }).click();
    await expect(page.locator('app-quorum-seats')).toContainText('رسمی');
  });

  const composer = page.getByRole('form', { name: 'مصوبه تازه' });
  await test.step('a decision that makes a task', async () => {
    await choose(composer, 'چه کسی', 'مدیر اجرایی طرح');
    await composer.getByLabel('چه کاری', { exact: true }).fill('برپایی کارگاه گلیم‌بافی در نهبندان');
    await composer.getByLabel('تا کی').fill(typed(addDays(today, 40)));
    await expect(composer.locator('.sentence')).toContainText('برپایی کارگاه گلیم‌بافی در نهبندان');
    await composer.getByRole('button', { name: /افزودن مصوبه/ }).click();
    await expect(page.locator('app-decision-list .sentence')).toHaveCount(1);
  });

  await test.step('a decision that continues one', async () => {
    await choose(composer, 'چه کسی', 'مدیر اجرایی طرح');
    await composer.getByLabel('چه کاری', { exact: true }).fill('ادامه توانمندسازی زنان سرپرست خانوار');
    await composer.getByLabel('تا کی').fill(typed(addDays(today, 60)));
    await composer.getByText('ادامه اقدام').click();
    await choose(composer, 'کدام اقدام', 'توانمندسازی');
    await composer.getByRole('button', { name: /افزودن مصوبه/ }).click();
    await expect(page.locator('app-decision-list .sentence')).toHaveCount(2);
  });

  await test.step('finalise', async () => {
    await page.getByRole('button', { name: 'کارهای دیگر' }).click();
    await page.getByRole('button', { name: 'نهایی‌سازی صورتجلسه' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('برپایی کارگاه گلیم‌بافی در نهبندان');
    await dialog.getByRole('button', { name: 'نهایی‌سازی صورتجلسه' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'صورتجلسه نهایی شد' })).toBeVisible();
  });

  await test.step('the tasks are there, with the decision in their chain', async () => {
    const made = page.locator('app-decision-list li').filter({ hasText: 'برپایی کارگاه گلیم‌بافی' });
    const continued = page.locator('app-decision-list li').filter({ hasText: 'ادامه توانمندسازی' });
    await expect(continued.getByRole('link', { name: 'T-26' })).toBeVisible();
    await made.getByRole('link', { name: /^T-\d+$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('برپایی کارگاه گلیم‌بافی در نهبندان');
    await expect(page.locator('ui-chain')).toContainText(/PSK-\d{4}-\d{2}\/01/);
    await page.goBack();
  });

  await test.step('anybody can tell that the minutes are genuine', async () => {
    await page.getByRole('link', { name: /بررسی/ }).last().click();
    await expect(page.getByRole('heading', { name: 'این صورتجلسه اصل است' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('نهبندان');
  });
});
