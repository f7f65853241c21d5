type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
function placesOf(value: unknown): readonly Path[] {
  const places: Path[] = [];
  const visit = (inner: unknown, path: Path): void => {
    places.push(path);
    if (Array.isArray(inner)) (inner as unknown[]).forEach((item, index) => visit(item, [...path, index]));
    else if (typeof inner === 'object' && inner !== null) for (const [name, item] of Object.entries(inner)) visit(item, [...path, name]);
  };
  visit(value, []);
  return places;
}

function changed(value: unknown, [step, ...rest]: Path, change: (inner: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => (index === step ? changed(item, rest, change) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: changed(record[step], rest, change) };
}

/** How a value is spoilt at one place. */
export type Spoiling = 'replaced' | 'left out' | 'unknown beside it' | 'multiplied';

/** `value` with one place of it spoilt; `at` chooses the place. */
export function spoilt(value: unknown, at: number, how: Spoiling, odd: unknown): unknown {
  const places = placesOf(value);
  const place = places[at % places.length] ?? [];
  return changed(value, place, (inner) => {
    switch (how) {
      case 'replaced':
        return odd;
      case 'left out':
        return undefined;
      case 'unknown beside it':
        return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner, unheardOf: odd } : odd;
      case 'multiplied':
        return Array.from({ length: 3_000 }, () => inner);
    }
  });
}
