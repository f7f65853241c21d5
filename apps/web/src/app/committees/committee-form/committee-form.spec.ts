import { TestBed } from '@angular/core/testing';
import type { Committee } from '@hampeyman/domain/committees';
import { aCommittee, aPost, anActor, day, id, memorandumId } from '@hampeyman/domain/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { CommitteeForm } from './committee-form';

const secretary = aMe({ actor: anActor({ side: 'MINISTRY', role: 'SECRETARY', memorandumIds: [memorandumId], committeeIds: [id(400)] }) });
const seat = { side: 'MINISTRY' as const, from: day('2025-05-18'), to: null };
const committee = aCommittee({
  seats: [
    { ...seat, seat: 'CHAIR', post: aPost() },
    { ...seat, seat: 'SECRETARY', post: aPost({ id: id(6), titleFa: 'دبیر' }) },
    { ...seat, seat: 'MEMBER', post: aPost({ id: id(7), titleFa: 'مدیر آموزش' }) },
  ],
  version: 3,
});
const address = `/api/committees/${committee.id}`;

async function open(known: Committee | null): Promise<Rendered<CommitteeForm>> {
  const page = await renderPage(CommitteeForm, { as: secretary, inputs: { committee: known }, routes: [{ path: '**', children: [] }] });
  for (let round = 0; round < 2; round += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    for (const request of page.http.match(() => true)) request.flush({ items: [], next: null });
  }
  await page.fixture.whenStable();
  return page;
}

beforeEach(() => {
  sessionStorage.clear();
});

describe('changing a committee', () => {
  it('sends quorum and members on the version seen, without the member who was taken out', async () => {
    const page = await open(committee);
    fireEvent.input(screen.getByLabelText(/^حد نصاب، نفر/), { target: { value: '۴' } });
    fireEvent.click(screen.getByRole('button', { name: 'برداشتن عضو ۳' }));
    await page.fixture.whenStable();
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره کمیته' }));
    const sent = page.http.expectOne({ url: address, method: 'PATCH' });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    const body = sent.request.body as { quorumTotal: number; seats: { postId: string }[] };
    expect(body.quorumTotal).toBe(4);
    expect(body.seats.map(({ postId }) => postId)).toEqual([aPost().id, id(6)]);
    sent.flush({ ...committee, quorumTotal: 4, version: 4 });
    await page.fixture.whenStable();
    expect(page.fixture.componentInstance.hasUnsaved()).toBe(false);
  });

  it('sends nothing while an added member has no post, and says so there', async () => {
    const page = await open(committee);
    fireEvent.click(screen.getByRole('button', { name: 'افزودن عضو' }));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByRole('button', { name: 'ذخیره کمیته' }));
    page.fixture.detectChanges();
    page.http.expectNone({ url: address, method: 'PATCH' });
    expect(screen.getAllByLabelText(/^سمت/)[3]?.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('setting up a committee', () => {
  it('asks for a code and a name before anything is sent', async () => {
    const page = await open(null);
    fireEvent.click(screen.getByRole('button', { name: 'تشکیل کمیته' }));
    page.fixture.detectChanges();
    page.http.expectNone('/api/committees');
    for (const label of [/^کد/, /^نام\s*$/]) expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
  });
});
