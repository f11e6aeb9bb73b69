// Asks the browser for the one optional permission: to read policies on any site without a click.

/** What must be allowed for the badge to appear by itself: a policy may stand on any host. */
export const EVERY_HOST = ["*://*/*"];

/** To be called first thing after a click: browsers forget a click over an earlier wait. @returns {Promise<boolean>} */
export const allowEverySite = () => chrome.permissions.request({ origins: EVERY_HOST }).catch(() => false);

/** What is not used is given back. */
export const giveBack = () => chrome.permissions.remove({ origins: EVERY_HOST }).catch(() => false);
