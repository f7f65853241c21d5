import { z } from 'zod';

/** A field without its default. */
type Bare<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field;

type ChangeShape<Shape extends z.ZodRawShape> = {
  -readonly [Name in keyof Shape]: z.ZodOptional<Bare<Shape[Name]> extends z.ZodType ? Bare<Shape[Name]> : z.ZodType>;
};

/**
 * A change (PATCH) of what `create` makes: each field may be absent and then stays as it is. Plain `partial()` will not do:
 * zod 4 fills defaults into absent optional fields, so that a change of the title would empty everything else.
 */
export function changeOf<Shape extends z.ZodRawShape>(create: z.ZodObject<Shape>): z.ZodObject<ChangeShape<Shape>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(create.shape).map(([name, field]) => [name, z.optional(field instanceof z.ZodDefault ? field.def.innerType : field)]),
  );
  return z.strictObject(shape as unknown as ChangeShape<Shape>);
}
