// Writes the engine's table of common Chinese words from the dictionary of jieba (MIT), as the npm package @node-rs/jieba carries it:
//   npm pack @node-rs/jieba@2.0.3 && tar xzf node-rs-jieba-2.0.3.tgz package/dict.txt && node words.mjs package/dict.txt
// Kept are words of two to four characters that are met often enough; a word's rank is the logarithm of how often.
import { readFileSync, writeFileSync } from "node:fs";

const least = 30;
const target = new URL("../Huxin.Engine/Wording/words.data.txt", import.meta.url);
const ranks = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const [word, count] = line.split(" ");
  if (/^[\u4e00-\u9fff]{2,4}$/.test(word) && Number(count) >= least) {
    const rank = Math.round(Math.log2(Number(count)));
    ranks.set(rank, [...(ranks.get(rank) ?? []), word]);
  }
}

writeFileSync(target, [
  "# Common Chinese words for telling where a word ends: rank (binary logarithm of frequency), then the words of that rank.",
  "# From the dictionary of jieba (MIT) in the npm package @node-rs/jieba 2.0.3; written by src/client/words.mjs.",
  ...[...ranks].sort((a, b) => b[0] - a[0]).map(([rank, words]) => `${rank} ${words.sort().join(" ")}`),
  "",
].join("\n"));
