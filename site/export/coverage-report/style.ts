/** The look of the report that stands alone; colours as in the portal, also in the dark and on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1b2026; --muted: #57606b; --ground: #fff; --line: #dde1e6; --ok: #1c6b3a; --bad: #a82a1e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7eb; --muted: #a3acb7; --ground: #14171b; --line: #323941; --ok: #7fcf9d; --bad: #f29484; }
}
@media print { :root { --text: #000; --muted: #444; --ground: #fff; --line: #bbb; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.65 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.35; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; }
h3 { font-size: 1.05rem; }
p { color: var(--muted); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { padding: .4em .8em .4em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; }
tr { break-inside: avoid; }
@media print { .heat { overflow: visible; } .heat-table { font-size: 6pt; } }
.summary { width: auto; }
.summary td { white-space: nowrap; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.heat { position: relative; overflow-x: auto; }
.heat-table { width: auto; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.heat-table th, .heat-table td { vertical-align: middle; padding: .35em .55em; border: 1px solid var(--line); text-align: center; white-space: nowrap; }
.heat-table tbody th, .heat-table tfoot th, .heat-table thead th:first-child { position: sticky; left: 0; min-width: 9rem; background: var(--ground); text-align: start; white-space: normal; }
.heat-table strong { display: block; color: var(--bad); }
.heat-0 { background: color-mix(in srgb, var(--ok) 6%, var(--ground)); }
.heat-1 { background: color-mix(in srgb, var(--ok) 14%, var(--ground)); }
.heat-2 { background: color-mix(in srgb, var(--ok) 24%, var(--ground)); }
.heat-3 { background: color-mix(in srgb, var(--ok) 34%, var(--ground)); }
.heat-gap { outline: 2px solid var(--bad); outline-offset: -2px; }
`
