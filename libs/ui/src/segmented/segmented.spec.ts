import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import { Segmented } from './segmented';

describe('segmented choice', () => {
  it('is a named group of radio buttons that tells what was chosen', async () => {
    const fixture = TestBed.createComponent<Segmented<string>>(Segmented);
    fixture.componentRef.setInput('label', 'وضعیت');
    fixture.componentRef.setInput('segments', [
      { value: 'IN_PROGRESS', name: 'در دست اجرا' },
      { value: 'BLOCKED', name: 'متوقف' },
    ]);
    fixture.componentRef.setInput('value', 'IN_PROGRESS');
    await fixture.whenStable();
    expect(screen.getByRole('group', { name: 'وضعیت' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'در دست اجرا' }).checked).toBe(true);
    screen.getByRole('radio', { name: 'متوقف' }).click();
    expect(fixture.componentInstance.value()).toBe('BLOCKED');
  });
});
