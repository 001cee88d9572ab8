import { j } from './chunk-C7L76HOB.js';

// ../../tmp/wt/speakers/node_modules/lit-html/directive.js
var t = { ATTRIBUTE: 1, CHILD: 2, PROPERTY: 3, BOOLEAN_ATTRIBUTE: 4, EVENT: 5, ELEMENT: 6 };
var e =
  (t3) =>
  (...e2) => ({ _$litDirective$: t3, values: e2 });
var i = class {
  constructor(t3) {}
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AT(t3, e2, i3) {
    ((this._$Ct = t3), (this._$AM = e2), (this._$Ci = i3));
  }
  _$AS(t3, e2) {
    return this.update(t3, e2);
  }
  update(t3, e2) {
    return this.render(...e2);
  }
};

// ../../tmp/wt/speakers/node_modules/lit-html/directive-helpers.js
var { I: t2 } = j;
var i2 = (o) => o;
var r = (o) => void 0 === o.strings;
var s = () => document.createComment('');
var v = (o, n, e2) => {
  const l = o._$AA.parentNode,
    d = void 0 === n ? o._$AB : n._$AA;
  if (void 0 === e2) {
    const i3 = l.insertBefore(s(), d),
      n2 = l.insertBefore(s(), d);
    e2 = new t2(i3, n2, o, o.options);
  } else {
    const t3 = e2._$AB.nextSibling,
      n2 = e2._$AM,
      c = n2 !== o;
    if (c) {
      let t4;
      (e2._$AQ?.(o), (e2._$AM = o), void 0 !== e2._$AP && (t4 = o._$AU) !== n2._$AU && e2._$AP(t4));
    }
    if (t3 !== d || c) {
      let o2 = e2._$AA;
      for (; o2 !== t3;) {
        const t4 = i2(o2).nextSibling;
        (i2(l).insertBefore(o2, d), (o2 = t4));
      }
    }
  }
  return e2;
};
var u = (o, t3, i3 = o) => (o._$AI(t3, i3), o);
var m = {};
var p = (o, t3 = m) => (o._$AH = t3);
var h = (o) => {
  (o._$AR(), o._$AA.remove());
};

export { t, e, i, r, v, u, p, h };
/*! Bundled license information:

lit-html/directive.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
