import type { Achievement, Rag } from '@hampeyman/domain/indicators';
import { taskStates, isClosed } from '@hampeyman/domain/tasks';
import type { ProvinceTone } from '@hampeyman/ui/province-map';

/** Open states as the list of tasks takes them in its address. */
export const openStates = taskStates.filter((state) => !isClosed(state)).join(',');

/** How a reading stands: its colour, or reported without a measure. */
export type Standing = Rag | 'PLAIN';
export const standings: readonly Standing[] = ['GREEN', 'AMBER', 'RED', 'PLAIN', 'GREY'];

/** What is reported but cannot be measured has no colour; where no indicator is there to report, all are silent. */
export function standingOf(reading: Pick<Achievement, 'rag'> | null): Standing {
  if (reading === null) return 'GREY';
  return reading.rag ?? 'PLAIN';
}

/** How the map paints each standing; the silent ones bear no mark and are hatched. */
export const mapTones: Readonly<Record<Exclude<Standing, 'GREY'>, ProvinceTone>> = {
  GREEN: 'ok',
  AMBER: 'risk',
  RED: 'late',
  PLAIN: 'plain',
};
