import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import type { CodeListEntry } from '@hampeyman/domain/code-lists';
import type { Me } from '@hampeyman/domain/sessions';
import type { Problem } from '@hampeyman/domain/problems';
import { ErrorWords } from '../app/http/error-words';
import { problemInterceptor } from '../app/http/problem-interceptor';
import { Session } from '../app/session/session';
import { sessionInterceptor } from '../app/session/session-interceptor';

/** How a page is put on the bench. */
export interface Bench {
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Who is signed in; nobody when absent. */
  readonly as?: Me;
  /** Addresses that links and navigations of the page may lead to. */
  readonly routes?: Routes;
  /** The address at which the page stands. */
  readonly at?: string;
  /** What the code lists hold whenever a page asks for them; most pages do by the way. */
  readonly codes?: readonly CodeListEntry[];
}

/** A page on the bench with the server in our hands. */
export interface Rendered<Page> {
  readonly fixture: ComponentFixture<Page>;
  readonly container: HTMLElement;
  readonly http: HttpTestingController;
  /** Waits for the page to ask `method url` (query included) and answers it. */
  answer(url: string, body: object | null, method?: string): Promise<void>;
  /** Waits until the page has taken what came, and asked for what it shows now. */
  settle(): Promise<void>;
  /** Refuses the next request for `url` as the API would. */
  refuse(url: string, problem: Partial<Problem> & Pick<Problem, 'code' | 'status'>, method?: string): Promise<void>;
}

/**
 * Renders a page as the portal would: real clients, interceptors, session and rights; only the network is answered by the
 * test: `const page = await renderPage(TaskList, { as: aMe() }); await page.answer('/api/tasks', { items: [], next: null });`
 */
export async function renderPage<Page>(
  page: Type<Page>,
  { inputs = {}, as, routes = [], at, codes = [] }: Bench = {},
): Promise<Rendered<Page>> {
  prepareBench(routes);
  await TestBed.inject(ErrorWords).arrived;
  if (as !== undefined) await signInAs(as);
  if (at !== undefined) await TestBed.inject(Router).navigateByUrl(at);
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const http = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<void> => {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    http.match('/api/code-lists/entries').forEach((asked) => asked.flush({ items: codes, next: null }));
    await fixture.whenStable();
  };
  const next = async (url: string, method: string) => {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    return http.expectOne((request) => request.urlWithParams === url && request.method === method, `${method} ${url}`);
  };
  return {
    fixture,
    container: fixture.nativeElement as HTMLElement,
    http,
    settle,
    answer: async (url, body, method = 'GET') => {
      (await next(url, method)).flush(body);
      await settle();
    },
    refuse: async (url, problem, method = 'GET') => {
      (await next(url, method)).flush(aProblem(problem), { status: problem.status, statusText: problem.code });
      await settle();
    },
  };
}

/** The providers of the portal around a test without a page. */
export function prepareBench(routes: Routes = []): void {
  TestBed.configureTestingModule({
    providers: [
      provideRouter(routes, withComponentInputBinding()),
      provideHttpClient(withInterceptors([sessionInterceptor, problemInterceptor])),
      provideHttpClientTesting(),
    ],
  });
}

/** Opens a session for `me` the way the sign-in page does. */
export async function signInAs(me: Me): Promise<Session> {
  const session = TestBed.inject(Session);
  const opened = session.signIn({ login: me.login, password: 'the right password' });
  TestBed.inject(HttpTestingController)
    .expectOne('/api/sessions')
    .flush({ accessToken: `token of ${me.login}`, expiresAt: '2026-11-23T10:00:00Z', me });
  await opened;
  return session;
}

/** A refusal as the API writes it. */
export function aProblem(problem: Partial<Problem> & Pick<Problem, 'code' | 'status'>): Problem {
  return { type: `/problems/${problem.code}`, title: problem.code, params: {}, requestId: 'request-1', ...problem };
}
