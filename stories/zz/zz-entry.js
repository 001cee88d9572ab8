import { aboutTemplate, daysTemplate, each, toolbarTemplate } from './chunk-7MERONXS.js';
import { zoneText } from './chunk-N7TYYCJ2.js';
import { groupText, inRoleOrder, oneText, speakersOf } from './chunk-CMBU5LEA.js';
import { agendaView, myProgramme, readerFor, watchMyProgramme } from './chunk-BRIYLVGG.js';
import './chunk-RVCMGQ32.js';
import { HASH, loadMarkdown } from './chunk-KMFYGGW6.js';
import './chunk-TNLARQTS.js';
import './chunk-RY5GNCD5.js';
import {
  A,
  D,
  b,
  catalogue,
  directionOf,
  formatLocale,
  heading,
  i,
  i2,
  isLoaded,
  languageOf,
  loadLocale,
  matchLocale,
  phrase,
  properName,
  watchLanguage,
  withLocale,
} from './chunk-C7L76HOB.js';
import { safeUrl } from './chunk-N3GZ2EAU.js';
import { formatFor } from './chunk-EPXPKUIM.js';
import { dayOfTime, durationOf, instantOf, isTimeZone, parseTime } from './chunk-RCRUVDN3.js';
import { msg, str } from './chunk-GZMTMYOB.js';
import { __export } from './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/stories/speakers.stories.ts
var speakers_stories_exports = {};
__export(speakers_stories_exports, {
  AsList: () => AsList,
  BesideAgenda: () => BesideAgenda,
  Complete: () => Complete,
  EighthMeeting: () => EighthMeeting,
  Empty: () => Empty,
  FailedWithFallback: () => FailedWithFallback,
  FirstMeeting: () => FirstMeeting,
  Grouped: () => Grouped,
  GroupedAsList: () => GroupedAsList,
  Loading: () => Loading,
  LongWords: () => LongWords,
  Many: () => Many,
  NamesOfTheWorld: () => NamesOfTheWorld,
  Opened: () => Opened,
  OpenedInList: () => OpenedInList,
  PhotoNotAllowed: () => PhotoNotAllowed,
  Photos: () => Photos,
  Searching: () => Searching,
  Stale: () => Stale,
  ToBeAnnounced: () => ToBeAnnounced,
  default: () => speakers_stories_default,
});

// ../../tmp/wt/speakers/src/widget/warn.ts
var said = /* @__PURE__ */ new Set();
function warn(code, ...args) {
  import('./warnings-7N633FCK.js').then(
    ({ warnings }) => {
      const message = warnings[code](...args);
      if (message === void 0 || said.has(message)) return;
      said.add(message);
      console.warn(message);
    },
    () => console.warn(`${args[0]}: ${code}`),
  );
}

// ../../tmp/wt/speakers/src/widget/define-widget.ts
var told = false;
function defineWidget(tag, widget) {
  const present = customElements.get(tag);
  if (present === void 0) {
    customElements.define(tag, widget);
    return;
  }
  if (present === widget) return;
  if (!told) warn('other-version', tag, present.version, widget.version);
  told = true;
}

// ../../tmp/wt/speakers/src/feed/clean.ts
var MAX_DEPTH = 16;
var MAX_ENTRIES = 5e3;
var MAX_LENGTH = 2e4;
var FORBIDDEN = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);
var CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g;
var PILED = /(\p{M}{4})\p{M}+/gu;
var SCHEMA_ORG = /^https?:\/\/schema\.org\/(?=Event[A-Z]|\w+EventAttendanceMode$)/;
function cleanFeed(json, problems) {
  const path = [];
  let excess;
  const inner = (key, value) => {
    path.push(key);
    const copy = clean(value);
    path.pop();
    return copy;
  };
  const clean = (value) => {
    if (typeof value === 'string') return cleanString(value, path, problems);
    if (value === null) return void 0;
    if (typeof value !== 'object') return value;
    const found = Object.keys(value).length;
    if (path.length > MAX_DEPTH) excess ??= { code: 'too-deep', path: path.slice(0, MAX_DEPTH) };
    if (found > MAX_ENTRIES) excess ??= { code: 'too-many', path: [...path], args: { limit: MAX_ENTRIES, found } };
    if (excess) return void 0;
    if (Array.isArray(value)) return value.map((entry, index) => inner(index, entry));
    const copy = {};
    for (const [key, entry] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) problems.push({ level: 'error', code: 'forbidden-key', path: [...path, key] });
      else if (entry !== null && entry !== void 0) copy[key] = inner(key, entry);
    }
    return copy;
  };
  const cleaned = clean(json);
  return { cleaned, ...(excess && { excess }) };
}
function cleanString(value, path, problems) {
  let text2 = value;
  if (text2.length > MAX_LENGTH) {
    problems.push({
      level: 'warning',
      code: 'text-too-long',
      path: [...path],
      args: { limit: MAX_LENGTH, found: text2.length },
    });
    text2 = `${text2.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')}\u2026`;
  }
  return text2.replace(CONTROLS, '').replace(PILED, '$1').replace(SCHEMA_ORG, '');
}
function look(json, path) {
  return path.reduce((value, key) => value?.[key], json);
}
function takeOut(parent, key) {
  if (Array.isArray(parent)) parent[key] = void 0;
  else if (typeof parent === 'object' && parent !== null) delete parent[key];
}
function closeGaps(value) {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.includes(void 0)) {
    const kept = value.filter((entry) => entry !== void 0);
    value.length = 0;
    for (const entry of kept) value.push(entry);
  }
  for (const inner of Object.values(value)) closeGaps(inner);
}

// ../../tmp/wt/speakers/node_modules/zod/v4/core/util.js
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function cleanRegex(source) {
  const start = source.startsWith('^') ? 1 : 0;
  const end = source.endsWith('$') ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
var captureStackTrace = 'captureStackTrace' in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === 'optional';
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i3 = startIndex; i3 < x.issues.length; i3++) {
    if (x.issues[i3]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i3 = startIndex; i3 < x.issues.length; i3++) {
    if (x.issues[i3]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === 'string' ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i3 = start; i3 < issues.length; i3++) {
    (_a2 = issues[i3]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has('$ZodType')) {
    if (traits.has('$ZodCheck')) (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message
    ? iss.message
    : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
      unwrapMessage(schemaError?.(iss)) ??
      unwrapMessage(ctx?.error?.(iss)) ??
      unwrapMessage(config2.customError?.(iss)) ??
      unwrapMessage(config2.localeError?.(iss)) ??
      'Invalid input');
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === 'inst' || k === 'schema' || k === 'continue' || k === 'input' || k === '__proto__') continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === 'string') {
    return {
      message: iss,
      code: 'custom',
      input,
      inst,
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    },
  });
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  },
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key];
        else Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    },
  });
}

// ../../tmp/wt/speakers/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = 'captureStackTrace' in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === 'number') {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, '_zod', _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k)) continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, 'name', { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
  }
  Object.defineProperty(_, 'init', { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name2);
    },
  });
  Object.defineProperty(_, 'name', { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig) Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../tmp/wt/speakers/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor('$ZodCheck', (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});

// ../../tmp/wt/speakers/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7,
};

