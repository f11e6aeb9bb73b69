// Waits for what a browser does in its own time.

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until a question is answered with something true, and gives that answer. */
export const until = async (question, { within = 8000, every = 25 } = {}) => {
  const end = performance.now() + within;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${within} ms in vain for: ${question}`);
    await pause(every);
  }
};
