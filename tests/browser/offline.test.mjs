// Files opened on the offline page in a real browser, named by BROWSER: each gives the report of the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pageOf } from "../../xtask/server.mjs";
import { chooseOther, drop } from "./offline.mjs";
import { OTHER_SAMPLE, SAMPLE } from "./pages.mjs";
import { until } from "./wait.mjs";

const ROOT = join(import.meta.dirname, "../..");
const name = process.env.BROWSER ?? "chromium";
const driver = await import(`./${name}.mjs`);
const absent = driver.path === null ? `${name} is not on this machine` : false;

/** A PDF of one page for each fifty lines, in a font that every viewer has. */
const pdfOf = (text) => {
  const lines = text.replaceAll(/[“”]/g, '"').replaceAll("’", "'").split("\n");
  const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_, at) => lines.slice(50 * at, 50 * at + 50));
  const shown = (line) => `(${line.replaceAll(/[()\\]/g, "\\$&")}) Tj T*`;
  const contents = pages.map((page) => `BT /F1 9 Tf 14 TL 40 800 Td ${page.map(shown).join(" ")} ET`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
};

const wrapped = SAMPLE.replaceAll(/(.{1,90})(?:\s|$)/g, "$1\n");
const latin = pageOf(SAMPLE, "Larkspur").replace('charset="utf-8"', 'charset="iso-8859-1"');
const FILES = {
  "policy.md": Buffer.from(SAMPLE),
  "policy.html": Buffer.from(pageOf(SAMPLE, "Larkspur Lane: privacy policy")),
  "latin.html": Buffer.from(latin.replace("<h1>", "<h1>Zoë’s "), "latin1"),
  "windows.txt": Buffer.from(`Zo\u00eb\u0092s policy\n\n${SAMPLE.replaceAll(/[^ -~\n]/g, "")}`, "latin1"),
  "utf16.txt": Buffer.from(`\ufeff${SAMPLE}`, "utf16le"),
  "policy.pdf": pdfOf(wrapped),
};
const UNREADABLE = {
  "broken.pdf": Buffer.from("%PDF-1.7\n1 0 obj << nothing"),
  "scan.pdf": pdfOf(" "),
  "picture.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
};

describe(`files on the offline page in ${name}`, { skip: absent }, () => {
  let browser;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "smallprint-files-"));
    browser = await driver.launch({ dist: join(ROOT, "dist", name) });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Gives a file to the page as a reader does who chooses it. */
  const choose = (page, file, bytes) =>
    page.evaluate(
      (file, bytes) => {
        const carrier = new DataTransfer();
        carrier.items.add(new File([new Uint8Array(bytes)], file));
        const input = document.getElementById("file");
        input.files = carrier.files;
        input.dispatchEvent(new Event("change"));
      },
      file,
      [...bytes],
    );

  const native = (file) => {
    const path = join(folder, file);
    writeFileSync(path, FILES[file]);
    const report = execFileSync(join(ROOT, "target/release/smallprint"), ["--format", "json", path], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return JSON.parse(report);
  };

  for (const [file, bytes] of Object.entries(FILES)) {
    test(`${file} has the report of the command line`, async () => {
      const page = await browser.open(`${browser.root}/www/index.html`);
      await choose(page, file, bytes);
      const summary = await until(() => page.evaluate(() => document.querySelector(".report-summary")?.textContent));
      const report = native(file);
      assert.equal(report.verdict, "scored");
      assert.equal(summary, report.summary);
      // A place in the text leads to the words on the page.
      const painted = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)),
      );
      const bare = (words) => words.replace(/\s+/g, "");
      const quotes = report.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => bare(quote)));
      assert.ok(quotes.length > 0);
      for (const quote of quotes) assert.ok(painted.map(bare).includes(quote), quote);
      await page.close();
    });
  }

  test("several files that are dropped are all read, kept side by side, and compared", async () => {
    const page = await browser.open(`${browser.root}/www/index.html`);
    await drop(page, { "old.txt": SAMPLE, "empty.txt": " ", "new.txt": OTHER_SAMPLE });
    const names = () =>
      page.evaluate(() => [...document.querySelectorAll("#documents .opened")].map((one) => one.textContent));
    await until(async () => (await names()).length === 2);
    const [first, second] = await names();
    assert.equal(first, `${native("policy.md").score.band} old.txt`);
    assert.match(second, /^[A-E] new\.txt$/);
    await until(() => page.evaluate(() => document.getElementById("notice").textContent.startsWith("empty.txt")));
    await chooseOther(page);
    const change = () => page.evaluate(() => document.querySelector(".report-comparison")?.textContent ?? "");
    await until(async () => /Do Not Track/.test(await change()));
    assert.match(await change(), /Better/);
    // The other way round it is the other way round.
    await page.evaluate(() => document.querySelector("#documents .opened").click());
    await chooseOther(page);
    await until(async () => /Worse/.test(await change()));
    // A profile weighs all that is open, at once, and the address tells of it.
    await page.select("#profile", "strict");
    await until(() => page.evaluate(() => document.querySelector(".report-profile") !== null));
    assert.match(await page.evaluate(() => location.search), /profile=strict/);
    assert.equal((await names()).length, 2);
    await page.close();
  });

  test("a file that cannot be read is named with the next step, and the next one is read", async () => {
    const page = await browser.open(`${browser.root}/www/index.html`);
    for (const [file, bytes] of Object.entries(UNREADABLE)) {
      await choose(page, file, bytes);
      const told = await until(() =>
        page.evaluate((file) => {
          const words = document.getElementById("notice").textContent;
          return words.startsWith(file) && words;
        }, file),
      );
      assert.match(told, /(Save|Copy) .*\.$/);
    }
    await choose(page, "policy.pdf", FILES["policy.pdf"]);
    await until(() => page.evaluate(() => document.querySelector(".dial-letter") !== null));
    await page.close();
  });
});
