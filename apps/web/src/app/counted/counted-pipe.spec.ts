import { Component, input } from '@angular/core';
import { anActor } from '@hampeyman/domain/testing';
import { Today } from '@hampeyman/ui/dates';
import { TestBed } from '@angular/core/testing';
import { aMe, renderPage } from '../../testing';
import { CountedPipe } from './counted-pipe';

const [first, second] = ['018f0000-0000-7000-8000-0000000000aa', '018f0000-0000-7000-8000-0000000000bb'];

@Component({
  imports: [CountedPipe],
  template: `{{ address({ late: true } | counted: { memorandum: { id: memorandum }, asOf: asOf() }) }}`,
})
class Link {
  readonly asOf = input.required<string>();
  protected readonly memorandum = first;
  protected readonly address = (query: object): string => JSON.stringify(query);
}

async function addressFor(memorandumIds: readonly string[], asOf: string | null): Promise<unknown> {
  const as = aMe({ actor: anActor({ memorandumIds: [...memorandumIds] }) });
  const page = await renderPage(Link, { as, inputs: { asOf: '2026-01-01' } });
  page.fixture.componentRef.setInput('asOf', asOf ?? TestBed.inject(Today).date());
  await page.fixture.whenStable();
  return JSON.parse(page.container.textContent);
}

describe('the filter of what was counted', () => {
  it('stays short on the day of today for who reads one memorandum', async () => {
    expect(await addressFor([first], null)).toEqual({ late: true });
  });

  it('names the memorandum where there are several, and the day where it is another', async () => {
    expect(await addressFor([first, second], '2026-09-01')).toEqual({ late: true, memorandumId: first, asOf: '2026-09-01' });
  });
});
