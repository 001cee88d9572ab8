type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
let passOn: typeof fetch | undefined;

const served: typeof fetch = (input, init) => {
  const answer = answers.get(input instanceof Request ? input.url : String(input));
  return answer ? answer(init?.signal) : passOn!(input, init);
};

/** Answers this page's requests for one address; all others go where they always went. */
export function serve(url: string, answer: Answer): void {
  answers.set(url, answer);
  if (globalThis.fetch === served) return;
  passOn = globalThis.fetch;
  globalThis.fetch = served;
}

/** Gives the page its own `fetch` back. */
export function stopServing(): void {
  answers.clear();
  if (globalThis.fetch === served) globalThis.fetch = passOn!;
}

export const answerWith = (body: unknown): Promise<Response> => Promise.resolve(Response.json(body));

export const answerUnavailable = (): Promise<Response> => Promise.resolve(new Response(null, { status: 503 }));

/** Never answers; lets go when the asker does. */
export const answerNever: Answer = (signal) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
