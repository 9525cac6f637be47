/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverModuleFormat: "esm",
  serverBuildFile: "index.js",
  ignoredRouteFiles: ["**/*.test.{ts,tsx}", "**/.*"],
  // v3_singleFetch and v3_lazyRouteDiscovery stay off: this release pins a turbo-stream with a known denial of service.
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
