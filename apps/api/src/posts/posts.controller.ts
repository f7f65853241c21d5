import { Body, Controller, Get, Param, Patch, Post as HttpPost, Query } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import {
  addPost,
  changePost,
  endHolding,
  holdPost,
  listPosts,
  post,
  type AddPost,
  type ChangePost,
  type EndHolding,
  type HoldPost,
  type ListPosts,
  type Post,
} from '@hampeyman/domain/posts';
import { listOf, type List } from '@hampeyman/domain/records';
import { z } from 'zod';
import { CurrentActor } from '../access/current-actor';
import { Endpoint } from '../http/endpoint';
import { Version } from '../http/version';
import { PostsService } from './posts.service';

@Controller('posts')
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Get()
  @Endpoint({
    policy: { action: 'read', subject: 'Post' },
    summary: 'Posts with those who hold or held them, by title',
    answer: listOf(post),
    errors: ['request.cursor-malformed'],
  })
  list(@CurrentActor() actor: Actor, @Query({ schema: listPosts }) query: ListPosts): Promise<List<Post>> {
    return this.posts.list(actor, query);
  }

  @Get(':id')
  @Endpoint({ policy: { action: 'read', subject: 'Post' }, summary: 'A post with its holders', answer: post, errors: ['posts.not-found'] })
  read(@CurrentActor() actor: Actor, @Param('id', { schema: z.uuid() }) id: string): Promise<Post> {
    return this.posts.read(actor, id);
  }

  @HttpPost()
  @Endpoint({
    policy: { action: 'add', subject: 'Post' },
    summary: 'Add a post to an organisation',
    answer: post,
    errors: [
      'posts.organisation-not-found',
      'posts.organisation-closed',
      'posts.province-missing',
      'posts.province-unwanted',
      'posts.role-of-other-side',
      'posts.role-of-other-scope',
      'posts.code-taken',
    ],
  })
  add(@CurrentActor() actor: Actor, @Body({ schema: addPost }) body: AddPost): Promise<Post> {
    return this.posts.add(actor, body);
  }

  @Patch(':id')
  @Endpoint({
    policy: { action: 'change', subject: 'Post' },
    summary: 'Change title, role or scope of a post',
    answer: post,
    needsVersion: true,
    errors: [
      'posts.not-found',
      'posts.province-missing',
      'posts.province-unwanted',
      'posts.role-of-other-side',
      'posts.role-of-other-scope',
    ],
  })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: changePost }) body: ChangePost,
  ): Promise<Post> {
    return this.posts.change(actor, id, body, version);
  }

  @HttpPost(':id/holdings')
  @Endpoint({
    policy: { action: 'hold', subject: 'Post' },
    summary: 'Appoint a person to a post, or let a deputy act in it',
    answer: post,
    needsVersion: true,
    errors: [
      'posts.not-found',
      'posts.closed',
      'posts.person-not-found',
      'posts.ends-before-it-begins',
      'posts.already-held',
      'posts.nobody-to-act-for',
      'posts.acts-for-oneself',
    ],
  })
  hold(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Version() version: number,
    @Body({ schema: holdPost }) body: HoldPost,
  ): Promise<Post> {
    return this.posts.hold(actor, id, body, version);
  }

  @HttpPost(':id/holdings/:holdingId/endings')
  @Endpoint({
    policy: { action: 'hold', subject: 'Post' },
    summary: 'End a holding, of a deputy too, or take it back before it begins',
    answer: post,
    needsVersion: true,
    errors: ['posts.not-found', 'posts.holding-not-found', 'posts.holding-ended'],
  })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Param('holdingId', { schema: z.uuid() }) holdingId: string,
    @Version() version: number,
    @Body({ schema: endHolding }) body: EndHolding,
  ): Promise<Post> {
    return this.posts.end(actor, id, holdingId, body, version);
  }
}