// ../../tmp/wt/speakers/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor(
  '$ZodType',
  (inst, def) => {
    var _a2;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has('$ZodCheck')
      ? [inst, ...(defChecks ?? [])]
      : defChecks?.length
        ? [...defChecks]
        : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
      inst._zod.deferred?.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks2, ctx) => {
        if (payload.memo) return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload)) continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun) continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && ctx?.async === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted) isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen) continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted) isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === 'backward') {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false) throw new $ZodAsyncError();
          return result.then((result2) => runChecks(result2, checks, ctx));
        }
        return runChecks(result, checks, ctx);
      };
    }
  },
  {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get '~standard'() {
      return hide(this, '~standard', standardProps(this));
    },
    set '~standard'(value) {
      own(this, '~standard', value);
    },
  },
);
var toStandardResult = (r, ctx) =>
  r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {}
      return validateAsync(inst, value);
    },
    vendor: 'zod',
    version: 1,
  };
}
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== 'backward') {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse(payload, ctx);
  };
}
var arraySize = (input) => (Array.isArray(input) ? input.length : -1);
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor('$ZodArray', (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: 'array',
        code: 'invalid_type',
        input,
        inst,
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i3 = 0; i3 < input.length; i3++) {
      const item = input[i3];
      const result = def.element._zod.run(
        {
          value: item,
          issues: [],
        },
        ctx,
      );
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i3)));
      } else {
        handleArrayResult(result, payload, i3);
        if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === 'optional';
  if (!isPresent && isOptionalOut && optin === 'optional') {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: 'invalid_type',
        expected: 'nonoptional',
        input: void 0,
        path: [key],
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || (optin === 'defaulted' && !isOptionalOut)) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has('$ZodType')) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys),
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen2 = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen2) {
      if (aborted(payload, seen2)) break;
      seen2 = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === '__proto__') {
      if (t === 'never') unrecognized.push(key);
      continue;
    }
    if (t === 'never') {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: 'unrecognized_keys',
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true,
    });
  }
  if (!proms.length) return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor('$ZodObject', (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, 'shape');
  const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, 'shape', { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, 'shape', { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, 'propValues', (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values) propValues[key].add(v);
        if (field.optin !== void 0) propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: 'object',
        code: 'invalid_type',
        input,
        inst,
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen2 = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen2) {
        if (aborted(payload, seen2)) break;
        seen2 = payload.issues.length;
      }
      if (key === '__proto__') continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor('$ZodOptional', (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, 'optin', (zod) => (zod.def.innerType._zod.optin === 'defaulted' ? 'defaulted' : 'optional'));
  inst._zod.optout = 'optional';
  defineLazyInternal(inst, 'values', (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, 'pattern', (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== 'defaulted') return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise) return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor('$ZodCustom', (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: 'custom',
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...(inst._zod.def.path ?? [])],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort,
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../tmp/wt/speakers/src/feed/schema.ts
var as = (schema) => schema;
var maybe = (innerType) => new $ZodOptional({ type: 'optional', innerType });
var object = (required, rest = {}) => {
  const optional = Object.entries(rest).map(([key, innerType]) => [key, maybe(innerType)]);
  return as(new $ZodObject({ type: 'object', shape: { ...required, ...Object.fromEntries(optional) } }));
};
var listOf = (element) => as(new $ZodArray({ type: 'array', element: maybe(element) }));
var leaf = (params, holds) =>
  new $ZodCustom({
    type: 'custom',
    check: 'custom',
    fn: (value) => (params.type === void 0 || typeof value === params.type) && holds(value),
    params,
  });
var stringThat = (holds, code = 'wrong-type') => as(leaf({ type: 'string', code }, holds));
var oneOf = (known) => as(leaf({ type: 'string', known, code: 'unknown-value' }, (value) => known.includes(value)));
var matching = (pattern, code) => stringThat((value) => pattern.test(value), code);
var string = stringThat(() => true);
var boolean = as(leaf({ type: 'boolean' }, () => true));
var number = as(leaf({ type: 'number', code: 'wrong-type' }, Number.isFinite));
var id = matching(/./, 'empty-id');
var language = stringThat(isLanguageTag, 'bad-language-tag');
var url = stringThat(isUrl, 'unsafe-url');
var time = stringThat((value) => parseTime(value) !== void 0, 'bad-time');
var date = stringThat((value) => parseTime(value)?.kind === 'date', 'bad-date');
var clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-clock');
var duration = stringThat((value) => durationOf(value) !== void 0, 'bad-duration');
var color = matching(/^#[\da-f]{6}$/i, 'bad-color');
var text = as(leaf({ entry: isString, code: 'not-a-text' }, isText));
var name = as(leaf({ entry: isString, code: 'not-a-text' }, isName));
var urls = as(leaf({ entry: isUrl, code: 'unsafe-url' }, isUrlMap));
var eventStatus = oneOf(['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline']);
var attendanceMode = oneOf(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']);
var interpretation = listOf(
  object({ language }, { mode: oneOf(['simultaneous', 'consecutive', 'sign', 'captioning']) }),
);
var link = object({ url }, { name: text });
var organization = object({ id, name }, { alternateName: text, url, logo: url, country: string });
var room = object(
  { id, name },
  { description: text, building: text, floorLevel: text, hasMap: url, accessibility: text, position: number },
);
var track = object({ id, name }, { description: text, color, position: number });
var feedDocument = object(
  { id, name },
  {
    identifier: text,
    type: oneOf(['agenda', 'contribution', 'report', 'slides', 'paper', 'form', 'map', 'video', 'notice', 'other']),
    url,
    urls,
    encodingFormat: string,
    contentSize: string,
    datePublished: time,
    access: text,
  },
);
var person = object(
  { id, name },
  {
    sortName: text,
    honorificPrefix: text,
    jobTitle: text,
    affiliation: listOf(object({}, { organization: id, name: text })),
    country: string,
    description: text,
    image: object({ url }, { alt: text, creditText: text }),
    links: listOf(link),
    featured: boolean,
    position: number,
    placeholder: boolean,
  },
);
var participant = object({}, { person: id, name: text, role: string, roleName: text, remote: boolean });
var session = object(
  { id, name },
  {
    number: string,
    type: oneOf([
      'plenary',
      'keynote',
      'talk',
      'panel',
      'roundtable',
      'workshop',
      'tutorial',
      'poster',
      'agendaItem',
      'ceremony',
      'questions',
      'vote',
      'break',
      'meal',
      'social',
      'registration',
      'exhibition',
      'sideEvent',
      'other',
    ]),
    alternateName: text,
    abstract: text,
    description: text,
    startDate: time,
    endDate: time,
    duration,
    timeStatus: oneOf(['confirmed', 'tentative', 'toBeAnnounced']),
    day: date,
    position: number,
    rooms: listOf(id),
    allRooms: boolean,
    tracks: listOf(id),
    keywords: listOf(text),
    parent: id,
    people: listOf(participant),
    inLanguage: listOf(language),
    interpretation,
    eventStatus,
    previousStartDate: time,
    previousRoom: id,
    statusReason: text,
    eventAttendanceMode: attendanceMode,
    liveUrl: url,
    recording: object({}, { policy: oneOf(['recorded', 'notRecorded', 'partly']), url }),
    documents: listOf(id),
    links: listOf(link),
    url,
    accessibility: text,
  },
);
var contact = object({}, { name: text, role: text, email: string, telephone: string, faxNumber: string });
var organizerRole = oneOf(['organizer', 'coOrganizer', 'host', 'coHost', 'partner', 'sponsor', 'supporter']);
var notice = object(
  {},
  {
    identifier: text,
    type: oneOf(['circular', 'letter', 'invitation', 'addendum', 'corrigendum']),
    publisher: text,
    department: text,
    datePublished: time,
    locationCreated: text,
    headline: text,
    toRecipient: listOf(text),
    ccRecipient: listOf(text),
    salutation: text,
    paragraphs: listOf(object({ text }, { number: string })),
    closing: text,
    signatory: object({ name }, { jobTitle: text }),
    contact,
    inLanguage: listOf(language),
    documents: listOf(id),
    supersedes: text,
  },
);
var meeting = object(
  { name },
  {
    id,
    type: oneOf(['Meeting', 'Conference', 'Assembly', 'Workshop', 'Seminar', 'Webinar', 'Ceremony', 'Course']),
    alternateName: text,
    edition: text,
    description: text,
    objectives: listOf(text),
    url,
    image: object({ url }, { alt: text }),
    startDate: time,
    endDate: time,
    timeZone: stringThat(isTimeZone, 'unknown-time-zone'),
    doorTime: time,
    dayChangeTime: clock,
    days: listOf(object({ date, name })),
    eventStatus,
    previousStartDate: listOf(time),
    statusReason: text,
    eventAttendanceMode: attendanceMode,
    location: object(
      {},
      {
        name: text,
        room: text,
        address: object({}, { streetAddress: text, postalCode: string, addressLocality: text, addressCountry: string }),
        geo: object({ latitude: number, longitude: number }),
        hasMap: url,
        accessibility: text,
        travel: text,
      },
    ),
    virtualLocation: listOf(
      object({}, { name: text, url, platform: text, access: oneOf(['public', 'registered']), note: text }),
    ),
    inLanguage: listOf(language),
    interpretation,
    organizers: listOf(object({ organization: id }, { role: organizerRole })),
    contacts: listOf(contact),
    officers: listOf(object({ person: id }, { role: string, roleName: text })),
    eligibility: text,
    audience: listOf(text),
    isAccessibleForFree: boolean,
    fees: text,
    visa: text,
    accessibility: text,
    dataController: object({ name }, { email: string, url, purpose: text }),
    privacyPolicy: url,
    recording: object({}, { policy: oneOf(['recorded', 'notRecorded', 'partly']), published: boolean, note: text }),
    relatedEvents: listOf(
      object(
        { name },
        {
          relation: oneOf(['coLocated', 'partOf', 'previous', 'next']),
          url,
          startDate: time,
          organizers: listOf(object({ organization: id }, { role: organizerRole })),
        },
      ),
    ),
    notice,
  },
);
var feedSchema = object(
  { meeting },
  {
    $schema: string,
    formatVersion: string,
    id: string,
    sequence: number,
    dateModified: time,
    refreshInterval: duration,
    defaultLanguage: language,
    languages: listOf(language),
    textFormat: oneOf(['plain', 'markdown']),
    sessions: listOf(session),
    people: listOf(person),
    organizations: listOf(organization),
    rooms: listOf(room),
    tracks: listOf(track),
    documents: listOf(feedDocument),
    updates: listOf(
      object(
        { datePublished: time },
        { id, type: oneOf(['info', 'change', 'cancellation', 'urgent']), name: text, text, sessions: listOf(id) },
      ),
    ),
    theme: object({}, { accent: color, logo: url, logoAlt: text }),
  },
);
var COLLECTIONS = ['sessions', 'people', 'organizations', 'rooms', 'tracks', 'documents'];
function isLanguageTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
function isString(value) {
  return typeof value === 'string';
}
function isText(value) {
  return isString(value) || isMap(value, isString);
}
function isName(value) {
  return isText(value) && (isString(value) ? [value] : Object.values(value)).some((words3) => /\S/.test(words3));
}
function isUrl(value) {
  return isString(value) && safeUrl(value, 'https://feed.invalid/') !== void 0;
}
function isUrlMap(value) {
  return isMap(value, isUrl);
}
function isMap(value, holds) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}

// ../../tmp/wt/speakers/src/feed/references.ts
var REFERENCES = [
  ['organization', 'organizations', 'people.*.affiliation.*.organization'],
  ['organization', 'organizations', 'meeting.organizers.*.organization'],
  ['organization', 'organizations', 'meeting.relatedEvents.*.organizers.*.organization'],
  ['person', 'people', 'meeting.officers.*.person'],
  ['person', 'people', 'sessions.*.people.*.person'],
  ['room', 'rooms', 'sessions.*.rooms.*'],
  ['room', 'rooms', 'sessions.*.previousRoom'],
  ['track', 'tracks', 'sessions.*.tracks.*'],
  ['document', 'documents', 'sessions.*.documents.*'],
  ['document', 'documents', 'meeting.notice.documents.*'],
  ['parent', 'sessions', 'sessions.*.parent'],
  ['session', 'sessions', 'updates.*.sessions.*'],
];
function repairReferences(feed2, problems) {
  const report = (code, path, args) => problems.push({ level: 'error', code, path, args });
  const ids = /* @__PURE__ */ new Map();
  for (const kind of COLLECTIONS) {
    const known = /* @__PURE__ */ new Map();
    ids.set(kind, known);
    feed2[kind].forEach((entry, index) => {
      if (entry === void 0) return;
      const { id: id2 } = entry;
      if (known.has(id2)) report('duplicate-id', [kind, index, 'id'], { id: id2 });
      while (known.has(entry.id)) {
        known.set(id2, (known.get(id2) ?? 1) + 1);
        entry.id = `${id2}~${known.get(id2)}`;
      }
      known.set(entry.id, 1);
    });
  }
  for (const [entry, collection, place] of REFERENCES) {
    visit(feed2, place.split('.'), [], (id2, path) => {
      const known = ids.get(collection).has(id2);
      if (!known) report(`unknown-${entry}`, path, { id: id2 });
      return known;
    });
  }
  const zone = feed2.meeting.timeZone ?? '';
  feed2.sessions.forEach((session2, at) =>
    repairEnd(session2, zone, ['sessions', at], 'session-ends-before-start', report),
  );
  repairEnd(feed2.meeting, zone, ['meeting'], 'meeting-ends-before-start', report);
  breakCycles(feed2.sessions, report);
}
function visit(node, [key, ...rest], path, holds) {
  if (node === void 0 || key === void 0) return;
  const record = node;
  const keys = key === '*' ? [...node.keys()] : [key];
  for (const at of keys) {
    const value = record[at];
    const here = [...path, at];
    if (rest.length > 0) visit(value, rest, here, holds);
    else if (value !== void 0 && !holds(value, here)) takeOut(node, at);
    if (key === '*' && rest.length === 1 && isNameless(value, rest[0])) takeOut(node, at);
  }
}
function isNameless(entry, key) {
  const { id: id2, name: name2, [key]: reference } = entry ?? {};
  return id2 === void 0 && name2 === void 0 && reference === void 0;
}
function repairEnd(timed, zone, path, code, report) {
  const { startDate, endDate } = timed ?? {};
  if (timed === void 0 || startDate === void 0 || endDate === void 0) return;
  const [start, end] = [instantOf(startDate, zone), instantOf(endDate, zone)];
  const wrong =
    start !== void 0 && end !== void 0 ? end < start : dayOfTime(endDate, zone) < dayOfTime(startDate, zone);
  if (!wrong) return;
  report(code, [...path, 'endDate'], { start: startDate, end: endDate });
  delete timed.endDate;
}
function breakCycles(sessions, report) {
  const positions = /* @__PURE__ */ new Map();
  sessions.forEach((session2, at) => session2 && positions.set(session2.id, at));
  const settled = /* @__PURE__ */ new Set();
  for (const start of positions.values()) {
    const chain = /* @__PURE__ */ new Set();
    for (let at = start; at !== void 0 && !settled.has(at);) {
      chain.add(at);
      const session2 = sessions[at];
      const parent = positions.get(session2.parent ?? '');
      if (parent !== void 0 && chain.has(parent)) {
        report('parent-cycle', ['sessions', at, 'parent'], { id: session2.parent });
        delete session2.parent;
        break;
      }
      at = parent;
    }
    for (const at of chain) settled.add(at);
  }
}

// ../../tmp/wt/speakers/src/feed/check.ts
function checkFeed(json) {
  const problems = [];
  const refuse = (code) => ({ ok: false, code, problems });
  const { cleaned, excess } = cleanFeed(json, problems);
  if (excess) {
    problems.push({ level: 'error', ...excess });
    return refuse(excess.code);
  }
  if (!isRecord(cleaned)) return refuse('not-a-meeting');
  if (!/^"?1(\.|"?$)/.test(JSON.stringify(cleaned['formatVersion'] ?? '1'))) return refuse('unsupported-version');
  const feed2 = prune(cleaned, problems);
  if (feed2 === void 0) return refuse('not-a-meeting');
  repairReferences(feed2, problems);
  closeGaps(feed2);
  return { ok: true, feed: feed2, problems };
}
function prune(json, problems) {
  for (let first = true; ; first = false) {
    const { value: data, issues } = feedSchema._zod.run({ value: json, issues: [] }, { async: false });
    if (issues.length === 0) return complete(data);
    for (const issue2 of issues) {
      const value = look(json, issue2.path ?? []);
      for (const path of culprits(issue2, value)) {
        if (first || value !== void 0) problems.push(describe(issue2, path, value));
        const doomed = value === void 0 ? path.slice(0, -1) : path;
        if (doomed.length === 0 || String(doomed) === 'meeting') return void 0;
        takeOut(look(json, doomed.slice(0, -1)), doomed.at(-1));
      }
    }
  }
}
function culprits({ path = [], params }, value) {
  if (!params?.entry || !isRecord(value)) return [path];
  const bad = Object.keys(value).filter((key) => !params.entry(value[key]));
  return bad.length > 0 && bad.length < Object.keys(value).length ? bad.map((key) => [...path, key]) : [path];
}
function complete(data) {
  const feed2 = { ...data, defaultLanguage: data.defaultLanguage ?? data.languages?.[0] ?? 'en' };
  for (const kind of COLLECTIONS) feed2[kind] ??= [];
  return feed2;
}
function describe({ expected, params = {} }, path, value) {
  if (value === void 0) return { level: 'error', code: 'missing-field', path };
  const { type = expected, known, code } = params;
  if (expected || (type && typeof value !== type)) {
    return { level: 'error', code: 'wrong-type', path, args: { expected: String(type) } };
  }
  return { level: 'error', code, path, ...(known && { args: { known: known.join(', ') } }) };
}
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// ../../tmp/wt/speakers/src/feed/load.ts
var FeedError = class extends Error {
  constructor(code, details = {}) {
    super(details.status ? `${code} ${details.status}` : code, { cause: details.cause });
    this.name = 'FeedError';
    this.code = code;
    this.status = details.status;
    this.problems = details.problems ?? [];
  }
};
var MAX_BYTES = 5e6;
var TIMEOUT = 1e4;
async function loadFeed(url2, signal, { known, request = fetch, timeout = TIMEOUT } = {}) {
  assertAddress(url2);
  const stop = new AbortController();
  const forward = () => stop.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  if (signal.aborted) forward();
  const timer = setTimeout(() => stop.abort(new FeedError('timed-out')), timeout);
  try {
    const response = await request(url2, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: stop.signal,
    });
    if (response.url && new URL(response.url).origin !== new URL(url2).origin) throw new FeedError('redirected');
    if (!response.ok) throw new FeedError('http-status', { status: response.status });
    const body = await readBody(response);
    if (known?.body === body) return known;
    return { ...readFeed(body), body };
  } catch (error) {
    stop.abort();
    if (signal.aborted) throw signal.reason;
    if (error instanceof FeedError) throw error;
    if (stop.signal.reason instanceof FeedError) throw stop.signal.reason;
    throw new FeedError('unreachable', { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}
function readFeed(body) {
  let json;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new FeedError('not-json', { cause });
  }
  return acceptFeed(json);
}
function acceptFeed(json) {
  const result = checkFeed(json);
  if (!result.ok) throw new FeedError(result.code, { problems: result.problems });
  return result;
}
function assertAddress(url2) {
  if (!URL.canParse(url2)) throw new FeedError('bad-address');
  const { protocol, hostname, origin } = new URL(url2);
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname) || origin === globalThis.location?.origin;
  if (protocol !== 'https:' && !(protocol === 'http:' && local)) throw new FeedError('insecure-address');
}
async function readBody(response) {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return body + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) throw new FeedError('too-large');
    body += decoder.decode(value, { stream: true });
  }
}

// ../../tmp/wt/speakers/src/feed/store.ts
var PAGE = {
  load: loadFeed,
  now: Date.now,
  random: Math.random,
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  setTimer: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimer: (timer) => clearTimeout(timer),
};
var DEFAULT_REFRESH = 300;
var SHORTEST_HINT = 60;
var RETRY = 60;
var FRESH = 60;
var JUST_LOOKED = 2;
var LONGEST_TIMER = 2 ** 31 - 1;
var FeedStore = class {
  #page;
  #subscribers = /* @__PURE__ */ new Set();
  #state = { status: 'loading' };
  #running;
  #timer;
  #looked = -Infinity;
  constructor(url2, page = PAGE) {
    this.url = url2;
    this.#page = page;
  }
  get state() {
    return this.#state;
  }
  /** Starts listening; the state at hand arrives at once. Returns how to stop. */
  subscribe(subscriber) {
    this.#subscribers.add(subscriber);
    subscriber.notify(this.#state);
    if (this.#subscribers.size === 1 && !(this.#held() && this.#lookedWithin(FRESH))) void this.refresh();
    else this.#plan();
    return () => {
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size > 0) return;
      this.#running?.abort();
      this.#page.clearTimer(this.#timer);
    };
  }
  /** Looks at the feed now; while a look is under way, no second one starts. */
  async refresh() {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#page.clearTimer(this.#timer);
    if (this.#state.status === 'failed') this.#become({ status: 'loading' });
    const known = this.#held()?.loaded;
    try {
      const loaded = await this.#page.load(this.url, running.signal, known && { known });
      if (known && isOlder(loaded.feed, known.feed)) throw new FeedError('older-than-shown');
      this.#looked = this.#page.now();
      this.#become({ status: 'ready', at: this.#looked, loaded });
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    } finally {
      this.#running = void 0;
      if (running.signal.aborted && this.#subscribers.size > 0) void this.refresh();
      else this.#plan();
    }
  }
  /** The page came back to the front, or the network did: looks at the feed unless that was done this moment. */
  wake() {
    if (this.#subscribers.size > 0 && !this.#lookedWithin(JUST_LOOKED)) void this.refresh();
  }
  #fail(error) {
    if (!(error instanceof FeedError)) throw error;
    this.#looked = this.#page.now();
    const held = this.#held();
    this.#become(held ? { ...held, status: 'stale', error } : { status: 'failed', error });
  }
  #held() {
    return 'loaded' in this.#state ? this.#state : void 0;
  }
  #lookedWithin(seconds) {
    return this.#page.now() - this.#looked < seconds * 1e3;
  }
  #become(state) {
    this.#state = state;
    for (const subscriber of [...this.#subscribers]) subscriber.notify(state);
  }
  #plan() {
    this.#page.clearTimer(this.#timer);
    const seconds = this.#interval();
    if (this.#running || this.#subscribers.size === 0 || seconds === void 0) return;
    const wait = seconds * 1e3 * (1 + this.#page.random() / 4);
    this.#timer = this.#page.setTimer(
      () => (this.#page.visible() ? void this.refresh() : this.#plan()),
      Math.min(wait, LONGEST_TIMER),
    );
  }
  /** The shortest interval a subscriber asks for, in seconds; undefined when nobody wants to look again. */
  #interval() {
    const hint = (durationOf(this.#held()?.loaded.feed.refreshInterval) ?? 0) / 1e3;
    const usual = hint > 0 ? Math.max(hint, SHORTEST_HINT) : DEFAULT_REFRESH;
    const wanted = [...this.#subscribers].map(({ refresh }) => refresh() ?? usual).filter((seconds) => seconds > 0);
    if (wanted.length === 0) return void 0;
    const shortest = Math.min(...wanted);
    return this.#state.status === 'failed' ? Math.min(shortest, RETRY) : shortest;
  }
};
function isOlder(feed2, shown) {
  return (
    feed2.id === shown.id && feed2.meeting.id === shown.meeting.id && (feed2.sequence ?? 0) < (shown.sequence ?? 0)
  );
}
var stores = /* @__PURE__ */ new Map();
function feedStore(url2) {
  let store = stores.get(url2);
  if (store === void 0) stores.set(url2, (store = new FeedStore(url2)));
  return store;
}

// ../../tmp/wt/speakers/src/widget/events.ts
var MeetingEvent = class extends Event {
  constructor(type, facts) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, facts);
  }
};
var MeetingLoadEvent = class extends MeetingEvent {
  constructor(facts) {
    super('meeting-load', facts);
  }
};
var MeetingErrorEvent = class extends MeetingEvent {
  constructor(facts) {
    super('meeting-error', facts);
  }
};
var MeetingStaleEvent = class extends MeetingEvent {
  constructor(facts) {
    super('meeting-stale', facts);
  }
};

// ../../tmp/wt/speakers/src/widget/status.ts
var loadingText = () => msg('Loading\u2026');
var failedText = () => msg('This part of the page could not be loaded.');
var retryText = () => msg('Try again');
var staleText = (at) => msg(str`A newer version could not be loaded. This one is from ${at}.`);
var partFailedText = () => msg('This could not be loaded. Please try again.');

// ../../tmp/wt/speakers/src/widget/tokens.ts
var tokens = i`
  :host {
    --_accent: var(--meeting-accent, currentcolor); /* Links, focus ring and marks. */
    --_surface: var(--meeting-surface, transparent); /* Background of the widget. */
    --_text: var(--meeting-text, currentcolor); /* Text. */
    --_radius: var(--meeting-radius, 0.25em); /* Rounding of buttons and marks. */
    --_font: var(--meeting-font, inherit); /* Font family. */
    --_heading-font: var(--meeting-heading-font, var(--_font)); /* Font family of headings. */
    --_muted: var(--meeting-muted, color-mix(in srgb, currentcolor 84%, transparent)); /* Text that steps back. */
    --_line: var(--meeting-line, color-mix(in srgb, currentcolor 22%, transparent)); /* Rules between parts. */
    --_shade: var(--meeting-shade, color-mix(in srgb, currentcolor 6%, transparent)); /* Background of marked parts. */
    --_padding: var(--meeting-padding, 0); /* Space between the edge of the widget and its content. */
    --_backdrop: var(--meeting-backdrop, Canvas); /* Behind what stays in place while a table scrolls. */
    --_code-paper: var(--meeting-code-paper, #fff); /* Light part of a QR code; scanners want it light. */
    --_code-ink: var(--meeting-code-ink, #000); /* Dark part of a QR code. */
    --_sticky-top: var(--meeting-sticky-top, 0px); /* Height of the page's own bar at the top. */
  }

  @media print {
    :host {
      --_accent: currentcolor;
      --_surface: transparent;
      --_text: #000;
    }
  }
`;

// ../../tmp/wt/speakers/src/widget/styles.ts
var sharedStyles = [
  tokens,
  i`
    :host {
      display: block;
      box-sizing: border-box;
      min-inline-size: 0;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    [part~='base'] {
      /* Pages reach in through inherited properties: none but font family, size and colour comes through. */
      all: initial;
      display: block;
      padding: var(--_padding);
      background: var(--_surface);
      color: var(--_text);
      color-scheme: inherit;
      font-family: var(--_font);
      font-size: inherit;
      line-height: 1.5;
      overflow-wrap: anywhere;
      text-underline-offset: 0.15em;
      -webkit-text-size-adjust: 100%;
    }

    .container {
      container-type: inline-size;
    }

    /* A container has no width of its own. A drawing asks for one in a flex row or a float, and yields where it is narrow. */
    .strut {
      display: block;
      inline-size: 44em;
      max-inline-size: 100%;
      block-size: 0;
    }

    * {
      margin: 0;
      padding: 0;
    }

    :is(h2, h3, h4, h5, h6) {
      font: inherit;
      text-wrap: balance;
    }

    :is(ol, ul) {
      list-style: none;
    }

    a {
      color: var(--_accent);
    }

    a:hover {
      text-decoration-thickness: 2px;
    }

    button {
      min-block-size: 2.75em;
      padding: 0.5em 1em;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: none;
      color: var(--_accent);
      font: inherit;
      cursor: pointer;
    }

    button:hover {
      background: var(--_shade);
    }

    button.quiet {
      padding-inline: 0;
      border: 0;
      text-align: start;
      text-decoration: underline;
    }

    :is(a, button, summary) {
      scroll-margin-block: calc(var(--_sticky-top) + 1em) 1em;
    }

    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 1px;
    }

    [part~='heading'] {
      font-family: var(--_heading-font);
      font-size: 1.5em;
      font-weight: 700;
      line-height: 1.2;
    }

    [part~='about'],
    [part~='zone'],
    .untimed,
    .other-day,
    .about,
    .host {
      color: var(--_muted);
    }

    [part~='tools'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 1.25em;
    }

    [part~='empty'] {
      margin-block-start: 1em;
    }

    [part~='mark'] {
      padding: 0.05em 0.5em;
      border: 1px solid currentcolor;
      border-radius: var(--_radius);
      font-weight: 600;
    }

    .said {
      display: block;
      margin-block-end: 1em;
    }

    .rich > * + * {
      margin-block-start: 0.75em;
    }

    .rich {
      max-inline-size: 70ch;
    }

    .rich ul {
      list-style: disc;
      padding-inline-start: 1.5em;
    }

    .rich ol {
      list-style: decimal;
      padding-inline-start: 1.75em;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media print {
      button {
        display: none;
      }

      [part~='link']::after {
        content: ' <' attr(href) '>';
      }
    }
  `,
];

// ../../tmp/wt/speakers/src/widget/meeting-widget.ts
var LOADING_DELAY = 600;
var MeetingWidget = class extends i2 {
  static {
    this.version = '0';
  }
  static {
    this.styles = sharedStyles;
  }
  static {
    this.properties = {
      src: {},
      timeZone: { attribute: 'time-zone' },
      headingLevel: { attribute: 'heading-level', type: Number },
      refresh: { type: Number },
      meeting: { attribute: false },
      feedState: { state: true },
      announcement: { state: true },
      shownLanguage: { state: true },
      slow: { state: true },
    };
  }
  #store;
  #coming;
  #announced;
  #unsubscribe;
  #unwatch;
  #slowTimer;
  constructor() {
    super();
    this.timeZone = 'meeting';
    this.headingLevel = 2;
    this.feedState = { status: 'loading' };
    this.slow = false;
  }
  static get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }
  connectedCallback() {
    super.connectedCallback();
    this.#unwatch ??= watchLanguage(() => void this.#syncLanguage());
    document.addEventListener('visibilitychange', this.#handleWake);
    addEventListener('online', this.#handleWake);
    void this.#syncLanguage();
    if (this.hasUpdated) this.#connectFeed();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unwatch?.();
      this.#unwatch = void 0;
      document.removeEventListener('visibilitychange', this.#handleWake);
      removeEventListener('online', this.#handleWake);
      this.#disconnectFeed();
    });
  }
  attributeChangedCallback(name2, old, value) {
    super.attributeChangedCallback(name2, old, value);
    if (name2 === 'lang') void this.#syncLanguage();
  }
  willUpdate(changed) {
    if (!this.hasUpdated || changed.has('src') || changed.has('meeting')) this.#connectFeed();
    const { timeZone } = this;
    if (changed.has('timeZone') && timeZone && !/^(meeting|visitor)$/.test(timeZone) && !isTimeZone(timeZone)) {
      warn('unknown-zone', this.localName, timeZone);
    }
  }
  update(changed) {
    withLocale(this.#locale, () => super.update(changed));
  }
  render() {
    const { feedState } = this;
    const shown = this.shownLanguage !== void 0 && 'loaded' in feedState ? feedState.loaded : void 0;
    const statusText = this.#statusText();
    return b`<section
      part="base"
      lang=${this.#locale}
      dir=${directionOf(this.#locale)}
      aria-labelledby=${shown ? 'title' : A}
    >
      <svg class="strut" aria-hidden="true"></svg>
      <div part="status">
        <p role="status">
          ${statusText ? b`<span class="said">${statusText}</span>` : A}
          <span class="visually-hidden">${shown ? this.announcement?.() : A}</span>
        </p>
        ${feedState.status === 'failed' && this.#store && this.shownLanguage !== void 0 ? b`<button part="button" @click=${this.#handleRetry}>${retryText()}</button>` : A}
      </div>
      ${
        shown
          ? b`<div class="container">
              ${heading(this.headingLevel, 'heading', this.headingText(), 'title')}${this.#body(shown.feed)}
            </div>`
          : b`<slot></slot>`
      }
    </section>`;
  }
  #body(feed2) {
    const view = this.view(feed2, this.reader(feed2));
    return view === void 0 ? b`<p part="empty">${this.emptyText()}</p>` : this.content(view);
  }
  /** The feed on screen. */
  get feed() {
    return 'loaded' in this.feedState ? this.feedState.loaded.feed : void 0;
  }
  /** Fetches a part of the widget that a first view does without. What cannot be fetched is said, and asked for again. */
  async fetchPart(fetch2) {
    try {
      await fetch2();
      return true;
    } catch {
      this.announcement = partFailedText;
      warn('no-part', this.localName);
      return false;
    }
  }
  /** Styles that a part brings along. */
  addStyles({ styleSheet }) {
    const root = this.renderRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
  /** Words that a part brings along, in the language of the moment and in those to come. */
  async addWords(catalogue2) {
    await loadLocale(this.#locale, [catalogue2]);
    if (!this.catalogues.includes(catalogue2)) this.catalogues = [...this.catalogues, catalogue2];
  }
  /** How this widget reads a feed; words in it are in the language of the moment. */
  reader(feed2, timeZone = this.timeZone ?? 'meeting') {
    return readerFor(feed2, {
      language: this.shownLanguage,
      timeZone,
      now: Date.now(),
      feedUrl: this.#store?.url,
      // Without what the page itself may change at any time.
      pageUrl: location.href.replace(/#.*/, ''),
    });
  }
  get #locale() {
    return matchLocale(this.shownLanguage ?? '');
  }
  #statusText() {
    const { feedState, shownLanguage } = this;
    if (shownLanguage === void 0) return void 0;
    if (this.slow) return loadingText();
    switch (feedState.status) {
      case 'loading':
      case 'ready':
        return void 0;
      case 'stale': {
        const zone = this.reader(feedState.loaded.feed).zone;
        return staleText(formatFor(formatLocale(shownLanguage), zone).dateTime(feedState.at));
      }
      case 'failed':
        return failedText();
      default:
        return feedState;
    }
  }
  /** Shows the language that holds here once its words have arrived; until then the one before stays. */
  async #syncLanguage() {
    const language2 = languageOf(this);
    if (language2 === this.shownLanguage) return;
    if (!isLoaded(matchLocale(language2), this.catalogues)) {
      try {
        await loadLocale(matchLocale(language2), this.catalogues);
      } catch {
        warn('no-words', this.localName, language2);
        return;
      }
      if (languageOf(this) !== language2) return;
    }
    this.shownLanguage = language2;
  }
  #connectFeed() {
    this.#disconnectFeed();
    if (this.meeting !== void 0) return this.#accept(() => acceptFeed(this.meeting));
    if (!this.src) return this.#readChild();
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
    this.#store = feedStore(
      URL.canParse(this.src, document.baseURI) ? new URL(this.src, document.baseURI).href : this.src,
    );
    this.#unsubscribe = this.#store.subscribe({ notify: (state) => this.#become(state), refresh: () => this.refresh });
  }
  #disconnectFeed() {
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.#unsubscribe?.();
    this.#unsubscribe = void 0;
    this.#store = void 0;
  }
  #readChild() {
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (child) return this.#accept(() => readFeed(child.textContent));
    warn('no-meeting', this.localName);
  }
  #accept(read) {
    try {
      this.#become({ status: 'ready', at: Date.now(), loaded: { body: '', ...read() } });
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.#become({ status: 'failed', error });
    }
  }
  #become(state) {
    if (state.status === 'loading' && this.feedState.status !== 'loading') return;
    this.#coming = state;
    const markdown = 'loaded' in state && state.loaded.feed.textFormat === 'markdown' ? loadMarkdown() : void 0;
    if (markdown) void markdown.then(() => this.#settle(state));
    else this.#settle(state);
  }
  #settle(state) {
    if (state !== this.#coming) return;
    this.feedState = state;
    if (state.status === 'loading') return;
    clearTimeout(this.#slowTimer);
    this.slow = false;
  }
  updated(_changed) {
    if (this.shownLanguage === void 0 || this.feedState === this.#announced) return;
    const before = this.#announced;
    this.#announced = this.feedState;
    this.#announce(before, this.feedState);
  }
  #announce(before, state) {
    switch (state.status) {
      case 'loading':
        return;
      case 'ready':
        if (before && 'loaded' in before && before.loaded.feed === state.loaded.feed) return;
        if (state.loaded.problems.length > 0)
          warn('feed-problems', this.localName, this.#source, state.loaded.problems);
        this.dispatchEvent(new MeetingLoadEvent({ meeting: state.loaded.feed, problems: state.loaded.problems }));
        return;
      case 'stale':
        this.dispatchEvent(new MeetingStaleEvent({ error: state.error, at: state.at }));
        return;
      case 'failed':
        warn('feed-failed', this.localName, this.#source, state.error.message);
        this.dispatchEvent(new MeetingErrorEvent({ error: state.error }));
        return;
      default:
        state;
    }
  }
  get #source() {
    return this.#store?.url ?? 'the meeting it was given';
  }
  #handleWake = () => {
    if (document.visibilityState !== 'visible') return;
    void this.#syncLanguage();
    this.#store?.wake();
  };
  /** The button goes when the meeting comes: the heading takes the focus over. */
  #handleRetry = async () => {
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
    await this.#store?.refresh();
    await this.updateComplete;
    const heading2 = this.renderRoot.querySelector('[part~="heading"]');
    if (!heading2) return;
    heading2.tabIndex = -1;
    heading2.focus();
  };
};

// ../../tmp/wt/speakers/src/agenda/agenda.styles.ts
var agendaStyles = i`
  [part~='meta'],
  .subtitle,
  .change,
  .role {
    color: var(--_muted);
  }

  [part~='heading'] + [part~='about'] {
    margin-block-start: 0.35em;
  }

  [part~='about'] > span + span::before,
  .fact + .fact::before {
    content: '\\00b7';
    padding-inline: 0.45em;
  }

  [part~='notice'] {
    margin-block: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
  }

  [part~='zone'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.5em;
  }

  [part~='choose'] {
    min-inline-size: 2.75em;
    margin-block: -0.65em;
    padding: 0.6em;
    border: 0;
    line-height: 1;
  }

  [part~='choose'] > svg {
    display: block;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline: auto;
    fill: none;
    stroke: currentcolor;
    stroke-linejoin: round;
    stroke-width: 1.6;
  }

  [part~='choose'][aria-pressed='true'] > svg {
    fill: currentcolor;
  }

  [part~='day']:has(> .past) {
    margin-block-start: 1em;
  }

  .past > summary {
    inline-size: auto;
    color: inherit;
  }

  .past > summary > [part~='day-heading'] {
    display: inline-block;
    border-block-end: 0;
  }

  .material {
    padding-block: 0.75em;
  }

  [part~='day'] {
    margin-block-start: 2.5em;
  }

  [part~='day-heading'] {
    padding-block-end: 0.6em;
    border-block-end: 2px solid currentcolor;
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  [part~='day-heading']::first-letter {
    text-transform: uppercase;
  }

  .day-name::after {
    content: '\\00b7';
    padding-inline: 0.45em;
  }

  [part~='slot'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: baseline;
    gap: 0.35em 2em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }

  .long > [part~='slot'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }

  .slots > [part~='slot']:last-child {
    border-block-end: 0;
  }

  [part~='time'] {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .untimed,
  .other-day {
    font-weight: 400;
  }

  .other-day {
    display: block;
  }

  .quiet-slot {
    padding-block: 0.75em;
  }

  .quiet-slot > :is([part~='time'], [part~='session-title']),
  .quiet-slot > [part~='session'] > [part~='session-title'] {
    color: var(--_muted);
    font-weight: 400;
  }

  [part~='session-title'] {
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.35;
  }

  .quiet-slot [part~='session-title'] {
    font-size: 1em;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .marks {
    margin-block-end: 0.25em;
    font-size: 0.875em;
  }

  [part~='session-title'] {
    scroll-margin-block-start: calc(var(--_sticky-top) + 3em);
  }

  .change {
    margin-block-start: 0.35em;
  }

  .change > span {
    display: block;
  }

  [part~='meta'] {
    margin-block-start: 0.25em;
  }

  .dot {
    display: inline-block;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
  }

  [part~='people'] {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.75em;
  }

  [part~='people'] > li {
    display: grid;
    gap: 0 1em;
  }

  .role {
    font-size: 0.875em;
    line-height: 1.7;
  }

  .name {
    font-weight: 600;
  }

  [part~='details'] {
    margin-block-start: 0.5em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 2em;
    padding-block: 0.25em;
    color: var(--_accent);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
  }

  details[open] > summary {
    margin-block-end: 0.35em;
  }

  .rich + .rich {
    margin-block-start: 0.75em;
  }

  [part~='links'] {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.6em;
  }

  [part~='links'] a {
    display: inline-block;
    padding-block: 0.1em;
  }

  :is([part~='people'], [part~='people'] > li, [part~='links'], .children, .parallel) {
    grid-template-columns: minmax(0, 1fr);
  }

  .children {
    display: grid;
    gap: 1em;
    margin-block-start: 1.1em;
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_line);
  }

  .children [part~='session-title'] {
    font-size: 1em;
  }

  .children > li {
    padding-block: 0;
  }

  .parallel {
    display: grid;
    gap: 1.5em 2em;
  }

  .parallel > li + li {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 36em) {
    [part~='slot'] {
      grid-template-columns: 9em minmax(0, 1fr);
    }

    [part~='people'] > li {
      grid-template-columns: 8em minmax(0, 1fr);
    }

    [part~='people'] > li > :last-child {
      grid-column: 2;
    }
  }

  @container (inline-size >= 60em) {
    .parallel {
      grid-template-columns: repeat(auto-fill, minmax(19em, 1fr));
    }

    .parallel > li,
    .parallel > li + li {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .parallel [part~='people'] > li {
      grid-template-columns: minmax(0, 1fr);
    }

    .parallel [part~='people'] > li > :last-child {
      grid-column: auto;
    }
  }

  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
  }

  @media print {
    .slots > [part~='slot'] {
      content-visibility: visible;
      break-inside: avoid;
    }

    [part~='day-heading'] {
      break-after: avoid;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }

    .past > summary {
      display: block;
    }

    [part~='session'] {
      break-inside: avoid;
    }
  }
`;

// ../../tmp/wt/speakers/src/agenda/meeting-agenda.ts
var TICK = 3e4;
var seen = /* @__PURE__ */ new Map();
var MeetingAgenda = class extends MeetingWidget {
  constructor() {
    super();
    this.catalogues = [catalogue];
    this.#handleTick = () => {
      const { feed: feed2 } = this;
      if (!feed2) return;
      const { stage } = this.view(feed2, this.reader(feed2)) ?? {};
      if (stage !== this.#stage || this.tools?.isDue(Date.now())) this.requestUpdate();
    };
    this.#handleHash = () => {
      const { hash } = location;
      if (this.feed && hash.startsWith(HASH)) void this.#fetchTools().then((tools) => tools?.arrive(hash));
    };
    this.#handlePrint = ({ type }) => {
      this.printing = type === 'beforeprint';
      this.performUpdate();
    };
    this.#handleClick = async ({ target }) => {
      const button = target.closest('button');
      const action = button?.dataset['tool'];
      const chosen = button?.part.contains('choose') ? sessionAround(button) : void 0;
      if (action === 'layout') this.chosenLayout = this.#isGrid ? 'list' : 'grid';
      if (chosen) (await this.#fetchTools())?.choose(chosen);
      else if (action === 'now') await this.tools?.showNow();
      else if (action && action !== 'layout') await (await this.#fetchTools())?.toggle(action);
    };
    /** What can be done with a session is fetched and made when the session is opened: most never are. */
    this.#toggles = {
      capture: true,
      handleEvent: async ({ target }) => {
        const details = target;
        if (details.open && details.part.contains('details')) (await this.#fetchTools())?.open(sessionAround(details));
      },
    };
    this.#handleZone = () => {
      this.chosenZone = this.feed && this.reader(this.feed).atMeeting ? 'visitor' : 'meeting';
      this.announcement = () => {
        const { feed: feed2 } = this;
        const view = feed2 && this.view(feed2, this.reader(feed2));
        return view ? zoneText(view) : '';
      };
    };
    this.day = '';
    this.room = '';
    this.track = '';
    this.layout = 'list';
    this.printing = false;
  }
  static {
    this.styles = [MeetingWidget.styles, agendaStyles];
  }
  static {
    this.properties = {
      day: {},
      room: {},
      track: {},
      layout: { attribute: 'view' },
      chosenZone: { state: true },
      chosenLayout: { state: true },
      printing: { state: true },
      tools: { state: true },
      grid: { state: true },
    };
  }
  #latest;
  #stage;
  #manner;
  #clock;
  #unwatch;
  connectedCallback() {
    super.connectedCallback();
    this.#unwatch = watchMyProgramme(() => this.requestUpdate());
    this.#clock = setInterval(this.#handleTick, TICK);
    addEventListener('hashchange', this.#handleHash);
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unwatch?.();
    clearInterval(this.#clock);
    removeEventListener('hashchange', this.#handleHash);
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }
  updated(changed) {
    super.updated(changed);
    const { feed: feed2 } = this;
    if (this.#isGrid && !this.grid) void this.#fetchGrid();
    if (this.#stage === 'near') void this.#fetchTools();
    if (!feed2 || feed2 === this.#latest) return;
    const hasArrived = this.#latest !== void 0;
    this.#latest = feed2;
    if (!hasArrived) this.#handleHash();
    const source = `${this.src} ${this.#key}`;
    const first = seen.get(source);
    if (!first) seen.set(source, feed2);
    else if (first !== feed2) void this.#fetchTools().then((tools) => tools?.compare(first, feed2));
  }
  headingText() {
    return msg('Programme');
  }
  view(feed2, reader) {
    const selection = this.#selection;
    if (selection.rooms.length > 0) warn('unknown-id', this.localName, 'room', selection.rooms, feed2.rooms);
    if (selection.tracks.length > 0) warn('unknown-id', this.localName, 'track', selection.tracks, feed2.tracks);
    return agendaView(feed2, reader, { ...selection, found: this.tools?.found(feed2, reader) });
  }
  content(view) {
    const feed2 = this.feed;
    const reader = this.reader(feed2);
    this.#stage = view.stage;
    const surroundings = this.tools?.surroundings(feed2, reader, view);
    const manner = this.#mannerFor(view, surroundings);
    return b`<div @click=${this.#handleClick} @toggle=${this.#toggles}>
      ${aboutTemplate(view, this.#handleZone)}
      ${toolbarTemplate(feed2, {
        open: this.tools?.panel,
        chosen: this.#mine.chosen.size,
        isGrid: this.#isGrid,
        isRunning: this.tools?.isRunning ?? false,
      })}
      ${this.tools?.panelTemplate(feed2, reader, view)}
      ${view.count === 0 ? b`<p part="empty">${msg('The programme has nothing to show here.')}</p>` : A}
      ${this.#isGrid && this.grid && !this.printing ? this.grid.gridTemplate(view, manner, feed2, reader) : daysTemplate(view, manner)}
    </div>`;
  }
  emptyText() {
    return msg('The programme has not been published yet.');
  }
  reader(feed2) {
    return super.reader(feed2, this.chosenZone);
  }
  /** The same object while sessions look the same, so that lists leave them alone. */
  #mannerFor({ stage }, surroundings) {
    const { chosen } = this.#mine;
    const level = this.headingLevel ?? 2;
    const of = [level, chosen, stage, surroundings];
    if (!this.#manner?.of.every((part, index) => part === of[index])) {
      const manner = { level, stamp: {}, surroundings: { chosen, over: stage === 'over', ...surroundings } };
      this.#manner = { manner, of };
    }
    return this.#manner.manner;
  }
  get #selection() {
    return { days: words(this.day), rooms: words(this.room), tracks: words(this.track) };
  }
  get #isGrid() {
    return (this.chosenLayout ?? this.layout) === 'grid';
  }
  get #key() {
    return this.feed?.meeting.id ?? this.feed?.id ?? this.src ?? '';
  }
  get #mine() {
    return myProgramme(this.#key);
  }
  async #fetchTools() {
    await this.fetchPart(async () => {
      if (this.tools) return;
      const { AgendaTools, catalogue: catalogue2, toolsStyles } = await import('./tools-EWIUCQM7.js');
      await this.addWords(catalogue2);
      this.addStyles(toolsStyles);
      this.tools ??= new AgendaTools(this.#host);
    });
    return this.tools;
  }
  async #fetchGrid() {
    const isThere = await this.fetchPart(async () => {
      const part = await import('./grid-BVLBOZ5T.js');
      await this.addWords(part.catalogue);
      this.addStyles(part.gridStyles);
      this.grid = part;
    });
    if (!isThere) this.chosenLayout = 'list';
  }
  get #host() {
    const agenda = this;
    return {
      get feed() {
        return agenda.feed;
      },
      get currentReader() {
        return agenda.reader(agenda.feed);
      },
      get selection() {
        return agenda.#selection;
      },
      get key() {
        return agenda.#key;
      },
      get mine() {
        return agenda.#mine;
      },
      get level() {
        return agenda.headingLevel ?? 2;
      },
      get updateComplete() {
        return agenda.updateComplete;
      },
      renderRoot: this.renderRoot,
      announce: (words3) => (this.announcement = words3),
      showList: () => (this.chosenLayout = 'list'),
      requestUpdate: () => this.requestUpdate(),
    };
  }
  #handleTick;
  #handleHash;
  #handlePrint;
  #handleClick;
  #toggles;
  #handleZone;
};
function sessionAround(node) {
  return node.closest('[data-session]').dataset['session'];
}
function words(list) {
  return (list ?? '').split(/\s+/).filter(Boolean);
}

// ../../tmp/wt/speakers/src/agenda/define.ts
defineWidget('meeting-agenda', MeetingAgenda);

// ../../tmp/wt/speakers/src/speakers/country.ts
var makers = /* @__PURE__ */ new Map();
function countriesIn(locale) {
  let maker = makers.get(locale);
  if (maker === void 0) makers.set(locale, (maker = makeCountries(locale)));
  return maker;
}
function makeCountries(locale) {
  const names2 = new Intl.DisplayNames([locale, 'es'], { type: 'region' });
  const foreign = names2.resolvedOptions().locale.startsWith(locale) ? {} : { lang: 'es' };
  return (code) => {
    try {
      const text2 = names2.of(code);
      return text2 === code ? { text: text2 } : { text: text2, ...foreign };
    } catch {
      return { text: code };
    }
  };
}

// ../../tmp/wt/speakers/src/speakers/initials.ts
var LETTER = /\p{L}/u;
var BESIDE = /^(?:\p{L}{2,}(?:\.\p{L}+)*\.|I{2,3}|IV|Jr|Sr)$/u;
function initials(name2, sortName) {
  const all = wordsOf(name2.text.split(/[,،，]/u, 1)[0]);
  const words3 = all.filter((word) => !isParticle(word));
  const [first, ...others] = words3.length > 0 ? words3 : all;
  if (first === void 0) return '';
  const letter = letterOf(first);
  if (!hasCase(letter)) return letter;
  const family = familyOf(sortName);
  const other =
    (family !== void 0 && family !== first ? others.find((word) => word === family) : void 0) ?? others.at(-1);
  const second = other === void 0 ? '' : letterOf(other);
  return hasCase(second) ? letter + second : letter;
}
function familyOf(sortName) {
  const [family, given] = (sortName?.text ?? '').split(',');
  return given === void 0 ? void 0 : wordsOf(family).find((word) => !isParticle(word));
}
function wordsOf(name2) {
  const words3 = name2
    .normalize()
    .split(/\s+/u)
    .filter((word) => LETTER.test(word));
  const own2 = words3.filter((word) => !BESIDE.test(word));
  return own2.length > 0 ? own2 : words3;
}
function isParticle(word) {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}
function hasCase(letter) {
  return letter.toLowerCase() !== letter.toUpperCase();
}
function letterOf(word) {
  const letters = graphemesOf(word).filter((grapheme) => LETTER.test(grapheme));
  const capital = letters.find((letter) => letter !== letter.toLowerCase());
  return capital ?? letters[0] ?? '';
}
function graphemesOf(word) {
  if (!('Segmenter' in Intl)) return word.match(/\P{M}\p{M}*/gu) ?? [];
  return [...new Intl.Segmenter(void 0, { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
}

// ../../tmp/wt/speakers/src/speakers/photo-view.ts
function photoView({ image }, { say, feedUrl, pageUrl }, hosts) {
  const url2 = image && safeUrl(image.url, feedUrl ?? pageUrl);
  if (url2 === void 0) return {};
  const { protocol, host, origin, pathname } = new URL(url2);
  if (!protocol.startsWith('http') || /\.svgz?$/i.test(pathname)) return {};
  const isOwn = origin === new URL(feedUrl ?? pageUrl).origin;
  const isListed = hosts.includes(origin) || (protocol === 'https:' && hosts.includes(host));
  return isOwn || isListed ? { photo: { url: url2, alt: say(image.alt) } } : { refused: host };
}

// ../../tmp/wt/speakers/src/speakers/speakers-view.ts
function speakersView(feed2, reader, wish) {
  const all = speakersOf(feed2, reader.say);
  if (all.length === 0) return void 0;
  const organizations = new Map(feed2.organizations.map((entry) => [entry.id, entry]));
  const refused = /* @__PURE__ */ new Set();
  const listed = all
    .filter(({ person: person2 }) => wish.found?.has(person2.id) ?? true)
    .map((speaker2) => ({
      speaker: speaker2,
      sorted: reader.say(speaker2.person.sortName ?? speaker2.person.name)?.text ?? '',
    }))
    .sort((a, b2) => rankOf(a.speaker) - rankOf(b2.speaker) || reader.format.compare(a.sorted, b2.sorted))
    .map(({ speaker: speaker2 }) => {
      const photo = photoView(speaker2.person, reader, wish.imageHosts);
      if (photo.refused) refused.add(photo.refused);
      return { roles: speaker2.roles, view: viewOf(speaker2, photo.photo, organizations, reader, wish) };
    });
  const groups = wish.grouped
    ? groupsOf(listed)
    : [{ key: '', role: void 0, speakers: listed.map(({ view }) => view) }];
  return { groups, count: listed.length, refusedHosts: [...refused] };
}
function isOver({ meeting: { startDate, endDate = startDate } }, now) {
  return endDate !== void 0 && endDate.slice(0, 10) < new Date(now).toISOString().slice(0, 10);
}
function rankOf({ person: person2 }) {
  const { placeholder, featured, position } = person2;
  return (placeholder ? 2 * FAR : featured ? 0 : FAR) + Math.max(0, Math.min(position ?? FAR, FAR) / 2);
}
var FAR = 2 ** 40;
function groupsOf(listed) {
  const groups = /* @__PURE__ */ new Map();
  for (const { roles, view } of listed) {
    const role = roles[0] ?? { role: 'speaker', name: void 0, key: 'speaker' };
    const group = groups.get(role.key) ?? { key: role.key, role, speakers: [] };
    groups.set(role.key, group);
    group.speakers.push(view);
  }
  return [...groups.values()].sort((a, b2) => inRoleOrder(a.role, b2.role));
}
function viewOf(
  { person: person2, parts, roles, number: number2 },
  photo,
  organizations,
  { say, format },
  { country },
) {
  const name2 = say(person2.name) ?? { text: '' };
  const bodies = (person2.affiliation ?? []).map(
    ({ organization: organization2, name: own2 }) => say(own2) ?? say(organizations.get(organization2 ?? '')?.name),
  );
  const placeholder = person2.placeholder ?? false;
  return {
    id: person2.id,
    number: number2,
    prefix: say(person2.honorificPrefix),
    name: name2,
    initials: placeholder ? '' : initials(name2, say(person2.sortName)),
    photo,
    about: [say(person2.jobTitle), ...bodies].filter((words3) => words3 !== void 0),
    comma: format.comma,
    country: person2.country ? country(person2.country) : void 0,
    roles,
    placeholder,
    more: parts.length > 0 || say(person2.description) !== void 0 || (person2.links?.length ?? 0) > 0,
  };
}

// ../../tmp/wt/speakers/src/speakers/photo.ts
var AGAIN = 1500;
var retried = /* @__PURE__ */ new WeakMap();
function photoTemplate({ photo, initials: initials2, placeholder }) {
  return b`<div part="photo" class=${placeholder ? 'open' : ''}>
    <span class="initials" aria-hidden="true">${initials2}</span>
    ${
      photo
        ? b`<img
            alt=${photo.alt?.text ?? ''}
            lang=${photo.alt?.lang ?? A}
            width="160"
            height="160"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @load=${showPhoto}
            @error=${askAgain}
            src=${photo.url}
          />`
        : A
    }
  </div>`;
}
function showPhoto({ target }) {
  target.classList.add('whole');
}
function askAgain({ target }) {
  const image = target;
  const { src } = image;
  image.classList.remove('whole');
  if (retried.get(image) === src) return;
  retried.set(image, src);
  setTimeout(() => {
    if (image.isConnected && image.src === src) image.src = src;
  }, AGAIN);
}

// ../../tmp/wt/speakers/src/speakers/speaker.ts
function speakerTemplate(speaker2, manner) {
  const { about, comma, country, roles, placeholder, more, number: number2 } = speaker2;
  const isOpen = more && manner.opened.has(speaker2.id) && manner.details !== void 0;
  const told2 = roles.length === 1 && roles[0].key === manner.role ? [] : roles;
  const facts = country ? [...about, country] : about;
  return b`<li role="listitem" data-speaker=${speaker2.id}>
    <div part="speaker" class=${placeholder ? 'unknown' : ''}>
      ${photoTemplate(speaker2)}
      <div class="who">
        ${heading(
          manner.level,
          'name',
          speaker2.prefix
            ? b`<span class="prefix">${phrase(speaker2.prefix)}</span> ${properName(speaker2.name)}`
            : properName(speaker2.name),
          `name-${number2}`,
        )}
        ${told2.length > 0 ? b`<p part="role">${told2.map((role, index) => b`${index > 0 ? comma : ''}${oneText(role)}`)}</p>` : A}
        ${facts.length > 0 ? b`<p part="about">${facts.map((fact) => b`<span>${phrase(fact)}</span>`)}</p>` : A}
        ${
          more
            ? b`<button
                part="button"
                class="quiet more"
                aria-expanded=${isOpen}
                aria-controls=${isOpen ? `more-${number2}` : A}
              >
                ${msg('More')}<span class="visually-hidden">: ${properName(speaker2.name)}</span>
              </button>`
            : A
        }
      </div>
    </div>
    ${
      isOpen
        ? b`<div part="details" id=${`more-${number2}`} role="group" aria-labelledby=${`name-${number2}`}>
            <p class="of" aria-hidden="true">${properName(speaker2.name)}</p>
            ${manner.details?.(speaker2)}
          </div>`
        : A
    }
  </li>`;
}

// ../../tmp/wt/speakers/src/speakers/speakers.styles.ts
var speakersStyles = i`
  [part~='group'] {
    margin-block-start: 2.5em;
  }

  [part~='group-heading'] {
    padding-block-end: 0.6em;
    border-block-end: 2px solid currentcolor;
    font-family: var(--_heading-font);
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }

  [part~='people'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    margin-block-start: 1.75em;
  }

  /* Somebody and what opens below are two items of one grid: the others of a row keep their places. */
  [part~='people'] > li {
    display: contents;
  }

  [part~='speaker'] {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    align-items: start;
    gap: 1em 1.25em;
  }

  .many [part~='speaker'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }

  [part~='photo'] {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  .open[part~='photo'] {
    border: 1px dashed var(--_muted);
    background: none;
  }

  .initials {
    color: var(--_muted);
    font-size: 1.5em;
    line-height: 1;
    white-space: nowrap;
  }

  [part~='photo'] > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: 50% 25%;
    opacity: 0;
  }

  [part~='photo'] > img.whole {
    opacity: 1;
  }

  .initials:has(+ img.whole) {
    visibility: hidden;
  }

  [part~='name'] {
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }

  .unknown [part~='name'] {
    color: var(--_muted);
    font-weight: 400;
  }

  .prefix {
    font-weight: 400;
  }

  [part~='role'] {
    margin-block-start: 0.15em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  [part~='about'] {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }

  [part~='about'] > span {
    display: block;
  }

  .more::after {
    content: ' \\25be' / '';
  }

  .more[aria-expanded='true']::after {
    content: ' \\25b4' / '';
  }

  .as-list [part~='people'] {
    gap: 0;
  }

  .as-list [part~='speaker'] {
    grid-template-columns: 4em minmax(0, 1fr);
    padding-block: 1.25em;
  }

  .as-list li:not(:first-child) > [part~='speaker'] {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 30em) {
    .as-grid [part~='people'] {
      grid-auto-flow: row dense;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
      gap: 2.25em 2em;
    }

    .as-grid [part~='speaker'] {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }

    .as-grid [part~='photo'] {
      inline-size: 8em;
    }

    .as-grid .initials {
      font-size: 2em;
    }

    .as-grid .many [part~='speaker'] {
      contain-intrinsic-block-size: auto 17em;
    }
  }

  @container (inline-size >= 44em) {
    .as-list .who {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 3fr) minmax(5em, auto);
      gap: 0 2em;
    }

    .as-list .who > :is([part~='name'], [part~='role']) {
      grid-column: 1;
    }

    .as-list .who > [part~='about'] {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0.1em;
    }

    .as-list .who > button {
      grid-area: 1 / 3 / span 3;
      align-self: start;
      margin-block-start: -0.5em;
    }
  }

  @media (forced-colors: active) {
    [part~='photo'] {
      border-color: CanvasText;
    }
  }

  @media print {
    .many [part~='speaker'] {
      content-visibility: visible;
    }

    [part~='speaker'] {
      break-inside: avoid;
    }

    [part~='group-heading'] {
      break-after: avoid;
    }
  }
`;

// ../../tmp/wt/speakers/src/speakers/meeting-speakers.ts
var MANY = 60;
var MeetingSpeakers = class extends MeetingWidget {
  constructor() {
    super();
    this.catalogues = [catalogue];
    this.#handleClick = async ({ target }) => {
      const button = target.closest('button');
      const tool = button?.dataset['tool'];
      if (tool === 'layout') this.chosenLayout = this.#isGrid ? 'list' : 'grid';
      else if (tool === 'find') await this.#toggleSearch();
      else if (button?.hasAttribute('aria-expanded')) await this.#toggle(speakerAround(button));
    };
    this.#search = (query) => {
      this.query = query;
      this.announcement = () => {
        const { feed: feed2, tools } = this;
        return feed2 && tools ? tools.countText(this.view(feed2, this.reader(feed2))?.count ?? 0) : '';
      };
    };
    this.layout = 'grid';
    this.grouped = false;
    this.imageHosts = '';
    this.opened = /* @__PURE__ */ new Set();
    this.searching = false;
  }
  static {
    this.styles = [MeetingWidget.styles, speakersStyles];
  }
  static {
    this.properties = {
      layout: { attribute: 'view' },
      grouped: { type: Boolean },
      imageHosts: { attribute: 'image-hosts' },
      chosenLayout: { state: true },
      opened: { state: true },
      details: { state: true },
      tools: { state: true },
      query: { state: true },
      searching: { state: true },
    };
  }
  headingText() {
    return msg('Speakers');
  }
  view(feed2, reader) {
    const { tools, query } = this;
    const view = speakersView(feed2, reader, {
      grouped: this.grouped,
      imageHosts: this.imageHosts.split(/\s+/),
      country: countriesIn(matchLocale(reader.language)),
      found: tools && query && !tools.isEverybody(query) ? tools.find(feed2, reader, query) : void 0,
    });
    if (view?.refusedHosts.length) warn('image-hosts', this.localName, view.refusedHosts);
    return view;
  }
  content(view) {
    const feed2 = this.feed;
    const reader = this.reader(feed2);
    return b`<div class=${this.#isGrid ? 'as-grid' : 'as-list'} @click=${this.#handleClick}>
      ${this.#toolbar(view)}
      ${
        this.searching && this.tools
          ? this.tools.findPanel({
              feed: feed2,
              reader,
              query: this.query ?? this.tools.EVERYBODY,
              count: view.count,
              search: this.#search,
            })
          : A
      }
      ${view.count === 0 ? b`<p part="empty">${msg('Nobody is found by this search.')}</p>` : A}
      ${each(
        view.groups,
        ({ key }) => key,
        (group) => this.#group(group, view, feed2, reader),
      )}
    </div>`;
  }
  emptyText() {
    return this.feed && isOver(this.feed, Date.now())
      ? msg('No speakers are recorded for this meeting.')
      : msg('The speakers have not been announced yet.');
  }
  #toolbar({ count }) {
    if (count < 2 && !this.query) return A;
    return b`<div part="tools">
      <button part="button" data-tool="find" aria-expanded=${this.searching}>${msg('Search and filter')}</button>
      <button part="button" data-tool="layout">${this.#isGrid ? msg('Show as a list') : msg('Show as a grid')}</button>
    </div>`;
  }
  #group({ role, speakers: speakers3 }, view, feed2, reader) {
    const level = this.headingLevel ?? 2;
    const { opened, details } = this;
    const manner = {
      level: role ? level + 2 : level + 1,
      role: role?.key,
      opened,
      details: details && (({ id: id2 }) => details.detailsOf(id2, feed2, reader, this)),
    };
    const list = b`<ul role="list" part="people" class=${view.count > MANY ? 'many' : ''}>
      ${each(
        speakers3,
        ({ id: id2 }) => id2,
        (speaker2) => speakerTemplate(speaker2, manner),
      )}
    </ul>`;
    return role
      ? b`<section part="group">${heading(level + 1, 'group-heading', groupText(role))}${list}</section>`
      : list;
  }
  get #isGrid() {
    return (this.chosenLayout ?? this.layout) !== 'list';
  }
  #handleClick;
  async #toggle(speaker2) {
    const opened = new Set(this.opened);
    if (opened.delete(speaker2)) this.opened = opened;
    else if (await this.#fetchDetails()) this.opened = /* @__PURE__ */ new Set([...this.opened, speaker2]);
  }
  #fetchDetails() {
    return this.fetchPart(async () => {
      if (this.details) return;
      const details = await import('./speakers-details-5XN4Y2TN.js');
      await this.addWords(details.catalogue);
      this.addStyles(details.detailsStyles);
      this.details ??= details;
    });
  }
  async #toggleSearch() {
    const isThere = await this.fetchPart(async () => {
      if (this.tools) return;
      const tools = await import('./speakers-tools-FHQ2YXN2.js');
      await this.addWords(tools.catalogue);
      this.addStyles(tools.findPanelStyles);
      this.tools ??= tools;
    });
    if (!isThere) return;
    this.searching = !this.searching;
    await this.updateComplete;
    if (this.searching) this.renderRoot.querySelector('[part~="panel"] input')?.focus();
  }
  #search;
};
function speakerAround(node) {
  return node.closest('[data-speaker]').dataset['speaker'];
}

// ../../tmp/wt/speakers/src/speakers/define.ts
defineWidget('meeting-speakers', MeetingSpeakers);

// ../../tmp/wt/speakers/stories/mock-server.ts
var answers = /* @__PURE__ */ new Map();
var passOn;
var served = (input, init) => {
  const answer = answers.get(input instanceof Request ? input.url : String(input));
  return answer ? answer(init?.signal) : passOn(input, init);
};
function serve(url2, answer) {
  answers.set(url2, answer);
  if (globalThis.fetch === served) return;
  passOn = globalThis.fetch;
  globalThis.fetch = served;
}
function stopServing() {
  answers.clear();
  if (globalThis.fetch === served) globalThis.fetch = passOn;
}
var answerWith = (body) => Promise.resolve(Response.json(body));
var answerUnavailable = () => Promise.resolve(new Response(null, { status: 503 }));
var answerNever = (signal) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));

