/** A failure that its message explains completely: shown as one line, without a stack. */
export class Failure extends Error {}

/** Runs a tool's main function; an expected failure becomes one clear line and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
