// Writes the engine's table of Chinese public holidays from the chinese-days package (MIT), which follows the
// yearly papers of the State Council. Run in this folder after updating the package: node holidays.mjs
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const years = new URL("node_modules/chinese-days/dist/years/", import.meta.url);
const target = new URL("../Huxin.Engine/Calendar/holidays.data.txt", import.meta.url);
const version = JSON.parse(readFileSync(new URL("node_modules/chinese-days/package.json", import.meta.url))).version;
const files = readdirSync(years).filter((name) => /^\d{4}\.json$/.test(name)).sort();

const days = (table) => Object.keys(table).sort().map((day) => day.slice(5).replace("-", ""));
const lines = files.map((name) => {
  const { holidays, workdays } = JSON.parse(readFileSync(new URL(name, years)));
  return `${name.slice(0, 4)} ${days(holidays).join(" ")} | ${days(workdays).join(" ")}`.trimEnd();
});

writeFileSync(target, [
  "# Chinese public holidays: year, days off (MMDD) | weekend days worked instead (MMDD).",
  `# State Council's yearly papers, by way of the npm package chinese-days ${version} (MIT); written by src/client/holidays.mjs.`,
  ...lines,
  "",
].join("\n"));
