import { valueStateTexts, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import { choicesOf } from '../entry-form';
import type { ToldField } from '../http';
import { valueTexts } from './indicator-values-texts';

/** What of a value matters to somebody who decides on it: told when another one changed it first. */
export const valueFacets = ({ value, isApproximate, source, state }: IndicatorValue) => ({ value, isApproximate, source, state });

export const valueFacetFields: readonly ToldField[] = [
  { name: 'value', label: valueTexts.value },
  { name: 'isApproximate', label: valueTexts.approximate },
  { name: 'source', label: valueTexts.source },
  { name: 'state', label: valueTexts.state, choices: choicesOf(valueStateTexts) },
];
