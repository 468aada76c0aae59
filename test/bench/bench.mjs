// The command `npm run bench`, and each process that it starts. Univer keeps timers, so the process is ended.
import { importTypeScript } from "../import-typescript.mjs";

const options = process.argv.slice(2);
const [task, file] = options;
const isTrial = task?.startsWith("{");
const module = await importTypeScript(isTrial ? "test/bench/trial.ts" : "test/bench/bench.ts");
await (isTrial ? module.runTask(task, file) : module.bench(options)).catch((error) => {
  console.error(error);
  process.exit(1);
});
process.exit();
