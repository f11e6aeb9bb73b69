// In the tab, before all others: makes the names of our globals ours.
//
// A classic script. Chromium lets an element answer to its id as if it were a global, also to scripts that stand apart
// from the page; a name that is our own, be it empty still, goes before the page's.

for (const name of [
  "smallprintMessages",
  "smallprintNames",
  "smallprintGate",
  "smallprintNodes",
  "smallprintDrawing",
  "smallprintControls",
  "smallprintElements",
  "smallprintTables",
  "smallprintWalk",
  "smallprintGather",
  "smallprintRanges",
  "smallprintReader",
  "smallprintUnfold",
  "smallprintMarks",
  "smallprintPointer",
  "smallprintChanges",
  "smallprintPage",
]) {
  if (!Object.hasOwn(globalThis, name)) Reflect.set(globalThis, name, undefined);
}
