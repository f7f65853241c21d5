import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { addDays } from '@hampeyman/domain/calendar';
import {
  addArticle,
  addNeed,
  addObjective,
  addOutcome,
  changeMemorandum,
  linkObjective,
  recordSource,
  registerMemorandum,
} from '@hampeyman/domain/memoranda';
import { addObligation } from '@hampeyman/domain/obligations';
import { ArticlesService } from '../memoranda/articles.service';
import { MemorandaService } from '../memoranda/memoranda.service';
import { NeedsService } from '../memoranda/needs.service';
import { ObjectivesService } from '../memoranda/objectives.service';
import { SourcesService } from '../memoranda/sources.service';
import { ObligationsService } from '../obligations/obligations.service';
import { SessionsService } from '../sessions/sessions.service';
import { keeperPost, memorandumCode, provenanceOf, type Play } from './play';

const workSideOf = { MCLS: 'MINISTRY', ACECR: 'ACECR', JOINT: 'JOINT' } as const;

/** The memorandum from its first draft to the day it came into force, with its text and what it binds to. */
@Injectable()
export class MemorandumActs {
  constructor(
    private readonly sessions: SessionsService,
    private readonly memoranda: MemorandaService,
    private readonly sources: SourcesService,
    private readonly articles: ArticlesService,
    private readonly objectives: ObjectivesService,
    private readonly needs: NeedsService,
    private readonly obligations: ObligationsService,
  ) {}

  /** Drafted two weeks before it was signed, reviewed in the last one. */
  stage(play: Play): void {
    const signedOn = play.data.memorandum.effectiveFrom;
    const draftedOn = addDays(signedOn, -14);
    const keeper = (day: string): Promise<Actor> => this.sessions.actorOf(keeperPost, day);
    play.stage.on(draftedOn, '09:00', async () => this.register(play, await keeper(draftedOn)));
    play.stage.on(draftedOn, '10:00', async () => this.write(play, await keeper(draftedOn)));
    const reviewedOn = addDays(signedOn, -7);
    play.stage.on(reviewedOn, '09:00', async () => this.change(play, await keeper(reviewedOn), { state: 'UNDER_REVIEW' }));
    play.stage.on(signedOn, '10:00', async () => {
      const { effectiveFrom, effectiveTo, numberFa } = play.data.memorandum;
      await this.change(play, await keeper(signedOn), { state: 'SIGNED', signedOn, effectiveFrom, effectiveTo, number: numberFa });
    });
    play.stage.on(signedOn, '11:00', async () => this.change(play, await keeper(signedOn), { state: 'ACTIVE' }));
  }

  private async register({ data, ledger }: Play, actor: Actor): Promise<void> {
    const request = registerMemorandum.parse({
      code: memorandumCode,
      titleFa: data.memorandum.titleFa,
      titleEn: 'Memorandum of cooperation between the Ministry and ACECR',
      subjectFa: data.articles.find((article) => article.code === 'ART-02')?.textFa ?? null,
      parties: [
        { organisationId: ledger.id('organisation', 'MCLS'), side: 'MINISTRY', role: 'CLIENT' },
        { organisationId: ledger.id('organisation', 'ACECR'), side: 'ACECR', role: 'EXECUTOR' },
      ],
    });
    const sampleFields = [...data.memorandum.sampleFields, 'signedOn'];
    const provenance = { source: 'S10–S11, S43–S59', isSample: false, sampleFields };
    ledger.note('memorandum', memorandumCode, await this.memoranda.register(actor, request, provenance));
  }

  private async change({ ledger }: Play, actor: Actor, change: Readonly<Record<string, string>>): Promise<void> {
    const { id, version } = ledger.get('memorandum', memorandumCode);
    ledger.note('memorandum', memorandumCode, await this.memoranda.change(actor, id, changeMemorandum.parse(change), version));
  }

