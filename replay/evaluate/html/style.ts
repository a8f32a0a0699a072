/** The report's style: quiet colours that hold in light and dark, nothing loaded from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #15171b); --card: light-dark(#fff, #1d2026); --ink: light-dark(#1f2328, #e7e6e2); --soft: light-dark(#667, #9aa0aa);
  --line: light-dark(#e6e3dc, #2d323b); --accent: light-dark(#2f6f8f, #6fb3d2); --good: light-dark(#2e7d4f, #63c08a); --warn: light-dark(#b7791f, #e0b050);
  --bad: light-dark(#b3402f, #ef7f6b); --violet: light-dark(#6a55a3, #a995e0); --shade: light-dark(#f2efe8, #23272e); }
* { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 ui-sans-serif, system-ui, "Segoe UI", sans-serif }
main, header { max-width: 1180px; margin: 0 auto; padding: 0 24px } header { padding-top: 32px; padding-bottom: 8px }
h1 { font-size: 26px; margin: 0; letter-spacing: -.01em } h2 { font-size: 18px; margin: 40px 0 12px } h3 { font-size: 14px; margin: 0 0 8px; color: var(--soft); font-weight: 600 }
small, .quiet { color: var(--soft) } a { color: var(--accent) } code, pre, .mono { font: 12.5px/1.5 ui-monospace, "SF Mono", Menlo, monospace }
.top { display: flex; gap: 16px; align-items: baseline; flex-wrap: wrap } .top .space { flex: 1 }
.pill { border-radius: 99px; padding: 2px 12px; font-size: 13px; font-weight: 600; color: var(--paper); background: var(--soft) } .pill.good { background: var(--good) } .pill.bad { background: var(--bad) } .pill.warn { background: var(--warn) }
button, input, select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 5px 10px } button { cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.grid-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(152px, 1fr)); gap: 12px; margin-top: 20px }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px } .wide { overflow-x: auto }
.figure b { display: block; white-space: nowrap; font-size: 21px; font-weight: 650; letter-spacing: -.02em; line-height: 1.25 } .figure span { color: var(--soft); font-size: 13px }
.figure .delta { font-size: 13px; font-weight: 600; letter-spacing: 0; margin-left: 6px } .delta.good { color: var(--good) } .delta.bad { color: var(--bad) } .delta.even { color: var(--soft) }
.gauge { position: relative; height: 5px; border-radius: 3px; background: var(--shade); margin-top: 9px } .gauge i { position: absolute; top: 0; bottom: 0; border-radius: 3px; background: var(--accent); opacity: .4 } .gauge u { position: absolute; top: -2px; width: 3px; height: 9px; border-radius: 2px; background: var(--accent) }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 16px }
svg { display: block; width: 100%; max-width: 760px; height: auto } .columns svg { max-width: 400px; margin: 0 auto } svg text { fill: var(--soft); font: 11px ui-sans-serif, system-ui, sans-serif } svg .label { fill: var(--ink) } .matrix { margin: 0 auto } .matrix text { font-size: 10px }
.grid { stroke: var(--line) } .zero { stroke: var(--soft) } .ideal { stroke: var(--soft); stroke-dasharray: 3 4 } .bar { fill: var(--accent) } .dot { fill: var(--accent); stroke: var(--card); stroke-width: 1.5 } .mark { fill: var(--warn) } .curve { fill: none; stroke: var(--accent); stroke-width: 2.5 } .hit { fill: transparent } .hit:hover { fill: var(--accent); opacity: .5 }
.range { stroke: var(--accent); stroke-width: 5; stroke-linecap: round; opacity: .35 } .good .dot, .good .range { fill: var(--good); stroke: var(--good) } .bad .dot, .bad .range { fill: var(--bad); stroke: var(--bad) } .even .dot, .even .range { fill: var(--soft); stroke: var(--soft) }
.frame { fill: var(--shade) } .cell { cursor: pointer } .cell.right { fill: var(--good) } .cell.wrong { fill: var(--bad) } .cell:hover, .cell:focus { stroke: var(--ink); stroke-width: 1.5 }
.stack { display: flex; height: 20px; border-radius: 7px; overflow: hidden; gap: 2px } .part { min-width: 3px }
.legend { list-style: none; padding: 0; margin: 8px 0 0; display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 13px } .legend i { display: inline-block; width: 10px; height: 10px; border-radius: 3px; margin-right: 6px }
.part-auto, .part-rule { background: var(--good) } .part-review, .part-cache { background: var(--warn) } .part-deny, .part-strong { background: var(--bad) } .part-local { background: var(--accent) } .part-fast { background: var(--violet) }
table { border-collapse: collapse; width: 100%; font-size: 13.5px } th { text-align: left; color: var(--soft); font-weight: 600; cursor: pointer; white-space: nowrap } th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line) } td.number, th.number { text-align: right; padding-right: 22px; font-variant-numeric: tabular-nums }
td .meter { display: inline-block; vertical-align: middle; width: 90px; height: 6px; border-radius: 3px; background: var(--shade); margin-left: 8px } td .meter i { display: block; height: 100%; border-radius: 3px; background: var(--accent) }
.scroll { max-height: 520px; overflow: auto } .scroll thead th { position: sticky; top: 0; background: var(--card) }
.regression { border-left: 4px solid var(--warn); padding: 6px 14px; margin: 8px 0; background: var(--card); border-radius: 4px 10px 10px 4px } .regression.CRITICAL, .regression.HIGH { border-color: var(--bad) } .regression b { font-size: 12px; letter-spacing: .04em; margin-right: 8px }
.filters { display: flex; flex-wrap: wrap; gap: 8px; position: sticky; top: 0; background: var(--paper); padding: 10px 0; z-index: 2 } .filters input { flex: 1; min-width: 200px }
.case { margin: 10px 0 } .case .head { display: flex; gap: 8px; flex-wrap: wrap; align-items: baseline } .case .head .mono { font-weight: 600 }
.tag { font-size: 12px; border-radius: 99px; padding: 0 9px; background: var(--shade); color: var(--soft) } .tag.bad { color: var(--bad); background: color-mix(in srgb, var(--bad) 12%, transparent) }
.said { margin: 8px 0; padding-left: 12px; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere } .check { font-size: 13.5px; display: grid; grid-template-columns: minmax(90px, auto) 1fr 1fr; gap: 2px 16px } .check .no { color: var(--bad) } .check .yes { color: var(--good) } .check > * { overflow-wrap: anywhere }
details summary { cursor: pointer; color: var(--soft); font-size: 13px; margin-top: 8px } .event { display: grid; grid-template-columns: 140px 1fr; gap: 8px; font-size: 13px; padding: 2px 0; overflow-wrap: anywhere } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--shade); border-radius: 8px; padding: 10px; max-height: 320px; overflow: auto }
footer { color: var(--soft); font-size: 13px; padding: 40px 0 60px } [hidden] { display: none !important }
@media print { .filters, button { display: none } .card { break-inside: avoid } }
`;
