/**
 * How a state feels, each with its own sign: done and on time, at risk, late or broken, under way, waiting for somebody,
 * not begun, blocked, called off, and not reported (hatched). Features map their own states to these.
 */
export const tones = ['ok', 'risk', 'late', 'go', 'wait', 'todo', 'stop', 'off', 'none'] as const;
export type Tone = (typeof tones)[number];
