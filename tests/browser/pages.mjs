// The pages that the extension is tried on, each with what a reader must see of it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageOf } from "../../xtask/server.mjs";

const ROOT = join(import.meta.dirname, "../..");
const invented = (name) => readFileSync(join(ROOT, "tests/pages", name), "utf8");

export const SAMPLE = readFileSync(join(ROOT, "www/sample.txt"), "utf8");

/** The same policy at another time, with a promise that it does not make now. */
export const OTHER_SAMPLE = SAMPLE.replace(
  "Our website does not respond to Do Not Track signals.",
  "We honour Do Not Track signals.",
);

// Texts of real policies belong to their owners and are not in the repository; a folder beside it may hold some.
const SEEDS = join(ROOT, "../shared/seeds");
export const SEED = join(SEEDS, "mp3rocket.txt");
export const hasSeeds = existsSync(SEED);

const policy = hasSeeds ? readFileSync(SEED, "utf8") : SAMPLE;

// Five megabytes: as long as a hundred novels, and longer than any policy.
const endless = () => {
  const paragraph = SAMPLE.slice(0, SAMPLE.lastIndexOf("## Contact"));
  return paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
};

// Bytes of which no text is made, served as if they were a page.
const noise = () => Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 197 + (index >> 3) * 31) & 255));

const text = "text/plain; charset=utf-8";
const strict = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };

/** Paths with `privacy` in them are those on which the badge looks by itself. */
export const pages = {
  "/privacy": { body: pageOf(policy, "Privacy policy") },
  "/sample/privacy": { body: pageOf(SAMPLE, "Larkspur Lane: privacy policy") },
  "/strict/privacy": { body: pageOf(SAMPLE, "Strict"), headers: strict },
  "/plain/privacy.txt": { body: policy, type: text },
  "/Legal/PRIVACY": { body: pageOf(SAMPLE, "Capitals") },
  "/news/square": { body: pageOf(invented("news.txt"), "News") },
  "/news/privacy-square": { body: pageOf(invented("news.txt"), "News") },
  "/privacy/about": { body: pageOf(invented("about-privacy.txt"), "On privacy policies") },
  "/privacy/empty": { body: "<!doctype html><title>Empty</title>" },
  "/privacy/german": { body: pageOf(invented("german.txt"), "Datenschutz").replace('lang="en"', 'lang="de"') },
  "/privacy/noise": { body: noise() },
  "/privacy/endless": { body: pageOf(endless(), "Endless") },
  "/privacy/file.pdf": { body: "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF", type: "application/pdf" },
};

/** Pages that cannot be judged: their verdict, and the badge that goes with it. */
export const ABSTENTIONS = [
  { path: "/privacy/empty", verdicts: ["too-short", "not-a-policy"] },
  { path: "/privacy/about", verdicts: ["not-a-policy"] },
  { path: "/privacy/german", verdicts: ["language"] },
  { path: "/privacy/noise", verdicts: ["not-a-policy", "too-short", "language"] },
];
