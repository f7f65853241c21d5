import { audit } from './audit.mjs';
import { detail } from './detail.mjs';
import { growth } from './growth.mjs';
import { list } from './list.mjs';
import { memory } from './memory.mjs';
import { rights } from './rights.mjs';
import { signIn } from './sign-in.mjs';

export { openBench } from './world.mjs';

/** What is measured, in the order in which it is printed. */
export const measurements = [list, detail, rights, signIn, growth, memory, audit];
