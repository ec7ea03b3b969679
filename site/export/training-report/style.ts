/** What this report adds to the look of a page that stands alone. */
export const style = `
.warning { border-inline-start: 4px solid var(--bad); padding-inline-start: .8em; color: var(--text); }
.table { overflow-x: auto; }
table { font-variant-numeric: tabular-nums; }
tbody th { min-width: 8rem; }
tr { break-inside: avoid; }
.open { color: var(--bad); font-weight: 600; }
.fulfilled { color: var(--ok); }
@media print { .table { overflow: visible; } table { font-size: 8pt; } main { max-width: none; padding: 0; } }
`
