import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { Menu } from './menu';

@Component({
  imports: [Menu],
  template: `<ui-menu label="بقیه کارها">
    <button type="button" class="menu-item" (click)="done.set('ویرایش')">ویرایش</button>
    <button type="button" class="menu-item" disabled>لغو</button>
    <button type="button" class="menu-item" (click)="done.set('چاپ')">چاپ</button>
  </ui-menu>`,
})
class Page {
  readonly done = signal('');
}

describe('a menu', () => {
  const opened = async () => {
    const page = TestBed.createComponent(Page);
    document.body.append(page.nativeElement as HTMLElement);
    await page.whenStable();
    const panel = document.querySelector('[popover]');
    panel?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    await page.whenStable();
    return page;
  };
  const item = (name: string) => screen.getByRole('button', { name, hidden: true });
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says that it is open and puts the focus on the first act', async () => {
    await opened();
    expect(item('بقیه کارها').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(item('ویرایش'));
  });

  it('is walked by arrows, over what cannot be done now and round its ends', async () => {
    await opened();
    fireEvent.keyDown(item('ویرایش'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(item('چاپ'));
    fireEvent.keyDown(item('چاپ'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(item('ویرایش'));
    fireEvent.keyDown(item('ویرایش'), { key: 'End' });
    expect(document.activeElement).toBe(item('چاپ'));
  });

  it('does what was chosen', async () => {
    const page = await opened();
    fireEvent.click(item('چاپ'));
    expect(page.componentInstance.done()).toBe('چاپ');
  });
});