// ../../tmp/wt/speakers/stories/mock-feeds.ts
var words2 = (en, es, ar) => ({ en, es, ar });
function feed(sessions, { meeting: meeting3, ...rest } = {}) {
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    id: 'sample',
    sequence: 1,
    dateModified: '2026-11-02T09:00:00+01:00',
    defaultLanguage: 'en',
    languages: ['en', 'es', 'ar'],
    meeting: {
      id: 'sample-meeting',
      type: 'Meeting',
      name: words2(
        'Sample meeting on open data for cities',
        'Reuni\xF3n de ejemplo sobre datos abiertos para ciudades',
        '\u0627\u062C\u062A\u0645\u0627\u0639 \u0646\u0645\u0648\u0630\u062C\u064A \u0628\u0634\u0623\u0646 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u0627\u0644\u0645\u0641\u062A\u0648\u062D\u0629 \u0644\u0644\u0645\u062F\u0646',
      ),
      startDate: TUESDAY,
      endDate: THURSDAY,
      timeZone: 'Europe/Madrid',
      location: {
        address: {
          addressLocality: words2('Madrid', 'Madrid', '\u0645\u062F\u0631\u064A\u062F'),
          addressCountry: 'ES',
        },
      },
      ...meeting3,
    },
    sessions: sessions.map((session2, index) => ({ id: `s${index + 1}`, ...session2 })),
    ...rest,
  };
}
function speakers(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    name: words2(
      `Sample Speaker ${index + 1}`,
      `Ponente de Ejemplo ${index + 1}`,
      `\u0645\u062A\u062D\u062F\u062B \u0646\u0645\u0648\u0630\u062C\u064A ${index + 1}`,
    ),
    jobTitle: JOBS[index % JOBS.length],
    affiliation: [{ organization: ORGANIZATIONS[index % ORGANIZATIONS.length].id }],
  }));
}
var TUESDAY = '2027-03-09';
var WEDNESDAY = '2027-03-10';
var THURSDAY = '2027-03-11';
var JOBS = [
  words2(
    'Head of Open Data',
    'Responsable de Datos Abiertos',
    '\u0631\u0626\u064A\u0633 \u0642\u0633\u0645 \u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A \u0627\u0644\u0645\u0641\u062A\u0648\u062D\u0629',
  ),
  words2(
    'City Architect',
    'Arquitecta municipal',
    '\u0645\u0647\u0646\u062F\u0633\u0629 \u0627\u0644\u0645\u062F\u064A\u0646\u0629',
  ),
  words2('Researcher', 'Investigador', '\u0628\u0627\u062D\u062B'),
];
var ORGANIZATIONS = [
  {
    id: 'city',
    name: words2(
      'City of Example',
      'Ciudad de Ejemplo',
      '\u0645\u062F\u064A\u0646\u0629 \u0627\u0644\u0645\u062B\u0627\u0644',
    ),
  },
  {
    id: 'institute',
    name: words2(
      'Institute for Sample Studies',
      'Instituto de Estudios de Muestra',
      '\u0645\u0639\u0647\u062F \u0627\u0644\u062F\u0631\u0627\u0633\u0627\u062A \u0627\u0644\u0646\u0645\u0648\u0630\u062C\u064A\u0629',
    ),
    alternateName: 'ISS',
  },
];
var ROOMS = [
  {
    id: 'plenary',
    name: words2(
      'Plenary hall',
      'Sala plenaria',
      '\u0627\u0644\u0642\u0627\u0639\u0629 \u0627\u0644\u0639\u0627\u0645\u0629',
    ),
    position: 1,
  },
  {
    id: 'blue',
    name: words2(
      'Blue room',
      'Sala azul',
      '\u0627\u0644\u0642\u0627\u0639\u0629 \u0627\u0644\u0632\u0631\u0642\u0627\u0621',
    ),
    position: 2,
  },
  {
    id: 'garden',
    name: words2(
      'Garden room',
      'Sala del jard\xEDn',
      '\u0642\u0627\u0639\u0629 \u0627\u0644\u062D\u062F\u064A\u0642\u0629',
    ),
    position: 3,
  },
];
var TRACKS = [
  {
    id: 'data',
    name: words2('Data', 'Datos', '\u0627\u0644\u0628\u064A\u0627\u0646\u0627\u062A'),
    color: '#0b6e4f',
    position: 1,
  },
  {
    id: 'mobility',
    name: words2('Mobility', 'Movilidad', '\u0627\u0644\u062A\u0646\u0642\u0644'),
    color: '#b3261e',
    position: 2,
  },
  {
    id: 'energy',
    name: words2('Energy', 'Energ\xEDa', '\u0627\u0644\u0637\u0627\u0642\u0629'),
    color: '#f2b705',
    position: 3,
  },
  { id: 'people', name: words2('People', 'Personas', '\u0627\u0644\u0646\u0627\u0633'), position: 4 },
];
var on = (day, from, to) => ({ startDate: `${day}T${from}`, endDate: `${day}T${to}` });
var speaker = (number2, role = 'speaker') => ({ person: `p${number2}`, role });

