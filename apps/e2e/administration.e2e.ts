import { expect, test, type Locator, type Page } from '@playwright/test';
import { importColumns } from '@hampeyman/domain/people';
import { post } from '@hampeyman/domain/posts';
import { writeXlsx } from 'hucre/xlsx';
import { as, axe, fitsWidth, ownTask, phone, settled, signIn, staff } from './hands';

/** Finds a person by typing in a lookup, as people do. */
async function choose(form: Locator, label: string, words: string): Promise<void> {
  const box = form.getByRole('combobox', { name: label });
  await box.fill(words);
  await form.getByRole('option').filter({ hasText: words, visible: true }).first().click();
}

test('a deputy acts for the absent holder, says so, and is out when it ends', async ({ page, browser }) => {
  const api = await as('u.admin');
  const [unit, id] = [await api.idOf('organisations', 'MCLS_SK'), await api.idOf('posts', 'MCLS_SK_DG')];
  const address = `/organisations/${unit}/posts/${id}`;
  await signIn(page, 'u.admin');
  await page.goto(address);
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'آنچه با سمت می‌رود' }).getByText('اقدام باز').first()).toBeVisible();
  await main.getByText('گماردن جانشین', { exact: true }).first().click();
  await choose(main, 'شخص', 'پروین شکیبا');
  await main.getByRole('button', { name: 'گماردن جانشین' }).click();
  const holders = main.getByRole('region', { name: 'متصدیان' }).getByRole('listitem');
  await expect(holders.filter({ hasText: 'پروین شکیبا' })).toContainText('به نیابت از');

  const deputy = await (await browser.newContext()).newPage();
  await signIn(deputy, 'u.auditor');
  await deputy.getByRole('button', { name: /^حساب من/ }).click();
  await deputy.getByRole('button', { name: /به نیابت/ }).click();
  await expect(deputy.getByRole('banner').first().locator('.acting')).toHaveText(/به نیابت از\s+رضا میرزایی/);

  const { version, holdings } = await api.get(`/api/posts/${id}`, post);
  const acting = holdings.find((one) => one.isActing && one.person.nameFa === 'پروین شکیبا');
  await api.post(`/api/posts/${id}/holdings/${acting?.id ?? ''}/endings`, { on: '2020-01-01' }, post, version);
  await deputy.goto('/tasks');
  await settled(deputy);
  await expect(deputy.locator('.acting')).toHaveCount(0);
  await deputy.context().close();
});

/** Opens, on the page of a task, the form in which a reason of delay is given. */
async function explainDelay(page: Page, taskId: string): Promise<Locator> {
  await page.goto(`/tasks/${taskId}`);
  await page.getByRole('button', { name: 'کارهای دیگر' }).click();
  await page.getByRole('button', { name: 'نوشتن دلیل دیرکرد' }).click();
  return page.locator('form').filter({ has: page.getByRole('heading', { name: 'دلیل دیرکرد' }) });
}

test('a reason of delay that the administrator adds is offered at once, and no more once it is retired', async ({ page, browser }) => {
  const [first, second] = [await ownTask('ACECR', 'کاری که دیر می‌شود'), await ownTask('ACECR', 'کاری دیگر که دیر می‌شود')];
  await signIn(page, 'u.admin');
  await page.goto('/code-lists?list=DELAY_REASON');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'افزودن گزینه' }).click();
  const form = main.locator('form');
  await form.getByLabel('کد').fill('ROAD_CLOSED');
  await form.getByLabel('نام فارسی').fill('بسته بودن راه');
  await form.getByLabel('نام انگلیسی').fill('Road closed');
  await form.getByRole('button', { name: 'افزودن گزینه' }).click();
  const row = main.getByRole('row').filter({ hasText: 'ROAD_CLOSED' });
  await expect(row).toContainText('معتبر');

  const doer = await (await browser.newContext()).newPage();
  await signIn(doer, staff);
  const reason = await explainDelay(doer, first.id);
  await reason.getByRole('combobox').selectOption({ label: 'بسته بودن راه' });
  await reason.getByRole('textbox').fill('برف سنگین گردنه را بسته است');
  await reason.getByRole('button', { name: 'نوشتن دلیل' }).click();
  await expect(doer.getByText('بسته بودن راه', { exact: true })).toBeVisible();

  await row.getByRole('button', { name: 'کنار گذاشتن' }).click();
  await form.getByRole('button', { name: 'کنار گذاشتن' }).click();
  await expect(row).toContainText('کنارگذاشته‌شده');
  const fresh = await explainDelay(doer, second.id);
  await expect(fresh.getByRole('option', { name: 'دلیل دیگر' })).toBeAttached();
  await expect(fresh.getByRole('option', { name: 'بسته بودن راه' })).toHaveCount(0);
  await doer.goto(`/tasks/${first.id}`);
  await expect(doer.getByText('بسته بودن راه', { exact: true })).toBeVisible();
  await doer.context().close();
});

