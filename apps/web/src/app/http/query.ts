/** A question to a list as it stands in an address; what is undefined or empty is not asked. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** The part of a question that is really asked. */
export function asked(query: Query): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined && entry[1] !== ''),
  );
}
