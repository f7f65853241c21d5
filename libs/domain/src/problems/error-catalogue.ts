import type { AnyTexts } from '../texts';
import type { ErrorKind } from './error-kind';

/** Every error code of a feature with its kind. */
export type ErrorKinds = Readonly<Record<string, ErrorKind>>;

/** The words of every code in `Kinds`; a missing one does not compile. */
export type ErrorTexts<Kinds extends ErrorKinds> = Readonly<Record<keyof Kinds, AnyTexts>>;
