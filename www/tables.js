// Counts the rows and columns of tables, and tells tables of data from those that only lay out a page.
//
// A classic script, like reader.js.

globalThis.smallprintTables ??= (() => {
  const { nameOf, attributeOf, findIn } = globalThis.smallprintNodes;

  /** @typedef {import("./shapes").Table} Table */
  /** @typedef {import("./wasm/smallprint.js").Cell} Cell */

  const TABLE_ROLES = new Set(["table", "grid", "treegrid"]);
  const CELL_ROLES = new Set(["cell", "gridcell", "columnheader", "rowheader"]);
  // What stands in no table of data: the page uses the table to put its parts side by side.
  const PARTS = "h1, h2, h3, h4, h5, h6, [role=heading], table, [role=table], [role=grid], [role=treegrid]";
  // Nothing spans more than this, and no table is wider; some pages claim thousands.
  const WIDEST_SPAN = 100;
  const WIDEST_TABLE = 1000;

  const roleOf = (/** @type {Element} */ element) => attributeOf(element, "role") ?? "";

  /** Whether an element is a table, by its name or its role. @param {Element} element */
  const isTable = (element) => nameOf(element) === "table" || TABLE_ROLES.has(roleOf(element));

  const isCell = (/** @type {Element} */ element) =>
    nameOf(element) === "td" || nameOf(element) === "th" || CELL_ROLES.has(roleOf(element));

  /** @param {Element} table */
  const laysOut = (table) => {
    const role = roleOf(table);
    if (role === "presentation" || role === "none" || findIn(table, PARTS) !== null) return true;
    return nameOf(table) === "table" && ![.../** @type {HTMLTableElement} */ (table).rows].some(isWide);
  };

  const isWide = (/** @type {HTMLTableRowElement} */ row) => row.cells.length > 1;

  /** The counting of a table of data, or null where a table only lays out. @type {(element: Element, number: number) => Table | null} */
  const open = (element, number) =>
    laysOut(element) ? null : { number, row: -1, column: 0, isHead: false, heldUntil: [] };

  /** Rows and groups of rows that begin inside a table. @type {(table: Table, element: Element) => void} */
  const count = (table, element) => {
    const name = nameOf(element);
    const role = roleOf(element);
    if (name === "tr" || role === "row") {
      table.row += 1;
      table.column = 0;
    } else if (name === "thead" || name === "tbody" || name === "tfoot" || role === "rowgroup") {
      table.isHead = name === "thead";
      // No cell spans from one group of rows into the next.
      table.heldUntil = [];
    }
  };

  const spanOf = (/** @type {Element} */ cell, /** @type {string} */ name) => {
    const told = attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`);
    return Math.min(WIDEST_SPAN, Math.max(1, Math.trunc(Number(told)) || 1));
  };

  /** The place of the cell that begins. @type {(table: Table, element: Element) => Cell} */
  const place = (table, element) => {
    const { heldUntil } = table;
    const row = Math.max(0, table.row);
    while (heldUntil[table.column] > row) table.column += 1;
    const { column } = table;
    const until = row + spanOf(element, "rowspan");
    table.column += spanOf(element, "colspan");
    for (let at = column; at < Math.min(table.column, WIDEST_TABLE); at += 1) heldUntil[at] = until;
    const header = table.isHead || nameOf(element) === "th" || /^(?:column|row)header$/.test(roleOf(element));
    return { table: table.number, row, column, header };
  };

  return Object.freeze({ isTable, isCell, open, count, place });
})();
