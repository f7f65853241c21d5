import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { addArticle, article, changeArticle, type AddArticle, type Article, type ChangeArticle } from '@hampeyman/domain/memoranda';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { ArticlesService } from './articles.service';

@Controller()
export class ArticlesController {
  constructor(private readonly articles: ArticlesService) {}

  @Get('memoranda/:id/articles')
  @Endpoint({
    policy: { action: 'read', subject: 'Memorandum' },
    summary: 'The text of a memorandum in its order: preamble, articles, clauses, notes',
    answer: listOf(article),
    errors: ['memoranda.not-found'],
  })
  list(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<List<Article>> {
    return this.articles.list(actor, id);
  }

  @Post('memoranda/:id/articles')
  @Endpoint({
    policy: { action: 'change', subject: 'Memorandum' },
    summary: 'Add an article, clause or note at the end of the text',
    answer: article,
    errors: [
      'memoranda.not-found',
      'memoranda.article-not-found',
      'memoranda.clause-needs-article',
      'memoranda.article-stands-alone',
      'memoranda.part-code-taken',
    ],
  })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: addArticle }) body: AddArticle,
  ): Promise<Article> {
    return this.articles.add(actor, id, body);
  }

  @Patch('articles/:id')
  @Endpoint({
    policy: { action: 'change', subject: 'Memorandum' },
    summary: 'Change the number or the words of a part of the text',
    answer: article,
    needsVersion: true,
    errors: ['memoranda.article-not-found'],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changeArticle }) body: ChangeArticle,
  ): Promise<Article> {
    return this.articles.change(actor, id, body, version);
  }
}
