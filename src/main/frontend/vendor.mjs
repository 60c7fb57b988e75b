// Copies the chosen style sheets, each with its licence, from node_modules to static/vendor.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
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

rmSync(vendor, { recursive: true, force: true });
for (const [name, version] of Object.entries(dependencies)) {
  const from = `node_modules/${name}`;
  const found = JSON.parse(readFileSync(`${from}/package.json`, "utf8"));
  if (found.version !== version) {
    throw new Error(`${name}: ${found.version} is not the pinned ${version}`);
  }
  const to = `${vendor}/${name.replace("@", "")}`;
  mkdirSync(to, { recursive: true });
  const css = readFileSync(`${from}/${styleSheet(name)}`, "utf8").replace(/\/\*# sourceMappingURL.*\*\//, "");
  writeFileSync(`${to}/index.css`, `/* ${name} ${version}, EUPL-1.2 */\n${css.trim()}\n`);
  cpSync(`${from}/LICENSE.md`, `${to}/LICENSE.md`);
}
