import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { cooperationFields } from '@hampeyman/domain/memoranda';
import { aCodeListEntry, id } from '@hampeyman/domain/testing';
import { prepareBench } from '../../testing';
import { ObjectiveFields } from './objective-fields';

const list = 'COOPERATION_FIELD';
const items = cooperationFields.map((code, index) =>
  aCodeListEntry({
    id: id(index),
    list,
    code,
    nameFa: `زمینه ${code}`,
    nameEn: `Field ${code}`,
    position: cooperationFields.length - index,
  }),
);

test('the fields of cooperation are named and ordered as the administrator has them, behind the general objectives', async () => {
  prepareBench();
  const fields = TestBed.inject(ObjectiveFields);
  TestBed.tick();
  expect(fields.cooperation()).toEqual(cooperationFields);
  TestBed.inject(HttpTestingController).expectOne('/api/code-lists/entries').flush({ items, next: null });
  await new Promise((done) => setTimeout(done));
  expect(fields.cooperation()).toEqual(cooperationFields.toReversed());
  expect(fields.of('TRAINING')).toEqual({ fa: 'زمینه TRAINING', en: 'Field TRAINING' });
  expect(fields.choices().map(({ value }) => value)).toEqual(['CAPACITY', 'SYNERGY', ...cooperationFields.toReversed()]);
  expect(fields.of('SYNERGY').fa).toBe('هم‌افزایی');
});
