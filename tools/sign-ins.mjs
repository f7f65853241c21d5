const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/;
const UNSEEN = /[\u200b-\u200f\u2066-\u2069]|\p{Mn}/u;

/** How many columns of a terminal a text fills: marks and joiners (the ZWNJ of Persian) fill none. */
const widthOf = (text) => [...text].reduce((sum, char) => sum + (UNSEEN.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);

/** Prints the demonstration's sign-ins as a table: what to type first, so that right-to-left names cannot disorder it. */
export function showSignIns(signIns, password) {
  if (signIns.length === 0) return;
  const rows = [['sign-in', 'role', 'name'], ...signIns.map(({ login, role, name }) => [login, role, name])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  const line = (row) =>
    `  ${row
      .map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell)))
      .join('   ')
      .trimEnd()}`;
  console.log(`Demonstration sign-ins, all with the password  ${password}\n`);
  console.log(rows.map(line).join('\n'), '\n');
}
