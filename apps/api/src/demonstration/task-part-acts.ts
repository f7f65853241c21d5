import { Injectable } from '@nestjs/common';
import { addDays, later } from '@hampeyman/domain/calendar';
import { addPillar, answerNeed } from '@hampeyman/domain/memoranda';
import { addTaskDependency, addTaskStep, commentOnTask, registerTaskDocument } from '@hampeyman/domain/tasks';
import { NeedsService } from '../memoranda/needs.service';
import { SessionsService } from '../sessions/sessions.service';
import { TaskPartsService } from '../tasks/task-parts.service';
import type { TaskData } from './demonstration-data';
import { keeperPost, memorandumCode, provenanceOf, sample, type Play } from './play';
import { TaskOrigins } from './task-origins';

/** A document that was accepted was looked at for so many days. */
const readingDays = 2;

function postOf(task: TaskData, side: 'MINISTRY' | 'ACECR'): string {
  return side === 'MINISTRY' ? task.ministryPost : task.acecrPost;
}

/** What hangs on the tasks: steps, documents, comments, what they wait for, and which needs and pillars they serve. */
@Injectable()
export class TaskPartActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly parts: TaskPartsService,
    private readonly needs: NeedsService,
  ) {}

  stage(play: Play): void {
    const origins = new TaskOrigins(play.data);
    for (const task of play.data.tasks) {
      this.addSteps(play, task, origins);
      this.addDependencies(play, task, origins);
      this.registerDocuments(play, task);
      this.comment(play, task);
    }
    this.answerNeeds(play, origins);
    this.addPillars(play, origins);
  }

  private addSteps({ stage, ledger }: Play, task: TaskData, origins: TaskOrigins): void {
    const ids = new Map<TaskData['steps'][number], string>();
    const day = origins.plannedOn(task);
    for (const step of task.steps) {
      const { side, titleFa, titleEn, doneOn } = step;
      stage.on(day, '15:00', async () => {
        const actor = await this.sessions.actorOf(postOf(task, side), day);
        const { steps } = await this.parts.addStep(actor, ledger.id('task', task.code), addTaskStep.parse({ side, titleFa, titleEn }));
        const known = new Set(ids.values());
        const added = steps.find(({ id }) => !known.has(id));
        if (added !== undefined) ids.set(step, added.id);
      });
      if (doneOn === null) continue;
      stage.on(doneOn, '09:30', async () => {
        const { id, version } = ledger.get('task', task.code);
        const actor = await this.sessions.actorOf(postOf(task, side), doneOn);
        ledger.note('task', task.code, await this.parts.completeStep(actor, id, ids.get(step) ?? '', version));
      });
    }
  }

  private addDependencies({ data, stage, ledger }: Play, task: TaskData, origins: TaskOrigins): void {
    for (const { task: needed, kind, noteFa, noteEn } of task.dependsOn) {
      const day = data.tasks
        .filter(({ code }) => code === needed || code === task.code)
        .map((one) => origins.plannedOn(one))
        .reduce(later);
      stage.on(day, '15:00', async () => {
        const request = addTaskDependency.parse({ needsTaskId: ledger.id('task', needed), kind, noteFa, noteEn });
        await this.parts.addDependency(await this.sessions.actorOf(keeperPost, day), ledger.id('task', task.code), request);
      });
    }
  }

  private registerDocuments({ stage, ledger }: Play, task: TaskData): void {
    for (const { titleFa, titleEn, type, sizeBytes, letterNumber, on, side, state } of task.documents) {
      let documentId = '';
      stage.on(on, '09:45', async () => {
        const request = registerTaskDocument.parse({ titleFa, titleEn, type, sizeBytes, letterNumber, datedOn: on });
        const actor = await this.sessions.actorOf(postOf(task, side), on);
        const { documents } = await this.parts.registerDocument(actor, ledger.id('task', task.code), request, sample);
        documentId = documents.find((document) => document.titleFa === request.titleFa)?.id ?? '';
      });
      if (state !== 'ACCEPTED') continue;
      const readOn = addDays(on, readingDays);
      stage.on(readOn, '09:00', async () => {
        const { id, version } = ledger.get('task', task.code);
        const actor = await this.sessions.actorOf(postOf(task, side === 'MINISTRY' ? 'ACECR' : 'MINISTRY'), readOn);
        ledger.note('task', task.code, await this.parts.acceptDocument(actor, id, documentId, version));
      });
    }
  }

  private comment({ stage, ledger }: Play, task: TaskData): void {
    for (const { date, byPost, visibility, textFa, textEn } of task.comments) {
      stage.on(date, '15:00', async () => {
        const request = commentOnTask.parse({ textFa, textEn, visibility });
        await this.parts.comment(await this.sessions.actorOf(byPost, date), ledger.id('task', task.code), request, sample);
      });
    }
  }

  /** That a task answers a need is said when the task is there. */
  private answerNeeds({ data, stage, ledger }: Play, origins: TaskOrigins): void {
    for (const { need, code } of data.needResponses.filter(({ kind }) => kind === 'TASK')) {
      for (const task of data.tasks.filter((one) => one.code === code)) {
        const day = origins.plannedOn(task);
        stage.on(day, '15:30', async () => {
          const request = answerNeed.parse({ kind: 'TASK', id: ledger.id('task', code) });
          await this.needs.answer(await this.sessions.actorOf(keeperPost, day), ledger.id('need', need), request);
        });
      }
    }
  }

  /** The pillars were written down when the last task that carries them was there. */
  private addPillars({ data, stage, ledger }: Play, origins: TaskOrigins): void {
    const carrying = data.tasks.filter(({ code }) => data.strategyPillars.some(({ tasks }) => tasks.includes(code)));
    const day = carrying.map((task) => origins.plannedOn(task)).reduce(later);
    for (const { code, fa, en, seed, tasks } of data.strategyPillars) {
      stage.on(day, '15:45', async () => {
        const request = addPillar.parse({ code, titleFa: fa, titleEn: en, taskIds: ledger.ids('task', tasks) });
        const actor = await this.sessions.actorOf(keeperPost, day);
        await this.needs.addPillar(actor, ledger.id('memorandum', memorandumCode), request, provenanceOf(seed));
      });
    }
  }
}
