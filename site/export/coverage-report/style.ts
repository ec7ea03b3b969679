/** What this report adds to the look of a page that stands alone. */
export const style = `
h3 { font-size: 1.05rem; }
tr { break-inside: avoid; }
@media print { .heat { overflow: visible; } .heat-table { font-size: 6pt; } }
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
