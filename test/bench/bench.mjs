// The command `npm run bench`. Univer keeps timers, so the program is ended when the table is printed.
import { importTypeScript } from "../import-typescript.mjs";

const { bench } = await importTypeScript("test/bench/bench.ts");
await bench().catch((error) => {
  console.error(error);
  process.exit(1);
});
process.exit();
