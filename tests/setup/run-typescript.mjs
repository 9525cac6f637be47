// Runs the default export-free module named first, by its exported `main`, with the project's path aliases.
import { runnerImport } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

const { module } = await runnerImport(process.argv[2] ?? "", { configFile: false, plugins: [tsconfigPaths()] });
await module.main(process.argv.slice(3));
