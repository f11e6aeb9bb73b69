// Times the engine in WebAssembly, and what it is measured by, wherever JavaScript runs.

/** So often a short work is timed; the shortest stands, for what disturbs a run only makes it longer. */
const RUNS = 15;
const FEW = 3;

/** Browsers stop what works too long: now and then others may. */
const rest = () => new Promise((go) => setTimeout(go));

/** Milliseconds of a work; what is shorter than the clock of a browser can tell is done so many `times` in one run. */
const best = async (work, runs, times = 1) => {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    await rest();
    const started = performance.now();
    for (let time = 0; time < times; time += 1) work();
    shortest = Math.min(shortest, performance.now() - started);
  }
  return shortest / times;
};

/** Milliseconds of trying expressions after which others may work. */
const LONGEST = 500;

const SENTENCES = /(?<=[.!?])\s+|\n+/;

/**
 * How long it takes to find the statements in a text: each expression is tried once in a sentence, and only where it is
 * asked for.
 */
const tryAll = async (expressions, statements, text) => {
  let time = 0;
  let started = performance.now();
  const pause = async () => {
    time += performance.now() - started;
    await rest();
    started = performance.now();
  };
  for (const sentence of text.toLowerCase().split(SENTENCES)) {
    const known = [];
    const stands = (place) => {
      known[place] ??= expressions[place].test(sentence);
      return known[place];
    };
    for (const { with: asked, without } of statements) {
      if (asked.every(stands)) without.some((words) => words.every(stands));
      if (performance.now() - started > LONGEST) await pause();
    }
  }
  await pause();
  return time;
};

/**
 * Milliseconds of each work on texts of so many characters, and the bytes that the engine holds afterwards.
 *
 * @param {{ engine: any, yardstick: any, modules: { engine: any, yardstick: any }, sample: string, written: any }} given
 *   the bindings of both modules, where their WebAssembly is, a text to repeat, and the statements as expressions
 */
export const measure = async ({ engine, yardstick, modules, sample, written }) => {
  const started = performance.now();
  const { memory } = await engine.default({ module_or_path: modules.engine });
  const text = (length) => sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  const report = (length, runs, times) => {
    const source = { text: text(length) };
    return best(() => engine.analyze(source), runs, times);
  };
  await report(26_000, 1);
  const first = performance.now() - started;
  await report(1_000_000, 1);
  const bytes = memory.buffer.byteLength;

  await yardstick.default({ module_or_path: modules.yardstick });
  const floor = new yardstick.Floor(text(26_000));
  const expressions = written.expressions.map((expression) => new RegExp(expression));
  // A browser compiles an expression when it is tried first.
  const tries = [];
  for (let run = 0; run < 2; run += 1) tries.push(await tryAll(expressions, written.statements, text(26_000)));
  return {
    first,
    bytes,
    floor: await best(() => floor.pass(), RUNS, 200),
    reports: {
      2_500: await report(2_500, RUNS, 100),
      26_000: await report(26_000, RUNS, 10),
      100_000: await report(100_000, RUNS),
      260_000: await report(260_000, RUNS),
      2_600_000: await report(2_600_000, FEW),
      10_000_000: await report(10_000_000, FEW),
    },
    expressions: Math.min(...tries),
  };
};
