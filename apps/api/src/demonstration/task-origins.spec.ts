import { readDemonstrationData, type DemonstrationData } from './demonstration-data';
import { TaskOrigins } from './task-origins';

let data: DemonstrationData;
let origins: TaskOrigins;
beforeAll(async () => {
  data = await readDemonstrationData();
  origins = new TaskOrigins(data);
});

const task = (code: string): DemonstrationData['tasks'][number] => {
  const found = data.tasks.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No task ${code}`);
  return found;
};

test('work that begins after the minutes were final is made by their decision, on that day', () => {
  const decision = origins.decisionOf(task('T-05'));
  expect(decision?.code).toBe('SC-1404-01/03');
  expect(decision === null ? null : origins.madeBy(decision)).toBe(task('T-05'));
  expect(origins.plannedOn(task('T-05'))).toBe('2025-05-24');
});

test('work that had begun before the meeting was planned by hand on its first day', () => {
  expect(origins.decisionOf(task('T-01'))).toBeNull();
  expect(origins.plannedOn(task('T-01'))).toBe(task('T-01').start);
});

test('minutes that are still a draft make nothing', () => {
  for (const code of ['T-32', 'T-38', 'T-39']) expect(origins.decisionOf(task(code))).toBeNull();
});

test('only the first decision on a task can make it, and one that cancels makes none', () => {
  expect(origins.decisionOf(task('T-09'))).toBeNull();
  expect(origins.decisionOf(task('T-40'))).toBeNull();
});

test('work that lies ahead was planned before the day of the demonstration', () => {
  expect(task('T-07').start > data.asOf.iso).toBe(true);
  expect(origins.plannedOn(task('T-07')) < data.asOf.iso).toBe(true);
});
