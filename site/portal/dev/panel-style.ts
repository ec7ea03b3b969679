/** The looks of the panel, of its own so that neither page nor panel changes the other. */
export const panelStyle = `
:host { display: flex; flex-direction: column; align-items: flex-end; position: fixed; right: 1rem; bottom: 1rem; z-index: 9999; font: 14px/1.5 system-ui, sans-serif; color-scheme: light dark; }
:host { --back: light-dark(#fff, #1d1f23); --text: light-dark(#1c1e21, #e8e8ea); --line: light-dark(#c5c8ce, #4a4e56); }
:host { --error: light-dark(#a3160d, #ff9b92); --warning: light-dark(#7a4b00, #ffcf7a); --link: light-dark(#0b4f9e, #9cc7ff); }
@media print { :host { display: none; } }
button, section { background: var(--back); color: var(--text); border: 1px solid var(--line); border-radius: 6px; }
button { font: inherit; padding: 0.3rem 0.7rem; cursor: pointer; }
button.error { color: var(--error); border-color: currentColor; }
button.warning { color: var(--warning); border-color: currentColor; }
section { width: min(34rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto; margin-bottom: 0.5rem; padding: 0.5rem 1rem; box-sizing: border-box; }
h2 { font-size: 1rem; margin: 0.5rem 0 0.25rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: 0.4rem 0; overflow-wrap: anywhere; }
li p, section > p { margin: 0.1rem 0; }
.error strong { color: var(--error); }
.warning strong { color: var(--warning); }
.ways { display: flex; flex-wrap: wrap; gap: 0.2rem 0.8rem; font-size: 0.9em; }
.ways button { padding: 0 0.4rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
`
