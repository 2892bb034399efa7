/**
 * Does work with a `Math.random` that begins the same each time: docx draws the names of links from it, and one view is
 * always the same bytes. Only for the render worker, which does one job at a time in a process of its own.
 */
export async function withSeededRandom<Result>(work: () => Promise<Result>): Promise<Result> {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    // Park and Miller: a full period, whatever the seed.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}
