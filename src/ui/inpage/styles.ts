/**
 * All styles of the in-page element. `!important` in :host wins over whatever the page says about the host.
 * px, not rem: the page sets the root's font size. No transition, no animation: nothing moves, nothing is reported to
 * the page. Nothing takes the pointer until a person's pointer is over it (shield.ts), so that a page which probes
 * points finds nothing.
 */
export const STYLES = `
:host{all:initial!important;display:block!important;position:fixed!important;top:0!important;left:0!important;width:0!important;height:0!important;direction:ltr!important;z-index:2147483647!important;pointer-events:none!important;user-select:none!important;-webkit-user-select:none!important}
.all{--bg:#fff;--ink:#1d2733;--soft:#4c5967;--rule:#b9c3ce;--hover:#eef2f6;--main:#1f4f7a;--on:#fff;--link:#17508a;--tip:#1a5794;--tipbg:#e9f2fb;--caution:#7a4300;--cautionbg:#fff1d6;--urgent:#9c1127;--urgentbg:#fff1f2;
font:400 14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--ink);text-align:left;color-scheme:light}
@media (prefers-color-scheme:dark){.all{--bg:#1b232c;--ink:#edf1f5;--soft:#b4bfca;--rule:#4b5865;--hover:#2a3540;--main:#a9d2f7;--on:#0f1c28;--link:#9ccbf6;--tip:#9ccbf6;--tipbg:#1c3145;--caution:#ffcf87;--cautionbg:#3a2c12;--urgent:#ffb3ba;--urgentbg:#3a1a20;color-scheme:dark}}
.stack,.middle{position:fixed;box-sizing:border-box;display:flex}
.stack{flex-direction:column;align-items:flex-start;width:380px;max-width:calc(100vw - 24px)}
.bottom-right,.top-right{align-items:flex-end}
.top-right{flex-direction:column-reverse}
.middle{left:12px;right:12px;justify-content:center}
.slot{display:flex;flex-direction:column;min-height:0;width:100%}
.slot>*,.about{width:100%;margin-bottom:8px}
.top-right .slot>*,.top-right .about{margin:8px 0 0}
.live .panel,.live .chip{pointer-events:auto}
.panel{box-sizing:border-box;display:flex;flex-direction:column;min-height:0;overflow:auto;overscroll-behavior:contain;scroll-padding:60px 0 8px;background:var(--bg);border:1px solid var(--rule);border-radius:12px;box-shadow:0 6px 24px rgb(0 0 0/.22)}
.chip{flex:none;display:flex;align-items:center;gap:6px;max-width:100%;height:30px;box-sizing:border-box;padding:0 12px 0 8px;border:1px solid var(--rule);border-radius:15px;background:var(--bg);color:var(--ink);font-size:13px;box-shadow:0 1px 4px rgb(0 0 0/.18)}
.chip.tip{color:var(--tip);background:var(--tipbg)}
.chip.caution{color:var(--caution);background:var(--cautionbg)}
.chip.urgent{color:#fff;background:#9c1127;border-color:#fff;font-weight:600}
[data-say]::before{content:attr(data-say)}
.icon{flex:none;width:18px;height:18px;display:block}
header{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 14px}
.body{display:flex;flex-direction:column;align-items:flex-start;gap:10px;padding:4px 16px 14px}
.about .body{padding-top:12px}
h2,h3,p,ul,ol{margin:0;font-size:14px;font-weight:400}
h2{font-size:17px;line-height:1.3;font-weight:600}
h3{font-weight:600;margin-bottom:4px}
ul,ol{padding-left:20px}
li{margin:3px 0}
b{font-weight:600}
section{width:100%;box-sizing:border-box}
.soft{color:var(--soft);font-size:13px}
.level{font-weight:700}
.line header p{flex:1}
.tip .icon,.tip .level{color:var(--tip)}
.card.caution{border:2px solid var(--caution)}
.card header,.wide header{position:sticky;top:0;z-index:1}
.card header{background:var(--cautionbg);color:var(--caution)}
.card .body,.wide .body{padding-top:12px}
.away{margin-left:auto;white-space:nowrap;display:flex;align-items:center;gap:4px}
button{font:inherit;color:inherit;cursor:pointer;margin:0}
.main,.plain,.text,.round{min-height:32px;box-sizing:border-box;border-radius:8px;border:1px solid transparent;padding:5px 12px;background:none;display:inline-flex;align-items:center;gap:6px;text-align:left}
.main{background:var(--main);color:var(--on);font-weight:600;border-color:var(--main)}
.plain{border-color:var(--soft);color:var(--ink)}
.text{padding:4px 6px;text-decoration:underline;text-underline-offset:2px}
.round{width:32px;padding:0;justify-content:center}
.plain:hover,.body .text:hover,.line .round:hover{background:var(--hover)}
.main:hover,.chip:hover,.away button:hover{filter:brightness(.93)}
.actions,.foot{display:flex;flex-wrap:wrap;gap:8px}
.foot{gap:4px 16px}
.body .text{margin-left:-6px}
a{color:var(--link);text-underline-offset:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
kbd{font:inherit;font-size:11px;border:1px solid currentColor;border-radius:4px;padding:0 4px}
textarea,blockquote{display:block;width:100%;box-sizing:border-box;margin:6px 0;white-space:pre-line;padding:8px;font:inherit;color:inherit;background:var(--hover);border:1px solid var(--soft);border-radius:8px;resize:vertical;user-select:text;-webkit-user-select:text}
.lines{list-style:none;padding:0}
.ask{width:100%;font-weight:600}
.lines li{margin:0 0 8px;display:flex;flex-wrap:wrap;gap:2px 8px;align-items:baseline}
.lines a{display:inline-block;min-height:24px}
.wide{width:760px;max-width:100%;border:4px solid #9c1127;border-radius:4px;outline:2px solid #fff;background:var(--bg)}
.wide header{background:#9c1127;color:#fff;padding:10px 8px 10px 16px}
.wide header>.icon{width:30px;height:30px}
.wide header .level{font-size:20px;line-height:1.2}
.wide header :focus-visible{outline-color:#fff}
.columns{display:flex;flex-wrap:wrap;align-items:flex-start;gap:14px 20px;width:100%}
.columns>*{flex:1 1 270px;width:auto}
.help{display:flex;flex-direction:column;gap:12px}
.help section:has(.lines){background:var(--urgentbg);border:1px solid var(--urgent);border-radius:8px;padding:10px 12px}
.emergency+.emergency .ask{display:none}
.emergency b,.emergency a{font-size:18px;color:var(--urgent);font-weight:700}
@media (max-height:420px){.panel{scroll-padding:4px 0}.panel header{position:static}}
@media (max-width:480px){.wide header .level{font-size:17px}.away kbd{display:none}}
@media (forced-colors:active){.panel,.chip{border-color:CanvasText}.main{border:2px solid ButtonText}.wide{border-color:Mark;border-style:double;border-width:6px}}
`;
