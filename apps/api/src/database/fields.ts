/** The values of an entity, without being an instance of its class: what repositories are given to insert. */
export type Fields<Entity> = { readonly [Name in keyof Entity]: Entity[Name] };
