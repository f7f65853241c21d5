import { Body, Controller, Get, Param, Post as HttpPost } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { handOverPost, openItems, post, type HandOverPost, type OpenItems, type Post } from '@hampeyman/domain/posts';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { HandoversService } from './handovers.service';

@Controller('posts')
export class HandoversController {
  constructor(private readonly handovers: HandoversService) {}

  @Get(':id/open-items')
  @Endpoint({
    policy: { action: 'hold', subject: 'Post' },
    summary: 'How much rests on a post and would go over with it',
    answer: openItems,
    errors: ['posts.not-found'],
  })
  preview(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<OpenItems> {
    return this.handovers.preview(actor, id);
  }

  @HttpPost(':id/handovers')
  @Endpoint({
    policy: { action: 'hold', subject: 'Post' },
    summary: 'Hand a post over, with everything that rests on it, without a gap',
    answer: post,
    needsVersion: true,
    errors: [
      'posts.not-found',
      'posts.closed',
      'posts.person-not-found',
      'posts.nobody-hands-over',
      'posts.hands-over-to-oneself',
      'posts.already-held',
    ],
  })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: handOverPost }) body: HandOverPost,
  ): Promise<Post> {
    return this.handovers.handOver(actor, id, body, version);
  }

  @HttpPost(':id/closures')
  @Endpoint({
    policy: { action: 'close', subject: 'Post' },
    summary: 'Close a post that nobody holds and on which nothing rests',
    answer: post,
    needsVersion: true,
    errors: ['posts.not-found', 'posts.closed', 'posts.closes-while-held', 'posts.closes-with-open-items'],
  })
  close(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<Post> {
    return this.handovers.close(actor, id, version);
  }

  @HttpPost(':id/reopenings')
  @Endpoint({
    policy: { action: 'close', subject: 'Post' },
    summary: 'Open a closed post again',
    answer: post,
    needsVersion: true,
    errors: ['posts.not-found', 'posts.open', 'posts.organisation-closed'],
  })
  reopen(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @Version() version: number): Promise<Post> {
    return this.handovers.reopen(actor, id, version);
  }
}
