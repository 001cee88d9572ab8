import type { Path } from '../../feed/check.js';
import { FORMS, unread } from '../../feed/forms.js';
import { registrationSchema } from '../../feed/registration-schema.js';
import { feedSchema } from '../../feed/schema.js';

interface Schema {
  readonly _zod: {
    readonly def: {
      readonly shape?: Record<string, Schema>;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly fn?: (value: unknown) => boolean;
    };
  };
}

/** A kind of value with a form of its own. */
export type Form = keyof typeof FORMS;

/** What may be looked at on the way through a feed. */
export interface Visitor {
  readonly leaf?: (value: unknown, path: Path, form: Form | undefined) => void;
  readonly object?: (value: Readonly<Record<string, unknown>>, path: Path, known: readonly string[]) => void;
}

const FORM_OF = new Map<unknown, Form>(Object.entries(FORMS).map(([form, schema]) => [schema, form as Form]));

/** Goes through a feed, as it was written or as it was read, along its contract; what has another shape is passed over. */
export function walkFeed(feed: unknown, visitor: Visitor): void {
  walk(feedSchema as unknown as Schema, feed, [], visitor);
}

function walk(schema: Schema, value: unknown, path: Path, visitor: Visitor): void {
  const { shape, innerType, element, fn } = schema._zod.def;
  if (value === undefined || value === null) return;
  // The feed schema leaves registration to those who need it.
  if ((schema as unknown) === unread) return walk(registrationSchema as unknown as Schema, value, path, visitor);
  if (innerType) return walk(innerType, value, path, visitor);
  if (element) {
    if (Array.isArray(value)) value.forEach((entry, index) => walk(element, entry, [...path, index], visitor));
    return;
  }
  if (!shape) return fn?.(value) ? visitor.leaf?.(value, path, FORM_OF.get(schema)) : undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return;
  const record = value as Record<string, unknown>;
  visitor.object?.(record, path, Object.keys(shape));
  for (const [key, inner] of Object.entries(shape)) {
    if (Object.hasOwn(record, key)) walk(inner, record[key], [...path, key], visitor);
  }
}