/** A workbook of people as an administrator fills it in. */
async function workbook(...people: readonly (string | null)[][]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const names = Object.values(importColumns.PEOPLE).map(({ name }) => name);
  const rows = [names.map(({ fa }) => fa), names.map(({ en }) => en), ...people];
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'People', rows }] }));
  return { name: 'people.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer };
}

test('a workbook is imported once its fault is mended, and whoever came in chooses a password of their own', async ({ page, browser }) => {
  await signIn(page, 'u.admin');
  await page.goto('/people');
  await page.getByRole('link', { name: 'ورود از پرونده' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'دریافت الگو' }).click()]);
  expect(download.suggestedFilename()).toBe('people-and-posts.xlsx');

  const nima = ['e2e.nima@example.ir', 'نیما آزمون', null, 'آقای', null, null, 'e2e.nima'];
  const box = page.getByLabel(/^برگزیدن پرونده/);
  await box.setInputFiles(await workbook(nima, ['e2e.sara@example.ir', 'سارا آزمون', null, null, 'NOWHERE', '۱۴۰۵/۱۰/۰۱', null]));
  await expect(page.getByRole('status').filter({ hasText: '۱ ایراد یافت شد' })).toBeVisible();
  const fault = page.getByRole('region', { name: 'ایرادها' }).getByRole('row').last();
  await expect(fault).toContainText('اشخاص · ۴');
  await expect(fault).toContainText('کد سمت');
  await expect(fault).toContainText('NOWHERE');
  await expect(fault).toContainText('سمتی با این کد نیست.');
  await axe(page);
  const desk = page.viewportSize();
  await page.setViewportSize(phone);
  await fitsWidth(page);
  if (desk !== null) await page.setViewportSize(desk);
  await box.setInputFiles(await workbook(nima, ['e2e.sara@example.ir', 'سارا آزمون', null, null, null, null, null]));
  await page.getByRole('button', { name: 'ورود ۲ سطر' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'ورود انجام شد' })).toBeVisible();
  await page.getByRole('link', { name: 'نیما آزمون' }).click();
  await page.getByLabel('گذرواژه تازه').fill('given by word of mouth');
  await page.getByRole('button', { name: 'ذخیره تغییرها' }).click();
  await expect(page).toHaveURL(/\/people$/);

  const own = await (await browser.newContext()).newPage();
  await own.goto('/sign-in?from=/tasks');
  await own.getByLabel('نام کاربری').fill('e2e.nima');
  await own.getByLabel('گذرواژه', { exact: true }).fill('given by word of mouth');
  await own.getByRole('button', { name: 'ورود به سامانه' }).click();
  await expect(own).toHaveURL(/first-password/);
  await axe(own);
  await own.goto('/account');
  await expect(own).toHaveURL(/first-password/);
  await own.getByLabel('گذرواژه‌ای که به شما داده‌اند').fill('given by word of mouth');
  await own.getByLabel('گذرواژه تازه').fill('سه کبوتر روی بام');
  await own.getByRole('button', { name: 'گزیدن گذرواژه' }).click();
  await expect(own).not.toHaveURL(/first-password|sign-in/);
  await own.context().close();
});
