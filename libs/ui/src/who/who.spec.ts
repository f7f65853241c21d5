import { TestBed } from '@angular/core/testing';
import { SidePair } from './side-pair';
import { Who } from './who';

describe('whose', () => {
  it('always says the name, even where only the mark is seen', async () => {
    const fixture = TestBed.createComponent(Who);
    fixture.componentRef.setInput('side', 'ACECR');
    fixture.componentRef.setInput('name', 'hidden');
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe('جهاد دانشگاهی');
  });

  it.each([
    ['MINISTRY', 'وزارت، مجری جهاد دانشگاهی، همراه'],
    ['ACECR', 'جهاد دانشگاهی، مجری وزارت، همراه'],
    ['JOINT', 'وزارت، مجری جهاد دانشگاهی، مجری'],
  ] as const)('tells who leads and who accompanies: %s', async (lead, words) => {
    const fixture = TestBed.createComponent(SidePair);
    fixture.componentRef.setInput('lead', lead);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim()).toBe(words);
  });
});
