import { Injectable } from '@nestjs/common';
import { DecisionActs } from './decision-acts';
import { IndicatorActs } from './indicator-acts';
import { MeetingActs } from './meeting-acts';
import { MemorandumActs } from './memorandum-acts';
import { OrganisationActs } from './organisation-acts';
import type { Play } from './play';
import { TaskActs } from './task-acts';
import { TaskPartActs } from './task-part-acts';

/** All scenes of the demonstration; each notes its acts, the stage puts them in order. */
@Injectable()
export class Scenes {
  constructor(
    private readonly organisations: OrganisationActs,
    private readonly memorandum: MemorandumActs,
    private readonly tasks: TaskActs,
    private readonly taskParts: TaskPartActs,
    private readonly meetings: MeetingActs,
    private readonly decisions: DecisionActs,
    private readonly indicators: IndicatorActs,
  ) {}

  stage(play: Play): void {
    const { organisations, memorandum, indicators, tasks, taskParts, meetings, decisions } = this;
    for (const scene of [organisations, memorandum, indicators, tasks, taskParts, meetings, decisions]) scene.stage(play);
  }
}
