import { FORMS } from '../../src/feed/forms.js';
import { REGISTRATION_FORMS } from '../../src/feed/registration-schema.js';

/** What a walk over the schema of the feed sees of each part of it. */
export interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Record<string, Schema>;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly params?: { readonly type?: string; readonly known?: readonly string[] };
    };
  };
}

/** The form that each of the parts with one has, such as `date`. */
export const FORM_OF: ReadonlyMap<unknown, string> = new Map(
  Object.entries<unknown>({ ...FORMS, ...REGISTRATION_FORMS }).map(([form, schema]) => [schema, form]),
);
