/** Where an attack asks to; nothing answers there, and nothing is to be asked. */
export const ELSEWHERE = 'https://attacker.invalid/x';

const RUN = 'hit()';
const ESCAPED = [
  RUN,
  '&#104;it()',
  '&#x68;it&#x28;&#x29;',
  '\\u0068it()',
  'window["h"+"it"]()',
  '[].at.constructor("hit()")()',
  'alert(1)',
  'import(`data:text/javascript,hit()`)',
];

/** Elements that fetch, run, restyle or swallow what comes after them. */
const TAGS = (
  'a applet area article audio base basefont bgsound body button canvas details dialog embed font form frame frameset ' +
  'head html iframe image img input isindex keygen label layer link listing main map marquee math menu meta meter ' +
  'nobr noembed noframes noscript object option output picture plaintext portal pre progress script select slot ' +
  'source style svg table tbody td template textarea th title tr track video xmp x-y'
).split(' ');
/** Elements whose content is read by other rules than that of their surroundings. */
const CONTAINERS = (
  'annotation-xml desc foreignObject form frameset iframe listing math mglyph mtext noembed noframes noscript option ' +
  'plaintext script select style svg table template textarea title xmp'
).split(' ');
const SOURCES =
  'action background cite code data dynsrc formaction href lowsrc ping poster src srcdoc srcset xlink:href'.split(' ');

const SCHEMES =
  'javascript vbscript livescript data mocha blob filesystem file jar view-source feed ws intent about'.split(' ');
/** Ways to write the name of a scheme so that a filter does not see it and a browser does. */
const DISGUISES: readonly ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => ` \u0001\u001f${scheme}`,
  (scheme) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}`,
  (scheme) => `${scheme.slice(0, 3)}\r\n${scheme.slice(3)}`,
  (scheme) => `${scheme.slice(0, 1)}&#x09;${scheme.slice(1)}`,
  (scheme) => Array.from(scheme, (letter) => `&#${letter.charCodeAt(0)};`).join(''),
  (scheme) => Array.from(scheme, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
  (scheme) => scheme.replace('s', '\u017f').replace('i', '\u0131'),
  (scheme) => `${scheme.slice(0, 4)}\0${scheme.slice(4)}`,
  (scheme) => `\ufeff${scheme}`,
  (scheme) => `feed:${scheme}`,
];
const REST: Readonly<Record<string, string>> = {
  data: 'text/html,<script>parent.hit()</script>',
  blob: `${ELSEWHERE}/0a1b`,
  file: '///etc/passwd',
};

/** Attributes that run script, as far as they are known without a browser. */
const HANDLERS = (
  'onerror onload onfocus onblur onclick ontoggle onbeforetoggle onanimationstart onanimationend ontransitionend ' +
  'onpointerover onmouseover onwheel onscroll onscrollend onbegin onend onrepeat onpageshow onhashchange onmessage ' +
  'onunhandledrejection onsecuritypolicyviolation oncontentvisibilityautostatechange oncuechange onformdata'
).split(' ');

/** Elements with handlers: each handler, each element and each spelling at least once. */
function handlers(names: readonly string[]): string[] {
  const ends = ['>', '/>', '\n>', ' x=">', `>text</TAG>`, ''];
  return Array.from({ length: Math.max(names.length, TAGS.length * 2) }, (_, at) => {
    const tag = TAGS[at % TAGS.length]!;
    const name = names[at % names.length]!;
    const run = ESCAPED[at % ESCAPED.length]!;
    const quote = ['', '"', "'", '`'][at % 4]!;
    const space = [' ', '/', '\t', '\n', '\f', '/**/ '][at % 6]!;
    const lure = 'autofocus tabindex=0 style=animation:x open src=x href=x controls contenteditable';
    const end = ends[at % ends.length]!.replace('TAG', tag);
    return `<${at % 5 ? tag : tag.toUpperCase()}${space}${lure} ${at % 7 ? name : name.toUpperCase()}=${quote}${run}${quote}${end}`;
  });
}

/** Elements that ask elsewhere by themselves. */
function fetches(): string[] {
  return TAGS.flatMap((tag, at) =>
    [0, 5].map((more) => `<${tag} ${SOURCES[(at + more) % SOURCES.length]!}="${ELSEWHERE}/${tag}">`),
  );
}

/** Text that becomes an element only once it has been read, written and read again. */
function mutations(): string[] {
  return CONTAINERS.flatMap((outer, row) =>
    CONTAINERS.filter((_, column) => (row + column) % 2 === 0).map((inner, column) => {
      const shot = `<img src=x onerror=${RUN}>`;
      const quoted = `<i title="</${inner}>${shot}">`;
      return [
        `<${outer}><${inner}>${quoted}</${inner}></${outer}>`,
        `<${outer}><p><${inner}><!--</${inner}>${shot}-->`,
        `<${outer}><${inner}></${outer}><${inner}></p>${quoted}`,
        `</${outer}><${inner}><![CDATA[</${inner}>${shot}]]>`,
      ][column % 4]!;
    }),
  );
}

