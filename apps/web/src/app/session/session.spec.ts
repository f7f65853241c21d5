import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { aMe, aProblem, prepareBench, signInAs } from '../../testing';
import { Refusal } from '../http';
import { Preferences } from '../preferences';
import { Session } from './session';

@Component({ template: '' })
class Blank {}

const refused = { status: 401, statusText: 'Unauthorized' };
const ended = aProblem({ code: 'sessions.ended', status: 401 });
const passingTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('session', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    prepareBench([
      { path: 'sign-in', component: Blank },
      { path: 'tasks', component: Blank },
    ]);
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => {
    server.verify();
  });

  it('asks nothing on the first visit, because no cookie can be there', async () => {
    expect(await TestBed.inject(Session).restore()).toBe(false);
  });

  it('opens again from the cookie after a reload', async () => {
    localStorage.setItem('hampeyman.session', 'open');
    const restored = TestBed.inject(Session).restore();
    await passingTurn();
    server.expectOne('/api/sessions/refreshments').flush({ accessToken: 'new', expiresAt: '2026-11-23T10:00:00Z', me: aMe() });
    expect(await restored).toBe(true);
    expect(TestBed.inject(Session).me()?.login).toBe('u.acecr');
  });

  it('carries the token to the API and to nobody else', async () => {
    await signInAs(aMe());
    const http = TestBed.inject(HttpClient);
    void firstValueFrom(http.get('/api/tasks'));
    void firstValueFrom(http.get('/assets/map.json'));
    const inside = server.expectOne('/api/tasks');
    const outside = server.expectOne('/assets/map.json');
    expect(inside.request.headers.get('Authorization')).toBe('Bearer token of u.acecr');
    expect(outside.request.headers.has('Authorization')).toBe(false);
    inside.flush({});
    outside.flush({});
  });

  it('names the post chosen in this tab, also after a reload, and drops one that has changed hands', async () => {
    const second = 'a0000000-0000-4000-8000-000000000009';
    const session = await signInAs(aMe());
    session.actIn(second);
    expect(sessionStorage.getItem('hampeyman.acting-post')).toBe(second);
    const asked = firstValueFrom(TestBed.inject(HttpClient).get('/api/tasks'));
    const request = server.expectOne('/api/tasks');
    expect(request.request.headers.get('Acting-Post')).toBe(second);
    request.flush({});
    await asked;
    const refreshed = session.refresh();
    await passingTurn();
    const exchange = server.expectOne('/api/sessions/refreshments');
    expect(exchange.request.headers.get('Acting-Post')).toBe(second);
    exchange.flush({ accessToken: 'new', expiresAt: '2026-11-23T10:00:00Z', me: aMe() });
    await refreshed;
    expect([session.actingPost(), sessionStorage.getItem('hampeyman.acting-post')]).toEqual([null, null]);
  });

  it('goes on in its first post when the chosen one is in other hands, and repeats nothing in another', async () => {
    const session = await signInAs(aMe());
    session.actIn('a0000000-0000-4000-8000-000000000009');
    const asked = firstValueFrom(TestBed.inject(HttpClient).post('/api/tasks', {}));
    server
      .expectOne('/api/tasks')
      .flush(aProblem({ code: 'sessions.post-not-held', status: 403 }), { status: 403, statusText: 'Forbidden' });
    await expect(asked).rejects.toMatchObject({ code: 'sessions.post-not-held' });
    await passingTurn();
    const exchange = server.expectOne('/api/sessions/refreshments');
    expect(exchange.request.headers.has('Acting-Post')).toBe(false);
    exchange.flush({ accessToken: 'new', expiresAt: '2026-11-23T10:00:00Z', me: aMe() });
    await passingTurn();
    expect(session.actingPost()).toBeNull();
  });

  it('renews a token that ran out once for many requests, and repeats them', async () => {
    await signInAs(aMe());
    const http = TestBed.inject(HttpClient);
    const answers = Promise.all(['/api/tasks', '/api/meetings'].map((url) => firstValueFrom(http.get(url))));
    server.expectOne('/api/tasks').flush(ended, refused);
    server.expectOne('/api/meetings').flush(ended, refused);
    await passingTurn();
    server.expectOne('/api/sessions/refreshments').flush({ accessToken: 'second', expiresAt: '2026-11-23T10:15:00Z', me: aMe() });
    await passingTurn();
    for (const url of ['/api/tasks', '/api/meetings']) {
      const again = server.expectOne(url);
      expect(again.request.headers.get('Authorization')).toBe('Bearer second');
      again.flush({ url });
    }
    expect(await answers).toEqual([{ url: '/api/tasks' }, { url: '/api/meetings' }]);
  });

  it('leads to the sign-in page and back when the session is over, drafts kept', async () => {
    await signInAs(aMe());
    await TestBed.inject(Router).navigateByUrl('/tasks');
    sessionStorage.setItem('hampeyman.draft:/tasks#form', '{}');
    const answer = firstValueFrom(TestBed.inject(HttpClient).get('/api/tasks'));
    server.expectOne('/api/tasks').flush(ended, refused);
    await passingTurn();
    server.expectOne('/api/sessions/refreshments').flush(ended, refused);
    await expect(answer).rejects.toBeInstanceOf(Refusal);
    await passingTurn();
    expect(TestBed.inject(Router).url).toBe('/sign-in?from=%2Ftasks');
    expect(TestBed.inject(Session).hasEnded()).toBe(true);
    expect(sessionStorage.getItem('hampeyman.draft:/tasks#form')).toBe('{}');
  });

  it('keeps the session while only the network is down', async () => {
    await signInAs(aMe());
    const answer = firstValueFrom(TestBed.inject(HttpClient).get('/api/tasks'));
    server.expectOne('/api/tasks').flush(ended, refused);
    await passingTurn();
    server.expectOne('/api/sessions/refreshments').error(new ProgressEvent('error'));
    await expect(answer).rejects.toMatchObject({ code: 'way.unreachable' });
    expect(TestBed.inject(Session).me()).not.toBeNull();
  });

  it('forgets person and drafts at sign-out', async () => {
    const session = await signInAs(aMe());
    sessionStorage.setItem('hampeyman.draft:/tasks#form', '{}');
    const out = session.signOut();
    server.expectOne({ url: '/api/sessions/current', method: 'DELETE' }).flush(null);
    await out;
    expect(session.me()).toBeNull();
    expect(sessionStorage).toHaveLength(0);
    expect(localStorage.getItem('hampeyman.session')).toBeNull();
    expect(session.hasEnded()).toBe(false);
  });

  it('ends in every tab when it is ended in one', async () => {
    const session = await signInAs(aMe());
    dispatchEvent(new StorageEvent('storage', { key: 'hampeyman.session', newValue: null }));
    await passingTurn();
    expect(session.me()).toBeNull();
  });

  it('reads as the person prefers, unless they chose otherwise on this device just before', async () => {
    await signInAs(aMe({ language: 'en', calendar: 'gregorian' }));
    expect(TestBed.inject(Preferences).language()).toBe('en');
  });

  it('keeps with the person what they chose before signing in', async () => {
    TestBed.inject(Preferences).choose({ language: 'en' });
    const signedIn = signInAs(aMe({ language: 'fa', version: 7 }));
    await passingTurn();
    const change = server.expectOne({ url: '/api/me', method: 'PATCH' });
    expect(change.request.body).toEqual({ language: 'en' });
    expect(change.request.headers.get('If-Match')).toBe('"7"');
    change.flush(aMe({ language: 'en', version: 8 }));
    await signedIn;
    expect(TestBed.inject(Preferences).language()).toBe('en');
  });
});
