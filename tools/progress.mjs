const PATIENCE_MS = 2_000;
const HEARTBEAT_MS = 15_000;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Runs `work`; when it takes longer than two seconds, says what is going on, that it goes on, and how long it took. */
export async function step(title, work) {
  const since = Date.now();
  let shown = false;
  let heartbeat;
  const patience = setTimeout(() => {
    shown = true;
    console.log(`… ${title}`);
    heartbeat = setInterval(() => console.log(`  ${title}: ${seconds(since)} so far`), HEARTBEAT_MS);
  }, PATIENCE_MS);
  try {
    const result = await work();
    if (shown) console.log(`✓ ${title} (${seconds(since)})`);
    return result;
  } finally {
    clearTimeout(patience);
    clearInterval(heartbeat);
  }
}
