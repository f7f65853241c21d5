import { planMeeting } from '@hampeyman/domain/meetings';
import { aMeeting, aMeetingDetail, id } from '@hampeyman/domain/testing';
import { blankItem, blankMeeting, linksOf, planOf, typedOf } from './typed-meeting';

test('codes typed in one line become links, each with the kind its form tells', () => {
  expect(linksOf('T-۰۹، om-4 PSK-1405-04/01  IND-01 T-09 MGT-۰۲')).toEqual([
    { type: 'TASK', code: 'T-09' },
    { type: 'OBLIGATION', code: 'OM-4' },
    { type: 'DECISION', code: 'PSK-1405-04/01' },
    { type: 'INDICATOR', code: 'IND-01' },
    { type: 'INDICATOR', code: 'MGT-02' },
  ]);
});

test('a typed plan is a request the API takes', () => {
  const typed = {
    ...blankMeeting,
    heldOn: '2026-12-06',
    placeFa: 'بیرجند، اداره کل',
    agenda: [{ ...blankItem, titleFa: 'میز خدمت مجوز', links: 'T-25' }],
  };
  const request = planMeeting.parse({ ...planOf(typed), committeeId: id(400) });
  expect(request.placeEn).toBeNull();
  expect(request.agenda[0]).toMatchObject({ titleEn: null, minutes: 20, links: [{ type: 'TASK', code: 'T-25' }] });
});

test('an existing plan comes back as it was, in wall time of Tehran', () => {
  const typed = typedOf(aMeetingDetail());
  expect(typed).toMatchObject({ heldOn: aMeeting().heldOn, startsAt: '09:00', endsAt: '11:00', placeFa: aMeeting().placeFa });
});
