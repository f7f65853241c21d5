import type { z } from 'zod';
import { meetingPackDocument } from './meeting-pack-document';
import { minutesDocument } from './minutes-document';

/** What each template of `assets` is filled with. */
export const printDocuments = { minutes: minutesDocument, 'meeting-pack': meetingPackDocument } as const;

/** A template of `assets`, by its file name. */
export type PrintTemplate = keyof typeof printDocuments;
export type PrintDocument<Template extends PrintTemplate> = z.infer<(typeof printDocuments)[Template]>;
