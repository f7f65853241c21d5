/**
 * The `zod` of the browser bundle (see `paths` in tsconfig.app.json): esbuild cannot shake the namespace behind
 * `import { z } from 'zod'`, and it would carry the messages of fifty languages, the JSON Schema tools and the schema
 * compiler, 70 KB on the wire that no page uses. What is named in these files hides them; everything else is zod itself.
 */
import * as z from './parts';

export { z };
