import { TestBed } from '@angular/core/testing';
import { RagChip, judgementNames, type Judgement } from './rag-chip';

describe('judgement', () => {
  it.each(Object.keys(judgementNames) as Judgement[])('%s is a word beside its colour and sign', async (rag) => {
    const fixture = TestBed.createComponent(RagChip);
    fixture.componentRef.setInput('rag', rag);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent.trim()).toBe(judgementNames[rag].fa);
  });
});
