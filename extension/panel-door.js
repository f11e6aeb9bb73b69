// Opens the side panel, which the two browsers call by different names.

/** @typedef {{ open(): Promise<void> }} Sidebar */
/** @typedef {{ open(options: { windowId: number }): Promise<void> }} SidePanel */

/** To be called right after a click. @param {chrome.tabs.Tab} tab @returns {Promise<void>} */
export const openPanel = (tab) => {
  const sidebar = /** @type {Sidebar | undefined} */ (Reflect.get(chrome, "sidebarAction"));
  if (sidebar) return sidebar.open();
  return /** @type {SidePanel} */ (Reflect.get(chrome, "sidePanel")).open({ windowId: tab.windowId });
};
