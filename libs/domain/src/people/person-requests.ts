import { z } from 'zod';
import { newPassword } from '../passwords';
import { foldedText } from '../persian';
import { flag, listQuery } from '../records';

const name = foldedText.min(3).max(120);

export const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, { error: 'people.login-malformed' });

/** Where links to set a password go; kept in small letters. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ error: 'people.email-malformed' }));

/** A new account starts with an invitation by mail, or with an initial password that serves to choose an own one and for nothing else. */
export const addPerson = z.strictObject({
  nameFa: name,
  nameEn: name.nullable().default(null),
  honorificFa: foldedText.min(1).max(40).nullable().default(null),
  login: login.nullable().default(null),
  email: email.nullable().default(null),
  password: newPassword.nullable().default(null),
});
export type AddPerson = z.infer<typeof addPerson>;

export const changePerson = z
  .strictObject({
    nameFa: name,
    nameEn: name.nullable(),
    honorificFa: foldedText.min(1).max(40).nullable(),
    login: login.nullable(),
    email: email.nullable(),
    password: newPassword,
    isDisabled: z.boolean(),
  })
  .partial();
export type ChangePerson = z.infer<typeof changePerson>;

export const listPeople = listQuery.extend({
  q: z.string().max(200).optional(),
  hasLogin: flag.optional(),
  login: z.string().optional(),
});
export type ListPeople = z.infer<typeof listPeople>;
