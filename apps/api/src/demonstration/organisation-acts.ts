import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { addOrganisation } from '@hampeyman/domain/organisations';
import { addPerson } from '@hampeyman/domain/people';
import { addPost, holdPost } from '@hampeyman/domain/posts';
import { OrganisationsService } from '../organisations/organisations.service';
import { PeopleService } from '../people/people.service';
import { PostsService } from '../posts/posts.service';
import { SessionsService } from '../sessions/sessions.service';
import type { DemonstrationData } from './demonstration-data';
import { provenanceOf, sample, type Play } from './play';
import { provinceUnits } from './province-units';

type PersonData = DemonstrationData['people'][number];
type PostData = DemonstrationData['posts'][number];
type HolderData = DemonstrationData['holders'][number];

/** The administrator's office belongs to neither side. */
const office = { code: 'PORTAL_OFFICE', nameFa: 'دفتر راهبری سامانه', nameEn: 'Office of the portal', parentId: null, side: null };

/** Facts of the source document about organisations it names (S9–S12). */
const seededOrganisations: Readonly<Record<string, string>> = { MCLS: 'S10', ACECR: 'S11', MCLS_SK: 'S9', ACECR_SK: 'S12' };

/** Organisations, people, posts and who holds them when. */
@Injectable()
export class OrganisationActs {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly people: PeopleService,
    private readonly posts: PostsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Notes everything that the administrator did; throws where the data have no administrator. */
  stage(play: Play): void {
    const { data, stage } = play;
    const admin = data.users.find((user) => user.role === 'ADMIN');
    const first = data.holders.find((holder) => holder.post === admin?.post);
    if (admin === undefined || first === undefined) throw new Error('The demonstration has no administrator');
    const isAdmin = (code: string): boolean => code === admin.person || code === admin.post;
    // before there is an administrator the portal itself sets up the first one
    const portal = systemActor;
    stage.on(first.from, '07:00', async () => {
      const { id } = await this.organisations.add(portal, addOrganisation.parse(office), sample);
      await this.addPeople(
        play,
        portal,
        data.people.filter((person) => isAdmin(person.id)),
      );
      await this.addPosts(
        play,
        portal,
        data.posts.filter((post) => isAdmin(post.code)),
        id,
      );
      await this.hold(play, portal, first);
    });
    stage.on(first.from, '07:10', async () => {
      const actor = await this.sessions.actorOf(admin.post, first.from);
      await this.addOrganisations(play, actor);
      await this.addPeople(
        play,
        actor,
        data.people.filter((person) => !isAdmin(person.id)),
      );
      await this.addPosts(
        play,
        actor,
        data.posts.filter((post) => !isAdmin(post.code)),
        null,
      );
    });
    for (const holder of data.holders.filter((one) => one !== first)) {
      stage.on(holder.from, '07:30', async () => this.hold(play, await this.sessions.actorOf(admin.post, holder.from), holder));
    }
  }

  private async addOrganisations({ data, ledger }: Play, actor: Actor): Promise<void> {
    for (const { code, nameFa, nameEn, parent, side, provinceCode, origin } of [...data.organisations, ...provinceUnits()]) {
      const parentId = ledger.maybeId('organisation', parent);
      const request = addOrganisation.parse({ code, nameFa, nameEn, parentId, side, provinceCode });
      ledger.note('organisation', code, await this.organisations.add(actor, request, provenanceOf(seededOrganisations[code] ?? origin)));
    }
  }

  private async addPeople({ data, ledger, passwordHash }: Play, actor: Actor, people: readonly PersonData[]): Promise<void> {
    for (const { id, nameFa, nameEn, honorificFa, isSample } of people) {
      const login = data.users.find((user) => user.person === id)?.login ?? null;
      // letters of the demonstration need an address; nobody receives mail at this one (RFC 2606)
      const email = login === null ? null : `${login}@hampeyman.example`;
      const request = addPerson.parse({ nameFa, nameEn, honorificFa, login, email });
      ledger.note('person', id, await this.people.add(actor, request, { isSample, passwordHash }));
    }
  }

  private async addPosts({ ledger }: Play, actor: Actor, posts: readonly PostData[], organisationId: string | null): Promise<void> {
    for (const { code, titleFa, titleEn, organisation, role, scope, isSample } of posts) {
      const request = addPost.parse({
        code,
        titleFa,
        titleEn,
        organisationId: organisationId ?? ledger.id('organisation', organisation),
        role,
        scopeLevel: scope.level,
        scopeProvinceCode: scope.provinceCode ?? null,
      });
      ledger.note('post', code, await this.posts.add(actor, request, { isSample }));
    }
  }

  private async hold({ ledger }: Play, actor: Actor, { post, person, from, to, acting }: HolderData): Promise<void> {
    const { id, version } = ledger.get('post', post);
    const request = holdPost.parse({ personId: ledger.id('person', person), from, to, isActing: acting });
    ledger.note('post', post, await this.posts.hold(actor, id, request, version));
  }
}
