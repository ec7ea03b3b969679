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
p { color: var(--muted); }
.warning { border-inline-start: 4px solid var(--bad); padding-inline-start: .8em; color: var(--text); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .4em .8em .4em 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
.summary { width: auto; }
thead th { border-bottom: 2px solid var(--text); font-weight: 600; }
tbody th { min-width: 8rem; }
tr { break-inside: avoid; }
.open { color: var(--bad); font-weight: 600; }
.fulfilled { color: var(--ok); }
@media print { .table { overflow: visible; } table { font-size: 8pt; } main { max-width: none; padding: 0; } }
`
