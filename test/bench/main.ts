import { answerFigures } from "./answerFigures.ts";
import { type Figure, reportFigures } from "./benchReport.ts";
import { buildWorld } from "./benchWorld.ts";
import { importFigures } from "./importFigures.ts";
import { listFigures } from "./listFigures.ts";
import { webFigures } from "./webFigures.ts";

const PARTS = { list: listFigures, answer: answerFigures, import: importFigures, web: webFigures } as const;

type Part = keyof typeof PARTS;

// `npm run bench`, or some of it: `npm run bench -- list web`
const asked = process.argv.slice(2).filter((word): word is Part => word in PARTS);
const world = await buildWorld((line) => process.stderr.write(`${line}\n`));
try {
  const figures: Figure[] = [];
  for (const part of asked.length === 0 ? (Object.keys(PARTS) as Part[]) : asked) {
    process.stderr.write(`measuring: ${part}\n`);
    figures.push(...(await PARTS[part](world)));
  }
  process.exitCode = reportFigures(figures) === 0 ? 0 : 1;
} finally {
  await world.stop();
}
