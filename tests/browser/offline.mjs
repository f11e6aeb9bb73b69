// What a reader does on the offline page, in any browser.

/** Drops files on it, by their names. @param {Record<string, string>} files */
export const drop = (page, files) =>
  page.evaluate((files) => {
    const dropped = new DataTransfer();
    for (const [file, text] of files) dropped.items.add(new File([text], file));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, Object.entries(files));

/** Compares what is shown with the first of the others that are open. */
export const chooseOther = (page) =>
  page.evaluate(() => {
    const select = document.querySelector(".report-compare select");
    select.value = "0";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
