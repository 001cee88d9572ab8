import { dayOf, durationOf, instantOf, isRightToLeft, primary, toRfc3339 } from './chunk-RCRUVDN3.js';
import { _installMsgImplementation, msg, runtimeMsg } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/node_modules/lit-html/lit-html.js
var t = globalThis;
var i = (t3) => t3;
var s = t.trustedTypes;
var e = s ? s.createPolicy('lit-html', { createHTML: (t3) => t3 }) : void 0;
var h = '$lit$';
var o = `lit$${Math.random().toFixed(9).slice(2)}$`;
var n = '?' + o;
var r = `<${n}>`;
var l = document;
var c = () => l.createComment('');
var a = (t3) => null === t3 || ('object' != typeof t3 && 'function' != typeof t3);
var u = Array.isArray;
var d = (t3) => u(t3) || 'function' == typeof t3?.[Symbol.iterator];
var f = '[ 	\n\f\r]';
var v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var _ = /-->/g;
var m = />/g;
var p = RegExp(
  `>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,
  'g',
);
var g = /'/g;
var $ = /"/g;
var y = /^(?:script|style|textarea|title)$/i;
var x =
  (t3) =>
  (i5, ...s4) => ({ _$litType$: t3, strings: i5, values: s4 });
var b = x(1);
var w = x(2);
var T = x(3);
var E = /* @__PURE__ */ Symbol.for('lit-noChange');
var A = /* @__PURE__ */ Symbol.for('lit-nothing');
var C = /* @__PURE__ */ new WeakMap();
var P = l.createTreeWalker(l, 129);
function V(t3, i5) {
  if (!u(t3) || !t3.hasOwnProperty('raw')) throw Error('invalid template strings array');
  return void 0 !== e ? e.createHTML(i5) : i5;
}
var N = (t3, i5) => {
  const s4 = t3.length - 1,
    e4 = [];
  let n4,
    l3 = 2 === i5 ? '<svg>' : 3 === i5 ? '<math>' : '',
    c4 = v;
  for (let i6 = 0; i6 < s4; i6++) {
    const s5 = t3[i6];
    let a3,
      u3,
      d3 = -1,
      f3 = 0;
    for (; f3 < s5.length && ((c4.lastIndex = f3), (u3 = c4.exec(s5)), null !== u3);)
      ((f3 = c4.lastIndex),
        c4 === v
          ? '!--' === u3[1]
            ? (c4 = _)
            : void 0 !== u3[1]
              ? (c4 = m)
              : void 0 !== u3[2]
                ? (y.test(u3[2]) && (n4 = RegExp('</' + u3[2], 'g')), (c4 = p))
                : void 0 !== u3[3] && (c4 = p)
          : c4 === p
            ? '>' === u3[0]
              ? ((c4 = n4 ?? v), (d3 = -1))
              : void 0 === u3[1]
                ? (d3 = -2)
                : ((d3 = c4.lastIndex - u3[2].length),
                  (a3 = u3[1]),
                  (c4 = void 0 === u3[3] ? p : '"' === u3[3] ? $ : g))
            : c4 === $ || c4 === g
              ? (c4 = p)
              : c4 === _ || c4 === m
                ? (c4 = v)
                : ((c4 = p), (n4 = void 0)));
    const x2 = c4 === p && t3[i6 + 1].startsWith('/>') ? ' ' : '';
    l3 +=
      c4 === v
        ? s5 + r
        : d3 >= 0
          ? (e4.push(a3), s5.slice(0, d3) + h + s5.slice(d3) + o + x2)
          : s5 + o + (-2 === d3 ? i6 : x2);
  }
  return [V(t3, l3 + (t3[s4] || '<?>') + (2 === i5 ? '</svg>' : 3 === i5 ? '</math>' : '')), e4];
};
var S = class _S {
  constructor({ strings: t3, _$litType$: i5 }, e4) {
    let r4;
    this.parts = [];
    let l3 = 0,
      a3 = 0;
    const u3 = t3.length - 1,
      d3 = this.parts,
      [f3, v2] = N(t3, i5);
    if (((this.el = _S.createElement(f3, e4)), (P.currentNode = this.el.content), 2 === i5 || 3 === i5)) {
      const t4 = this.el.content.firstChild;
      t4.replaceWith(...t4.childNodes);
    }
    for (; null !== (r4 = P.nextNode()) && d3.length < u3;) {
      if (1 === r4.nodeType) {
        if (r4.hasAttributes())
          for (const t4 of r4.getAttributeNames())
            if (t4.endsWith(h)) {
              const i6 = v2[a3++],
                s4 = r4.getAttribute(t4).split(o),
                e5 = /([.?@])?(.*)/.exec(i6);
              (d3.push({
                type: 1,
                index: l3,
                name: e5[2],
                strings: s4,
                ctor: '.' === e5[1] ? I : '?' === e5[1] ? L : '@' === e5[1] ? z : H,
              }),
                r4.removeAttribute(t4));
            } else t4.startsWith(o) && (d3.push({ type: 6, index: l3 }), r4.removeAttribute(t4));
        if (y.test(r4.tagName)) {
          const t4 = r4.textContent.split(o),
            i6 = t4.length - 1;
          if (i6 > 0) {
            r4.textContent = s ? s.emptyScript : '';
            for (let s4 = 0; s4 < i6; s4++) (r4.append(t4[s4], c()), P.nextNode(), d3.push({ type: 2, index: ++l3 }));
            r4.append(t4[i6], c());
          }
        }
      } else if (8 === r4.nodeType)
        if (r4.data === n) d3.push({ type: 2, index: l3 });
        else {
          let t4 = -1;
          for (; -1 !== (t4 = r4.data.indexOf(o, t4 + 1));) (d3.push({ type: 7, index: l3 }), (t4 += o.length - 1));
        }
      l3++;
    }
  }
  static createElement(t3, i5) {
    const s4 = l.createElement('template');
    return ((s4.innerHTML = t3), s4);
  }
};
function M(t3, i5, s4 = t3, e4) {
  if (i5 === E) return i5;
  let h3 = void 0 !== e4 ? s4._$Co?.[e4] : s4._$Cl;
  const o5 = a(i5) ? void 0 : i5._$litDirective$;
  return (
    h3?.constructor !== o5 &&
      (h3?._$AO?.(false),
      void 0 === o5 ? (h3 = void 0) : ((h3 = new o5(t3)), h3._$AT(t3, s4, e4)),
      void 0 !== e4 ? ((s4._$Co ??= [])[e4] = h3) : (s4._$Cl = h3)),
    void 0 !== h3 && (i5 = M(t3, h3._$AS(t3, i5.values), h3, e4)),
    i5
  );
}
var R = class {
  constructor(t3, i5) {
    ((this._$AV = []), (this._$AN = void 0), (this._$AD = t3), (this._$AM = i5));
  }
  get parentNode() {
    return this._$AM.parentNode;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  u(t3) {
    const {
        el: { content: i5 },
        parts: s4,
      } = this._$AD,
      e4 = (t3?.creationScope ?? l).importNode(i5, true);
    P.currentNode = e4;
    let h3 = P.nextNode(),
      o5 = 0,
      n4 = 0,
      r4 = s4[0];
    for (; void 0 !== r4;) {
      if (o5 === r4.index) {
        let i6;
        (2 === r4.type
          ? (i6 = new k(h3, h3.nextSibling, this, t3))
          : 1 === r4.type
            ? (i6 = new r4.ctor(h3, r4.name, r4.strings, this, t3))
            : 6 === r4.type && (i6 = new Z(h3, this, t3)),
          this._$AV.push(i6),
          (r4 = s4[++n4]));
      }
      o5 !== r4?.index && ((h3 = P.nextNode()), o5++);
    }
    return ((P.currentNode = l), e4);
  }
  p(t3) {
    let i5 = 0;
    for (const s4 of this._$AV)
      (void 0 !== s4 &&
        (void 0 !== s4.strings ? (s4._$AI(t3, s4, i5), (i5 += s4.strings.length - 2)) : s4._$AI(t3[i5])),
        i5++);
  }
};
var k = class _k {
  get _$AU() {
    return this._$AM?._$AU ?? this._$Cv;
  }
  constructor(t3, i5, s4, e4) {
    ((this.type = 2),
      (this._$AH = A),
      (this._$AN = void 0),
      (this._$AA = t3),
      (this._$AB = i5),
      (this._$AM = s4),
      (this.options = e4),
      (this._$Cv = e4?.isConnected ?? true));
  }
  get parentNode() {
    let t3 = this._$AA.parentNode;
    const i5 = this._$AM;
    return (void 0 !== i5 && 11 === t3?.nodeType && (t3 = i5.parentNode), t3);
  }
  get startNode() {
    return this._$AA;
  }
  get endNode() {
    return this._$AB;
  }
  _$AI(t3, i5 = this) {
    ((t3 = M(this, t3, i5)),
      a(t3)
        ? t3 === A || null == t3 || '' === t3
          ? (this._$AH !== A && this._$AR(), (this._$AH = A))
          : t3 !== this._$AH && t3 !== E && this._(t3)
        : void 0 !== t3._$litType$
          ? this.$(t3)
          : void 0 !== t3.nodeType
            ? this.T(t3)
            : d(t3)
              ? this.k(t3)
              : this._(t3));
  }
  O(t3) {
    return this._$AA.parentNode.insertBefore(t3, this._$AB);
  }
  T(t3) {
    this._$AH !== t3 && (this._$AR(), (this._$AH = this.O(t3)));
  }
  _(t3) {
    (this._$AH !== A && a(this._$AH) ? (this._$AA.nextSibling.data = t3) : this.T(l.createTextNode(t3)),
      (this._$AH = t3));
  }
  $(t3) {
    const { values: i5, _$litType$: s4 } = t3,
      e4 =
        'number' == typeof s4
          ? this._$AC(t3)
          : (void 0 === s4.el && (s4.el = S.createElement(V(s4.h, s4.h[0]), this.options)), s4);
    if (this._$AH?._$AD === e4) this._$AH.p(i5);
    else {
      const t4 = new R(e4, this),
        s5 = t4.u(this.options);
      (t4.p(i5), this.T(s5), (this._$AH = t4));
    }
  }
  _$AC(t3) {
    let i5 = C.get(t3.strings);
    return (void 0 === i5 && C.set(t3.strings, (i5 = new S(t3))), i5);
  }
  k(t3) {
    u(this._$AH) || ((this._$AH = []), this._$AR());
    const i5 = this._$AH;
    let s4,
      e4 = 0;
    for (const h3 of t3)
      (e4 === i5.length ? i5.push((s4 = new _k(this.O(c()), this.O(c()), this, this.options))) : (s4 = i5[e4]),
        s4._$AI(h3),
        e4++);
    e4 < i5.length && (this._$AR(s4 && s4._$AB.nextSibling, e4), (i5.length = e4));
  }
  _$AR(t3 = this._$AA.nextSibling, s4) {
    for (this._$AP?.(false, true, s4); t3 !== this._$AB;) {
      const s5 = i(t3).nextSibling;
      (i(t3).remove(), (t3 = s5));
    }
  }
  setConnected(t3) {
    void 0 === this._$AM && ((this._$Cv = t3), this._$AP?.(t3));
  }
};
var H = class {
  get tagName() {
    return this.element.tagName;
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  constructor(t3, i5, s4, e4, h3) {
    ((this.type = 1),
      (this._$AH = A),
      (this._$AN = void 0),
      (this.element = t3),
      (this.name = i5),
      (this._$AM = e4),
      (this.options = h3),
      s4.length > 2 || '' !== s4[0] || '' !== s4[1]
        ? ((this._$AH = Array(s4.length - 1).fill(new String())), (this.strings = s4))
        : (this._$AH = A));
  }
  _$AI(t3, i5 = this, s4, e4) {
    const h3 = this.strings;
    let o5 = false;
    if (void 0 === h3)
      ((t3 = M(this, t3, i5, 0)), (o5 = !a(t3) || (t3 !== this._$AH && t3 !== E)), o5 && (this._$AH = t3));
    else {
      const e5 = t3;
      let n4, r4;
      for (t3 = h3[0], n4 = 0; n4 < h3.length - 1; n4++)
        ((r4 = M(this, e5[s4 + n4], i5, n4)),
          r4 === E && (r4 = this._$AH[n4]),
          (o5 ||= !a(r4) || r4 !== this._$AH[n4]),
          r4 === A ? (t3 = A) : t3 !== A && (t3 += (r4 ?? '') + h3[n4 + 1]),
          (this._$AH[n4] = r4));
    }
    o5 && !e4 && this.j(t3);
  }
  j(t3) {
    t3 === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t3 ?? '');
  }
};
var I = class extends H {
  constructor() {
    (super(...arguments), (this.type = 3));
  }
  j(t3) {
    this.element[this.name] = t3 === A ? void 0 : t3;
  }
};
var L = class extends H {
  constructor() {
    (super(...arguments), (this.type = 4));
  }
  j(t3) {
    this.element.toggleAttribute(this.name, !!t3 && t3 !== A);
  }
};
var z = class extends H {
  constructor(t3, i5, s4, e4, h3) {
    (super(t3, i5, s4, e4, h3), (this.type = 5));
  }
  _$AI(t3, i5 = this) {
    if ((t3 = M(this, t3, i5, 0) ?? A) === E) return;
    const s4 = this._$AH,
      e4 = (t3 === A && s4 !== A) || t3.capture !== s4.capture || t3.once !== s4.once || t3.passive !== s4.passive,
      h3 = t3 !== A && (s4 === A || e4);
    (e4 && this.element.removeEventListener(this.name, this, s4),
      h3 && this.element.addEventListener(this.name, this, t3),
      (this._$AH = t3));
  }
  handleEvent(t3) {
    'function' == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t3) : this._$AH.handleEvent(t3);
  }
};
var Z = class {
  constructor(t3, i5, s4) {
    ((this.element = t3), (this.type = 6), (this._$AN = void 0), (this._$AM = i5), (this.options = s4));
  }
  get _$AU() {
    return this._$AM._$AU;
  }
  _$AI(t3) {
    M(this, t3);
  }
};
var j = { M: h, P: o, A: n, C: 1, L: N, R, D: d, V: M, I: k, H, N: L, U: z, B: I, F: Z };
var B = t.litHtmlPolyfillSupport;
(B?.(S, k), (t.litHtmlVersions ??= []).push('3.3.3'));
var D = (t3, i5, s4) => {
  const e4 = s4?.renderBefore ?? i5;
  let h3 = e4._$litPart$;
  if (void 0 === h3) {
    const t4 = s4?.renderBefore ?? null;
    e4._$litPart$ = h3 = new k(i5.insertBefore(c(), t4), t4, void 0, s4 ?? {});
  }
  return (h3._$AI(t3), h3);
};

// ../../tmp/wt/speakers/node_modules/@lit/reactive-element/css-tag.js
var t2 = globalThis;
var e2 =
  t2.ShadowRoot &&
  (void 0 === t2.ShadyCSS || t2.ShadyCSS.nativeShadow) &&
  'adoptedStyleSheets' in Document.prototype &&
  'replace' in CSSStyleSheet.prototype;
var s2 = /* @__PURE__ */ Symbol();
var o2 = /* @__PURE__ */ new WeakMap();
var n2 = class {
  constructor(t3, e4, o5) {
    if (((this._$cssResult$ = true), o5 !== s2))
      throw Error('CSSResult is not constructable. Use `unsafeCSS` or `css` instead.');
    ((this.cssText = t3), (this.t = e4));
  }
  get styleSheet() {
    let t3 = this.o;
    const s4 = this.t;
    if (e2 && void 0 === t3) {
      const e4 = void 0 !== s4 && 1 === s4.length;
      (e4 && (t3 = o2.get(s4)),
        void 0 === t3 && ((this.o = t3 = new CSSStyleSheet()).replaceSync(this.cssText), e4 && o2.set(s4, t3)));
    }
    return t3;
  }
  toString() {
    return this.cssText;
  }
};
var r2 = (t3) => new n2('string' == typeof t3 ? t3 : t3 + '', void 0, s2);
var i2 = (t3, ...e4) => {
  const o5 =
    1 === t3.length
      ? t3[0]
      : e4.reduce(
          (e5, s4, o6) =>
            e5 +
            ((t4) => {
              if (true === t4._$cssResult$) return t4.cssText;
              if ('number' == typeof t4) return t4;
              throw Error(
                "Value passed to 'css' function must be a 'css' function result: " +
                  t4 +
                  ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.",
              );
            })(s4) +
            t3[o6 + 1],
          t3[0],
        );
  return new n2(o5, t3, s2);
};
var S2 = (s4, o5) => {
  if (e2) s4.adoptedStyleSheets = o5.map((t3) => (t3 instanceof CSSStyleSheet ? t3 : t3.styleSheet));
  else
    for (const e4 of o5) {
      const o6 = document.createElement('style'),
        n4 = t2.litNonce;
      (void 0 !== n4 && o6.setAttribute('nonce', n4), (o6.textContent = e4.cssText), s4.appendChild(o6));
    }
};
var c2 = e2
  ? (t3) => t3
  : (t3) =>
      t3 instanceof CSSStyleSheet
        ? ((t4) => {
            let e4 = '';
            for (const s4 of t4.cssRules) e4 += s4.cssText;
            return r2(e4);
          })(t3)
        : t3;

// ../../tmp/wt/speakers/node_modules/@lit/reactive-element/reactive-element.js
var {
  is: i3,
  defineProperty: e3,
  getOwnPropertyDescriptor: h2,
  getOwnPropertyNames: r3,
  getOwnPropertySymbols: o3,
  getPrototypeOf: n3,
} = Object;
var a2 = globalThis;
var c3 = a2.trustedTypes;
var l2 = c3 ? c3.emptyScript : '';
var p2 = a2.reactiveElementPolyfillSupport;
var d2 = (t3, s4) => t3;
var u2 = {
  toAttribute(t3, s4) {
    switch (s4) {
      case Boolean:
        t3 = t3 ? l2 : null;
        break;
      case Object:
      case Array:
        t3 = null == t3 ? t3 : JSON.stringify(t3);
    }
    return t3;
  },
  fromAttribute(t3, s4) {
    let i5 = t3;
    switch (s4) {
      case Boolean:
        i5 = null !== t3;
        break;
      case Number:
        i5 = null === t3 ? null : Number(t3);
        break;
      case Object:
      case Array:
        try {
          i5 = JSON.parse(t3);
        } catch (t4) {
          i5 = null;
        }
    }
    return i5;
  },
};
var f2 = (t3, s4) => !i3(t3, s4);
var b2 = { attribute: true, type: String, converter: u2, reflect: false, useDefault: false, hasChanged: f2 };
((Symbol.metadata ??= /* @__PURE__ */ Symbol('metadata')), (a2.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap()));
var y2 = class extends HTMLElement {
  static addInitializer(t3) {
    (this._$Ei(), (this.l ??= []).push(t3));
  }
  static get observedAttributes() {
    return (this.finalize(), this._$Eh && [...this._$Eh.keys()]);
  }
  static createProperty(t3, s4 = b2) {
    if (
      (s4.state && (s4.attribute = false),
      this._$Ei(),
      this.prototype.hasOwnProperty(t3) && ((s4 = Object.create(s4)).wrapped = true),
      this.elementProperties.set(t3, s4),
      !s4.noAccessor)
    ) {
      const i5 = /* @__PURE__ */ Symbol(),
        h3 = this.getPropertyDescriptor(t3, i5, s4);
      void 0 !== h3 && e3(this.prototype, t3, h3);
    }
  }
  static getPropertyDescriptor(t3, s4, i5) {
    const { get: e4, set: r4 } = h2(this.prototype, t3) ?? {
      get() {
        return this[s4];
      },
      set(t4) {
        this[s4] = t4;
      },
    };
    return {
      get: e4,
      set(s5) {
        const h3 = e4?.call(this);
        (r4?.call(this, s5), this.requestUpdate(t3, h3, i5));
      },
      configurable: true,
      enumerable: true,
    };
  }
  static getPropertyOptions(t3) {
    return this.elementProperties.get(t3) ?? b2;
  }
  static _$Ei() {
    if (this.hasOwnProperty(d2('elementProperties'))) return;
    const t3 = n3(this);
    (t3.finalize(), void 0 !== t3.l && (this.l = [...t3.l]), (this.elementProperties = new Map(t3.elementProperties)));
  }
  static finalize() {
    if (this.hasOwnProperty(d2('finalized'))) return;
    if (((this.finalized = true), this._$Ei(), this.hasOwnProperty(d2('properties')))) {
      const t4 = this.properties,
        s4 = [...r3(t4), ...o3(t4)];
      for (const i5 of s4) this.createProperty(i5, t4[i5]);
    }
    const t3 = this[Symbol.metadata];
    if (null !== t3) {
      const s4 = litPropertyMetadata.get(t3);
      if (void 0 !== s4) for (const [t4, i5] of s4) this.elementProperties.set(t4, i5);
    }
    this._$Eh = /* @__PURE__ */ new Map();
    for (const [t4, s4] of this.elementProperties) {
      const i5 = this._$Eu(t4, s4);
      void 0 !== i5 && this._$Eh.set(i5, t4);
    }
    this.elementStyles = this.finalizeStyles(this.styles);
  }
  static finalizeStyles(s4) {
    const i5 = [];
    if (Array.isArray(s4)) {
      const e4 = new Set(s4.flat(1 / 0).reverse());
      for (const s5 of e4) i5.unshift(c2(s5));
    } else void 0 !== s4 && i5.push(c2(s4));
    return i5;
  }
  static _$Eu(t3, s4) {
    const i5 = s4.attribute;
    return false === i5 ? void 0 : 'string' == typeof i5 ? i5 : 'string' == typeof t3 ? t3.toLowerCase() : void 0;
  }
  constructor() {
    (super(),
      (this._$Ep = void 0),
      (this.isUpdatePending = false),
      (this.hasUpdated = false),
      (this._$Em = null),
      this._$Ev());
  }
  _$Ev() {
    ((this._$ES = new Promise((t3) => (this.enableUpdating = t3))),
      (this._$AL = /* @__PURE__ */ new Map()),
      this._$E_(),
      this.requestUpdate(),
      this.constructor.l?.forEach((t3) => t3(this)));
  }
  addController(t3) {
    ((this._$EO ??= /* @__PURE__ */ new Set()).add(t3),
      void 0 !== this.renderRoot && this.isConnected && t3.hostConnected?.());
  }
  removeController(t3) {
    this._$EO?.delete(t3);
  }
  _$E_() {
    const t3 = /* @__PURE__ */ new Map(),
      s4 = this.constructor.elementProperties;
    for (const i5 of s4.keys()) this.hasOwnProperty(i5) && (t3.set(i5, this[i5]), delete this[i5]);
    t3.size > 0 && (this._$Ep = t3);
  }
  createRenderRoot() {
    const t3 = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
    return (S2(t3, this.constructor.elementStyles), t3);
  }
  connectedCallback() {
    ((this.renderRoot ??= this.createRenderRoot()),
      this.enableUpdating(true),
      this._$EO?.forEach((t3) => t3.hostConnected?.()));
  }
  enableUpdating(t3) {}
  disconnectedCallback() {
    this._$EO?.forEach((t3) => t3.hostDisconnected?.());
  }
  attributeChangedCallback(t3, s4, i5) {
    this._$AK(t3, i5);
  }
  _$ET(t3, s4) {
    const i5 = this.constructor.elementProperties.get(t3),
      e4 = this.constructor._$Eu(t3, i5);
    if (void 0 !== e4 && true === i5.reflect) {
      const h3 = (void 0 !== i5.converter?.toAttribute ? i5.converter : u2).toAttribute(s4, i5.type);
      ((this._$Em = t3), null == h3 ? this.removeAttribute(e4) : this.setAttribute(e4, h3), (this._$Em = null));
    }
  }
  _$AK(t3, s4) {
    const i5 = this.constructor,
      e4 = i5._$Eh.get(t3);
    if (void 0 !== e4 && this._$Em !== e4) {
      const t4 = i5.getPropertyOptions(e4),
        h3 =
          'function' == typeof t4.converter
            ? { fromAttribute: t4.converter }
            : void 0 !== t4.converter?.fromAttribute
              ? t4.converter
              : u2;
      this._$Em = e4;
      const r4 = h3.fromAttribute(s4, t4.type);
      ((this[e4] = r4 ?? this._$Ej?.get(e4) ?? r4), (this._$Em = null));
    }
  }
  requestUpdate(t3, s4, i5, e4 = false, h3) {
    if (void 0 !== t3) {
      const r4 = this.constructor;
      if (
        (false === e4 && (h3 = this[t3]),
        (i5 ??= r4.getPropertyOptions(t3)),
        !(
          (i5.hasChanged ?? f2)(h3, s4) ||
          (i5.useDefault && i5.reflect && h3 === this._$Ej?.get(t3) && !this.hasAttribute(r4._$Eu(t3, i5)))
        ))
      )
        return;
      this.C(t3, s4, i5);
    }
    false === this.isUpdatePending && (this._$ES = this._$EP());
  }
  C(t3, s4, { useDefault: i5, reflect: e4, wrapped: h3 }, r4) {
    (i5 &&
      !(this._$Ej ??= /* @__PURE__ */ new Map()).has(t3) &&
      (this._$Ej.set(t3, r4 ?? s4 ?? this[t3]), true !== h3 || void 0 !== r4)) ||
      (this._$AL.has(t3) || (this.hasUpdated || i5 || (s4 = void 0), this._$AL.set(t3, s4)),
      true === e4 && this._$Em !== t3 && (this._$Eq ??= /* @__PURE__ */ new Set()).add(t3));
  }
  async _$EP() {
    this.isUpdatePending = true;
    try {
      await this._$ES;
    } catch (t4) {
      Promise.reject(t4);
    }
    const t3 = this.scheduleUpdate();
    return (null != t3 && (await t3), !this.isUpdatePending);
  }
  scheduleUpdate() {
    return this.performUpdate();
  }
  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      if (((this.renderRoot ??= this.createRenderRoot()), this._$Ep)) {
        for (const [t5, s5] of this._$Ep) this[t5] = s5;
        this._$Ep = void 0;
      }
      const t4 = this.constructor.elementProperties;
      if (t4.size > 0)
        for (const [s5, i5] of t4) {
          const { wrapped: t5 } = i5,
            e4 = this[s5];
          true !== t5 || this._$AL.has(s5) || void 0 === e4 || this.C(s5, void 0, i5, e4);
        }
    }
    let t3 = false;
    const s4 = this._$AL;
    try {
      ((t3 = this.shouldUpdate(s4)),
        t3 ? (this.willUpdate(s4), this._$EO?.forEach((t4) => t4.hostUpdate?.()), this.update(s4)) : this._$EM());
    } catch (s5) {
      throw ((t3 = false), this._$EM(), s5);
    }
    t3 && this._$AE(s4);
  }
  willUpdate(t3) {}
  _$AE(t3) {
    (this._$EO?.forEach((t4) => t4.hostUpdated?.()),
      this.hasUpdated || ((this.hasUpdated = true), this.firstUpdated(t3)),
      this.updated(t3));
  }
  _$EM() {
    ((this._$AL = /* @__PURE__ */ new Map()), (this.isUpdatePending = false));
  }
  get updateComplete() {
    return this.getUpdateComplete();
  }
  getUpdateComplete() {
    return this._$ES;
  }
  shouldUpdate(t3) {
    return true;
  }
  update(t3) {
    ((this._$Eq &&= this._$Eq.forEach((t4) => this._$ET(t4, this[t4]))), this._$EM());
  }
  updated(t3) {}
  firstUpdated(t3) {}
};
((y2.elementStyles = []),
  (y2.shadowRootOptions = { mode: 'open' }),
  (y2[d2('elementProperties')] = /* @__PURE__ */ new Map()),
  (y2[d2('finalized')] = /* @__PURE__ */ new Map()),
  p2?.({ ReactiveElement: y2 }),
  (a2.reactiveElementVersions ??= []).push('2.1.2'));

// ../../tmp/wt/speakers/node_modules/lit-element/lit-element.js
var s3 = globalThis;
var i4 = class extends y2 {
  constructor() {
    (super(...arguments), (this.renderOptions = { host: this }), (this._$Do = void 0));
  }
  createRenderRoot() {
    const t3 = super.createRenderRoot();
    return ((this.renderOptions.renderBefore ??= t3.firstChild), t3);
  }
  update(t3) {
    const r4 = this.render();
    (this.hasUpdated || (this.renderOptions.isConnected = this.isConnected),
      super.update(t3),
      (this._$Do = D(r4, this.renderRoot, this.renderOptions)));
  }
  connectedCallback() {
    (super.connectedCallback(), this._$Do?.setConnected(true));
  }
  disconnectedCallback() {
    (super.disconnectedCallback(), this._$Do?.setConnected(false));
  }
  render() {
    return E;
  }
};
((i4._$litElement$ = true), (i4['finalized'] = true), s3.litElementHydrateSupport?.({ LitElement: i4 }));
var o4 = s3.litElementPolyfillSupport;
o4?.({ LitElement: i4 });
(s3.litElementVersions ??= []).push('4.2.2');

// ../../tmp/wt/speakers/src/locale/catalogues.ts
var catalogue = {
  en: () => import('./source-4M7O2HLT.js'),
  ar: () => import('./ar-T7GOHS4X.js'),
  ca: () => import('./ca-GWSJBIO7.js'),
  es: () => import('./es-7VFGKQPB.js'),
  eu: () => import('./eu-YAEUMFVY.js'),
  fr: () => import('./fr-K4CCDOSI.js'),
  gl: () => import('./gl-3RYGDQ42.js'),
  ru: () => import('./ru-YENGJ354.js'),
  zh: () => import('./zh-K6OYULRQ.js'),
};

// ../../tmp/wt/speakers/node_modules/@lit/localize/init/reentrant.js
var configureReentrantLocalization = ({
  sourceLocale: sourceLocale2,
  targetLocales: targetLocales2,
  getLocale,
  loadLocaleSync,
}) => {
  const targetLocalesSet = new Set(targetLocales2);
  _installMsgImplementation((template, options) => {
    const locale = getLocale();
    const templates =
      locale !== sourceLocale2 && targetLocalesSet.has(locale) ? loadLocaleSync(locale)?.templates : void 0;
    return runtimeMsg(templates, template, options);
  });
  return {};
};

// ../../tmp/wt/speakers/src/locale/generated/locale-codes.ts
var sourceLocale = `en`;
var targetLocales = [`ar`, `ca`, `es`, `eu`, `fr`, `gl`, `ru`, `zh`];

// ../../tmp/wt/speakers/src/locale/locale.ts
var LOCALES = [sourceLocale, ...targetLocales];
var spellings = {
  eu: () => import('./eu-6RTEMHK2.js'),
  gl: () => import('./gl-AHCWWT6B.js'),
};
var loaded = /* @__PURE__ */ new Map();
var active = sourceLocale;
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => active,
  loadLocaleSync: (locale) => loaded.get(locale),
});
function withLocale(locale, render) {
  const before = active;
  active = locale;
  try {
    return render();
  } finally {
    active = before;
  }
}
async function loadLocale(locale, catalogues) {
  const spelling = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? void 0 : spellings[locale];
  await Promise.all(
    catalogues.map(async (catalogue2) => {
      if (isLoaded(locale, [catalogue2])) return;
      const [{ templates }] = await Promise.all([catalogue2[locale](), spelling?.() ?? Promise.resolve()]);
      const words = loaded.get(locale) ?? { templates: {}, from: /* @__PURE__ */ new Set() };
      loaded.set(locale, words);
      Object.assign(words.templates, templates);
      words.from.add(catalogue2);
    }),
  );
}
function isLoaded(locale, catalogues) {
  return catalogues.every((catalogue2) => loaded.get(locale)?.from.has(catalogue2));
}
function matchLocale(language) {
  return LOCALES.find((locale) => locale === primary(language)) ?? sourceLocale;
}
function formatLocale(language) {
  const locale = matchLocale(language);
  let tag = locale;
  try {
    if (locale === primary(language)) [tag = locale] = Intl.getCanonicalLocales(language);
  } catch {}
  return tag === sourceLocale ? 'en-GB' : tag;
}
function languageOf(element) {
  for (let node = element; node;) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang')?.trim();
      if (lang) return lang.replaceAll('_', '-');
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return globalThis.navigator?.language || sourceLocale;
}
function directionOf(language) {
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}
var watchers = /* @__PURE__ */ new Set();
var observer;
function watchLanguage(changed) {
  watchers.add(changed);
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) observer?.disconnect();
  };
}

// ../../tmp/wt/speakers/src/widget/pieces.ts
function phrase(words) {
  if (words === void 0) return A;
  if (words.lang === void 0) return words.text;
  return b`<span lang=${words.lang} dir=${directionOf(words.lang)}>${words.text}</span>`;
}
function properName(words) {
  return b`<bdi lang=${words.lang ?? A}>${words.text}</bdi>`;
}
function link(url, words, host) {
  return b`<a href=${url} part="link">${words}</a>${host === void 0 ? A : b` <span class="host" dir="ltr">(${host})</span>`}`;
}
function heading(level, part, content, id = A) {
  switch (Math.min(Math.max(Math.trunc(level ?? 2) || 2, 2), 6)) {
    case 2:
      return b`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return b`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return b`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return b`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return b`<h6 part=${part} id=${id}>${content}</h6>`;
  }
}
var GAP = '';
function around(sentence, content) {
  const [before, after] = sentence.split(GAP);
  return b`${before}${content}${after}`;
}

// ../../tmp/wt/speakers/src/locale/times.ts
function lastingOf({ startDate, endDate, duration }, zone) {
  const start = instantOf(startDate, zone);
  const length = durationOf(duration);
  return { start, end: instantOf(endDate, zone) ?? (start !== void 0 && length ? start + length : void 0) };
}
function timeView({ session, day, start, end }, reader) {
  const anchor = start ?? end;
  if (anchor === void 0 || session.timeStatus === 'toBeAnnounced') return { kind: 'unknown' };
  const { format, zone } = reader;
  const kind = start === void 0 ? 'until' : end === void 0 ? 'open' : 'range';
  const actualDay = dayOf(anchor, zone);
  return {
    kind,
    text: kind === 'range' ? rangeText(start, end, reader) : format.time(anchor),
    datetime: zone === '' ? new Date(anchor).toISOString().slice(0, 16) : toRfc3339(anchor, zone),
    day: actualDay === day ? void 0 : format.shortDay(actualDay),
    tentative: session.timeStatus === 'tentative',
  };
}
function rangeText(start, end, { format, zone }) {
  if (end - start < 864e5) return format.timeRange(start, end);
  return `${format.time(start)} \u2013 ${format.shortDay(dayOf(end, zone))}${format.comma}${format.time(end)}`;
}

// ../../tmp/wt/speakers/src/widget/roles.ts
function roleText(role) {
  switch (role) {
    case 'speaker':
      return msg('Speaker');
    case 'keynote':
      return msg('Keynote speaker');
    case 'moderator':
      return msg('Moderator');
    case 'chair':
      return msg('Chair');
    case 'coChair':
      return msg('Co-chair');
    case 'viceChair':
      return msg('Vice-chair');
    case 'panelist':
      return msg('Panellist');
    case 'discussant':
      return msg('Discussant');
    case 'presenter':
      return msg('Presenter');
    case 'author':
      return msg('Author');
    case 'convener':
      return msg('Convener');
    case 'rapporteur':
      return msg('Rapporteur');
    case 'host':
      return msg('Host');
    case 'facilitator':
      return msg('Facilitator');
    case 'interpreter':
      return msg('Interpreter');
    default:
      return void 0;
  }
}
var contributorText = () => msg('Contributor');

export {
  i2 as i,
  b,
  w,
  E,
  A,
  j,
  D,
  i4 as i2,
  catalogue,
  withLocale,
  loadLocale,
  isLoaded,
  matchLocale,
  formatLocale,
  languageOf,
  directionOf,
  watchLanguage,
  phrase,
  properName,
  link,
  heading,
  GAP,
  around,
  lastingOf,
  timeView,
  roleText,
  contributorText,
};
/*! Bundled license information:

lit-html/lit-html.js:
@lit/reactive-element/reactive-element.js:
lit-element/lit-element.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/localize/init/reentrant.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
