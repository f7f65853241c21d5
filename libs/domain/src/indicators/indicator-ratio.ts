import type { Period } from '../calendar';

/** An accepted value of a province (null: the country) for a period. */
export interface Reported {
  readonly provinceCode: string | null;
  readonly period: Period;
  readonly value: number;
  readonly isApproximate: boolean;
}

/**
 * Numerator ÷ denominator × multiplier for every place and period that has both, and for the country the ratio of the sums over the
 * provinces that have both. A place with one part only, or with a denominator of nought, stays unreported.
 */
export function ratioOf(numerators: readonly Reported[], denominators: readonly Reported[], multiplier: number): Reported[] {
  const pairs = numerators.flatMap((numerator) => {
    const denominator = denominators.find((other) => other.provinceCode === numerator.provinceCode && other.period === numerator.period);
    return denominator === undefined ? [] : [{ numerator, denominator }];
  });
  const periods = [...new Set(pairs.map(({ numerator }) => numerator.period))];
  const countries = periods.flatMap((period) => {
    const own = pairs.filter(({ numerator }) => numerator.period === period);
    if (own.some(({ numerator }) => numerator.provinceCode === null)) return [];
    return [
      {
        numerator: summed(
          own.map((pair) => pair.numerator),
          period,
        ),
        denominator: summed(
          own.map((pair) => pair.denominator),
          period,
        ),
      },
    ];
  });
  return [...pairs, ...countries].flatMap(({ numerator, denominator }) =>
    denominator.value === 0
      ? []
      : [
          {
            provinceCode: numerator.provinceCode,
            period: numerator.period,
            value: (numerator.value / denominator.value) * multiplier,
            isApproximate: numerator.isApproximate || denominator.isApproximate,
          },
        ],
  );
}

function summed(values: readonly Reported[], period: Period): Reported {
  return {
    provinceCode: null,
    period,
    value: values.reduce((total, { value }) => total + value, 0),
    isApproximate: values.some(({ isApproximate }) => isApproximate),
  };
}
