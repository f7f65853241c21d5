import { aCodeListEntry, anActor, day, id } from '@hampeyman/domain/testing';
import type { CodeListEntry } from '@hampeyman/domain/code-lists';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { CodeListsPage } from './code-lists-page';

const administrator = aMe({ actor: anActor({ role: 'ADMIN', side: null }) });
const address = '/api/code-lists/entries';
const weather = aCodeListEntry({
  id: id(72),
  code: 'WEATHER',
  nameFa: 'وضع هوا',
  nameEn: 'Weather',
  position: 2,
  validTo: day('2020-01-01'),
  version: 3,
});
const codes: readonly CodeListEntry[] = [
  aCodeListEntry(),
  weather,
  aCodeListEntry({
    id: id(73),
    code: 'LATER',
    nameFa: 'از سال آینده',
    nameEn: 'From next year',
    position: 3,
    validFrom: day('2099-01-01'),
  }),
  aCodeListEntry({ id: id(74), list: 'COOPERATION_FIELD', code: 'TRAINING', nameFa: 'آموزشی', nameEn: 'Training' }),
];

async function open(list: string, as = administrator) {
  const page = await renderPage(CodeListsPage, { as, codes, inputs: { list } });
  await page.settle();
  return page;
}
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));

describe('the page of the code lists', () => {
  it('shows a list in its order with code, both names, validity and state in words', async () => {
    await open('DELAY_REASON');
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim());
    expect(names).toEqual(['دسترسی به داده', 'وضع هوا', 'از سال آینده']);
    expect(row('دسترسی به داده').getByText('معتبر')).not.toBeNull();
    expect(row('دسترسی به داده').getByText('DATA_ACCESS').tagName).toBe('BDI');
    expect(row('وضع هوا').getByText('کنارگذاشته‌شده')).not.toBeNull();
    expect(row('از سال آینده').getByText('هنوز آغاز نشده')).not.toBeNull();
  });

  it('says of a built-in list that no code comes or goes, and offers neither', async () => {
    await open('COOPERATION_FIELD');
    expect(screen.getByText(/کدهای این فهرست جزئی از سامانه است/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'افزودن گزینه' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'کنار گذاشتن' })).toBeNull();
    expect(row('آموزشی').getByRole('button', { name: 'ویرایش' })).not.toBeNull();
  });

  it('says what will stand in a list that is empty', async () => {
    await open('TARGET_GROUP');
    expect(screen.getByText('این فهرست هنوز خالی است')).not.toBeNull();
  });

  it('lets everybody else read and nothing more', async () => {
    await open('DELAY_REASON', aMe());
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('adds an entry once its code is one', async () => {
    const page = await open('DELAY_REASON');
    fireEvent.click(screen.getByRole('button', { name: 'افزودن گزینه' }));
    await page.settle();
    const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
    type(/^کد/, 'strike');
    type(/نام فارسی/, 'اعتصاب');
    type(/نام انگلیسی/, 'Strike');
    const send = () => {
      fireEvent.submit(screen.getByLabelText(/^کد/).closest('form')!);
    };
    send();
    await page.settle();
    expect(screen.getByText(/کد از حرف بزرگ لاتین، رقم و زیرخط/)).not.toBeNull();
    type(/^کد/, 'STRIKE');
    send();
    const sent = page.http.expectOne({ url: address, method: 'POST' });
    expect(sent.request.body).toEqual({ list: 'DELAY_REASON', code: 'STRIKE', nameFa: 'اعتصاب', nameEn: 'Strike', validFrom: null });
    expect(sent.request.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('moves an entry to the next place, upon the version seen', async () => {
    const page = await open('DELAY_REASON');
    expect(row('دسترسی به داده').getByRole<HTMLButtonElement>('button', { name: /بالاتر/ }).disabled).toBe(true);
    fireEvent.click(row('وضع هوا').getByRole('button', { name: /بالاتر/ }));
    const sent = page.http.expectOne({ url: `${address}/${weather.id}`, method: 'PATCH' });
    expect(sent.request.body).toEqual({ position: 1 });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
  });

  it('retires what is in force, by default from today on, and reinstates what was retired', async () => {
    const page = await open('DELAY_REASON');
    expect(row('وضع هوا').queryByRole('button', { name: 'کنار گذاشتن' })).toBeNull();
    fireEvent.click(row('وضع هوا').getByRole('button', { name: 'بازگرداندن' }));
    page.http.expectOne({ url: `${address}/${weather.id}/reinstatements`, method: 'POST' });
    fireEvent.click(row('دسترسی به داده').getByRole('button', { name: 'کنار گذاشتن' }));
    page.fixture.detectChanges();
    fireEvent.submit(page.container.querySelector('form')!);
    const sent = page.http.expectOne({ url: `${address}/${id(70)}/retirements`, method: 'POST' });
    const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Tehran' });
    expect(sent.request.body).toEqual({ validTo: yesterday });
  });
});
