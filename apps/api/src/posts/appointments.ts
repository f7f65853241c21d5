import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { authorize } from '../access/authorize';
import { PasswordsService } from '../passwords/passwords.service';
import { SessionsService } from '../sessions/sessions.service';
import { PostsRepository, type Candidate } from './posts.repository';

/** Who is put into a post: whether they are the actor's to appoint, and what becomes of their account where they change sides. */
@Injectable()
export class Appointments {
  constructor(
    private readonly posts: PostsRepository,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordsService,
  ) {}

  /** Throws `posts.person-not-found`, `access.denied`. */
  async permit(actor: Actor, personId: string): Promise<Candidate> {
    const person = await this.posts.candidate(actor, personId);
    authorize(actor, 'appoint', 'Person', person);
    return person;
  }

  /**
   * Ends what one side's administrator may still have in hand of the account of somebody who now stands elsewhere, too: sessions and links.
   * `before` is the person as they were permitted.
   */
  async settle(actor: Actor, before: Candidate): Promise<void> {
    const { id, side } = await this.posts.candidate(actor, before.id);
    if (before.side === 'NONE' || side === before.side) return;
    await this.sessions.endAll(actor, id);
    await this.passwords.dropLinks(id);
  }
}
