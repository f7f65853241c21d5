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

  it('says that nothing was found', async () => {
    const { names, type } = await render();
    await type('هوشنگ');
    expect(names()).toEqual([]);
    expect(screen.getByText('چیزی با این نام یافت نشد')).toBeTruthy();
  });
});
