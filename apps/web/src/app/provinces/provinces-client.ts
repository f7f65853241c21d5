import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { provinceDetail, provinceStandings, type ProvinceDetail, type ProvinceStandings } from '@hampeyman/domain/province-standings';
import { asked, type Query } from '../http';

/** How the provinces stand; nothing here changes anything. */
@Service()
export class ProvincesClient {
  list(query: () => Query): HttpResourceRef<ProvinceStandings | undefined> {
    return httpResource(() => ({ url: '/api/provinces', params: asked(query()) }), { parse: (answer) => provinceStandings.parse(answer) });
  }

  find(code: () => string, query: () => Query): HttpResourceRef<ProvinceDetail | undefined> {
    return httpResource(() => ({ url: `/api/provinces/${encodeURIComponent(code())}`, params: asked(query()) }), {
      parse: (answer) => provinceDetail.parse(answer),
    });
  }
}
