// Copies the chosen style sheets and scripts, each with its licence, from node_modules to static/vendor.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const vendor = "../resources/static/vendor";
// Most components come as element styles, so that plain HTML is styled; these only as classes.
const byClass = ["breadcrumb-nav", "page-footer", "page-header", "pagination"];

function styleSheet(name) {
  const component = name.replace(/^.*\/|-css$/g, "");
  if (name.startsWith("@utrecht/")) {
    return byClass.includes(component) ? "dist/index.min.css" : "dist/html/index.min.css";
  }
  const plain = ["heading", "link", "paragraph"].includes(component);
  return plain ? `dist/html/${component}.css` : `dist/${component}.css`;
}

function checkPinned(name, version) {
  const found = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  if (found.version !== version) {
    throw new Error(`${name}: ${found.version} is not the pinned ${version}`);
  }
}

rmSync(vendor, { recursive: true, force: true });
Object.entries({ ...dependencies, ...devDependencies }).forEach(([name, version]) => checkPinned(name, version));

for (const [name, version] of Object.entries(dependencies)) {
  const from = `node_modules/${name}`;
  const to = `${vendor}/${name.replace("@", "")}`;
  mkdirSync(to, { recursive: true });
  const css = readFileSync(`${from}/${styleSheet(name)}`, "utf8").replace(/\/\*# sourceMappingURL.*\*\//, "");
  writeFileSync(`${to}/index.css`, `/* ${name} ${version}, EUPL-1.2 */\n${css.trim()}\n`);
  cpSync(`${from}/LICENSE.md`, `${to}/LICENSE.md`);
}

mkdirSync(`${vendor}/htmx.org`, { recursive: true });
const htmx = readFileSync("node_modules/htmx.org/dist/htmx.min.js", "utf8");
writeFileSync(`${vendor}/htmx.org/htmx.min.js`, `/* htmx.org ${devDependencies["htmx.org"]}, 0BSD */\n${htmx}`);
cpSync("node_modules/htmx.org/LICENSE", `${vendor}/htmx.org/LICENSE`);

buildSync({
  entryPoints: ["echarts.mjs"],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "echarts",
  legalComments: "none",
  banner: { js: `/* echarts ${devDependencies.echarts}, Apache-2.0; with zrender (BSD-3-Clause) and tslib (0BSD) */` },
  outfile: `${vendor}/echarts/echarts.js`,
});
for (const file of ["LICENSE", "NOTICE"]) {
  cpSync(`node_modules/echarts/${file}`, `${vendor}/echarts/${file}`);
}
cpSync("node_modules/zrender/LICENSE", `${vendor}/echarts/LICENSE.zrender`);
cpSync("node_modules/tslib/LICENSE.txt", `${vendor}/echarts/LICENSE.tslib`);
