// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/str-tag.js
var _str = (strings, ...values) => ({
  strTag: true,
  strings,
  values,
});
var str = _str;
var isStrTagged = (val) => typeof val !== 'string' && 'strTag' in val;
var joinStringsAndValues = (strings, values, valueOrder) => {
  let concat = strings[0];
  for (let i = 1; i < strings.length; i++) {
    concat += values[valueOrder ? valueOrder[i - 1] : i - 1];
    concat += strings[i];
  }
  return concat;
};

// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/default-msg.js
var defaultMsg = (template) =>
  isStrTagged(template) ? joinStringsAndValues(template.strings, template.values) : template;

// ../../tmp/wt/speakers/node_modules/@lit/localize/init/install.js
var msg = defaultMsg;
var installed = false;
function _installMsgImplementation(impl) {
  if (installed) {
    throw new Error('lit-localize can only be configured once');
  }
  msg = impl;
  installed = true;
}

// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/deferred.js
var Deferred = class {
  constructor() {
    this.settled = false;
    this.promise = new Promise((resolve, reject) => {
      this._resolve = resolve;
      this._reject = reject;
    });
  }
  resolve(value) {
    this.settled = true;
    this._resolve(value);
  }
  reject(error) {
    this.settled = true;
    this._reject(error);
  }
};

// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/fnv1a64.js
var hl = [];
for (let i = 0; i < 256; i++) {
  hl[i] = ((i >> 4) & 15).toString(16) + (i & 15).toString(16);
}
function fnv1a64(str2) {
  let t0 = 0,
    v0 = 8997,
    t1 = 0,
    v1 = 33826,
    t2 = 0,
    v2 = 40164,
    t3 = 0,
    v3 = 52210;
  for (let i = 0; i < str2.length; i++) {
    v0 ^= str2.charCodeAt(i);
    t0 = v0 * 435;
    t1 = v1 * 435;
    t2 = v2 * 435;
    t3 = v3 * 435;
    t2 += v0 << 8;
    t3 += v1 << 8;
    t1 += t0 >>> 16;
    v0 = t0 & 65535;
    t2 += t1 >>> 16;
    v1 = t1 & 65535;
    v3 = (t3 + (t2 >>> 16)) & 65535;
    v2 = t2 & 65535;
  }
  return (
    hl[v3 >> 8] + hl[v3 & 255] + hl[v2 >> 8] + hl[v2 & 255] + hl[v1 >> 8] + hl[v1 & 255] + hl[v0 >> 8] + hl[v0 & 255]
  );
}

// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/id-generation.js
var HASH_DELIMITER = '';
var HTML_PREFIX = 'h';
var STRING_PREFIX = 's';
function generateMsgId(strings, isHtmlTagged) {
  return (
    (isHtmlTagged ? HTML_PREFIX : STRING_PREFIX) +
    fnv1a64(typeof strings === 'string' ? strings : strings.join(HASH_DELIMITER))
  );
}

// ../../tmp/wt/speakers/node_modules/@lit/localize/internal/runtime-msg.js
var expressionOrders = /* @__PURE__ */ new WeakMap();
var hashCache = /* @__PURE__ */ new Map();
function runtimeMsg(templates, template, options) {
  if (templates) {
    const id = options?.id ?? generateId(template);
    const localized = templates[id];
    if (localized) {
      if (typeof localized === 'string') {
        return localized;
      } else if ('strTag' in localized) {
        return joinStringsAndValues(
          localized.strings,
          // Cast `template` because its type wasn't automatically narrowed (but
          // we know it must be the same type as `localized`).
          template.values,
          localized.values,
        );
      } else {
        let order = expressionOrders.get(localized);
        if (order === void 0) {
          order = localized.values;
          expressionOrders.set(localized, order);
        }
        return {
          ...localized,
          values: order.map((i) => template.values[i]),
        };
      }
    }
  }
  return defaultMsg(template);
}
function generateId(template) {
  const strings = typeof template === 'string' ? template : template.strings;
  let id = hashCache.get(strings);
  if (id === void 0) {
    id = generateMsgId(strings, typeof template !== 'string' && !('strTag' in template));
    hashCache.set(strings, id);
  }
  return id;
}

// ../../tmp/wt/speakers/node_modules/@lit/localize/init/runtime.js
var loading = new Deferred();
loading.resolve();

export { str, msg, _installMsgImplementation, runtimeMsg };
/*! Bundled license information:

@lit/localize/internal/str-tag.js:
@lit/localize/internal/default-msg.js:
@lit/localize/internal/locale-status-event.js:
@lit/localize/internal/types.js:
@lit/localize/internal/localized-controller.js:
@lit/localize/internal/localized-decorator.js:
@lit/localize/internal/runtime-msg.js:
@lit/localize/init/runtime.js:
@lit/localize/init/transform.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/localize/internal/deferred.js:
@lit/localize/internal/id-generation.js:
@lit/localize/lit-localize.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/localize/internal/fnv1a64.js:
  (**
   * @license
   * Copyright 2014 Travis Webb
   * SPDX-License-Identifier: MIT
   *)
*/
