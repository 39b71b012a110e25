/** How a document looks in a browser, and on paper. */
export const documentStyle = `:root {
  color-scheme: light dark;
  --ink: #1e232d; --soft: #586070; --line: #d9d4c9; --accent: #0e6963; --wash: #f3f1ec; --warm: #fcf1df;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #ece9e3; --soft: #a6abb6; --line: #3a404b; --accent: #62c7be; --wash: #1b1e24; --warm: #33270f; }
  body { background: #14161a; }
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink);
  font: 1.0625rem/1.6 'Source Serif 4', Georgia, 'Times New Roman', serif;
  overflow-wrap: anywhere;
}
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; }
header { margin-block-end: 2rem; padding-block-end: 1rem; border-block-end: 1px solid var(--line); }
h1, h2, h3, h4, h5, h6, .facts, dt, th, .name {
  font-family: Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.25rem; line-height: 1.3; color: var(--accent); }
h3 { margin: 1.5rem 0 0.375rem; font-size: 1rem; line-height: 1.4; }
h4, h5, h6 { margin: 1.25rem 0 0.25rem; font-size: 0.9375rem; line-height: 1.4; color: var(--soft); }
.facts { margin: 0.5rem 0 0; font-size: 0.9375rem; color: var(--soft); }
p { margin: 0 0 0.75rem; }
ul, ol { margin: 0 0 0.75rem; padding-inline-start: 1.5rem; }
li > p, dd > p, td > p { margin: 0 0 0.25rem; }
.checks { padding: 0; list-style: none; }
.checks li { display: flex; gap: 0.625rem; margin: 0 0 0.25rem; }
.checks li > div { flex: 1; min-width: 0; }
.checks p { margin: 0; }
.box { color: var(--accent); }
.sign { padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--accent); }
.sign.to-say { border-inline-start-style: dashed; color: var(--soft); }
.name { font-size: 0.875em; font-weight: 600; color: var(--accent); }
mark { padding: 0 0.125em; border-radius: 3px; background: var(--warm); color: inherit; }
blockquote { margin: 0 0 0.75rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--soft); }
pre { margin: 0 0 0.75rem; padding: 0.75rem; border-radius: 6px; background: var(--wash); white-space: pre-wrap; }
code { font: 0.9em/1.5 ui-monospace, Consolas, Menlo, monospace; }
hr { margin: 1.5rem 0; border: 0; border-block-start: 1px solid var(--line); }
dl { margin: 0 0 0.75rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; padding: 0.25rem 0; }
dt { flex: 0 0 12rem; font-size: 0.875rem; line-height: 1.7; color: var(--soft); }
dd { flex: 1 1 16rem; min-width: 0; margin: 0; }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; }
th { text-align: start; font-size: 0.875rem; color: var(--soft); }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-block-end: 1px solid var(--line); vertical-align: top; }
a { color: var(--accent); }
@media print {
  @page { margin: 18mm 17mm 20mm; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  header { margin-block-end: 1.25rem; }
  h1 { font-size: 17pt; }
  h2 { margin-block-start: 1.5rem; font-size: 13pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li, dl > div, tr, blockquote { break-inside: avoid-page; orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  a { color: inherit; }
  .brief h2 { margin-block-start: 0.9rem; font-size: 11pt; }
  .brief p { margin-block-end: 0.4rem; }
}`
