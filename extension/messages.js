// The messages between the parts of the extension: each with its sender, its receiver and its reply.
//
// A classic script, so that the tab can run it; modules import it for its one global.

globalThis.smallprintMessages ??= Object.freeze({
  // page → background: the text of a page that has been read. Reply: the places to paint.
  PAGE_TEXT: "page-text",
  // page → background: the page with this reading was left. No reply.
  PAGE_LEFT: "page-left",
  // page → background: text of the page stands in frames or shadow trees that have no style of ours yet. No reply.
  PAGE_TREES: "page-trees",
  // page → background: the page calls itself a policy, or came back, and has not been read. No reply.
  PAGE_NAMED: "page-named",
  // background → page: nothing is to be read by itself any more. No reply.
  WATCH_END: "watch-end",
  // popup, panel → background: what is known of a tab, read now if need be. Reply: TabReport.
  TAB_REPORT: "tab-report",
  // popup, panel → page: scroll to a place and light it up. Reply: whether the page shows it.
  SHOW_CLAUSE: "show-clause",
  // popup, panel → page: clauses of these stances are to be painted, and no others. No reply.
  PAINT: "paint",
  // report page → page: its text is asked for. Reply: the Source, or null where it was not read.
  PAGE_SOURCE: "page-source",
  // background → page: it is to be read again, for it is to be weighed anew. No reply.
  READ_AGAIN: "read-again",
  // panel → page: the clause that the pointer is on is to be told, as long as someone listens. No reply.
  WATCH_POINTER: "watch-pointer",
  // page → panel: the pointer has come to a clause, or has left it. Reply: that it was heard.
  POINTED: "pointed",
});
