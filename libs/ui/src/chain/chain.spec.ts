import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import { Chain, type ChainLink } from './chain';

const link = (change: Partial<ChainLink>): ChainLink => ({
  kind: 'task',
  code: null,
  titleFa: null,
  titleEn: null,
  link: null,
  current: false,
  ...change,
});

@Component({
  imports: [Chain],
  template: `<ui-chain [links]="links"
    ><ng-template let-link
      ><a [href]="link.link.join('/')">{{ link.titleFa }}</a></ng-template
    ></ui-chain
  >`,
})
class Page {
  protected readonly links = [
    link({ kind: 'obligation', code: 'OM-4', titleFa: 'هدفمندسازی تسهیلات', link: ['/obligations', '1'] }),
    link({ kind: 'decision' }),
    link({ code: 'T-24', titleFa: 'دستورالعمل پرداخت', current: true }),
  ];
}

describe('chain', () => {
  it('opens every link but the current one, and says what is missing', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    expect(screen.getByRole('link', { name: 'هدفمندسازی تسهیلات' }).getAttribute('href')).toBe('/obligations/1');
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'page']);
    expect(items[1]?.textContent).toContain('بی‌مصوبه');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
