// What every npm script runs first. Nothing may be imported at load, and old versions of Node must be able to read this
// file: it says in a sentence what is missing, then hands over.
const MINIMUM = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  process.stderr.write(
    `承启需要 Node.js ${MINIMUM.join(".")} 或更新版本，当前为 ${process.versions.node}。\n` +
      `Chengqi needs Node.js ${MINIMUM.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  import("./prepare/verbs.mjs").then(({ carryOut }) => carryOut(process.argv[2] ?? "start", process.argv.slice(3)));
}
