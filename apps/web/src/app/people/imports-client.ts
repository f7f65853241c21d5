import { HttpClient } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { importReport, type ImportReport } from '@hampeyman/domain/people';
import { firstValueFrom, map } from 'rxjs';

const imports = '/api/people/imports';

/** Workbooks of people and posts as the API takes them; every failure is a `Refusal`. */
@Service()
export class ImportsClient {
  private readonly http = inject(HttpClient);

  /** The workbook to fill in. */
  template(): Promise<Blob> {
    return firstValueFrom(this.http.get(`${imports}/template`, { responseType: 'blob' }));
  }

  /** What `file` would change, without changing anything. */
  check(file: File): Promise<ImportReport> {
    return this.send(`${imports}/checks`, file);
  }

  /** Imports `file` whole, or nothing of it. */
  import(file: File): Promise<ImportReport> {
    return this.send(imports, file);
  }

  private send(address: string, file: File): Promise<ImportReport> {
    const form = new FormData();
    form.set('file', file);
    return firstValueFrom(this.http.post(address, form).pipe(map((answer) => importReport.parse(answer))));
  }
}
