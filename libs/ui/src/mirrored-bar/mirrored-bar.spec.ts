import { TestBed } from '@angular/core/testing';
import { screen, within } from '@testing-library/angular';
import { MirroredBar } from './mirrored-bar';

describe('mirrored bar', () => {
  it('is a table that can be read without seeing it', async () => {
    const fixture = TestBed.createComponent(MirroredBar);
    fixture.componentRef.setInput('heading', 'اقدام‌ها');
    fixture.componentRef.setInput('rows', [{ key: 'DONE', name: 'انجام‌شده', tone: 'ok', ministry: 6, joint: 1, acecr: 8 }]);
    await fixture.whenStable();
    expect(screen.getByRole('table', { name: 'اقدام‌ها' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent.trim())).toEqual([
      'وضعیت',
      'وزارت',
      'مشترک',
      'جهاد دانشگاهی',
    ]);
    const line = screen.getByRole('row', { name: /انجام‌شده/ });
    expect(
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent.trim()),
    ).toEqual(['۶', '۱', '۸']);
  });
});
