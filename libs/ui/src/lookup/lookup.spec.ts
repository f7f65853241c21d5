import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { Lookup } from './lookup';

const people = [
  { value: '1', name: 'زهرا کاظمی', detail: 'معاونت آموزش' },
  { value: '2', name: 'مریم یوسفی', detail: 'مدیر وزارت' },
  { value: '3', name: 'مریم کاظمی', detail: 'سمنان' },
];

async function render() {
  const fixture = TestBed.createComponent(Lookup);
  fixture.componentRef.setInput('options', people);
  fixture.componentRef.setInput('label', 'مسئول');
  await fixture.whenStable();
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'مسئول' });
  const names = () => screen.queryAllByRole('option').map((option) => option.querySelector('bdi')?.textContent);
  const type = async (value: string): Promise<void> => {
    fireEvent.input(box, { target: { value } });
    await fixture.whenStable();
  };
  return { fixture, box, names, type };
}

describe('lookup', () => {
  it('finds by part of a name or its detail, whichever keyboard typed it', async () => {
    const { names, type } = await render();
    await type('كاظمي');
    expect(names()).toEqual(['زهرا کاظمی', 'مریم کاظمی']);
    await type('وزارت');
    expect(names()).toEqual(['مریم یوسفی']);
  });

  it('is chosen with arrows and Enter', async () => {
    const { fixture, box, type } = await render();
    await type('کاظمی');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('3');
    expect(box.value).toBe('مریم کاظمی');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the typing back on Escape and keeps what was chosen', async () => {
    const { fixture, box, type } = await render();
    fixture.componentRef.setInput('value', '2');
    await type('زهرا');
    fireEvent.keyDown(box, { key: 'Escape' });
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('2');
    expect(box.value).toBe('مریم یوسفی');
  });

  it('is nobody again when the box is emptied', async () => {
    const { fixture, type } = await render();
    fixture.componentRef.setInput('value', '2');
    await type('');
    expect(fixture.componentInstance.value()).toBeNull();
  });

  it('opens its whole list by its button, whatever is chosen, and closes it again', async () => {
    const { fixture, names, box } = await render();
    fixture.componentRef.setInput('value', '2');
    const opener = screen.getByRole('button', { name: 'گشودن فهرست' });
    fireEvent.click(opener);
    await fixture.whenStable();
    expect(names()).toHaveLength(3);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(opener);
    await fixture.whenStable();
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('lets what is chosen be cleared, and offers that only then', async () => {
    const { fixture } = await render();
    expect(screen.queryByRole('button', { name: 'پاک کردن' })).toBeNull();
    fixture.componentRef.setInput('value', '2');
    await fixture.whenStable();
    fireEvent.click(screen.getByRole('button', { name: 'پاک کردن' }));
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBeNull();
  });

  describe('over a list too long to be here', () => {
    beforeEach(() => {
      jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate', 'requestAnimationFrame'] });
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it('asks once typing rests, chooses what only the portal knows, and remembers its name', async () => {
      const { fixture, box, names } = await render();
      const search = jest.fn(() => Promise.resolve([{ value: '170', name: 'هوشنگ رهنما', detail: null }]));
      fixture.componentRef.setInput('search', search);
      fireEvent.input(box, { target: { value: 'هو' } });
      fireEvent.input(box, { target: { value: 'هوشنگ' } });
      fixture.detectChanges();
      expect(screen.getByText('در حال جست‌وجو…')).toBeTruthy();
      await jest.advanceTimersByTimeAsync(300);
      fixture.detectChanges();
      expect(search.mock.calls).toEqual([['هوشنگ']]);
      expect(names()).toEqual(['هوشنگ رهنما']);
      fireEvent.keyDown(box, { key: 'Enter' });
      fixture.detectChanges();
      expect(fixture.componentInstance.value()).toBe('170');
      expect(box.value).toBe('هوشنگ رهنما');
    });

    it('keeps to what is at hand and says so when the portal does not answer', async () => {
      const { fixture, box, names } = await render();
      fixture.componentRef.setInput('search', () => Promise.reject(new Error('away')));
      fireEvent.input(box, { target: { value: 'کاظمی' } });
      await jest.advanceTimersByTimeAsync(300);
      fixture.detectChanges();
      expect(names()).toEqual(['زهرا کاظمی', 'مریم کاظمی']);
      expect(screen.getByText(/جست‌وجو در سامانه پاسخ نداد/)).toBeTruthy();
    });
  });

  it('says that nothing was found', async () => {
    const { names, type } = await render();
    await type('هوشنگ');
    expect(names()).toEqual([]);
    expect(screen.getByText('چیزی با این نام یافت نشد')).toBeTruthy();
  });
});
