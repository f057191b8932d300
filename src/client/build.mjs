// Bundles what browsers load: node build.mjs OUTPUT_FOLDER
// Each entry becomes one file of the same name; ASP.NET adds the content hash and the compressed copies.
import { rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));
const output = process.argv[2] ?? path.join(here, "../Huxin/wwwroot/assets");

const styles = ["styles/console.css", "styles/site.css", "styles/print.css"];
const scripts = ["console.ts", "live.ts"];
// Rooms with scripts of their own: an entry joins when its file exists. They share chunks and may import lazily.
const rooms = ["tours/viewer.ts", "tours/editor.ts", "journeys/tracker.ts", "charts/charts.ts"];

async function bundle(entries, options = {}) {
  const present = entries.map((entry) => path.join(here, "src", entry)).filter(existsSync);
  await build({
    entryPoints: present,
    entryNames: "[name]",
    chunkNames: "chunk-[hash]",
    outdir: output,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020", "chrome87", "safari14"],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

await rm(output, { recursive: true, force: true });
await bundle(styles);
await bundle(scripts);
await bundle(rooms, { splitting: true });
