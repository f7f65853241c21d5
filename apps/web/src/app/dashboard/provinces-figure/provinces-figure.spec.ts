import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { fireEvent, screen } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { ProvincesFigure } from './provinces-figure';

@Component({ template: '' })
class Blank {}

const indicator = { id: '018f0000-0000-7000-8000-000000000011', code: 'IND-11', titleFa: 'فرصت شغلی ایجادشده', titleEn: 'Jobs created' };
const figures = {
  asOf: '2026-11-05',
  memorandum: { id: '018f0000-0000-7000-8000-0000000000aa' },
  provinceCode: null,
  provinces: {
    indicator,
    period: '1405-H1',
    rows: [
      { provinceCode: 'IR-29', actual: 278, expected: 240, percent: 115.8, rag: 'GREEN', isApproximate: false, period: '1405-H1' },
      { provinceCode: 'IR-13', actual: 150, expected: 420, percent: 35.7, rag: 'RED', isApproximate: false, period: '1405-H1' },
    ],
    notReported: 29,
  },
};

const figure = (change: object = {}) =>
  renderPage(ProvincesFigure, {
    as: aMe(),
    inputs: { figures: { ...figures, ...change } },
    routes: [{ path: 'provinces/:code', component: Blank }],
  });
const hrefs = (): (string | null)[] => screen.getAllByRole('link').flatMap((link) => link.getAttribute('href') ?? []);

describe('provinces on the dashboard', () => {
  it('open their pages from the list, all silent ones together, on the same day', async () => {
    await figure();
    expect(hrefs()).toEqual([
      `/indicators/${indicator.id}?asOf=2026-11-05`,
      '/provinces/IR-29?asOf=2026-11-05',
      '/provinces/IR-13?asOf=2026-11-05',
      '/provinces?standing=GREY&asOf=2026-11-05',
    ]);
  });

  it('open from the map, also those that reported nothing', async () => {
    await figure();
    fireEvent.click(screen.getByRole('link', { name: /^تهران: گزارش‌نشده/ }));
    await new Promise((done) => setTimeout(done));
    expect(TestBed.inject(Router).url).toBe('/provinces/IR-23?asOf=2026-11-05');
  });

  it('are one and without a map for who sees but one', async () => {
    const { container } = await figure({
      provinceCode: 'IR-29',
      provinces: { ...figures.provinces, rows: figures.provinces.rows.slice(0, 1) },
    });
    expect(container.querySelector('svg[role="group"]')).toBeNull();
    expect(hrefs().slice(1)).toEqual(['/provinces/IR-29?asOf=2026-11-05', '/provinces?asOf=2026-11-05']);
  });
});