/** Addresses that run or read something, in each place where a text may hold one. */
export function addresses(): string[] {
  return SCHEMES.flatMap((scheme) =>
    DISGUISES.map((disguise) => `${disguise(scheme)}:${REST[scheme] ?? `//%0a${RUN}`}`),
  );
}

const linked = (address: string, at: number) =>
  [
    `[words](${address})`,
    `[words](<${address}>)`,
    `[a **b**](${address} "title")`,
    `<${address}>`,
    `![image](${address})`,
    `[words][1]\n\n[1]: ${address}`,
    `<a href="${address}">words</a>`,
    address,
  ][at % 8]!;

/** What other template languages, Lit's own markers, style sheets and formats would make something of. */
const LANGUAGES = [
  '${hit()}',
  '{{hit()}}',
  "{{constructor.constructor('hit()')()}}",
  '<%= hit() %>',
  '#{hit()}',
  '[[hit()]]',
  '@(hit())',
  '*ngIf="hit()"',
  'v-html="hit()"',
  'x-init="hit()"',
  '<!--?lit$123456789$--><img src=x onerror=hit()>',
  '<?lit$123456789$>',
  '{{lit-123}}',
  'lit$123456789$',
  '@click=${hit}',
  '?hidden=${true}',
  '.innerHTML=<img src=x onerror=hit()>',
  '\u0001STR\u0002',
  `}*{background:url(${ELSEWHERE})}`,
  `</style><style>@import "${ELSEWHERE}";`,
  `:host{background:url(${ELSEWHERE})!important}`,
  `x;background:image-set("${ELSEWHERE}" 1x)`,
  'width:expression(hit())',
  '-moz-binding:url(data:text/xml,hit())',
  `"),url(${ELSEWHERE}),("`,
  '{"$ref":"#/definitions/x","__proto__":{"polluted":1}}',
  '","__proto__":{"polluted":1},"x":"',
  `BEGIN:VALARM\r\nATTACH:${ELSEWHERE}\r\nEND:VALARM`,
  '</script><script>hit()</script>',
  '<!--<script>hit()//-->',
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `=HYPERLINK("${ELSEWHERE}","x")`,
  "'; DROP TABLE registrations; --",
  '$(hit)',
  '`hit`',
  '%0d%0aSet-Cookie:x=1',
  '../../../../etc/passwd%00.json',
  '%n%s%p%x',
];

/** Names that things have by themselves. */
const NAMES = (
  '__proto__ constructor prototype toString valueOf toJSON hasOwnProperty then catch length name location document ' +
  'window self top parent feed meeting shadowRoot updateComplete isConnected undefined null NaN true 0 -1 1e999'
).split(' ');

const CLOBBERS = NAMES.map(
  (name, at) => [`<form id=${name}><input name=${name}>`, `<img name=${name}>`, `<a id=${name} href=x>`, name][at % 4]!,
);

const MARKDOWN = [
  '**[**](x)**',
  '[[[x](https://example.org)](https://example.org)](https://example.org)',
  '***a**b*c**d***',
  '[x](https://example.org/"onmouseover="hit())',
  "[x](https://example.org/' onclick='hit())",
  '[x](https://example.org "\\"onclick=hit()")',
  `[x](//attacker.invalid)`,
  `[x](\\\\attacker.invalid\\x)`,
  `[https://example.org](${ELSEWHERE})`,
  `![x](${ELSEWHERE})`,
  `[![x](${ELSEWHERE})](${ELSEWHERE})`,
  '<b>**bold**</b>',
  '- - - - - - - - - x',
  '1. 1. 1. 1. x',
  '> > > > quote',
  '    <script>hit()</script>',
  '```html\n<script>hit()</script>\n```',
  '# heading\n=======',
  '| a | b |\n|---|---|\n| <img src=x onerror=hit()> | c |',
  '[x]: javascript:hit()',
  '[^1]: note',
  '\\<img src=x onerror=hit()\\>',
  '&lt;img src=x onerror=hit()&gt;',
  '&amp;lt;script&amp;gt;hit()',
];

/** Writing that misleads the reader or the machine. */
const WRITING = [
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u2068never closed',
  '\u2069\u202c closed without an opening',
  `Z${'\u0301\u0327'.repeat(60)}`,
  '\ud800',
  '\udfff lone',
  '\ufdd0\uffff noncharacters',
  '\ufeffmarked',
  '\u200b\u200d\u2060\u00ad',
  '\u2028line\u2029paragraph\u0085next',
  '\u0000\u0001\u0008\u000b\u000c\u001b[2Jcontrols\u007f\u009f',
  '\uff1cscript\uff1ehit()\uff1c/script\uff1e',
  '\u2039img src=x onerror=hit()\u203a',
  '+ADw-script+AD4-hit()+ADw-/script+AD4-',
  '\u00bcscript\u00behit()\u00bc/script\u00be',
  '\u{e0001}\u{e0020}\u{e007f} tags',
  '\ufff9a\ufffab\ufffb',
  '\ud83d\udc69\u200d'.repeat(50),
  '\u0dc1\u0dca\u200d\u0dbb\u0dd3',
  '\u0627\u0644\u0644\u0651\u0670\u0647'.repeat(20),
  '\ufdfd'.repeat(40),
  'İıßſKÅ',
  '\u3164\u115f\u1160\uffa0',
];

/** Long ones, which a reader that goes back and forth would never be done with. */
const LONG = [
  'a'.repeat(20_000),
  '*'.repeat(9_999),
  '_a'.repeat(5_000),
  '['.repeat(9_999),
  '[a]('.repeat(3_000),
  '<'.repeat(9_999),
  '- '.repeat(5_000),
  '\n'.repeat(9_999),
  '&'.repeat(9_999),
  `${' '.repeat(9_000)}x`,
  'https://'.repeat(2_000),
  '**a_'.repeat(3_000),
];

/** Texts that try to be more than texts. `names` are the attributes that run script in the browser at hand. */
export function attacks(names: readonly string[] = []): string[] {
  return [
    ...new Set([
      ...handlers([...new Set([...HANDLERS, ...names])]),
      ...fetches(),
      ...mutations(),
      ...addresses().map(linked),
      ...LANGUAGES,
      ...CLOBBERS,
      ...MARKDOWN,
      ...WRITING,
      ...LONG,
    ]),
  ];
}
