import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleNames } from '@hampeyman/domain/posts';
import { rightsDocument, rightsTable } from '@hampeyman/domain/rights-table';

const published = readFileSync(join(__dirname, '../../../../docs/rights.md'), 'utf8');

test('docs/rights.md says what the rules say; `npm run docs:rights` writes it anew', () => {
  expect(published).toBe(rightsDocument());
});

test('nobody changes anything with an auditor’s post, and an administrator reads no content', () => {
  const of = (name: string) => rightsTable().filter(({ readers }) => readers.some((reader) => reader.name.en === name));
  expect(of(roleNames.AUDITOR.en).filter(({ action }) => action !== 'read' && action !== 'verify')).toEqual([]);
  expect([...new Set(of(roleNames.ADMIN.en).map(({ subject }) => subject))]).toEqual([
    'Activity',
    'Organisation',
    'Post',
    'Person',
    'CodeListEntry',
    'Holiday',
  ]);
});
