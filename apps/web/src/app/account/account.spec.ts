import { fireEvent, screen, within } from '@testing-library/angular';
import type { SecondFactor } from '@hampeyman/domain/second-factors';
import type { OpenSession } from '@hampeyman/domain/sessions';
import type { Identity } from '@hampeyman/domain/identity-providers';
import { IdentitiesSection } from '../identity-providers/identities-section/identities-section';
import { aMe, renderPage, type Rendered } from '../../testing';
import { TestBed } from '@angular/core/testing';
import { PasswordSection } from './password-section/password-section';
import { SecondFactorSection } from './second-factor-section/second-factor-section';
import { SessionsSection } from './sessions-section/sessions-section';

const factor = '/api/me/second-factor';
const off: SecondFactor = { isRequired: true, isEnrolled: false, enrolledAt: null, recoveryCodesLeft: 0, isPassed: false };
const on: SecondFactor = {
  isRequired: true,
  isEnrolled: true,
  enrolledAt: '2026-11-22T08:00:00.000Z',
  recoveryCodesLeft: 9,
  isPassed: false,
};
const opened = { accessToken: 'renewed', expiresAt: '2026-11-23T10:00:00Z', me: aMe() };

/** Answers one request while the page goes on to ask the next ones. */
async function answerOne(page: Rendered<unknown>, url: string, body: object | null, method = 'GET'): Promise<void> {
  const turn = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  };
  await turn();
  page.http.expectOne((request) => request.urlWithParams === url && request.method === method, `${method} ${url}`).flush(body);
  await turn();
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const write = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

describe('the second factor', () => {
  it('is set up with password, picture and first code, and the recovery codes are shown once', async () => {
    const page = await renderPage(SecondFactorSection, { as: aMe() });
    await page.answer(factor, off);
    expect(screen.getByText(/برای تأیید کار دیگران/)).toBeTruthy();
    press('راه‌اندازی');
    await page.fixture.whenStable();
    write('گذرواژه کنونی', 'the right password');
    press('راه‌اندازی');
    await page.answer(`${factor}/enrolments`, { secret: 'JBSWY3DPEHPK3PXP', address: 'otpauth://totp/x', picture: '<svg></svg>' }, 'POST');
    expect(screen.getByRole<HTMLImageElement>('img').src).toContain('data:image/svg+xml');
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy();
    write('رمز یک‌بارمصرف', '123456');
    press('تأیید رمز');
    await answerOne(page, `${factor}/confirmations`, { codes: ['abcd-efgh-2345-67zy'] }, 'POST');
    await answerOne(page, '/api/sessions/refreshments', opened, 'POST');
    await page.answer(factor, { ...on, isPassed: true });
    expect(screen.getByText('abcd-efgh-2345-67zy')).toBeTruthy();
    press('نگه داشتم');
    await page.fixture.whenStable();
    expect(screen.queryByText('abcd-efgh-2345-67zy')).toBeNull();
    expect(screen.getByText(/روشن از یکشنبه ۱ آذر ۱۴۰۵/)).toBeTruthy();
  });

  it('is shown in a session that was opened without it; a wrong code is said beside its field', async () => {
    const page = await renderPage(SecondFactorSection, { as: aMe() });
    await page.answer(factor, on);
    press('وارد کردن رمز');
    await page.fixture.whenStable();
    write('رمز یک‌بارمصرف', '000000');
    press('وارد کردن رمز');
    const fields = [{ path: 'code', code: 'second-factors.wrong-code', params: {} }];
    await page.refuse(`${factor}/passes`, { code: 'request.invalid', status: 422, fields }, 'POST');
    expect(screen.getByText(/رمز بعدی را وارد کنید/)).toBeTruthy();
    write('رمز یک‌بارمصرف', '111111');
    press('وارد کردن رمز');
    await answerOne(page, `${factor}/passes`, null, 'POST');
    await answerOne(page, '/api/sessions/refreshments', opened, 'POST');
    await page.answer(factor, { ...on, isPassed: true });
    expect(screen.queryByRole('button', { name: 'وارد کردن رمز' })).toBeNull();
  });

  it('is given up with password and code', async () => {
    const page = await renderPage(SecondFactorSection, { as: aMe() });
    await page.answer(factor, { ...on, isPassed: true });
    press('برداشتن');
    await page.fixture.whenStable();
    write('گذرواژه کنونی', 'the right password');
    write('رمز یک‌بارمصرف', '123456');
    press('برداشتن');
    await answerOne(page, `${factor}/removals`, null, 'POST');
    await answerOne(page, '/api/sessions/refreshments', opened, 'POST');
    await page.answer(factor, off);
    expect(screen.getByRole('button', { name: 'راه‌اندازی' })).toBeTruthy();
  });
});

