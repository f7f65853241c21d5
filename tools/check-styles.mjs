import { reportFindings, sourceFiles } from './source-files.mjs';

/** The one file where colours have their literal values. */
const TOKENS = /tokens\.(s?css)$/;

/** What breaks the mirror image: physical sides, in properties, values and shorthands with four different sides. */
const PHYSICAL = [
  /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)[\w-]*)\s*:/,
  /(?:^|[\s;{])(left|right)\s*:/,
  /(?:^|[\s;{])(border-(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /((?:text-align|float|clear|caption-side)\s*:\s*(?:left|right))\b/,
];
const LITERAL_COLOUR = /(#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch)\((?!\s*from))/i;

/** Comments become blanks, so that line numbers stay. */
const withoutComments = (text) => text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/** Style sheets, and the `styles:` of components, line by line. */
function styleLines({ path, text }) {
  const isSheet = /\.s?css$/.test(path);
  const parts = isSheet
    ? [{ start: 0, css: text }]
    : [...text.matchAll(/\bstyles:\s*\[?\s*`([^`]*)`/g)].map((match) => ({ start: match.index, css: match[0] }));
  return parts.flatMap(({ start, css }) => {
    const first = text.slice(0, start).split('\n').length;
    return withoutComments(css)
      .split('\n')
      .map((content, index) => ({ path, line: first + index, content }));
  });
}

const findings = sourceFiles(/\.(s?css|ts)$/)
  .flatMap(styleLines)
  .flatMap(({ path, line, content }) => {
    const physical = PHYSICAL.map((pattern) => pattern.exec(content)?.[1]).find(Boolean);
    const colour = TOKENS.test(path) ? undefined : LITERAL_COLOUR.exec(content.replace(/url\([^)]*\)/g, ''))?.[1];
    return [
      physical && { path, line, what: `"${physical}" has a physical side; write its logical twin (inline-start, inline-end, start, end)` },
      colour && { path, line, what: `the colour "${colour}" belongs into tokens.css` },
    ].filter(Boolean);
  });

reportFindings(findings, 'No physical sides and no literal colours in the styles.');
