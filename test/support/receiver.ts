/** What can happen to a request on its way to a receiver and back. */
export const FAULTS = [
  'lost-before',
  'lost-after',
  'broken-before',
  'broken-after',
  'busy',
  'silent-before',
  'silent-after',
  'cut',
  'endless',
  'too-large',
  'mistyped',
  'other-encoding',
  'redirected',
  'ticket-expired',
  'in-progress',
] as const;

export type Fault = (typeof FAULTS)[number];

interface Posted {
  readonly key: string;
  readonly answers: object;
}

/** A receiver in memory that keeps to the contract, with a network that has the given faults, one for each post. */
export class FakeReceiver {
  readonly records = new Map<string, { readonly reference: string; readonly print: string }>();
  readonly posts: RequestInit[] = [];
  /** How many faults have come to pass. */
  faced = 0;
  readonly #faults: (Fault | undefined)[];

  constructor(faults: readonly (Fault | undefined)[] = []) {
    this.#faults = [...faults];
  }

  readonly request: typeof fetch = async (_, init = {}) => {
    if (init.method === 'GET') return Response.json({ ticket: 't', expiresAt: '2099-01-01T00:00:00Z', state: 'open' });
    this.posts.push(init);
    const fault = this.#faults.shift();
    if (fault !== undefined) this.faced += 1;
    switch (fault) {
      case 'lost-before':
        throw new TypeError('lost');
      // As a browser ends what is not to follow a redirect.
      case 'redirected':
        throw new TypeError('redirected');
      case 'broken-before':
        return new Response('<h1>500</h1>', { status: 500 });
      case 'busy':
        return Response.json({ code: 'unavailable' }, { status: 503, headers: { 'retry-after': '7' } });
      case 'silent-before':
        return silence(init);
      case 'ticket-expired':
        return Response.json({ code: 'ticket-expired' }, { status: 403 });
      case 'in-progress':
        return Response.json({ code: 'in-progress' }, { status: 409 });
      default:
    }
    const answer = this.#store(JSON.parse(init.body as string) as Posted);
    switch (fault) {
      case 'lost-after':
        throw new TypeError('lost');
      case 'broken-after':
        return new Response('', { status: 502 });
      case 'silent-after':
        return silence(init);
      case 'cut':
        return new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) }), { status: 201 });
      case 'endless':
        return new Response(endless(init), { status: 201 });
      case 'too-large':
        return new Response(new Uint8Array(10_000_000), { status: 201 });
      case 'mistyped':
        return new Response('<!doctype html><title>Thank you</title>', { status: 201 });
      case 'other-encoding':
        return new Response(Buffer.from(await answer.text(), 'utf16le'), { status: 201 });
      default:
        return answer;
    }
  };

  #store({ key, answers }: Posted): Response {
    const print = JSON.stringify(answers);
    const known = this.records.get(key);
    if (known && known.print !== print) return Response.json({ code: 'key-reused' }, { status: 422 });
    const record = known ?? { reference: `REF-${String(this.records.size).padStart(3, '0')}`, print };
    this.records.set(key, record);
    const receipt = { reference: record.reference, state: 'received', receivedAt: '2030-05-06T10:00:00Z' };
    return Response.json(receipt, { status: known ? 200 : 201 });
  }
}

/** Never answers; lets go when the asker does. */
function silence({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}

/** One space after another, until the asker has had enough. */
function endless({ signal }: RequestInit): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (body) => signal?.addEventListener('abort', () => body.error(signal.reason), { once: true }),
    pull: (body) =>
      new Promise((resolve) =>
        setImmediate(() => {
          if (!signal?.aborted) body.enqueue(Uint8Array.of(32));
          resolve();
        }),
      ),
  });
}
