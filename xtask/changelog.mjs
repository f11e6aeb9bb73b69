// Finds in the changelog what a release has to tell, and refuses one that has nothing.

/**
 * The lines of a version; those that are not released yet in a dry run.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {boolean} isDry
 */
export const sectionOf = (changelog, version, isDry) => {
  const sections = changelog.split(/^## /m).slice(1);
  const named = (/** @type {string} */ name) => sections.find((section) => section.split(/\s/, 1)[0] === name);
  const found = named(version) ?? (isDry ? named("Unreleased") : undefined);
  const lines = found?.split("\n").slice(1).join("\n").trim();
  if (lines) return lines;
  const [where, today] = [`"## ${version}`, new Date().toISOString().slice(0, 10)];
  throw new Error(
    isDry
      ? `CHANGELOG.md has neither a section ${where}" nor one "## Unreleased" that says something: write what changed for readers`
      : `CHANGELOG.md has no section ${where}" that says something: name it ${where} (${today})" and write what changed for readers, ` +
          `or give "## Unreleased" that name; to try a release without, run ./build.sh release dry`,
  );
};
