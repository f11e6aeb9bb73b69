// What tests ask of the extension's script in a tab; runs in a page of the extension.

/**
 * An extension builds no code from text: the questions themselves stand here.
 *
 * @param {number} tabId
 * @param {"painted" | "scrolled"} question
 */
export const questions = async (tabId, question) => {
  const asks = {
    painted: () =>
      [...CSS.highlights].map(([name, ranges]) => ({ name, texts: [...ranges].map((range) => range.toString()) })),
    scrolled: () => window.scrollY,
  };
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: asks[question] });
  return result;
};
