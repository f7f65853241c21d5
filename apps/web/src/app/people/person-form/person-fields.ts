import type { EntryField } from '../../entry-form';
import { peopleTexts as texts } from '../people-texts';

/** What is asked about every person. */
export const personFields: readonly EntryField[] = [
  { name: 'nameFa', label: texts.nameFa, kind: 'line' },
  { name: 'nameEn', label: texts.nameEn, kind: 'latin', isOptional: true },
  { name: 'honorificFa', label: texts.honorific, kind: 'line', isOptional: true },
  { name: 'login', label: texts.login, hint: texts.loginHint, kind: 'latin', isOptional: true },
  { name: 'email', label: texts.email, hint: texts.emailHint, kind: 'latin', isOptional: true },
];
