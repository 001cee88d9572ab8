/** Nobody's turn has come in time. */
class BusyError extends Error {
  override readonly name = 'BusyError';
}

/**
 * Lets a few things happen at a time: the others wait their turn, in the order in which they came, and are given up when they
 * have waited too long for anybody to be still there.
 */
export class Turns {
  readonly #patience: number;
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(atOnce: number, patience: number) {
    this.#free = atOnce;
    this.#patience = patience;
  }

  async take<T>(run: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await run();
    } finally {
      this.#pass();
    }
  }

  #turn(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(go);
        reject(new BusyError(`No turn within ${this.#patience} ms`));
      }, this.#patience);
      this.#waiting.add(go);
    });
  }

  /** To whoever waits longest, without anybody slipping in between. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
