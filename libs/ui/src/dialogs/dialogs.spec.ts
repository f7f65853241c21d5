import { TestBed } from '@angular/core/testing';
import { fireEvent, screen, waitFor } from '@testing-library/angular';
import { Dialogs } from './dialogs';

const returning = {
  heading: { fa: 'بازگرداندن گزارش', en: 'Return the report' },
  label: { fa: 'دلیل', en: 'Reason' },
  act: { fa: 'بازگرداندن', en: 'Return' },
};

/** A dialog stands outside every fixture and is fetched late, so the test itself asks for the next frame until it is there. */
const appears = (find: () => HTMLElement): Promise<HTMLElement> =>
  waitFor(() => {
    TestBed.tick();
    return find();
  });

describe('dialogs', () => {
  it('wait for a yes', async () => {
    const answer = TestBed.inject(Dialogs).confirm({
      heading: { fa: 'لغو جلسه {number}', en: 'Cancel' },
      act: { fa: 'لغو جلسه', en: 'Cancel' },
      params: { number: 5 },
    });
    expect(await appears(() => screen.getByRole('dialog', { name: 'لغو جلسه ۵' }))).toBeTruthy();
    screen.getByRole('button', { name: 'لغو جلسه' }).click();
    expect(await answer).toBe(true);
  });

  it('take turning back as a no', async () => {
    const answer = TestBed.inject(Dialogs).confirm({ heading: returning.heading, act: returning.act });
    (await appears(() => screen.getByRole('button', { name: 'بازگشت' }))).click();
    expect(await answer).toBe(false);
  });

  it('do not take an empty reason', async () => {
    const answer = TestBed.inject(Dialogs).askReason(returning);
    const box = await appears(() => screen.getByLabelText('دلیل'));
    screen.getByRole('button', { name: 'بازگرداندن' }).click();
    expect(await screen.findByText('دلیل را دست‌کم در ۳ نویسه بنویسید.')).toBeTruthy();
    fireEvent.input(box, { target: { value: '  ضوابط بانک عامل مشخص نشده است  ' } });
    screen.getByRole('button', { name: 'بازگرداندن' }).click();
    expect(await answer).toBe('ضوابط بانک عامل مشخص نشده است');
  });

  it('give nothing when the person closes them', async () => {
    const answer = TestBed.inject(Dialogs).askReason(returning);
    fireEvent.keyDown(await appears(() => screen.getByRole('dialog')), { key: 'Escape', keyCode: 27 });
    expect(await answer).toBeNull();
  });
});
