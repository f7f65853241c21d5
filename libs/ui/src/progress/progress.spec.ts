import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import { Progress } from './progress';

async function render(percent: number | null, expected: number | null = null): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Progress);
  fixture.componentRef.setInput('percent', percent);
  fixture.componentRef.setInput('expected', expected);
  fixture.componentRef.setInput('label', 'پیشرفت');
  await fixture.whenStable();
  return screen.getByRole('progressbar', { name: 'پیشرفت' });
}

describe('progress', () => {
  it('fills from where reading begins and ticks the plan', async () => {
    const bar = await render(72, 89);
    expect(bar.getAttribute('aria-valuenow')).toBe('72');
    expect(bar.querySelector('i')?.style.inlineSize).toBe('72%');
    expect(bar.querySelector('b')?.style.insetInlineStart).toBe('89%');
  });

  it('never leaves its track', async () => {
    expect((await render(115.8)).querySelector('i')?.style.inlineSize).toBe('100%');
  });

  it('shows what is not reported as such, not as zero', async () => {
    const bar = await render(null);
    expect(bar.hasAttribute('aria-valuenow')).toBe(false);
    expect(bar.classList).toContain('none');
    expect(bar.querySelector('i')).toBeNull();
  });
});
