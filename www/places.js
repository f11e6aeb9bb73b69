// What of a report is painted in a page: each clause's place and stance, a hundredth of the report's size.

/** @param {import("./wasm/smallprint.js").Report} report @returns {import("./shapes").Place[]} */
export const placesOf = ({ findings }) =>
  findings.flatMap(({ stance, evidence }) => evidence.map(({ start, end }) => ({ stance, start, end })));
