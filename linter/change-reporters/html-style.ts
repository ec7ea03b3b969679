import { htmlStyle } from '../reporters/html-style.ts'

/** The look of a comparison that stands alone: that of the lint report, and two sides that stand below each other on a phone. */
export const changeStyle = `${htmlStyle}
:root { --done: #1d6b3a; --gone: #fbe3e0; --come: #dcf2e2; --box: #f6f7f9; }
@media (prefers-color-scheme: dark) { :root { --done: #7fcf9b; --gone: #4a1f1b; --come: #143b24; --box: #1b2025; } }
@media print { :root { --done: #000; --gone: #fff; --come: #fff; --box: #fff; } }
h1 { margin: 0 0 .2em; }
h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { margin: 0; font-size: 1rem; font-weight: 600; }
h3.list { margin: 1.2em 0 .3em; font-size: .875rem; color: var(--muted); }
.sum { font-size: 1.1rem; font-weight: 600; }
.open { color: var(--error); }
.done { color: var(--done); }
table { width: 100%; border-collapse: collapse; margin-top: 1.2em; font-variant-numeric: tabular-nums; }
th, td { padding: .45em .6em .45em 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { overflow-wrap: normal; border: 0; color: var(--muted); font-size: .875rem; font-weight: 400; }
tbody th { font-weight: 400; }
td { white-space: nowrap; }
a { color: inherit; }
article { margin: 1.4em 0; padding-inline-start: .8em; border-inline-start: 4px solid var(--line); }
article.material { border-color: var(--error); }
article.editorial { border-color: var(--warning); }
.material > h3 > .class, td.material { color: var(--error); }
.editorial > h3 > .class, td.editorial { color: var(--warning); }
.place { margin: .2em 0; font-size: .8125rem; }
.sides { display: grid; gap: .6em; margin-top: .6em; }
@media (min-width: 44rem) { .sides.two { grid-template-columns: 1fr 1fr; } }
figure { margin: 0; padding: .5em .8em .7em; border: 1px solid var(--line); border-radius: 6px; background: var(--box); }
figcaption { color: var(--muted); font-size: .8125rem; }
figure p { margin: 0; white-space: pre-wrap; }
del, ins { border-radius: 3px; color: inherit; }
del { background: var(--gone); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--come); text-decoration: underline; text-underline-offset: .2em; }
ul { margin: 0; padding-inline-start: 1.2em; }
li { padding: .15em 0; border: 0; }
.todo { padding: 0; list-style: none; }
.todo li { padding-inline-start: 1.6em; text-indent: -1.6em; }
.todo li::before { content: '☐'; display: inline-block; width: 1.6em; text-indent: 0; }
.names { color: var(--muted); font-size: .875rem; }
@media print { article { break-inside: avoid; } a { text-decoration: none; } }
`