// ../../tmp/wt/speakers/stories/speakers-feeds.ts
var PHOTOS = {
  amber: new URL('./photos/amber.png', import.meta.url).href,
  teal: new URL('./photos/teal.png', import.meta.url).href,
  plum: new URL('./photos/plum.png', import.meta.url).href,
  slate: new URL('./photos/slate.png', import.meta.url).href,
  portrait: new URL('./photos/portrait.png', import.meta.url).href,
  landscape: new URL('./photos/landscape.png', import.meta.url).href,
};
var SESSIONS = [
  {
    ...on(TUESDAY, '09:00', '09:30'),
    name: words2(
      'Opening of the meeting',
      'Apertura de la reuni\xF3n',
      '\u0627\u0641\u062A\u062A\u0627\u062D \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639',
    ),
    people: [speaker(1, 'chair')],
  },
  {
    ...on(TUESDAY, '09:30', '11:00'),
    name: words2(
      'Indicators that cities can share',
      'Indicadores que las ciudades pueden compartir',
      '\u0645\u0624\u0634\u0631\u0627\u062A \u064A\u0645\u0643\u0646 \u0644\u0644\u0645\u062F\u0646 \u062A\u0628\u0627\u062F\u0644\u0647\u0627',
    ),
    people: [speaker(2, 'keynote'), speaker(3, 'panelist'), speaker(4, 'panelist')],
    url: 'https://meetings.example.org/sample/indicators',
  },
  {
    ...on(WEDNESDAY, '10:00', '11:30'),
    name: words2(
      'Street lights after ten years',
      'El alumbrado p\xFAblico diez a\xF1os despu\xE9s',
      '\u0625\u0646\u0627\u0631\u0629 \u0627\u0644\u0634\u0648\u0627\u0631\u0639 \u0628\u0639\u062F \u0639\u0634\u0631 \u0633\u0646\u0648\u0627\u062A',
    ),
    people: [speaker(1, 'moderator'), speaker(5), { ...speaker(6), remote: true }],
  },
  {
    startDate: THURSDAY,
    name: words2(
      'Closing of the meeting',
      'Clausura de la reuni\xF3n',
      '\u0627\u062E\u062A\u062A\u0627\u0645 \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639',
    ),
    people: [
      speaker(1, 'chair'),
      {
        person: 'p4',
        role: 'poet',
        roleName: words2(
          'City poet',
          'Poeta local',
          '\u0634\u0627\u0639\u0631\u0629 \u0627\u0644\u0645\u062F\u064A\u0646\u0629',
        ),
      },
    ],
  },
];
var BIOGRAPHY = words2(
  'Counts what cities count, and has done so for **twenty years**. Before that, taught how to tell a good question from a long one.\n\nReads timetables for pleasure.',
  'Cuenta lo que cuentan las ciudades desde hace **veinte a\xF1os**. Antes ense\xF1aba a distinguir una buena pregunta de una larga.\n\nLee horarios por placer.',
  '\u062A\u062D\u0635\u064A \u0645\u0627 \u062A\u062D\u0635\u064A\u0647 \u0627\u0644\u0645\u062F\u0646 \u0645\u0646\u0630 **\u0639\u0634\u0631\u064A\u0646 \u0639\u0627\u0645\u0627\u064B**. \u0648\u0643\u0627\u0646\u062A \u0642\u0628\u0644 \u0630\u0644\u0643 \u062A\u0639\u0644\u0651\u0645 \u0627\u0644\u062A\u0645\u064A\u064A\u0632 \u0628\u064A\u0646 \u0627\u0644\u0633\u0624\u0627\u0644 \u0627\u0644\u062C\u064A\u062F \u0648\u0627\u0644\u0633\u0624\u0627\u0644 \u0627\u0644\u0637\u0648\u064A\u0644.\n\n\u062A\u0642\u0631\u0623 \u062C\u062F\u0627\u0648\u0644 \u0627\u0644\u0645\u0648\u0627\u0639\u064A\u062F \u0644\u0644\u0645\u062A\u0639\u0629.',
);
function people(...more) {
  return speakers(more.length).map((person2, index) => ({ ...person2, ...more[index] }));
}
var meeting2 = (list, more = {}) =>
  feed(
    SESSIONS.map((session2) => ({
      ...session2,
      people: session2.people.filter(({ person: person2 }) => list.some(({ id: id2 }) => id2 === person2)),
    })),
    { people: [...list], organizations: ORGANIZATIONS, textFormat: 'markdown', ...more },
  );
