import { classificationTexts, memorandumKindTexts } from '@hampeyman/domain/memoranda';
import { choicesOf, type EntryField } from '../../entry-form';
import { written } from '../../http';
import { memorandumFormTexts as texts } from './memorandum-form-texts';

/** What is typed about a memorandum, whether it is new or known. */
export type TypedMemorandum = Readonly<{
  titleFa: string;
  titleEn: string;
  subjectFa: string;
  subjectEn: string;
  number: string;
  kind: string;
  classification: string;
  signedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
}>;

export const noMemorandum: TypedMemorandum = {
  titleFa: '',
  titleEn: '',
  subjectFa: '',
  subjectEn: '',
  number: '',
  kind: 'COOPERATION',
  classification: 'NORMAL',
  signedOn: null,
  effectiveFrom: null,
  effectiveTo: null,
};

export const memorandumFields: readonly EntryField[] = [
  { name: 'titleFa', label: texts.titleFa, kind: 'line' },
  { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
  { name: 'subjectFa', label: texts.subjectFa, kind: 'text', isOptional: true },
  { name: 'subjectEn', label: texts.subjectEn, kind: 'text', isOptional: true },
  { name: 'number', label: texts.number, kind: 'line', isOptional: true },
  { name: 'kind', label: texts.kind, kind: 'choice', choices: choicesOf(memorandumKindTexts) },
  { name: 'classification', label: texts.classification, kind: 'choice', choices: choicesOf(classificationTexts) },
  { name: 'signedOn', label: texts.signedOn, kind: 'date', isOptional: true },
  { name: 'effectiveFrom', label: texts.effectiveFrom, kind: 'date', isOptional: true },
  { name: 'effectiveTo', label: texts.effectiveTo, kind: 'date', isOptional: true },
];

/** The typed values as a request says them. */
export function memorandumRequest(typed: TypedMemorandum): object {
  const { titleFa, titleEn, subjectFa, subjectEn, number, kind, classification, signedOn, effectiveFrom, effectiveTo } = typed;
  return {
    titleFa,
    titleEn: written(titleEn),
    subjectFa: written(subjectFa),
    subjectEn: written(subjectEn),
    number: written(number),
    kind,
    classification,
    signedOn,
    effectiveFrom,
    effectiveTo,
  };
}
