import { existsSync } from "node:fs";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

const PROGRAMS = {
  serve: "app/server/serve.ts",
  chengqi: "app/cli/index.ts",
  bench: "tests/bench/index.ts",
  "bench-timeline": "tests/bench/timeline/index.ts",
};

export default defineConfig({
  plugins: [tsconfigPaths()],
  publicDir: false,
  build: {
    ssr: true,
    target: "es2022",
    outDir: "build/programs",
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(PROGRAMS).filter(([, file]) => existsSync(file))),
      // What programs share lies beside them, two folders below the project: it finds the project from where it lies.
      output: { entryFileNames: "[name].js", chunkFileNames: "shared-[name]-[hash].js" },
    },
  },
});