var complete2 = meeting2(
  people(
    {
      image: { url: PHOTOS.amber, creditText: 'Sample Studio' },
      country: 'ES',
      honorificPrefix: words2('Dr', 'Dra.', '\u062F.'),
      featured: true,
      description: BIOGRAPHY,
      links: [
        {
          url: 'https://people.example.org/1',
          name: words2(
            'Own page',
            'P\xE1gina propia',
            '\u0627\u0644\u0635\u0641\u062D\u0629 \u0627\u0644\u0634\u062E\u0635\u064A\u0629',
          ),
        },
        { url: 'https://social.example.net/@sample' },
      ],
    },
    { image: { url: PHOTOS.teal }, country: 'KE', description: BIOGRAPHY },
    { image: { url: PHOTOS.plum }, country: 'BR' },
    { country: 'KR', description: BIOGRAPHY },
    { image: { url: PHOTOS.slate }, country: 'CA' },
    { country: 'EG' },
  ),
);
var photos = meeting2(
  people(
    { image: { url: PHOTOS.portrait }, jobTitle: 'A tall photo' },
    { image: { url: PHOTOS.landscape }, jobTitle: 'A wide photo' },
    { image: { url: 'https://meetings.example.org/drawing.svg' }, jobTitle: 'A drawing, which is not asked for' },
    { jobTitle: 'No photo' },
  ),
);
var refusedPhoto = meeting2(people({ image: { url: 'https://elsewhere.example.net/face.jpg' } }));
var names = meeting2([
  { id: 'p1', name: 'Sample van der Speaker', sortName: 'Speaker, Sample van der', country: 'NL' },
  { id: 'p2', name: 'Sample Teresa Speaker Example', sortName: 'Speaker Example, Sample Teresa', country: 'DO' },
  { id: 'p3', name: 'Sample', country: 'ID' },
  { id: 'p4', name: { zh: '\u793A\u4F8B\u53D1\u8A00\u4EBA' }, country: 'CN' },
  { id: 'p5', name: { ar: '\u0645\u062A\u062D\u062F\u062B \u0646\u0645\u0648\u0630\u062C\u064A' }, country: 'MA' },
  {
    id: 'p6',
    name: {
      ru: '\u041F\u0440\u0438\u043C\u0435\u0440\u043D\u044B\u0439 \u0414\u043E\u043A\u043B\u0430\u0434\u0447\u0438\u043A',
    },
    country: 'KZ',
  },
]);
var toBeAnnounced = meeting2([
  ...people({ image: { url: PHOTOS.teal }, country: 'KE' }, { country: 'BR' }),
  ...['p3', 'p4'].map((id2) => ({
    id: id2,
    name: words2(
      'Speaker to be announced',
      'Ponente por anunciar',
      '\u0633\u064A\u064F\u0639\u0644\u0646 \u0639\u0646 \u0627\u0644\u0645\u062A\u062D\u062F\u062B',
    ),
    placeholder: true,
  })),
]);
var longWords = meeting2(
  people(
    {
      name: 'Samplespeakerwithanamewithoutasinglespace Donaudampfschifffahrtsgesellschaft',
      jobTitle: 'Head of the Department of Rindfleischetikettierungs\xFCberwachungsaufgaben\xFCbertragungsgesetze',
      country: 'AT',
      description: 'https://people.example.org/a-very-long-address-without-a-place-to-break-it-anywhere-at-all',
    },
    { country: 'VC' },
  ),
);
var many = feed(
  Array.from({ length: 100 }, (_, index) => ({
    name: `Sample session ${index + 1}`,
    ...on(TUESDAY, '09:00', '10:00'),
    people: Array.from({ length: 5 }, (_2, at) => speaker(index * 5 + at + 1, at === 0 ? 'moderator' : 'panelist')),
  })),
  {
    people: speakers(500).map((person2, index) => ({
      ...person2,
      country: ['ES', 'KE', 'BR', 'KR', 'CA'][index % 5],
      description: BIOGRAPHY,
      ...(index % 3 === 0 && { image: { url: Object.values(PHOTOS)[index % 4] } }),
    })),
    organizations: ORGANIZATIONS,
  },
);
var notAnnounced = feed([{ name: 'Opening', ...on(TUESDAY, '09:00', '10:00') }]);

