// Writes rows as a table of Markdown.

/** @param {string[]} head @param {(string | number)[][]} rows */
export const table = (head, rows) =>
  [head.join(" | "), head.map(() => "---").join(" | "), ...rows.map((row) => row.join(" | "))]
    .map((line) => `| ${line} |`)
    .join("\n");
