/** A calm chat site of nobody's. Class names are scrambled before they are served. */
export const CSS = `
:root { --ground: #fff; --text: #14171c; --soft: #646b76; --line: #e3e6ea; --bubble: #eef0f3; --own: #3d5bd9;
  --own-text: #fff; --field: #f4f5f7; --hover: #f4f5f7; --link: #2f4cc4; }
:root[data-theme="dark"] { --ground: #0e1116; --text: #eef1f5; --soft: #9aa3b0; --line: #262b33; --bubble: #252a31;
  --own: #4a63f0; --field: #1a1e25; --hover: #171b21; --link: #93a5ff; color-scheme: dark; }
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; }
body { background: var(--ground); color: var(--text); font: 15px/20px system-ui, "Segoe UI", Roboto, sans-serif; }
a { color: inherit; text-decoration: none; }
.site { display: flex; height: 100vh; overflow: hidden; }
.rail { width: 72px; flex: none; border-right: 1px solid var(--line); display: flex; flex-direction: column;
  align-items: center; gap: 28px; padding: 28px 0; }
.line-icon, .act, .wave { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.rail-me { margin-top: auto; }
.main { flex: 1; display: flex; min-width: 0; height: 100%; }
.threads { width: 400px; flex: none; border-right: 1px solid var(--line); display: flex; flex-direction: column; }
.threads-head { padding: 30px 24px 12px; }
.own-name { font-size: 20px; margin: 0; }
.tray { display: flex; gap: 18px; padding: 8px 24px 12px; overflow: hidden; }
.note { display: flex; flex-direction: column; align-items: center; width: 74px; text-align: center; font-size: 12px; color: var(--soft); }
.tabs { display: flex; justify-content: space-between; padding: 4px 24px 8px; font-weight: 600; color: var(--soft); }
.tab-on { color: var(--text); }
.thread-rows { overflow-y: auto; flex: 1; }
.thread-row { display: flex; gap: 12px; align-items: center; height: 72px; padding: 0 24px; cursor: pointer; }
.thread-row:hover, .thread-on { background: var(--hover); }
.thread-text { min-width: 0; flex: 1; }
.thread-title { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.preview { display: flex; gap: 4px; font-size: 13px; color: var(--soft); }
.preview-text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.avatar { border-radius: 50%; display: block; }
.stage { flex: 1; min-width: 0; height: 100%; }
.stage-over { flex: none; width: 0; }
.panel { display: flex; flex-direction: column; height: 100%; background: var(--ground); }
.bar { flex: none; height: 77px; border-bottom: 1px solid var(--line); padding: 0 20px; display: flex;
  align-items: center; justify-content: space-between; }
.bar-contact { display: flex; gap: 12px; align-items: center; }
.bar-name { font-size: 16px; line-height: 20px; margin: 0; }
.bar-sub { font-size: 12px; line-height: 16px; color: var(--soft); }
.bar-icons { display: flex; gap: 16px; }
.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.messages { flex: 1; min-height: 0; position: relative; display: flex; flex-direction: column; }
.scroller { flex: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column-reverse; }
.scroller-old { flex: 1; min-height: 0; overflow-y: auto; }
.list { padding: 8px 16px 12px; flex: none; }
.spacer { flex: none; }
.card { display: flex; flex-direction: column; align-items: center; gap: 4px; padding: 28px 0 24px; text-align: center; }
.card-name { font-size: 20px; line-height: 26px; font-weight: 600; margin-top: 8px; }
.card-line { color: var(--soft); font-size: 14px; }
.card-link { margin-top: 10px; padding: 6px 14px; border-radius: 8px; background: var(--bubble); font-weight: 600; }
.date { text-align: center; font-size: 12px; color: var(--soft); padding: 14px 0; }
.row { display: flex; align-items: flex-end; gap: 8px; padding: 1px 0; position: relative; }
.slot { width: 28px; flex: none; }
.article { flex: 1; min-width: 0; }
.line { display: flex; align-items: flex-end; }
.line-own { justify-content: flex-end; }
.line-reverse { flex-direction: row-reverse; }
.stack { max-width: 66%; min-width: 0; }
.stack-own { display: flex; flex-direction: column; align-items: flex-end; }
.bubble { background: var(--bubble); border-radius: 18px; padding: 7px 12px; white-space: pre-wrap;
  overflow-wrap: anywhere; width: fit-content; max-width: 100%; }
.bubble-own { background: var(--own); color: var(--own-text); }
.bubble-media { padding: 0; background: none; }
.photo { display: block; border-radius: 16px; }
.voice { display: flex; align-items: center; gap: 8px; padding: 4px 6px; }
.voice-time { font-size: 12px; }
.emoji { width: 18px; height: 18px; vertical-align: -3px; }
.quote-line { font-size: 12px; color: var(--soft); padding: 8px 4px 2px; }
.quote { border-left: 3px solid var(--line); padding: 4px 10px; margin-bottom: 3px; color: var(--soft); width: fit-content; }
.sender { font-size: 12px; color: var(--soft); padding: 8px 0 2px 48px; }
.actions { position: absolute; top: -6px; right: 45%; display: flex; gap: 6px; opacity: 0; }
.row:hover .actions { opacity: 1; }
.act { width: 16px; height: 16px; color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
.status { display: flex; justify-content: flex-end; font-size: 12px; color: var(--soft); padding: 2px 8px; }
.foot { flex: none; padding: 12px 16px 16px; }
.icon { cursor: pointer; }
.field { border: 1px solid var(--line); border-radius: 22px; min-height: 44px; padding: 11px 16px; display: flex;
  gap: 10px; align-items: center; }
.composer { flex: 1; min-height: 18px; outline: none; position: relative; }
.composer:empty::before { content: attr(aria-placeholder); color: var(--soft); }
.request { flex: none; border-top: 1px solid var(--line); padding: 18px 24px; text-align: center; }
.request-title { font-weight: 600; padding-bottom: 6px; }
.request-text { font-size: 13px; color: var(--soft); padding-bottom: 12px; }
.request-buttons { display: flex; }
.request-button { flex: 1; padding: 12px; font-weight: 600; border: 0; background: none; color: var(--text); font-size: 15px; cursor: pointer; }
.request-bad { color: #c4314b; }
:root[data-theme="dark"] .request-bad { color: #ff7d90; }
.bone { background: var(--bubble); border-radius: 14px; height: 30px; margin: 10px 16px; width: 220px; }
.bone-end { margin-left: auto; }
.progress { width: 22px; height: 22px; border: 3px solid var(--line); border-top-color: var(--soft); border-radius: 50%; margin: 10px auto; }
.welcome { margin: auto; text-align: center; color: var(--soft); }
.floating { position: fixed; left: 898px; top: 357px; width: 360px; height: 521px; border-radius: 14px 14px 0 0; overflow: hidden;
  box-shadow: 0 4px 28px rgb(0 0 0 / 0.28); }
.floating .bar { height: 57px; padding: 0 14px; }
.shade { position: fixed; inset: 0; background: rgb(0 0 0 / 0.5); }
.dialog { position: fixed; left: 340px; top: 90px; width: 600px; height: 720px; border-radius: 16px; overflow: hidden; }
.feed { flex: 1; overflow: auto; padding: 30px; }
.post { width: 470px; margin: 0 auto 28px; border: 1px solid var(--line); border-radius: 10px; padding: 14px; }
.post-head { display: flex; gap: 10px; align-items: center; font-weight: 600; }
.post-picture { height: 260px; border-radius: 8px; background: linear-gradient(135deg, #9fc3d8, #d9e6c8); margin: 12px 0; }
.profile-head { display: flex; gap: 32px; align-items: center; padding: 40px; }
.wall { max-width: 360px; margin: 12vh auto 0; padding: 32px; border: 1px solid var(--line); border-radius: 14px; }
.input { width: 100%; padding: 10px 12px; margin: 6px 0; border: 1px solid var(--line); border-radius: 8px; background: var(--field); color: var(--text); font: inherit; }
.button { width: 100%; padding: 10px; margin-top: 8px; border: 0; border-radius: 8px; background: var(--own); color: #fff; font: inherit; font-weight: 600; }
.plain-item { padding: 6px 24px; }
`;