// ../../tmp/wt/speakers/stories/speakers.stories.ts
var EIGHTH = new URL('./feeds/u4ssc-8.json', import.meta.url).href;
var FIRST = new URL('./feeds/u4ssc-1.json', import.meta.url).href;
var speakers2 = (lang, args, fallback2 = A) => b`<meeting-speakers
    lang=${lang}
    src=${args.src ?? A}
    .meeting=${args.meeting}
    time-zone=${args.timeZone ?? A}
    heading-level=${args.headingLevel ?? A}
    refresh=${args.refresh ?? A}
    view=${args.layout ?? A}
    ?grouped=${args.grouped}
    image-hosts=${args.imageHosts ?? A}
    >${fallback2}</meeting-speakers
  >`;
var press =
  (selector) =>
  ({ target }) =>
    target.shadowRoot?.querySelectorAll(selector).forEach((button) => button.click());
var meta = {
  title: 'Speakers',
  component: 'meeting-speakers',
  render: (args, { globals }) => speakers2(globals['lang'], args),
};
var speakers_stories_default = meta;
var EighthMeeting = { args: { src: EIGHTH } };
var FirstMeeting = { args: { src: FIRST } };
var Complete = { args: { meeting: complete2 } };
var AsList = { args: { meeting: complete2, layout: 'list' } };
var Grouped = { args: { meeting: complete2, grouped: true } };
var GroupedAsList = { args: { meeting: complete2, grouped: true, layout: 'list' } };
var Opened = {
  args: { meeting: complete2 },
  render: (args, { globals }) => b`<div @meeting-load=${press('.more')}>${speakers2(globals['lang'], args)}</div>`,
};
var OpenedInList = { ...Opened, args: { meeting: complete2, layout: 'list' } };
var Searching = {
  args: { meeting: complete2 },
  render: (args, { globals }) =>
    b`<div @meeting-load=${press('[data-tool="find"]')}>${speakers2(globals['lang'], args)}</div>`,
};
var Photos = { args: { meeting: photos } };
var PhotoNotAllowed = { args: { meeting: refusedPhoto }, parameters: { warns: true } };
var NamesOfTheWorld = { args: { meeting: names } };
var ToBeAnnounced = { args: { meeting: toBeAnnounced } };
var BesideAgenda = {
  args: { src: EIGHTH },
  render: (args, { globals }) => b`<div @meeting-load=${press('.more')}>${speakers2(globals['lang'], args)}</div>
      <meeting-agenda lang=${globals['lang']} src=${args.src ?? A}></meeting-agenda>`,
};
var LongWords = {
  args: { meeting: longWords },
  render: (
    args,
    { globals },
  ) => b`<div style="inline-size: 17.5em; max-inline-size: 100%" @meeting-load=${press('.more')}>
      ${speakers2(globals['lang'], args)}
    </div>`,
};
var Many = { args: { meeting: many }, tags: ['!autodocs'] };
var Empty = { args: { meeting: notAnnounced } };
var served2 = { beforeEach: () => stopServing, tags: ['!autodocs'] };
var fallback = b`<p lang="en" dir="ltr">
  <a href="https://meetings.example.org/sample/speakers">The speakers as a page</a>
</p>`;
var Loading = {
  ...served2,
  args: { src: 'https://feeds.example.org/silent-speakers.json' },
  render: (args, { globals }) => {
    serve(args.src, answerNever);
    return speakers2(globals['lang'], args, fallback);
  },
};
var Stale = {
  ...served2,
  args: { src: 'https://feeds.example.org/stale-speakers.json' },
  render: (args, { globals }) => {
    const store = feedStore(args.src);
    serve(store.url, () => ('feed' in store.state ? answerUnavailable() : answerWith(complete2)));
    return b`<div @meeting-load=${() => void store.refresh()}>${speakers2(globals['lang'], args)}</div>`;
  },
};
var FailedWithFallback = {
  ...served2,
  args: { src: 'https://feeds.example.org/down-speakers.json' },
  parameters: { warns: true },
  render: (args, { globals }) => {
    serve(args.src, answerUnavailable);
    return speakers2(globals['lang'], args, fallback);
  },
};

// ../../tmp/wt/speakers/stories/themes.ts
var THEMES = {
  light: 'background: #fff; color: #1b1f24; font-family: system-ui, sans-serif',
  dark: 'color-scheme: dark; background: #14171c; color: #e6e8eb; font-family: system-ui, sans-serif',
  brand: `
    background: #eef2ee; color: #17241c; font-family: system-ui, sans-serif;
    --meeting-accent: #0b5d3b; --meeting-surface: #fbfdfb; --meeting-text: #17241c; --meeting-muted: #46584c;
    --meeting-line: #c3d1c7; --meeting-shade: #e2ece5; --meeting-radius: 0.75em; --meeting-padding: 1.5em;
    --meeting-font: Georgia, 'Liberation Serif', serif; --meeting-heading-font: system-ui, sans-serif`,
};

// ../../tmp/wt/speakers/stories/zz-entry.ts
window.open_ = (name2, lang, theme) => {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.style.cssText = THEMES[theme];
  const st = speakers_stories_exports[name2];
  D((st.render ?? speakers_stories_default.render)(st.args, { globals: { lang } }), document.getElementById('app'));
};
