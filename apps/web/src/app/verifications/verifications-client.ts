import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { verification, type Verification } from '@hampeyman/domain/verifications';

/** Public answers about printed minutes; no session is needed. */
@Service()
export class VerificationsClient {
  /** What is known of a printed code; nothing is asked without one. */
  read(code: () => string): HttpResourceRef<Verification | undefined> {
    return httpResource(() => (code() === '' ? undefined : `/api/verifications/${encodeURIComponent(code())}`), {
      parse: (answer) => verification.parse(answer),
    });
  }
}
