// Leads from a place in a text back to the page it was read from.
//
// A classic script, like reader.js.

globalThis.smallprintRanges ??= (() => {
  /** @typedef {{ node: Text, from: number, to: number }} Piece */

  // What the reader leaves out, and what it makes one space of: two texts are told to be the same without them.
  const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
  const seen = (/** @type {string} */ text) => text.replace(UNSEEN, "");

  /** The last run that starts at or before a place. @param {number[]} starts @param {number} place */
  const runAt = (starts, place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  /** The parts of nodes that show a part of the text, one after the other. @type {(runs: import("./shapes").Runs, start: number, end: number) => Piece[]} */
  const piecesOf = (runs, start, end) => {
    /** @type {Piece[]} */
    const pieces = [];
    for (let run = runAt(runs.start, start); run < runs.start.length && runs.start[run] < end; run += 1) {
      const node = runs.node[run];
      const shift = runs.offset[run] - runs.start[run];
      const from = Math.max(start, runs.start[run]) + shift;
      const to = Math.min(end, runs.start[run + 1] ?? end) + shift;
      // A space that stands nowhere on the page lies past the end of its node.
      if (from >= node.length) continue;
      const before = pieces.at(-1);
      if (before?.node === node && before.to <= from) before.to = to;
      else pieces.push({ node, from, to });
    }
    return pieces;
  };

  /** A range lies in one tree: each frame and each shadow tree needs its own. @param {Piece[]} pieces */
  const byTree = (pieces) => {
    /** @type {{ tree: Node, pieces: Piece[] }[]} */
    const groups = [];
    for (const piece of pieces) {
      const tree = piece.node.getRootNode();
      const group = groups.at(-1);
      if (group?.tree === tree) group.pieces.push(piece);
      else groups.push({ tree, pieces: [piece] });
    }
    return groups.map((group) => group.pieces);
  };

  /** @type {(first: Piece, last: Piece) => Range} */
  const rangeFrom = (first, last) => {
    const range = /** @type {Document} */ (first.node.ownerDocument).createRange();
    range.setStart(first.node, first.from);
    range.setEnd(last.node, Math.min(last.to, last.node.length));
    return range;
  };

  const shownBy = (/** @type {Range[]} */ ranges) => seen(ranges.map((range) => range.toString()).join(""));

  /**
   * The ranges in the page that show `text.slice(start, end)`, and nothing but it: one, save where it stands in several
   * trees or where the page has other text in its midst. None where the page has changed since.
   *
   * @type {(reading: import("./shapes").Reading, start: number, end: number) => Range[]}
   */
  const rangesOf = ({ source, runs }, start, end) => {
    if (runs.start.length === 0 || end <= start) return [];
    const pieces = piecesOf(runs, start, end);
    if (pieces.some(({ node }) => !node.isConnected)) return [];
    const told = seen(source.text.slice(start, end));
    const whole = byTree(pieces).map((group) => rangeFrom(group[0], group[group.length - 1]));
    if (shownBy(whole) === told) return whole;
    const single = pieces.map((piece) => rangeFrom(piece, piece));
    return shownBy(single) === told ? single : [];
  };

  /**
   * The clause that a place in the page belongs to; of several the shortest, which says it best.
   *
   * @type {(reading: import("./shapes").Reading, places: import("./shapes").Place[], node: Node, offset: number) => import("./shapes").Place | null}
   */
  const placeAt = ({ runs }, places, node, offset) => {
    const first = runs.node.indexOf(/** @type {Text} */ (node));
    if (first < 0) return null;
    let run = first;
    while (runs.node[run + 1] === node && runs.offset[run + 1] <= offset) run += 1;
    const at = runs.start[run] + offset - runs.offset[run];
    const around = places.filter(({ start, end }) => start <= at && at < end);
    return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  };

  return Object.freeze({ rangesOf, placeAt });
})();