describe('the password', () => {
  it('is changed; a refusal stands beside its field', async () => {
    const page = await renderPage(PasswordSection, { as: aMe() });
    press('تغییر گذرواژه');
    await page.fixture.whenStable();
    write('گذرواژه کنونی', 'wrong');
    write('گذرواژه تازه', 'three doves on the roof');
    press('تغییر گذرواژه');
    const fields = [{ path: 'current', code: 'passwords.wrong-current', params: {} }];
    await page.refuse('/api/me/passwords', { code: 'request.invalid', status: 422, fields }, 'POST');
    expect(screen.getByText('گذرواژه کنونی درست نیست.')).toBeTruthy();
    write('گذرواژه کنونی', 'right');
    press('تغییر گذرواژه');
    await page.answer('/api/me/passwords', null, 'POST');
    expect(screen.queryByLabelText('گذرواژه تازه')).toBeNull();
  });
});

describe('the open sessions', () => {
  const here: OpenSession = {
    id: '00000000-0000-4000-8000-000000000001',
    startedAt: '2026-11-23T05:00:00.000000Z',
    lastSeenAt: '2026-11-23T06:00:00.000000Z',
    browser: 'Firefox',
    system: 'Linux',
    hasSecondFactor: true,
    isCurrent: true,
  };
  const there: OpenSession = {
    ...here,
    id: '00000000-0000-4000-8000-000000000002',
    browser: 'Chrome',
    system: 'Android',
    hasSecondFactor: false,
    isCurrent: false,
  };

  it('are told apart by device, and one or all others are ended', async () => {
    const page = await renderPage(SessionsSection, { as: aMe() });
    await page.answer('/api/sessions?limit=100', { items: [here, there], next: null });
    const [, mine, other] = screen.getAllByRole('row');
    expect(within(mine!).getByText('همین نشست')).toBeTruthy();
    expect(within(other!).getByText('Chrome · Android')).toBeTruthy();
    press('پایان دادن به نشست Chrome · Android');
    await page.fixture.whenStable();
    write('گذرواژه کنونی', 'wrong');
    press('پایان نشست');
    const fields = [{ path: 'password', code: 'passwords.wrong-current', params: {} }];
    await page.refuse(`/api/sessions/${there.id}`, { code: 'request.invalid', status: 422, fields }, 'DELETE');
    expect(screen.getByText('گذرواژه کنونی درست نیست.')).toBeTruthy();
    write('گذرواژه کنونی', 'the right password');
    press('پایان نشست');
    await answerOne(page, `/api/sessions/${there.id}`, null, 'DELETE');
    await page.answer('/api/sessions?limit=100', { items: [here, { ...there, browser: null, system: null }], next: null });
    expect(screen.getByText('دستگاه ناشناخته')).toBeTruthy();
    press('پایان همه نشست‌های دیگر');
    await page.fixture.whenStable();
    write('گذرواژه کنونی', 'the right password');
    press('پایان همه نشست‌های دیگر');
    await answerOne(page, '/api/sessions/others', null, 'DELETE');
    await page.answer('/api/sessions?limit=100', { items: [here], next: null });
    expect(screen.queryByRole('button', { name: 'پایان همه نشست‌های دیگر' })).toBeNull();
  });
});

describe('the identity providers', () => {
  const identity: Identity = {
    id: '00000000-0000-4000-8000-000000000003',
    provider: { key: 'gov', nameFa: 'درگاه ملی', nameEn: 'National sign-in' },
    linkedAt: '2026-11-20T05:00:00.000Z',
    usedAt: '2026-11-23T06:00:00.000Z',
  };

  it('by which somebody has signed in are seen, and taken away one by one', async () => {
    const page = await renderPage(IdentitiesSection, { as: aMe() });
    await page.answer('/api/me/identities', { items: [identity, { ...identity, id: aMe().person.id, provider: null }] });
    expect(screen.getByText('درگاهی که دیگر به کار نمی‌رود')).toBeTruthy();
    press('برداشتن پیوند با درگاه ملی');
    await answerOne(page, `/api/me/identities/${identity.id}`, null, 'DELETE');
    await page.answer('/api/me/identities', { items: [] });
    expect(screen.queryByRole('table')).toBeNull();
  });
});