  private async write(play: Play, actor: Actor): Promise<void> {
    const memorandumId = play.ledger.id('memorandum', memorandumCode);
    await this.recordSource(play, actor, memorandumId);
    // the source takes its place in the memorandum, whose version may have moved
    play.ledger.note('memorandum', memorandumCode, await this.memoranda.read(actor, memorandumId));
    await this.addArticles(play, actor, memorandumId);
    await this.addObjectives(play, actor, memorandumId);
    await this.addOutcomes(play, actor, memorandumId);
    await this.addNeeds(play, actor, memorandumId);
    await this.addObligations(play, actor, memorandumId);
  }

  private async recordSource({ data }: Play, actor: Actor, memorandumId: string): Promise<void> {
    const { facts, code, titleFa, titleEn, agencyFa, agencyEn, placeFa, placeEn, dateNoteEn, url } = data.sourceDocument;
    const request = recordSource.parse({
      ...{ code, titleFa, titleEn, agencyFa, agencyEn, placeFa, placeEn, dateNoteEn, url },
      dateNoteFa: 'در منبع نیامده است',
      facts: facts.map((fact) => ({ code: fact.id, textFa: fact.fa, textEn: fact.en, paragraph: fact.from })),
    });
    await this.sources.record(actor, memorandumId, request);
  }

  private async addArticles({ data, ledger }: Play, actor: Actor, memorandumId: string): Promise<void> {
    for (const { code, number, kind, parent, titleFa, titleEn, textFa, origin } of data.articles) {
      const request = addArticle.parse({ code, number, kind, parentId: ledger.maybeId('article', parent), titleFa, titleEn, textFa });
      ledger.note('article', code, await this.articles.add(actor, memorandumId, request, provenanceOf(origin)));
    }
  }

  private async addObjectives({ data, ledger }: Play, actor: Actor, memorandumId: string): Promise<void> {
    for (const { code, fa, en, field, seed } of data.objectives) {
      const clause = data.articles.find((article) => article.objective === code && article.obligation === null);
      const articleId = ledger.maybeId('article', clause?.code ?? null);
      const request = addObjective.parse({ code, titleFa: fa, titleEn: en, field, articleId });
      ledger.note('objective', code, await this.objectives.add(actor, memorandumId, request, provenanceOf(seed)));
    }
  }

  private async addOutcomes({ data, ledger }: Play, actor: Actor, memorandumId: string): Promise<void> {
    for (const { code, fa, en, seed } of data.outcomes) {
      const request = addOutcome.parse({ code, titleFa: fa, titleEn: en });
      ledger.note('outcome', code, await this.objectives.addOutcome(actor, memorandumId, request, provenanceOf(seed)));
    }
    for (const { objective, outcome, strength } of data.objectiveOutcomeLinks) {
      const { id, version } = ledger.get('objective', objective);
      const request = linkObjective.parse({ outcomeId: ledger.id('outcome', outcome), strength });
      ledger.note('objective', objective, await this.objectives.link(actor, id, request, version));
    }
  }

  private async addNeeds({ data, ledger }: Play, actor: Actor, memorandumId: string): Promise<void> {
    for (const { code, fa, en, seed } of data.diagnosedNeeds) {
      const request = addNeed.parse({ code, titleFa: fa, titleEn: en });
      ledger.note('need', code, await this.needs.add(actor, memorandumId, request, provenanceOf(seed)));
    }
  }

  private async addObligations({ data, ledger }: Play, actor: Actor, memorandumId: string): Promise<void> {
    for (const { code, party, fa, en, kind, objective, isSample } of data.obligations) {
      const clause = data.articles.find((article) => article.obligation === code);
      const request = addObligation.parse({
        memorandumId,
        code,
        side: workSideOf[party],
        titleFa: fa,
        titleEn: en,
        kind,
        objectiveId: ledger.id('objective', objective),
        articleId: ledger.maybeId('article', clause?.code ?? null),
      });
      ledger.note('obligation', code, await this.obligations.add(actor, request, { source: null, isSample }));
    }
  }
}
