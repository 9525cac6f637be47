import { defineConfig } from "prisma/config";

const databaseUrl = process.env.DATABASE_URL ?? "file:data/chengqi.db";
const dialect = /^postgres(ql)?:/.test(databaseUrl) ? "postgresql" : "sqlite";

export default defineConfig({
  schema: `prisma/generated/${dialect}.prisma`,
  migrations: { path: `prisma/${dialect}/migrations` },
  datasource: { url: databaseUrl },
});
