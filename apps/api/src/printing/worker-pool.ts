import { Worker } from 'node:worker_threads';
import { DomainError } from '@hampeyman/domain/problems';

/** What a worker file receives. */
export interface WorkerJob<Request> {
  readonly id: number;
  readonly request: Request;
}

/** What a worker file posts back for the job of the same `id`. */
export type WorkerAnswer<Value> = { readonly id: number; readonly value: Value } | { readonly id: number; readonly failure: string };

export interface WorkerPoolOptions {
  readonly file: URL;
  /** Given to each thread as its `workerData`. */
  readonly data: unknown;
  readonly size: number;
  /** Milliseconds a job may run; time in the queue does not count. */
  readonly timeoutMilliseconds: number;
  /** Jobs that may wait; one more is refused at once. */
  readonly queueLimit: number;
}

interface Waiting<Request, Value> extends WorkerJob<Request> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

interface Seat<Request, Value> {
  readonly worker: Worker;
  job: Waiting<Request, Value> | null;
  timer: NodeJS.Timeout | null;
}

/** Threads that do one job each at a time; a thread that hangs or dies is replaced and only its own job is lost. */
export class WorkerPool<Request, Value> {
  private readonly seats = new Set<Seat<Request, Value>>();
  private readonly queue: Waiting<Request, Value>[] = [];
  private lastId = 0;
  private isClosed = false;

  constructor(private readonly options: WorkerPoolOptions) {}

  /** The worker's answer. Throws `printing.busy`, `printing.timed-out` or `printing.failed`. */
  run(request: Request): Promise<Value> {
    if (this.isClosed || this.queue.length >= this.options.queueLimit) {
      return Promise.reject(new DomainError('printing.busy'));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ id: ++this.lastId, request, resolve, reject });
      this.next();
    });
  }

  /** Stops every thread; running and waiting jobs are refused. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const job of this.queue.splice(0)) job.reject(new DomainError('printing.busy'));
    await Promise.all([...this.seats].map((seat) => this.remove(seat, new DomainError('printing.busy'))));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const seat = [...this.seats].find((one) => one.job === null) ?? this.open();
    const job = seat === null ? undefined : this.queue.shift();
    if (seat === null || job === undefined) return;
    seat.job = job;
    seat.timer = setTimeout(() => {
      void this.remove(seat, new DomainError('printing.timed-out'));
      this.next();
    }, this.options.timeoutMilliseconds);
    seat.worker.ref();
    seat.worker.postMessage({ id: job.id, request: job.request } satisfies WorkerJob<Request>);
  }

  private open(): Seat<Request, Value> | null {
    if (this.seats.size >= this.options.size) return null;
    // The source file runs by Node's own type stripping, which would warn about the missing "type" of package.json.
    const worker = new Worker(this.options.file, {
      workerData: this.options.data,
      execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    });
    const seat: Seat<Request, Value> = { worker, job: null, timer: null };
    this.seats.add(seat);
    worker.on('message', (answer: WorkerAnswer<Value>) => {
      this.settle(seat, answer);
    });
    const lost = (reason: string): void => {
      void this.remove(seat, new DomainError('printing.failed', { reason }));
      this.next();
    };
    worker.on('error', (error: Error) => {
      lost(error.message);
    });
    worker.on('exit', (code) => {
      lost(`worker ended with ${String(code)}`);
    });
    return seat;
  }

  private settle(seat: Seat<Request, Value>, answer: WorkerAnswer<Value>): void {
    const job = this.release(seat);
    if (job?.id !== answer.id) return;
    // An idle thread must not keep the process alive.
    seat.worker.unref();
    if ('value' in answer) job.resolve(answer.value);
    else job.reject(new DomainError('printing.failed', { reason: answer.failure }));
    this.next();
  }

  private release(seat: Seat<Request, Value>): Waiting<Request, Value> | null {
    const { job, timer } = seat;
    if (timer !== null) clearTimeout(timer);
    seat.job = null;
    seat.timer = null;
    return job;
  }

  private async remove(seat: Seat<Request, Value>, error: Error): Promise<void> {
    if (!this.seats.delete(seat)) return;
    this.release(seat)?.reject(error);
    await seat.worker.terminate();
  }
}
