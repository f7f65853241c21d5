import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { dashboard, type Dashboard } from '@hampeyman/domain/dashboard';

/** What the dashboard is asked for; nothing named means the memorandum in force, today. */
export interface DashboardQuestion {
  readonly memorandumId: string | undefined;
  readonly asOf: string | undefined;
}

/** The figures of the first page. */
@Service()
export class DashboardClient {
  read(question: () => DashboardQuestion): HttpResourceRef<Dashboard | undefined> {
    return httpResource(
      () => {
        const { memorandumId, asOf } = question();
        return {
          url: '/api/dashboard',
          params: { ...(memorandumId === undefined ? {} : { memorandumId }), ...(asOf === undefined ? {} : { asOf }) },
        };
      },
      { parse: (answer) => dashboard.parse(answer) },
    );
  }
}
