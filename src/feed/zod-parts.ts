/**
 * The four parts of `zod/v4/core` that the feed schema is made of, as far as the checker calls them: built files carry
 * these instead, a tenth of the weight and several times as fast. A test holds both to the same outcome.
 */
interface Issue {
  readonly path: (string | number)[];
  readonly expected?: string;
  readonly params?: object;
}

interface Payload {
  value: unknown;
  issues: Issue[];
}

interface Part {
  readonly _zod: { run(payload: Payload): Payload };
}

abstract class Base<Def> implements Part {
  readonly _zod: Part['_zod'] & { readonly def: Def };
  constructor(def: Def) {
    this._zod = { def, run: (payload) => this.run(payload.value, payload) };
  }
  protected abstract run(value: unknown, payload: Payload): Payload;
}

function runInside(part: Part, value: unknown, key: string | number, { issues }: Payload): unknown {
  let at = issues.length;
  const inner = part._zod.run({ value, issues });
  for (; at < issues.length; at++) issues[at]!.path.unshift(key);
  return inner.value;
}

export class $ZodObject extends Base<{ readonly shape: Readonly<Record<string, Part>> }> {
  readonly #keys = Object.keys(this._zod.def.shape);

  protected run(value: unknown, payload: Payload): Payload {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      payload.issues.push({ path: [], expected: 'object' });
      return payload;
    }
    const kept: Record<string, unknown> = {};
    payload.value = kept;
    const { shape } = this._zod.def;
    this.#keys.forEach((key) => {
      let entry = (value as Record<string, unknown>)[key];
      // Most of what there can be is not there.
      if (entry === undefined && shape[key] instanceof $ZodOptional) return;
      entry = runInside(shape[key]!, entry, key, payload);
      if (entry !== undefined) kept[key] = entry;
    });
    return payload;
  }
}

export class $ZodArray extends Base<{ readonly element: Part }> {
  protected run(value: unknown, payload: Payload): Payload {
    if (Array.isArray(value)) {
      payload.value = value.map((entry, index) => runInside(this._zod.def.element, entry, index, payload));
    } else payload.issues.push({ path: [], expected: 'array' });
    return payload;
  }
}

export class $ZodOptional extends Base<{ readonly innerType: Part }> {
  protected run(value: unknown, payload: Payload): Payload {
    return value === undefined ? payload : this._zod.def.innerType._zod.run(payload);
  }
}

export class $ZodCustom extends Base<{ readonly fn: (value: unknown) => boolean; readonly params: object }> {
  protected run(value: unknown, payload: Payload): Payload {
    const { fn, params } = this._zod.def;
    if (!fn(value)) payload.issues.push({ path: [], params });
    return payload;
  }
}
