/** The look of a report that stands alone, light, dark and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1b2026; --muted: #57606b; --ground: #fff; --line: #dde1e6; --error: #a82a1e; --warning: #7a5200; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7eb; --muted: #a3acb7; --ground: #14171b; --line: #323941; --error: #f29484; --warning: #e5b95c; }
}
@media print { :root { --text: #000; --muted: #444; --ground: #fff; --line: #bbb; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.65 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
h2 { margin-top: 2.5rem; font-size: 1.1rem; }
small, footer, .place, dd { color: var(--muted); font-weight: 400; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: .6em 0; border-top: 1px solid var(--line); break-inside: avoid; }
.error strong { color: var(--error); }
.warning strong { color: var(--warning); }
code, pre, .place { font: .875rem/1.5 ui-monospace, 'Cascadia Mono', Menlo, 'Noto Sans Mono CJK SC', monospace; }
pre { margin: .4em 0 0; padding: .6em .8em; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
dt { margin-top: .8em; }
dd { margin: 0; }
footer { margin-top: 3rem; font-size: .875rem; }
`
