/**
 * The `zod` of the browser bundle (see `paths` in tsconfig.app.json): esbuild cannot shake the namespace behind
 * `import { z } from 'zod'`, and it would carry the messages of fifty languages and the JSON Schema tools, 50 KB that no
 * page uses. What is named here hides them; everything else is zod itself.
 */
import * as z from './zod-parts';

export { z };
