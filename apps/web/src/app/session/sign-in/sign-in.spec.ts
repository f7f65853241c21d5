import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen } from '@testing-library/angular';
import type { IdentityProvider } from '@hampeyman/domain/identity-providers';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { SignIn } from './sign-in';

@Component({ template: '' })
class Blank {}

const routes = [{ path: '**', component: Blank }];

/** The page as it stands once it knows which identity providers there are. */
async function door(inputs: Readonly<Record<string, unknown>> = {}, items: readonly IdentityProvider[] = []): Promise<Rendered<SignIn>> {
  const page = await renderPage(SignIn, { routes, inputs });
  await page.answer('/api/identity-providers', { items });
  return page;
}

function write(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

describe('sign-in', () => {
  it('asks for what is missing before it asks the server', async () => {
    const page = await door();
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.fixture.whenStable();
    expect(screen.getAllByText('این مورد را وارد کنید.')).toHaveLength(2);
    expect(screen.getByLabelText('نام کاربری').getAttribute('aria-invalid')).toBe('true');
    page.http.verify();
  });

  it('lets a person in and brings them back to where they were', async () => {
    const page = await door({ from: '/tasks?state=BLOCKED' });
    write('نام کاربری', 'u.acecr');
    write('گذرواژه', 'the right password');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.answer('/api/sessions', { accessToken: 'token', expiresAt: '2026-11-23T10:00:00Z', me: aMe() }, 'POST');
    expect(TestBed.inject(Router).url).toBe('/tasks?state=BLOCKED');
  });

  it('says that name or password is wrong and keeps both in their fields', async () => {
    const page = await door();
    write('نام کاربری', 'u.acecr');
    write('گذرواژه', 'a wrong password');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.refuse('/api/sessions', { code: 'sessions.wrong-credentials', status: 401 }, 'POST');
    expect(screen.getByRole('alert').textContent).toContain('نام کاربری یا گذرواژه درست نیست.');
    expect(screen.getByLabelText<HTMLInputElement>('نام کاربری').value).toBe('u.acecr');
  });

  it('asks for a code where the account has a second factor, and takes a recovery code as well', async () => {
    const page = await door({ from: '/tasks' });
    write('نام کاربری', 'u.acecr');
    write('گذرواژه', 'the right password');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.refuse('/api/sessions', { code: 'sessions.code-required', status: 401 }, 'POST');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('رمز یک‌بارمصرف'));

    write('رمز یک‌بارمصرف', '12');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.fixture.whenStable();
    expect(screen.getByText('رمز یک‌بارمصرف ۶ رقم دارد و رمز بازیابی ۲۴ نویسه.')).toBeTruthy();

    write('رمز یک‌بارمصرف', '۱۲۳ ۴۵۶');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.refuse('/api/sessions', { code: 'sessions.wrong-code', status: 401 }, 'POST');
    expect(screen.getByRole('alert').textContent).toContain('این رمز درست نیست');
    expect(screen.getByLabelText<HTMLInputElement>('رمز یک‌بارمصرف').value).toBe('');

    write('رمز یک‌بارمصرف', 'abcd-efgh-2345-67zy');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.answer('/api/sessions', { accessToken: 'token', expiresAt: '2026-11-23T10:00:00Z', me: aMe() }, 'POST');
    expect(TestBed.inject(Router).url).toBe('/tasks');
  });

  it('begins again with the name kept and the password gone', async () => {
    const page = await door();
    write('نام کاربری', 'u.acecr');
    write('گذرواژه', 'the right password');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.refuse('/api/sessions', { code: 'sessions.code-required', status: 401 }, 'POST');
    fireEvent.click(screen.getByRole('button', { name: 'ورود با نام دیگر' }));
    await page.answer('/api/identity-providers', { items: [] });
    expect(screen.getByLabelText<HTMLInputElement>('نام کاربری').value).toBe('u.acecr');
    expect(screen.getByLabelText<HTMLInputElement>('گذرواژه').value).toBe('');
  });

  it('shows the password to the one who types it, on request', async () => {
    const page = await door();
    const password = screen.getByLabelText<HTMLInputElement>('گذرواژه');
    expect(password.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'نمایش گذرواژه' }));
    await page.fixture.whenStable();
    expect(password.type).toBe('text');
  });

  it('changes to English with everything on it', async () => {
    const page = await door();
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await page.fixture.whenStable();
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('offers no other way where there is none', async () => {
    await door();
    expect(screen.queryByText('یا')).toBeNull();
    expect(screen.queryByText(/^ورود با/)).toBeNull();
  });

  it('offers each identity provider, and begins there for the page wanted; a provider that is away is told', async () => {
    const page = await door({ from: '/tasks' }, [{ key: 'gov', nameFa: 'درگاه ملی', nameEn: 'National sign-in' }]);
    fireEvent.click(screen.getByRole('button', { name: 'ورود با درگاه ملی' }));
    await page.refuse('/api/identity-providers/gov/attempts', { code: 'identity-providers.unreachable', status: 503 }, 'POST');
    expect(screen.getByRole('alert').textContent).toContain('درگاه ورود پاسخ نمی‌دهد');
    expect(localStorage.getItem('hampeyman.session')).toBeNull();
  });

  it('says why a provider did not bring somebody in, and nothing for a reason that is none', async () => {
    const page = await door({ refusal: 'unknown' });
    expect(screen.getByRole('alert').textContent).toContain('در این سامانه حسابی برای شما نیست');
    page.fixture.componentRef.setInput('refusal', 'constructor');
    await page.fixture.whenStable();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks whom a provider has named for the code alone, and begins again with name and password', async () => {
    const page = await renderPage(SignIn, { routes, inputs: { from: '/tasks', provider: 'gov' } });
    write('رمز یک‌بارمصرف', '123456');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.refuse('/api/identity-providers/gov/codes', { code: 'sessions.wrong-code', status: 401 }, 'POST');
    expect(screen.getByRole('alert').textContent).toContain('این رمز درست نیست');
    write('رمز یک‌بارمصرف', '234567');
    fireEvent.click(screen.getByRole('button', { name: 'ورود به سامانه' }));
    await page.answer('/api/identity-providers/gov/codes', { accessToken: 'token', expiresAt: '2026-11-23T10:00:00Z', me: aMe() }, 'POST');
    expect(TestBed.inject(Router).url).toBe('/tasks');
    fireEvent.click(screen.getByRole('button', { name: 'ورود با نام دیگر' }));
    await page.answer('/api/identity-providers', { items: [] });
    expect(screen.getByLabelText('گذرواژه')).toBeTruthy();
  });
});
