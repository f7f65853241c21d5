import { Check } from 'typeorm';
import { snakeCase } from './naming';

declare const preset: unique symbol;

/** A column that the database fills where an insert says nothing of it; its value is a plain `Value`. */
export type Preset<Value> = Value & { readonly [preset]?: never };

/** The columns that an insert need not name: those the database presets and those that may be null. */
export type Omittable<Entity> = {
  [Name in keyof Entity]-?: null extends Entity[Name] ? Name : typeof preset extends keyof Entity[Name] ? Name : never;
}[keyof Entity];

/** The column holds one of `values`, which come from us; null where it may be null. */
export function OneOf(values: readonly string[]): PropertyDecorator {
  return (entity, property) => {
    const list = values.map((value) => `'${value}'`).join(', ');
    Check(`${snakeCase(String(property))} IN (${list})`)(entity, property);
  };
}
