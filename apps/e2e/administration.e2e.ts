import { expect, test, type Locator } from '@playwright/test';
import { post } from '@hampeyman/domain/posts';
import { as, settled, signIn } from './hands';

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
