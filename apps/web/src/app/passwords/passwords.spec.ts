import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { ActivatedRoute, Router } from '@angular/router';
import { aMe, renderPage } from '../../testing';
import { FirstPassword } from './first-password/first-password';
import { ForgottenPassword } from './forgotten-password/forgotten-password';
import { NewPassword } from './new-password/new-password';

@Component({ template: '' })
class Blank {}

const routes = [{ path: '**', component: Blank }];

async function send(page: { fixture: { whenStable(): Promise<unknown> } }, label: string, value: string, button: string): Promise<void> {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: button }));
  await page.fixture.whenStable();
}

describe('a forgotten password', () => {
  it('is asked about, and the answer tells nothing about the account', async () => {
    const page = await renderPage(ForgottenPassword, { routes });
    fireEvent.click(screen.getByRole('button', { name: 'فرستادن پیوند' }));
    await page.fixture.whenStable();
    expect(screen.getByLabelText('نام کاربری').getAttribute('aria-invalid')).toBe('true');
    await send(page, 'نام کاربری', 'u.acecr', 'فرستادن پیوند');
    await page.answer('/api/password-links', null, 'POST');
    expect(screen.getByRole('status').textContent).toBe('رایانامه خود را ببینید');
  });
});

describe('a new password', () => {
  const renderAt = async (fragment: string | null) => {
    TestBed.overrideProvider(ActivatedRoute, { useValue: { snapshot: { fragment } } });
    return renderPage(NewPassword, { routes });
  };

  it('is chosen with the token of the link', async () => {
    const page = await renderAt('the-token');
    await send(page, 'گذرواژه تازه', 'short', 'گزیدن گذرواژه');
    expect(screen.getByText('گذرواژه دست‌کم ۱۲ نویسه دارد.')).toBeTruthy();
    await send(page, 'گذرواژه تازه', 'three doves on the roof', 'گزیدن گذرواژه');
    await page.answer('/api/passwords', null, 'POST');
    expect(screen.getByRole('status').textContent).toContain('به کار افتاد');
  });

  it('is refused where it is common or the link is spent, and a new link is offered', async () => {
    const page = await renderAt('the-token');
    await send(page, 'گذرواژه تازه', 'password1234', 'گزیدن گذرواژه');
    const fields = [{ path: 'password', code: 'passwords.too-common', params: {} }];
    await page.refuse('/api/passwords', { code: 'request.invalid', status: 422, fields }, 'POST');
    expect(screen.getByText(/نخست حدس زده می‌شوند/)).toBeTruthy();
    await send(page, 'گذرواژه تازه', 'three doves on the roof', 'گزیدن گذرواژه');
    await page.refuse('/api/passwords', { code: 'passwords.link-not-valid', status: 404 }, 'POST');
    expect(screen.getByRole('link', { name: 'خواستن پیوند تازه' })).toBeTruthy();
  });

  it('cannot be chosen where the address is not complete', async () => {
    await renderAt(null);
    expect(screen.queryByLabelText('گذرواژه تازه')).toBeNull();
    expect(screen.getByRole('link', { name: 'خواستن پیوند تازه' })).toBeTruthy();
  });
});

describe('the password an administrator gave', () => {
  const given = { ...aMe(), mustChangePassword: true };

  it('is given in exchange for an own one, and the way is open', async () => {
    const page = await renderPage(FirstPassword, { routes, as: given, at: '/first-password' });
    fireEvent.input(screen.getByLabelText('گذرواژه‌ای که به شما داده‌اند'), { target: { value: 'the given password' } });
    await send(page, 'گذرواژه تازه', 'the given password', 'گزیدن گذرواژه');
    const fields = [{ path: 'password', code: 'passwords.not-new', params: {} }];
    await page.refuse('/api/me/passwords', { code: 'request.invalid', status: 422, fields }, 'POST');
    expect(screen.getByText('این همان گذرواژه کنونی است.')).toBeTruthy();
    await send(page, 'گذرواژه تازه', 'three doves on the roof', 'گزیدن گذرواژه');
    await page.answer('/api/me/passwords', null, 'POST');
    await page.answer('/api/sessions/refreshments', { accessToken: 'renewed', expiresAt: '2026-11-23T10:00:00Z', me: aMe() }, 'POST');
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
