import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aCodeListEntry, day, id } from '@hampeyman/domain/testing';
import { prepareBench } from '../../testing';
import { CodeNames } from './code-names';

const items = [
  aCodeListEntry({ nameFa: 'نبود داده', nameEn: 'No data' }),
  aCodeListEntry({ id: id(72), code: 'WEATHER', nameFa: 'وضع هوا', nameEn: 'Weather', position: 2, validTo: day('2020-01-01') }),
  aCodeListEntry({ id: id(73), list: 'SUPPORT_INSTRUMENT', code: 'LEGAL', nameFa: 'حمایت قانونی', nameEn: 'Legal support' }),
];

async function asked(): Promise<{ names: CodeNames; http: HttpTestingController }> {
  prepareBench();
  const names = TestBed.inject(CodeNames);
  TestBed.tick();
  return Promise.resolve({ names, http: TestBed.inject(HttpTestingController) });
}
const turn = () => new Promise((done) => setTimeout(done));

describe('the names of codes', () => {
  it('are nothing on their way, what the list says once here, and the code where the list does not know it', async () => {
    const { names, http } = await asked();
    expect(names.of('DELAY_REASON', 'DATA_ACCESS')).toEqual({ fa: '', en: '' });
    http.expectOne('/api/code-lists/entries').flush({ items, next: null });
    await turn();
    expect(names.of('DELAY_REASON', 'DATA_ACCESS')).toEqual({ fa: 'نبود داده', en: 'No data' });
    expect(names.of('DELAY_REASON', 'WEATHER').fa).toBe('وضع هوا');
    expect(names.of('DELAY_REASON', 'LEGAL')).toEqual({ fa: 'LEGAL', en: 'LEGAL' });
  });

  it('are the codes where the lists cannot be had', async () => {
    const { names, http } = await asked();
    http.expectOne('/api/code-lists/entries').error(new ProgressEvent('error'));
    await turn();
    expect(names.of('DELAY_REASON', 'DATA_ACCESS')).toEqual({ fa: 'DATA_ACCESS', en: 'DATA_ACCESS' });
    expect(names.offered('DELAY_REASON', null)).toEqual([]);
  });

  it('offer what is in force today and what a record has; asked again they know what is new', async () => {
    const { names, http } = await asked();
    http.expectOne('/api/code-lists/entries').flush({ items, next: null });
    await turn();
    const offered = (kept: string | null) => names.offered('DELAY_REASON', kept).map(({ code }) => code);
    expect([offered(null), offered('WEATHER')]).toEqual([['DATA_ACCESS'], ['DATA_ACCESS', 'WEATHER']]);
    expect(names.all('DELAY_REASON').map(({ code }) => code)).toEqual(['DATA_ACCESS', 'WEATHER']);
    names.refresh();
    TestBed.tick();
    expect(names.of('DELAY_REASON', 'DATA_ACCESS').fa).toBe('نبود داده');
    const more = aCodeListEntry({ id: id(75), code: 'STRIKE', position: 3 });
    http.expectOne('/api/code-lists/entries').flush({ items: [...items, more], next: null });
    await turn();
    expect(offered(null)).toEqual(['DATA_ACCESS', 'STRIKE']);
  });
});
